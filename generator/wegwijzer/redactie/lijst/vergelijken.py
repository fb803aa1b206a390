"""Hebben we dit al? Zeker, misschien of niet: naam, plek en tijd samen zeggen het."""

from collections.abc import Callable, Hashable, Mapping
from enum import IntEnum
from typing import Any

from rapidfuzz import fuzz

from wegwijzer.model import Activiteit, Locatie, Organisatie, maak_id

_LIJKT = 85
_LIJKT_EEN_BEETJE = 60


class Oordeel(IntEnum):
    NEE = 0
    MISSCHIEN = 1
    JA = 2


def activiteit(waarden: Mapping[str, Any], record: Activiteit) -> Oordeel:
    """Dezelfde naam op dezelfde plek is dezelfde; lijkt de naam erop, dan moet ook de tijd gelijk zijn."""
    gelijk, lijkt = _namen(waarden, record)
    plek, tijd = _zelfde_plek(waarden, record), bool(tijden(waarden) & _tijden_van(record))
    if plek and (gelijk or (lijkt >= _LIJKT and tijd)):
        return Oordeel.JA
    if gelijk and (tijd or waarden.get("organisatie") == record.organisatie):
        return Oordeel.MISSCHIEN
    zelfde_mensen = waarden.get("organisatie") in (None, record.organisatie)
    if lijkt >= _LIJKT and (plek or (tijd and zelfde_mensen)):
        return Oordeel.MISSCHIEN
    return Oordeel(plek and tijd and zelfde_mensen and lijkt >= _LIJKT_EEN_BEETJE)


def locatie(waarden: Mapping[str, Any], record: Locatie) -> Oordeel:
    gelijk, lijkt = _namen(waarden, record)
    adres = (maak_id(waarden.get("adres.postcode", "")), maak_id(waarden.get("adres.huisnummer", "")))
    zelfde_adres = adres == (maak_id(record.adres.postcode), maak_id(record.adres.huisnummer))
    zelfde_plaats = maak_id(waarden.get("adres.plaats", "")) == maak_id(record.adres.plaats)
    if gelijk and (zelfde_adres or zelfde_plaats) or (zelfde_adres and lijkt >= _LIJKT):
        return Oordeel.JA
    return Oordeel(gelijk or zelfde_adres)


def organisatie(waarden: Mapping[str, Any], record: Organisatie) -> Oordeel:
    gelijk, lijkt = _namen(waarden, record)
    return Oordeel.JA if gelijk else Oordeel(lijkt >= 95)


OORDEEL: Mapping[str, Callable[[Mapping[str, Any], Any], Oordeel]] = {
    "activiteiten": activiteit,
    "locaties": locatie,
    "organisaties": organisatie,
}


def _namen(waarden: Mapping[str, Any], record: Any) -> tuple[bool, float]:
    een, ander = maak_id(waarden.get("naam", "")), maak_id(record.naam)
    return een == ander, fuzz.token_set_ratio(een.replace("-", " "), ander.replace("-", " "))


def _zelfde_plek(waarden: Mapping[str, Any], record: Activiteit) -> bool:
    if waarden.get("locatie") or record.locatie:
        return waarden.get("locatie") == record.locatie
    eigen, ander = set(waarden.get("gebieden", ())), set(record.gebieden)
    return waarden.get("waar") == record.waar and (not eigen or bool(eigen & ander))


def tijden(waarden: Mapping[str, Any]) -> set[Hashable]:
    regels = waarden.get("wanneer", ())
    return {(dag, regel["van"]) for regel in regels for veld in ("dag", "op") for dag in _lijst(regel.get(veld, []))}


def _lijst(waarde: str | list[str]) -> list[str]:
    return [waarde] if isinstance(waarde, str) else waarde


def _tijden_van(record: Activiteit) -> set[Hashable]:
    return {(str(dag), f"{regel.van:%H:%M}") for regel in record.wanneer for dag in (*regel.dag, *regel.op)}
