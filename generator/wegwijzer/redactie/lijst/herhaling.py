"""Van herhalingen in een agenda (RRULE) naar tijdregels. Wat niet precies past, worden losse datums."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from dateutil.rrule import rrulestr

from wegwijzer.model import DAGEN, MAANDEN, Tijdregel
from wegwijzer.model.tijdregel import RANGNUMMERS
from wegwijzer.tijd import AMSTERDAM, VOORUIT, Vrij, dagen
from wegwijzer.tijd.herhaling import WEEKDAGEN

_MAX_KEREN = 5_000
_DAGEN = {kort: dag for dag, kort in WEEKDAGEN.items()}
_RANGEN = {nummer: rang for rang, nummer in RANGNUMMERS.items()}
_RITMES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")


def momenten(begin: datetime, herhaling: dict[str, list] | None, extra: Iterable[datetime], laatste: date) -> list[datetime]:
    """Alle keren tot en met de laatste dag, op de klok van Amsterdam. `begin` zonder tijdzone geldt in Amsterdam."""
    zone = begin.tzinfo or AMSTERDAM
    keren = {begin.replace(tzinfo=zone), *(een.replace(tzinfo=een.tzinfo or zone) for een in extra)}
    if herhaling:
        keren |= {een.replace(tzinfo=zone) for een in _uitgerold(begin.replace(tzinfo=None), herhaling, zone, laatste)}
    return sorted(een.astimezone(AMSTERDAM) for een in keren if een.astimezone(AMSTERDAM).date() <= laatste)


def _uitgerold(begin: datetime, herhaling: dict[str, list], zone: Any, laatste: date) -> Iterator[datetime]:
    if str(herhaling.get("FREQ", [""])[0]) not in _RITMES or int(herhaling.get("INTERVAL", [1])[0]) < 1 or begin.year < 1990:
        raise ValueError("deze herhaling kennen we niet")
    delen = {naam: waarden for naam, waarden in herhaling.items() if naam != "UNTIL"}
    regel = ";".join(f"{naam}={','.join(map(str, waarden))}" for naam, waarden in delen.items())
    eind = _tot(herhaling, zone, laatste)
    if "COUNT" not in delen:
        # Een bovengrens, want een herhaling kan eeuwig doorgaan zonder ooit te vallen.
        regel += f";UNTIL={eind:%Y%m%dT%H%M%S}"
    for moment in islice(rrulestr(regel, dtstart=begin), _MAX_KEREN):
        if moment > eind:
            return
        yield moment


def _tot(herhaling: dict[str, list], zone: Any, laatste: date) -> datetime:
    grens = datetime.combine(laatste, time.max)
    tot = next(iter(herhaling.get("UNTIL", [])), None)
    if isinstance(tot, datetime):
        return min(grens, tot.astimezone(zone).replace(tzinfo=None) if tot.tzinfo else tot)
    return min(grens, datetime.combine(tot, time.max)) if isinstance(tot, date) else grens


def tijdregels(keren: list[tuple[datetime, datetime]], herhaling: dict[str, list] | None, vandaag: date) -> list[dict[str, Any]]:
    """Regels die vanaf vandaag precies op deze keren vallen. `keren` zijn paren (begin, eind) in Amsterdam."""
    komend = [(begin, eind) for begin, eind in keren if begin.date() >= vandaag]
    per_tijd: dict[tuple[str, str], set[date]] = {}
    for begin, eind in komend:
        per_tijd.setdefault((f"{begin:%H:%M}", f"{eind:%H:%M}"), set()).add(begin.date())
    regels = []
    for (van, tot), op in sorted(per_tijd.items()):
        vast = _vaste_regel(herhaling, van, tot, op, keren[0][0].date(), vandaag) if herhaling else None
        regels.append(vast or {"op": [str(dag) for dag in sorted(op)], "van": van, "tot": tot})
    return regels


def _vaste_regel(herhaling: dict[str, list], van: str, tot: str, op: set[date], begin: date, vandaag: date) -> dict[str, Any] | None:
    """De vaste regel bij deze herhaling, als die na een paar uitzonderingen precies dezelfde dagen geeft."""
    basis = _patroon(herhaling, begin)
    if basis is None or len(op) < 3:
        return None
    laatste = max(op) if _houdt_op(herhaling, max(op), vandaag) else None
    grenzen = {"vanaf": str(begin) if begin > vandaag or basis.get("elke") == "2 weken" else None, "tot_en_met": laatste and str(laatste)}
    regel = {**basis, "van": van, "tot": tot, **{naam: dag for naam, dag in grenzen.items() if dag}}
    tot_en_met = laatste or vandaag + VOORUIT
    patroon = set(dagen(Tijdregel.model_validate(regel), Vrij(), vandaag, tot_en_met))
    niet, ook = sorted(patroon - op), sorted(op - patroon)
    if len(niet) + len(ook) > max(4, len(op) // 3):
        return None
    return regel | ({"niet_op": list(map(str, niet))} if niet else {}) | ({"ook_op": list(map(str, ook))} if ook else {})


def _patroon(herhaling: dict[str, list], begin: date) -> dict[str, Any] | None:
    ritme, stap = str(herhaling["FREQ"][0]), int(herhaling.get("INTERVAL", [1])[0])
    delen = [re.fullmatch(r"([+-]?\d)?(\w\w)", str(een)) for een in herhaling.get("BYDAY", [])]
    dagnamen = [_DAGEN[een[2]] for een in delen if een and een[2] in _DAGEN] or [DAGEN[begin.weekday()]]
    maanden = [int(een) for een in herhaling.get("BYMONTH", [])]
    niet_in = {"niet_in": [naam for nummer, naam in enumerate(MAANDEN, 1) if nummer not in maanden]} if maanden else {}
    dag = sorted(dagnamen, key=DAGEN.index)
    if ritme == "DAILY" and stap == 1:
        return {"dag": dag if delen else list(DAGEN), **niet_in}
    if ritme == "WEEKLY" and stap in (1, 2):
        return {"dag": dag, **({"elke": "2 weken"} if stap == 2 else {}), **niet_in}
    rangen = {int(een[1]) for een in delen if een and een[1]} or {int(een) for een in herhaling.get("BYSETPOS", [])}
    if ritme == "MONTHLY" and stap == 1 and delen and len(rangen) == 1 and (rang := _RANGEN.get(rangen.pop())):
        return {"dag": dag, "elke": rang, **niet_in}
    return None


def _houdt_op(herhaling: dict[str, list], laatste: date, vandaag: date) -> bool:
    return ("UNTIL" in herhaling or "COUNT" in herhaling) and laatste < vandaag + VOORUIT - timedelta(days=35)
