"""Wat we van de wegwijzer weten als we lezen wat iemand opschreef: hoe mensen dingen noemen, en welke gemeente dat is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from wegwijzer.model import Gids
from wegwijzer.redactie.gegevens import op_plek
from wegwijzer.redactie.lijst.namen import Lijsten, Naamlijst, naamlijsten


@dataclass(frozen=True)
class Kennis:
    """`duur` is het aantal minuten als er geen eindtijd staat."""

    gids: Gids
    vandaag: date
    duur: int | None = None

    @cached_property
    def namen(self) -> Mapping[Lijsten, Naamlijst]:
        return naamlijsten(self.gids)

    @cached_property
    def plekwoorden(self) -> Mapping[str, str]:
        """'bij De Vlag' en 'in De Vlag' wijzen een plek aan in een zin over wanneer."""
        namen = self.namen[("locaties",)].namen
        return {f"{woord} {naam}": id_ for woord in ("bij", "in") for id_, naam in namen.items()}

    def gemeente_van(self, gegevens: Mapping[str, Any]) -> str:
        """De gemeente die uit de plek, het gebied, het adres of de organisatie van iets nieuws volgt; anders leeg."""
        return next((een for een in self._mogelijke_gemeenten(gegevens) if een in self.gids.gemeenten), "")

    def _mogelijke_gemeenten(self, gegevens: Mapping[str, Any]) -> Iterator[str]:
        gids, locatie = self.gids, gegevens.get("locatie")
        yield _tekst(gegevens, "gemeente")
        if isinstance(locatie, dict):
            yield from self._mogelijke_gemeenten(locatie)
        elif plek := gids.locaties.get(_tekst(gegevens, "locatie")):
            yield plek.gemeente
        plaats = self.namen[("gebieden", "gemeenten")].id(_tekst(gegevens, "adres.plaats"))
        gebieden = gegevens.get("gebieden") or ()
        for id_ in (*(gebieden if isinstance(gebieden, list | tuple) else [gebieden]), plaats):
            if isinstance(id_, str):
                yield gids.gebieden[id_].gemeente if id_ in gids.gebieden and id_ not in gids.gemeenten else id_
        if (organisatie := gids.organisaties.get(_tekst(gegevens, "organisatie"))) and len(organisatie.gemeenten) == 1:
            yield organisatie.gemeenten[0]
        if len(gids.gemeenten) == 1:
            yield next(iter(gids.gemeenten))


def _tekst(gegevens: Mapping[str, Any], veld: str) -> str:
    """De tekst op deze plek. Wat van buiten komt, kan daar ook iets anders hebben."""
    waarde = op_plek(gegevens, veld)
    return waarde if isinstance(waarde, str) else ""
