"""De agenda van een partner: herhalingen worden tijdregels, wat niet past losse datums, en plekken verzinnen we niet."""

from collections.abc import Callable
from datetime import date
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.browser import Stil, opgediend

from wegwijzer.beginnen import begin
from wegwijzer.redactie.lijst.agenda import lees_agenda
from wegwijzer.redactie.lijst.ophalen import haal
from wegwijzer.rekenblad import LijstFout

VANDAAG = date(2026, 11, 22)


def agenda(*afspraken: str) -> bytes:
    delen = "".join(f"BEGIN:VEVENT\r\nUID:{nummer}\r\nSUMMARY:Breien\r\n{een}\r\nEND:VEVENT\r\n" for nummer, een in enumerate(afspraken))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{delen}END:VCALENDAR\r\n".encode()


def regel_van(*regels: str, begin_: str = "DTSTART;TZID=Europe/Amsterdam:20260901T100000", eind: str = "DTEND;TZID=Europe/Amsterdam:20260901T120000"):
    (afspraak,) = lees_agenda(agenda("\r\n".join([begin_, eind, *regels])), VANDAAG)
    return afspraak.code or ("voorbij" if afspraak.voorbij else afspraak.wanneer)


VAST = {"van": "10:00", "tot": "12:00"}


@pytest.mark.parametrize(
    ("rrule", "regel"),
    [
        ("RRULE:FREQ=WEEKLY", {"dag": ["dinsdag"], **VAST}),
        ("RRULE:FREQ=WEEKLY;BYDAY=TU,TH", {"dag": ["dinsdag", "donderdag"], **VAST}),
        ("RRULE:FREQ=WEEKLY;INTERVAL=2", {"dag": ["dinsdag"], "elke": "2 weken", **VAST, "vanaf": "2026-09-01"}),
        ("RRULE:FREQ=MONTHLY;BYDAY=1TU", {"dag": ["dinsdag"], "elke": "1e", **VAST}),
        ("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", {"dag": ["dinsdag"], "elke": "laatste", **VAST}),
        ("RRULE:FREQ=WEEKLY;UNTIL=20261222T090000Z", {"dag": ["dinsdag"], **VAST, "tot_en_met": "2026-12-22"}),
        ("RRULE:FREQ=WEEKLY\r\nEXDATE;TZID=Europe/Amsterdam:20261222T100000", {"dag": ["dinsdag"], **VAST, "niet_op": ["2026-12-22"]}),
        ("RRULE:FREQ=WEEKLY\r\nRDATE;TZID=Europe/Amsterdam:20261224T100000", {"dag": ["dinsdag"], **VAST, "ook_op": ["2026-12-24"]}),
    ],
)
def test_herhalingen_worden_tijdregels(rrule: str, regel: dict):
    """Elke gewone herhaling is één vaste regel."""
    assert regel_van(rrule) == [regel]


def test_wat_niet_past_wordt_losse_datums():
    """De derde van elke maand kennen we niet als regel; dan noemen we de dagen."""
    (regel,) = regel_van("RRULE:FREQ=MONTHLY;BYMONTHDAY=3;COUNT=6")
    assert regel == {"op": ["2026-12-03", "2027-01-03", "2027-02-03"], **VAST}


def test_een_tijd_in_utc_verschuift_met_de_klok():
    """Elke week om 9 uur UTC is in Nederland soms 10 en soms 11 uur: twee groepen datums, nooit een verkeerde tijd."""
    regels = regel_van("RRULE:FREQ=WEEKLY;UNTIL=20270420T000000Z", begin_="DTSTART:20261201T090000Z", eind="DTEND:20261201T110000Z")
    assert {regel["van"] for regel in regels} == {"10:00", "11:00"}
    assert max(regels[0].get("op") or [regels[0]["tot_en_met"]]) == "2027-03-23"


ONLEESBAAR = [
    ("DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261202", "agenda-hele-dag"),
    ("DTSTART:20261201T220000Z", "DTEND:20261202T020000Z", "agenda-over-middernacht"),
    ("DTSTART:20261201T100000Z", "X-EIND:geen", "agenda-zonder-eind"),
    ("DTSTART:20200101T100000Z", "DTEND:20200101T120000Z", "voorbij"),
    ("X-BEGIN:geen", "X-EIND:geen", "agenda-hele-dag"),
]


@pytest.mark.parametrize(("begin_", "eind", "wat"), ONLEESBAAR)
def test_wat_we_niet_kunnen_lezen(begin_: str, eind: str, wat: str):
    """Zonder begin of eind, over middernacht of voorbij: met de reden."""
    assert regel_van(begin_=begin_, eind=eind) == wat


def test_een_herhaling_elke_seconde_hangt_niet():
    """Een boze agenda kost geen tijd."""
    assert regel_van("RRULE:FREQ=SECONDLY;COUNT=999999999") == "agenda-herhaling"
    assert regel_van("RRULE:FREQ=DAILY;INTERVAL=0") == "agenda-herhaling"


