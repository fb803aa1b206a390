"""De herschreven teksten in METING.md hebben echt de score die erbij staat."""

import re

import pytest
from tests.leesgemak.proef import WORTEL, lees_yaml

from wegwijzer.leesgemak import TE_MOEILIJK, Lezer, maak_tabel

VERSLAG = (WORTEL / "generator/wegwijzer/leesgemak/METING.md").read_text("utf-8")
PAREN = re.findall(r"Voor \((.*?)\): (.*)\n\nNa \((.*?)\): (.*)\n", VERSLAG)
LEZER = Lezer(maak_tabel(lees_yaml(WORTEL / "content/woordenlijst.yml")))


def test_er_zijn_tien_herschreven_teksten():
    assert len(PAREN) == 10


@pytest.mark.parametrize(("voor", "moeilijk", "na", "makkelijk"), PAREN, ids=[str(nummer) for nummer in range(1, len(PAREN) + 1)])
def test_score_volgt_het_herschrijven(voor: str, moeilijk: str, na: str, makkelijk: str):
    """Voor het herschrijven te moeilijk, daarna goed en zonder bevindingen; de getallen kloppen op een half punt na."""
    eerst, daarna = LEZER.beoordeel(moeilijk), LEZER.beoordeel(makkelijk)
    assert eerst.meting.band == TE_MOEILIJK and daarna.meting.band == "goed"
    assert eerst.meting.score == pytest.approx(getal(voor), abs=0.5)
    assert daarna.meting.score == pytest.approx(getal(na), abs=0.5)
    assert daarna.bevindingen == ()


def getal(tekst: str) -> float:
    return float(tekst.replace(",", "."))
