"""Vaste sleutels (UUID versie 5) voor wie geen korte namen kan gebruiken."""

from functools import cache
from hashlib import sha1
from uuid import NAMESPACE_URL, uuid5


def sleutel(adres: str, *delen: str) -> str:
    """Altijd dezelfde sleutel voor hetzelfde ding in dezelfde wegwijzer: `sleutel(adres, "activiteit", "koffie")`."""
    # Hetzelfde als `uuid5`, maar er zijn er honderdduizenden nodig.
    bytes_ = bytearray(sha1(_ruimte(adres) + "/".join(delen).encode()).digest()[:16])
    bytes_[6] = bytes_[6] & 0x0F | 0x50
    bytes_[8] = bytes_[8] & 0x3F | 0x80
    tekst = bytes_.hex()
    return f"{tekst[:8]}-{tekst[8:12]}-{tekst[12:16]}-{tekst[16:20]}-{tekst[20:]}"


@cache
def _ruimte(adres: str) -> bytes:
    return uuid5(NAMESPACE_URL, adres.rstrip("/")).bytes
