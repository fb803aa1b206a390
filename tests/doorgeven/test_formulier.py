"""Een inwoner geeft iets door: invullen, nakijken en versturen, tot en met het bestand dat verandert."""

import json
import re
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from typer.testing import CliRunner

from wegwijzer.cli.hoofd import app
from wegwijzer.model import PER_LIJST
from wegwijzer.model.vragen import vragen_van
from wegwijzer.redactie.voorstel import voorstellen_in
from wegwijzer.uitvoer.doorgeven.groepen import GROEPEN, VOOR_REDACTIE

FORMULIER = "meedoen/doorgeven/"


def veld(pagina, plek: str):
    return pagina.locator(f'[data-plek="{plek}"] :is(input, select, textarea):visible').first


def open_groep(pagina, kop: str) -> None:
    pagina.locator("[data-lijst]:visible summary", has_text=kop).click()


def verder(pagina) -> None:
    pagina.get_by_role("button", name="Verder", exact=True).click()


def mailtekst(pagina) -> str:
    pagina.get_by_role("heading", name="Klopt dit zo?").wait_for()
    adres = pagina.locator('[data-stuur="mail"]').get_attribute("href")
    return parse_qs(urlsplit(adres).query)["body"][0]


def neem_over(wegwijzer: Path, inhoud: str, *keuzes: str) -> str:
    """Wat `wegwijzer voorstel` ervan zegt."""
    bestand = wegwijzer.parent / "mail.eml"
    bestand.write_text(inhoud, "utf-8")
    uitslag = CliRunner().invoke(app, ["voorstel", str(bestand), "--map", str(wegwijzer), "--datum", "2026-11-21", *keuzes])
    assert uitslag.exception is None or isinstance(uitslag.exception, SystemExit)
    return uitslag.output


def test_van_de_pagina_naar_het_bestand(pagina, wegwijzer):
    """Iemand ziet een fout, verbetert die op de telefoon en mailt. De redactie neemt het over, en alleen dat verandert."""
    pagina.goto("zeedorp/activiteiten/koffie-de-vlag/")
    pagina.get_by_role("link", name="Geef het door").first.click()
    open_groep(pagina, "Wanneer is het?")
    veld(pagina, "wanneer.van").fill("10:30")
    pagina.locator("[data-keren]", has_text="dinsdag 24 november, van 10.30 tot 12.00 uur").wait_for()
    verder(pagina)
    pagina.get_by_role("heading", name="Klopt dit zo?").wait_for()
    assert "Wordt: Elke dinsdag, van 10.30 tot 12.00 uur." in pagina.locator("[data-overzicht]").inner_text()
    pad = wegwijzer / "activiteiten/duinwijk/koffie-de-vlag.yml"
    oud = pad.read_text("utf-8")
    mail = f"From: Jan <jan@voorbeeld.example>\nContent-Type: text/plain; charset=utf-8\n\n{mailtekst(pagina)}"
    assert "overgenomen en vastgelegd" in neem_over(wegwijzer, mail, "--schrijf")
    assert pad.read_text("utf-8") == oud.replace("    van: 10:00", "    van: 10:30")
    assert "jan@" not in oud + (wegwijzer / ".git/COMMIT_EDITMSG").read_text("utf-8")


def test_het_bestand_is_net_zo_goed_als_de_mail(pagina, tmp_path):
    """Wie geen mailprogramma heeft, bewaart een bestand met hetzelfde voorstel."""
    pagina.goto(f"{FORMULIER}?soort=verandering&id=zangclub")
    open_groep(pagina, "Wat kost het?")
    pagina.get_by_role("radio", name="Gratis").check()
    pagina.get_by_label("Hoe kunnen wij u bereiken?").fill("0222 00 00 00")
    verder(pagina)
    pagina.get_by_text("Lukt het niet?").click()
    with pagina.expect_download() as ophalen:
        pagina.get_by_role("button", name="Bewaar als bestand").click()
    ophalen.value.save_as(tmp_path / "voorstel.json")
    (uit_bestand,) = voorstellen_in((tmp_path / "voorstel.json").read_bytes())
    (uit_mail,) = voorstellen_in(mailtekst(pagina).encode())
    assert uit_bestand == uit_mail
    assert [(een.veld, een.nieuw) for een in uit_bestand.velden] == [("kosten", "gratis")]
    assert uit_bestand.afzender == "0222 00 00 00"


