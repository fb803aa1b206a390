"""Wanneer mensen vrij zijn: schoolvakanties van een regio, feestdagen en maanden."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

import holidays

from wegwijzer.model import MAANDEN, Gids, Schoolvakantie

FEESTDAGEN = (
    "Nieuwjaarsdag", "Goede Vrijdag", "Eerste Paasdag", "Tweede Paasdag", "Koningsdag", "Bevrijdingsdag",
    "Hemelvaartsdag", "Eerste Pinksterdag", "Tweede Pinksterdag", "Eerste Kerstdag", "Tweede Kerstdag",
)  # fmt: skip


@dataclass(frozen=True)
class Vrij:
    """`vakanties` zijn (eerste dag, laatste dag); `gewone_dagen` zijn feestdagen die hier niet tellen."""

    vakanties: tuple[tuple[date, date], ...] = ()
    gewone_dagen: frozenset[str] = frozenset()

    @classmethod
    def van(cls, schoolvakanties: Iterable[Schoolvakantie], regio: str, overslaan: Iterable[str]) -> "Vrij":
        vakanties = sorted((een.van, een.tot_en_met) for een in schoolvakanties if een.regio == regio)
        return cls(tuple(vakanties), frozenset(naam.casefold() for naam in overslaan))

    def is_vrij(self, dag: date, soort: str) -> bool:
        """`soort` is 'schoolvakanties', 'feestdagen' of de naam van een maand."""
        if soort == "schoolvakanties":
            return dag in self._vakantiedagen
        if soort == "feestdagen":
            return dag in _feestdagen(dag.year, self.gewone_dagen)
        return MAANDEN[dag.month - 1] == soort

    def zonder(self, dagen: Iterable[date], soorten: tuple[str, ...]) -> Iterator[date]:
        """De dagen die niet vrij zijn."""
        return (dag for dag in dagen if dag not in self._vrij_in(dag.year, soorten))

    def _vrij_in(self, jaar: int, soorten: tuple[str, ...]) -> frozenset[date]:
        sleutel = (jaar, soorten)
        if sleutel not in self._onthouden:
            alle = map(date.fromordinal, range(date(jaar, 1, 1).toordinal(), date(jaar + 1, 1, 1).toordinal()))
            vrij = frozenset(dag for dag in alle if any(self.is_vrij(dag, soort) for soort in soorten))
            self._onthouden[sleutel] = vrij
        return self._onthouden[sleutel]

    @cached_property
    def _onthouden(self) -> dict[tuple[int, tuple[str, ...]], frozenset[date]]:
        """De vrije dagen per jaar: elke tijdregel vraagt er opnieuw naar."""
        return {}

    @cached_property
    def _vakantiedagen(self) -> frozenset[date]:
        nummers = (range(eerste.toordinal(), laatste.toordinal() + 1) for eerste, laatste in self.vakanties)
        return frozenset(date.fromordinal(nummer) for reeks in nummers for nummer in reeks)


def vrij_per_gemeente(gids: Gids) -> dict[str, Vrij]:
    """De vrije dagen van elke gemeente; gemeenten in één regio delen ze."""
    overslaan = gids.instelling.feestdagen.overslaan
    regios = {gemeente.schoolvakanties for gemeente in gids.gemeenten.values()}
    per_regio = {regio: Vrij.van(gids.schoolvakanties, regio, overslaan) for regio in regios}
    return {id_: per_regio[gemeente.schoolvakanties] for id_, gemeente in gids.gemeenten.items()}


@cache
def _feestdagen(jaar: int, gewone_dagen: frozenset[str]) -> frozenset[date]:
    """De feestdagen die tellen. Twee feesten kunnen op één dag vallen."""
    gevonden = holidays.NL(years=jaar, language="nl", categories=("public", "optional"))
    return frozenset(dag for dag in gevonden if {naam.casefold() for naam in gevonden.get_list(dag)} - gewone_dagen)
