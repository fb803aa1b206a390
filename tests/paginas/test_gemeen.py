"""Gemene waarden: aanhalingstekens, tags, </script>, emoji, tekst van rechts naar links en 10.000 tekens blijven tekst."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.conftest import VANDAAG, dien_op
from tests.paginas.bladzijden import lees

from wegwijzer.model import Gids
from wegwijzer.schrijven import schrijf
from wegwijzer.uitvoer.paginas import activiteitpaginas, paginas
from wegwijzer.uitvoer.statisch import statisch
from wegwijzer.verrijken import verrijk

GEMEEN = "\"><script>window.gehackt=1</script><img src=x onerror=gehackt=1>'{{ 7*7 }}[[ww-titel]]</title></script>&amp; 😀 \u202eשלום [x](javascript:gehackt=1)"
LANG = "lettergreep" * 1000


def _gemeen(waarde, tekst: str):
    """Elk veld met vrije tekst krijgt de gemene waarde erachter."""
    velden = {
        veld: f"{oud}{tekst}"
        for veld in ("naam", "samenvatting", "omschrijving", "tijden_uitleg", "rol", "inloop", "vervanging", "uren")
        if isinstance(oud := getattr(waarde, veld, None), str)
    }
    if hasattr(waarde, "beschrijving"):
        velden["beschrijving"] = f"{waarde.beschrijving or ''}{tekst}"
    for deel in ("contact", "beheer", "kosten", "aanmelden", "contactpunt", "adres", "toegankelijk"):
        if (oud := getattr(waarde, deel, None)) is not None:
            meer = {veld: f"{getattr(oud, veld)}{tekst}" for veld in ("naam", "door", "uitleg", "hoe", "straat", "rol") if getattr(oud, veld, None)}
            velden[deel] = oud.model_copy(update=meer)
    return waarde.model_copy(update=velden)


def _site(map_: Path, gids: Gids, tekst: str) -> Path:
    soorten = ("activiteiten", "locaties", "organisaties", "themas", "doelgroepen", "gebieden", "gemeenten", "soorten")
    gemeen = {soort: {id_: _gemeen(een, tekst) for id_, een in getattr(gids, soort).items()} for soort in soorten}
    verrijkt = verrijk(replace(gids, **gemeen), VANDAAG)
    for uitvoer in (statisch, paginas, activiteitpaginas):
        schrijf(map_, uitvoer(verrijkt))
    return map_


@pytest.fixture(scope="module")
def gemeen(klein, tmp_path_factory) -> Path:
    return _site(tmp_path_factory.mktemp("gemeen"), klein.gids, GEMEEN)


@pytest.fixture(scope="module")
def adres(gemeen: Path) -> Iterator[str]:
    with dien_op(gemeen) as adres:
        yield adres


def _een_van_elk(site: Path) -> list[str]:
    """Van elke soort bladzijde een: het pad met het minste letters per aantal stappen en begin."""
    per_soort: dict[tuple, str] = {}
    for pad in sorted(lees(site), key=len):
        delen = pad.split("/")
        per_soort.setdefault((len(delen), delen[1] if len(delen) > 2 else delen[0] if delen[0] in ("themas", "organisaties") else ""), pad)
    return [pad for pad in per_soort.values() if pad != "404.html"]


def test_er_draait_geen_vreemd_script(gemeen: Path, adres: str, scherm):
    """Op geen enkele soort bladzijde draait iets uit de gegevens, en de waarde staat er als tekst."""
    pagina = scherm(390)
    for pad in _een_van_elk(gemeen):
        pagina.goto(adres + pad)
        assert pagina.evaluate("window.gehackt") is None, pad
        assert pagina.locator("img[src=x], main script, a[href^='javascript' i]").count() == 0, pad
        assert pagina.title().count("|") == 1, pad


def test_de_waarde_staat_er_letterlijk(gemeen: Path):
    """Wat iemand schrijft, komt er precies zo te staan: niets wordt uitgevoerd of weggelaten."""
    activiteiten = [blad for pad, blad in lees(gemeen).items() if "/activiteiten/" in pad and pad.count("/") == 3]
    assert activiteiten
    for blad in activiteiten:
        assert GEMEEN in blad.h1[0]
        assert "{{ 7*7 }}" in blad.titel
        assert blad.verboden == []
        assert not [link for link in blad.links if link.lower().startswith("javascript")]


def test_tienduizend_tekens_passen(klein, tmp_path: Path, scherm):
    """Een woord van 10.000 letters breekt af: niemand hoeft opzij te schuiven."""
    site = _site(tmp_path, klein.gids, LANG)
    pagina = scherm(390)
    with dien_op(site) as adres:
        for pad in _een_van_elk(site):
            pagina.goto(adres + pad)
            assert pagina.evaluate("document.documentElement.scrollWidth") <= 390, pad
