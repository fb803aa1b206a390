"""Zeven echte gevallen en de randen: op welke dagen valt een regel?"""

from datetime import date

import pytest

from wegwijzer.model import Tijdregel
from wegwijzer.tijd import Vrij, dagen

KERST = Vrij(((date(2026, 12, 19), date(2027, 1, 3)),), frozenset({"goede vrijdag", "bevrijdingsdag"}))

GEVALLEN = {
    "elke week": ({"dag": "dinsdag"}, "2026-11-21", "2026-12-08", "11-24 12-01 12-08"),
    "elke 1e dinsdag, niet in de zomer": (
        {"dag": "dinsdag", "elke": "1e", "niet_in": ["juli", "augustus"]},
        "2027-05-01", "2027-10-31", "05-04 06-01 09-07 10-05",
    ),
    "elke laatste vrijdag": ({"dag": "vrijdag", "elke": "laatste"}, "2026-11-01", "2027-01-31", "11-27 12-25 01-29"),
    "oneven weken, met twee oneven weken achter elkaar": (
        {"dag": "maandag", "elke": "oneven weken"}, "2026-12-10", "2027-01-20", "12-14 12-28 01-04 01-18",
    ),
    "even weken": ({"dag": "maandag", "elke": "even weken"}, "2026-12-10", "2027-01-20", "12-21 01-11"),
    "niet in de vakantie, maar wel op één dag erin": (
        {"dag": "woensdag", "niet_in": "schoolvakanties", "ook_op": "2026-12-23"},
        "2026-12-10", "2027-01-10", "12-16 12-23 01-06",
    ),
    "maandag tot en met vrijdag": (
        {"dag": ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]},
        "2026-11-21", "2026-11-28", "11-23 11-24 11-25 11-26 11-27",
    ),
    "losse datums, ook als ze door elkaar staan": (
        {"op": ["2027-01-09", "2026-12-12", "2027-05-01"]}, "2026-12-01", "2027-01-31", "12-12 01-09",
    ),
    "cursus van acht donderdagen met een week over": (
        {"dag": "donderdag", "vanaf": "2027-01-14", "tot_en_met": "2027-03-11", "niet_op": "2027-02-25"},
        "2026-11-21", "2027-12-31", "01-14 01-21 01-28 02-04 02-11 02-18 03-04 03-11",
    ),
    "om de week": (
        {"dag": "woensdag", "elke": "2 weken", "vanaf": "2026-09-09"}, "2026-11-21", "2026-12-31", "12-02 12-16 12-30",
    ),
    "om de week, twee dagen in dezelfde week": (
        {"dag": ["maandag", "woensdag"], "elke": "2 weken", "vanaf": "2026-09-09"},
        "2026-09-01", "2026-10-08", "09-09 09-21 09-23 10-05 10-07",
    ),
    "om de week, eerste datum op een andere dag": (
        {"dag": "maandag", "elke": "2 weken", "vanaf": "2026-09-01"}, "2026-09-01", "2026-10-01", "09-07 09-21",
    ),
    "feestdag op de vaste dag": (
        {"dag": "vrijdag", "niet_in": "feestdagen"}, "2026-12-18", "2027-01-08", "12-18 01-08",
    ),
    "overgeslagen feestdag gaat door": (
        {"dag": "vrijdag", "niet_in": "feestdagen"}, "2027-03-25", "2027-04-02", "03-26 04-02",
    ),
    "niet_op wint van ook_op": (
        {"dag": "dinsdag", "ook_op": "2026-12-03", "niet_op": ["2026-12-03", "2026-12-01"]},
        "2026-11-28", "2026-12-09", "12-08",
    ),
    "ook_op mag voor vanaf": (
        {"dag": "dinsdag", "vanaf": "2026-12-01", "ook_op": "2026-11-27"}, "2026-11-21", "2026-12-02", "11-27 12-01",
    ),
    "een dag die al in de regel zit, telt één keer": (
        {"dag": "dinsdag", "ook_op": ["2026-12-01", "2026-12-01"]}, "2026-11-30", "2026-12-02", "12-01",
    ),
    "begin heel ver weg": ({"dag": "dinsdag", "elke": "2 weken", "vanaf": "2100-12-31"}, "2026-01-01", "2026-12-31", ""),
}  # fmt: skip


@pytest.mark.parametrize("geval", GEVALLEN)
def test_dagen_van_een_regel(geval):
    """Elke regel valt op precies deze dagen."""
    regel, van, tot_en_met, verwacht = GEVALLEN[geval]
    gevonden = dagen(
        Tijdregel(**regel, van="10:00", tot="12:00"), KERST, date.fromisoformat(van), date.fromisoformat(tot_en_met)
    )
    assert " ".join(f"{dag:%m-%d}" for dag in gevonden) == verwacht
