"""De echte gids van de Kop, één keer gelezen voor alle tests van de uitvoer."""

from datetime import date
from pathlib import Path

import pytest

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.verrijken import Verrijkt, verrijk

WORTEL = Path(__file__).parents[2]
VANDAAG = date(2026, 11, 21)


@pytest.fixture(scope="session")
def kop() -> Verrijkt:
    controle = controleer(laad(WORTEL), VANDAAG)
    assert controle.gids is not None, [fout.als_tekst() for fout in controle.fouten]
    return verrijk(controle.gids, VANDAAG)
