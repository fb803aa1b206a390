"""De zoekindex van Pagefind. Is er niets veranderd aan wat gezocht kan worden, dan blijft de vorige staan."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

MAP = "pagefind"
_KENMERK = "wegwijzer-kenmerk.txt"
_TE_ZOEKEN = re.compile(rb"data-pagefind-body.*</main>", re.DOTALL)


class IndexMislukt(Exception):
    """Pagefind kon de index niet maken; draagt wat Pagefind zei."""


def zoekindex(site: Path, vorige: Path, ook_als_oud: bool = False) -> None:
    """Zet de zoekindex in de map `site`. `vorige` is de site van de vorige bouw, of bestaat niet.

    Met `ook_als_oud` komt de vorige index mee, ook als er iets veranderd is: dat is sneller.
    """
    kenmerk = _kenmerk(site)
    oud = vorige / MAP
    zelfde = (oud / _KENMERK).is_file() and (ook_als_oud or (oud / _KENMERK).read_text("utf-8") == kenmerk)
    if zelfde:
        shutil.copytree(oud, site / MAP, copy_function=shutil.copyfile)
        return
    _draai_pagefind(site)
    (site / MAP / _KENMERK).write_text(kenmerk, "utf-8")


def _kenmerk(site: Path) -> str:
    """Een vingerafdruk van alles wat te zoeken is."""
    som = hashlib.sha256()
    for pad in sorted(site.rglob("index.html")):
        if gevonden := _TE_ZOEKEN.search(pad.read_bytes()):
            som.update(pad.relative_to(site).as_posix().encode() + b"\0" + gevonden[0])
    return som.hexdigest()


def _draai_pagefind(site: Path) -> None:
    opdracht = [sys.executable, "-m", "pagefind_bin", "--site", str(site), "--output-subdir", MAP, "--quiet"]
    klaar = subprocess.run(opdracht, capture_output=True, text=True, check=False)
    if klaar.returncode:
        raise IndexMislukt(klaar.stderr.strip() or klaar.stdout.strip())
