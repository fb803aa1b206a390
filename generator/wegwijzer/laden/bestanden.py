"""Zoek en lees alle bestanden van een wegwijzer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.laden.document import Document
from wegwijzer.laden.lezer import lees_document
from wegwijzer.model.soorten import BESTANDSSOORTEN, Bestandssoort

MAX_BYTES = 1_000_000


@dataclass(frozen=True)
class Bestanden:
    """Alle documenten per lijst, wat er mis was bij het lezen, en alle paden (ook van onleesbare bestanden)."""

    wortel: Path
    documenten: Mapping[str, tuple[Document, ...]]
    paden: Mapping[str, tuple[str, ...]]
    bevindingen: tuple[Bevinding, ...]


def laad(wortel: Path) -> Bestanden:
    """Lees alle gegevens in deze map. Leest alleen; geeft alle bevindingen in één keer."""
    documenten, paden, bevindingen = {}, {}, []
    for soort in BESTANDSSOORTEN:
        gelezen = []
        paden[soort.lijst] = tuple(_paden(wortel, soort))
        for pad in paden[soort.lijst]:
            document, gevonden = _lees(wortel, pad)
            bevindingen += gevonden
            if document:
                gelezen.append(document)
        documenten[soort.lijst] = tuple(gelezen)
    bevindingen += _vreemde_bestanden(wortel)
    return Bestanden(wortel, documenten, paden, tuple(bevindingen))


def _paden(wortel: Path, soort: Bestandssoort) -> Iterator[str]:
    # Op alfabet: het bestandssysteem geeft elke computer een andere volgorde.
    for pad in sorted(wortel.glob(soort.patroon)):
        if not pad.name.startswith((".", "_")):
            yield pad.relative_to(wortel).as_posix()


def _lees(wortel: Path, pad: str) -> tuple[Document | None, list[Bevinding]]:
    bestand = wortel / pad
    if not bestand.resolve().is_relative_to(wortel.resolve()):
        return None, [bevinding("koppeling-naar-buiten", pad)]
    try:
        if bestand.stat().st_size > MAX_BYTES:
            return None, [bevinding("bestand-te-groot", pad)]
        tekst = bestand.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        return None, [bevinding("codering", pad, fout.object[: fout.start].count(b"\n") + 1)]
    except OSError:
        return None, [bevinding("bestand-dicht", pad)]
    return lees_document(pad, tekst)


def _vreemde_bestanden(wortel: Path) -> Iterator[Bevinding]:
    """Een bestand op een plek waar wij niet lezen, valt anders stil weg."""
    for map_ in ("activiteiten", "locaties"):
        for pad in sorted((wortel / map_).glob("**/*")):
            if not pad.is_file() or pad.name.startswith((".", "_")):
                continue
            if pad.suffix != ".yml" or len(pad.relative_to(wortel).parts) != 3:
                yield bevinding("verkeerde-plek", pad.relative_to(wortel).as_posix())
