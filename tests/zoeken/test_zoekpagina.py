"""De zoekpagina in een echte browser: filters, adres, terug, niets gevonden, zonder script en met alleen toetsen."""

import re

import pytest
from playwright.sync_api import expect

KLAAR = ".ww-gevonden[aria-busy=false]"


def open_(pagina, webadres: str, vraag: str = ""):
    pagina.goto(f"{webadres}zoeken/{vraag}")
    pagina.wait_for_selector(KLAAR) if vraag else pagina.wait_for_selector("[data-zonder-script]", state="hidden")
    return pagina


def namen(pagina) -> list[str]:
    return pagina.locator("[data-lijst] .ww-kaartje a").all_inner_texts()


def hoeveel(pagina) -> str:
    return pagina.locator("[data-hoeveel]").inner_text()


def test_eerst_in_het_dorp_dan_dichtbij_en_met_een_klik_overal(scherm, webadres):
    """De koppen zeggen waar het is; de knop 'Zoek overal' haalt het dorp weg uit de vraag en het adres."""
    pagina = open_(scherm(), webadres, "?q=wandelen&kern=callantsoog")
    assert pagina.locator("[data-lijst] h2").all_inner_texts()[:2] == ["In Callantsoog", "Dicht bij Callantsoog"]
    assert hoeveel(pagina).startswith("3 activiteiten in Callantsoog, ")
    pagina.get_by_role("button", name=re.compile("Zoek overal")).click()
    pagina.wait_for_url(lambda adres: "kern" not in adres)
    pagina.wait_for_selector(KLAAR)
    assert int(hoeveel(pagina).split()[0]) > 10
    assert pagina.evaluate("document.activeElement === document.querySelector('[data-hoeveel]')")


def test_wie_u_belt_hoort_bij_de_plaats_waar_u_zoekt(scherm, webadres):
    """Na niets in een dorp, en daarna niets in de hele streek, staat er het nummer van de hele streek."""
    pagina = open_(scherm(), webadres, "?q=xqzjkvw")
    bel = pagina.locator("p[data-bel]")
    streek = bel.inner_text()
    pagina.select_option("#waar", "schagen")
    expect(bel).not_to_have_text(streek)
    pagina.select_option("#waar", "")
    expect(bel).to_have_text(streek)


def test_de_titel_zegt_wat_u_zocht(scherm, webadres):
    """Ook als iemand tekens typt die in een programma iets betekenen."""
    pagina = open_(scherm(), webadres, "?q=koffie+$%26+$1")
    assert pagina.title().startswith("koffie $& $1 | Zoeken | ")


def test_een_gevonden_activiteit_zegt_wanneer_waar_en_wat_het_kost(scherm, webadres):
    """Op het kaartje staat wat iemand wil weten, en de link gaat naar de activiteit."""
    pagina = open_(scherm(), webadres, "?q=stoelgym&kern=waarland")
    kaartje = pagina.locator("[data-lijst] .ww-kaartje").first
    tekst = kaartje.inner_text()
    assert "Gym op de stoel" in tekst and "Waarland" in tekst and "uur" in tekst and "€" in tekst
    kaartje.get_by_role("link").click()
    assert pagina.locator("h1").inner_text() == "Gym op de stoel"
    assert pagina.url == f"{webadres}waarland/activiteiten/stoelgym-waarland/"


def test_de_plaats_in_de_vraag_telt(scherm, webadres):
    """'koffie koog' zoekt in De Koog, ook als er geen dorp gekozen is."""
    pagina = open_(scherm(), webadres, "?q=koffie koog")
    assert pagina.locator("[data-lijst] h2").first.inner_text() == "In De Koog"


def test_een_typefout_wordt_gezegd(scherm, webadres):
    """Zoeken we op een ander woord, dan staat dat er."""
    pagina = open_(scherm(), webadres, "?q=rolator")
    assert pagina.locator("[data-bedoeld]").inner_text() == "Wij zochten op rollator."


@pytest.mark.parametrize(("vraag", "zin"), [("yogasok", "Wij zochten op yoga."), ("rollatorrace", "Wij zochten op rollator.")])
def test_van_een_lang_woord_is_een_deel_genoeg(scherm, webadres, vraag: str, zin: str):
    """Kent de site een samengesteld woord niet, dan zoeken we op het deel dat ze wel kent, en zeggen dat."""
    pagina = open_(scherm(), webadres, f"?q={vraag}")
    assert pagina.locator("[data-bedoeld]").inner_text() == zin
    assert namen(pagina)


