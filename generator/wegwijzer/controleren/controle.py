"""Controleer alle bestanden. Alle bevindingen komen in één keer, op volgorde van bestand en regel."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from wegwijzer.bevinding import FOUT, Bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken, maak_stukken
from wegwijzer.controleren.themas import CONTROLES
from wegwijzer.laden import Bestanden
from wegwijzer.model import BESTANDSSOORTEN, Gids

Regel = Callable[[Stukken, date], Iterator[Bevinding]]


@dataclass(frozen=True)
class Controle:
    """`gids` is er alleen als er geen fouten zijn."""

    bevindingen: tuple[Bevinding, ...]
    gids: Gids | None

    @property
    def fouten(self) -> tuple[Bevinding, ...]:
        return tuple(gevonden for gevonden in self.bevindingen if gevonden.niveau == FOUT)


def controleer(bestanden: Bestanden, vandaag: date) -> Controle:
    """Doe alle controles. `vandaag` bepaalt wat verlopen is."""
    stukken = maak_stukken(bestanden)
    gevonden = [*bestanden.bevindingen, *stukken.bevindingen]
    for controle in CONTROLES:
        gevonden += controle(stukken, vandaag)
    bevindingen = tuple(sorted(set(gevonden)))
    fouten = any(een.niveau == FOUT for een in bevindingen)
    return Controle(bevindingen, None if fouten else _maak_gids(bestanden, stukken))


def _maak_gids(bestanden: Bestanden, stukken: Stukken) -> Gids:
    lijsten = {soort.lijst: _verzameling(stukken[soort.lijst]) for soort in BESTANDSSOORTEN}
    lijsten["schoolvakanties"] = tuple(stuk.record for stuk in stukken["schoolvakanties"])
    lijsten["instelling"] = stukken["instelling"][0].record
    return Gids(wortel=bestanden.wortel, **lijsten)


def _verzameling(stukken: tuple[Stuk, ...]) -> dict:
    return {getattr(stuk.record, "id", nummer): stuk.record for nummer, stuk in enumerate(stukken)}
