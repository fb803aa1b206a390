"""JSON opschrijven, en de licentie die overal bij staat."""

import json
from typing import Any

LICENTIE = "CC BY 4.0"
LICENTIE_ADRES = "https://creativecommons.org/licenses/by/4.0/deed.nl"


def als_json(gegevens: Any) -> str:
    """JSON die mensen ook kunnen lezen."""
    return json.dumps(gegevens, ensure_ascii=False, indent=1) + "\n"


def compact(gegevens: Any) -> str:
    """JSON zonder spaties, voor grote bestanden."""
    return json.dumps(gegevens, ensure_ascii=False, separators=(",", ":")) + "\n"
