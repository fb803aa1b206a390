"""Waar alle onderdelen van HSDS op rusten: de gids, en de sleutel van elk ding."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.data.sleutels import sleutel
from wegwijzer.verrijken import Verrijkt


@dataclass(frozen=True)
class Verband:
    """`plekken`, `termen` en `organisaties` zijn al klaar: veel activiteiten gebruiken dezelfde."""

    verrijkt: Verrijkt
    plekken: Mapping[str, dict] = field(default_factory=dict)
    termen: Mapping[tuple[str, str], dict] = field(default_factory=dict)
    organisaties: Mapping[str, dict] = field(default_factory=dict)

    @property
    def gids(self):
        return self.verrijkt.gids

    def id(self, *delen: str) -> str:
        return sleutel(self.gids.instelling.adres, *delen)

    def adres(self, pad: str) -> str:
        return adressen.volledig(self.verrijkt, pad)


def zonder_leeg(velden: dict) -> dict:
    """Wat we niet weten, staat er niet in. Nul is wel een waarde."""
    return {naam: waarde for naam, waarde in velden.items() if waarde not in (None, "", [], ())}
