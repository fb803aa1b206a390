"""De kalenders van de Kop, teruggelezen door een ander programma."""

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events

from wegwijzer.model import Tijdregel
from wegwijzer.tijd import Vrij, herhaling, keren_van, vrij_per_gemeente
from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.kalenders import kalenders
from wegwijzer.uitvoer.kalenders.gebeurtenis import tijden

TWEE_JAAR = timedelta(days=731)


@pytest.fixture(scope="module")
def bestanden(kop) -> dict[str, bytes]:
    return dict(kalenders(kop))


def lees(bestand: bytes) -> icalendar.Calendar:
    return icalendar.Calendar.from_ical(bestand)


def gelezen_keren(bestand: bytes, van: date, dagen: int) -> Counter:
    """(begin, eind, plek) van elke keer, zoals een ander programma die leest."""
    einde = datetime.combine(van, datetime.min.time()) + timedelta(days=dagen)
    gevonden = recurring_ical_events.of(lees(bestand)).between(datetime.combine(van, datetime.min.time()), einde)
    return Counter(
        (keer["DTSTART"].dt.isoformat(), keer["DTEND"].dt.isoformat(), str(keer.get("LOCATION", "")).rsplit(", ", 2)[0])
        for keer in gevonden
    )


def test_elke_activiteit_heeft_twee_jaar_lang_dezelfde_keren(kop, bestanden):
    """Voor elke activiteit: dezelfde tijden op dezelfde plek als op de site."""
    vrij, gezien = vrij_per_gemeente(kop.gids), 0
    for activiteit in kop.gids.activiteiten.values():
        verwacht = Counter(
            (keer.begin.isoformat(), keer.eind.isoformat(), kop.gids.locaties[keer.locatie].naam if keer.locatie else "")
            for keer in keren_van(activiteit, vrij[activiteit.gemeente], kop.vandaag, kop.vandaag + TWEE_JAAR)
        )
        bestand = bestanden.get(f"{adressen.van_activiteit(kop, activiteit)}agenda.ics")
        gelezen = gelezen_keren(bestand, kop.vandaag, TWEE_JAAR.days + 1) if bestand else Counter()
        assert gelezen == verwacht, activiteit.id
        gezien += len(verwacht)
    assert gezien > 10_000


def test_elk_gebied_heeft_de_keren_van_zijn_agenda(kop, bestanden):
    """In de kalender van een gebied staat wat in de agenda van dat gebied staat, en niets anders."""
    for gebied, keren in kop.agenda.keren_in.items():
        verwacht = Counter(
            (keer.begin.isoformat(), keer.eind.isoformat(), kop.gids.locaties[keer.locatie].naam if keer.locatie else "")
            for keer in keren
        )
        assert gelezen_keren(bestanden[f"{gebied}/agenda.ics"], kop.vandaag, 90) == verwacht, gebied


def test_elke_soort_kalender_is_er(kop, bestanden):
    """De streek, elk gebied, elk thema in een gebied, elke plek waar iets is."""
    alles = {str(een["UID"]) for een in lees(bestanden["agenda.ics"]).events}
    assert len(alles) > 150
    for plek in kop.gids.locaties.values():
        bestand = bestanden.get(f"{adressen.van_locatie(kop, plek)}agenda.ics")
        assert bestand or not any(keer.locatie == plek.id for keer in kop.agenda.keren), plek.id
        if bestand:
            assert {str(een["LOCATION"]).rsplit(", ", 2)[0] for een in lees(bestand).events} == {plek.naam}
    for thema in kop.gids.themas.values():
        for gebied in kop.gids.gebieden:
            if bestand := bestanden.get(f"{gebied}/thema/{thema.id}/agenda.ics"):
                uids = {str(een["UID"]) for een in lees(bestand).events}
                assert uids and uids <= alles
                assert all(thema.naam in een["CATEGORIES"].cats for een in lees(bestand).events)


def test_regels_van_de_standaard(kop, bestanden):
    """Korte regels, één tijdzone, en elk veld dat een kalender nodig heeft."""
    for pad, bestand in bestanden.items():
        regels = bestand.split(b"\r\n")
        assert max(map(len, regels)) <= 75, pad
        assert b"\n" not in b"".join(regels), pad
        # Ook op de plek waar een regel breekt, blijft elke letter heel.
        assert all(regel.decode("utf-8") for regel in regels[:-1]), pad
    kalender = lees(bestanden["agenda.ics"])
    assert [str(kalender[veld]) for veld in ("NAME", "X-WR-CALNAME", "URL", "SOURCE")] == [
        kop.gids.instelling.kort, kop.gids.instelling.kort, adressen.volledig(kop, "agenda/"), adressen.volledig(kop, "agenda.ics"),
    ]  # fmt: skip
    assert kalender["REFRESH-INTERVAL"].dt == timedelta(days=1)
    assert [str(zone["TZID"]) for zone in kalender.walk("VTIMEZONE")] == ["Europe/Amsterdam"]
    uids = [str(een["UID"]) for een in kalender.events]
    assert len(set(uids)) == len(uids)
    for een in kalender.events:
        activiteit = kop.gids.activiteiten[str(een["UID"]).partition("@")[0].partition(".")[0]]
        assert een["DTSTAMP"].dt.date() == activiteit.beheer.gecontroleerd
        assert een["URL"] == adressen.volledig(kop, adressen.van_activiteit(kop, activiteit))
        assert ("GEO" in een) == ("LOCATION" in een)


def test_een_tijdregel_in_de_taal_van_kalenders(kop):
    """Het eind van de herhaling staat in wereldtijd, de rest op de klok van Amsterdam."""
    regel = Tijdregel(dag=["dinsdag"], van="10:00", tot="12:00", vanaf="2026-12-01", tot_en_met="2027-06-29", niet_op=["2026-12-22"], ook_op=["2026-12-23"])
    valt = herhaling(regel, Vrij(), date(2026, 1, 1), date(2028, 12, 31))
    assert b"".join(tijden(regel, valt)).decode().splitlines() == [
        "DTSTART;TZID=Europe/Amsterdam:20261201T100000",
        "DTEND;TZID=Europe/Amsterdam:20261201T120000",
        "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T080000Z",
        "EXDATE;TZID=Europe/Amsterdam:20261222T100000",
        "RDATE;TZID=Europe/Amsterdam:20261223T100000",
    ]


def test_een_kalender_hangt_niet_van_de_klok_af(kop, bestanden):
    """Een dag later bouwen geeft dezelfde bytes."""
    assert dict(kalenders(replace(kop, vandaag=kop.vandaag + timedelta(days=1)))) == bestanden


def test_gemene_tekst_blijft_tekst(kop):
    """Komma's, regels en een eigen 'BEGIN:VEVENT' in een naam maken geen nieuwe gebeurtenis."""
    eerste = next(een for een in kop.gids.activiteiten.values() if een.wanneer)
    gemeen = 'A, b; c\\n "d"\nEND:VEVENT\nBEGIN:VEVENT'
    anders = replace(kop, gids=replace(kop.gids, activiteiten={eerste.id: eerste.model_copy(update={"naam": gemeen})}))
    bestand = dict(kalenders(anders))["agenda.ics"]
    assert b'\r\nSUMMARY:A\\, b\\; c\\\\n "d"\\nEND:VEVENT\\nBEGIN:VEVENT\r\n' in bestand
    gebeurtenissen = lees(bestand).events
    assert {str(een["SUMMARY"]) for een in gebeurtenissen} == {gemeen}
    assert len(gebeurtenissen) == len(eerste.wanneer)
