"""Wat we niet begrijpen, en hoe we tekst eerst gelijk trekken."""

import re
import unicodedata

from wegwijzer.bevinding import Bezwaar

MAX_TEKENS = 2000


class Onbegrepen(Bezwaar):
    """Een tekst is niet te lezen."""


def gelijkgetrokken(tekst: str) -> str:
    """Kleine letters, gewone spaties, streepjes en aanhalingstekens. Een nieuwe regel blijft."""
    tekst = unicodedata.normalize("NFKC", str(tekst)[:MAX_TEKENS]).casefold()
    tekst = re.sub("[\u2010-\u2015\u2212]", "-", tekst)
    tekst = re.sub("[\u2018\u2019\u201b`\u00b4]", "'", tekst)
    return re.sub(r"[^\S\n]+", " ", tekst).strip()
