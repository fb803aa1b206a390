"""De verrijkte gids van de Kop, en alle drukstukken daarvan."""

import pytest
from tests.conftest import VANDAAG, WORTEL

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.uitvoer.drukwerk import drukstukken
from wegwijzer.verrijken import verrijk


@pytest.fixture(scope="session")
def verrijkt():
    return verrijk(controleer(laad(WORTEL), VANDAAG).gids, VANDAAG)


@pytest.fixture(scope="session")
def stukken(verrijkt):
    return list(drukstukken(verrijkt))
