"""`make voorkant`: cijfers van Lighthouse en gewichten van zeven soorten bladzijden, en de HTML van alle bladzijden."""

import json
import os
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from tests.chromium import zoek
from tests.html.nalezen import bezwaren
from tests.voorkant.server import ingepakte_site

from wegwijzer.bouw import Opdracht, bouw

HIER = Path(__file__).parent
WORTEL = HIER.parents[1]
BLADZIJDEN = {
    "de streek": "",
    "een dorp": "de-koog/",
    "een activiteit": "de-koog/activiteiten/na-de-dienst-de-hof/",
    "een lijst": "schagen/activiteiten/",
    "een agenda": "schagen/agenda/",
    "een plek": "de-koog/plekken/de-hof/",
    "zoeken": "zoeken/",
}
DOEL = (95, 100, 100, 100)
GEWICHT, SCRIPT = 150_000, 60_000


def main() -> int:
    with tempfile.TemporaryDirectory() as werk:
        site = Path(werk, "site")
        bouw(Opdracht(WORTEL, site, date(2026, 11, 21), zonder=frozenset({"Drukwerk"})))
        with ingepakte_site(site) as adres:
            gehaald = _toon(_meet([adres + pad for pad in BLADZIJDEN.values()]))
        paden = sorted(site.rglob("*.html"))
        fouten = bezwaren(paden)
        print(f"\nHTML: {len(paden)} bladzijden nagelezen, {len(fouten)} met een fout.")
        for pad, gevonden in fouten.items():
            print(f"  {Path(pad).relative_to(site)}: {'; '.join(gevonden)}")
    return 0 if gehaald and not fouten else 1


def _meet(adressen: list[str]) -> list[dict]:
    omgeving = os.environ | {"CHROMIUM": zoek() or ""}
    klaar = subprocess.run(
        ["node", HIER / "lighthouse.mjs"], input="\n".join(adressen), stdout=subprocess.PIPE, text=True, check=True, env=omgeving
    )
    return json.loads(klaar.stdout)


def _toon(uitslagen: list[dict]) -> bool:
    """Drukt de tabel af. Is elk doel gehaald?"""
    print("| bladzijde | snelheid | toegankelijk | goede gewoonten | zoekmachines | gewicht | waarvan script |")
    print("|---|---|---|---|---|---|---|")
    for naam, een in zip(BLADZIJDEN, uitslagen, strict=True):
        cijfers = " | ".join(map(str, een["cijfers"]))
        print(f"| {naam} | {cijfers} | {een['gewicht'] / 1000:.0f} kB | {een['script'] / 1000:.0f} kB |")
    for naam, een in zip(BLADZIJDEN, uitslagen, strict=True):
        for bezwaar in een["bezwaren"]:
            print(f"  {naam}: {bezwaar}")
    return all(_gehaald(een) for een in uitslagen)


def _gehaald(een: dict) -> bool:
    cijfers = all(cijfer >= doel for cijfer, doel in zip(een["cijfers"], DOEL, strict=True))
    return cijfers and een["gewicht"] <= GEWICHT and een["script"] <= SCRIPT


if __name__ == "__main__":
    sys.exit(main())
