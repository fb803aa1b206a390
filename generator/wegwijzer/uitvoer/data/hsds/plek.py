"""Locaties als `location`, met adres en toegankelijkheid."""

from wegwijzer.model import Locatie, Toegankelijk
from wegwijzer.uitvoer.data.hsds.verband import Verband, zonder_leeg


def plek_kort(verband: Verband, locatie: Locatie) -> dict:
    """Alleen de velden die er één keer zijn: zo vraagt de standaard het in lijsten."""
    return zonder_leeg(
        {
            "id": verband.id("locatie", locatie.id),
            "location_type": "physical",
            "name": locatie.naam,
            "description": locatie.omschrijving,
            "latitude": locatie.coordinaten.lat,
            "longitude": locatie.coordinaten.lon,
            "external_identifier": locatie.id,
            "external_identifier_type": verband.gids.instelling.naam,
        }
    )


def plek(verband: Verband, locatie: Locatie) -> dict:
    return plek_kort(verband, locatie) | {
        "addresses": [_adres(verband, locatie)],
        "accessibility": _toegang(verband, locatie),
    }


def _adres(verband: Verband, locatie: Locatie) -> dict:
    """`state_province` is verplicht; de gemeente is het bestuur dat we van een plek kennen."""
    return {
        "id": verband.id("locatie", locatie.id, "adres"),
        "location_id": verband.id("locatie", locatie.id),
        "address_1": locatie.adres.straat_en_nummer,
        "city": locatie.adres.plaats,
        "region": verband.gids.instelling.regio,
        "state_province": verband.gids.gemeenten[locatie.gemeente].naam,
        "postal_code": locatie.adres.postcode,
        "country": "NL",
        "address_type": "physical",
    }


def _toegang(verband: Verband, locatie: Locatie) -> list[dict]:
    """Elk antwoord dat bekend is. Onbekend staat er niet in: dat is iets anders dan nee."""
    return [
        zonder_leeg(
            {
                "id": verband.id("locatie", locatie.id, kenmerk),
                "location_id": verband.id("locatie", locatie.id),
                "description": f"{Toegankelijk.model_fields[kenmerk].description} {antwoord.capitalize()}.",
                "details": locatie.toegankelijk.uitleg,
            }
        )
        for kenmerk, antwoord in locatie.toegankelijk.antwoorden
        if antwoord != "onbekend"
    ]