def test_een_klik_dit_klopt_nog(pagina, wegwijzer):
    """Op de pagina klikt iemand op 'Dit klopt nog'. Daarna hoeft alleen de mail nog weg."""
    pagina.goto("zeedorp/plekken/de-vlag/")
    pagina.get_by_role("link", name="Dit klopt nog").click()
    pagina.get_by_role("heading", name="Klopt dit zo?").wait_for()
    uitslag = neem_over(wegwijzer, mailtekst(pagina), "--schrijf", "--door", "Redactie Duinwijk")
    assert "Dit klopt nog: Dorpshuis De Vlag" in uitslag
    assert "door: Redactie Duinwijk" in (wegwijzer / "locaties/duinwijk/de-vlag.yml").read_text("utf-8")


def test_iets_is_gestopt(pagina, wegwijzer):
    """Wie meldt dat iets stopt, kiest alleen een dag."""
    pagina.goto(f"{FORMULIER}?soort=gestopt&id=zangclub")
    verder(pagina)
    assert "Er staat nog geen datum." in pagina.locator("[data-fouten]").inner_text()
    pagina.get_by_label("Op welke dag is of was het de laatste keer?").fill("2026-12-31")
    verder(pagina)
    neem_over(wegwijzer, mailtekst(pagina), "--schrijf")
    assert "stopt_op: 2026-12-31" in (wegwijzer / "activiteiten/duinwijk/zangclub.yml").read_text("utf-8")


def test_iets_nieuws(pagina, wegwijzer):
    """Een nieuwe activiteit: fouten staan bij het veld, een dubbele valt op, en het bestand is meteen goed."""
    pagina.goto(f"{FORMULIER}?soort=nieuw")
    veld(pagina, "naam").fill("Koffie bij De Vlag")
    pagina.locator("[data-dubbel] a", has_text="Koffie in De Vlag").wait_for()
    verder(pagina)
    assert "Het veld 'samenvatting' is niet ingevuld." in pagina.locator("[data-foutenlijst]").inner_text()
    veld(pagina, "naam").fill("Breien aan zee")
    veld(pagina, "samenvatting").fill("U breit met anderen. Wol ligt klaar.")
    pagina.get_by_label("Mensen ontmoeten", exact=True).locator("visible=true").check()
    pagina.get_by_label("Iedereen", exact=True).locator("visible=true").check()
    pagina.get_by_label("donderdag", exact=True).locator("visible=true").check()
    veld(pagina, "wanneer.van").fill("14:00")
    veld(pagina, "wanneer.tot").fill("16:00")
    pagina.get_by_label("Op welke plek is het?").select_option("de-vlag")
    pagina.get_by_label("Gratis", exact=True).locator("visible=true").check()
    veld(pagina, "aanmelden.nodig").select_option("nee")
    veld(pagina, "organisatie").select_option("dorpsraad")
    veld(pagina, "contact.telefoon").fill("06 12345678")
    verder(pagina)
    assert "misschien van een mens zelf" in pagina.locator("[data-foutenlijst]").inner_text()
    veld(pagina, "contact.telefoon").fill("0222 00 00 00")
    verder(pagina)
    assert "overgenomen" in neem_over(wegwijzer, mailtekst(pagina), "--schrijf")
    assert CliRunner().invoke(app, ["controleer", "--map", str(wegwijzer), "--datum", "2026-11-21"]).exit_code == 0
    assert "dag: [donderdag]" in (wegwijzer / "activiteiten/duinwijk/breien-aan-zee.yml").read_text("utf-8")


def test_een_nieuwe_plek(pagina, wegwijzer):
    """Een inwoner stelt een plek voor; de redactie vult aan waar die op de kaart staat. Meer hoeft zij niet te typen."""
    pagina.goto(FORMULIER)
    pagina.get_by_role("link", name="Een nieuwe plek").click()
    pagina.get_by_role("heading", name="Een nieuwe plek").wait_for()
    for plek, waarde in {"naam": "De Zeester", "adres.straat": "Strandweg", "adres.huisnummer": "3", "adres.postcode": "1000 AB", "adres.plaats": "Zeedorp"}.items():
        veld(pagina, plek).fill(waarde)
    veld(pagina, "soort").select_option("dorpshuis")
    verder(pagina)
    mail = mailtekst(pagina)
    antwoord = neem_over(wegwijzer, mail, "--schrijf")
    assert "Het veld 'coordinaten' is niet ingevuld" in antwoord and "Vul zelf aan met: --vul coordinaten.lat=52.6211" in antwoord
    assert not (wegwijzer / "locaties/duinwijk/de-zeester.yml").exists()
    assert "overgenomen" in neem_over(wegwijzer, mail, "--schrijf", "--vul", "coordinaten.lat=52.6213", "--vul", "coordinaten.lon=5.2214")
    assert "coordinaten:\n  lat: 52.6213\n  lon: 5.2214\n" in (wegwijzer / "locaties/duinwijk/de-zeester.yml").read_text("utf-8")
    assert CliRunner().invoke(app, ["controleer", "--map", str(wegwijzer), "--datum", "2026-11-21"]).exit_code == 0


