"""Iets nieuws: waar het bestand komt, wie het bijhoudt, en welke plek of organisatie erbij hoort."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from wegwijzer.model import PER_LIJST
from wegwijzer.redactie.bewaren import korte_naam, pad_van, vrije_id
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.yaml_schrijven import nieuw_yaml
from wegwijzer.uitvoer.doorgeven.groepen import MEE


def pad_voor(kennis: Kennis, lijst: str, gegevens: Mapping[str, Any]) -> str:
    """Een plek die nog vrij is, genoemd naar de naam. Is de gemeente niet zeker, dan de eerste: de kaart ziet het als dat niet klopt."""
    soort, naam = PER_LIJST[lijst], gegevens.get("naam")
    begin = korte_naam(naam if isinstance(naam, str) else "") or soort.enkelvoud
    gemeente = kennis.gemeente_van(gegevens) or next(iter(kennis.gids.gemeenten))
    return pad_van(soort, vrije_id(kennis.gids.bezet(lijst), begin), gemeente)


def los_mee(kennis: Kennis, lijst: str, gegevens: dict[str, Any], door: str) -> dict[str, str]:
    """Wat nieuw meegaat, wordt een eigen bestand (pad -> tekst); in `gegevens` komt de id ervan.

    Een nieuwe organisatie is te bereiken zoals haar activiteit.
    """
    bestanden = {}
    for veld, (andere, _) in MEE.items() if lijst == "activiteiten" else ():
        if isinstance(nieuw := gegevens.get(veld), dict):
            pad = pad_voor(kennis, andere, nieuw)
            contact = {"contact": gegevens.get("contact", "")} if andere == "organisaties" else {}
            bestanden[pad] = nieuw_yaml(PER_LIJST[andere], {**contact, **nieuw, "beheer": beheer("", kennis.vandaag, door)})
            gegevens[veld] = pad.rpartition("/")[2].removesuffix(".yml")
    return bestanden


def beheer(eigenaar: Any, vandaag: date, door: str) -> dict[str, Any]:
    return {"eigenaar": eigenaar, "gecontroleerd": str(vandaag), "door": door}
