"""Dezelfde pagina's door Hugo laten maken, als dat er is: hoe verhoudt zich dat tot onze sjablonen?"""

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, is_dataclass
from html import unescape
from itertools import zip_longest
from pathlib import Path

from pydantic import BaseModel
from tests.prestatie.bouwmeting import VANDAAG
from tests.prestatie.maken import maak_wegwijzer

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.model import Activiteit
from wegwijzer.schrijven import schrijf
from wegwijzer.tekst import telefoon, telefoon_link
from wegwijzer.thema import LEVERANCIERS
from wegwijzer.uitvoer import jsonld
from wegwijzer.uitvoer.adressen import WORTEL, naar_wortel, van_activiteit
from wegwijzer.uitvoer.paginas import activiteitpaginas
from wegwijzer.uitvoer.paginas.activiteit import gegevens
from wegwijzer.uitvoer.schil import Schil, maak_schil
from wegwijzer.uitvoer.sjablonen import pictogram
from wegwijzer.verrijken import Verrijkt, verrijk

# Dezelfde pagina van een activiteit als theme/paginas/activiteit.html, in de taal van Hugo.
_BLAD = Path(__file__).with_suffix(".html")
# Wat in de schil op de plek van een merkteken komt.
_RAND = {
    "titel": "{{ .Title }}",
    "omschrijving": "{{ .Params.omschrijving }}",
    "pad": "{{ .Params.pad }}",
    "soort": "activiteit",
    "kop": '<script type="application/ld+json">{{ .Params.graaf | jsonify | safeJS }}</script>',
    "bord": '{{ index site.Data.bord .Params.gebied | replaceRE "\ue000" .Params.wortel | safeHTML }}',
    "balk": '{{ index site.Data.balk .Params.gebied | replaceRE "\ue000" .Params.wortel | safeHTML }}',
    "bel": '{{ index site.Data.bel .Params.gebied | replaceRE "\ue000" .Params.wortel | safeHTML }}',
    "inhoud": '{{ block "main" . }}{{ end }}',
}


@dataclass(frozen=True)
class Duur:
    """Pagina's maken en schrijven: seconden op de klok, seconden rekentijd van alle kernen samen, en hoeveel kB een pagina heeft."""

    klok: float
    rekentijd: float
    per_pagina: float

    def __str__(self) -> str:
        return f"{self.klok:.2f} s op de klok, {self.rekentijd:.2f} s rekentijd, {self.per_pagina:.1f} kB per pagina"


def vergelijk(aantal: int) -> tuple[Duur, Duur] | None:
    """Wij en Hugo; None als Hugo er niet is."""
    if not shutil.which("hugo"):
        return None
    with tempfile.TemporaryDirectory() as werk:
        maak_wegwijzer(Path(werk, "wegwijzer"), aantal)
        verrijkt = verrijk(controleer(laad(Path(werk, "wegwijzer")), VANDAAG).gids, VANDAAG)
        schil = maak_schil(verrijkt)
        wij = _meet(Path(werk, "site"), lambda map_: schrijf(map_, activiteitpaginas(verrijkt)))
        _zet_klaar(Path(werk, "hugo"), verrijkt, schil)
        opdracht = ["hugo", "--source", str(Path(werk, "hugo")), "--quiet", "--destination"]
        zij = _meet(Path(werk, "blad"), lambda map_: subprocess.run([*opdracht, str(map_)], check=True, capture_output=True))
        _assert_gelijk(Path(werk, "site"), Path(werk, "blad"))
        return wij, zij


def _assert_gelijk(ons: Path, hun: Path) -> None:
    """Alleen wie hetzelfde maakt, mag je naast elkaar zetten."""
    for pad in sorted(ons.rglob("index.html")):
        eigen, ander = _delen(pad), _delen(hun / pad.relative_to(ons))
        anders = next((paar for paar in zip_longest(eigen, ander) if paar[0] != paar[1]), None)
        assert anders is None, f"{pad.relative_to(ons)}: wij {anders[0]!r}, Hugo {anders[1]!r}"


