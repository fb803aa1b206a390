"""Bestanden van een wegwijzer veranderen: allemaal of geen enkel, en nooit buiten de map."""

import os
import re
import tempfile
from collections.abc import Container, Mapping
from itertools import chain, count
from pathlib import Path

from wegwijzer.model import BESTANDSSOORTEN, Bestandssoort, maak_id


class VerkeerdePlek(ValueError):
    """Op dit pad hoort geen bestand van een wegwijzer."""


def soort_van(pad: str) -> Bestandssoort:
    """De soort bestand die op dit pad hoort. Alleen kleine letters, cijfers en streepjes: nooit buiten de map."""
    for soort in BESTANDSSOORTEN:
        vorm = "[a-z0-9]+(?:-[a-z0-9]+)*".join(map(re.escape, soort.patroon.split("*")))
        if re.fullmatch(vorm, pad):
            return soort
    raise VerkeerdePlek(pad)


def pad_van(soort: Bestandssoort, id_: str, gemeente: str = "") -> str:
    """Het pad van een record met een eigen bestand."""
    delen = [gemeente, id_] if soort.per_gemeente else [id_]
    pad = soort.patroon
    for deel in delen:
        pad = pad.replace("*", deel, 1)
    soort_van(pad)
    return pad


def vrije_id(bezet: Container[str], kort: str, *anders: str) -> str:
    """De korte naam als die nog vrij is, anders de eerste andere die vrij is, anders met een nummer erachter."""
    genummerd = (f"{kort}-{nummer}" for nummer in count(2))
    return next(id_ for id_ in chain((kort, *anders), genummerd) if id_ not in bezet)


def korte_naam(naam: str) -> str:
    """De naam als id, niet te lang; leeg als er geen letter of cijfer in staat."""
    return maak_id(naam)[:60].strip("-")


def bewaar(wortel: Path, teksten: Mapping[str, str]) -> None:
    """Schrijf alle teksten (pad -> inhoud). Gaat er één mis, dan staat alles er weer als eerst."""
    _bewaar({bestand_van(wortel, pad): tekst.encode() for pad, tekst in teksten.items()})


def bewaar_foto(wortel: Path, naam: str, inhoud: bytes) -> None:
    """Zet een foto in content/fotos. De naam is al nagekeken: alleen letters, cijfers en streepjes."""
    _bewaar({_binnen(wortel, f"content/fotos/{naam}"): inhoud})


def verwijder(wortel: Path, pad: str) -> None:
    """Haal één bestand weg."""
    bestand_van(wortel, pad).unlink(missing_ok=True)


def _bewaar(doelen: Mapping[Path, bytes]) -> None:
    vorige = {doel: doel.read_bytes() if doel.exists() else None for doel in doelen}
    nieuwe_mappen = {map_ for doel in doelen for map_ in (doel.parent, doel.parent.parent) if not map_.exists()}
    klaar: dict[Path, Path] = {}
    try:
        for doel, inhoud in doelen.items():
            klaar[doel] = _klaargezet(doel, inhoud)
        for doel, tijdelijk in klaar.items():
            os.replace(tijdelijk, doel)
    except BaseException:
        _zet_terug(klaar, vorige, nieuwe_mappen)
        raise


def bestand_van(wortel: Path, pad: str) -> Path:
    """Het bestand op dit pad. VerkeerdePlek als daar geen gegevens horen, of als het naar buiten wijst."""
    soort_van(pad)
    return _binnen(wortel, pad)


def _binnen(wortel: Path, pad: str) -> Path:
    doel = wortel / pad
    if doel.is_symlink() or not doel.parent.resolve().is_relative_to(wortel.resolve()):
        raise VerkeerdePlek(pad)
    return doel


def _klaargezet(doel: Path, inhoud: bytes) -> Path:
    """Een tijdelijk bestand in dezelfde map, dat echt op de schijf staat."""
    doel.parent.mkdir(parents=True, exist_ok=True)
    nummer, naam = tempfile.mkstemp(prefix=f".{doel.stem}-", dir=doel.parent)
    with os.fdopen(nummer, "wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())
    os.chmod(naam, doel.stat().st_mode & 0o777 if doel.exists() else 0o644)
    return Path(naam)


def _zet_terug(klaar: Mapping[Path, Path], vorige: Mapping[Path, bytes | None], mappen: set[Path]) -> None:
    for doel, tijdelijk in klaar.items():
        if tijdelijk.exists():
            tijdelijk.unlink()
        elif vorige[doel] is None:
            doel.unlink(missing_ok=True)
        else:
            doel.write_bytes(vorige[doel])
    for map_ in sorted(mappen, key=lambda pad: -len(pad.parts)):
        if map_.is_dir() and not any(map_.iterdir()):
            map_.rmdir()
