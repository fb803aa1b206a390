"""Wat iemand vast bedoelde: het dichtste dat we kennen, of anders een paar keuzes."""

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from wegwijzer.model import maak_id

_IN_CIJFERS = {
    "eerste": "1e", "1ste": "1e", "tweede": "2e", "2de": "2e", "derde": "3e", "3de": "3e", "vierde": "4e", "4de": "4e",
    "om de week": "2 weken", "tweewekelijks": "2 weken", "wekelijks": "week", "twee": "2",
}  # fmt: skip
_TELWOORD = re.compile(rf"\b({'|'.join(_IN_CIJFERS)})\b")


def bedoelt_u(waarde: str, keuzes: tuple[str, ...]) -> str:
    """Een zin om onder een bevinding te zetten."""
    if gevonden := dichtst(waarde, keuzes):
        return f"Bedoelt u '{gevonden}'?"
    if not keuzes:
        return "Die lijst is nog leeg. Maak eerst iets aan."
    meer = " en meer" if len(keuzes) > 6 else ""
    return f"U kunt kiezen uit: {', '.join(keuzes[:6])}{meer}."


# Eén verkeerde naam staat vaak in veel bestanden.
@lru_cache(maxsize=1024)
def dichtst(waarde: str, keuzes: tuple[str, ...]) -> str | None:
    """De keuze die er het meest op lijkt, als er een op lijkt."""
    laag = _TELWOORD.sub(lambda woord: _IN_CIJFERS[woord[0]], waarde.strip().lower())
    if getal := re.match(r"\d+", laag):
        # Wie '3 weken' schrijft, bedoelt geen '2 weken'.
        keuzes = tuple(keuze for keuze in keuzes if keuze.startswith(getal[0]))
    begin = [keuze for keuze in keuzes if len(laag) > 1 and keuze.lower().startswith(laag)]
    if len(begin) == 1:
        return begin[0]
    for vorm in dict.fromkeys((laag, maak_id(laag))):
        if gevonden := process.extractOne(vorm, keuzes, scorer=fuzz.ratio, processor=str.lower, score_cutoff=70):
            return gevonden[0]
    # Een hele naam, zoals 'dorpshuis-de-vlag', waar de id korter is.
    delen = set(maak_id(laag).split("-"))
    binnenin = [keuze for keuze in keuzes if len(keuze) > 3 and set(keuze.split("-")) <= delen]
    return binnenin[0] if len(binnenin) == 1 else None
