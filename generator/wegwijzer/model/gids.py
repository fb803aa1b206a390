"""De gids: alle records van één wegwijzer, gecontroleerd en bevroren. Een gids die er is, klopt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wegwijzer.model.records import (
    Activiteit,
    Beleidslabel,
    Doelgroep,
    Gebied,
    Gemeente,
    Instelling,
    Locatie,
    Organisatie,
    Schoolvakantie,
    Soort,
    Thema,
    Woordenlijst,
)
from wegwijzer.model.wegwijs import Gestopt, Ingang, Zoekwoord


@dataclass(frozen=True)
class Gids:
    """Elke lijst gaat van id naar record, of is een rij als de records geen id hebben; op volgorde van de bestanden.

    `opgeschreven` heeft per lijst en id wat er in het bestand staat, als teksten: voor wie dat wil veranderen.
    """

    wortel: Path
    instelling: Instelling
    activiteiten: Mapping[str, Activiteit]
    locaties: Mapping[str, Locatie]
    organisaties: Mapping[str, Organisatie]
    themas: Mapping[str, Thema]
    doelgroepen: Mapping[str, Doelgroep]
    soorten: Mapping[str, Soort]
    bouwstenen: Mapping[str, Beleidslabel]
    resultaatgebieden: Mapping[str, Beleidslabel]
    gemeenten: Mapping[str, Gemeente]
    gebieden: Mapping[str, Gebied]
    schoolvakanties: tuple[Schoolvakantie, ...]
    woordenlijst: Woordenlijst
    zoekwoorden: tuple[Zoekwoord, ...]
    ingangen: Mapping[str, Ingang]
    gestopt: Mapping[str, Gestopt]
    opgeschreven: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)

    def bezet(self, lijst: str) -> set[str]:
        """De ids die iets nieuws niet mag krijgen. Wat gestopt is, houdt zijn adres."""
        return {*getattr(self, lijst), *(self.gestopt if lijst == "activiteiten" else ())}

    def gebieden_van_gemeente(self, gemeente: str) -> tuple[Gebied, ...]:
        return tuple(gebied for gebied in self.gebieden.values() if gebied.gemeente == gemeente)
