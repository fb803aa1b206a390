"""Welke velden iemand zonder account kan doorgeven, in welke volgorde, en onder welke kop."""

from functools import cache

from wegwijzer.model import PER_LIJST
from wegwijzer.model.vragen import Vraag, bladen, vragen_van

LIJSTEN = ("activiteiten", "locaties")
GROEPEN: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "activiteiten": (
        ("Wat is het?", ("naam", "samenvatting", "beschrijving", "themas")),
        ("Wanneer is het?", ("wanneer", "tijden_uitleg")),
        ("Waar is het?", ("locatie", "waar", "gebieden")),
        ("Voor wie is het?", ("doelgroepen", "leeftijd", "talen")),
        ("Wat kost het?", ("kosten",)),
        ("Moet iemand zich aanmelden?", ("aanmelden",)),
        ("Wie kan iemand bellen of mailen?", ("organisatie", "contact")),
        ("Kan iedereen meedoen?", ("toegankelijk",)),
    ),
    "locaties": (
        ("Welke plek is het?", ("naam", "soort", "omschrijving", "adres")),
        ("Wanneer is het open?", ("ontmoetingsplek", "openingstijden")),
        ("Wie kan iemand bellen of mailen?", ("contact",)),
        ("Kan iedereen naar binnen?", ("toegankelijk",)),
    ),
}
# Dit vult de redactie zelf in.
VOOR_REDACTIE = {
    "activiteiten": (
        "positieve_gezondheid", "welzijn_op_recept", "bouwsteen", "resultaatgebied", "zorgniveau", "zoekwoorden",
        "beheer", "bron", "toegankelijk.gecontroleerd",
    ),
    "locaties": ("coordinaten", "gebied", "beheer", "bron", "foto", "toegankelijk.gecontroleerd"),
}  # fmt: skip
VELD_VAN_SOORT = {"gestopt": "beheer.stopt_op", "klopt": "beheer.gecontroleerd"}


def vraag_van(lijst: str, naam: str) -> Vraag:
    return next(vraag for vraag in vragen_van(PER_LIJST[lijst]) if vraag.naam == naam)


@cache
def doorgeefbaar(lijst: str) -> dict[str, Vraag]:
    """Elk veld dat in een voorstel mag staan, zoals 'naam' of 'contact.telefoon'."""
    namen = [naam for _, velden in GROEPEN[lijst] for naam in velden]
    alle = dict(bladen(tuple(vraag_van(lijst, naam) for naam in namen)))
    return {veld: vraag for veld, vraag in alle.items() if veld not in VOOR_REDACTIE[lijst]}
