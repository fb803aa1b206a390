"""Wanneer mensen vrij zijn: schoolvakanties van een regio, feestdagen en maanden."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

import holidays

from wegwijzer.model import MAANDEN, Gids, Schoolvakantie


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
            return any(eerste <= dag <= laatste for eerste, laatste in self.vakanties)
        if soort == "feestdagen":
            return bool(_feestdagen(dag.year).get(dag, frozenset()) - self.gewone_dagen)
        return MAANDEN[dag.month - 1] == soort

    @property
    def bekend_tot(self) -> date | None:
        """De laatste vakantiedag die we kennen."""
        return max((laatste for _, laatste in self.vakanties), default=None)


def vrij_per_gemeente(gids: Gids) -> dict[str, Vrij]:
    """De vrije dagen van elke gemeente; gemeenten in één regio delen ze."""
    overslaan = gids.instelling.feestdagen.overslaan
    regios = {gemeente.schoolvakanties for gemeente in gids.gemeenten.values()}
    per_regio = {regio: Vrij.van(gids.schoolvakanties, regio, overslaan) for regio in regios}
    return {id_: per_regio[gemeente.schoolvakanties] for id_, gemeente in gids.gemeenten.items()}


@cache
def _feestdagen(jaar: int) -> Mapping[date, frozenset[str]]:
    """Alle feestdagen van een jaar. Twee feesten kunnen op één dag vallen."""
    gevonden = holidays.NL(years=jaar, language="nl", categories=("public", "optional"))
    return {dag: frozenset(naam.casefold() for naam in gevonden.get_list(dag)) for dag in gevonden}


FEESTDAGEN = (
    "Nieuwjaarsdag", "Goede Vrijdag", "Eerste Paasdag", "Tweede Paasdag", "Koningsdag", "Bevrijdingsdag",
    "Hemelvaartsdag", "Eerste Pinksterdag", "Tweede Pinksterdag", "Eerste Kerstdag", "Tweede Kerstdag",
)  # fmt: skip
