"""De beheerder: alleen met het wachtwoord, met het verschil voor zich, en wat hij overneemt staat na een bouw op de site."""

import html
import re
import subprocess
from datetime import date

import pytest
from starlette.testclient import TestClient
from tests.browser import site
from tests.postbus.conftest import SITE, WACHTWOORD, postbus, vrije_poort
from tests.postbus.test_ontvangst import KOPPEN, VOORSTEL

from wegwijzer.bouw import Opdracht, bouw
from wegwijzer.postbus.opslag import Bericht
from wegwijzer.postbus.toegang import versleutel
from wegwijzer.postbus.toepassing import Instellingen, maak

VANDAAG = date(2026, 11, 21)
NAAM = VOORSTEL | {"soort": "verandering", "velden": {"naam": {"oud": "Zangclub", "nieuw": "Koor <b>"}, "tijden_uitleg": {"oud": "", "nieuw": "Kom op tijd."}}}


@pytest.fixture
def app(wegwijzer):
    return maak(Instellingen(wegwijzer, wegwijzer / ".postbus", versleutel(WACHTWOORD), lambda: 1_800_000_000.0, lambda: VANDAAG, 10, frozenset({SITE})))


@pytest.fixture
def klant(app):
    klant = TestClient(app, base_url="https://postbus.voorbeeld.example")
    assert klant.post("/beheer/in", data={"wachtwoord": WACHTWOORD}, follow_redirects=False).status_code == 303
    return klant


def leg_in(app, voorstel: dict, kenmerk: str = "20261121-0123456789ab") -> str:
    assert app.state.postvak.bewaar(Bericht(kenmerk, "2026-11-21", voorstel))
    return f"/beheer/bericht/{kenmerk}"


def csrf(blad: str) -> str:
    return re.search(r'name="csrf" value="([^"]+)"', blad)[1]


def test_zonder_wachtwoord_is_er_niets_te_zien(app):
    """Wie niet inlogt, ziet alleen het veld voor het wachtwoord; na vijf keer proberen moet hij wachten."""
    pad, klant = leg_in(app, NAAM), TestClient(app, base_url="https://postbus.voorbeeld.example")
    assert "zangclub" not in klant.get("/beheer").text + klant.get(pad).text
    assert klant.post(pad, data={"besluit": "goed"}).status_code == 403
    pogingen = [klant.post("/beheer/in", data={"wachtwoord": "raden"}).status_code for _ in range(6)]
    assert pogingen == [403] * 5 + [429]


def test_de_koek_is_alleen_voor_het_beheer(app):
    """De sessie is niet te lezen voor scripts, gaat niet mee van andere sites, en geldt alleen onder /beheer."""
    klant = TestClient(app, base_url="https://postbus.voorbeeld.example")
    koek = klant.post("/beheer/in", data={"wachtwoord": WACHTWOORD}, follow_redirects=False).headers["set-cookie"]
    assert all(deel in koek for deel in ("HttpOnly", "SameSite=strict", "Path=/beheer", "Secure"))
    assert "set-cookie" not in klant.get("/begin", headers=KOPPEN).headers


def test_de_sessie_houdt_op(wegwijzer):
    """Na acht uur, of na uitloggen, is het wachtwoord weer nodig."""
    klok = {"nu": 1_800_000_000.0}
    app = maak(Instellingen(wegwijzer, wegwijzer / ".postbus", versleutel(WACHTWOORD), lambda: klok["nu"], lambda: VANDAAG))
    klant = TestClient(app, base_url="https://postbus.voorbeeld.example")

    def is_binnen() -> bool:
        return "Log uit" in klant.get("/beheer").text

    klant.post("/beheer/in", data={"wachtwoord": WACHTWOORD})
    klok["nu"] += 8 * 3600 - 1
    assert is_binnen()
    klok["nu"] += 1
    assert not is_binnen()
    klant.post("/beheer/in", data={"wachtwoord": WACHTWOORD})
    koek = klant.cookies["wegwijzer_beheer"]
    klant.post("/beheer/uit", data={"csrf": csrf(klant.get("/beheer").text)})
    klant.cookies.set("wegwijzer_beheer", koek)
    assert not is_binnen()


