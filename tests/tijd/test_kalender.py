"""Wat een kalender leest, is precies wat de rekenmachine zegt: ook voor willekeurige regels."""

from datetime import UTC, date, datetime

import icalendar
import pytest
import recurring_ical_events
from hypothesis import HealthCheck, given, settings
from tests.tijd.regels import VAKANTIES, tijdregels

from wegwijzer.model import Tijdregel
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


def test_wat_een_kalender_niet_kan_zeggen_zijn_losse_dagen():
    """Een extra keer voor de eerste vaste dag: een herhaling begint nooit voor haar eigen begin."""
    regel = Tijdregel(dag=["dinsdag"], van="10:00", tot="12:00", vanaf="2026-12-01", tot_en_met="2026-12-15", ook_op=["2026-11-25"])
    valt = herhaling(regel, Vrij(), VAN, TOT_EN_MET)
    assert (valt.ritme, valt.eerste, valt.extra) == (None, date(2026, 11, 25), (date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 15)))


@pytest.mark.parametrize(
    ("velden", "loopt_door", "laatste"),
    [({}, True, None), ({"niet_in": ["juli"]}, True, date(2027, 12, 28)), ({"tot_en_met": "2027-03-02"}, True, date(2027, 3, 2)), ({}, False, date(2027, 12, 28))],
)
def test_hoe_lang_een_herhaling_doorgaat(velden, loopt_door, laatste):
    """Altijd door, tenzij er een eind aan zit, of er dagen afgaan die we maar een paar jaar vooruit weten."""
    regel = Tijdregel(dag=["dinsdag"], van="10:00", tot="12:00", **velden)
    assert herhaling(regel, Vrij(), VAN, TOT_EN_MET, loopt_door).laatste == laatste


def gelezen(regel, valt) -> list[tuple[datetime, datetime]]:
    gebeurtenis = b"".join([b"BEGIN:VEVENT\r\nUID:proef\r\n", *tijden(regel, valt), b"END:VEVENT\r\n"])
    bestand = kalender("Proef", "Proef", "https://a.example", "https://a.example", None, [gebeurtenis])
    kalender_ = icalendar.Calendar.from_ical(bestand)
    keren_ = recurring_ical_events.of(kalender_).between(datetime(2026, 1, 1), datetime(2028, 1, 1))
    return sorted((keer["DTSTART"].dt.astimezone(UTC), keer["DTEND"].dt.astimezone(UTC)) for keer in keren_)
