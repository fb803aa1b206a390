"""De kleine gemeente: het echte programma maakt wat we verwachten."""

import difflib
from pathlib import Path

from tests.mini.verwacht import lees, maak


def test_de_site_is_zoals_verwacht(tmp_path: Path):
    """Elk verschil met _verwacht/ staat in de melding, met de opdracht om het over te nemen."""
    gemaakt, verwacht = maak(tmp_path / "site"), lees()
    verschillen = [
        regel
        for naam in sorted(gemaakt.keys() | verwacht.keys())
        for regel in difflib.unified_diff(
            verwacht.get(naam, "").splitlines(), gemaakt.get(naam, "").splitlines(), f"verwacht/{naam}", naam, "", "", 1, ""
        )
    ]
    uitleg = "Is dit bedoeld? Neem het over met: .venv/bin/python -m tests.mini.verwacht"
    assert not verschillen, "\n".join([*verschillen[:200], uitleg])
