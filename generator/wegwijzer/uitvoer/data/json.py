"""Alles met onze eigen veldnamen (activiteiten.json), en het schema dat zegt wat erin kan staan."""

from collections.abc import Iterator
from typing import Any

from wegwijzer.model import PER_LIJST, Activiteit
from wegwijzer.model.schema import DIALECT
from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.data.opschrijven import LICENTIE, LICENTIE_ADRES, als_json, compact
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.wanneer import zinnen_van

LIJSTEN = ("activiteiten", "locaties", "organisaties", "themas", "doelgroepen", "soorten", "gemeenten", "gebieden")
VERSIE = "1"
UITGEREKEND = {
    "url": {"type": "string", "format": "uri", "description": "De pagina van deze activiteit."},
    "alle_gebieden": {"type": "array", "items": {"type": "string"}, "description": "Alle gebieden waar dit te vinden is."},
    "wanneer_in_woorden": {"type": "string", "description": "Wanneer het is, in gewone zinnen."},
    "volgende_keren": {
        "type": "array",
        "description": "De eerste keren vanaf de dag dat dit bestand is gemaakt.",
        "items": {
            "type": "object",
            "properties": {
                "begin": {"type": "string", "format": "date-time"},
                "eind": {"type": "string", "format": "date-time"},
                "locatie": {"type": ["string", "null"]},
            },
            "required": ["begin", "eind", "locatie"],
        },
    },
}


def alles_als_json(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    yield "data/activiteiten.json", compact(_gegevens(verrijkt))
    yield "data/activiteiten.schema.json", als_json(schema(adressen.volledig(verrijkt, "data/activiteiten.schema.json")))


def _gegevens(verrijkt: Verrijkt) -> dict[str, Any]:
    lijsten = {lijst: [een.model_dump(mode="json") for een in getattr(verrijkt.gids, lijst).values()] for lijst in LIJSTEN}
    for gegevens, activiteit in zip(lijsten["activiteiten"], verrijkt.gids.activiteiten.values(), strict=True):
        gegevens |= _uitgerekend(verrijkt, activiteit)
    return {
        "versie": VERSIE,
        "naam": verrijkt.gids.instelling.naam,
        "voorbeeld": verrijkt.gids.instelling.voorbeeld,
        "licentie": LICENTIE,
        "licentie_adres": LICENTIE_ADRES,
        "gemaakt_op": verrijkt.vandaag.isoformat(),
        **lijsten,
    }


def _uitgerekend(verrijkt: Verrijkt, activiteit: Activiteit) -> dict[str, Any]:
    keren = verrijkt.agenda.volgende[activiteit.id]
    return {
        "url": adressen.volledig(verrijkt, adressen.van_activiteit(verrijkt, activiteit)),
        "alle_gebieden": list(verrijkt.gebieden_van_activiteit[activiteit.id]),
        "wanneer_in_woorden": " ".join(zinnen_van(verrijkt, activiteit)),
        "volgende_keren": [
            {"begin": keer.begin.isoformat(), "eind": keer.eind.isoformat(), "locatie": keer.locatie} for keer in keren
        ],
    }


def schema(adres: str) -> dict[str, Any]:
    """Het JSON Schema van activiteiten.json; komt uit dezelfde modellen als de controles. Elk veld is er altijd."""
    lijsten, delen = {}, {}
    for lijst in LIJSTEN:
        vorm = PER_LIJST[lijst].model.model_json_schema(mode="serialization")
        delen |= vorm.pop("$defs", {})
        if lijst == "activiteiten":
            vorm["properties"] |= UITGEREKEND
            vorm["required"] += UITGEREKEND
        lijsten[lijst] = {"type": "array", "items": vorm}
    vast = {naam: {"type": "string"} for naam in ("versie", "naam", "licentie", "licentie_adres", "gemaakt_op")}
    vast |= {"voorbeeld": {"type": "boolean", "description": "Zijn de activiteiten verzonnen?"}}
    return {
        "$schema": DIALECT,
        "$id": adres,
        "title": "Activiteiten van een wegwijzer",
        "type": "object",
        "properties": {**vast, **lijsten},
        "required": [*vast, *LIJSTEN],
        "additionalProperties": False,
        "$defs": delen,
    }
