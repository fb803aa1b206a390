"""Het omhulsel van een kalender: naam, adres, verversen, en de tijdzone (RFC 5545 en 7986)."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Timezone, vText

# De regel van de Europese zomertijd, sinds 1996.
AMSTERDAM = Timezone.from_ical(
    """\
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
"""
)
EINDE = b"END:VCALENDAR\r\n"


def kalender(
    naam: str, omschrijving: str, adres: str, pagina: str, gewijzigd: date | None, gebeurtenissen: Iterable[bytes]
) -> bytes:
    """Een hele kalender. `adres` is waar dit bestand staat; `pagina` is waar een mens hetzelfde leest."""
    omhulsel = Calendar()
    omhulsel.add("prodid", "-//Wegwijzer//Agenda//NL")
    omhulsel.add("version", "2.0")
    omhulsel.add("calscale", "GREGORIAN")
    omhulsel.add("method", "PUBLISH")
    for veld, tekst in (("name", naam), ("x-wr-calname", naam), ("description", omschrijving), ("x-wr-caldesc", omschrijving)):
        omhulsel.add(veld, vText(tekst))
    omhulsel.add("url", pagina)
    omhulsel.add("source", adres, parameters={"VALUE": "URI"})
    omhulsel.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    omhulsel.add("x-published-ttl", "P1D")
    omhulsel.add("x-wr-timezone", "Europe/Amsterdam")
    if gewijzigd:
        omhulsel.add("last-modified", datetime.combine(gewijzigd, time(), UTC))
    omhulsel.add_component(AMSTERDAM)
    return b"".join([omhulsel.to_ical().removesuffix(EINDE), *gebeurtenissen, EINDE])
