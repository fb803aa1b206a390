"""De voorbeelden bij een onderdeel van het thema: van onszelf, dus gewone YAML."""

from pathlib import Path
from typing import Any

import yaml


def lees_voorbeelden(pad: Path) -> list[dict[str, Any]]:
    """Elk voorbeeld heeft `naam` en `gegevens`; `in` is het element eromheen, `inhoud` de HTML erin."""
    return yaml.safe_load(pad.read_text("utf-8"))
