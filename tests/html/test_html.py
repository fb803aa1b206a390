"""De HTML is geldig. Hier een keus waar elke vorm in zit; `make voorkant` leest alle bladzijden na."""

from pathlib import Path

import pytest
from tests.html.nalezen import bezwaren, kan_nalezen, keus

pytestmark = pytest.mark.skipif(not kan_nalezen(), reason="html-validate staat niet klaar: npm ci --prefix tests/html")


def test_de_lezer_vindt_wat_niet_klopt(tmp_path: Path):
    """Een link in een link, een dubbel id, een lege kop en een plaatje zonder woorden vallen op."""
    fout = tmp_path / "fout.html"
    romp = '<a href="a"><a href="b">b</a></a><p id="x">x</p><p id="x">y</p><h2></h2><img src="x.png">'
    fout.write_text(f'<!doctype html><html lang="nl"><head><title>Fout</title></head><body>{romp}</body></html>', "utf-8")
    regels = " ".join(bezwaren([fout])[str(fout)])
    for regel in ("element-permitted-content", "no-dup-id", "empty-heading", "wcag/h37"):
        assert f"[{regel}]" in regels


def test_elke_vorm_is_geldig(site: Path):
    """In bladzijden waar elk element, elke klas en elk kenmerk van de Kop in zit, is niets mis."""
    gekozen = keus(sorted(site.rglob("*.html")))
    assert len(gekozen) > 20
    assert bezwaren(gekozen) == {}
