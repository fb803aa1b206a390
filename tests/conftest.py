"""Wat tests delen: de site van de Kop en van twee kleine wegwijzers, elk één keer gebouwd, en een browser."""

import io
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.browser import site as dien_op
from tests.chromium import zoek
from tests.mini.verwacht import MINI

from wegwijzer.beginnen import begin
from wegwijzer.bouw import Opdracht, bouw
from wegwijzer.cli import hoofd
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.verrijken import Verrijkt, verrijk

WORTEL = Path(__file__).parents[1]
VANDAAG = date(2026, 11, 21)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """De site van de Kop op 21 november 2026, zonder drukwerk."""
    doel = tmp_path_factory.mktemp("kop") / "site"
    uitslag = bouw(Opdracht(WORTEL, doel, VANDAAG, zonder=frozenset({"Drukwerk"})))
    assert uitslag.bestanden, [gevonden.als_tekst() for gevonden in uitslag.bevindingen]
    return doel


@pytest.fixture(scope="session")
def kop() -> Verrijkt:
    """De echte gids van de Kop, één keer gelezen."""
    controle = controleer(laad(WORTEL), VANDAAG)
    assert controle.gids is not None, [fout.als_tekst() for fout in controle.fouten]
    return verrijk(controle.gids, VANDAAG)


@pytest.fixture(scope="session")
def klein() -> Verrijkt:
    """De gids van de kleine gemeente in tests/mini."""
    return verrijk(controleer(laad(MINI), VANDAAG).gids, VANDAAG)


@pytest.fixture(scope="session")
def kleine_site(tmp_path_factory) -> Path:
    """De hele site van de kleine gemeente in tests/mini. Wie iets verandert, maakt een kopie van de gemeente."""
    doel = tmp_path_factory.mktemp("mini") / "site"
    uitslag = bouw(Opdracht(MINI, doel, VANDAAG))
    assert uitslag.bestanden, [gevonden.als_tekst() for gevonden in uitslag.bevindingen]
    return doel


@pytest.fixture(scope="session")
def begonnen(tmp_path_factory) -> Path:
    """Een wegwijzer zoals `nieuw wegwijzer` die maakt, met zijn hele site in build/site. Om niet aan te komen."""
    wortel = tmp_path_factory.mktemp("begonnen") / "duinrand"
    begin(wortel, VANDAAG)
    assert bouw(Opdracht(wortel, wortel / "build/site", VANDAAG)).bestanden
    return wortel


@pytest.fixture
def nieuwe(tmp_path: Path) -> Path:
    """Een eigen nieuwe wegwijzer, nog zonder site."""
    begin(tmp_path / "duinrand", VANDAAG)
    return tmp_path / "duinrand"


@pytest.fixture
def gebouwde(begonnen: Path, tmp_path: Path) -> Path:
    """Een eigen kopie van de nieuwe wegwijzer met zijn site."""
    return shutil.copytree(begonnen, tmp_path / "duinrand")


@pytest.fixture
def typ(monkeypatch, capsys):
    """Roep `wegwijzer` aan zoals iemand die typt. Geeft de uitgang, wat er op het scherm komt, en wat als fout."""

    def roep(*woorden: str | Path, invoer: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["wegwijzer", *map(str, woorden)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(invoer.encode())))
        with pytest.raises(SystemExit) as einde:
            hoofd()
        return einde.value.code or 0, *capsys.readouterr()

    return roep


@pytest.fixture(scope="session")
def webadres(site: Path) -> Iterator[str]:
    with dien_op(site) as adres:
        yield adres


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    if not (pad := zoek()):
        pytest.skip("er is geen Chromium op deze computer")
    opties = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=pad, args=opties)
        yield browser
        browser.close()


@pytest.fixture
def scherm(browser):
    """Maakt een pagina op een scherm: `scherm(breed=390, donker=False, script=True)`."""
    open_ = []

    def maak(breed: int = 390, donker: bool = False, script: bool = True):
        context = browser.new_context(
            viewport={"width": breed, "height": 844},
            color_scheme="dark" if donker else "light",
            java_script_enabled=script,
            reduced_motion="reduce",
        )
        open_.append(context)
        pagina = context.new_page()
        if script:
            pagina.clock.set_fixed_time("2026-11-21T10:00:00")
        return pagina

    yield maak
    for context in open_:
        context.close()