def test_een_onbekend_woord_telt_niet_mee(scherm, webadres):
    """Van 'kwantumfysica en soep' blijft soep over; zonder soep vinden we niets, en niet zomaar iets."""
    pagina = open_(scherm(), webadres, "?q=kwantumfysica soep")
    met = namen(pagina)
    open_(pagina, webadres, "?q=soep")
    assert met == namen(pagina) != []
    open_(pagina, webadres, "?q=kwantumfysica")
    assert namen(pagina) == []


def test_filters_tellen_staan_in_het_adres_en_gaan_terug(scherm, webadres):
    """Een filter versmalt, het getal klopt, het adres onthoudt het, en terug haalt het weer weg."""
    pagina = open_(scherm(breed=1280), webadres, "?q=eten")
    alles = int(hoeveel(pagina).split()[0])
    verwacht = pagina.locator("label:has(input[name=gratis]) [data-aantal]").inner_text()
    pagina.check("input[name=gratis]")
    pagina.wait_for_url("**gratis=ja*")
    pagina.wait_for_selector(KLAAR)
    assert hoeveel(pagina).split()[0] == verwacht != str(alles)
    pagina.check("input[value=woensdag]")
    pagina.wait_for_url("**dag=woensdag*")
    pagina.wait_for_selector(KLAAR)
    samen = int(hoeveel(pagina).split()[0])
    assert 0 < samen < int(verwacht)
    pagina.reload()
    pagina.wait_for_selector(KLAAR)
    assert int(hoeveel(pagina).split()[0]) == samen
    pagina.go_back()
    pagina.wait_for_url(lambda adres: "dag" not in adres)
    pagina.wait_for_selector(KLAAR)
    assert hoeveel(pagina).split()[0] == verwacht
    pagina.get_by_role("button", name="Gratis weghalen").click()
    pagina.wait_for_url(lambda adres: "gratis" not in adres)
    pagina.wait_for_selector(KLAAR)
    assert int(hoeveel(pagina).split()[0]) == alles


def test_het_getal_bij_elk_filter_klopt(scherm, webadres):
    """Wie een filter kiest, krijgt precies zoveel activiteiten als erachter staat."""
    pagina = open_(scherm(breed=1280), webadres, "?q=koffie&kern=schagen")
    for naam, waarde in [("thema", "ontmoeten"), ("dag", "vrijdag"), ("doelgroep", "ouderen"), ("rolstoel", "ja"), ("zonder-aanmelden", "ja")]:
        pagina.goto(f"{webadres}zoeken/?q=koffie&kern=schagen")
        pagina.wait_for_selector(KLAAR)
        getal = pagina.locator(f"label:has(input[name={naam}][value={waarde}]) [data-aantal]").inner_text()
        open_(pagina, webadres, f"?q=koffie&kern=schagen&{naam}={waarde}")
        in_schagen = re.match(r"(\d+) activiteit", hoeveel(pagina))
        assert (in_schagen[1] if in_schagen else "0") == getal, naam


def test_niets_gevonden_is_niet_het_einde(scherm, webadres):
    """Er staat een nummer van het dorp, woorden die erop lijken, en alle onderwerpen."""
    pagina = open_(scherm(), webadres, "?q=wandq&kern=kolhorn&dag=zondag&thema=computer")
    vak = pagina.locator("[data-niets]")
    assert vak.is_visible()
    assert vak.locator("a[href^='tel:']").is_visible()
    assert "Haal hierboven een keuze weg" in vak.inner_text()
    assert any("wandel" in woord for woord in vak.locator("[data-bedoelt-u] a").all_inner_texts())
    assert pagina.locator("[data-geen-vraag] .ww-tegel").count() >= 10


def test_zonder_vraag_laadt_het_zoeken_niet(scherm, webadres):
    """De index komt pas binnen als iemand zoekt."""
    pagina = scherm()
    gevraagd = []
    pagina.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    open_(pagina, webadres)
    assert [adres for adres in gevraagd if "/pagefind/" in adres] == []
    pagina.fill("#vraag", "wandelen")
    pagina.keyboard.press("Enter")
    pagina.wait_for_selector(KLAAR)
    assert [adres for adres in gevraagd if "/pagefind/" in adres]
    assert {adres.split("/")[2] for adres in gevraagd} == {webadres.split("/")[2]}


def test_zoeken_kan_vanaf_elke_pagina_en_neemt_het_dorp_mee(scherm, webadres):
    """Het zoekveld bovenaan een pagina van een dorp zoekt in dat dorp."""
    pagina = scherm(breed=1280)
    pagina.goto(f"{webadres}kolhorn/activiteiten/bal-in-de-horn-kolhorn/")
    pagina.locator("header input[type=search]").fill("eten")
    pagina.keyboard.press("Enter")
    pagina.wait_for_selector(KLAAR)
    assert "kern=kolhorn" in pagina.url
    assert "Kolhorn" in hoeveel(pagina)


