"""Op welke dagen een tijdregel valt."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from heapq import merge
from itertools import groupby

from dateutil.rrule import DAILY, MO, MONTHLY, WEEKLY, rrule, weekday

from wegwijzer.model import DAGEN, Tijdregel
from wegwijzer.tijd.vrij import Vrij

RANGNUMMERS = {"1e": 1, "2e": 2, "3e": 3, "4e": 4, "laatste": -1}


def dagen(regel: Tijdregel, vrij: Vrij, van: date, tot_en_met: date) -> Iterator[date]:
    """Alle dagen van een regel, op volgorde.

    `niet_in` haalt dagen weg; `ook_op` voegt dagen toe, ook in een vakantie; `niet_op` wint altijd.
    """
    gewoon = (dag for dag in patroon(regel, van, tot_en_met) if not is_uitzondering(regel, vrij, dag))
    extra = sorted(dag for dag in regel.ook_op if van <= dag <= tot_en_met)
    for dag, _ in groupby(merge(gewoon, extra)):
        if dag not in regel.niet_op:
            yield dag


def is_uitzondering(regel: Tijdregel, vrij: Vrij, dag: date) -> bool:
    return any(vrij.is_vrij(dag, soort) for soort in regel.niet_in)


def patroon(regel: Tijdregel, van: date, tot_en_met: date) -> Iterator[date]:
    """De dagen van een regel zonder uitzonderingen, tussen `vanaf` en `tot_en_met` van de regel."""
    eerste = max(van, regel.vanaf or van)
    laatste = min(tot_en_met, regel.tot_en_met or tot_en_met)
    if eerste > laatste:
        return
    if regel.op:
        yield from sorted(dag for dag in set(regel.op) if eerste <= dag <= laatste)
        return
    for moment in _herhaling(regel, eerste, laatste):
        dag = moment.date()
        if dag >= eerste and _goede_week(regel, dag):
            yield dag


def _herhaling(regel: Tijdregel, eerste: date, laatste: date) -> rrule:
    weekdagen = [weekday(DAGEN.index(naam)) for naam in regel.dag]
    if regel.per_maand:
        rang = RANGNUMMERS[regel.elke]
        soort, ritme = MONTHLY, {"byweekday": [dag(rang) for dag in weekdagen]}
    else:
        soort, ritme = WEEKLY, {"byweekday": weekdagen, "interval": 2 if regel.elke == "2 weken" else 1}
    begin = _telt_vanaf(regel, eerste) if regel.elke == "2 weken" else eerste
    return rrule(soort, dtstart=_middernacht(begin), until=_middernacht(laatste), wkst=MO, **ritme)


def _telt_vanaf(regel: Tijdregel, eerste: date) -> date:
    """Om de week telt vanaf de week van de eerste keer: de eerste goede dag op of na `vanaf`."""
    weekdagen = [DAGEN.index(naam) for naam in regel.dag]
    start = rrule(DAILY, dtstart=_middernacht(regel.vanaf), byweekday=weekdagen, count=1)[0].date()
    return start + timedelta(days=max(0, (eerste - start).days // 14 * 14))


def _goede_week(regel: Tijdregel, dag: date) -> bool:
    if regel.elke not in ("even weken", "oneven weken"):
        return True
    return (dag.isocalendar().week % 2 == 0) == (regel.elke == "even weken")


def _middernacht(dag: date) -> datetime:
    return datetime.combine(dag, time())
