"""De schil: MkDocs Material maakt één lege pagina en de handgeschreven pagina's; wij vullen ze in."""

import logging
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape
from pathlib import Path

from wegwijzer.controleren.ids import VOET
from wegwijzer.eens import eens
from wegwijzer.tekst import telefoon, telefoon_link
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.thema import MKDOCS_YML, THEMA
from wegwijzer.uitvoer.adressen import WORTEL, kenmerk, naar_wortel
from wegwijzer.uitvoer.omlijsting import Omlijsting, omlijsting
from wegwijzer.uitvoer.scripts import Scripts, scripts
from wegwijzer.uitvoer.sjablonen import beeld, onderdeel, pictogram, plaatjes
from wegwijzer.uitvoer.statisch import stijl
from wegwijzer.uitvoer.veiligheid import TEGELS, beleid
from wegwijzer.verrijken import Verrijkt

_MERK = re.compile(r"\[\[ww-(\w+)\]\]")
_LEEG = "schil.md"


@dataclass(frozen=True)
class Pagina:
    """Eén gegevenspagina. `pad` eindigt op een schuine streep; `inhoud` en `kop` zijn HTML; `scripts` staan in theme/js.

    `gebied` en `deel` ('activiteiten', 'agenda', ...) bepalen de balk bovenaan en wie u kunt bellen.
    Een `verborgen` pagina is voor wie aan de site werkt: zoekmachines slaan haar over.
    `verbinding` is een adres buiten de site waar het script van de pagina iets naartoe mag sturen.
    In `inhoud` en `kop` staat WORTEL voor de weg naar de wortel van de site.
    """

    pad: str
    titel: str
    omschrijving: str
    inhoud: str
    kop: str = ""
    scripts: tuple[str, ...] = ()
    soort: str = "pagina"
    gebied: str | None = None
    deel: str = ""
    verbinding: str = ""
    verborgen: bool = False


@dataclass(frozen=True)
class Schil:
    """De lege pagina in stukken (om en om vaste tekst en de naam van een merkteken), en de handgeschreven pagina's."""

    stukken: tuple[str, ...]
    geschreven: Mapping[str, str]
    omlijsting: Omlijsting
    scripts: Scripts

    def vul(self, pagina: Pagina, wortel: str | None = None) -> str:
        """Zet een pagina op de plek van de merktekens. `wortel` is alleen nodig als het pad niet vastligt."""
        return self._vul(self.stukken, pagina, wortel or naar_wortel(pagina.pad))

    def handgeschreven(self) -> Iterator[tuple[str, str]]:
        """De pagina's uit content/paginas als (pad van de pagina, HTML)."""
        for pad, html in self.geschreven.items():
            yield pad, self._vul(tuple(_MERK.split(html)), Pagina(pad, "", "", "", soort="tekst"), naar_wortel(pad))

    def _vul(self, stukken: tuple[str, ...], pagina: Pagina, wortel: str) -> str:
        vulling = {
            "titel": escape(pagina.titel),
            "omschrijving": escape(pagina.omschrijving),
            "pad": escape(pagina.pad),
            "soort": pagina.soort,
            "beeldbron": TEGELS if pagina.soort == "kaart" else "",
            "verbinding": pagina.verbinding,
            "kop": self._kop(pagina),
            "bord": self.omlijsting.bord(pagina.gebied, pagina.deel),
            "balk": self.omlijsting.balk(pagina.gebied, pagina.deel),
            "inhoud": pagina.inhoud,
            "bel": self.omlijsting.bel(pagina.gebied),
        }
        delen = (vulling[stuk] if nummer % 2 else stuk for nummer, stuk in enumerate(stukken))
        return "".join(delen).replace(WORTEL, wortel)

    def _kop(self, pagina: Pagina) -> str:
        verborgen = '<meta name="robots" content="noindex">' if pagina.verborgen else ""
        return verborgen + "".join(map(self.scripts.elementen, pagina.scripts)) + pagina.kop


@eens
def maak_schil(verrijkt: Verrijkt) -> Schil:
    """Laat MkDocs de schil maken, in een tijdelijke map die daarna weg is."""
    with tempfile.TemporaryDirectory(prefix="wegwijzer-schil-") as werk:
        maker = _Maker(verrijkt, Path(werk, "docs"), Path(werk, "site"), scripts())
        maker.bouw()
        leeg = (maker.site / "schil" / "index.html").read_text("utf-8")
        return Schil(tuple(_MERK.split(leeg)), dict(maker.geschreven()), omlijsting(verrijkt), maker.scripts)


@dataclass(frozen=True)
class _Maker:
    verrijkt: Verrijkt
    docs: Path
    site: Path
    scripts: Scripts

    @cached_property
    def eigen(self) -> Path:
        return self.verrijkt.gids.wortel / "content" / "paginas"

    def bouw(self) -> None:
        os.environ["NO_MKDOCS_2_WARNING"] = "1"
        from mkdocs.commands.build import build
        from mkdocs.config import load_config

        logging.getLogger("mkdocs").setLevel(logging.ERROR)
        if self.eigen.is_dir():
            shutil.copytree(self.eigen, self.docs)
        self.docs.mkdir(exist_ok=True)
        (self.docs / _LEEG).write_text("---\nschil: ja\n---\n", "utf-8")
        gids = self.verrijkt.gids
        mkdocs_yml = gids.wortel / "mkdocs.yml"
        instellingen = load_config(
            str(mkdocs_yml if mkdocs_yml.is_file() else MKDOCS_YML),
            docs_dir=str(self.docs),
            site_dir=str(self.site),
            site_name=gids.instelling.naam,
            site_url=gids.instelling.adres.rstrip("/") + "/",
            theme={"name": "material", "custom_dir": str(THEMA / "schil"), "language": "nl", "font": False},
            extra={"ww": self.gegevens()},
        )
        build(instellingen)

    def gegevens(self) -> dict:
        """Wat het sjabloon theme/schil/main.html mag gebruiken."""
        gids, vandaag = self.verrijkt.gids, self.verrijkt.vandaag
        return {
            "instelling": gids.instelling,
            "adres": gids.instelling.adres.rstrip("/") + "/",
            "portaal": self.verrijkt.portaal,
            "vandaag": {"iso": vandaag.isoformat(), "tekst": dag_en_maand(vandaag)},
            "stijl": f"{WORTEL}statisch/wegwijzer.css?{kenmerk(stijl(gids).encode())}",
            "vooraf": self.scripts.adres("vooraf.js"),
            "scripts": self.scripts.elementen("wegwijzer.js"),
            "beleid": beleid(),
            "wortel": WORTEL,
            "links": [naam for naam in VOET if (self.eigen / f"{naam}.md").is_file()],
            "telefoon": telefoon,
            "telefoon_link": telefoon_link,
            "pictogram": pictogram,
            "plaatjes": plaatjes(),
            "bord": beeld("bord"),
            "zoekveld": onderdeel("zoekveld"),
        }

    def geschreven(self) -> Iterator[tuple[str, str]]:
        """Wat uit content/paginas komt: alles behalve de schil en wat het thema zelf meebrengt."""
        for bestand in sorted(self.site.rglob("index.html")):
            pad = bestand.parent.relative_to(self.site).as_posix()
            if pad not in (".", "schil") and not pad.startswith("assets"):
                yield f"{pad}/", bestand.read_text("utf-8")
