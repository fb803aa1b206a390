"""Wat er nodig is om een lijst in te lezen, en de uitkomst: wat er met één rij zou gebeuren."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from wegwijzer.bevinding import Bevinding
from wegwijzer.laden import Bestanden, Document
from wegwijzer.model import PER_LIJST, Bestandssoort
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.lijst.rijen import Rij


class Gevolg(StrEnum):
    NIEUW = "nieuw"
    ANDERS = "anders"
    GELIJK = "gelijk"
    TWIJFEL = "twijfel"
    ONLEESBAAR = "niet te lezen"


@dataclass(frozen=True)
class Uitkomst:
    """`tekst` is het hele bestand zoals het wordt; `verschillen` zijn (kop, oud, nieuw)."""

    rij: Rij
    gevolg: Gevolg
    naam: str
    pad: str = ""
    tekst: str = ""
    verschillen: tuple[tuple[str, str, str], ...] = ()
    redenen: tuple[Bevinding, ...] = ()


@dataclass(frozen=True)
class Opzet:
    """Alles wat nodig is om een plan te maken van rijen. `door` is wie de hele lijst heeft nagekeken."""

    lijst: str
    bestanden: Bestanden
    kennis: Kennis
    bestand: str
    door: str = ""

    @property
    def soort(self) -> Bestandssoort:
        return PER_LIJST[self.lijst]

    @property
    def records(self) -> Mapping[str, Any]:
        return getattr(self.kennis.gids, self.lijst)

    def document(self, id_: str) -> Document:
        return next(een for een in self.bestanden.documenten[self.lijst] if een.id == id_)
