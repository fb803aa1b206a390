"""De zin bij een tijdregel. Elk geval: regels, en de hele tekst die een inwoner leest."""

from datetime import date, datetime

import pytest

from wegwijzer.model import Tijdregel
from wegwijzer.tekst import wanneer, wanneer_kort
from wegwijzer.tijd import AMSTERDAM, Keer

VANDAAG = date(2026, 11, 21)
PLEKKEN = {None: "in Dirkshorn", "de-kolk": "in Dirkshorn", "waarland-huis": "in Waarland"}
WERKDAGEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"]
TWAALF = [f"2027-{maand:02d}-09" for maand in range(1, 12)]

ZINNEN = {
    "Op afspraak.": [],
    "Elke dinsdag van 10.00 tot 12.00 uur.": [{"dag": "dinsdag"}],
    "Elke 1e dinsdag van de maand, van 19.30 tot 21.30 uur. Niet in juli en augustus.": [
        {"dag": "dinsdag", "elke": "1e", "van": "19:30", "tot": "21:30", "niet_in": ["juli", "augustus"]}
    ],
    "Elke laatste vrijdag van de maand, van 10.00 tot 12.00 uur.": [{"dag": "vrijdag", "elke": "laatste"}],
    "Elke 2e maandag en 2e donderdag van de maand, van 10.00 tot 12.00 uur.": [
        {"dag": ["donderdag", "maandag"], "elke": "2e"}
    ],
    "Om de week op woensdag, van 14.00 tot 16.00 uur. De volgende keer is 2 december.": [
        {"dag": "woensdag", "elke": "2 weken", "vanaf": "2026-09-09", "van": "14:00", "tot": "16:00"}
    ],
    "Om de week op dinsdag en woensdag, van 10.00 tot 12.00 uur. De volgende keer is woensdag 2 december.": [
        {"dag": ["dinsdag", "woensdag"], "elke": "2 weken", "vanaf": "2026-09-09"}
    ],
    "Elke maandag en donderdag van 10.00 tot 12.00 uur.": [{"dag": ["maandag", "donderdag"]}],
    "Elke maandag en woensdag van 9.00 tot 12.00 uur.": [
        {"dag": "woensdag", "van": "9:00"}, {"dag": "maandag", "van": "9:00"},
    ],
    "Maandag tot en met vrijdag van 9.30 tot 12.00 uur.": [{"dag": WERKDAGEN, "van": "09:30"}],
    "Elke dag van 10.00 tot 12.00 uur.": [{"dag": [*WERKDAGEN, "zaterdag", "zondag"]}],
    "Maandag tot en met vrijdag van 9.00 tot 17.00 uur en op zaterdag van 10.00 tot 12.00 uur.": [
        {"dag": WERKDAGEN, "van": "9:00", "tot": "17:00"}, {"dag": "zaterdag"},
    ],
    "Elke dinsdag van 9.00 tot 11.00 uur en van 13.00 tot 15.00 uur.": [
        {"dag": "dinsdag", "van": "13:00", "tot": "15:00"}, {"dag": "dinsdag", "van": "9:00", "tot": "11:00"},
    ],
    "Elke dinsdag van 10.00 tot 12.00 uur. In de even weken in Dirkshorn, in de oneven weken in Waarland. "
    "De volgende keer is 2 december in Waarland.": [
        {"dag": "dinsdag", "elke": "oneven weken", "locatie": "waarland-huis"}, {"dag": "dinsdag", "elke": "even weken"},
    ],
    "In de even weken op dinsdag, van 10.00 tot 12.00 uur in Dirkshorn. "
    "In de oneven weken op woensdag, van 10.00 tot 12.00 uur in Waarland. De volgende keer is woensdag 2 december in Waarland.": [
        {"dag": "dinsdag", "elke": "even weken"}, {"dag": "woensdag", "elke": "oneven weken", "locatie": "waarland-huis"},
    ],
    "Elke dinsdag van 10.00 tot 12.00 uur in Dirkshorn en op vrijdag van 10.00 tot 12.00 uur in Waarland.": [
        {"dag": "dinsdag"}, {"dag": "vrijdag", "locatie": "waarland-huis"},
    ],
    "Elke woensdag van 10.00 tot 12.00 uur. Niet in de schoolvakanties. Wel op woensdag 23 december.": [
        {"dag": "woensdag", "niet_in": "schoolvakanties", "ook_op": "2026-12-23"}
    ],
    "Elke maandag van 10.00 tot 12.00 uur. Niet op maandag 28 december. Ook op dinsdag 29 december.": [
        {"dag": "maandag", "niet_op": "2026-12-28", "ook_op": ["2026-12-28", "2026-12-29"]}
    ],
    "Elke woensdag van 10.00 tot 12.00 uur. Niet in juni tot en met augustus. Ook niet in de schoolvakanties en op feestdagen. "
    "Ook op donderdag 24 december.": [
        {"dag": "woensdag", "niet_in": ["feestdagen", "schoolvakanties", "juni", "juli", "augustus"], "ook_op": "2026-12-24"}
    ],
    "Elke donderdag van 10.00 tot 12.00 uur. Van 14 januari tot en met 11 maart 2027. Niet op donderdag 25 februari 2027.": [
        {"dag": "donderdag", "vanaf": "2027-01-14", "tot_en_met": "2027-03-11", "niet_op": "2027-02-25"}
    ],
    "Elke dinsdag van 10.00 tot 12.00 uur. Van 1 december tot en met 9 februari 2027.": [
        {"dag": "dinsdag", "vanaf": "2026-12-01", "tot_en_met": "2027-02-09"}
    ],
    "Elke dinsdag van 10.00 tot 12.00 uur. Vanaf 5 januari 2027.": [{"dag": "dinsdag", "vanaf": "2027-01-05"}],
    "Elke dinsdag van 10.00 tot 12.00 uur. Tot en met 30 juni 2027.": [
        {"dag": "dinsdag", "vanaf": "2026-09-01", "tot_en_met": "2027-06-30"}
    ],
    "Op zaterdag 12 december, van 14.00 tot 16.00 uur.": [
        {"op": ["2026-12-12", "2026-11-14"], "van": "14:00", "tot": "16:00"}
    ],
    "Op zaterdag 12 december, zaterdag 9 januari en zondag 14 februari 2027, van 10.00 tot 12.00 uur.": [
        {"op": ["2026-12-12", "2027-01-09", "2027-02-14"]}
    ],
    "Op zaterdag 12 december, 9 januari en 13 februari 2027, van 10.00 tot 12.00 uur.": [
        {"op": ["2026-12-12", "2027-01-09", "2027-02-13"]}
    ],
    "Op woensdag 9 december, zaterdag 9 januari, dinsdag 9 februari, dinsdag 9 maart, vrijdag 9 april, zondag 9 mei, "
    "woensdag 9 juni, vrijdag 9 juli, maandag 9 augustus, donderdag 9 september, zaterdag 9 oktober "
    "en dinsdag 9 november 2027, van 10.00 tot 12.00 uur.": [{"op": ["2026-12-09", *TWAALF]}],
    "Elke dinsdag van 10.00 tot 12.00 uur. Niet in juli. Elke donderdag van 10.00 tot 12.00 uur.": [
        {"dag": "dinsdag", "niet_in": "juli"}, {"dag": "donderdag"},
    ],
    "Elke maandag van 9.00 tot 12.00 uur en op dinsdag van 10.00 tot 12.00 uur. Elke vrijdag van 11.00 tot 12.00 uur. "
    "Niet op feestdagen.": [
        {"dag": "maandag", "van": "9:00", "niet_in": "feestdagen"}, {"dag": "dinsdag", "niet_in": "feestdagen"},
        {"dag": "vrijdag", "van": "11:00", "niet_in": "feestdagen"},
    ],
    "Elke 1e en 3e zaterdag van de maand, van 10.00 tot 12.00 uur. Niet op feestdagen. Ook niet op zaterdag 2 januari 2027.": [
        {"dag": "zaterdag", "elke": rang, "niet_in": "feestdagen", "niet_op": "2027-01-02"} for rang in ("1e", "3e")
    ],
    "Elke woensdag van 10.00 tot 12.00 uur. In de even weken op zaterdag, van 10.00 tot 12.00 uur.": [
        {"dag": "woensdag"}, {"dag": "zaterdag", "elke": "even weken"},
    ],
    "Dit is afgelopen.": [{"op": "2026-11-20"}, {"dag": "maandag", "tot_en_met": "2026-06-30"}],
}  # fmt: skip


