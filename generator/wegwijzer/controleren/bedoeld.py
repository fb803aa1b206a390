"""Wat iemand vast bedoelde: het dichtste dat we kennen, of anders een paar keuzes."""

from collections.abc import Collection
from functools import lru_cache

from rapidfuzz import fuzz, process

from wegwijzer.model import maak_id


# Eén verkeerde naam staat vaak in veel bestanden.
@lru_cache(maxsize=1024)
def bedoelt_u(waarde: str, keuzes: tuple[str, ...]) -> str:
    """Een zin om onder een bevinding te zetten."""
    if dichtst := _dichtst(waarde.strip().lower(), keuzes):
        return f"Bedoelt u '{dichtst}'?"
    if not keuzes:
        return "Die lijst is nog leeg. Maak eerst iets aan."
    meer = " en meer" if len(keuzes) > 6 else ""
    return f"U kunt kiezen uit: {', '.join(keuzes[:6])}{meer}."


def _dichtst(waarde: str, keuzes: Collection[str]) -> str | None:
    begin = [keuze for keuze in keuzes if len(waarde) > 1 and keuze.startswith(waarde)]
    if len(begin) == 1:
        return begin[0]
    for vorm in dict.fromkeys((waarde, maak_id(waarde))):
        if gevonden := process.extractOne(vorm, keuzes, scorer=fuzz.ratio, score_cutoff=60):
            return gevonden[0]
    # Een hele naam, zoals 'dorpshuis-de-hof', waar de id korter is.
    delen = set(maak_id(waarde).split("-"))
    binnenin = [keuze for keuze in keuzes if len(keuze) > 3 and set(keuze.split("-")) <= delen]
    return binnenin[0] if len(binnenin) == 1 else None
