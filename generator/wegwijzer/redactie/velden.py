"""De volgorde van velden: die van het model."""

import copy
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


def met_waarden(oud: Mapping[str, Any], waarden: Mapping[str, Any]) -> dict[str, Any]:
    """De gegevens met deze waarden (veld -> waarde) erin; een lege waarde haalt het veld weg."""
    gegevens = copy.deepcopy(dict(oud))
    for veld, waarde in waarden.items():
        *ouders, naam = veld.split(".")
        houder = gegevens
        for ouder in ouders:
            if not isinstance(houder.get(ouder), dict):
                houder[ouder] = {"bedrag": "0"} if houder.get(ouder) == "gratis" else {}
            houder = houder[ouder]
        houder[naam] = waarde
    kosten = gegevens.get("kosten")
    if isinstance(kosten, dict) and kosten.get("bedrag") == "0" and set(kosten) <= {"bedrag", "per"} and kosten.get("per", "keer") == "keer":
        gegevens["kosten"] = "gratis"
    return gegevens
