"""De hele site van de Kop, één keer gebouwd voor alle tests, en een browser om hem te bekijken."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.browser import site as dien_op
from tests.chromium import zoek

from wegwijzer.bouw import Opdracht, bouw
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
