"""De filters van een lijst en het kiezen van een dorp, in een echte browser."""

import re

import pytest
from playwright.sync_api import expect

LIJST = "schagen/activiteiten/"


@pytest.fixture
def lijst(scherm, webadres):
    pagina = scherm(1280)
    pagina.goto(webadres + LIJST)
    return pagina


def kaartjes(pagina):
    return pagina.locator(".ww-kaartje:visible")


def vakje(pagina, naam: str):
    return pagina.get_by_role("checkbox", name=re.compile(rf"^{naam}\b"))


def getal(pagina, naam: str) -> int:
    """Het getal achter een vakje."""
    return int(pagina.locator("label", has=vakje(pagina, naam)).locator("[data-aantal]").inner_text())


def test_een_keuze_laat_minder_zien_en_zegt_hoeveel(lijst):
    """Wat na een vinkje overblijft, is wat het getal beloofde en wat de melding zegt."""
    alles = kaartjes(lijst).count()
    belofte = getal(lijst, "Gratis")
    assert 0 < belofte < alles
    vakje(lijst, "Gratis").check()
    expect(kaartjes(lijst)).to_have_count(belofte)
    expect(lijst.get_by_role("status")).to_have_text(f"{belofte} activiteiten")


def test_keuzes_tellen_samen(lijst):
    """Twee soorten keuzes gelden allebei; twee keuzes van dezelfde soort vullen elkaar aan."""
    vakje(lijst, "Gratis").check()
    belofte = getal(lijst, "Dinsdag")
    vakje(lijst, "Dinsdag").check()
    expect(kaartjes(lijst)).to_have_count(belofte)
    vakje(lijst, "Woensdag").check()
    assert kaartjes(lijst).count() >= belofte
    for kaartje in kaartjes(lijst).all():
        assert kaartje.get_attribute("data-gratis") == "ja"
        assert {"dinsdag", "woensdag"} & set(kaartje.get_attribute("data-dag").split())


def test_de_keuze_staat_in_het_adres(lijst, scherm):
    """Wie het adres deelt, deelt de keuze; de knop 'terug' haalt de laatste keuze weg."""
    vakje(lijst, "Gratis").check()
    vakje(lijst, "Dinsdag").check()
    assert lijst.url.endswith("?gratis=ja&dag=dinsdag")
    ander = scherm(390)
    ander.goto(lijst.url)
    assert kaartjes(ander).count() == kaartjes(lijst).count()
    lijst.go_back()
    expect(vakje(lijst, "Dinsdag")).not_to_be_checked()
    expect(kaartjes(lijst)).to_have_count(getal(lijst, "Gratis"))


def test_niets_gevonden_is_niet_het_einde(lijst, webadres):
    """Blijft er niets over, dan staat er hoe u verder komt: een keuze weghalen, of dichtbij kijken."""
    lijst.goto(f"{webadres}{LIJST}?thema=computer&doelgroep=jongeren&dag=zondag")
    expect(lijst.get_by_text("Zo vinden we niets.")).to_be_visible()
    expect(lijst.get_by_role("status")).to_have_text("0 activiteiten")
    dichtbij = lijst.locator("[data-niets] a").first
    assert dichtbij.get_attribute("href").endswith("?thema=computer&doelgroep=jongeren&dag=zondag")
    lijst.get_by_role("button", name="Alles weghalen").click()
    expect(lijst.get_by_text("Zo vinden we niets.")).to_be_hidden()
    expect(lijst.get_by_role("status")).to_be_focused()
    assert kaartjes(lijst).count() > 20


def test_alleen_met_het_toetsenbord(scherm, webadres):
    """Op een klein scherm: de filters openen, kiezen en weghalen zonder muis."""
    pagina = scherm(390)
    pagina.goto(webadres + LIJST)
    pagina.locator(".ww-keuze summary").focus()
    pagina.keyboard.press("Enter")
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Space")
    expect(vakje(pagina, "Gratis")).to_be_checked()
    assert pagina.url.endswith("?gratis=ja")
    weg = pagina.get_by_role("button", name="Gratis weghalen")
    weg.focus()
    pagina.keyboard.press("Enter")
    expect(vakje(pagina, "Gratis")).not_to_be_checked()
    expect(pagina.get_by_role("status")).to_be_focused()


