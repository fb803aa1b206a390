"""Ja en nee."""

from wegwijzer.redactie.invoer.begrip import Onbegrepen, gelijkgetrokken

_JA = {"ja", "j", "yes", "y", "x", "1", "waar", "true", "wel", "v"}
_NEE = {"nee", "n", "no", "0", "onwaar", "false", "niet", "-", "geen"}


def lees_ja_nee(tekst: str) -> bool:
    schoon = gelijkgetrokken(tekst).strip(". !")
    if schoon in _JA or schoon.startswith(("ja,", "ja ")):
        return True
    if schoon in _NEE or schoon.startswith(("nee,", "nee ")):
        return False
    raise Onbegrepen("ja-nee", waarde=tekst)
