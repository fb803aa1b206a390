"""Een nieuwe wegwijzer beginnen: een verzonnen gemeente die meteen te bouwen is."""

from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path

from wegwijzer.thema import CONTENT

# Deze lijsten zijn voor elke gemeente een goed begin.
LIJSTEN = (
    "themas.yml", "doelgroepen.yml", "soorten.yml",
    "bouwstenen.yml", "resultaatgebieden.yml", "schoolvakanties.yml", "woordenlijst.yml",
    "ingangen.yml", "zoekwoorden.yml",
)  # fmt: skip


class MapNietLeeg(Exception):
    """In de map staat al iets; daar schrijven we niet overheen."""


def begin(doel: Path, vandaag: date) -> list[str]:
    """Zet een nieuwe wegwijzer in een lege map. Geeft de paden die er nu staan."""
    if doel.exists() and any(doel.iterdir()):
        raise MapNietLeeg(str(doel))
    geschreven = []
    for pad, inhoud in _bestanden(vandaag):
        (doel / pad).parent.mkdir(parents=True, exist_ok=True)
        (doel / pad).write_text(inhoud, "utf-8")
        geschreven.append(pad)
    return sorted(geschreven)


def _bestanden(vandaag: date) -> Iterator[tuple[str, str]]:
    bron = Path(str(files("wegwijzer"))) / "begin"
    for pad in sorted(pad for pad in bron.rglob("*") if pad.is_file()):
        naam = pad.relative_to(bron).as_posix()
        inhoud = pad.read_text("utf-8").replace("{vandaag}", vandaag.isoformat())
        yield ".gitignore" if naam == "gitignore" else naam, inhoud
    for naam in LIJSTEN:
        yield f"content/{naam}", (CONTENT / naam).read_text("utf-8")
