"""Berichten bewaren: elk bericht is één bestand, en het staat op de schijf voordat we 'ontvangen' zeggen."""

import json
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

KENMERK = re.compile(r"\d{8}-[0-9a-f]{12}")
NIEUW, GOED, GEWEIGERD = "nieuw", "goedgekeurd", "geweigerd"


@dataclass(frozen=True)
class Bericht:
    """`voorstel` is wat binnenkwam; `afzender` en `toelichting` daarin verdwijnen na een tijd."""

    kenmerk: str
    ontvangen: str
    voorstel: dict[str, Any]
    status: str = NIEUW
    behandeld: str = ""
    reden: str = ""
    vastgelegd: str = ""
    gewist: bool = field(default=False)


class Postvak:
    """Een map met berichten. Alleen deze gebruiker mag erin kijken."""

    def __init__(self, map_: Path):
        self.map = map_
        map_.mkdir(mode=0o700, parents=True, exist_ok=True)
        for rest in map_.glob(".klaar-*"):
            rest.unlink(missing_ok=True)

    def bewaar(self, bericht: Bericht) -> bool:
        """Schrijf een nieuw bericht. Nee als het er al is: dan stuurde iemand het nog een keer."""
        tijdelijk = self._klaargezet(bericht)
        try:
            # Een koppeling lukt maar één keer, ook als twee verzoeken tegelijk komen.
            os.link(tijdelijk, self._pad(bericht.kenmerk))
        except FileExistsError:
            return False
        finally:
            tijdelijk.unlink()
        self._leg_map_vast()
        return True

    def vervang(self, bericht: Bericht) -> None:
        os.replace(self._klaargezet(bericht), self._pad(bericht.kenmerk))
        self._leg_map_vast()

    def lees(self, kenmerk: str) -> Bericht | None:
        if not KENMERK.fullmatch(kenmerk):
            return None
        try:
            return Bericht(**json.loads(self._pad(kenmerk).read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def alle(self) -> Iterator[Bericht]:
        """Het nieuwste eerst."""
        for pad in sorted(self.map.glob("*.json"), reverse=True):
            if bericht := self.lees(pad.stem):
                yield bericht

    def hoeveel(self) -> int:
        return sum(1 for _ in self.map.glob("*.json"))

    def vergeet(self, vandaag: date, dagen: int) -> int:
        """Haal van berichten ouder dan `dagen` weg wie ze stuurde en wat die erbij schreef."""
        grens = (vandaag - timedelta(days=dagen)).isoformat()
        oud = [een for een in self.alle() if not een.gewist and een.ontvangen < grens]
        for een in oud:
            self.vervang(replace(een, voorstel={**een.voorstel, "afzender": "", "toelichting": ""}, gewist=True))
        return len(oud)

    def _pad(self, kenmerk: str) -> Path:
        return self.map / f"{kenmerk}.json"

    def _klaargezet(self, bericht: Bericht) -> Path:
        nummer, naam = tempfile.mkstemp(prefix=".klaar-", dir=self.map)
        with os.fdopen(nummer, "w", encoding="utf-8") as bestand:
            json.dump(asdict(bericht), bestand, ensure_ascii=False)
            bestand.flush()
            os.fsync(bestand.fileno())
        return Path(naam)

    def _leg_map_vast(self) -> None:
        nummer = os.open(self.map, os.O_RDONLY)
        try:
            os.fsync(nummer)
        finally:
            os.close(nummer)
