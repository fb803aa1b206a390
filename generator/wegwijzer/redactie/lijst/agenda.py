"""De agenda van een partner (iCalendar) wordt een lijst activiteiten. Plekken zoeken we op; we verzinnen er geen."""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from icalendar import Calendar

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.model import Tijdregel, maak_id
from wegwijzer.redactie.lijst.herhaling import momenten, tijdregels
from wegwijzer.redactie.lijst.importeren import Ingelezen
from wegwijzer.redactie.lijst.kolommen import kolommen
from wegwijzer.redactie.lijst.opzet import Opzet
from wegwijzer.redactie.lijst.plan import maak_plan
from wegwijzer.redactie.lijst.rijen import Rij, lees_teksten
from wegwijzer.redactie.lijst.terug import terug
from wegwijzer.redactie.yaml_schrijven import kort
from wegwijzer.rekenblad import LijstFout
from wegwijzer.tekst import wanneer
from wegwijzer.tijd import AMSTERDAM, VOORUIT

MAX_AFSPRAKEN = 5_000
KOPPEN = ("Naam", "Wanneer", "Plek", "Beschrijving", "Website")


@dataclass
class Afspraak:
    """Een of meer afspraken met dezelfde naam op dezelfde plek. `nummer` is de plaats in het bestand."""

    nummer: int
    teksten: dict[str, str]
    wanneer: list[dict[str, Any]] = field(default_factory=list)
    code: str = ""
    voorbij: bool = False


def importeer_agenda(opzet: Opzet, inhoud: bytes, vul: Mapping[str, str]) -> Ingelezen:
    """Lees een agenda. `vul` geeft vaste teksten (veld -> tekst) voor wat niet in een agenda staat."""
    afspraken = _samengevoegd(lees_agenda(inhoud, opzet.kennis.vandaag, opzet.kennis.duur))
    rijen = [_rij(opzet, afspraak, vul) for afspraak in afspraken if not afspraak.voorbij]
    plan = maak_plan(opzet, rijen)
    return Ingelezen((), tuple(plan), terug(opzet, KOPPEN, False, plan))


def lees_agenda(inhoud: bytes, vandaag: date, duur: int | None = None) -> list[Afspraak]:
    """Elke afspraak met haar tijdregels vanaf vandaag, of met de code van wat er niet goed is."""
    try:
        onderdelen = [een for agenda in Calendar.from_ical(inhoud, multiple=True) for een in agenda.walk("VEVENT")]
    except Exception:  # een kapotte agenda geeft in deze bibliotheek allerlei soorten fouten
        raise LijstFout("agenda-onleesbaar") from None
    if not onderdelen:
        raise LijstFout("agenda-leeg")
    if len(onderdelen) > MAX_AFSPRAKEN:
        raise LijstFout("agenda-te-groot")
    verzet: dict[str, list] = {}
    for een in onderdelen:
        if "RECURRENCE-ID" in een:
            verzet.setdefault(str(een.get("UID")), []).append(een)
    hoofd = [(nummer, een) for nummer, een in enumerate(onderdelen, 1) if "RECURRENCE-ID" not in een]
    return [_afspraak(nummer, een, verzet.get(str(een.get("UID")), []), vandaag, duur) for nummer, een in hoofd]


def _afspraak(nummer: int, onderdeel: Any, verzet: list, vandaag: date, duur: int | None) -> Afspraak:
    afspraak = Afspraak(nummer, _teksten(onderdeel))
    if str(onderdeel.get("STATUS", "")).upper() == "CANCELLED":
        return replace(afspraak, voorbij=True)
    try:
        keren = _keren(onderdeel, verzet, vandaag, duur)
        afspraak.voorbij = not any(begin.date() >= vandaag for begin, _ in keren)
        if any(eind.date() != begin.date() or eind <= begin for begin, eind in keren):
            return replace(afspraak, code="agenda-over-middernacht")
        herhaling = _herhaling(onderdeel)
        return replace(afspraak, wanneer=[] if afspraak.voorbij else tijdregels(keren, herhaling, vandaag))
    except _GeenTijd as fout:
        return replace(afspraak, code=str(fout))
    except Exception:  # dateutil en icalendar geven bij vreemde waarden allerlei soorten fouten
        return replace(afspraak, code="agenda-herhaling")


class _GeenTijd(Exception):
    """De afspraak heeft geen begin of geen eind; de tekst is de code van de bevinding."""


def _keren(onderdeel: Any, verzet: list, vandaag: date, duur: int | None) -> list[tuple[datetime, datetime]]:
    begin, lang = _begin_en_duur(onderdeel, duur)
    laatste = vandaag + VOORUIT
    weg = {een.astimezone(AMSTERDAM) if een.tzinfo else een.replace(tzinfo=AMSTERDAM) for een in _momenten(onderdeel, "EXDATE", begin)}
    weg |= {_in_amsterdam(een["RECURRENCE-ID"].dt) for een in verzet}
    keren = [(een, een + lang) for een in momenten(begin, _herhaling(onderdeel), _momenten(onderdeel, "RDATE", begin), laatste) if een not in weg]
    for een in verzet:
        if str(een.get("STATUS", "")).upper() != "CANCELLED":
            anders, zo_lang = _begin_en_duur(een, duur)
            keren.append((_in_amsterdam(anders), _in_amsterdam(anders) + zo_lang))
    return sorted(keren)


