"""Werken de webadressen nog? Vraagt ze één voor één op, met grenzen aan tijd en aantal. Nooit tijdens een bouw."""

import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from itertools import chain
from typing import NamedTuple
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.laden import Bestanden
from wegwijzer.redactie.internet import vraag_op

SECONDEN = 10
TEGELIJK = 4
# Deze namen bestaan nooit echt; ze zijn er voor voorbeelden (RFC 2606).
_VERZONNEN = (".example", ".test", ".invalid")
_ADRES = re.compile(r"https?://[^\s\"'<>)\]]+")
_NIET_VOOR_COMPUTERS = {401, 403, 405, 429, 999}


class Link(NamedTuple):
    """Een adres, en waar het staat."""

    adres: str
    bestand: str
    regel: int


def links(bestanden: Bestanden) -> Iterator[Link]:
    """Alle webadressen in de gegevens en de pagina's. Verzonnen adressen slaan we over."""
    for bestand, regel, tekst in _regels(bestanden):
        for adres in _ADRES.findall(tekst):
            adres = adres.rstrip(".,;:")
            if not (urlsplit(adres).hostname or "").endswith(_VERZONNEN):
                yield Link(adres, bestand, regel)


def _regels(bestanden: Bestanden) -> Iterator[tuple[str, int, str]]:
    """Alle tekst, met het bestand en de regel."""
    for document in chain.from_iterable(bestanden.documenten.values()):
        yield from ((document.pad, document.regel(plek), tekst) for plek, tekst in document.teksten())
    for pagina in bestanden.paginas:
        yield from ((pagina.pad, nummer, regel) for nummer, regel in enumerate(pagina.tekst.splitlines(), start=1))


def kapotte_links(alle: list[Link]) -> list[Bevinding]:
    """Een bevinding bij elk adres dat het niet doet. Elk adres vragen we één keer op."""
    adressen = list(dict.fromkeys(een.adres for een in alle))
    with ThreadPoolExecutor(TEGELIJK) as ploeg:
        mis = {adres for adres, goed in zip(adressen, ploeg.map(doet_het, adressen), strict=True) if not goed}
    return sorted(bevinding("link-stuk", een.bestand, een.regel, waarde=een.adres) for een in alle if een.adres in mis)


def doet_het(adres: str) -> bool:
    """Eerst alleen de kop; wil de site dat niet, dan de pagina zelf. Een slot op de deur telt als: hij is er."""
    return any(_doet_het(adres, manier) for manier in ("HEAD", "GET"))


def _doet_het(adres: str, manier: str) -> bool:
    try:
        with vraag_op(adres, SECONDEN, manier) as antwoord:
            return antwoord is not None and antwoord.status < 400
    except HTTPError as fout:
        return fout.code in _NIET_VOOR_COMPUTERS
    except (URLError, HTTPException, OSError, ValueError):
        return False
