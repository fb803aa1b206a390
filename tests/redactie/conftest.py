"""Gereedschap voor de tests van de redactie."""

import sys
from datetime import date
from pathlib import Path

import pytest

from wegwijzer.cli import hoofd

VANDAAG = date(2026, 11, 22)


@pytest.fixture
def roep(monkeypatch, capsys):
    """Roep een opdracht aan zoals iemand die typt. Geeft de uitgang en wat er op het scherm komt."""

    def roep_aan(wortel: Path, *delen: str) -> tuple[int, str, str]:
        argumenten = ["wegwijzer", *delen, "--map", str(wortel), *(["--datum", VANDAAG.isoformat()] if delen[0] != "links" else [])]
        monkeypatch.setattr(sys, "argv", argumenten)
        with pytest.raises(SystemExit) as einde:
            hoofd()
        uit, fout = capsys.readouterr()
        return einde.value.code or 0, uit, fout

    return roep_aan
