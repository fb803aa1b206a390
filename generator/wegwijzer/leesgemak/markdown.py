"""Van Markdown naar blokken gewone tekst: alinea's, koppen, punten en cellen.

Opmaak wordt vervangen door evenveel spaties: zo blijft elke plaats in de tekst gelijk.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

WIT = re.compile("[\t\r\x0b\x0c\x1c-\x1f\x85\xa0\u2000-\u200f\u2028\u2029\ufeff]")
MERKEN = (("lijn", "alinea"), ("kop", "kop"), ("kader", "kop"), ("tabel", "cel"), ("punt", "punt"))


@dataclass(frozen=True)
class Blok:
    """Een stuk tekst dat bij elkaar hoort; `van` is de plaats van het begin."""

    soort: str
    van: int
    tekst: str


@dataclass(frozen=True)
class Lijn:
    """Eén regel zonder opmaak; `merk` is de soort blok die hier begint, leeg als die doorloopt."""

    van: int
    tekst: str
    merk: str
    breekt_af: bool


class Markdown:
    """Leest Markdown met de patronen uit regels.json."""

    def __init__(self, regels: dict) -> None:
        self.maskers = [re.compile(patroon) for patroon in regels["maskers"]]
        self.misschien_opmaak = re.compile(regels["misschien_opmaak"])
        self.merken = {naam: re.compile(patroon) for naam, patroon in regels["merken"].items()}

    def blokken(self, tekst: str) -> Iterator[Blok]:
        soort, open_lijnen = "alinea", []
        for lijn in self.lijnen(tekst):
            leeg = not lijn.tekst.strip()
            if lijn.merk or leeg:
                yield from samen(soort, open_lijnen)
                soort, open_lijnen = lijn.merk or "alinea", []
            if leeg:
                continue
            open_lijnen.append(lijn)
            if lijn.breekt_af or soort in ("cel", "kop"):
                yield from samen(soort, open_lijnen)
                open_lijnen = []
                soort = "alinea" if soort in ("cel", "kop") else soort
        yield from samen(soort, open_lijnen)

    def lijnen(self, tekst: str) -> Iterator[Lijn]:
        """Elke regel zonder opmaak, instellingen, uitleg en code."""
        van, in_code = 0, False
        for ruw in zonder_uitleg(zonder_instellingen(WIT.sub(" ", tekst))).split("\n"):
            hek = not ruw[:1].isalpha() and bool(self.merken["hek"].search(ruw))
            schoon = "" if hek or in_code else self.zonder_opmaak(ruw)
            merk, inhoud = self.merk_van(schoon)
            yield Lijn(van, inhoud, merk, bool(self.merken["afbreken"].search(ruw)))
            in_code ^= hek
            van += len(ruw) + 1

    def zonder_opmaak(self, ruw: str) -> str:
        """Spaties voor links, adressen en opmaak; het merk van een punt of lijn blijft."""
        if not self.misschien_opmaak.search(ruw):
            return ruw
        merk = self.merken["lijn"].search(ruw) or self.merken["punt"].search(ruw)
        begin = merk.end() if merk else 0
        rest = ruw[begin:]
        for masker in self.maskers:
            rest = masker.sub(blanco, rest)
        return ruw[:begin] + rest

    def merk_van(self, schoon: str) -> tuple[str, str]:
        if schoon[:1].isalpha():
            return "", schoon
        for naam, soort in MERKEN:
            if gevonden := self.merken[naam].search(schoon):
                return soort, blanco(gevonden) + schoon[gevonden.end() :]
        return "", self.merken["citaat"].sub(blanco, schoon)


def samen(soort: str, lijnen: list[Lijn]) -> Iterator[Blok]:
    """Eén blok van deze lijnen; elke cel van een tabel is een eigen blok."""
    if not lijnen:
        return
    if soort != "cel":
        yield Blok(soort, lijnen[0].van, "\n".join(lijn.tekst for lijn in lijnen))
        return
    van = lijnen[0].van
    for cel in lijnen[0].tekst.split("|"):
        yield Blok(soort, van, cel)
        van += len(cel) + 1


def blanco(gevonden: re.Match) -> str:
    return " " * len(gevonden.group())


def uitgewist(tekst: str) -> str:
    """Evenveel spaties; nieuwe regels blijven."""
    return "\n".join(" " * len(lijn) for lijn in tekst.split("\n"))


def zonder_instellingen(tekst: str) -> str:
    """Wist het blok tussen --- en --- bovenaan een pagina."""
    einde = tekst.find("\n---", 3) if tekst.startswith("---\n") else -1
    return uitgewist(tekst[: einde + 4]) + tekst[einde + 4 :] if einde >= 0 else tekst


def zonder_uitleg(tekst: str) -> str:
    """Wist alles tussen <!-- en -->."""
    delen, plaats = [], 0
    while (begin := tekst.find("<!--", plaats)) >= 0 and (einde := tekst.find("-->", begin)) >= 0:
        delen += [tekst[plaats:begin], uitgewist(tekst[begin : einde + 3])]
        plaats = einde + 3
    return "".join(delen) + tekst[plaats:]
