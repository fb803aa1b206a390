"""Rekenbladen schrijven: Excel en CSV. Geen enkele cel wordt een formule, en dezelfde gegevens geven dezelfde bytes."""

import csv
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import zip_longest
from math import ceil
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties

Waarde = str | int | float | Decimal | date | time | bool | None

_VREEMD = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
_FORMULE = ("=", "+", "-", "@", "\t", "\r", "\n")
_LEGE_RIJEN = 300
_VASTE_KOLOMMEN = 2
# Breedtes in tekens, voor een blad dat zelf geen breedtes geeft.
_SMAL, _BREED = 14, 46
# Zoveel tekens passen er naast elkaar op liggend A4 in letters die nog te lezen zijn.
_PAPIER = 170
# Hoogte van een regel tekst, en hoe hoog een rij mag worden, in punten.
_REGEL, _HOOGST = 15, 180

_VORMEN = {"Tekst": "@", "Getal": "General", "Datum": "dd-mm-yyyy", "Tijd": "hh:mm"}
_BOVENAAN = Alignment(wrap_text=True, vertical="top")
_LETTER = {"name": "Calibri", "sz": 11}
_STIJLEN = {
    "Kop": {"font": Font(**_LETTER, bold=True, color="FFFFFF"), "fill": PatternFill("solid", fgColor="1F4E5F")},
    "Uitleg": {"font": Font(**_LETTER, color="444444"), "fill": PatternFill("solid", fgColor="EEEEEE")},
    **{naam: {"font": Font(**_LETTER), "number_format": vorm} for naam, vorm in _VORMEN.items()},
}


@dataclass(frozen=True)
class Blad:
    """Eén blad. `breed` zijn breedtes van kolommen; `uitleg` staat als opmerking bij een kop.

    `keuzes` wijst van het nummer van een kolom (vanaf 0) naar de waarden waar u uit kiest; `grijs` zijn rijen met uitleg.
    """

    naam: str
    koppen: Sequence[str]
    rijen: Sequence[Sequence[Waarde]]
    breed: Sequence[int] = ()
    uitleg: Sequence[str] = ()
    keuzes: Mapping[int, Sequence[str]] = field(default_factory=dict)
    grijs: int = 0


def als_excel(bladen: Iterable[Blad], dag: date, maker: str = "Wegwijzer") -> bytes:
    """Een werkmap. `dag` is de dag waarop hij gemaakt heet te zijn."""
    boek = Workbook(write_only=True)
    boek.properties.title = boek.properties.creator = maker
    for naam, stijl in _STIJLEN.items():
        boek.add_named_style(NamedStyle(naam, alignment=_BOVENAAN, **stijl))
    keuzes: dict[tuple[str, ...], str] = {}
    for blad in bladen:
        vel = boek.create_sheet(blad.naam)
        _vul(vel, blad)
        for nummer, waarden in blad.keuzes.items():
            formule = keuzes.setdefault(tuple(waarden), f"Keuzes!{_kolom(len(keuzes) + 1, len(waarden))}")
            vel.data_validations.append(_pijltje(nummer + 1, len(blad.rijen) + 1, formule))
    if keuzes:
        _schrijf_keuzes(boek.create_sheet("Keuzes"), list(keuzes))
    uit = BytesIO()
    boek.save(uit)
    return _altijd_gelijk(uit, dag)


def _vul(vel: Any, blad: Blad) -> None:
    """Eerst hoe het vel eruitziet: als er rijen staan, kan dat niet meer."""
    breed = blad.breed or _breedtes(blad)
    for nummer, breedte in enumerate(breed, 1):
        vel.column_dimensions[get_column_letter(nummer)].width = breedte
    for nummer, waarden in enumerate([blad.koppen, *blad.rijen], 1):
        vel.row_dimensions[nummer].height = _hoogte(waarden, breed)
    vel.freeze_panes = f"{get_column_letter(min(_VASTE_KOLOMMEN + 1, len(blad.koppen)))}{2 + blad.grijs}"
    if blad.rijen and not blad.grijs:
        vel.auto_filter.ref = f"A1:{get_column_letter(len(blad.koppen))}{len(blad.rijen) + 1}"
    _maak_afdrukbaar(vel, breed)
    koppen = [_cel(vel, kop, "Kop") for kop in blad.koppen]
    for kop, uitleg in zip(koppen, blad.uitleg, strict=False):
        kop.comment = Comment(uitleg, "Wegwijzer", width=320, height=120) if uitleg else None
    vel.append(koppen)
    for nummer, rij in enumerate(blad.rijen):
        vel.append([_cel(vel, waarde, "Uitleg" if nummer < blad.grijs else "") for waarde in rij])


def _breedtes(blad: Blad) -> list[int]:
    """Breed genoeg voor de langste waarde, met een grens."""
    kolommen = zip_longest(blad.koppen, *blad.rijen)
    return [min(_BREED, max(_SMAL, *(len(str(waarde)) for waarde in kolom if waarde is not None))) for kolom in kolommen]