def test_een_onbekende_plek_en_organisatie_gaan_mee(pagina, wegwijzer):
    """Iets nieuws van wie wij niet kennen, op een plek die wij niet kennen: alles komt in één keer goed in de wegwijzer."""
    pagina.goto(f"{FORMULIER}?soort=nieuw")
    for plek, waarde in {"naam": "Breien aan zee", "samenvatting": "U breit met anderen. Wol ligt klaar."}.items():
        veld(pagina, plek).fill(waarde)
    for naam in ("Mensen ontmoeten", "Iedereen", "donderdag", "Gratis"):
        pagina.get_by_label(naam, exact=True).locator("visible=true").check()
    veld(pagina, "wanneer.van").fill("14:00")
    veld(pagina, "wanneer.tot").fill("16:00")
    veld(pagina, "aanmelden.nodig").select_option("nee")
    veld(pagina, "contact.telefoon").fill("0222 00 00 00")
    for keuze in pagina.get_by_label("Staat het er niet bij?").all():
        keuze.check()
    veld(pagina, "organisatie.naam").fill("Breiclub De Steek")
    verder(pagina)
    assert "Het veld 'omschrijving' is niet ingevuld." in pagina.locator("[data-foutenlijst]").inner_text()
    veld(pagina, "organisatie.omschrijving").fill("Wij breien samen.")
    plek = {"naam": "De Zeester", "adres.straat": "Strandweg", "adres.huisnummer": "3", "adres.postcode": "1000 AB", "adres.plaats": "Zeedorp"}
    for naam, waarde in plek.items():
        veld(pagina, f"locatie.{naam}").fill(waarde)
    veld(pagina, "locatie.soort").select_option("dorpshuis")
    verder(pagina)
    mail = mailtekst(pagina)
    assert "Naam: Breiclub De Steek" in mail and "Soort: Dorpshuis" in mail
    antwoord = neem_over(wegwijzer, mail, "--schrijf")
    assert "--vul locatie.coordinaten.lat=52.6211" in antwoord and not (wegwijzer / "content/organisaties/breiclub-de-steek.yml").exists()
    neem_over(wegwijzer, mail, "--schrijf", "--vul", "locatie.coordinaten.lat=52.6213", "--vul", "locatie.coordinaten.lon=5.2214")
    assert sorted(in_de_laatste_commit(wegwijzer)) == [
        "activiteiten/duinwijk/breien-aan-zee.yml", "content/organisaties/breiclub-de-steek.yml", "locaties/duinwijk/de-zeester.yml"
    ]  # fmt: skip
    assert "contact:\n  telefoon: 0222 00 00 00\n" in (wegwijzer / "content/organisaties/breiclub-de-steek.yml").read_text("utf-8")
    tekst = (wegwijzer / "activiteiten/duinwijk/breien-aan-zee.yml").read_text("utf-8")
    assert "organisatie: breiclub-de-steek\nlocatie: de-zeester\n" in tekst and "eigenaar: breiclub-de-steek" in tekst
    assert CliRunner().invoke(app, ["controleer", "--map", str(wegwijzer), "--datum", "2026-11-21"]).exit_code == 0


