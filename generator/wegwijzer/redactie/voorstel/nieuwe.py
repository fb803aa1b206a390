"""Iets nieuws: waar het bestand komt, wie het bijhoudt, en welke plek of organisatie erbij hoort."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from wegwijzer.model import PER_LIJST, Gids, maak_id
from wegwijzer.redactie.bewaren import korte_naam, pad_van, vrije_id
from wegwijzer.redactie.yaml_schrijven import nieuw_yaml
from wegwijzer.uitvoer.doorgeven.groepen import MEE


def pad_voor(gids: Gids, lijst: str, gegevens: Mapping[str, Any]) -> str:
    """Een plek die nog vrij is, genoemd naar de naam."""
    records, naam = getattr(gids, lijst), gegevens.get("naam")
    begin = korte_naam(naam if isinstance(naam, str) else "") or PER_LIJST[lijst].enkelvoud
    return pad_van(PER_LIJST[lijst], vrije_id(records, begin), _gemeente(gids, gegevens))


def _gemeente(gids: Gids, gegevens: Mapping[str, Any]) -> str:
    """De gemeente van de plek, van het eerste gebied of van het dorp in het adres; anders de eerste van de gids."""
    plek, gebieden = gegevens.get("locatie"), gegevens.get("gebieden")
    if isinstance(plek, dict):
        return _gemeente(gids, plek)
    if bekend := gids.locaties.get(str(plek)):
        return bekend.gemeente
    eerste = str(gebieden[0] if isinstance(gebieden, list) and gebieden else gebieden)
    if eerste in gids.gemeenten:
        return eerste
    adres = gegevens.get("adres")
    dorp = maak_id(str(adres.get("plaats", ""))) if isinstance(adres, dict) else ""
    van_dorp = (een for een in gids.gebieden.values() if dorp in map(maak_id, (een.naam, *een.aka)))
    gebied = gids.gebieden.get(eerste) or next(van_dorp, None)
    return gebied.gemeente if gebied else next(iter(gids.gemeenten))


def los_mee(gids: Gids, lijst: str, gegevens: dict[str, Any], vandaag: date, door: str) -> dict[str, str]:
    """Wat nieuw meegaat, wordt een eigen bestand (pad -> tekst); in `gegevens` komt de id ervan.

    Een nieuwe organisatie is te bereiken zoals haar activiteit.
    """
    bestanden = {}
    for veld, (andere, _) in MEE.items() if lijst == "activiteiten" else ():
        if isinstance(nieuw := gegevens.get(veld), dict):
            pad = pad_voor(gids, andere, nieuw)
            contact = {"contact": gegevens.get("contact", "")} if andere == "organisaties" else {}
            bestanden[pad] = nieuw_yaml(PER_LIJST[andere], {**contact, **nieuw, "beheer": beheer("", vandaag, door)})
            gegevens[veld] = pad.rpartition("/")[2].removesuffix(".yml")
    return bestanden


def beheer(eigenaar: Any, vandaag: date, door: str) -> dict[str, Any]:
    return {"eigenaar": eigenaar, "gecontroleerd": str(vandaag), "door": door}
