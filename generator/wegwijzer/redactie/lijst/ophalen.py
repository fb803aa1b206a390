"""Een bestand of een adres op internet ophalen, met een grens aan grootte en tijd."""

import time
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError

from wegwijzer.redactie.internet import vraag_op
from wegwijzer.rekenblad import LijstFout

MAX_BYTES = 5_000_000
SECONDEN = 20


def is_adres(bron: str) -> bool:
    return bron.lower().startswith(("http://", "https://", "webcal://"))


def haal(bron: str) -> bytes:
    """De inhoud van een bestand of een adres."""
    if is_adres(bron):
        return _van_internet(bron)
    try:
        with open(Path(bron), "rb") as bestand:
            inhoud = bestand.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise LijstFout("lijst-dicht") from None
    if len(inhoud) > MAX_BYTES:
        raise LijstFout("lijst-te-groot")
    return inhoud


def _van_internet(adres: str) -> bytes:
    if adres.lower().startswith("webcal://"):
        adres = f"https://{adres[9:]}"
    begin, delen = time.monotonic(), []
    try:
        with vraag_op(adres, SECONDEN / 2) as antwoord:
            while deel := antwoord.read1(65_536):
                delen.append(deel)
                if sum(map(len, delen)) > MAX_BYTES or time.monotonic() - begin > SECONDEN:
                    raise LijstFout("agenda-te-groot")
    except (URLError, HTTPException, OSError, ValueError):
        raise LijstFout("agenda-niet-opgehaald") from None
    return b"".join(delen)