def test_zonder_geheim_van_het_formulier_gebeurt_er_niets(app, klant, wegwijzer):
    """Een verzoek dat niet van ons eigen blad komt, verandert niets, ook al is de beheerder ingelogd."""
    pad = leg_in(app, NAAM)
    for geheim in ("", "fout", "é"):
        assert klant.post(pad, data={"besluit": "goed", "csrf": geheim}).status_code == 403
    assert "naam: Zangclub" in (wegwijzer / "activiteiten/duinwijk/zangclub.yml").read_text("utf-8")


def test_wat_iemand_stuurt_blijft_tekst(app, klant):
    """Code in een bericht wordt op het blad geen code; en wat de controle weigert, komt er niet in."""
    pad = leg_in(app, NAAM)
    blad = klant.get(pad)
    assert "Koor &lt;b&gt;" in blad.text and "Koor <b>" not in blad.text
    assert "default-src 'none'" in blad.headers["content-security-policy"]
    antwoord = klant.post(pad, data={"besluit": "goed", "csrf": csrf(blad.text)})
    assert antwoord.status_code == 409
    assert "Zo kan het niet in de wegwijzer. Lees hieronder wat er niet goed is. Verbeter het, of neem dat deel niet over." in antwoord.text


def test_per_veld_kiezen(app, klant, wegwijzer):
    """De beheerder neemt één veld over en laat het andere. Dat staat in git, zonder wie het stuurde."""
    pad = leg_in(app, NAAM)
    antwoord = klant.post(pad, data={"besluit": "goed", "csrf": csrf(klant.get(pad).text), "keuze.naam": "nu"}, follow_redirects=False)
    assert antwoord.status_code == 303
    tekst = (wegwijzer / "activiteiten/duinwijk/zangclub.yml").read_text("utf-8")
    assert "naam: Zangclub" in tekst and "tijden_uitleg: Kom op tijd." in tekst
    log = subprocess.run(["git", "log", "-1", "-p"], cwd=wegwijzer, capture_output=True, text=True, check=True).stdout
    assert "Melding: 20261121-0123456789ab" in log and "jan@voorbeeld" not in log
    assert "Goedgekeurd op zaterdag 21 november 2026" in klant.get("/beheer").text


def test_een_nieuwe_plek_vult_de_beheerder_aan(app, klant, wegwijzer):
    """Een inwoner weet geen coördinaten: die vult de beheerder in, op hetzelfde blad."""
    velden = {"naam": "De Zeester", "soort": "dorpshuis", "adres.straat": "Strandweg", "adres.huisnummer": "3", "adres.postcode": "1000 AB", "adres.plaats": "Zeedorp"}
    voorstel = VOORSTEL | {"soort": "nieuw", "lijst": "locaties", "id": "", "versie": "", "velden": {veld: {"oud": "", "nieuw": nieuw} for veld, nieuw in velden.items()}}
    pad = leg_in(app, voorstel)
    blad = klant.get(pad).text
    assert 'name="vul.coordinaten.lat"' in blad and 'name="vul.coordinaten.lon"' in blad
    assert klant.post(pad, data={"besluit": "goed", "csrf": csrf(blad), "vul.coordinaten.lat": "52.6213"}).status_code == 409
    klant.post(pad, data={"besluit": "goed", "csrf": csrf(blad), "vul.coordinaten.lat": "52.6213", "vul.coordinaten.lon": "5.2214"})
    assert "lon: 5.2214" in (wegwijzer / "locaties/duinwijk/de-zeester.yml").read_text("utf-8")


