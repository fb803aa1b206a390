"""De wegwijzer van `instantie`, met één ding erin veranderd, nagekeken."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from tests.controleren.instantie import kijk_na, maak, teksten

Anders = Mapping[str, str | bytes | None]


@pytest.fixture
def na(tmp_path: Path) -> Callable[[Anders], str]:
    """Kijk de wegwijzer na met deze bestanden anders; geeft alle meldingen zoals een mens ze ziet."""

    def kijk(anders: Anders) -> str:
        gezien = teksten(kijk_na(maak(tmp_path, anders)).bevindingen)
        lange = [zin for zin in _zinnen(gezien) if len(zin.split()) > 15]
        assert not lange
        return gezien

    return kijk


def _zinnen(gezien: str) -> list[str]:
    """Elke zin van elke melding, zonder de plek, de code en wat iemand kan overnemen."""
    regels = [re.sub(r"^\S.*?:\d+: (fout|let op): | \[[\w-]+\]$", "", regel.strip()) for regel in gezien.splitlines()]
    return [deel for regel in regels for deel in re.split(r"(?<=[.?!]) |: ", regel)]
