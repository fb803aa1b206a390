"""De volgorde van velden: die van het model."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from wegwijzer.model.tabel import model_van


def deelmodel(model: type[BaseModel] | None, naam: str) -> type[BaseModel] | None:
    """Het model achter een veld, ook als dat in een lijst staat."""
    veld = model.model_fields.get(naam) if model else None
    return model_van(veld.annotation) if veld else None


def rang(model: type[BaseModel] | None, naam: str) -> int:
    """De plek van een veld in het model; wat we niet kennen, komt achteraan."""
    namen = list(model.model_fields) if model else []
    return namen.index(naam) if naam in namen else len(namen)


def op_volgorde(model: type[BaseModel] | None, waarde: Any) -> Any:
    if isinstance(waarde, Mapping):
        namen = sorted(waarde, key=lambda naam: rang(model, naam))
        return {naam: op_volgorde(deelmodel(model, naam), waarde[naam]) for naam in namen}
    if isinstance(waarde, list | tuple):
        return [op_volgorde(model, deel) for deel in waarde]
    return waarde