def in_de_laatste_commit(wegwijzer: Path) -> list[str]:
    opdracht = ["git", "show", "--name-only", "--format=", "HEAD"]
    return subprocess.run(opdracht, cwd=wegwijzer, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize("lijst", GROEPEN)
def test_elk_veld_is_in_te_vullen_zonder_te_veranderen(pagina, lijst):
    """Een formulier dat iemand alleen opent, verandert niets: wat erin staat, komt er precies zo weer uit."""
    for bestand in sorted((Path(__file__).parents[1] / "mini" / lijst).glob("*/*.yml")) if lijst != "organisaties" else [Path("dorpsraad.yml")]:
        pagina.goto(f"{FORMULIER}?soort=verandering&lijst={lijst}&id={bestand.stem}")
        pagina.locator("form[data-stap]:visible").wait_for()
        verder(pagina)
        assert "U hebt nog niets veranderd." in pagina.locator("[data-fouten]").inner_text(), bestand.stem


@pytest.mark.parametrize("lijst", GROEPEN)
def test_elk_veld_heeft_een_plaats(lijst):
    """Elk veld van het model staat in het formulier, of is voor de redactie. Een nieuw veld valt hier op."""
    in_formulier = [naam for _, namen in GROEPEN[lijst] for naam in namen]
    voor_redactie = [naam for naam in VOOR_REDACTIE[lijst] if "." not in naam]
    assert sorted(in_formulier + voor_redactie) == sorted(vraag.naam for vraag in vragen_van(PER_LIJST[lijst]))


def test_zonder_javascript(browser, gebouwd):
    """Zonder JavaScript staan er een nummer en een mailadres, en geen formulier dat niets doet."""
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{gebouwd}{FORMULIER}")
    tekst = pagina.locator("main").inner_text()
    assert "Mail of bel ons" in tekst and "0222 00 00 00" in tekst
    assert not pagina.locator("main form").is_visible()
    context.close()


def test_onbekend_adres_zegt_wat_u_kunt_doen(browser, gebouwd):
    """Een link naar iets wat er niet meer is, geeft een zin en geen lege pagina."""
    pagina = browser.new_page()
    pagina.goto(f"{gebouwd}{FORMULIER}?soort=verandering&id=weg-is-weg")
    pagina.get_by_text("Dit konden we niet vinden of ophalen.").wait_for()
    pagina.goto(f"{gebouwd}{FORMULIER}?soort=verandering&id=../../regels")
    pagina.get_by_text("Dit konden we niet vinden of ophalen.").or_(pagina.get_by_role("heading", name="Wat wilt u doorgeven?")).first.wait_for()
    pagina.close()


@pytest.mark.parametrize(("kleuren", "vragen"), [("light", ("", "?soort=verandering&id=maaltijd-om-de-week")), ("dark", ("?soort=nieuw",))])
def test_toegankelijk(pagina, kleuren, vragen):
    """Axe vindt niets, met alles open en met alle fouten in beeld."""
    pagina.emulate_media(color_scheme=kleuren)
    for vraag in vragen:
        pagina.goto(FORMULIER + vraag)
        pagina.locator("[data-stap]:visible").wait_for()
        pagina.evaluate("document.querySelectorAll('details').forEach((een) => { een.open = true })")
        if "nieuw" in vraag:
            verder(pagina)
        gevonden = Axe().run(pagina).response["violations"]
        assert gevonden == [], json.dumps([(een["id"], een["nodes"][0]["html"]) for een in gevonden])


def test_het_beleid_laat_niets_naar_buiten(pagina):
    """Zonder postbus mag het formulier nergens iets naartoe sturen dan naar de eigen site."""
    pagina.goto(FORMULIER)
    beleid = pagina.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
    assert re.search(r"connect-src 'self'(;|$)", beleid) and re.search(r"form-action 'self'(;|$)", beleid)
    assert "%" not in unquote(beleid)


def test_terug_gaat_naar_het_formulier(pagina):
    """Wie bij het nakijken op 'terug' drukt, in de browser of op de pagina, heeft alles nog."""
    pagina.goto(f"{FORMULIER}?soort=verandering&id=koffie-de-vlag")
    pagina.locator("#toelichting").fill("De deur is nu blauw.")
    for terug in (pagina.go_back, lambda: pagina.get_by_role("button", name="Terug", exact=True).click()):
        verder(pagina)
        pagina.get_by_role("heading", name="Klopt dit zo?").wait_for()
        terug()
        pagina.get_by_role("button", name="Verder", exact=True).wait_for()
        assert pagina.locator("#toelichting").input_value() == "De deur is nu blauw."


def test_kopieren_zegt_of_het_lukt(pagina):
    """Mag de site niet bij het klembord, dan staat er wat iemand dan kan doen."""
    pagina.goto(f"{FORMULIER}?soort=klopt&id=koffie-de-vlag")
    pagina.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('nee')); }")
    pagina.get_by_text("Lukt het niet? Zo kan het ook").click()
    pagina.get_by_role("button", name="Kopieer de tekst").click()
    pagina.get_by_text("Dat lukt niet. Bewaar het als bestand.").wait_for()
