"""Vijftig mensen tegelijk, 30 seconden lang, en dan de stekker eruit: `python -m tests.prestatie.postbus`."""

import statistics
import tempfile
from pathlib import Path

from tests.mini.kopie import kopie
from tests.postbus.drukte import MENSEN, drukte

SECONDEN = 30


def meet() -> None:
    with tempfile.TemporaryDirectory() as map_:
        uitslag = drukte(kopie(Path(map_)), lambda _, seconden: seconden > SECONDEN)
    honderd = statistics.quantiles(uitslag.tijden, n=100)
    print(f"{MENSEN} tegelijk, {SECONDEN} s: {len(uitslag.ontvangen)} ontvangen, {len(uitslag.ontvangen) / SECONDEN:.0f} per seconde")
    print(f"antwoord: de helft binnen {honderd[49] * 1000:.0f} ms, 95 van de 100 binnen {honderd[94] * 1000:.0f} ms")
    print(f"na kill -9: {len(uitslag.kwijt)} kwijt, {uitslag.dubbel} dubbel")


if __name__ == "__main__":
    meet()
