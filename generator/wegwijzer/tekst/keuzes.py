"""De woorden bij een keuze uit het model, voor wie een formulier invult."""

from wegwijzer.tekst.plek import TALEN, WAAR

# De zes dimensies van Positieve Gezondheid (Machteld Huber, iPH): de officiële naam, en hoe wij het zeggen.
DIMENSIES = {
    "lichaamsfuncties": ("Lichaamsfuncties", "Fit en gezond blijven"),
    "mentaal-welbevinden": ("Mentaal welbevinden", "Lekker in uw vel zitten"),
    "zingeving": ("Zingeving", "Iets doen wat voor u telt"),
    "kwaliteit-van-leven": ("Kwaliteit van leven", "Genieten van de dag"),
    "meedoen": ("Meedoen", "Mensen zien en meedoen"),
    "dagelijks-functioneren": ("Dagelijks functioneren", "De dag goed doorkomen"),
}
_WOORDEN = {
    "onbekend": "Dat weet ik niet", "beperkt": "Een beetje", "week": "elke week", "2 weken": "om de week", "1e": "elke 1e van de maand",
    "2e": "elke 2e van de maand", "3e": "elke 3e van de maand", "4e": "elke 4e van de maand", "laatste": "elke laatste van de maand",
    **TALEN, **WAAR, **{dimensie: naam for dimensie, (naam, _) in DIMENSIES.items()},
}  # fmt: skip


def in_woorden(keuze: str) -> str:
    return _WOORDEN.get(keuze, keuze)