def test_een_agenda_wordt_activiteiten(tmp_path: Path, roep):
    """De plek zoeken we op bij naam; een plek die we niet kennen komt terug."""
    begin(tmp_path / "w", VANDAAG)
    tijd = "DTSTART;TZID=Europe/Amsterdam:20261201T100000\r\nDTEND;TZID=Europe/Amsterdam:20261201T120000\r\nRRULE:FREQ=WEEKLY\r\nDESCRIPTION:<b>We breien.</b>"
    inhoud = agenda(f"{tijd}\r\nLOCATION:Dorpshuis De Vlag\\, Zeedorp", f"{tijd}\r\nLOCATION:Het Kasteel")
    (tmp_path / "a.ics").write_bytes(inhoud)
    vul = [deel for een in ("organisatie=dorpsraad", "themas=ontmoeten", "doelgroepen=iedereen", "kosten=gratis", "aanmelden.nodig=nee") for deel in ("--vul", een)]
    code, uit, _ = roep(tmp_path / "w", "importeer", str(tmp_path / "a.ics"), *vul, "--schrijf")
    assert code == 1 and "1 nieuw" in uit and "1 niet te lezen" in uit and "Het Kasteel" in uit
    tekst = (tmp_path / "w/activiteiten/voorbeeldgemeente/breien.yml").read_text("utf-8")
    assert "locatie: de-vlag" in tekst and "samenvatting: We breien." in tekst
    assert roep(tmp_path / "w", "controleer")[0] == 0


def test_bij_elke_afspraak_die_niet_lukt_staat_waarom(tmp_path: Path, roep):
    """De partner leest wat er in de agenda moet veranderen, met de naam van de afspraak."""
    begin(tmp_path / "w", VANDAAG)
    op_de_klok = "DTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nRRULE:FREQ=SECONDLY"
    (tmp_path / "a.ics").write_bytes(agenda(*("\r\n".join(een[:2]) for een in ONLEESBAAR), op_de_klok))
    _, uit, _ = roep(tmp_path / "w", "importeer", str(tmp_path / "a.ics"), "--duur", "0")
    assert {regel.strip() for regel in uit.splitlines() if regel.startswith("    'Breien'")} == {
        "'Breien' duurt de hele dag. We weten niet hoe laat het begint. Zet in de agenda een begin en een eind bij deze afspraak.",
        "'Breien' gaat door na middernacht, of stopt eerder dan het begint. Maak er één dag van, of twee afspraken.",
        "'Breien' heeft in de agenda geen eind. Zet in de agenda hoe laat het stopt.",
        "'Breien' komt terug op een manier die we niet kunnen lezen. Zet in de agenda losse datums, of een gewone herhaling.",
    }


TE_GROOT = "Deze agenda is te groot, of het ophalen duurt te lang. Bewaar alleen de afspraken die nog komen."


@pytest.mark.parametrize(
    ("inhoud", "reden"),
    [
        (b"PK\x03\x04", "Dit is geen agenda die we kunnen lezen. Bewaar de agenda opnieuw als iCalendar. De naam eindigt op .ics."),
        (agenda(), "In deze agenda staan geen afspraken. Kijk of u de goede agenda hebt bewaard."),
        (agenda(*["X-LEEG:1"] * 5001), TE_GROOT),
    ],
    ids=["geen agenda", "leeg", "te groot"],
)
def test_geen_bruikbare_agenda(inhoud: bytes, reden: str):
    """Een heel bestand dat we niet gebruiken, krijgt één reden."""
    assert weigering(lambda: lees_agenda(inhoud, VANDAAG)) == reden


def weigering(doe: Callable) -> str:
    with pytest.raises(LijstFout) as fout:
        doe()
    gevonden = fout.value.bevinding("a.ics")
    return f"{gevonden.wat} {gevonden.doe}"


def test_ophalen_met_grenzen():
    """Een agenda op internet halen we op; een doorverwijzing naar een bestand op deze computer niet."""

    class Gever(Stil, BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(302 if self.path == "/weg" else 200)
            self.send_header("Location", "file:///etc/passwd")
            self.end_headers()
            self.wfile.write(b"x" * (6_000_000 if self.path == "/groot" else 3))

    with opgediend(Gever) as adres:
        assert haal(f"{adres}goed") == b"xxx"
        assert weigering(lambda: haal(f"{adres}weg")) == "Op dit adres kunnen we de agenda niet ophalen. Download de agenda zelf. Lees daarna dat bestand in."
        assert weigering(lambda: haal(f"{adres}groot")) == TE_GROOT


REGEL = st.sampled_from(
    ["DTSTART:20261201T100000Z", "DTSTART;TZID=Mars/Olympus:20261201T100000", "DTSTART:99999999T999999", "DTSTART;VALUE=DATE:20261201", "DTEND:20261201T120000Z",
     "DURATION:PT2H", "DURATION:-P9999W", "RRULE:FREQ=WEEKLY;BYDAY=TU", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "RRULE:FREQ=MONTHLY;BYDAY=9XX", "RRULE:FREQ=DAILY;COUNT=-1",
     "RRULE:FREQ=WEEKLY;UNTIL=x", "EXDATE:20261208T100000Z", "EXDATE;VALUE=DATE:20261208", "RDATE;VALUE=PERIOD:20261209T100000Z/PT1H", "RECURRENCE-ID:20261208T100000Z",
     "STATUS:CANCELLED", "LOCATION:../../x", "SUMMARY:", "URL:javascript:x", "BEGIN:VALARM", "END:VEVENT", "\x00", "DESCRIPTION:" + "<" * 3000]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.one_of(REGEL, st.text(max_size=20)), max_size=7).map("\r\n".join), min_size=1, max_size=3))
def test_geen_enkele_agenda_breekt_het_lezen(afspraken):
    """Elke afspraak krijgt tijdregels of een reden; nooit een fout van de computer."""
    try:
        gelezen = lees_agenda(agenda(*afspraken), VANDAAG, 120)
    except LijstFout as fout:
        assert fout.code.startswith("agenda-")
        return
    for een in gelezen:
        assert een.code.startswith("agenda-") or een.voorbij or een.wanneer
