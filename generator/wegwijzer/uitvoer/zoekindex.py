"""De zoekindex van Pagefind. Is er niets veranderd aan wat gezocht kan worden, dan blijft de vorige staan."""

import hashlib
import shutil
import subprocess
import sys
import tempfile
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
    oud, doel = vorige / MAP, site / MAP
    with tempfile.TemporaryDirectory(prefix="wegwijzer-index-") as werk:
        kenmerk, woorden = _zet_klaar(Path(werk), verrijkt)
        if (oud / _KENMERK).is_file() and (oud / _KENMERK).read_text("utf-8") == kenmerk:
            shutil.copytree(oud, doel, copy_function=shutil.copyfile)
        else:
            _draai_pagefind(Path(werk), doel)
            (doel / "woorden.json").write_text(woorden, "utf-8")
            (doel / _KENMERK).write_text(kenmerk, "utf-8")
    return sum(pad.is_file() for pad in doel.rglob("*"))


def _zet_klaar(werk: Path, verrijkt: Verrijkt) -> tuple[str, str]:
    """Schrijf alle documenten; geeft een vingerafdruk van alles wat te zoeken is, en de woorden voor de browser.

    Pagefind begint pas daarna: wat hier in het geheugen stond, is dan weer vrij.
    """
    gevonden = vindbaar(verrijkt)
    woorden = woorden_json(verrijkt, gevonden)
    som = hashlib.sha256(woorden.encode())
    for een in gevonden:
        # Niet elk document in een eigen map: dat kost veel meer tijd. De browser maakt er weer het adres van.
        pad, html = werk / f"{een.adres.rstrip('/')}.html", een.als_html()
        som.update(f"{een.adres}\0{html}\0".encode())
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(html, "utf-8")
    return som.hexdigest(), woorden


def _draai_pagefind(bron: Path, doel: Path) -> None:
    opdracht = [sys.executable, "-m", "pagefind_bin", "--site", str(bron), "--output-path", str(doel), "--quiet"]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    if klaar.returncode:
        raise IndexMislukt(klaar.stderr.strip() or klaar.stdout.strip())
    for patroon in _OVERBODIG:
        for pad in doel.glob(patroon):
            pad.unlink()