def regels(velden: list[dict]) -> list[Tijdregel]:
    return [Tijdregel(**{"van": "10:00", "tot": "12:00", **een}) for een in velden]


def keer(dag: date = date(2026, 12, 2), locatie: str | None = "waarland-huis") -> Keer:
    begin = datetime(dag.year, dag.month, dag.day, 14, tzinfo=AMSTERDAM)
    return Keer(begin, begin.replace(hour=16), "koffie", locatie)


@pytest.mark.parametrize("tekst", ZINNEN)
def test_de_hele_tekst(tekst):
    """Een inwoner leest precies deze zinnen."""
    assert wanneer(regels(ZINNEN[tekst]), VANDAAG, keer(), PLEKKEN) == tekst


def test_zonder_vandaag_staat_het_jaar_erbij_en_blijft_alles_staan():
    """Een tekst die lang blijft staan, hangt niet van vandaag af."""
    tekst = wanneer(regels([{"dag": "dinsdag", "niet_op": ["2026-01-06", "2027-01-05"]}]))
    assert tekst == "Elke dinsdag van 10.00 tot 12.00 uur. Niet op dinsdag 6 januari 2026 en 5 januari 2027."


KORT = {
    "Op afspraak": [],
    "Elke dinsdag, 10.00 uur": [{"dag": "dinsdag"}],
    "Elke dinsdag en vrijdag, 10.00 uur": [{"dag": "dinsdag"}, {"dag": "vrijdag", "tot": "13:00"}],
    "Elke dinsdag en donderdag": [{"dag": "dinsdag"}, {"dag": "donderdag", "van": "9:30"}],
    "Maandag tot en met vrijdag, 10.00 uur": [{"dag": WERKDAGEN}],
    "Elke 1e dinsdag van de maand, 10.00 uur": [{"dag": "dinsdag", "elke": "1e"}],
    "Elke 1e en 3e dinsdag van de maand, 10.00 uur": [{"dag": "dinsdag", "elke": "3e"}, {"dag": "dinsdag", "elke": "1e"}],
    "Elke woensdag, 10.00 uur": [
        {"dag": "woensdag", "elke": "even weken"}, {"dag": "woensdag", "elke": "oneven weken", "locatie": "waarland-huis"},
    ],
    "Om de week op woensdag, 10.00 uur": [{"dag": "woensdag", "elke": "2 weken", "vanaf": "2026-09-09"}],
    "Woensdag 2 december, 14.00 uur": [{"op": ["2026-12-02", "2026-12-24"]}],
    "Dit is afgelopen": [{"op": ["2026-10-02"]}],
}


@pytest.mark.parametrize("tekst", KORT)
def test_een_regel_voor_op_een_kaartje(tekst):
    """Op een kaartje past één korte regel."""
    assert wanneer_kort(regels(KORT[tekst]), VANDAAG, keer()) == tekst
