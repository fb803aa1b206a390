"""Iets opvragen op internet, en nooit van deze computer."""

from http.client import HTTPResponse
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    Request,
)

# Alleen deze: een doorverwijzing naar een bestand op deze computer volgen we niet.
_SOORTEN = (HTTPHandler, HTTPSHandler, HTTPRedirectHandler, HTTPErrorProcessor, HTTPDefaultErrorHandler)


def vraag_op(adres: str, seconden: float, manier: str = "GET") -> HTTPResponse | None:
    """Het antwoord, om in een `with` te lezen. URLError, HTTPException, OSError of ValueError als het niet lukt."""
    opener = OpenerDirector()
    for soort in _SOORTEN:
        opener.add_handler(soort())
    return opener.open(Request(adres, method=manier, headers={"User-Agent": "wegwijzer"}), timeout=seconden)
