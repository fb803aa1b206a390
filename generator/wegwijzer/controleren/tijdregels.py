"""Alle tijdregels van alle bestanden, elk met zijn plek en de vrije dagen die er gelden."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.laden import Plek
from wegwijzer.model import Tijdregel
from wegwijzer.tijd import Vrij

VELDEN = {"activiteiten": "wanneer", "locaties": "openingstijden"}


@dataclass(frozen=True, eq=False)
class Geplaatst:
    """Een tijdregel op zijn plek in een bestand."""

    stuk: Stuk
    plek: Plek
    regel: Tijdregel
    vrij: Vrij

    def bevinding(self, code: str, *plek: str | int, **gegevens: Any) -> Bevinding:
        return self.stuk.bevinding(code, *self.plek, *plek, **gegevens)


def tijdregels(stukken: Stukken) -> Iterator[Geplaatst]:
    """Elke tijdregel die zelf te lezen is."""
    vrij = vrij_per_gemeente(stukken)
    for lijst, veld in VELDEN.items():
        for stuk in stukken[lijst]:
            for nummer, regel in enumerate(getattr(stuk.record, veld) or ()):
                yield Geplaatst(stuk, (veld, nummer), regel, vrij.get(stuk.document.map, Vrij()))


def vrij_per_gemeente(stukken: Stukken) -> Mapping[str, Vrij]:
    """De vrije dagen per gemeente, voor zover die lijsten te lezen zijn."""
    vakanties = [stuk.record for stuk in stukken["schoolvakanties"] if stuk.heel]
    instellingen = [stuk.record for stuk in stukken["instelling"] if stuk.record.feestdagen]
    overslaan = instellingen[0].feestdagen.overslaan if instellingen else ()
    gemeenten = [stuk.record for stuk in stukken["gemeenten"] if stuk.heel]
    return {gemeente.id: Vrij.van(vakanties, gemeente.schoolvakanties, overslaan) for gemeente in gemeenten}
