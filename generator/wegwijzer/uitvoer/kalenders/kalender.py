"""Het omhulsel van een kalender: naam, adres, verversen, en de tijdzone (RFC 5545 en 7986)."""

from collections.abc import Iterable
from datetime import date

from wegwijzer.uitvoer.kalenders.regels import begin_van, regel, tekst

# De regel van de Europese zomertijd, sinds 1996.
AMSTERDAM = b"""\
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
""".replace(b"\n", b"\r\n")
BEGIN = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Wegwijzer//Agenda//NL\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
VERVERSEN = b"REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nX-WR-TIMEZONE:Europe/Amsterdam\r\n"
EINDE = b"END:VCALENDAR\r\n"


def kalender(
    naam: str, omschrijving: str, adres: str, pagina: str, gewijzigd: date | None, gebeurtenissen: Iterable[bytes]
) -> bytes:
    """Een hele kalender. `adres` is waar dit bestand staat; `pagina` is waar een mens hetzelfde leest."""
    kop = [
        # De namen met X- zijn voor programma's die de nieuwe namen nog niet kennen.
        *(regel(veld, tekst(naam)) for veld in ("NAME", "X-WR-CALNAME")),
        *(regel(veld, tekst(omschrijving)) for veld in ("DESCRIPTION", "X-WR-CALDESC")),
        regel("URL", pagina),
        regel("SOURCE;VALUE=URI", adres),
        regel("LAST-MODIFIED", begin_van(gewijzigd)) if gewijzigd else b"",
    ]
    return b"".join([BEGIN, *kop, VERVERSEN, AMSTERDAM, *gebeurtenissen, EINDE])
