"""Een gedownloade kaart: hij moet heel zijn, en mag nog in een zip zitten."""

import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile, is_zipfile

from wegwijzer.geo.fout import GeoFout

KAARTEN = (".gpkg", ".geojson", ".json")
# Hier staan in een antwoord van PDOK de aantallen en de verwijzing naar de rest.
RAND_IN_TEKENS = 4096


@contextmanager
def hele_kaart(pad: Path) -> Iterator[Path]:
    """De kaart om te lezen. Een kaart uit een zip staat daarna niet meer op de schijf."""
    if not pad.exists():
        raise GeoFout("kaart-weg", pad)
    if not pad.is_file():
        raise GeoFout("kaart-onleesbaar", pad)
    with TemporaryDirectory() as tijdelijk:
        kaart = _uit_de_zip(pad, Path(tijdelijk)) if _begin(pad, 4) == b"PK\x03\x04" else pad
        if not _is_heel(kaart):
            raise GeoFout("kaart-half", pad)
        if _is_deel(kaart):
            raise GeoFout("kaart-deel", pad)
        try:
            yield kaart
        except GeoFout as fout:
            raise fout.bij(pad) from None


def _uit_de_zip(pad: Path, doel: Path) -> Path:
    """Van het CBS komt een zip met de kaart in meer dan één vorm; wij nemen de GeoPackage."""
    if not is_zipfile(pad):
        raise GeoFout("kaart-half", pad)
    try:
        with ZipFile(pad) as zip_:
            namen = [naam for soort in KAARTEN for naam in zip_.namelist() if naam.lower().endswith(soort)]
            if not namen:
                raise GeoFout("kaart-onleesbaar", pad)
            kaart = doel / Path(namen[0]).name
            with zip_.open(namen[0]) as van, kaart.open("wb") as naar:
                while blok := van.read(1 << 20):
                    naar.write(blok)
    except (BadZipFile, zlib.error, EOFError):
        raise GeoFout("kaart-half", pad) from None
    except (RuntimeError, NotImplementedError):
        # Met een wachtwoord, of ingepakt op een manier die Python niet kent.
        raise GeoFout("kaart-onleesbaar", pad) from None
    return kaart


def _is_heel(kaart: Path) -> bool:
    """Een GeoPackage noemt zelf zijn aantal bladzijden; GeoJSON eindigt met een accolade."""
    kop = _begin(kaart, 100)
    if kop.startswith(b"SQLite format 3\0"):
        bladzijde = int.from_bytes(kop[16:18], "big")
        bladzijden = int.from_bytes(kop[28:32], "big")
        return kaart.stat().st_size >= (65536 if bladzijde == 1 else bladzijde) * bladzijden
    return not kop.lstrip().startswith(b"{") or _eind(kaart).rstrip().endswith(b"}")


def _is_deel(kaart: Path) -> bool:
    """PDOK geeft per keer een deel, en zegt dan hoeveel er is of waar het vervolg staat."""
    if not _begin(kaart, 100).lstrip().startswith(b"{"):
        return False
    rand = (_begin(kaart, RAND_IN_TEKENS) + _eind(kaart)).decode("utf-8", "ignore")
    aantal = {naam: int(getal) for naam, getal in re.findall(r'"number(Matched|Returned)"\s*:\s*(\d+)', rand)}
    meer = aantal.get("Matched", 0) > aantal.get("Returned", 0) if aantal else False
    return meer or re.search(r'"rel"\s*:\s*"next"', rand) is not None


def _begin(pad: Path, aantal: int) -> bytes:
    with pad.open("rb") as bestand:
        return bestand.read(aantal)


def _eind(pad: Path) -> bytes:
    with pad.open("rb") as bestand:
        bestand.seek(max(0, pad.stat().st_size - RAND_IN_TEKENS))
        return bestand.read()
