"""De regels van een kalenderbestand (RFC 5545): naam, waarde, en gevouwen op 75 bytes."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime

LENGTE = 75
_STUURTEKENS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_BIJZONDER = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def regel(naam: str, waarde: str) -> bytes:
    """Eén regel, op het eind gevouwen. Tekst van mensen gaat eerst door `tekst`."""
    bytes_ = f"{naam}:{waarde}".encode()
    delen, begin = [], 0
    while len(bytes_) - begin > LENGTE - bool(begin):
        eind = begin + LENGTE - bool(begin)
        # Een letter met een accent is meer dan één byte en blijft heel.
        while bytes_[eind] & 0xC0 == 0x80:
            eind -= 1
        delen.append(bytes_[begin:eind])
        begin = eind
    return b"\r\n ".join([*delen, bytes_[begin:]]) + b"\r\n"


def tekst(waarde: str) -> str:
    """Tekst van mensen: een komma of een nieuwe regel breekt niets."""
    return _STUURTEKENS.sub("", waarde).translate(_BIJZONDER)


def plaatselijk(momenten: Iterable[datetime]) -> str:
    """Momenten op de klok van de tijdzone die bij de naam staat."""
    return ",".join(f"{moment:%Y%m%dT%H%M%S}" for moment in momenten)


def wereldtijd(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def begin_van(dag: date) -> str:
    """Het begin van een dag, voor wanneer iets is nagekeken."""
    return f"{dag:%Y%m%d}T000000Z"
