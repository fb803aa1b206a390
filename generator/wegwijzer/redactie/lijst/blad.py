"""Een rekenblad maken. Geen enkele cel wordt een formule, wat er ook in staat."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO, StringIO
from math import ceil
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties

_VREEMD = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
_LEGE_RIJEN = 300
_VASTE_KOLOMMEN = 2
# Zoveel tekens passen er naast elkaar op liggend A4 in letters die nog te lezen zijn.
_PAPIER = 170
_LETTER = "Calibri"
# Hoogte van een regel tekst, en hoe hoog een rij mag worden, in punten.
_REGEL, _HOOGST = 15, 180


@dataclass(frozen=True)
class Blad:
    """Eén blad. `breed` zijn breedtes van kolommen; `uitleg` staat als opmerking bij een kop.

    `keuzes` wijst van het nummer van een kolom (vanaf 0) naar de waarden waar u uit kiest; `grijs` zijn rijen met uitleg.
    """

    naam: str
    koppen: Sequence[str]
    rijen: Sequence[Sequence[Any]]
    breed: Sequence[int] = ()
    uitleg: Sequence[str] = ()
    keuzes: Mapping[int, Sequence[str]] = field(default_factory=dict)
    grijs: int = 0


def als_excel(bladen: Iterable[Blad]) -> bytes:
    boek = Workbook()
    boek.remove(boek.active)
    keuzes: dict[tuple[str, ...], str] = {}
    bladen = list(bladen)
    for blad in bladen:
        _vul(boek.create_sheet(blad.naam), blad)
    for blad in bladen:
        for nummer, waarden in blad.keuzes.items():
            formule = keuzes.setdefault(tuple(waarden), f"Keuzes!{_kolom(len(keuzes) + 1, len(waarden))}")
            _laat_kiezen(boek[blad.naam], nummer + 1, formule)
    if keuzes:
        _schrijf_keuzes(boek.create_sheet("Keuzes"), list(keuzes))
    uit = BytesIO()
    boek.save(uit)
    return uit.getvalue()


def _vul(blad: Any, inhoud: Blad) -> None:
    for rij, waarden in enumerate([inhoud.koppen, *inhoud.rijen], 1):
        for kolom, waarde in enumerate(waarden, 1):
            _zet(blad.cell(rij, kolom), waarde)
    for nummer, kop in enumerate(blad[1], 1):
        kop.font, kop.fill = Font(_LETTER, 11, bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E5F")
        kop.alignment = Alignment(wrap_text=True, vertical="top")
        if uitleg := dict(enumerate(inhoud.uitleg, 1)).get(nummer):
            kop.comment = Comment(uitleg, "Wegwijzer", width=320, height=120)
        blad.column_dimensions[get_column_letter(nummer)].width = dict(enumerate(inhoud.breed, 1)).get(nummer, 18)
    for rij in blad.iter_rows(min_row=2, max_row=1 + inhoud.grijs):
        for cel in rij:
            cel.font, cel.fill = Font(_LETTER, 11, color="444444"), PatternFill("solid", fgColor="EEEEEE")
    for nummer, waarden in enumerate([inhoud.koppen, *inhoud.rijen], 1):
        blad.row_dimensions[nummer].height = _hoogte(waarden, [kolom.width for kolom in blad.column_dimensions.values()])
    blad.freeze_panes = blad.cell(2 + inhoud.grijs, min(3, len(inhoud.koppen)))
    if inhoud.rijen and not inhoud.grijs:
        blad.auto_filter.ref = blad.dimensions
    _maak_afdrukbaar(blad)


def _hoogte(waarden: Sequence[Any], breed: Sequence[float]) -> float:
    """Hoog genoeg voor de langste cel. Niet elk programma rekent dat zelf uit."""
    regels = [sum(ceil(len(regel) / breedte) or 1 for regel in str(waarde).split("\n")) for waarde, breedte in zip(waarden, breed, strict=False)]
    return min(_HOOGST, _REGEL * max(regels, default=1))


def _maak_afdrukbaar(blad: Any) -> None:
    """Liggend en groot genoeg om te lezen: op zoveel bladen naast elkaar als nodig, met op elk blad de koppen en de naam."""
    breed = [kolom.width for kolom in blad.column_dimensions.values()]
    vast = sum(breed[: _VASTE_KOLOMMEN])
    blad.page_setup.orientation, blad.page_setup.paperSize = "landscape", blad.PAPERSIZE_A4
    blad.page_setup.fitToHeight, blad.sheet_properties.pageSetUpPr = 0, PageSetupProperties(fitToPage=True)
    blad.page_setup.fitToWidth = 1 if sum(breed) <= _PAPIER else ceil((sum(breed) - vast) / (_PAPIER - vast))
    blad.page_margins = PageMargins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    blad.print_title_rows = "1:1"
    if blad.page_setup.fitToWidth > 1:
        blad.print_title_cols = f"A:{get_column_letter(_VASTE_KOLOMMEN)}"
    blad.print_options.gridLines = True
    blad.oddFooter.center.text = "&A - bladzijde &P van &N"


def _zet(cel: Any, waarde: Any) -> None:
    if isinstance(waarde, str):
        cel.value = _VREEMD.sub("", waarde)[:32_000]
        cel.data_type = "s"
        cel.quotePrefix = waarde.startswith(("=", "+", "-", "@"))
        cel.number_format = "@"
    else:
        cel.value = waarde
        if isinstance(waarde, date):
            cel.number_format = "DD-MM-YYYY"
    cel.alignment = Alignment(wrap_text=True, vertical="top")


def _kolom(nummer: int, aantal: int) -> str:
    letter = get_column_letter(nummer)
    return f"${letter}$1:${letter}${max(aantal, 1)}"


def _laat_kiezen(blad: Any, nummer: int, formule: str) -> None:
    """Een pijltje met keuzes. Iets anders typen mag ook: wij kijken het na bij het inlezen."""
    keuze = DataValidation(type="list", formula1=formule, allow_blank=True, showErrorMessage=False)
    letter = get_column_letter(nummer)
    keuze.add(f"{letter}2:{letter}{max(blad.max_row, 1) + _LEGE_RIJEN}")
    blad.add_data_validation(keuze)


def _schrijf_keuzes(blad: Any, lijsten: Sequence[Sequence[str]]) -> None:
    for kolom, waarden in enumerate(lijsten, 1):
        for rij, waarde in enumerate(waarden, 1):
            _zet(blad.cell(rij, kolom), waarde)
    blad.sheet_state = "hidden"


def als_csv(koppen: Sequence[str], rijen: Iterable[Sequence[Any]]) -> bytes:
    """Met puntkomma's en een BOM: zo opent Excel het in Nederland meteen goed."""
    uit = StringIO()
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(koppen)
    schrijver.writerows([_csv_cel(waarde) for waarde in rij] for rij in rijen)
    return b"\xef\xbb\xbf" + uit.getvalue().encode()


def _csv_cel(waarde: Any) -> Any:
    """Een apostrof vooraan: dan voert Excel niets uit wat op een formule lijkt."""
    if isinstance(waarde, str):
        waarde = _VREEMD.sub("", waarde)
        return f"'{waarde}" if waarde.startswith(("=", "+", "-", "@", "\t", "\r")) else waarde
    if isinstance(waarde, float):
        return str(waarde).replace(".", ",")
    return waarde
