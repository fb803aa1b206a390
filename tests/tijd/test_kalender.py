"""Wat een kalender leest, is precies wat de rekenmachine zegt: ook voor willekeurige regels."""

from datetime import UTC, date, datetime

import icalendar
import recurring_ical_events
from hypothesis import HealthCheck, given, settings
from tests.tijd.regels import VAKANTIES, tijdregels

from wegwijzer.tijd import Vrij, herhaling, keren
from wegwijzer.uitvoer.kalenders.gebeurtenis import tijden
from wegwijzer.uitvoer.kalenders.kalender import kalender

VAN, TOT_EN_MET = date(2026, 1, 1), date(2027, 12, 31)
VRIJ = Vrij(VAKANTIES, frozenset({"goede vrijdag", "bevrijdingsdag"}))


@settings(max_examples=2000, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(regel=tijdregels())
def test_kalender_en_rekenmachine_zijn_het_eens(regel):
    """Voor 2.000 regels: een ander programma leest in het bestand dezelfde keren van twee jaar."""
    valt = herhaling(regel, VRIJ, VAN, TOT_EN_MET)
    verwacht = [(keer.begin.astimezone(UTC), keer.eind.astimezone(UTC)) for keer in keren([regel], VRIJ, VAN, TOT_EN_MET)]
    assert (valt is not None) == bool(verwacht)
    if valt:
        assert gelezen(regel, valt) == verwacht


def gelezen(regel, valt) -> list[tuple[datetime, datetime]]:
    gebeurtenis = b"".join([b"BEGIN:VEVENT\r\nUID:proef\r\n", *tijden(regel, valt), b"END:VEVENT\r\n"])
    bestand = kalender("Proef", "Proef", "https://a.example", "https://a.example", None, [gebeurtenis])
    kalender_ = icalendar.Calendar.from_ical(bestand)
    keren_ = recurring_ical_events.of(kalender_).between(datetime(2026, 1, 1), datetime(2028, 1, 1))
    return sorted((keer["DTSTART"].dt.astimezone(UTC), keer["DTEND"].dt.astimezone(UTC)) for keer in keren_)
