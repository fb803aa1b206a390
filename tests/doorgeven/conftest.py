"""De kleine gemeente, gebouwd en in een browser, met een kopie waarin een test mag schrijven."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.browser import site
from tests.mini.kopie import kopie_in_git
from tests.mini.verwacht import VANDAAG


@pytest.fixture
def wegwijzer(tmp_path: Path) -> Path:
    """Een eigen kopie van de kleine gemeente, in git."""
    return kopie_in_git(tmp_path / "wegwijzer")


@pytest.fixture(scope="module")
def gebouwd(kleine_site: Path) -> Iterator[str]:
    """Het adres van de site van de kleine gemeente."""
    with site(kleine_site) as adres:
        yield adres


@pytest.fixture
def pagina(browser, gebouwd):
    """Een pagina op een telefoon. Elke fout van een script, en elk verzoek naar buiten, laat de test mislukken."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, base_url=gebouwd, accept_downloads=True)
    pagina, mis = context.new_page(), []
    pagina.on("pageerror", lambda fout: mis.append(str(fout)))
    pagina.on("console", lambda regel: mis.append(regel.text) if regel.type == "error" else None)
    pagina.on("request", lambda vraag: mis.append(vraag.url) if not vraag.url.startswith((gebouwd, "data:", "blob:", "mailto:")) else None)
    pagina.clock.set_fixed_time(f"{VANDAAG}T12:00:00Z")
    yield pagina
    context.close()
    assert mis == []
