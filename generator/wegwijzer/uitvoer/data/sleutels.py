"""Vaste sleutels (UUID versie 5) voor wie geen korte namen kan gebruiken."""

from functools import cache
from uuid import NAMESPACE_URL, UUID, uuid5


def sleutel(adres: str, *delen: str) -> str:
    """Altijd dezelfde sleutel voor hetzelfde ding in dezelfde wegwijzer: `sleutel(adres, "activiteit", "koffie")`."""
    return str(uuid5(_ruimte(adres), "/".join(delen)))


@cache
def _ruimte(adres: str) -> UUID:
    return uuid5(NAMESPACE_URL, adres.rstrip("/"))
