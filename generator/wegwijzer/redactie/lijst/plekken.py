"""De plek zoeken die iemand bedoelt, met een naam of een adres. Een plek die we niet kennen, verzinnen we niet."""

from collections.abc import Mapping

from rapidfuzz import fuzz

from wegwijzer.model import Locatie, maak_id
from wegwijzer.redactie.lijst.kennis import Kennis

_ZELFDE = {"bieb": "bibliotheek"}


def zoek_plek(tekst: str, adres: Mapping[str, str], kennis: Kennis) -> str | None:
    """De id van de plek die bij deze naam en dit adres hoort; de tekst zelf als we hem niet kennen."""
    alles = "-".join(_ZELFDE.get(woord, woord) for woord in maak_id(" ".join([tekst, *adres.values()])).split("-"))
    op_adres = [plek for plek in kennis.gids.locaties.values() if _is_adres(plek, alles)]
    if len(op_adres) > 1:
        op_adres = [plek for plek in op_adres if fuzz.token_set_ratio(maak_id(plek.naam), alles) >= 90]
    for keur in (_is_naam, _is_deel_van_naam):
        op_naam = [plek for plek in kennis.gids.locaties.values() if keur(plek, alles)]
        for plekken in (op_adres, op_naam):
            if len(plekken) == 1:
                return plekken[0].id
    alleen = _met_deze_naam(alles, kennis)
    return alleen[0].id if len(alleen) == 1 else tekst or None


def _met_deze_naam(alles: str, kennis: Kennis) -> list[Locatie]:
    """'Buureton' is De Buureton: er heet er maar één zo, en het woord is geen dorp en geen soort plek."""
    gids = kennis.gids
    gewoon = {maak_id(deel) for een in (*gids.gebieden.values(), *gids.gemeenten.values(), *gids.soorten.values()) for deel in een.naam.split()}
    gewoon |= {woord for plek in gids.locaties.values() for woord in maak_id(plek.adres.plaats).split("-")}
    woorden = set(alles.split("-"))
    if not any(len(woord) > 3 for woord in woorden - gewoon):
        return []
    return [plek for plek in gids.locaties.values() if woorden <= set(maak_id(plek.naam).split("-"))]


def _is_adres(plek: Locatie, alles: str) -> bool:
    woorden = f"-{alles}-"
    nummer = maak_id(plek.adres.huisnummer)
    postcode, straat = maak_id(plek.adres.postcode).replace("-", ""), maak_id(plek.adres.straat)
    met_postcode = f"-{postcode}-" in woorden.replace(f"-{postcode[:4]}-{postcode[4:]}-", f"-{postcode}-")
    met_straat = f"-{straat}-{nummer}-" in woorden
    return met_straat and (met_postcode or f"-{maak_id(plek.adres.plaats)}-" in woorden) or (met_postcode and f"-{nummer}-" in woorden)


def _is_naam(plek: Locatie, alles: str) -> bool:
    """De hele naam komt voor, en de plaats ook."""
    woorden = f"-{alles}-"
    return f"-{maak_id(plek.naam)}-" in woorden and f"-{maak_id(plek.adres.plaats)}-" in woorden


def _is_deel_van_naam(plek: Locatie, alles: str) -> bool:
    """'De Vlag, Zeedorp' is Dorpshuis De Vlag in Zeedorp: alle woorden komen voor, en de plaats ook."""
    woorden = set(alles.split("-"))
    plaats, naam = set(maak_id(plek.adres.plaats).split("-")), set(maak_id(plek.naam).split("-"))
    over = woorden - plaats
    return plaats <= woorden and over <= naam and any(len(woord) > 3 for woord in over)
