"""Elke bladzijde streng nagelezen door html-validate, en een keus van bladzijden waar samen alles op staat."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

HIER = Path(__file__).parent
_BEGIN = re.compile(r"<(\w+)((?:\s+[\w:-]+(?:=\"[^\"]*\")?)*)\s*/?>|</(\w+)>")
_KENMERK = re.compile(r"([\w:-]+)(?:=\"([^\"]*)\")?")


def kan_nalezen() -> bool:
    return bool(shutil.which("node")) and (HIER / "node_modules").is_dir()


def bezwaren(paden: Iterable[Path]) -> Mapping[str, list[str]]:
    """Wat er niet goed is, per bestand; leeg als alles goed is."""
    lijst = "\n".join(map(str, paden))
    klaar = subprocess.run(["node", HIER / "controleer.mjs"], input=lijst, capture_output=True, text=True, check=True)
    return json.loads(klaar.stdout)


def keus(paden: Iterable[Path]) -> list[Path]:
    """Zo weinig bladzijden dat er elk soort element in zit, met elke klas, elk kenmerk en elke buur die de site kent."""
    gezien: set[tuple] = set()
    gekozen = []
    # De grootste eerst: daar staat het meeste op.
    for pad in sorted(paden, key=lambda pad: (-pad.stat().st_size, pad)):
        nieuw = _vormen(pad.read_text("utf-8"))
        if not nieuw <= gezien:
            gezien |= nieuw
            gekozen.append(pad)
    return gekozen


def _vormen(html: str) -> set[tuple]:
    """Elk element met zijn klas en de namen van zijn kenmerken, samen met wat ervoor stond."""
    vormen, vorige = set(), ()
    for gevonden in _BEGIN.finditer(html):
        element, kenmerken, einde = gevonden.groups()
        deze = (einde,) if einde else (element, *_kenmerken(kenmerken))
        vormen.add((vorige, deze))
        vorige = deze
    return vormen


def _kenmerken(tekst: str) -> Iterable[str]:
    return sorted(f"class={waarde}" if naam == "class" else naam for naam, waarde in _KENMERK.findall(tekst))
