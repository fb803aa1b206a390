"""Axe over een bladzijde: wat fout is, en wat axe niet zelf kan beslissen en wij nog niet bekeken."""

from axe_playwright_python.sync_playwright import Axe

# Wat axe aan een mens vraagt: (regel, waarom axe het niet weet) -> waarom het goed is.
BEKEKEN = {
    ("color-contrast", "pseudoContent"): "De golven onderaan het vak zijn versiering; de tekst staat erboven en hoger.",
    ("color-contrast", "elmPartiallyObscured"): "Iets steekt buiten zijn vak of rolt weg; wat in beeld is, staat op een effen grond.",
    ("color-contrast", "shortTextContent"): "Eén cijfer naast een woord, in dezelfde kleuren als een getal van meer cijfers.",
    ("color-contrast", "bgOverlap"): "De knop boven de kaart raakt de kaart, maar ligt er niet op.",
    ("color-contrast", "imgNode"): "Letters in een tekening op de stijlpagina, in de kleur van gewone tekst.",
    ("color-contrast", "nonBmp"): "De plus en de min van de kaart, in de kleuren van een knop.",
    ("th-has-data-cells", None): "De rij met de dag is de kop van een groep rijen (scope=rowgroup); de cellen staan eronder.",
}


def licht_en_donker(pagina) -> list[str]:
    """De bezwaren in licht en in donker. Alleen de kleuren kunnen dan anders zijn."""
    pagina.emulate_media(color_scheme="light")
    licht = bezwaren(pagina)
    pagina.emulate_media(color_scheme="dark")
    return licht + [f"donker: {een}" for een in bezwaren(pagina, ["color-contrast"])]


def bezwaren(pagina, regels: list[str] | None = None) -> list[str]:
    """Wat axe vindt (met `regels`: alleen daarvan), in het kort, met wat wij nog moeten bekijken."""
    keuze = {"runOnly": regels} if regels else {}
    antwoord = Axe().run(pagina, options={"resultTypes": ["violations", "incomplete"], **keuze}).response
    fout = [f"{een['id']}: {punt['html'][:160]}" for een in antwoord["violations"] for punt in een["nodes"][:3]]
    vragen = {(een["id"], _waarom(punt)): punt["html"][:160] for een in antwoord["incomplete"] for punt in een["nodes"]}
    return fout + [f"bekijk {vraag}: {html}" for vraag, html in vragen.items() if vraag not in BEKEKEN]


def _waarom(punt: dict) -> str | None:
    gegevens = [toets["data"] for toets in (*punt["any"], *punt["all"], *punt["none"]) if isinstance(toets.get("data"), dict)]
    return next((een.get("messageKey") for een in gegevens), None)
