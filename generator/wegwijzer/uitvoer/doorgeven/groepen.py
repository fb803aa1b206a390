"""Welke velden iemand zonder account kan doorgeven, in welke volgorde, en onder welke kop."""

from functools import cache

from wegwijzer.model import PER_LIJST
from wegwijzer.model.vragen import Vraag, bladen, vragen_van

LIJSTEN = ("activiteiten", "locaties", "organisaties")
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
    "organisaties": (
        ("Welke organisatie is het?", ("naam", "omschrijving", "gemeenten")),
        ("Wie kan iemand bellen of mailen?", ("contact",)),
    ),
}
# Staat de plek of de organisatie er nog niet in, dan gaat die mee met de activiteit: veld -> (lijst, velden).
MEE = {
    "locatie": ("locaties", ("naam", "soort", "adres")),
    "organisatie": ("organisaties", ("naam", "omschrijving")),
}
# Dit vult de redactie zelf in.
VOOR_REDACTIE = {
    "activiteiten": (
        "positieve_gezondheid", "welzijn_op_recept", "bouwsteen", "resultaatgebied", "zorgniveau", "zoekwoorden",
        "beheer", "bron", "toegankelijk.gecontroleerd",
    ),
    "locaties": ("coordinaten", "gebied", "beheer", "bron", "foto", "toegankelijk.gecontroleerd"),
    "organisaties": ("beheer", "bron"),
}  # fmt: skip
VELD_VAN_SOORT = {"gestopt": "beheer.stopt_op", "klopt": "beheer.gecontroleerd"}


def vraag_van(lijst: str, naam: str) -> Vraag:
    return next(vraag for vraag in vragen_van(PER_LIJST[lijst]) if vraag.naam == naam)


def vragen_mee(lijst: str, veld: str) -> tuple[Vraag, ...]:
    """De vragen over iets nieuws dat meegaat in dit veld; niets als dat daar niet kan."""
    if lijst != "activiteiten" or veld not in MEE:
        return ()
    andere, namen = MEE[veld]
    return tuple(vraag_van(andere, naam) for naam in namen)


@cache
def doorgeefbaar(lijst: str) -> dict[str, Vraag]:
    """Elk veld dat in een voorstel mag staan, zoals 'naam' of 'contact.telefoon'."""
    namen = [naam for _, velden in GROEPEN[lijst] for naam in velden]
    alle = dict(bladen(tuple(vraag_van(lijst, naam) for naam in namen)))
    return {veld: vraag for veld, vraag in alle.items() if veld not in VOOR_REDACTIE[lijst]}
