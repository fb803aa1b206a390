"""Een rekenblad lezen als tekst: Excel of CSV, van wie dan ook. Formules rekenen we niet uit; te groot lezen we niet."""

import csv
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

from wegwijzer.rekenblad.fout import LijstFout

MAX_BYTES = 10_000_000
MAX_UITGEPAKT = 60_000_000
MAX_RIJEN, MAX_KOLOMMEN, MAX_CEL = 5_000, 200, 6_000
_TOONLOOS = {"uitleg", "voorbeeld"}


@dataclass(frozen=True)
class Tabel:
    """De koppen, en elke rij met haar nummer (zoals in het rekenblad) en haar cellen als tekst."""

    blad: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[int, tuple[str, ...]], ...]


def lees_tabel(pad: Path, herkend: Callable[[list[str]], int], hoogstens: int = MAX_RIJEN) -> Tabel:
    """Het blad en de kopregel waar we de meeste koppen van herkennen. `herkend(koppen)` telt die; `hoogstens` zijn rijen."""
    try:
        if pad.stat().st_size > MAX_BYTES:
            raise LijstFout("lijst-te-groot")
        inhoud = pad.read_bytes()
    except OSError:
        raise LijstFout("lijst-dicht") from None
    bladen = _excel(inhoud, hoogstens) if inhoud.startswith(b"PK") else [("", _csv(inhoud, hoogstens))]
    beste, meeste = None, -MAX_KOLOMMEN
    for blad, rijen in bladen:
        for nummer, rij in enumerate(rijen[:20]):
            # Elke kop die we niet kennen telt tegen: dan is een ander blad misschien beter.
            aantal = herkend(rij)
            if aantal and (score := 2 * aantal - sum(map(bool, rij))) > meeste:
                beste, meeste = (blad, nummer, rijen), score
    if beste is None:
        raise LijstFout("lijst-zonder-koppen")
    return _tabel(*beste)


def _tabel(blad: str, kopregel: int, rijen: list[list[str]]) -> Tabel:
    koppen = tuple(rijen[kopregel])
    inhoud = (
        (nummer, tuple(rij[: len(koppen)]) + ("",) * (len(koppen) - len(rij)))
        for nummer, rij in enumerate(rijen[kopregel + 1 :], kopregel + 2)
    )
    return Tabel(blad, koppen, tuple((nummer, rij) for nummer, rij in inhoud if any(rij) and not _is_uitleg(rij)))


def _is_uitleg(rij: tuple[str, ...]) -> bool:
    """Op ons invulformulier staan boven de lege rijen een rij met uitleg en een rij met een voorbeeld."""
    return rij[0].casefold().strip(" :") in _TOONLOOS


def _csv(inhoud: bytes, hoogstens: int) -> list[list[str]]:
    if b"\0" in inhoud[:4000] and not inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise LijstFout("lijst-onbekend")
    tekst = _ontcijferd(inhoud).replace("\0", "")
    try:
        rijen = list(_begrensd(csv.reader(StringIO(tekst), delimiter=_scheiding(tekst), strict=False), hoogstens))
    except csv.Error:
        raise LijstFout("lijst-onbekend") from None
    return [[_schoon(cel) for cel in rij] for rij in rijen]


def _ontcijferd(inhoud: bytes) -> str:
    if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")):
        return inhoud.decode("utf-16", "replace")
    try:
        return inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Zo bewaart een ouder Excel het in Nederland.
        return inhoud.decode("cp1252", "replace")


def _scheiding(tekst: str) -> str:
    """Het teken dat in de eerste regels het vaakst tussen de woorden staat."""
    begin = re.sub(r'"[^"]*"', "", "\n".join(tekst.splitlines()[:10]))
    return max(";\t,|", key=begin.count)


def _begrensd(rijen: Iterable, hoogstens: int) -> Iterator:
    for nummer, rij in enumerate(rijen):
        if nummer >= hoogstens:
            raise LijstFout("lijst-te-groot")
        yield rij[:MAX_KOLOMMEN]


def _excel(inhoud: bytes, hoogstens: int) -> list[tuple[str, list[list[str]]]]:
    from openpyxl import load_workbook

    _keur_zip(inhoud)
    try:
        boek = load_workbook(BytesIO(inhoud), data_only=True)
        return [(blad.title, _rijen(blad, hoogstens)) for blad in boek.worksheets if blad.sheet_state == "visible"]
    except LijstFout:
        raise
    except Exception:  # openpyxl geeft bij een kapot bestand allerlei soorten fouten
        raise LijstFout("lijst-onbekend") from None


def _keur_zip(inhoud: bytes) -> None:
    """Een klein bestand dat heel groot wordt bij het uitpakken, of met een eigen soort XML, lezen we niet."""
    try:
        with zipfile.ZipFile(BytesIO(inhoud)) as archief:
            if sum(deel.file_size for deel in archief.infolist()) > MAX_UITGEPAKT or len(archief.infolist()) > 2000:
                raise LijstFout("lijst-te-groot")
            if any(b"<!DOCTYPE" in archief.open(deel).read(2000) for deel in archief.infolist()):
                raise LijstFout("lijst-onbekend")
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise LijstFout("lijst-onbekend") from None


def _rijen(blad: Any, hoogstens: int) -> list[list[str]]:
    if blad.max_row > hoogstens * 20:
        raise LijstFout("lijst-te-groot")
    grens = {"max_row": min(blad.max_row, hoogstens), "max_col": min(blad.max_column, MAX_KOLOMMEN)}
    cellen = [[_schoon(als_tekst(cel)) for cel in rij] for rij in blad.iter_rows(**grens, values_only=True)]
    for gebied in blad.merged_cells.ranges:
        _vul_samengevoegd(cellen, gebied)
    while cellen and not any(cellen[-1]):
        cellen.pop()
    if len(cellen) == hoogstens:
        raise LijstFout("lijst-te-groot")
    return cellen


def _vul_samengevoegd(cellen: list[list[str]], gebied: Any) -> None:
    """Een samengevoegde cel over meer rijen geldt voor al die rijen; over meer kolommen alleen voor de eerste."""
    for rij in range(gebied.min_row, min(gebied.max_row, len(cellen))):
        if gebied.min_col <= len(cellen[rij]):
            cellen[rij][gebied.min_col - 1] = cellen[gebied.min_row - 1][gebied.min_col - 1]


def als_tekst(waarde: Any) -> str:
    """Een waarde uit een cel, zoals iemand die zou typen."""
    match waarde:
        case None:
            return ""
        case bool():
            return "ja" if waarde else "nee"
        case datetime():
            return waarde.date().isoformat() if waarde.time() == time() else f"{waarde:%Y-%m-%d %H:%M}"
        case date():
            return waarde.isoformat()
        case time():
            return f"{waarde:%H:%M}"
        case timedelta():
            minuten = int(waarde.total_seconds() // 60) % 1440
            return f"{minuten // 60:02d}:{minuten % 60:02d}"
        case float():
            return str(int(waarde)) if waarde.is_integer() else f"{waarde:.10g}"
    return str(waarde)


def _schoon(tekst: str) -> str:
    """Zonder de apostrof die een formule onschadelijk maakt, en zonder foutwoorden van Excel."""
    tekst = re.sub(r"\A'(?=[=+\-@])", "", tekst[:MAX_CEL].strip())
    return "" if re.fullmatch(r"#(N/A|N/B|REF!|VERW!|NAME\?|NAAM\?|VALUE!|WAARDE!|DIV/0!|DEEL/0!|NUM!|GETAL!|NULL!|LEEG!)", tekst) else tekst
