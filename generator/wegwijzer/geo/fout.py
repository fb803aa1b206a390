"""Wat er mis kan gaan met grenzen, in woorden voor de beheerder."""

from pathlib import Path


class GeoFout(Exception):
    """Een bestand met grenzen is niet te gebruiken: waar, wat, en wat u kunt doen."""

    def __init__(self, bestand: Path, code: str, wat: str, doe: str):
        super().__init__(f"{bestand}: fout: {wat}\n    {doe} [{code}]")
        self.bestand, self.code, self.wat, self.doe = bestand, code, wat, doe