def _delen(pad: Path) -> list[str]:
    """De labels en teksten van een pagina, zonder de witruimte en aanhalingstekens waarin sjablonen verschillen."""
    html = re.sub(r"<script.*?</script>", "", pad.read_text("utf-8"), flags=re.DOTALL)
    html = re.sub(r"%[0-9a-f]{2}", lambda code: code[0].upper(), re.sub("['‘’“”]", '"', unescape(html)))
    return [" ".join(deel.split()) for deel in re.findall(r"<[^>]+>|[^<]+", html) if deel.strip()]


def _meet(map_: Path, maak: Callable[[Path], object]) -> Duur:
    voor = os.times()
    maak(map_)
    na = os.times()
    groottes = [pad.stat().st_size for pad in map_.rglob("index.html")]
    return Duur(na.elapsed - voor.elapsed, sum(na[:4]) - sum(voor[:4]), sum(groottes) / len(groottes) / 1000)


def _zet_klaar(map_: Path, verrijkt: Verrijkt, schil: Schil) -> None:
    """Een bron voor Hugo. Alles wat wij uitrekenen, zoals de volgende keren, krijgt Hugo kant-en-klaar."""
    instelling = {"baseURL": "https://voorbeeld.example/", "disableKinds": ["taxonomy", "term", "RSS", "sitemap", "section", "home"]}
    rand = "".join(_RAND.get(stuk, "") if nummer % 2 else _met_wortel(stuk) for nummer, stuk in enumerate(schil.stukken))
    _schrijf(map_ / "hugo.json", json.dumps(instelling))
    _schrijf(map_ / "layouts/_default/baseof.html", rand)
    _schrijf(map_ / "layouts/_default/single.html", _BLAD.read_text("utf-8"))
    gebieden = verrijkt.gids.gebieden
    _schrijf(map_ / "data/bord.json", json.dumps({id_: schil.omlijsting.bord(id_, "activiteiten") for id_ in gebieden}))
    _schrijf(map_ / "data/balk.json", json.dumps({id_: schil.omlijsting.balk(id_, "activiteiten") for id_ in gebieden}))
    _schrijf(map_ / "data/bel.json", json.dumps({id_: schil.omlijsting.bel(id_) for id_ in gebieden}))
    namen = {*re.findall(r'"([a-z-]+)"', _BLAD.read_text("utf-8")), *re.findall(r"\$p\.([a-z]+)", _BLAD.read_text("utf-8"))}
    namen |= {een.pictogram for een in verrijkt.gids.themas.values()}
    plaatjes = LEVERANCIERS / "lucide-static" / "icons"
    _schrijf(map_ / "data/pictogram.json", json.dumps({een: pictogram(een) for een in namen if (plaatjes / f"{een}.svg").is_file()}))
    for een in verrijkt.gids.activiteiten.values():
        velden = json.dumps(_velden(verrijkt, een), ensure_ascii=False, default=_als_json)
        _schrijf(map_ / "content" / van_activiteit(verrijkt, een) / "index.md", f"{velden}\n\n{een.beschrijving or ''}\n")


def _met_wortel(stuk: str) -> str:
    return stuk.replace(WORTEL, "{{ .Params.wortel }}")


def _velden(verrijkt: Verrijkt, een: Activiteit) -> dict:
    pad, gebied = van_activiteit(verrijkt, een), verrijkt.thuisgebied(een)
    alles = gegevens(verrijkt, een)
    return alles | {
        "title": f"{een.naam} in {verrijkt.gids.gebieden[gebied].naam}",
        "omschrijving": f"{een.samenvatting} {alles['kort'].wanneer}.",
        "pad": pad,
        "wortel": naar_wortel(pad),
        "gebied": gebied,
        "graaf": {"@context": jsonld.SCHEMA, "@graph": jsonld.van_activiteit(verrijkt, een)},
        "telefoon": telefoon(een.contact.telefoon or ""),
        "telefoon_link": telefoon_link(een.contact.telefoon or ""),
    }


def _als_json(waarde: object) -> object:
    if isinstance(waarde, BaseModel):
        return waarde.model_dump(mode="json")
    return asdict(waarde) if is_dataclass(waarde) else str(waarde)


def _schrijf(pad: Path, tekst: str) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, "utf-8")
