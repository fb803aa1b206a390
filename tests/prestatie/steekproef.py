"""Honderd bevindingen over woorden in makkelijke teksten, elke keer dezelfde, om een voor een te beoordelen.

Onze oordelen staan in METING.md: `python -m tests.prestatie.steekproef`.
"""

from collections.abc import Iterator
from hashlib import sha256

from tests.prestatie.leesgemak import WOORDBEVINDINGEN, WORTEL, gedeelde_map, lees_amsterdam, lees_leesplank

from wegwijzer.controleren.leesgemak import lezer_van
from wegwijzer.controleren.stuk import maak_stukken
from wegwijzer.laden import laad
from wegwijzer.leesgemak import Lezer

AANTAL, ROND = 100, 70


def gevonden(lezer: Lezer, tekst: str) -> Iterator[str]:
    """Elke bevinding met de tekst eromheen."""
    for een in lezer.beoordeel(tekst).bevindingen:
        if een.code in WOORDBEVINDINGEN:
            stuk = f"{tekst[max(0, een.van - ROND) : een.van]}[{tekst[een.van : een.tot]}]{tekst[een.tot : een.tot + ROND]}"
            yield f"{een.code}: {' '.join(stuk.split())}\n    {een.doe}"


def volgorde(regel: str) -> str:
    """Willekeurig, maar elke keer dezelfde: ook als er bevindingen bij komen of weggaan."""
    return sha256(regel.split("\n")[0].encode()).hexdigest()


if __name__ == "__main__":
    lezer, map_ = lezer_van(maak_stukken(laad(WORTEL))), gedeelde_map()
    assert map_, "De teksten om mee te meten zijn er niet. Noem hun map in WEGWIJZER_GEDEELD."
    alle = [regel for paar in (*lees_amsterdam(map_), *lees_leesplank(map_)) for regel in gevonden(lezer, paar.makkelijk)]
    for nummer, regel in enumerate(sorted(alle, key=volgorde)[:AANTAL], start=1):
        print(f"{nummer}. {regel}")
