"""Records opschrijven als gewone gegevens, met dezelfde veldnamen en dezelfde vorm als in de bestanden."""

import json
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from wegwijzer.model import Record

LICENTIE = "CC BY 4.0"
LICENTIE_ADRES = "https://creativecommons.org/licenses/by/4.0/deed.nl"


def als_gegevens(waarde: Any) -> Any:
    """Een record als dict, lijsten en teksten. Wat niet is ingevuld, staat er niet in."""
    match waarde:
        case Record():
            return als_gegevens({naam: getattr(waarde, naam) for naam in type(waarde).model_fields})
        case Mapping():
            return {naam: als_gegevens(deel) for naam, deel in waarde.items() if deel is not None and deel != ()}
        case tuple() | list():
            return [als_gegevens(deel) for deel in waarde]
        case bool():
            return "ja" if waarde else "nee"
        case time():
            return f"{waarde:%H:%M}"
        case date():
            return waarde.isoformat()
        case Decimal():
            return str(waarde)
        case _:
            return waarde


def als_json(gegevens: Any) -> str:
    """JSON die mensen ook kunnen lezen."""
    return json.dumps(gegevens, ensure_ascii=False, indent=1) + "\n"


def compact(gegevens: Any) -> str:
    """JSON zonder spaties, voor grote bestanden."""
    return json.dumps(gegevens, ensure_ascii=False, separators=(",", ":")) + "\n"
