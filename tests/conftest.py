"""De hele site van de Kop, één keer gebouwd voor alle tests, en een browser om hem te bekijken."""

import functools
import threading
from collections.abc import Iterator
from datetime import date
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.chromium import zoek

from wegwijzer.bouw import Opdracht, bouw

WORTEL = Path(__file__).parents[1]
VANDAAG = date(2026, 11, 21)


class _Bediende(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        """Stil: de test zegt zelf wat er mis is."""


def dien_op(map_: Path) -> Iterator[str]:
    """Zet een map op een vrije poort; geeft het adres. Stopt vanzelf."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Bediende, directory=map_))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """De site van de Kop op 21 november 2026, zonder drukwerk."""
    doel = tmp_path_factory.mktemp("kop") / "site"
    uitslag = bouw(Opdracht(WORTEL, doel, VANDAAG, zonder=frozenset({"Drukwerk"})))
    assert uitslag.bestanden, [gevonden.als_tekst() for gevonden in uitslag.bevindingen]
    return doel


@pytest.fixture(scope="session")
def webadres(site: Path) -> Iterator[str]:
    yield from dien_op(site)


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
