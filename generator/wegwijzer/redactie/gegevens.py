"""Gegevens zoals ze in een bestand staan: op volgorde, en een waarde op een plek als 'contact.telefoon'."""

import copy
from collections.abc import Mapping
from typing import Any

from wegwijzer.model.vragen import Vraag


def deelvraag(vraag: Vraag | None, naam: str) -> Vraag | None:
    """De vraag achter een veld, ook als dat in een lijst staat."""
    return vraag.op((naam,)) if vraag else None


def rang(vraag: Vraag | None, naam: str) -> int:
    """De plek van een veld in het model; wat we niet kennen, komt achteraan."""
    namen = [een.naam for een in vraag.vragen] if vraag else []
    return namen.index(naam) if naam in namen else len(namen)


def op_volgorde(vraag: Vraag | None, waarde: Any) -> Any:
    if isinstance(waarde, Mapping):
        namen = sorted(waarde, key=lambda naam: rang(vraag, naam))
        return {naam: op_volgorde(deelvraag(vraag, naam), waarde[naam]) for naam in namen}
    if isinstance(waarde, list | tuple):
        return [op_volgorde(vraag, een) for een in waarde]
    return waarde


def op_plek(gegevens: Any, veld: str) -> Any:
    """De waarde van een veld, of '' als die er niet is."""
    for stap in veld.split("."):
        gegevens = gegevens.get(stap, "") if isinstance(gegevens, dict) else ""
    return gegevens


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
