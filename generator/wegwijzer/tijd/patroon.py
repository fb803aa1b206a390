"""Op welke dagen een tijdregel valt."""

from collections.abc import Iterable, Iterator
from datetime import date
from heapq import merge
from itertools import groupby

from dateutil.relativedelta import relativedelta, weekday

from wegwijzer.model import DAGEN, Tijdregel
from wegwijzer.model.tijdregel import RANGNUMMERS
from wegwijzer.tijd.vrij import Vrij


def dagen(regel: Tijdregel, vrij: Vrij, van: date, tot_en_met: date) -> Iterator[date]:
    """Alle dagen van een regel, op volgorde.

    `niet_in` haalt dagen weg; `ook_op` voegt dagen toe, ook in een vakantie; `niet_op` wint altijd.
    """
    return met_uitzonderingen(regel, vrij, patroon(regel, van, tot_en_met), van, tot_en_met)


def met_uitzonderingen(
    regel: Tijdregel, vrij: Vrij, vast: Iterable[date], van: date, tot_en_met: date
) -> Iterator[date]:
    """Van de vaste dagen naar de echte dagen."""
    echt = vrij.zonder(vast, regel.niet_in) if regel.niet_in else iter(vast)
    if regel.ook_op:
        extra = sorted(dag for dag in regel.ook_op if van <= dag <= tot_en_met)
        echt = (dag for dag, _ in groupby(merge(echt, extra)))
    return (dag for dag in echt if dag not in regel.niet_op) if regel.niet_op else echt


def patroon(regel: Tijdregel, van: date, tot_en_met: date) -> Iterator[date]:
    """De dagen van een regel zonder uitzonderingen, tussen `vanaf` en `tot_en_met` van de regel."""
    eerste = max(van, regel.vanaf or van)
    laatste = min(tot_en_met, regel.tot_en_met or tot_en_met)
    if eerste > laatste:
        return iter(())
    if regel.op:
        return iter(sorted(dag for dag in set(regel.op) if eerste <= dag <= laatste))
    if regel.per_maand:
        return _per_maand(regel, eerste, laatste)
    return _per_week(regel, eerste, laatste)


def _per_maand(regel: Tijdregel, eerste: date, laatste: date) -> Iterator[date]:
    rang = RANGNUMMERS[regel.elke]
    # Vanaf het begin van de maand vooruit, of vanaf het einde terug.
    vaste_dag = 31 if rang < 0 else 1
    weekdagen = [relativedelta(day=vaste_dag, weekday=weekday(DAGEN.index(naam))(rang)) for naam in set(regel.dag)]
    for maand in range(eerste.year * 12 + eerste.month - 1, laatste.year * 12 + laatste.month):
        begin = date(maand // 12, maand % 12 + 1, 1)
        yield from sorted(dag for dag in (begin + naar for naar in weekdagen) if eerste <= dag <= laatste)


def _per_week(regel: Tijdregel, eerste: date, laatste: date) -> Iterator[date]:
    """Dagen zijn hier getallen: dag 1 is een maandag, en een week is er zeven verder."""
    weekdagen = sorted({DAGEN.index(naam) for naam in regel.dag})
    stap = 14 if regel.elke == "2 weken" else 7
    week = _maandag(_eerste_keer(regel.vanaf, weekdagen) if stap == 14 else eerste.toordinal())
    reeksen = (_reeks(week + weekdag, stap, eerste.toordinal(), laatste.toordinal()) for weekdag in weekdagen)
    gevonden = map(date.fromordinal, merge(*reeksen))
    if regel.elke in ("even weken", "oneven weken"):
        rest = 0 if regel.elke == "even weken" else 1
        return (dag for dag in gevonden if dag.isocalendar().week % 2 == rest)
    return gevonden


def _eerste_keer(vanaf: date, weekdagen: list[int]) -> int:
    """Om de week telt vanaf de week van de eerste keer: de eerste goede dag op of na `vanaf`."""
    return vanaf.toordinal() + min((weekdag - vanaf.weekday()) % 7 for weekdag in weekdagen)


def _maandag(dag: int) -> int:
    return dag - (dag - 1) % 7


def _reeks(begin: int, stap: int, eerste: int, laatste: int) -> range:
    """Elke `stap` dagen vanaf `begin`, vanaf de eerste dag die mag."""
    return range(begin + max(0, -(-(eerste - begin) // stap)) * stap, laatste + 1, stap)
