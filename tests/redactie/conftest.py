"""Gereedschap voor de tests van de redactie."""

from datetime import date
from pathlib import Path

import pytest

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def roep(typ):
    """Roep een opdracht aan in deze map, op een vaste dag. Geeft hetzelfde als `typ`."""

    def roep_aan(wortel: Path, *delen: str) -> tuple[int, str, str]:
        return typ(*delen, "--map", wortel, *(["--datum", VANDAAG.isoformat()] if delen[0] != "links" else []))

    return roep_aan
