"""Het wiel: wie het pakket installeert, heeft geen broncode en geen npm nodig."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

WORTEL = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def pakket(tmp_path_factory) -> Path:
    """Het wiel, uitgepakt in een eigen map."""
    map_ = tmp_path_factory.mktemp("wiel")
    opdracht = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(map_)]
    subprocess.run(opdracht, cwd=WORTEL, check=True, capture_output=True)
    (wiel,) = map_.glob("*.whl")
    with ZipFile(wiel) as zip_:
        zip_.extractall(map_ / "pakket")
    return map_ / "pakket"


def draai(pakket: Path, map_: Path, *opdracht: str) -> None:
    omgeving = {**os.environ, "PYTHONPATH": str(pakket)}
    klaar = subprocess.run([sys.executable, *opdracht], cwd=map_, env=omgeving, capture_output=True, text=True, check=False)
    assert klaar.returncode == 0, klaar.stderr


def test_een_nieuwe_wegwijzer_bouwt_meteen(pakket: Path, tmp_path: Path):
    """Alles wat een site nodig heeft zit erin: sjablonen, letters, plaatjes, kaart en drukwerk."""
    draai(pakket, tmp_path, "-c", f"import wegwijzer; assert wegwijzer.__file__.startswith({str(pakket)!r})")
    draai(pakket, tmp_path, "-m", "wegwijzer", "nieuw", "wegwijzer", "proef")
    draai(pakket, tmp_path, "-m", "wegwijzer", "bouw", "--map", "proef")
    site = tmp_path / "proef/build/site"
    assert (site / "index.html").is_file() and (site / "statisch/leaflet/leaflet.js").is_file()
    assert list(site.glob("*/flyers/*.pdf"))


def test_de_voorwaarden_zitten_erbij(pakket: Path):
    """Wie een onderdeel van een ander meeneemt, neemt ook de voorwaarden mee, en niet wat niemand gebruikt."""
    modules = pakket / "wegwijzer/theme/node_modules"
    for naam in ("leaflet", "lucide-static", "@fontsource/andika"):
        assert list((modules / naam).glob("LICENSE*")), naam
    assert not (modules / "lucide-static/font").exists()
