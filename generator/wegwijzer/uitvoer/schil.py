"""De schil: MkDocs Material maakt één lege pagina per diepte, en de handgeschreven pagina's."""

import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from pathlib import Path

from wegwijzer.model import Gids
from wegwijzer.thema import MKDOCS_YML, THEMA
from wegwijzer.uitvoer.statisch import versie

DIEPTEN = range(5)
_MERK = re.compile(r"\[\[ww-(\w+)\]\]")


@dataclass(frozen=True)
class Pagina:
    """Eén gegevenspagina. `pad` eindigt op een schuine streep; `inhoud`, `kop` en `balk` zijn HTML."""

    pad: str
    titel: str
    omschrijving: str
    inhoud: str
    kop: str = ""
    balk: str = ""
    soort: str = "pagina"


@dataclass(frozen=True)
class Schil:
    """De lege pagina's per diepte, en de handgeschreven pagina's die al klaar zijn."""

    per_diepte: tuple[tuple[str, ...], ...]
    handgeschreven: Mapping[str, str]

    def vul(self, pagina: Pagina) -> str:
        """Zet de inhoud van een pagina op de plek van de merktekens."""
        vulling = {
            "titel": escape(pagina.titel),
            "omschrijving": escape(pagina.omschrijving, quote=True),
            "soort": escape(pagina.soort, quote=True),
            "kop": pagina.kop,
            "balk": pagina.balk,
            "inhoud": pagina.inhoud,
        }
        delen = self.per_diepte[pagina.pad.count("/")]
        return "".join(vulling[deel] if nummer % 2 else deel for nummer, deel in enumerate(delen))


_gemaakt: dict[str, Schil] = {}


def maak_schil(gids: Gids, vandaag: date) -> Schil:
    """De schil voor deze gids. Verandert er niets, dan maakt hetzelfde programma hem maar één keer."""
    kenmerk = _kenmerk(gids, vandaag)
    if kenmerk not in _gemaakt:
        _gemaakt.clear()
        _gemaakt[kenmerk] = _laat_maken(gids, vandaag)
    return _gemaakt[kenmerk]


def _kenmerk(gids: Gids, vandaag: date) -> str:
    bronnen = [*(gids.wortel / "content" / "paginas").rglob("*.md"), *(THEMA / "schil").rglob("*.html")]
    teksten = [f"{pad}\0{pad.read_text('utf-8')}" for pad in sorted(bronnen)]
    return "\0".join([str(vandaag), versie(gids), repr(gids.instelling), repr(gids.gemeenten), *teksten])


def _laat_maken(gids: Gids, vandaag: date) -> Schil:
    """Laat MkDocs de schil maken, in een tijdelijke map die daarna weg is."""
    with tempfile.TemporaryDirectory(prefix="wegwijzer-schil-") as werk:
        docs, site = Path(werk, "docs"), Path(werk, "site")
        _zet_klaar(gids, docs)
        _bouw(gids, vandaag, docs, site)
        diepten = tuple(tuple(_MERK.split(_schilpad(site, diepte).read_text("utf-8"))) for diepte in DIEPTEN)
        return Schil(diepten, dict(_handgeschreven(site)))


def _zet_klaar(gids: Gids, docs: Path) -> None:
    bron = gids.wortel / "content" / "paginas"
    if bron.is_dir():
        shutil.copytree(bron, docs)
    for diepte in DIEPTEN:
        bestand = docs / Path(*["schil"] * diepte) / "index.md" if diepte else docs / "index.md"
        bestand.parent.mkdir(parents=True, exist_ok=True)
        bestand.write_text("---\nschil: ja\n---\n", "utf-8")


def _schilpad(site: Path, diepte: int) -> Path:
    return site / Path(*["schil"] * diepte) / "index.html" if diepte else site / "index.html"


def _bouw(gids: Gids, vandaag: date, docs: Path, site: Path) -> None:
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    eigen = gids.wortel / "mkdocs.yml"
    instellingen = load_config(
        str(eigen if eigen.is_file() else MKDOCS_YML),
        docs_dir=str(docs),
        site_dir=str(site),
        site_name=gids.instelling.naam,
        site_url=gids.instelling.adres.rstrip("/") + "/",
        theme={"name": "material", "custom_dir": str(THEMA / "schil"), "language": "nl", "font": False},
        extra={"ww": {"instelling": gids.instelling, "gids": gids, "vandaag": vandaag, "versie": versie(gids)}},
    )
    build(instellingen)


def _handgeschreven(site: Path) -> Iterator[tuple[str, str]]:
    """Wat uit content/paginas komt: alles behalve de schil en wat het thema zelf meebrengt."""
    for bestand in sorted(site.rglob("*")):
        pad = bestand.relative_to(site).as_posix()
        eigen = not pad.startswith(("schil/", "assets/")) and pad not in ("index.html", "404.html")
        if bestand.name == "index.html" and eigen:
            yield pad, bestand.read_text("utf-8")
