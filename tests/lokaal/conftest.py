"""Een kopie van de kleine gemeente met de redactie erop, en een browser om die te gebruiken."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.mini.kopie import kopie
from tests.mini.verwacht import VANDAAG

from wegwijzer.cli.redactie import bladen
from wegwijzer.redactie.lokaal import Loket
from wegwijzer.redactie.lokaal.werkplek import Werkplek
from wegwijzer.uitvoer.redactie import is_opgehaald

BREED = 1280


@pytest.fixture
def wegwijzer(tmp_path: Path) -> Path:
    return kopie(tmp_path / "wegwijzer")


@pytest.fixture
def werkplek(wegwijzer: Path) -> Werkplek:
    return Werkplek(wegwijzer, lambda: VANDAAG)


def _open(loket: Loket) -> Iterator[Loket]:
    threading.Thread(target=loket.serve_forever, daemon=True).start()
    yield loket
    loket.shutdown()
    loket.server_close()


@pytest.fixture
def leeg_loket(werkplek: Werkplek) -> Iterator[Loket]:
    """Alleen het loket, zonder de pagina's van Decap."""
    yield from _open(Loket(werkplek, {"redactie/index.html": b"<p>Redactie</p>"}, 0))


@pytest.fixture
def loket(werkplek: Werkplek) -> Iterator[Loket]:
    if not is_opgehaald():
        pytest.skip("Decap CMS is niet opgehaald: typ 'make redactie'")
    yield from _open(Loket(werkplek, bladen(werkplek.wortel), 0))


@pytest.fixture
def pagina(browser, loket: Loket):
    """De redactie op een laptop. Elke fout van een script, en elk verzoek naar buiten, laat de test mislukken."""
    context = browser.new_context(viewport={"width": BREED, "height": 1000}, base_url=loket.adres, locale="nl-NL")
    pagina, mis = context.new_page(), []
    # Decap laat een geweigerde opslag ook als losse belofte vallen; die heet 'Object'.
    pagina.on("pageerror", lambda fout: mis.append(str(fout)) if str(fout) != "Object" else None)
    pagina.on("request", lambda vraag: mis.append(vraag.url) if not vraag.url.startswith((loket.adres[:-9], "data:", "blob:")) else None)
    pagina.clock.install(time=f"{VANDAAG}T12:00:00Z")
    yield pagina
    context.close()
    assert mis == []
