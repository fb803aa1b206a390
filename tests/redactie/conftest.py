"""Gereedschap voor de tests van de redactie."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def roep(typ):
    """Roep een opdracht aan in deze map, op een vaste dag, met antwoorden op de vragen. Geeft hetzelfde als `typ`."""

    def roep_aan(wortel: Path, *delen: str, antwoorden: Sequence[str] = ()) -> tuple[int, str, str]:
        op_de_dag = ["--datum", VANDAAG.isoformat()] if delen[0] != "links" else []
        return typ(*delen, "--map", wortel, *op_de_dag, invoer="".join(f"{een}\n" for een in antwoorden))

    return roep_aan