def test_de_beheerder_vult_aan_en_verbetert_in_gewone_woorden(app, klant, wegwijzer):
    """Wat een inwoner oversloeg of verkeerd typte, schrijft de beheerder op zoals in een rekenblad: namen en zinnen."""
    velden = {"naam": "Breien aan zee", "samenvatting": "U breit met anderen. Wol ligt klaar", "themas": ["ontmoeten"], "doelgroepen": ["iedereen"], "aanmelden.nodig": "nee", "contact.telefoon": "0222 00 00 00",
              "organisatie": {"naam": "Dorpsraad", "omschrijving": "De raad."}}
    voorstel = VOORSTEL | {"soort": "nieuw", "id": "", "versie": "", "velden": {veld: {"oud": "", "nieuw": nieuw} for veld, nieuw in velden.items()}}
    pad = leg_in(app, voorstel)
    blad = klant.get(pad).text
    assert all(f'name="vul.{veld}"' in blad for veld in ("locatie", "kosten", "organisatie", "samenvatting"))
    assert '<option value="Dorpshuis De Vlag">' in blad and "Kennen we deze al?" in blad
    keuzes = {"besluit": "goed", "csrf": csrf(blad), "vul.locatie": "Dorpshuis De Vlag", "vul.organisatie": "Dorpsraad Zeedorp", "vul.samenvatting": "U breit samen. Wol ligt klaar."}
    fout = klant.post(pad, data=keuzes | {"vul.kosten": "best duur"})
    assert fout.status_code == 409 and "Dat lezen we niet als prijs." in fout.text and 'value="best duur"' in fout.text
    klant.post(pad, data=keuzes | {"vul.kosten": "€ 2,50 per keer", "vul.naam": "Breien aan zee", "keuze.aanmelden.nodig": "nieuw"})
    tekst = (wegwijzer / "activiteiten/duinwijk/breien-aan-zee.yml").read_text("utf-8")
    assert all(deel in tekst for deel in ("locatie: de-vlag", "organisatie: dorpsraad", "bedrag: 2.50", "U breit samen."))
    assert [een.name for een in (wegwijzer / "content/organisaties").iterdir()] == ["dorpsraad.yml"]
    bericht = subprocess.run(["git", "log", "-1", "--format=%B"], cwd=wegwijzer, capture_output=True, text=True, check=True).stdout
    assert bericht.strip().split("\n\n") == [
        "Nieuw: Breien aan zee",
        "Velden: naam, themas, doelgroepen, aanmelden.nodig, contact.telefoon",
        "Ingevuld door de redactie: kosten, locatie, organisatie, samenvatting",
        "Melding: 20261121-0123456789ab",
    ]


def test_een_botsing_moet_iemand_kiezen(app, klant, wegwijzer):
    """Veranderde een ander hetzelfde veld, dan ziet de beheerder alle drie en kiest hij zelf."""
    bestand = wegwijzer / "activiteiten/duinwijk/zangclub.yml"
    bestand.write_text(bestand.read_text("utf-8").replace("naam: Zangclub", "naam: Zang aan zee"), "utf-8")
    pad = leg_in(app, NAAM | {"velden": {"naam": {"oud": "Zangclub", "nieuw": "Dorpskoor"}}})
    blad = klant.get(pad).text
    assert all(naam in blad for naam in ("Zangclub", "Zang aan zee", "Dorpskoor"))
    antwoord = klant.post(pad, data={"besluit": "goed", "csrf": csrf(blad)})
    assert antwoord.status_code == 409
    assert "Het veld 'Naam' is intussen ook door een ander veranderd. Kies bij dit veld wat er moet staan." in html.unescape(antwoord.text)
    assert "naam: Zang aan zee" in bestand.read_text("utf-8")
    klant.post(pad, data={"besluit": "goed", "csrf": csrf(blad), "keuze.naam": "nieuw"})
    assert "naam: Dorpskoor" in bestand.read_text("utf-8")


