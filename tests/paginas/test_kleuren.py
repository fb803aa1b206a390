"""Welke huiskleuren een gemeente ook kiest: letters blijven te lezen, licht en donker."""

import gzip
import re
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import urljoin, urlsplit

import pytest
from tests.paginas.bladzijden import lees

from wegwijzer.uitvoer.kleuren import DIEP_ZAND, NACHT, WIT, contrast, kleuren
from wegwijzer.uitvoer.paginas.stijl import PAREN

HUISKLEUREN = ["#0a5c6b", "#ffd166", "#ffffff", "#000000", "#ff0000", "#808080", "#00ff00"]


def paletten(hoofd: str, accent: str) -> tuple[dict[str, str], dict[str, str]]:
    gids = SimpleNamespace(instelling=SimpleNamespace(kleuren=SimpleNamespace(hoofd=hoofd, accent=accent)))
    licht, donker = kleuren(gids).split("@media")
    return tuple(dict(re.findall(r"--basis-color-([\w-]+): (#\w{6});", deel)) for deel in (licht, donker))


@pytest.mark.parametrize("hoofd", HUISKLEUREN)
@pytest.mark.parametrize("accent", HUISKLEUREN)
def test_letters_zijn_te_lezen(hoofd: str, accent: str):
    """Elke kleur van letters haalt de 4,5 van WCAG op elke grond waar ze op staat."""
    for palet, grond in zip(paletten(hoofd, accent), (DIEP_ZAND, NACHT), strict=True):
        paren = [
            (palet["action-1-color-default"], grond),
            (palet["action-1-inverse-color-default"], palet["action-1-inverse-bg-default"]),
            (palet["action-1-inverse-color-default"], palet["action-1-inverse-bg-hover"]),
            (palet["accent-1-inverse-color-default"], palet["accent-1-inverse-bg-default"]),
            (palet["accent-1-color-default"], palet["accent-1-bg-default"]),
            (palet["highlight-color-default"], palet["highlight-bg-default"]),
        ]
        for letters, achter in paren:
            assert contrast(letters, achter) >= 4.5, (letters, achter)


def test_contrast_rekent_zoals_wcag():
    """Zwart op wit is 21, en #767676 op wit is net genoeg."""
    assert contrast("#000000", WIT) == pytest.approx(21)
    assert contrast("#767676", WIT) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("pad", ["", "de-koog/", "schagen/activiteiten/", "de-koog/plekken/de-hof/"])
def test_een_eerste_bezoek_is_licht(site: Path, pad: str):
    """Bladzijde, stijl, letters en script zijn samen hooguit 150 kB over de lijn, waarvan 60 kB script."""
    links = {urlsplit(urljoin("http://site.test/" + pad, link)).path.lstrip("/") for link in lees(site)[pad].links}
    delen = [link for link in links if link.startswith("statisch/") and link.endswith((".css", ".js", ".woff2", ".svg"))]
    gewicht = {deel: len(gzip.compress((site / deel).read_bytes())) for deel in delen}
    assert sum(deel.endswith(".woff2") for deel in delen) == 2
    assert sum(gewicht.values()) + len(gzip.compress((site / pad / "index.html").read_bytes())) <= 150_000
    assert sum(omvang for deel, omvang in gewicht.items() if deel.endswith(".js")) <= 60_000


def test_de_stijlpagina_laat_zien_dat_het_contrast_genoeg_is(site: Path):
    """Elke rij van de tabel haalt zijn eis, licht en donker, met de kleuren die de site echt heeft."""
    html = (site / "meedoen/stijl/index.html").read_text("utf-8")
    rijen = re.findall(r"</code></td><td>([\d,]+)</td><td>([\d,]+)</td><td>([\d,]+)</td>", html)
    assert len(rijen) == len(PAREN)
    for rij in rijen:
        licht, donker, eis = (float(getal.replace(",", ".")) for getal in rij)
        assert min(licht, donker) >= eis
