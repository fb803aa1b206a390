"""Datums zoals mensen ze schrijven: '12 december 2026', 'za 12 dec', '12-12-26', '5, 12 en 19 maart'."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from wegwijzer.model import DAGEN, MAANDEN
from wegwijzer.redactie.invoer.begrip import Onbegrepen, gelijkgetrokken

_KORTE_MAANDEN = {"mrt": 3, "sept": 9, "maa": 3} | {naam[:3]: nummer for nummer, naam in enumerate(MAANDEN, 1)}
MAANDNUMMERS = _KORTE_MAANDEN | {naam: nummer for nummer, naam in enumerate(MAANDEN, 1)}
DAGNUMMERS = {naam[:2]: nummer for nummer, naam in enumerate(DAGEN)} | {naam: nummer for nummer, naam in enumerate(DAGEN)}


def een_van(namen) -> str:
    """Een patroon met de langste naam eerst."""
    return "|".join(sorted(map(re.escape, namen), key=len, reverse=True))


_DAG = rf"(?:(?P<weekdag>{een_van(DAGNUMMERS)})\b\.?,? )?"
_JAAR = r"(?P<jaar>'?\d{4}|'\d{2}|(?:2[4-9]|3\d)(?! ?(?:uur|u\b|tot\b|t/m|-|[:.h]\d)))"
_WOORDEN = re.compile(
    rf"{_DAG}(?P<dagen>\d{{1,2}}(?:e|ste|de)?(?: ?(?:,|en|&|\+|t/m|tot en met|-) ?\d{{1,2}}(?:e|ste|de)?)*) "
    rf"(?P<maand>{een_van(MAANDNUMMERS)})\b(?:\.(?= ?'?\d))?(?: {_JAAR}\b)?"
)
_CIJFERS = re.compile(rf"{_DAG}(?P<dagen>\d{{1,2}})(?P<streep>[-/.])(?P<maand>\d{{1,2}})(?P=streep)(?P<jaar>\d{{4}}|\d{{2}})(?!\d)")
_ISO = re.compile(rf"{_DAG}(?P<jaar>\d{{4}})-(?P<maand>\d{{1,2}})-(?P<dagen>\d{{1,2}})(?!\d)")


class Datum(NamedTuple):
    """Een gelezen dag; zonder jaar is die nog niet af."""

    dag: int
    maand: int
    jaar: int | None
    weekdag: int | None
    tekst: str

    def in_jaar(self, jaar: int) -> date:
        try:
            return date(jaar, self.maand, self.dag)
        except ValueError:
            raise Onbegrepen("datum-bestaat-niet", waarde=self.tekst) from None


def vind_datums(tekst: str, plek: int) -> tuple[list[Datum], int] | None:
    """De datums die op deze plek in de tekst beginnen, en waar ze ophouden."""
    for vorm in (_ISO, _CIJFERS, _WOORDEN):
        if gevonden := vorm.match(tekst, plek):
            return _datums(gevonden), gevonden.end()
    return None


def _datums(gevonden: re.Match) -> list[Datum]:
    maand = MAANDNUMMERS.get(gevonden["maand"]) or int(gevonden["maand"])
    jaar = gevonden["jaar"] and int(gevonden["jaar"].strip("'"))
    jaar = jaar + 2000 if jaar is not None and jaar < 100 else jaar
    weekdag = DAGNUMMERS.get(gevonden["weekdag"])
    dagen = _dagnummers(gevonden["dagen"])
    return [Datum(dag, maand, jaar, weekdag if nummer == 0 else None, gevonden[0]) for nummer, dag in enumerate(dagen)]


def _dagnummers(tekst: str) -> list[int]:
    """'5, 12 en 19' of '5 t/m 8'."""
    nummers: list[int] = []
    for teken in re.findall(r"\d+|t/m|tot en met|-", tekst):
        if not teken.isdigit():
            nummers.append(0)
        elif nummers and nummers[-1] == 0:
            nummers.pop()
            nummers += range(nummers[-1] + 1, min(int(teken), 31) + 1)
        else:
            nummers.append(int(teken))
    return nummers


def met_jaren(datums: Sequence[Datum], vandaag: date) -> list[date]:
    """Vul de jaren in: dat van de datum erachter, of anders de eerste keer op of na vandaag."""
    dagen: list[date] = []
    for datum in reversed(datums):
        dagen.insert(0, _met_jaar(datum, dagen[0] if dagen else None, vandaag))
    return dagen


def _met_jaar(datum: Datum, volgende: date | None, vandaag: date) -> date:
    if datum.jaar is None and volgende:
        later = (datum.maand, datum.dag) > (volgende.month, volgende.day)
        dag = datum.in_jaar(volgende.year - later)
    elif datum.jaar is None:
        dag = _eerstkomende(datum, vandaag)
    else:
        dag = datum.in_jaar(datum.jaar)
    if datum.weekdag is not None and dag.weekday() != datum.weekdag:
        raise Onbegrepen("weekdag-klopt-niet", waarde=datum.tekst, weekdag=DAGEN[dag.weekday()])
    return dag


def _eerstkomende(datum: Datum, vandaag: date) -> date:
    """De eerste keer dat deze dag komt; met een weekdag erbij het jaar waarin die klopt."""
    komend = []
    for jaar in range(vandaag.year, vandaag.year + 3):
        try:
            dag = date(jaar, datum.maand, datum.dag)
        except ValueError:
            continue
        if dag >= vandaag:
            komend.append(dag)
    if not komend:
        return datum.in_jaar(vandaag.year)
    return next((dag for dag in komend[:2] if dag.weekday() == datum.weekdag), komend[0])


def lees_datum(tekst: str, vandaag: date) -> date:
    """Eén datum. Zonder jaar is het de eerste die komt."""
    schoon = gelijkgetrokken(tekst)
    gevonden = vind_datums(schoon, 0)
    if not gevonden or gevonden[1] != len(schoon) or len(gevonden[0]) != 1:
        raise Onbegrepen("datum-onleesbaar", waarde=tekst, voorbeeld=vandaag.isoformat())
    return met_jaren(gevonden[0], vandaag)[0]


def reeks(eerste: date, laatste: date, hooguit: int = 400) -> list[date]:
    """Alle dagen van eerste tot en met laatste."""
    return [eerste + timedelta(days=nummer) for nummer in range(min((laatste - eerste).days + 1, hooguit))]
