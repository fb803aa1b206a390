"""De voorraad: wat al eens gedrukt is, hoeft niet nog eens. U mag hem altijd weggooien."""

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib.metadata import version
from pathlib import Path

from wegwijzer.thema import DRUKWERK, LETTERS
from wegwijzer.zetten.pers import Gezet, Zetwerk


def sleutel(werk: Zetwerk) -> str:
    """Dezelfde sleutel betekent: dezelfde bytes."""
    gegevens = json.dumps(werk.gegevens, sort_keys=True, ensure_ascii=False)
    kenmerk = f"{_gereedschap()}\0{werk.sjabloon}\0{werk.dag}\0{werk.miniatuur}\0{werk.logo}\0{gegevens}"
    return hashlib.sha256(kenmerk.encode()).hexdigest()


@cache
def _gereedschap() -> str:
    """De sjablonen, de letters, de versies, en hoe wij het zetten."""
    som = hashlib.sha256(f"{version('typst')} {version('segno')}".encode())
    for pad in [*sorted(DRUKWERK.glob("*.typ")), *sorted(LETTERS.glob("*.ttf")), *sorted(Path(__file__).parent.glob("*.py"))]:
        som.update(pad.name.encode() + pad.read_bytes())
    return som.hexdigest()


class Voorraad:
    """Een map met gezette stukken, elk onder zijn sleutel."""

    def __init__(self, map_: Path):
        self.map = map_

    def haal(self, naam: str, miniatuur: bool) -> Gezet | None:
        try:
            plaatje = (self.map / f"{naam}.png").read_bytes() if miniatuur else None
            return Gezet((self.map / f"{naam}.pdf").read_bytes(), plaatje)
        except OSError:
            return None

    def bewaar(self, naam: str, gezet: Gezet) -> None:
        """Lukt het bewaren niet, dan kost dat de volgende keer alleen tijd."""
        with suppress(OSError):
            self._bewaar(naam, gezet)

    def _bewaar(self, naam: str, gezet: Gezet) -> None:
        self.map.mkdir(parents=True, exist_ok=True)
        # Het plaatje eerst: ligt de PDF er, dan is alles er.
        for soort, inhoud in (("png", gezet.miniatuur), ("pdf", gezet.pdf)):
            if inhoud:
                tijdelijk = self.map / f".{naam}.{soort}"
                tijdelijk.write_bytes(inhoud)
                tijdelijk.replace(self.map / f"{naam}.{soort}")

    def ruim_op(self, gebruikt: Iterable[str]) -> None:
        """Wat deze keer niet nodig was, gaat weg: de datum op het papier verandert elke dag."""
        houden = set(gebruikt)
        for pad in self.map.iterdir() if self.map.is_dir() else ():
            if pad.stem not in houden:
                pad.unlink(missing_ok=True)
