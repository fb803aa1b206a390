"""Wat er mis kan gaan met een kaart, als bevinding."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Self

from wegwijzer.bevinding import bevinding


class GeoFout(Exception):
    """Een bestand met grenzen is niet te gebruiken; `bevinding` zegt wat er is en wat u doet."""

    def __init__(self, code: str, pad: Path, **gegevens: Any):
        self.bevinding = bevinding(code, str(pad), **gegevens)
        super().__init__(self.bevinding.als_tekst())

    def bij(self, pad: Path) -> Self:
        """Dezelfde fout, bij het bestand dat iemand zelf koos."""
        self.bevinding = replace(self.bevinding, bestand=str(pad))
        return self
