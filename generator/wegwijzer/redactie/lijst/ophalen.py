"""Een bestand of een adres op internet ophalen, met een grens aan grootte en tijd."""

import time
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    Request,
)

MAX_BYTES = 5_000_000
SECONDEN = 20


class AgendaFout(Exception):
    """Een agenda is niet te lezen of op te halen; draagt de code van de bevinding."""

    def __init__(self, code: str, **gegevens: str):
        super().__init__(code)
        self.code, self.gegevens = code, gegevens


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
        raise AgendaFout("lijst-dicht") from None
    if len(inhoud) > MAX_BYTES:
        raise AgendaFout("lijst-te-groot")
    return inhoud


def _van_internet(adres: str) -> bytes:
    if adres.lower().startswith("webcal://"):
        adres = f"https://{adres[9:]}"
    # Alleen deze: een doorverwijzing naar een bestand op deze computer volgen we niet.
    opener = OpenerDirector()
    for soort in (HTTPHandler, HTTPSHandler, HTTPRedirectHandler, HTTPErrorProcessor, HTTPDefaultErrorHandler):
        opener.add_handler(soort())
    begin, delen = time.monotonic(), []
    try:
        with opener.open(Request(adres, headers={"User-Agent": "wegwijzer"}), timeout=SECONDEN / 2) as antwoord:
            while deel := antwoord.read1(65_536):
                delen.append(deel)
                if sum(map(len, delen)) > MAX_BYTES or time.monotonic() - begin > SECONDEN:
                    raise AgendaFout("agenda-te-groot")
    except (URLError, HTTPException, OSError, ValueError):
        raise AgendaFout("agenda-niet-opgehaald") from None
    return b"".join(delen)
