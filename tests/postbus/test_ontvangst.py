"""De brievenbus: wat ontvangen heet, is bewaard; wat er niet hoort, komt er niet in."""

import json
import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient
from tests.postbus.conftest import SITE
from tests.postbus.drukte import VOORSTEL, drukte

from wegwijzer.postbus.opslag import Bericht, Postvak
from wegwijzer.postbus.toegang import Bewijs, versleutel
from wegwijzer.postbus.toepassing import Instellingen, maak

KOPPEN = {"Origin": SITE, "Content-Type": "application/json"}


@pytest.fixture
def staat(wegwijzer):
    """Een toepassing met een klok die de test zelf zet."""
    klok = {"nu": 1_800_000_000.0}
    instellingen = Instellingen(
        wegwijzer, wegwijzer / ".postbus", versleutel("x" * 12), lambda: klok["nu"], lambda: date(2026, 11, 21), 5000, frozenset({SITE})
    )
    app = maak(instellingen)
    with TestClient(app, base_url="http://127.0.0.1") as klant:
        yield app, klok, klant


def bewijs(klant, klok) -> str:
    gekregen = klant.get("/begin").json()["bewijs"]
    klok["nu"] += 5
    return gekregen


def stuur(klant, klok, koppen=KOPPEN, **anders):
    gegevens = {"bewijs": bewijs(klant, klok), "website2": "", "voorstel": VOORSTEL, **anders}
    return klant.post("/bericht", content=json.dumps(gegevens), headers=koppen)


def test_ontvangen_is_bewaard(staat):
    """Een goed bericht krijgt een kenmerk en staat op de schijf."""
    app, klok, klant = staat
    antwoord = stuur(klant, klok)
    assert antwoord.status_code == 201
    assert app.state.postvak.lees(antwoord.json()["kenmerk"]).voorstel["id"] == "zangclub"


def test_twee_keer_sturen_is_een_keer_bewaren(staat):
    """Wie na een haperende verbinding opnieuw stuurt, krijgt hetzelfde kenmerk en één bericht."""
    app, klok, klant = staat
    een = {"bewijs": bewijs(klant, klok), "website2": "", "voorstel": VOORSTEL}
    kenmerken = {klant.post("/bericht", content=json.dumps(een), headers=KOPPEN).json()["kenmerk"] for _ in range(3)}
    assert len(kenmerken) == 1 and app.state.postvak.hoeveel() == 1


@pytest.mark.parametrize(
    ("anders", "koppen", "status"),
    [
        ({"website2": "reclame"}, {}, 400),
        ({"bewijs": "1.0.0"}, {}, 409),
        ({"voorstel": {"wegwijzer": 2}}, {}, 422),
        ({"voorstel": VOORSTEL | {"toelichting": "x" * 90_000}}, {}, 413),
        ({}, {"Origin": "https://ergens.example"}, 403),
        ({}, {"Origin": "null"}, 403),
        ({}, {"Content-Type": "text/plain"}, 415),
    ],
)
def test_wat_er_niet_hoort_wordt_geweigerd(staat, anders, koppen, status):
    """Robots, andere sites, te grote en vreemde berichten: een zin terug, en niets op de schijf."""
    app, klok, klant = staat
    antwoord = stuur(klant, klok, KOPPEN | koppen, **anders)
    assert (antwoord.status_code, app.state.postvak.hoeveel()) == (status, 0)
    assert antwoord.json()["fout"].endswith(".")


def test_te_snel_of_te_laat(staat):
    """Een formulier dat binnen een tel of pas na een dag komt, moet opnieuw."""
    app, klok, klant = staat
    for wachten in (0, 25 * 3600):
        een = {"bewijs": klant.get("/begin").json()["bewijs"], "website2": "", "voorstel": VOORSTEL}
        klok["nu"] += wachten
        antwoord = klant.post("/bericht", content=json.dumps(een), headers=KOPPEN)
        assert (antwoord.status_code, antwoord.json()["opnieuw"]) == (409, True)


def test_een_volle_postbus(staat, monkeypatch):
    """Is er geen plaats meer, dan zeggen we dat, en bewaren we niets."""
    app, klok, klant = staat
    monkeypatch.setattr("wegwijzer.postbus.ontvangst.MAX_BERICHTEN", 1)
    antwoorden = [stuur(klant, klok) for _ in range(2)]
    assert [een.status_code for een in antwoorden] == [201, 503]
    assert antwoorden[1].json()["fout"] == "De postbus is vol." and app.state.postvak.hoeveel() == 1


