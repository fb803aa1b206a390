"""Zoek en lees alle bestanden van een wegwijzer."""

import glob
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.laden.document import Document, Onleesbaar, Pagina
from wegwijzer.laden.lezer import lees_document
from wegwijzer.laden.pagina import lees_pagina
from wegwijzer.model.basis import maak_id
from wegwijzer.model.soorten import BESTANDSSOORTEN, PER_LIJST, Bestandssoort
from wegwijzer.thema import CONTENT

MAX_BYTES = 1_000_000
PAGINAS = "content/paginas/**/*.md"
Lees = Callable[[str, str], tuple[Any, list[Bevinding]]]


@dataclass(frozen=True)
class Bestanden:
    """Alle documenten per lijst, wat er mis was bij het lezen, en alle paden (ook van onleesbare bestanden).

    `paginas` zijn de handgeschreven pagina's.
    """

    wortel: Path
    documenten: Mapping[str, tuple[Document, ...]]
    paden: Mapping[str, tuple[str, ...]]
    paginas: tuple[Pagina, ...]
    bevindingen: tuple[Bevinding, ...]


def laad(wortel: Path) -> Bestanden:
    """Lees alle gegevens in deze map. Leest alleen; geeft alle bevindingen in één keer."""
    documenten, paden, bevindingen = {}, {}, []
    for soort in BESTANDSSOORTEN:
        bron = _bron(wortel, soort)
        paden[soort.lijst] = tuple(_paden(bron, soort.patroon))
        documenten[soort.lijst], gevonden = _lees_alle(bron, paden[soort.lijst], lees_document)
        bevindingen += [*gevonden, *_verdwaald(wortel, soort)]
    paginas, gevonden = _lees_alle(wortel, _paden(wortel, PAGINAS), lees_pagina)
    return Bestanden(wortel, documenten, paden, paginas, (*bevindingen, *gevonden, *_ontbrekend(paden)))


def _bron(wortel: Path, soort: Bestandssoort) -> Path:
    """De map waar dit bestand staat: die van de wegwijzer, of die van het pakket als het hier ontbreekt."""
    if soort.met_standaard and not (wortel / soort.patroon).is_file():
        return CONTENT.parent
    return wortel


def _paden(wortel: Path, patroon: str) -> Iterator[str]:
    # Op alfabet: het bestandssysteem geeft elke computer een andere volgorde.
    for pad in sorted(glob.glob(patroon, root_dir=wortel, recursive=True)):
        pad = pad.replace(os.sep, "/")
        if not _overgeslagen(pad):
            yield pad


def _overgeslagen(pad: str) -> bool:
    """Wat met een punt of een lage streep begint, is niet voor ons: `_voorbeeld.yml`."""
    return any(deel.startswith((".", "_")) for deel in pad.split("/"))


def _lees_alle(wortel: Path, paden: Iterable[str], lees: Lees) -> tuple[tuple, list[Bevinding]]:
    echt = os.path.realpath(wortel)
    documenten, bevindingen, buiten = [], [], {}
    for pad in paden:
        map_ = os.path.dirname(pad)
        if map_ not in buiten:
            buiten[map_] = not _is_binnen(echt, map_)
            bevindingen += [bevinding("koppeling-naar-buiten", map_)] * buiten[map_]
        if buiten[map_]:
            continue
        try:
            document, gevonden = lees(pad, _tekst(echt, pad))
        except Onleesbaar as fout:
            document, gevonden = None, [fout.bevinding(pad)]
        bevindingen += gevonden
        if document:
            documenten.append(document)
    return tuple(documenten), bevindingen


def _is_binnen(wortel: str, pad: str) -> bool:
    return Path(os.path.realpath(os.path.join(wortel, pad))).is_relative_to(wortel)


def _tekst(wortel: str, pad: str) -> str:
    """De tekst van één bestand. Opent niets buiten de map, geen map en geen apparaat."""
    bestand = os.path.join(wortel, pad)
    if os.path.islink(bestand) and not _is_binnen(wortel, pad):
        raise Onleesbaar("koppeling-naar-buiten")
    try:
        gegevens = os.stat(bestand)
        if not stat.S_ISREG(gegevens.st_mode):
            raise Onleesbaar("geen-bestand")
        if gegevens.st_size > MAX_BYTES:
            raise Onleesbaar("bestand-te-groot")
        with open(bestand, "rb") as open_bestand:
            return open_bestand.read(MAX_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise Onleesbaar("codering", fout.object[: fout.start].count(b"\n") + 1) from None
    except OSError:
        raise Onleesbaar("bestand-dicht") from None


def _verdwaald(wortel: Path, soort: Bestandssoort) -> Iterator[Bevinding]:
    """Een bestand op een plek of met een naam die wij niet lezen, valt anders stil weg; een dichte map ook."""
    if soort.vorm != "bestand":
        return
    dicht: list[OSError] = []
    for map_, _, namen in sorted(os.walk(wortel / soort.map, onerror=dicht.append)):
        for naam in sorted(namen):
            pad = PurePosixPath(Path(map_).relative_to(wortel).as_posix(), naam)
            goed = pad.suffix == ".yml" and len(pad.parts) == soort.patroon.count("/") + 1
            if not goed and re.search(r"\.ya?ml(\.txt)?$", naam, re.IGNORECASE) and not _overgeslagen(str(pad)):
                yield bevinding("verkeerde-plek", str(pad), goed=_goede_plek(soort, pad))
    for fout in dicht:
        if not isinstance(fout, FileNotFoundError):
            yield bevinding("map-dicht", Path(fout.filename).relative_to(wortel).as_posix())


def _goede_plek(soort: Bestandssoort, pad: PurePosixPath) -> str:
    naam = maak_id(re.sub(r"(\.ya?ml(\.txt)?)+$", "", pad.name, flags=re.IGNORECASE)) or "naam"
    mappen = pad.relative_to(soort.map).parts[:-1]
    gemeente = f"{mappen[0] if mappen else 'gemeente'}/" if soort.per_gemeente else ""
    return f"{soort.map}{gemeente}{naam}.yml"


def _ontbrekend(paden: Mapping[str, tuple[str, ...]]) -> list[Bevinding]:
    """Zonder instellingen is het geen map van een wegwijzer: dan zegt een lijst van andere gemissen niets."""
    if not paden["instelling"]:
        return [bevinding("geen-wegwijzer", PER_LIJST["instelling"].patroon)]
    return [
        bevinding("bestand-ontbreekt", soort.patroon)
        for soort in BESTANDSSOORTEN
        if soort.verplicht and soort.vorm != "bestand" and not paden[soort.lijst]
    ]
