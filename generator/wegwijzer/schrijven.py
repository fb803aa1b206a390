"""Schrijven: de enige plek die de site op schijf zet. Een bouw lukt helemaal, of verandert niets."""

import ctypes
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout


class BouwBezig(Exception):
    """Een andere bouw is nog bezig met dezelfde site."""


class DoelBezet(Exception):
    """Op de plek van het doel staat iets anders dan een eerdere site. Dat zou verdwijnen."""


class DoelDicht(Exception):
    """Op de plek van het doel kan geen map komen. `fout` is wat het systeem daarover zegt."""

    def __init__(self, doel: Path, fout: Exception):
        super().__init__(str(doel))
        self.fout = fout


@contextmanager
def nieuwe_site(doel: Path) -> Iterator[Path]:
    """Een lege map naast het doel; is alles goed gegaan, dan komt die in één keer op de plek van het doel."""
    with _kan_komen(doel):
        doel = doel.resolve()
        slot = _slot(doel)
    with slot:
        with _kan_komen(doel):
            _herstel(doel)
            nieuw = Path(tempfile.mkdtemp(prefix=f".{doel.name}.nieuw-", dir=doel.parent))
            nieuw.chmod(0o755)
        try:
            yield nieuw
            _wissel(nieuw, doel)
        finally:
            shutil.rmtree(nieuw, ignore_errors=True)


@contextmanager
def _kan_komen(doel: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as fout:
        raise DoelDicht(doel, fout) from None


def _slot(doel: Path) -> AbstractContextManager:
    """Het slot van deze site, dicht. Niemand anders bouwt er dan aan."""
    if not _mag_weg(doel):
        raise DoelBezet(str(doel))
    doel.parent.mkdir(parents=True, exist_ok=True)
    pad = doel.parent / f".{doel.name}.slot"
    # Een slot dat niet gemaakt kan worden, ziet er voor FileLock uit als een slot van een ander.
    pad.touch()
    try:
        return FileLock(pad, timeout=0).acquire()
    except Timeout:
        raise BouwBezig(str(doel)) from None


def _mag_weg(doel: Path) -> bool:
    """Er staat nog niets, of wat een eerdere bouw daar zette: een site, of alleen drukwerk."""
    if not doel.exists():
        return True
    if not doel.is_dir() or (doel / ".git").exists():
        return False
    return (doel / "index.html").is_file() or all(pad.suffix == ".pdf" for pad in doel.rglob("*") if pad.is_file())


def _herstel(doel: Path) -> None:
    """Ruim op wat een afgebroken bouw liet liggen; zet een weggeschoven site terug."""
    for rest in doel.parent.glob(f".{doel.name}.*-*"):
        if rest.name.startswith(f".{doel.name}.oud-") and not doel.exists():
            rest.rename(doel)
        else:
            shutil.rmtree(rest, ignore_errors=True)


def _wissel(nieuw: Path, doel: Path) -> None:
    if not doel.exists():
        nieuw.rename(doel)
    elif not _ruil(nieuw, doel):
        oud = doel.with_name(nieuw.name.replace(".nieuw-", ".oud-"))
        doel.rename(oud)
        nieuw.rename(doel)
        shutil.rmtree(oud, ignore_errors=True)


def _ruil(een: Path, ander: Path) -> bool:
    """Ruil twee mappen in één ondeelbare stap. Kan dit systeem dat niet, dan is het antwoord nee."""
    if sys.platform != "linux":
        return False
    huidige_map, ruilen = -100, 2
    renameat2 = getattr(ctypes.CDLL(None), "renameat2", None)
    return renameat2 is not None and renameat2(huidige_map, bytes(een), huidige_map, bytes(ander), ruilen) == 0


def schrijf(map_: Path, bestanden: Iterable[tuple[str, str | bytes]]) -> int:
    """Schrijf alle paren (pad, inhoud) in de map; geeft het aantal. Een pad buiten de map is een fout van ons."""
    gemaakt: set[str] = set()
    aantal = 0
    for pad, inhoud in bestanden:
        ouder, _, _ = pad.rpartition("/")
        if ".." in pad.split("/") or pad.startswith("/"):
            raise ValueError(pad)
        if ouder not in gemaakt:
            os.makedirs(map_ / ouder, exist_ok=True)
            gemaakt.add(ouder)
        with open(map_ / pad, "wb") as bestand:
            bestand.write(inhoud.encode() if isinstance(inhoud, str) else inhoud)
        aantal += 1
    return aantal
