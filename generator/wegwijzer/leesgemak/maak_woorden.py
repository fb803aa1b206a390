"""Maakt gegevens/woorden.txt: hoe gewoon elk Nederlands woord is.

Bron: wordfreq (CC BY-SA 4.0) voor de zipf-waarden, simplemma voor de grondvorm.
Een woord krijgt de hoogste waarde van het woord zelf en zijn grondvorm.
Opnieuw maken: python -m wegwijzer.leesgemak.maak_woorden
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

BESTAND = Path(__file__).parent / "gegevens" / "woorden.txt"
BODEM_WOORD = 2.3
BODEM_WAARDE = 3.0
LETTERS = re.compile(r"[a-zà-öø-ÿ]+(?:-[a-zà-öø-ÿ]+)*")
KOP = """\
# Hoe gewoon is een woord? Per regel: de zipf-waarde maal 10 en dan de woorden.
# Zipf 7 is het gewoonst, zipf 3 staat eens in een miljoen woorden.
# Bron: wordfreq, lijst nl (Robyn Speer), CC BY-SA 4.0; grondvormen: simplemma.
# Gemaakt door maak_woorden.py. Dit bestand deelt u onder CC BY-SA 4.0.
"""


def waarden() -> Iterator[tuple[str, float]]:
    """Elk woord met zijn zipf-waarde, of die van de grondvorm als die hoger is."""
    import simplemma
    import wordfreq

    for woord in wordfreq.iter_wordlist("nl"):
        eigen = wordfreq.zipf_frequency(woord, "nl")
        if eigen >= BODEM_WOORD and LETTERS.fullmatch(woord):
            grondvorm = simplemma.lemmatize(woord, "nl").lower()
            yield woord, max(eigen, wordfreq.zipf_frequency(grondvorm, "nl"))


def inhoud() -> str:
    """De tekst van woorden.txt, van gewoon naar zeldzaam."""
    groepen = defaultdict(list)
    for woord, waarde in waarden():
        if waarde >= BODEM_WAARDE:
            groepen[round(waarde * 10)].append(woord)
    regels = (f"{waarde} {' '.join(sorted(groepen[waarde]))}\n" for waarde in sorted(groepen, reverse=True))
    return KOP + "".join(regels)


if __name__ == "__main__":
    BESTAND.write_text(inhoud(), encoding="utf-8")