def test_weigeren_met_een_reden(app, klant, wegwijzer):
    """Zonder reden kan een bericht niet weg; met een reden blijft het te lezen en verandert er niets."""
    pad = leg_in(app, NAAM)
    geheim = csrf(klant.get(pad).text)
    assert "U weigert dit bericht, maar er staat geen reden. Schrijf in één zin waarom." in klant.post(pad, data={"besluit": "weiger", "csrf": geheim}).text
    klant.post(pad, data={"besluit": "weiger", "csrf": geheim, "reden": "Het koor weet van niets."})
    assert "Het koor weet van niets." in klant.get(pad).text


def test_wat_besloten_is_blijft_besloten(app, klant, wegwijzer):
    """Wie twee keer op een knop drukt, of een oud blad open had, verandert niets meer."""
    pad, bestand = leg_in(app, NAAM), wegwijzer / "activiteiten/duinwijk/zangclub.yml"
    geheim, was = csrf(klant.get(pad).text), bestand.read_text("utf-8")
    klant.post(pad, data={"besluit": "weiger", "csrf": geheim, "reden": "Het koor weet van niets."})
    klant.post(pad, data={"besluit": "goed", "csrf": geheim, "keuze.naam": "nu"})
    assert bestand.read_text("utf-8") == was
    assert "Het koor weet van niets." in klant.get(pad).text


def test_een_toelichting_zonder_verandering_is_ook_te_lezen(app, klant):
    """Wie alleen iets vertelt, wordt ook gelezen."""
    pad = leg_in(app, NAAM | {"velden": {}, "toelichting": "De deur zit nu achter."})
    assert "De deur zit nu achter." in klant.get(pad).text


def test_van_inwoner_tot_site(wegwijzer, tmp_path, browser):
    """Een inwoner geeft iets door, de beheerder neemt het over, en na een bouw staat het op de pagina."""
    poort = vrije_poort()
    instellingen = wegwijzer / "content/wegwijzer.yml"
    instellingen.write_text(instellingen.read_text("utf-8") + f"\npostbus: http://127.0.0.1:{poort}\n", "utf-8")
    opdracht = Opdracht(wegwijzer, tmp_path / "site", VANDAAG, zonder=frozenset({"Drukwerk", "Kalenders", "Open data", "Kaarten"}))
    assert bouw(opdracht).bestanden
    with site(tmp_path / "site") as adres, postbus(wegwijzer, poort, "--ook-van", adres.rstrip("/")) as proces:
        pagina = browser.new_page(viewport={"width": 390, "height": 844})
        pagina.goto(f"{adres}meedoen/doorgeven/?soort=verandering&id=koffie-de-vlag")
        pagina.locator("[data-lijst]:visible summary", has_text="Wat is het?").click()
        pagina.locator('[data-plek="naam"] input:visible').fill("Koffie met taart")
        pagina.get_by_label("Hoe kunnen wij u bereiken?").fill("jan@voorbeeld.example")
        pagina.get_by_role("button", name="Verder", exact=True).click()
        pagina.get_by_role("button", name="Verstuur", exact=True).click()
        pagina.get_by_role("heading", name="Bedankt!").wait_for()
        assert re.fullmatch(r"\d{8}-[0-9a-f]{12}", pagina.locator("[data-kenmerk]").inner_text())
        pagina.goto(f"http://127.0.0.1:{poort}/beheer")
        pagina.get_by_label("Wachtwoord").fill(WACHTWOORD)
        pagina.get_by_role("button", name="Log in").click()
        pagina.get_by_role("link", name="Er verandert iets: Koffie in De Vlag").click()
        assert pagina.evaluate("document.documentElement.scrollWidth <= innerWidth")
        pagina.get_by_role("button", name="Neem over").click()
        pagina.get_by_role("heading", name="Nieuw (0)").wait_for()
        proces.kill()
        assert "jan@voorbeeld" not in proces.stdout.read().decode()
    assert bouw(opdracht).bestanden
    assert "Koffie met taart" in (tmp_path / "site/zeedorp/activiteiten/koffie-de-vlag/index.html").read_text("utf-8")
    assert not [pad for pad in (tmp_path / "site").rglob("*") if pad.is_file() and b"jan@voorbeeld" in pad.read_bytes()]
