"""Een werkmap voor Excel: een blad per soort, met koppen, filters en echte datums en tijden."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from wegwijzer.uitvoer.data.tabellen import ACTIVITEITEN, LOCATIES, ORGANISATIES, Tabel, Waarde
from wegwijzer.verrijken import Verrijkt

VORMEN = {date: "dd-mm-yyyy", time: "hh:mm"}
VET = Font(bold=True)
SMAL, BREED = 14, 46


def xlsx(verrijkt: Verrijkt) -> Iterator[tuple[str, bytes]]:
    map_ = Workbook(write_only=True)
    map_.properties.title = verrijkt.gids.instelling.naam
    map_.properties.creator = verrijkt.gids.instelling.naam
    for tabel in (ACTIVITEITEN, LOCATIES, ORGANISATIES):
        _vul_blad(map_.create_sheet(tabel.kop), tabel, verrijkt)
    bestand = io.BytesIO()
    map_.save(bestand)
    yield "data/wegwijzer.xlsx", _altijd_gelijk(bestand, verrijkt.vandaag)


def _vul_blad(blad, tabel: Tabel, verrijkt: Verrijkt) -> None:
    rijen = list(tabel.rijen(verrijkt))
    blad.freeze_panes = "C2"
    blad.auto_filter.ref = f"A1:{get_column_letter(len(tabel.kolommen))}{len(rijen) + 1}"
    for nummer, kolom in enumerate(tabel.kolommen):
        langste = max((len(str(rij[nummer])) for rij in rijen if rij[nummer] is not None), default=0)
        blad.column_dimensions[get_column_letter(nummer + 1)].width = min(max(langste, len(kolom.kop), SMAL), BREED)
    blad.append([_met(blad, kolom.kop, font=VET) for kolom in tabel.kolommen])
    for rij in rijen:
        blad.append([_cel(blad, waarde) for waarde in rij])


def _cel(blad, waarde: Waarde) -> Cell | Waarde:
    """Alleen wat bijzonder is wordt een cel met een vorm; de rest kan zo."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, str):
        tekst = ILLEGAL_CHARACTERS_RE.sub("", waarde)
        # Een tekst die met '=' begint, is hier geen formule.
        return _met(blad, tekst, data_type="s") if tekst.startswith("=") else tekst
    vorm = VORMEN.get(type(waarde))
    return _met(blad, waarde, number_format=vorm) if vorm else waarde


def _met(blad, waarde: Waarde, **eigenschappen: str | Font) -> Cell:
    cel = WriteOnlyCell(blad, waarde)
    for naam, eigenschap in eigenschappen.items():
        setattr(cel, naam, eigenschap)
    return cel


def _altijd_gelijk(bestand: io.BytesIO, vandaag: date) -> bytes:
    """Dezelfde gegevens geven dezelfde bytes: zonder de tijd waarop het bestand is gemaakt."""
    moment = datetime.combine(vandaag, time())
    uit = io.BytesIO()
    with zipfile.ZipFile(bestand) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in sorted(oud.namelist()):
            inhoud = oud.read(naam)
            if naam == "docProps/core.xml":
                inhoud = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", f"{moment.isoformat()}Z".encode(), inhoud)
            nieuw.writestr(zipfile.ZipInfo(naam, moment.timetuple()[:6]), inhoud, zipfile.ZIP_DEFLATED)
    return uit.getvalue()
