"""Wat het programma van de kleine gemeente maakt, zo opgeschreven dat een mens het kan vergelijken."""

import re
import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from wegwijzer.bouw import Opdracht, bouw

MINI = Path(__file__).parent
VERWACHT = MINI / "_verwacht"
VANDAAG = date(2026, 11, 21)
# Deze hangen niet van de gegevens af, of zijn niet voor mensen: andere tests kijken ernaar.
OVERSLAAN = ("statisch/", "meedoen/doorgeven/", "pagefind/", "drukwerk/")
SOORTEN = {".html", ".ics", ".json", ".geojson", ".csv", ".xml", ".jsonld", ".txt", ".svg"}


def gemaakt(site: Path) -> dict[str, str]:
    """Van elk leesbaar bestand van deze site de tekst."""
    return {naam: _netjes(site / naam) for naam in _namen(site)}


def lees() -> dict[str, str]:
    return {pad.relative_to(VERWACHT).as_posix(): pad.read_text("utf-8") for pad in VERWACHT.rglob("*") if pad.is_file()}


def _namen(doel: Path) -> list[str]:
    paden = [pad for pad in sorted(doel.rglob("*")) if pad.is_file() and pad.suffix in SOORTEN]
    namen = [pad.relative_to(doel).as_posix() for pad in paden]
    return [naam for naam in namen if not naam.startswith(OVERSLAAN) and "/flyers/" not in naam]


def _netjes(pad: Path) -> str:
    tekst = pad.read_bytes().decode("utf-8").replace("\r\n", "\n")
    if pad.suffix == ".html":
        titel = re.search(r"<title>.*?</title>", tekst)
        inhoud = re.search(r"<main.*</main>", tekst, re.DOTALL)
        tekst = "\n".join(deel[0] for deel in (titel, inhoud) if deel) + "\n"
    return re.sub(r"\?[0-9a-f]{8}\b", "", tekst)


def neem_over() -> None:
    """Schrijf de uitvoer van nu op als wat we verwachten."""
    with tempfile.TemporaryDirectory() as werk:
        uitslag = bouw(Opdracht(MINI, Path(werk, "site"), VANDAAG))
        assert uitslag.bestanden, [gevonden.als_tekst() for gevonden in uitslag.bevindingen]
        nieuw = gemaakt(Path(werk, "site"))
    shutil.rmtree(VERWACHT, ignore_errors=True)
    for naam, tekst in nieuw.items():
        (VERWACHT / naam).parent.mkdir(parents=True, exist_ok=True)
        (VERWACHT / naam).write_text(tekst, "utf-8")
    print(f"{len(nieuw)} bestanden overgenomen.", file=sys.stderr)


if __name__ == "__main__":
    neem_over()
