"""JSON Schema van elke soort bestand, rechtstreeks uit de modellen: voor een editor en voor andere programma's."""

from typing import Any

from wegwijzer.model.soorten import BESTANDSSOORTEN, Bestandssoort

_GRENZEN = {"ge": "minimum", "le": "maximum"}
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Het schema van elke soort bestand, met als sleutel het enkelvoud, zoals `activiteit`."""
    return {soort.enkelvoud: schema(soort) for soort in BESTANDSSOORTEN}


def schema(soort: Bestandssoort) -> dict[str, Any]:
    """Het schema van één soort bestand. Klopt voor een bestand dat als tekst is gelezen, en voor gewone YAML."""
    record = _voor_yaml(soort.model.model_json_schema())
    delen = record.pop("$defs", {})
    for veld in soort.gegeven:
        del record["properties"][veld]
        record["required"].remove(veld)
    lijst = {"type": "array", "items": record} if soort.vorm == "lijst" else record
    kop = {"$schema": DIALECT, "title": f"{soort.enkelvoud.capitalize()} ({soort.patroon})"}
    return {**lijst, **kop, "$defs": delen}


def _voor_yaml(deel: Any) -> Any:
    """Gewone YAML maakt van 0612345678 of 2.50 een getal; dat mag overal waar een tekst mag."""
    if isinstance(deel, list):
        return [_voor_yaml(een) for een in deel]
    if not isinstance(deel, dict):
        return deel
    nieuw = {_GRENZEN.get(naam, naam): _voor_yaml(waarde) for naam, waarde in deel.items() if naam != "default"}
    if nieuw.get("type") == "null":
        return {"enum": [None, ""]}
    if nieuw.get("type") == "string" and "enum" not in nieuw:
        nieuw["type"] = ["string", "number"]
    return nieuw
