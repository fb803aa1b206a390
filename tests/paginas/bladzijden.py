"""Alle bladzijden van een gebouwde site, gelezen met een andere lezer dan die ze maakte."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

# Gegevens voor een script of een zoekmachine: een browser voert ze niet uit.
GEGEVENS = ("application/json", "application/ld+json")


@dataclass
class Bladzijde:
    """Wat een test van een bladzijde wil weten. `links` zijn alle href en src."""

    titel: str = ""
    omschrijving: str = ""
    h1: list[str] = field(default_factory=list)
    koppen: list[int] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    elementen: list[str] = field(default_factory=list)
    verboden: list[str] = field(default_factory=list)
    tekst: str = ""


class _Lezer(HTMLParser):
    def __init__(self):
        super().__init__()
        self.bladzijde = Bladzijde()
        self.open = ""

    def handle_starttag(self, naam, kenmerken):
        blad, waarden = self.bladzijde, dict(kenmerken)
        blad.elementen.append(naam)
        self.open = naam if naam in ("title", "h1") else self.open
        if naam == "h1":
            blad.h1.append("")
        if naam in ("h1", "h2", "h3", "h4"):
            blad.koppen.append(int(naam[1]))
        if naam == "meta" and waarden.get("name") == "description":
            blad.omschrijving = waarden["content"]
        blad.links += [waarden[soort] for soort in ("href", "src") if waarden.get(soort)]
        blad.ids += [waarden["id"]] if "id" in waarden else []
        gevonden = [soort for soort in waarden if soort == "style" or soort.startswith("on")]
        if naam == "style" or (naam == "script" and "src" not in waarden and waarden.get("type") not in GEGEVENS):
            gevonden.append(naam)
        blad.verboden += gevonden

    def handle_endtag(self, naam):
        if naam == self.open:
            self.open = ""

    def handle_data(self, tekst):
        self.bladzijde.tekst += tekst
        if self.open == "title":
            self.bladzijde.titel += tekst
        elif self.open == "h1":
            self.bladzijde.h1[-1] += tekst


@lru_cache(maxsize=2)
def lees(site: Path) -> Mapping[str, Bladzijde]:
    """Elke bladzijde van de site, bij haar pad vanaf de wortel ('' of 'a/b/')."""
    return {_pad(site, bestand): _lees(bestand) for bestand in sorted(site.rglob("*.html"))}


def _pad(site: Path, bestand: Path) -> str:
    return bestand.relative_to(site).as_posix().removesuffix("index.html")


def _lees(bestand: Path) -> Bladzijde:
    lezer = _Lezer()
    lezer.feed(bestand.read_text("utf-8"))
    return lezer.bladzijde
