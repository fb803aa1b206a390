"""De kleine gemeente: het echte programma maakt wat we verwachten."""

import difflib
from pathlib import Path

from tests.mini.verwacht import gemaakt, lees


def test_de_site_is_zoals_verwacht(kleine_site: Path):
    """Elk verschil met _verwacht/ staat in de melding, met de opdracht om het over te nemen."""
    nu, verwacht = gemaakt(kleine_site), lees()
    verschillen = [
        regel
        for naam in sorted(nu.keys() | verwacht.keys())
        for regel in difflib.unified_diff(
            verwacht.get(naam, "").splitlines(), nu.get(naam, "").splitlines(), f"verwacht/{naam}", naam, "", "", 1, ""
        )
    ]
    uitleg = "Is dit bedoeld? Neem het over met: .venv/bin/python -m tests.mini.verwacht"
    assert not verschillen, "\n".join([*verschillen[:200], uitleg])
