"""Een PDF teruglezen met andere bibliotheken dan die hem maakten: pypdf, pdfium en zxing."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from math import hypot

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from pypdf import PdfReader

Rechthoek = tuple[float, float, float, float]


@dataclass(frozen=True)
class Letter:
    """Eén teken op papier; de maten zijn punten."""

    teken: str
    vak: Rechthoek
    maat: float


class Gelezen:
    def __init__(self, pdf: bytes):
        self.pdf = pdf
        self.boek = PdfReader(BytesIO(pdf))
        self.wortel = self.boek.trailer["/Root"]

    @property
    def titel(self) -> str:
        return self.boek.metadata.title

    @property
    def taal(self) -> str:
        return self.wortel["/Lang"]

    @property
    def is_ua(self) -> bool:
        """Zegt het bestand dat het PDF/UA-1 is, en heeft het labels?"""
        return "<pdfuaid:part>1</pdfuaid:part>" in self.wortel["/Metadata"].get_data().decode() and self.wortel["/MarkInfo"]["/Marked"]

    @cached_property
    def tekst(self) -> str:
        return "\n".join(bladzijde.extract_text() for bladzijde in self.boek.pages)

    @cached_property
    def koppen(self) -> list[str]:
        def plat(delen) -> Iterator[str]:
            for deel in delen:
                yield from plat(deel) if isinstance(deel, list) else [deel.title]

        return list(plat(self.boek.outline))

    def beelden(self) -> Iterator[str | None]:
        """Van elk plaatje in de boom van labels de tekst voor wie het niet ziet."""
        yield from _figuren(self.wortel["/StructTreeRoot"])

    def leesvolgorde(self) -> dict[int, list[int]]:
        """Per bladzijde de nummers van de stukken, op de volgorde van een voorleesprogramma."""
        volgorde: dict[int, list[int]] = {}
        for bladzijde, nummer in _gemerkt(self.wortel["/StructTreeRoot"], None):
            volgorde.setdefault(bladzijde, []).append(nummer)
        return volgorde

    def letters_ingesloten(self) -> dict[str, bool]:
        gevonden = {}
        for bladzijde in self.boek.pages:
            for letter in _lettertypes(bladzijde["/Resources"]):
                beschrijving = letter["/DescendantFonts"][0]["/FontDescriptor"] if "/DescendantFonts" in letter else letter.get("/FontDescriptor")
                gevonden[letter["/BaseFont"]] = bool(beschrijving and {"/FontFile2", "/FontFile3"} & set(beschrijving))
        return gevonden

    def qr_codes(self) -> list[str]:
        bladen = pypdfium2.PdfDocument(self.pdf)
        return [code.text for blad in bladen for code in zxingcpp.read_barcodes(blad.render(scale=3).to_numpy())]

    @cached_property
    def bladen(self) -> list[tuple[float, float, list[Letter], list[Rechthoek]]]:
        """Per bladzijde: breedte, hoogte, de letters, en de rechthoeken om stukken tekst."""
        return [_blad(blad) for blad in pypdfium2.PdfDocument(self.pdf)]


def _figuren(knoop) -> Iterator[str | None]:
    knoop = knoop.get_object() if hasattr(knoop, "get_object") else knoop
    if isinstance(knoop, list):
        for deel in knoop:
            yield from _figuren(deel)
    elif isinstance(knoop, dict):
        if knoop.get("/S") == "/Figure":
            yield knoop.get("/Alt")
        yield from _figuren(knoop.get("/K", []))


def _gemerkt(knoop, bladzijde: int | None) -> Iterator[tuple[int, int]]:
    if isinstance(knoop, int):
        yield bladzijde, int(knoop)
    elif isinstance(knoop, list):
        for deel in knoop:
            yield from _gemerkt(deel if isinstance(deel, int) else deel.get_object(), bladzijde)
    elif isinstance(knoop, dict):
        bladzijde = knoop.raw_get("/Pg").idnum if "/Pg" in knoop else bladzijde
        if "/MCID" in knoop:
            yield bladzijde, int(knoop["/MCID"])
        elif "/K" in knoop:
            yield from _gemerkt(knoop["/K"], bladzijde)


def _lettertypes(bronnen) -> Iterator[dict]:
    for letter in bronnen.get("/Font", {}).values():
        yield letter.get_object()
    for deel in bronnen.get("/XObject", {}).values():
        yield from _lettertypes(deel.get_object().get("/Resources", {}))


def _blad(blad) -> tuple[float, float, list[Letter], list[Rechthoek]]:
    tekst = blad.get_textpage()
    letters = [
        Letter(tekst.get_text_range(nummer, 1), tekst.get_charbox(nummer, loose=False), _maat(tekst, nummer))
        for nummer in range(tekst.count_chars())
    ]
    vakken = [tekst.get_rect(nummer) for nummer in range(tekst.count_rects())]
    return blad.get_width(), blad.get_height(), [letter for letter in letters if letter.teken.strip().strip("\u200b")], vakken


def _maat(tekst, nummer: int) -> float:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(tekst, nummer, ctypes.byref(matrix))
    return pdfium.FPDFText_GetFontSize(tekst, nummer) * hypot(matrix.b, matrix.d)


def buiten_de_bladzijde(gelezen: Gelezen, rand: float = 8) -> list[str]:
    """Letters die in de rand van het papier staan, waar een printer niet komt."""
    return [
        letter.teken
        for breed, hoog, letters, _ in gelezen.bladen
        for letter in letters
        if letter.vak[0] < rand or letter.vak[1] < rand or letter.vak[2] > breed - rand or letter.vak[3] > hoog - rand
    ]


def over_elkaar(gelezen: Gelezen) -> list[tuple[str, str]]:
    """Paren letters die voor meer dan de helft over elkaar staan."""
    return [paar for _, _, letters, _ in gelezen.bladen for paar in _botsingen(letters)]


def _botsingen(letters: list[Letter]) -> Iterator[tuple[str, str]]:
    per_vak: dict[tuple[int, int], list[Letter]] = {}
    for letter in letters:
        links, onder, rechts, boven = letter.vak
        plek = (int((links + rechts) / 2 // 12), int((onder + boven) / 2 // 12))
        buren = (een for x in (-1, 0, 1) for y in (-1, 0, 1) for een in per_vak.get((plek[0] + x, plek[1] + y), ()))
        yield from ((ander.teken, letter.teken) for ander in buren if _overlap(ander.vak, letter.vak) > 0.5)
        per_vak.setdefault(plek, []).append(letter)


def _overlap(een: Rechthoek, ander: Rechthoek) -> float:
    """Welk deel van de kleinste van de twee onder de ander ligt."""
    breed = min(een[2], ander[2]) - max(een[0], ander[0])
    hoog = min(een[3], ander[3]) - max(een[1], ander[1])
    kleinste = min((vak[2] - vak[0]) * (vak[3] - vak[1]) for vak in (een, ander))
    return breed * hoog / kleinste if breed > 0 and hoog > 0 and kleinste > 0.5 else 0.0