def _begin_en_duur(onderdeel: Any, duur: int | None) -> tuple[datetime, timedelta]:
    begin = onderdeel["DTSTART"].dt if "DTSTART" in onderdeel else None
    if not isinstance(begin, datetime):
        raise _GeenTijd("agenda-hele-dag")
    if "DTEND" in onderdeel:
        eind = onderdeel["DTEND"].dt
        if not isinstance(eind, datetime):
            raise _GeenTijd("agenda-hele-dag")
        return begin, _in_amsterdam(eind) - _in_amsterdam(begin)
    if "DURATION" in onderdeel:
        return begin, onderdeel["DURATION"].dt
    if duur is None:
        raise _GeenTijd("agenda-zonder-eind")
    return begin, timedelta(minutes=duur)


def _in_amsterdam(moment: date | datetime) -> datetime:
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)
    return moment.astimezone(AMSTERDAM) if moment.tzinfo else moment.replace(tzinfo=AMSTERDAM)


def _momenten(onderdeel: Any, naam: str, begin: datetime) -> Iterator[datetime]:
    """EXDATE en RDATE kunnen vaker voorkomen en elk een rijtje zijn. Een dag zonder tijd geldt op de gewone tijd."""
    gevonden = onderdeel.get(naam, [])
    for reeks in gevonden if isinstance(gevonden, list) else [gevonden]:
        for een in reeks.dts:
            dag = een.dt[0] if isinstance(een.dt, tuple) else een.dt
            yield dag if isinstance(dag, datetime) else begin.replace(year=dag.year, month=dag.month, day=dag.day)


def _herhaling(onderdeel: Any) -> dict[str, list] | None:
    regel = onderdeel.get("RRULE")
    if isinstance(regel, list):
        raise ValueError("meer dan één herhaling")
    return {naam: waarde if isinstance(waarde, list) else [waarde] for naam, waarde in regel.items()} if regel else None


def _teksten(onderdeel: Any) -> dict[str, str]:
    delen = {"naam": "SUMMARY", "beschrijving": "DESCRIPTION", "locatie": "LOCATION", "contact.website": "URL"}
    teksten = {veld: kort(_zonder_html(str(onderdeel.get(naam, "")))) for veld, naam in delen.items()}
    return {veld: tekst for veld, tekst in teksten.items() if tekst}


def _zonder_html(tekst: str) -> str:
    """Sommige agenda's zetten webpagina-code in de tekst."""
    met_regels = re.sub(r"(?i)<(br|/p|/li|/div)[^<>]{0,200}>", "\n", tekst[:10_000])
    return re.sub(r"<[a-zA-Z/!][^<>]{0,500}>", "", html.unescape(re.sub(r"<[a-zA-Z/!][^<>]{0,500}>", "", met_regels)))


def _samengevoegd(afspraken: list[Afspraak]) -> list[Afspraak]:
    """Veel agenda's maken van elke keer een losse afspraak: dezelfde naam op dezelfde plek is één activiteit."""
    per_naam: dict[tuple, Afspraak] = {}
    for een in afspraken:
        sleutel = (maak_id(een.teksten.get("naam", "")), een.teksten.get("locatie"), een.code, een.voorbij)
        eerste = per_naam.setdefault(sleutel, een)
        if eerste is not een:
            eerste.wanneer = _datums_samen([*eerste.wanneer, *een.wanneer])
    return list(per_naam.values())


def _datums_samen(regels: list[dict[str, Any]]) -> list[dict[str, Any]]:
    vast = [regel for regel in regels if "op" not in regel]
    los: dict[tuple[str, str], set[str]] = {}
    for regel in regels:
        los.setdefault((regel["van"], regel["tot"]), set()).update(regel.get("op", ()))
    return [*vast, *({"op": sorted(op), "van": van, "tot": tot} for (van, tot), op in los.items() if op)]


def _rij(opzet: Opzet, afspraak: Afspraak, vul: Mapping[str, str]) -> Rij:
    per_veld = {kolom.veld: kolom for kolom in kolommen(opzet.lijst)}
    teksten = {**vul, **afspraak.teksten}
    waarden, fouten = lees_teksten(opzet.lijst, per_veld, teksten, opzet.kennis, opzet.bestand, afspraak.nummer)
    if afspraak.code:
        fouten.append(_reden(opzet, afspraak))
    zin = wanneer([Tijdregel.model_validate(regel) for regel in afspraak.wanneer]) if afspraak.wanneer else ""
    cellen = (teksten.get("naam", ""), zin, teksten.get("locatie", ""), teksten.get("beschrijving", ""), teksten.get("contact.website", ""))
    return Rij(afspraak.nummer, {**waarden, "wanneer": afspraak.wanneer}, frozenset(), tuple(fouten), cellen)


def _reden(opzet: Opzet, afspraak: Afspraak) -> Bevinding:
    return bevinding(afspraak.code, opzet.bestand, afspraak.nummer, naam=afspraak.teksten.get("naam", ""))
