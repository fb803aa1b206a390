"""Een zin over wanneer wordt een lijst tijdregels: 'elke 1e donderdag van de maand 19.30-21.30, niet in juli'."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from wegwijzer.model import DAGEN, MAANDEN, Tijdregel
from wegwijzer.redactie.invoer.begrip import MAX_TEKENS, Onbegrepen, gelijkgetrokken
from wegwijzer.redactie.invoer.ontleder import Ontleder
from wegwijzer.redactie.invoer.samenvoegen import samengevoegd
from wegwijzer.redactie.invoer.tekens import tekens
from wegwijzer.redactie.invoer.zin import Groep, Staart

OP_AFSPRAAK = re.compile(r"(?:alleen )?(?:op|na) (?:telefonische )?afspraak|in overleg|n\.?v\.?t\.?|-|")
_VOLGORDE = ("schoolvakanties", "feestdagen", *MAANDEN)


class Gelezen(NamedTuple):
    """De tijdregels zoals ze in een bestand staan, als tekst. `geschat`: er stond geen eindtijd."""

    regels: list[dict[str, Any]]
    geschat: bool = False


def lees_wanneer(
    tekst: str, vandaag: date, plekken: Mapping[str, str | None] | None = None, duur: int | None = None
) -> Gelezen:
    """Lees een zin, of een paar zinnen. Wat we niet begrijpen, geeft Onbegrepen; we raden niet.

    `plekken` zijn woorden zoals 'in Zeedorp' met de id van een locatie (of None voor de gewone plek). `duur` is het
    aantal minuten als er geen eindtijd staat; zonder `duur` is dat Onbegrepen.
    """
    schoon = gelijkgetrokken(tekst)
    if OP_AFSPRAAK.fullmatch(schoon.strip(" .")):
        return Gelezen([])
    if len(tekst) > MAX_TEKENS:
        raise Onbegrepen("wanneer-onleesbaar", rond=f"{tekst[:40]}...")
    woorden = {gelijkgetrokken(naam): id_ for naam, id_ in (plekken or {}).items() if naam.strip()}
    ontleder = Ontleder(vandaag)
    groepen = ontleder.lees(samengevoegd(tekens(schoon, woorden), vandaag))
    regels = [regel for groep in groepen for regel in _regels(groep, ontleder.volgende)]
    if not regels:
        raise Onbegrepen("wanneer-zonder-dag", rond=tekst)
    geschat = any(regel["tot"] is None for regel in regels)
    if geschat and duur is None:
        raise Onbegrepen("wanneer-zonder-eind", rond=f"{next(regel['van'] for regel in regels if not regel['tot']):%H.%M}")
    return Gelezen([_als_tekst(regel, duur or 0) for regel in regels], geschat)


def _regels(groep: Groep, volgende: date | None) -> list[dict[str, Any]]:
    staart = groep.staart
    gedeeld = {
        "niet_in": _niet_in(staart),
        "ook_op": sorted(set(staart.ook_op)),
        "vanaf": staart.vanaf,
        "tot_en_met": staart.tot_en_met,
    }
    regels = [{**regel, **gedeeld, "niet_op": _niet_op(regel, staart)} for regel in groep.regels]
    for regel in regels:
        if regel.get("elke") == "2 weken" and not regel["vanaf"]:
            regel["vanaf"] = volgende
    return regels


def _niet_op(regel: Mapping[str, Any], staart: Staart) -> list[date]:
    """Van een periode tellen alleen de dagen waarop het anders wel was."""
    dagen = [dag for dag in staart.niet_tussen if DAGEN[dag.weekday()] in regel.get("dag", ()) or dag in regel.get("op", ())]
    return sorted({*staart.niet_op, *dagen} - ({*staart.ook_op} - {*staart.niet_op}))


def _niet_in(staart: Staart) -> list[str]:
    wel = staart.alleen_in
    niet = {*staart.niet_in, *(maand for maand in MAANDEN if wel and maand not in wel)}
    return sorted(niet, key=_VOLGORDE.index)


def _als_tekst(regel: Mapping[str, Any], duur: int) -> dict[str, Any]:
    """Zoals een redacteur het zou opschrijven: alleen wat nodig is."""
    waarden = {**regel, "tot": regel["tot"] or _later(regel["van"], duur)}
    if waarden.get("elke") == "week":
        del waarden["elke"]
    if "dag" in waarden:
        waarden["dag"] = sorted(set(waarden["dag"]), key=DAGEN.index)
    return {naam: _tekst(waarden[naam], naam) for naam in Tijdregel.model_fields if waarden.get(naam) not in (None, [])}


def _later(begin: time, minuten: int) -> time:
    eind = datetime.combine(date.min, begin) + timedelta(minutes=minuten)
    return eind.time() if eind.date() == date.min else time(23, 59)


def _tekst(waarde: Any, naam: str) -> Any:
    if isinstance(waarde, list):
        delen = [_tekst(deel, "") for deel in waarde]
        return delen[0] if naam == "dag" and len(delen) == 1 else delen
    return f"{waarde:%H:%M}" if isinstance(waarde, time) else str(waarde)