def test_niet_te_vaak(staat):
    """Wie heel vaak stuurt, moet een minuut wachten; ook sturen zelf telt mee."""
    app, klok, klant = staat
    app.state.rem.hoeveel = 4
    een = bewijs(klant, klok)
    gegevens = json.dumps({"bewijs": een, "website2": "", "voorstel": VOORSTEL})
    assert [klant.post("/bericht", content=gegevens, headers=KOPPEN).status_code for _ in range(4)] == [201, 201, 201, 429]
    assert klant.get("/begin").status_code == 429
    klok["nu"] += 61
    assert klant.get("/begin").status_code == 200


def test_alleen_onze_site_mag_lezen(staat):
    """Een andere site krijgt van de browser geen toestemming."""
    _, _, klant = staat
    goed = klant.get("/begin", headers={"Origin": SITE}).headers
    assert goed["access-control-allow-origin"] == SITE
    assert "access-control-allow-origin" not in klant.get("/begin", headers={"Origin": "https://ergens.example"}).headers


def test_na_de_bewaartijd_weten_we_niet_meer_wie(tmp_path):
    """Na zestig dagen zijn de inzender en de toelichting weg, ook uit het bestand. De rest blijft."""
    postvak = Postvak(tmp_path / "vak")
    oud = Bericht("20260921-0123456789ab", "2026-09-21", VOORSTEL)
    nieuw = replace(oud, kenmerk="20260922-0123456789ab", ontvangen="2026-09-22")
    assert postvak.bewaar(oud) and postvak.bewaar(nieuw)
    assert postvak.vergeet(date(2026, 11, 21), 60) == 1
    tekst = (tmp_path / "vak/20260921-0123456789ab.json").read_text("utf-8")
    assert "jan@" not in tekst and "Geheim" not in tekst and "zangclub" in tekst
    assert postvak.lees(nieuw.kenmerk).voorstel["afzender"] == "jan@voorbeeld.example"
    assert (tmp_path / "vak").stat().st_mode & 0o077 == 0


bomen = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=20), lambda deel: st.lists(deel, max_size=3) | st.dictionaries(st.text(max_size=8), deel, max_size=3), max_leaves=6)


@settings(max_examples=300, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.binary(max_size=200) | bomen.map(json.dumps).map(str.encode) | st.tuples(st.sampled_from(sorted(VOORSTEL)), bomen).map(lambda paar: json.dumps({"voorstel": VOORSTEL | {paar[0]: paar[1]}, "bewijs": "@"}).encode()))
def test_welke_inhoud_ook(staat, inhoud):
    """Honderden vreemde verzoeken: altijd een net antwoord, en alles wat ontvangen heet is te lezen."""
    app, klok, klant = staat
    antwoord = klant.post("/bericht", content=inhoud.replace(b'"@"', json.dumps(bewijs(klant, klok)).encode()), headers=KOPPEN)
    klok["nu"] += 61
    assert antwoord.status_code < 500
    assert "fout" in antwoord.json() or app.state.postvak.lees(antwoord.json()["kenmerk"])


@pytest.mark.parametrize("na", [lambda goed: "", lambda goed: "1.0.0", lambda goed: goed[:-1], lambda goed: f"{goed}\n", lambda goed: goed.replace("0", "1")])
def test_een_bewijs_is_niet_na_te_maken(na):
    """Alleen een bewijs dat wij zelf gaven telt, en dan precies zoals wij het gaven."""
    nu = 1_800_000_000
    goed, vreemd = Bewijs(b"geheim").geef(nu), Bewijs(b"van een ander").geef(nu)
    assert re.fullmatch(r"20270115-[0-9a-f]{12}", Bewijs(b"geheim").kenmerk(goed, nu + 3))
    assert Bewijs(b"geheim").kenmerk(vreemd, nu + 3) is None
    assert Bewijs(b"geheim").kenmerk(na(goed), nu + 3) is None


def test_vijftig_tegelijk_en_dan_de_stekker_eruit(wegwijzer):
    """Vijftig mensen sturen door elkaar; midden daarin valt de computer uit. Niets wat ontvangen heette, is weg of dubbel."""
    uitslag = drukte(wegwijzer, lambda aantal, seconden: aantal >= 200 or seconden > 120)
    assert len(uitslag.ontvangen) >= 200
    assert uitslag.kwijt == []
    assert uitslag.dubbel == 0
