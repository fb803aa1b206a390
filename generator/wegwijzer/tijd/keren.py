"""Keren: een dag met een begin en een eind, op de klok van Amsterdam."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from heapq import merge
from itertools import groupby, islice
from zoneinfo import ZoneInfo

from wegwijzer.model import Activiteit, Tijdregel
from wegwijzer.tijd.patroon import dagen
from wegwijzer.tijd.vrij import Vrij

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AGENDA_DAGEN = 90
VOORUIT = timedelta(days=400)


@dataclass(frozen=True)
class Keer:
    """Eén keer dat iets is. `activiteit` en `locatie` zijn ids."""

    begin: datetime
    eind: datetime
    activiteit: str
    locatie: str | None = None

    @property
    def dag(self) -> date:
        return self.begin.date()

    @property
    def volgorde(self) -> tuple:
        """Hierop staan keren op een rij: eerst wat het eerst begint."""
        return self.begin, self.eind, self.activiteit, self.locatie or ""

    def __lt__(self, ander: "Keer") -> bool:
        return self.volgorde < ander.volgorde


def keren(
    regels: Iterable[Tijdregel], vrij: Vrij, van: date, tot_en_met: date, activiteit: str = "", locatie: str | None = None
) -> Iterator[Keer]:
    """Alle keren van deze regels, op volgorde en zonder dubbele. `locatie` geldt als de regel er geen heeft."""
    stromen = [
        _keren_van_regel(regel, vrij, van, tot_en_met, activiteit, regel.locatie or locatie) for regel in regels
    ]
    if len(stromen) == 1:
        return stromen[0]
    return (keer for keer, _ in groupby(merge(*stromen)))


def _keren_van_regel(
    regel: Tijdregel, vrij: Vrij, van: date, tot_en_met: date, activiteit: str, locatie: str | None
) -> Iterator[Keer]:
    for dag in dagen(regel, vrij, van, tot_en_met):
        yield Keer(moment(dag, regel.van), moment(dag, regel.tot), activiteit, locatie)


def moment(dag: date, tijd: time) -> datetime:
    """Een tijd op een dag in Amsterdam. Een tijd die bij het verzetten van de klok twee keer komt, is de eerste."""
    return datetime.combine(dag, tijd, AMSTERDAM)


def keren_van(activiteit: Activiteit, vrij: Vrij, van: date, tot_en_met: date) -> Iterator[Keer]:
    """Alle keren van een activiteit. Zonder `wanneer` (op afspraak) zijn er geen."""
    laatste = laatste_dag(activiteit, tot_en_met)
    return keren(activiteit.wanneer, vrij, van, laatste, activiteit.id, activiteit.locatie)


def laatste_dag(activiteit: Activiteit, tot_en_met: date) -> date:
    """Na `stopt_op` is er niets meer."""
    return min(tot_en_met, activiteit.beheer.stopt_op or tot_en_met)


def volgende_keren(activiteit: Activiteit, vrij: Vrij, van: date, aantal: int = 3) -> tuple[Keer, ...]:
    """De eerste keren vanaf een dag. Kijkt hooguit 400 dagen vooruit."""
    return tuple(islice(keren_van(activiteit, vrij, van, van + VOORUIT), aantal))
