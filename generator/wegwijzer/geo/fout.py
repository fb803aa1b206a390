"""Wat er mis kan gaan met een kaart, als bevinding."""

from pathlib import Path
from typing import Any

from wegwijzer.bevinding import bevinding


class GeoFout(Exception):
    """Een bestand met grenzen is niet te gebruiken; `bevinding` zegt wat er is en wat u doet."""

    def __init__(self, code: str, pad: Path, **gegevens: Any):
        self.bevinding = bevinding(code, str(pad), **gegevens)
        super().__init__(self.bevinding.als_tekst())
