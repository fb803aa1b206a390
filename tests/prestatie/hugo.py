"""Dezelfde pagina's door Hugo laten maken, als dat er is: hoe verhoudt zich dat tot onze sjablonen?"""

import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.prestatie.bouwmeting import VANDAAG
from tests.prestatie.maken import maak_wegwijzer

# Dezelfde rand en dezelfde velden als onze pagina van een activiteit, in de taal van Hugo.
_BLAD = """{{ define "main" }}<p class="ww-broodkruimel"><a href="../../">{{ .Params.gebied }}</a></p>
<h1>{{ .Title }}</h1><p class="ww-intro">{{ .Params.samenvatting }}</p>
<dl>{{ range .Params.feiten }}<div><dt>{{ .naam }}</dt><dd>{{ .waarde }}</dd></div>{{ end }}</dl>
<ul>{{ range .Params.keren }}<li><time datetime="{{ .iso }}">{{ .tekst }}</time></li>{{ else }}<li>Op afspraak</li>{{ end }}</ul>
{{ .Content }}{{ end }}"""


@dataclass(frozen=True)
class Vergelijking:
    """Seconden voor dezelfde pagina's van activiteiten, schrijven inbegrepen."""

    paginas: int
    wij: float
    hugo: float


def vergelijk(aantal: int) -> Vergelijking | None:
    """None als Hugo er niet is."""
    if not shutil.which("hugo"):
        return None
    from wegwijzer.controleren import controleer
    from wegwijzer.laden import laad
    from wegwijzer.schrijven import schrijf
    from wegwijzer.uitvoer.paginas.activiteit import activiteiten
    from wegwijzer.uitvoer.schil import maak_schil
    from wegwijzer.verrijken import verrijk

    with tempfile.TemporaryDirectory() as werk:
        maak_wegwijzer(Path(werk, "wegwijzer"), aantal)
        verrijkt = verrijk(controleer(laad(Path(werk, "wegwijzer")), VANDAAG).gids, VANDAAG)
        schil = maak_schil(verrijkt)
        begin = perf_counter()
        paginas = schrijf(Path(werk, "site"), ((f"{een.pad}index.html", schil.vul(een)) for een in activiteiten(verrijkt)))
        wij = perf_counter() - begin
        leeg = {"inhoud": '{{ block "main" . }}{{ end }}'}
        rand = "".join(leeg.get(stuk, "") if nummer % 2 else stuk for nummer, stuk in enumerate(schil.stukken))
        _zet_klaar(Path(werk, "hugo"), verrijkt, rand)
        begin = perf_counter()
        subprocess.run(["hugo", "--source", str(Path(werk, "hugo")), "--quiet"], check=True, capture_output=True)
        return Vergelijking(paginas, wij, perf_counter() - begin)


def _zet_klaar(map_: Path, verrijkt, rand: str) -> None:
    from wegwijzer.tekst import datum, kosten_in_woorden, wanneer

    instelling = {"baseURL": "https://voorbeeld.example/", "disableKinds": ["taxonomy", "term", "RSS", "sitemap", "section", "home"]}
    _schrijf(map_ / "hugo.json", json.dumps(instelling))
    _schrijf(map_ / "layouts/_default/baseof.html", rand)
    _schrijf(map_ / "layouts/_default/single.html", _BLAD)
    for een in verrijkt.gids.activiteiten.values():
        gebied = verrijkt.thuisgebied(een)
        keren = verrijkt.agenda.volgende[een.id][:3]
        velden = {
            "title": een.naam,
            "samenvatting": een.samenvatting,
            "gebied": verrijkt.gids.gebieden[gebied].naam,
            "feiten": [
                {"naam": "Wanneer", "waarde": wanneer(een.wanneer, verrijkt.vandaag) if een.wanneer else "Op afspraak"},
                {"naam": "Kosten", "waarde": kosten_in_woorden(een.kosten)},
                {"naam": "Aanmelden", "waarde": een.aanmelden.nodig},
                {"naam": "Bellen", "waarde": een.contact.telefoon or ""},
            ],
            "keren": [{"iso": keer.begin.isoformat(), "tekst": datum(keer.begin.date(), verrijkt.vandaag)} for keer in keren],
        }
        tekst = f"{json.dumps(velden, ensure_ascii=False)}\n\n{een.beschrijving or ''}\n"
        _schrijf(map_ / "content" / gebied / "activiteiten" / een.id / "index.md", tekst)


def _schrijf(pad: Path, tekst: str) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, "utf-8")
