"""Een gelezen bestand: alle waarden als tekst, en van elke plek de regel."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

Plek = tuple[str | int, ...]


@dataclass(frozen=True)
class Document:
    """`gegevens` bestaat uit dict, list en str; `regels` wijst van een plek naar een regel (vanaf 1)."""

    pad: str
    gegevens: Any
    regels: Mapping[Plek, int]

    @property
    def id(self) -> str:
        return PurePosixPath(self.pad).stem

    @property
    def map(self) -> str:
        """De map waar het bestand in staat; bij activiteiten en locaties is dat de gemeente."""
        return PurePosixPath(self.pad).parent.name

    def regel(self, plek: Plek = ()) -> int:
        """De regel van deze plek, of van de dichtste plek erboven die we kennen."""
        while plek and plek not in self.regels:
            plek = plek[:-1]
        return self.regels.get(plek, 1)

    def waarde(self, *plek: str | int) -> Any:
        """De waarde op deze plek, of None als daar niets staat."""
        gevonden = self.gegevens
        for stap in plek:
            try:
                gevonden = gevonden[stap]
            except (KeyError, IndexError, TypeError):
                return None
        return gevonden
