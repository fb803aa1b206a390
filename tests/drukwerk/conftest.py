"""De verrijkte gids van de Kop, en alle drukstukken daarvan."""

import pytest

from wegwijzer.uitvoer.drukwerk import drukstukken


@pytest.fixture(scope="session")
def verrijkt(kop):
    return kop


@pytest.fixture(scope="session")
def stukken(kop):
    return list(drukstukken(kop))