def test_zonder_script_staan_alle_wegen_er(scherm, webadres):
    """Zonder script zegt de pagina dat, met links naar alle onderwerpen en alle dorpen."""
    pagina = scherm(script=False)
    pagina.goto(f"{webadres}zoeken/?q=wandelen")
    assert "Zoeken werkt alleen als uw browser scripts aan heeft staan." in pagina.locator("main").inner_text()
    assert pagina.locator("main .ww-tegel a").count() >= 10
    assert pagina.locator("main a[href$='/activiteiten/']").count() >= 40


def test_met_alleen_toetsen(scherm, webadres):
    """Typen, Enter, en met Tab naar een filter, de spatie, en naar de eerste activiteit."""
    pagina = open_(scherm(breed=1280), webadres)
    pagina.focus("#vraag")
    pagina.keyboard.type("soep")
    pagina.keyboard.press("Enter")
    pagina.wait_for_selector(KLAAR)
    assert pagina.evaluate("document.activeElement.hasAttribute('data-hoeveel')")
    pagina.keyboard.press("Shift+Tab")
    assert pagina.evaluate("document.activeElement.type") == "checkbox"
    pagina.focus("input[name=gratis]")
    pagina.keyboard.press("Space")
    pagina.wait_for_url("**gratis=ja*")
    pagina.wait_for_selector(KLAAR)
    pagina.focus("[data-hoeveel]")
    for _ in range(20):
        pagina.keyboard.press("Tab")
        if pagina.evaluate("Boolean(document.activeElement.closest('[data-lijst]'))"):
            break
    naam = pagina.evaluate("document.activeElement.textContent")
    pagina.keyboard.press("Enter")
    pagina.wait_for_selector("article h1")
    assert pagina.locator("h1").inner_text() == naam


def test_lukt_het_zoeken_niet_dan_zegt_de_pagina_dat(scherm, webadres):
    """Komt de index niet binnen, dan staan de onderwerpen er; daarna kan het opnieuw."""
    pagina = scherm()
    pagina.route("**/pagefind/**", lambda verzoek: verzoek.abort())
    open_(pagina, webadres, "?q=wandelen")
    assert hoeveel(pagina).startswith("Zoeken lukt nu niet.")
    assert pagina.locator("[data-geen-vraag] .ww-tegel").first.is_visible()
    pagina.unroute("**/pagefind/**")
    pagina.reload()
    pagina.wait_for_selector(KLAAR)
    assert "gevonden" in hoeveel(pagina)


# Laat zien wat een index met deze naam in elk veld zou vinden.
_TOON = """async (naam) => {
  const { maakLijst } = await import(new URL("../statisch/zoekbeeld.js", location));
  const meta = { naam, wanneer: naam, waar: naam, tekst: naam, kosten: naam, aanmelden: "nee" };
  const machine = { gegevens: async () => ({ url: "./", meta }), perKeuze: async () => new Set(["b"]), lijktOp: () => [] };
  const uitkomst = { gebieden: [], hier: ["a"], dichtbij: [], elders: [], termen: [{}], verbeterd: [{ woord: naam }], scores: new Map([["b", 1]]) };
  const toon = await maakLijst(machine, uitkomst, { pagina: document.querySelector("[data-zoeken]"), namen: () => "", zoekOveral() {} });
  toon();
}"""


def test_wat_uit_de_index_komt_blijft_tekst(scherm, webadres):
    """Code in een naam staat er letterlijk: op het kaartje, bij 'Wij zochten op' en bij de wegen die ook passen."""
    gemeen = "<img src=x onerror=alert(1)> & </a>"
    pagina = open_(scherm(), webadres)
    pagina.evaluate(_TOON, gemeen)
    assert namen(pagina) == [gemeen]
    assert pagina.locator("[data-lijst]").text_content().count(gemeen) == 5
    assert pagina.locator("[data-bedoeld]").text_content() == f"Wij zochten op {gemeen}."
    assert set(pagina.locator("[data-ook] a").all_text_contents()) == {gemeen}
    assert pagina.locator("[data-zoeken] img").count() == 0


def test_rare_vragen_doen_geen_kwaad(scherm, webadres):
    """Tekens, opmaak en een heel lange vraag geven een gewone pagina en geen fout."""
    pagina = scherm()
    fouten = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    for vraag in ["<img src=x onerror=alert(1)>", "'\"&%00", "🦆🦆", "a" * 5000, "de het een", "مرحبا", "constructor __proto__ toString"]:
        pagina.goto(f"{webadres}zoeken/")
        pagina.wait_for_selector("[data-zonder-script]", state="hidden")
        pagina.fill("#vraag", vraag)
        pagina.keyboard.press("Enter")
        pagina.wait_for_selector(KLAAR)
        assert hoeveel(pagina)
    assert fouten == []
