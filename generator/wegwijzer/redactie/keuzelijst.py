"""Kiezen uit een lijst: met een nummer, met de naam, of met een deel van de naam."""

from collections.abc import Sequence

from rapidfuzz import fuzz, process

from wegwijzer.model import maak_id

VEEL = 20
ALLES = "?"
_LIJKT, _HOOGUIT = 80, 10


def gekozen(antwoord: str, getoond: Sequence[str]) -> str:
    """Nummers worden de woorden die erbij staan."""
    delen = [deel.strip() for deel in antwoord.replace(";", ",").split(",")]
    if getoond and all(deel.isdecimal() and 1 <= int(deel) <= len(getoond) for deel in delen):
        return "; ".join(getoond[int(deel) - 1] for deel in delen)
    return antwoord


def lijkt_op(antwoord: str, alle: Sequence[str]) -> list[str]:
    """Waar het antwoord een deel van is, of bijna."""
    vormen = {keuze: maak_id(keuze) for keuze in alle}
    gevonden = process.extract(maak_id(antwoord), vormen, scorer=fuzz.partial_ratio, score_cutoff=_LIJKT, limit=_HOOGUIT)
    return [keuze for _, _, keuze in gevonden]
