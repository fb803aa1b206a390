"""De zoekindex van Pagefind. Is er niets veranderd aan wat gezocht kan worden, dan blijft de vorige staan."""

import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from wegwijzer.uitvoer.zoekdocumenten import vindbaar, woorden_json
from wegwijzer.verrijken import Verrijkt

MAP = "pagefind"
_KENMERK = "wegwijzer-kenmerk.txt"
# Pagefind levert ook eigen knoppen en stijlen mee. Die gebruikt de site niet.
_OVERBODIG = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")


class IndexMislukt(Exception):
    """Pagefind kon de index niet maken; draagt wat Pagefind zei."""


def zoekindex(site: Path, verrijkt: Verrijkt, vorige: Path) -> int:
    """Zet de zoekindex in de map `site`; geeft het aantal bestanden. `vorige` is de site van de vorige bouw, of bestaat niet."""
    oud = vorige / MAP
    gevonden = vindbaar(verrijkt)
    # Niet elk document in een eigen map: dat kost veel meer tijd. De browser maakt er weer het adres van.
    bestanden = {f"{een.adres.rstrip('/')}.html": een.als_html() for een in gevonden}
    woorden = woorden_json(verrijkt, gevonden)
    kenmerk = _kenmerk(bestanden, woorden)
    if (oud / _KENMERK).is_file() and (oud / _KENMERK).read_text("utf-8") == kenmerk:
        shutil.copytree(oud, site / MAP, copy_function=shutil.copyfile)
    else:
        _maak(site / MAP, bestanden)
        (site / MAP / "woorden.json").write_text(woorden, "utf-8")
        (site / MAP / _KENMERK).write_text(kenmerk, "utf-8")
    return sum(pad.is_file() for pad in (site / MAP).rglob("*"))


def _kenmerk(bestanden: Mapping[str, str], woorden: str) -> str:
    """Een vingerafdruk van alles wat te zoeken is."""
    som = hashlib.sha256(woorden.encode())
    for pad, inhoud in bestanden.items():
        som.update(f"{pad}\0{inhoud}\0".encode())
    return som.hexdigest()


def _maak(doel: Path, bestanden: Mapping[str, str]) -> None:
    with tempfile.TemporaryDirectory(prefix="wegwijzer-index-") as werk:
        for pad, inhoud in bestanden.items():
            Path(werk, pad).parent.mkdir(parents=True, exist_ok=True)
            Path(werk, pad).write_text(inhoud, "utf-8")
        _draai_pagefind(Path(werk), doel)
    for patroon in _OVERBODIG:
        for pad in doel.glob(patroon):
            pad.unlink()


def _draai_pagefind(bron: Path, doel: Path) -> None:
    opdracht = [sys.executable, "-m", "pagefind_bin", "--site", str(bron), "--output-path", str(doel), "--quiet"]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    if klaar.returncode:
        raise IndexMislukt(klaar.stderr.strip() or klaar.stdout.strip())