def _hoogte(waarden: Sequence[Waarde], breed: Sequence[int]) -> float:
    """Hoog genoeg voor de langste cel. Niet elk programma rekent dat zelf uit."""
    regels = [sum(ceil(len(regel) / breedte) or 1 for regel in str(waarde).split("\n")) for waarde, breedte in zip(waarden, breed, strict=False)]
    return min(_HOOGST, _REGEL * max(regels, default=1))


def _maak_afdrukbaar(vel: Any, breed: Sequence[int]) -> None:
    """Liggend en groot genoeg om te lezen: op zoveel bladen naast elkaar als nodig, met op elk blad de koppen en de naam."""
    vast = sum(breed[:_VASTE_KOLOMMEN])
    vel.page_setup.orientation, vel.page_setup.paperSize = "landscape", "9"
    vel.page_setup.fitToHeight, vel.sheet_properties.pageSetUpPr = 0, PageSetupProperties(fitToPage=True)
    vel.page_setup.fitToWidth = 1 if sum(breed) <= _PAPIER else ceil((sum(breed) - vast) / (_PAPIER - vast))
    vel.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    vel.print_title_rows = "1:1"
    if vel.page_setup.fitToWidth > 1:
        vel.print_title_cols = f"A:{get_column_letter(_VASTE_KOLOMMEN)}"
    vel.print_options.gridLines = True
    vel.HeaderFooter.oddFooter.center.text = "&A - bladzijde &P van &N"


def _cel(vel: Any, waarde: Waarde, stijl: str = "") -> Cell | None:
    if waarde is None:
        return None
    if isinstance(waarde, bool):
        waarde = _ja_nee(waarde)
    tekst = isinstance(waarde, str)
    cel = WriteOnlyCell(vel, _schoon(waarde) if tekst else waarde)
    cel.style = stijl or {date: "Datum", time: "Tijd", str: "Tekst"}.get(type(waarde), "Getal")
    if tekst:
        cel.data_type = "s"
        if waarde.startswith(_FORMULE):
            cel.quotePrefix = True
    return cel


def _schoon(tekst: str) -> str:
    return _VREEMD.sub("", tekst)[:32_000]


def _ja_nee(waarde: bool) -> str:
    return "ja" if waarde else "nee"


def _kolom(nummer: int, aantal: int) -> str:
    letter = get_column_letter(nummer)
    return f"${letter}$1:${letter}${max(aantal, 1)}"


def _pijltje(nummer: int, laatste: int, formule: str) -> DataValidation:
    """Een pijltje met keuzes. Iets anders typen mag ook: wij kijken het na bij het inlezen."""
    keuze = DataValidation(type="list", formula1=formule, allow_blank=True, showErrorMessage=False)
    letter = get_column_letter(nummer)
    keuze.add(f"{letter}2:{letter}{laatste + _LEGE_RIJEN}")
    return keuze


def _schrijf_keuzes(vel: Any, lijsten: Sequence[Sequence[str]]) -> None:
    for nummer in range(max(map(len, lijsten))):
        vel.append([_cel(vel, waarden[nummer]) if nummer < len(waarden) else None for waarden in lijsten])
    vel.sheet_state = "hidden"


def _altijd_gelijk(bestand: BytesIO, dag: date) -> bytes:
    """Zonder de tijd waarop het bestand is gemaakt."""
    moment = datetime.combine(dag, time())
    uit = BytesIO()
    with zipfile.ZipFile(bestand) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in sorted(oud.namelist()):
            inhoud = oud.read(naam)
            if naam == "docProps/core.xml":
                inhoud = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", f"{moment.isoformat()}Z".encode(), inhoud)
            nieuw.writestr(zipfile.ZipInfo(naam, moment.timetuple()[:6]), inhoud, zipfile.ZIP_DEFLATED)
    return uit.getvalue()


def als_csv(koppen: Sequence[str], rijen: Iterable[Sequence[Waarde]], komma: str = ".") -> str:
    """Met puntkomma's en een BOM: zo opent Excel het in Nederland meteen goed. `komma` staat in een getal voor de centen."""
    uit = StringIO(newline="")
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(koppen)
    schrijver.writerows([_csv_cel(waarde, komma) for waarde in rij] for rij in rijen)
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + uit.getvalue()


def _csv_cel(waarde: Waarde, komma: str) -> str:
    match waarde:
        case None:
            return ""
        case bool():
            return _ja_nee(waarde)
        case float() | Decimal():
            return str(waarde).replace(".", komma)
        case time():
            return f"{waarde:%H:%M}"
        case str():
            # Een apostrof vooraan: dan voert Excel niets uit wat op een formule lijkt.
            return f"'{_schoon(waarde)}" if waarde.startswith(_FORMULE) else _schoon(waarde)
        case _:
            return str(waarde)
