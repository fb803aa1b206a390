"""Tijden zoals mensen ze schrijven: '10-12 uur', '19.30 tot 21.30', 'half 8 's avonds'."""

import re
from datetime import time
from typing import NamedTuple

from wegwijzer.redactie.invoer.begrip import Onbegrepen, gelijkgetrokken

_GETALLEN = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_UUR = rf"(?:[01]?\d|2[0-4]|{'|'.join(_GETALLEN)})"
_DAGDEEL = r"(?:(?:,? ?'?s |,? ?in de )(?P<dagdeel>ochtend|morgen|middag|avond|nacht)s?)?"
_KLOK = re.compile(
    rf"(?:(?P<half>half|kwart over|kwart voor) )?(?P<uur>{_UUR})(?!\d)"
    rf"(?: ?(?:[:.]|u(?:ur)? ?|h)(?P<minuut>[0-5]\d)(?!\d))? ?(?P<woord>uur\b|u\b\.?|h\b)?{_DAGDEEL}"
)
_VOORAF = re.compile(r"(?:(?P<tussen>tussen)|van|vanaf|om|vanaf ongeveer)\b(?: (?:ca\.?|circa|ongeveer))? ")
_TOT = re.compile(r" ?(?:-|tot en met|t/m|tot)(?: (?:ca\.?|circa|ongeveer))? ?")
_EN = re.compile(r" ?en ")


class Klok(NamedTuple):
    """Een tijd; `gesproken` is zonder minuten erachter, zoals '8 uur' of 'half 8'."""

    uur: int
    minuut: int
    gesproken: bool
    dagdeel: str | None
    is_tijd: bool

    def op(self, dagdeel: str | None) -> int:
        """Minuten na middernacht, in dit dagdeel."""
        uur, dagdeel = self.uur, self.dagdeel or dagdeel
        middag = dagdeel == "middag" and uur <= 6 or dagdeel == "avond" and 5 <= uur < 12
        if middag or (dagdeel is None and self.gesproken and 1 <= uur <= 6):
            uur += 12
        return uur * 60 + self.minuut


class Tijdvak(NamedTuple):
    van: time
    tot: time | None


def vind_tijdvak(tekst: str, plek: int, dagdeel: str | None = None) -> tuple[Tijdvak, int] | None:
    """Het tijdvak dat op deze plek begint, en waar het ophoudt. Een los getal is geen tijd."""
    vooraf = _VOORAF.match(tekst, plek)
    begin = vooraf.end() if vooraf else plek
    gevonden = _KLOK.match(tekst, begin)
    if not gevonden:
        return None
    van, eind = _klok(gevonden), gevonden.end()
    streep = _TOT.match(tekst, eind) or (vooraf and vooraf["tussen"] and _EN.match(tekst, eind))
    if streep and (tweede := _KLOK.match(tekst, streep.end())):
        return _vak(van, _klok(tweede), dagdeel), tweede.end()
    return (Tijdvak(_tijd(van.op(dagdeel)), None), eind) if van.is_tijd else None


def _klok(gevonden: re.Match) -> Klok:
    uur = int(gevonden["uur"]) if gevonden["uur"].isdigit() else _GETALLEN.index(gevonden["uur"]) + 1
    half = gevonden["half"]
    minuten = {"half": -30, "kwart voor": -15, "kwart over": 15, None: int(gevonden["minuut"] or 0)}[half]
    samen = (uur * 60 + minuten) % 1440 if uur < 24 else 24 * 60
    dagdeel = {"morgen": "ochtend"}.get(gevonden["dagdeel"], gevonden["dagdeel"])
    is_tijd = bool(half or gevonden["minuut"] or gevonden["woord"] or dagdeel)
    return Klok(samen // 60, samen % 60, not gevonden["minuut"], dagdeel, is_tijd)


def _vak(van: Klok, tot: Klok, dagdeel: str | None) -> Tijdvak:
    """Een dagdeel achteraan geldt voor allebei. '10-2 uur' is van 10.00 tot 14.00 uur."""
    begin, eind = van.op(tot.dagdeel or dagdeel), tot.op(dagdeel)
    if begin >= eind and van.dagdeel is None and tot.dagdeel in ("middag", "avond"):
        begin = van.uur * 60 + van.minuut
    if eind <= begin and tot.uur <= 12 and tot.gesproken and eind + 720 > begin and eind + 720 <= 1440:
        eind += 720
    return Tijdvak(_tijd(begin), _tijd(eind))


def _tijd(minuten: int) -> time:
    return time(23, 59) if minuten >= 1440 else time(minuten // 60, minuten % 60)


def lees_tijd(tekst: str) -> time:
    """Eén tijd, zoals '19.30', '10 uur' of '9'."""
    schoon = gelijkgetrokken(tekst)
    gevonden = _KLOK.fullmatch(schoon) or _KLOK.fullmatch(schoon.removesuffix(":00"))
    if not gevonden:
        raise Onbegrepen("tijd-onleesbaar", waarde=tekst, voorbeeld="10:00")
    return _tijd(_klok(gevonden).op(None))
