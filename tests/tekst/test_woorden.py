"""Tabellen: hoe wij datums, tijden, bedragen, telefoonnummers, leeftijden en lijstjes schrijven."""

from datetime import date, time
from decimal import Decimal
from typing import get_args

import pytest

from wegwijzer.model import Kosten, Leeftijd
from wegwijzer.model.records import Taal
from wegwijzer.tekst import (
    dagdeel,
    datum_lang,
    datums,
    euro,
    klok,
    kosten_in_woorden,
    leeftijd_in_woorden,
    opsomming,
    telefoon,
    telefoon_link,
    van_tot,
    zin,
)
from wegwijzer.tekst.plek import TALEN

VANDAAG = date(2026, 11, 21)


@pytest.mark.parametrize(("dag", "tekst"), [
    ("2026-12-01", "dinsdag 1 december"),
    ("2026-03-29", "zondag 29 maart"),
    ("2027-01-05", "dinsdag 5 januari 2027"),
    ("2025-11-20", "donderdag 20 november 2025"),
])  # fmt: skip
def test_datum(dag, tekst):
    assert datum_lang(date.fromisoformat(dag), VANDAAG) == tekst


def test_datums_zeggen_weekdag_en_jaar_niet_vaker_dan_nodig():
    dinsdagen = [date(2027, 1, 5), date(2026, 12, 1), date(2027, 1, 12)]
    assert datums(dinsdagen, VANDAAG) == "dinsdag 1 december, 5 januari en 12 januari 2027"
    assert datums([date(2026, 12, 1), date(2026, 12, 2)], VANDAAG) == "dinsdag 1 december en woensdag 2 december"


@pytest.mark.parametrize(("tijd", "tekst", "deel"), [
    (time(9, 30), "9.30", "ochtend"), (time(10), "10.00", "ochtend"), (time(12), "12.00", "middag"),
    (time(17, 59), "17.59", "middag"), (time(18), "18.00", "avond"), (time(0, 5), "0.05", "avond"),
])  # fmt: skip
def test_klok(tijd, tekst, deel):
    assert (klok(tijd), dagdeel(tijd)) == (tekst, deel)


def test_van_tot():
    assert van_tot(time(9, 5), time(12)) == "van 9.05 tot 12.00 uur"


@pytest.mark.parametrize(("bedrag", "tekst"), [
    ("2.5", "€ 2,50"), ("0.05", "€ 0,05"), ("12", "€ 12"), ("12.00", "€ 12"), ("1250", "€ 1.250"), ("1234.5", "€ 1.234,50"),
])  # fmt: skip
def test_euro(bedrag, tekst):
    assert euro(Decimal(bedrag)).replace("\N{NO-BREAK SPACE}", " ") == tekst


@pytest.mark.parametrize(("kosten", "tekst"), [
    ("gratis", "Gratis"), ({"bedrag": "0"}, "Gratis"), ({"bedrag": "2,50"}, "€ 2,50 per keer"),
    ({"bedrag": "10", "per": "maand"}, "€ 10 per maand"), ({"bedrag": "40", "per": "cursus"}, "€ 40 voor de hele cursus"),
])  # fmt: skip
def test_kosten(kosten, tekst):
    assert kosten_in_woorden(Kosten.model_validate(kosten)).replace("\N{NO-BREAK SPACE}", " ") == tekst


@pytest.mark.parametrize(("nummer", "tekst", "link"), [
    ("0222 00 00 00", "0222 00 00 00", "tel:+31222000000"),
    ("0222000000", "0222 00 00 00", "tel:+31222000000"),
    ("0200000000", "020 000 00 00", "tel:+31200000000"),
    ("0600000000", "06 00 00 00 00", "tel:+31600000000"),
    ("14 0223", "14 0223", "tel:140223"),
    ("0800 0000", "0800 0000", "tel:08000000"),
    ("112", "112", "tel:112"),
])  # fmt: skip
def test_telefoon(nummer, tekst, link):
    assert (telefoon(nummer), telefoon_link(nummer)) == (tekst, link)


@pytest.mark.parametrize(("leeftijd", "tekst"), [
    (None, ""), ({}, ""), ({"van": "0"}, ""), ({"van": "55"}, "vanaf 55 jaar"), ({"van": "55", "tot": "99"}, "vanaf 55 jaar"),
    ({"van": "8", "tot": "12"}, "van 8 tot en met 12 jaar"), ({"tot": "4"}, "tot en met 4 jaar"),
    ({"van": "18", "tot": "18"}, "18 jaar"), ({"van": "0", "tot": "0"}, "0 jaar"),
])  # fmt: skip
def test_leeftijd(leeftijd, tekst):
    assert leeftijd_in_woorden(Leeftijd(**leeftijd) if leeftijd is not None else None) == tekst


@pytest.mark.parametrize(("delen", "tekst"), [
    ([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c"),
])  # fmt: skip
def test_opsomming(delen, tekst):
    assert opsomming(delen) == tekst


def test_zin_laat_namen_heel():
    assert zin("elke dinsdag in De Koog") == "Elke dinsdag in De Koog."


def test_elke_taal_heeft_een_naam():
    """Van elke taal die iemand kan kiezen, weten we hoe ze heet."""
    assert set(TALEN) == set(get_args(Taal))
