"""Een gelezen bestand: alle waarden als tekst, en van elke plek de regel."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wegwijzer.bevinding import Bezwaar

Plek = tuple[str | int, ...]


class Onleesbaar(Bezwaar):
    """Een bestand is niet te lezen."""


@dataclass(frozen=True)
class Document:
    """`gegevens` bestaat uit dict, list en str; een leeg veld is een lege tekst.

    `regels` wijst van een dict of list daarin (met zijn `id()`) en een sleutel of nummer naar een regel, vanaf 1.
    """

    pad: str
    gegevens: Any
    regels: Mapping[int, Mapping[str | int, int]]

    @property
    def id(self) -> str:
        return self.pad.rpartition("/")[2].removesuffix(".yml")

    @property
    def map(self) -> str:
        """De map waar het bestand in staat; bij activiteiten en locaties is dat de gemeente."""
        return self.pad.rpartition("/")[0].rpartition("/")[2]

    def regel(self, plek: Plek = ()) -> int:
        """De regel van deze plek, of van de dichtste plek erboven die we kennen."""
        houder, regel = self.gegevens, 1
        for stap in plek:
            regels = self.regels.get(id(houder), {})
            if stap not in regels:
                break
            regel = regels[stap]
            houder = houder.get(stap) if isinstance(houder, dict) else houder[stap]
        return regel

    def regel_van(self, stuk: str, plek: Plek) -> int:
        """De regel van een stuk van de tekst op deze plek. Tekst van meer regels begint onder de naam van het veld."""
        tekst = self.waarde(*plek)
        begin = tekst.find(stuk) if isinstance(tekst, str) and "\n" in tekst.strip() else -1
        return self.regel(plek) + (begin >= 0) + (tekst.count("\n", 0, begin) if begin > 0 else 0)

    def waarde(self, *plek: str | int) -> Any:
        """De waarde op deze plek, of None als daar niets staat."""
        gevonden = self.gegevens
        for stap in plek:
            try:
                gevonden = gevonden[stap]
            except (KeyError, IndexError, TypeError):
                return None
        return gevonden

    def teksten(self, *plek: str | int) -> Iterator[tuple[Plek, str]]:
        """Elke tekst op deze plek en dieper, met haar eigen plek."""
        waarde = self.waarde(*plek)
        if isinstance(waarde, str):
            yield plek, waarde
        for stap in waarde if isinstance(waarde, dict) else range(len(waarde)) if isinstance(waarde, list) else ():
            yield from self.teksten(*plek, stap)


@dataclass(frozen=True)
class Pagina:
    """Een handgeschreven pagina in Markdown. `velden` is het blok bovenaan, als dat er is en te lezen is."""

    pad: str
    tekst: str
    velden: Document | None = None
