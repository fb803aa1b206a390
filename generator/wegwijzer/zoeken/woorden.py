"""Van tekst naar woorden om op te zoeken: kleine letters, zonder accenten en leestekens.

De browser doet precies hetzelfde met een vraag, in theme/js/vraag.js.
"""

import re
import unicodedata
from collections.abc import Iterator
from sys import intern

_WOORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def plat(tekst: str) -> str:
    """Kleine letters zonder accenten; een apostrof verdwijnt: foto's wordt fotos."""
    if tekst.isascii():
        return tekst.lower().replace("'", "").replace("`", "")
    ontleed = unicodedata.normalize("NFKD", tekst.casefold())
    return re.sub(r"['’‘`]", "", "".join(teken for teken in ontleed if not unicodedata.combining(teken)))


def woorden(*teksten: str | None) -> tuple[str, ...]:
    """Elk woord één keer, op volgorde. Van 'burn-out' komen burnout, burn en out."""
    # Dezelfde woorden komen duizenden keren voor; zo staan ze één keer in het geheugen.
    return tuple(dict.fromkeys(intern(woord) for tekst in teksten if tekst for woord in _splits(plat(tekst))))


def _splits(tekst: str) -> Iterator[str]:
    for woord in _WOORD.findall(tekst):
        if "-" in woord:
            yield woord.replace("-", "")
            yield from woord.split("-")
        else:
            yield woord
