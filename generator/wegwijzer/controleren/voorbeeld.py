"""Het voorbeeld van een veld, zo dat iemand het kan overnemen in een bestand."""

import json
import re
from collections.abc import Mapping
from typing import Any

from wegwijzer.model.vragen import Vraag


def voorbeeld_met_naam(naam: str, vraag: Vraag | None, bekend: Mapping[str, Any]) -> str:
    """Zoals `themas: [ontmoeten]`."""
    return f"{naam}: {voorbeeld(vraag, bekend)}"


def voorbeeld(vraag: Vraag | None, bekend: Mapping[str, Any], in_lijst: bool = False) -> str:
    """Zoals `[ontmoeten]`, en binnen een lijst `ontmoeten`; een id is er een die bestaat."""
    waarde = _waarde(vraag, bekend) if vraag else "..."
    return _als_yaml(waarde[0] if in_lijst and isinstance(waarde, list) else waarde)


def _waarde(vraag: Vraag, bekend: Mapping[str, Any]) -> Any:
    eerste = next((id_ for lijst in vraag.lijsten for id_ in bekend[lijst]), None)
    if eerste is not None:
        return [eerste] if isinstance(vraag.voorbeeld, list) else eerste
    if vraag.voorbeeld is None and vraag.vragen:
        velden = {een.naam: _waarde(een, bekend) for een in vraag.vragen if een.verplicht}
        return [velden] if vraag.meer else velden
    return "..." if vraag.voorbeeld is None else vraag.voorbeeld


def _als_yaml(waarde: Any, binnen: bool = False) -> str:
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{naam}: {_als_yaml(deel, True)}" for naam, deel in waarde.items()) + "}"
    if isinstance(waarde, list):
        return "[" + ", ".join(_als_yaml(deel, True) for deel in waarde) + "]"
    bijzonder = r": |^[&*!|>'\"%@#?{\[]" + (r"|[,\[\]{}]" if binnen else "")
    return json.dumps(waarde, ensure_ascii=False) if re.search(bijzonder, str(waarde)) else str(waarde)