@pytest.mark.parametrize("breed", [390, 1280])
def test_de_lijst_verspringt_niet(scherm, webadres, breed: int):
    """Waar het eerste kaartje staat voor het script er is, staat het daarna nog."""
    plekken = []
    for route in ("**/statisch/keuze.js*", "**/bestaat-niet"):
        pagina = scherm(breed)
        pagina.route(route, lambda verzoek: verzoek.abort())
        pagina.goto(webadres + LIJST)
        pagina.wait_for_load_state("networkidle")
        plekken.append(kaartjes(pagina).first.bounding_box()["y"])
        assert kaartjes(pagina).count() > 20
    assert plekken[0] == pytest.approx(plekken[1], abs=2)


def test_zonder_script_zijn_er_gewone_lijsten(scherm, webadres):
    """Zonder script is er geen filter, maar staan de thema's er als links, en alle activiteiten."""
    pagina = scherm(390, script=False)
    pagina.goto(webadres + LIJST)
    expect(pagina.locator("form.ww-keuze")).to_be_hidden()
    assert kaartjes(pagina).count() > 20
    pagina.get_by_role("link", name=re.compile(r"^Samen eten \d")).click()
    expect(pagina.get_by_role("heading", level=1)).to_contain_text("Samen eten")


@pytest.mark.parametrize(("getypt", "naam"), [("kog", None), ("koog", "De Koog"), ("t zand", "’t Zand"), ("visbuurt", "Den Helder Centrum")])
def test_een_dorp_kiezen_door_te_typen(scherm, webadres, getypt: str, naam: str | None):
    """Een stukje van de naam, met of zonder lidwoord, of een andere naam is genoeg."""
    pagina = scherm(390)
    pagina.goto(webadres)
    pagina.get_by_label("Waar woont u?").fill(getypt)
    zichtbaar = [link.inner_text() for link in pagina.locator(".ww-kies__gemeente a:visible").all()]
    if naam is None:
        assert len(zichtbaar) == 48
        expect(pagina.locator("#kies-hoeveel")).to_contain_text("kennen we niet")
    else:
        assert zichtbaar == [naam.replace("’", "'")] or zichtbaar == [naam]


def test_enter_gaat_naar_het_dorp(scherm, webadres):
    """Een naam typen en op Enter drukken brengt u bij het dorp."""
    pagina = scherm(390)
    pagina.goto(webadres)
    pagina.get_by_label("Waar woont u?").fill("oudeschild")
    pagina.keyboard.press("Enter")
    expect(pagina.get_by_role("heading", level=1)).to_have_text("Oudeschild")


def test_een_oude_bladzijde_laat_zien_wat_er_vandaag_is(scherm, webadres):
    """Drie dagen na het bouwen zijn de dagen die voorbij zijn weg, en staat 'Vandaag' bij de goede dag."""
    pagina = scherm(390)
    pagina.clock.set_fixed_time("2026-11-24T10:00:00")
    pagina.goto(webadres + "schagen/")
    expect(pagina.locator("[data-datum='2026-11-23']").first).to_be_hidden()
    vandaag = pagina.locator("[data-datum='2026-11-24'] time").first
    expect(vandaag).to_have_text("Vandaag Dinsdag 24 november")


def test_vandaag_is_wat_het_in_nederland_is(browser, webadres):
    """Kijkt iemand ver weg mee met een ouder in het dorp, dan telt de klok van het dorp."""
    context = browser.new_context(timezone_id="America/Toronto")
    pagina = context.new_page()
    pagina.clock.set_fixed_time("2026-11-24T00:30:00+01:00")
    pagina.goto(webadres + "schagen/")
    expect(pagina.locator("[data-datum='2026-11-24'] .ww-nu").first).to_have_text("Vandaag")
    expect(pagina.locator("[data-datum='2026-11-23']").first).to_be_hidden()
    context.close()


def test_zoeken_werkt_als_gewoon_formulier(scherm, webadres):
    """Het zoekveld stuurt de woorden en het gebied mee in het adres."""
    pagina = scherm(390, script=False)
    pagina.goto(webadres + "de-koog/activiteiten/")
    pagina.get_by_role("searchbox").fill("koffie drinken")
    pagina.get_by_role("searchbox").press("Enter")
    assert pagina.url == webadres + "zoeken/?q=koffie+drinken&kern=de-koog"
