"""De woorden bij een keuze uit het model, voor wie een formulier invult."""

from wegwijzer.tekst.plek import TALEN, WAAR
from wegwijzer.uitvoer.drukwerk.recept import DIMENSIES

_WOORDEN = {
    "onbekend": "Dat weet ik niet", "beperkt": "Een beetje", "week": "elke week", "2 weken": "om de week", "1e": "elke 1e van de maand",
    "2e": "elke 2e van de maand", "3e": "elke 3e van de maand", "4e": "elke 4e van de maand", "laatste": "elke laatste van de maand",
    **TALEN, **WAAR, **{dimensie: naam for dimensie, (naam, _) in DIMENSIES.items()},
}  # fmt: skip


def in_woorden(keuze: str) -> str:
    return _WOORDEN.get(keuze, keuze)
