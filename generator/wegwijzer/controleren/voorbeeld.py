"""Het voorbeeld van een veld, zo dat iemand het kan overnemen in een bestand."""

import json
import re
from collections.abc import Mapping
from typing import Any, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from wegwijzer.model.tabel import model_van, veld_op, verwijst_naar


def voorbeeld_met_naam(model: type[BaseModel], plek: tuple, bekend: Mapping[str, Any]) -> str:
    """Zoals `themas: [ontmoeten]`."""
    namen = tuple(stap for stap in plek if isinstance(stap, str))
    return f"{namen[-1] if namen else ''}: {voorbeeld(model, namen, bekend)}"


def voorbeeld(model: type[BaseModel], plek: tuple, bekend: Mapping[str, Any]) -> str:
    """Zoals `[ontmoeten]`, en binnen een lijst `ontmoeten`; een id is er een die bestaat."""
    info = veld_op(model, plek)
    waarde = _waarde(info, bekend) if info else "..."
    return _als_yaml(waarde[0] if isinstance(waarde, list) and isinstance(plek[-1], int) else waarde)


def _waarde(info: FieldInfo, bekend: Mapping[str, Any]) -> Any:
    eerste = next((id_ for lijst in verwijst_naar(info) for id_ in bekend[lijst]), None)
    gegeven = info.examples[0] if info.examples else None
    if eerste is not None:
        return [eerste] if isinstance(gegeven, list) else eerste
    binnenin = model_van(info.annotation)
    if gegeven is None and binnenin:
        velden = {naam: _waarde(deel, bekend) for naam, deel in binnenin.model_fields.items() if deel.is_required()}
        return [velden] if get_origin(info.annotation) is tuple else velden
    return "..." if gegeven is None else gegeven


def _als_yaml(waarde: Any, binnen: bool = False) -> str:
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{naam}: {_als_yaml(deel, True)}" for naam, deel in waarde.items()) + "}"
    if isinstance(waarde, list):
        return "[" + ", ".join(_als_yaml(deel, True) for deel in waarde) + "]"
    bijzonder = r": |^[&*!|>'\"%@#?{\[]" + (r"|[,\[\]{}]" if binnen else "")
    return json.dumps(waarde, ensure_ascii=False) if re.search(bijzonder, str(waarde)) else str(waarde)
