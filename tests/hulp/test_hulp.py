"""Voorlezen, grote letters, uw dorp, bewaren en delen: met en zonder script, opslag en muis."""

import json
import re
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import expect
from tests.paginas.axe import licht_en_donker

BAL, KOFFIE = "kolhorn/bal-in-de-horn-kolhorn", "schagen/koffie-de-groene-schakel"
# Een browser die niets mag bewaren: elke aanraking van de opslag mislukt.
DICHT = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nee', 'SecurityError'); } });"
# Een stem die onthoudt wat hij zegt. Zolang `wacht` waar is, komt er geen eind aan een zin.
STEM = """
window.gezegd = []; window.wacht = false; let huidige;
const stem = {
  getVoices: () => [{ lang: "nl-NL", name: "Proef" }],
  speak(uiting) { window.gezegd.push(uiting.text.trim()); huidige = uiting; if (!window.wacht) setTimeout(() => uiting.onend()); },
  cancel() { const uiting = huidige; huidige = undefined; uiting?.onerror(); },
};
Object.defineProperty(window, "speechSynthesis", { value: stem });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
"""


def adres_van(webadres: str, sleutel: str) -> str:
    return webadres + sleutel.replace("/", "/activiteiten/") + "/"


def ga(pagina, adres: str):
    pagina.goto(adres)
    pagina.wait_for_selector("[data-letters-knop]:not([hidden])")
    return pagina


def opslag(pagina) -> dict:
    return json.loads(pagina.evaluate("JSON.stringify({ ...localStorage })"))


def test_zonder_keuze_staat_er_niets_op_het_apparaat(scherm, webadres):
    """Wie alleen kijkt, laat geen spoor achter: geen opslag en geen cookies."""
    pagina = scherm()
    for pad in ("", "kolhorn/", "kolhorn/activiteiten/", "zoeken/?q=wandelen", "bewaard/", adres_van("", BAL)):
        assert pagina.goto(webadres + pad).ok, pad
        pagina.wait_for_load_state("networkidle")
        assert opslag(pagina) == {}
        assert pagina.evaluate("sessionStorage.length") == 0
    assert pagina.context.cookies() == []


def test_grote_letters_blijven(scherm, webadres):
    """De knop maakt de letters groter; op de volgende pagina zijn ze dat nog, en uit is echt weg."""
    pagina = ga(scherm(), f"{webadres}kolhorn/")

    def grootte():
        return float(pagina.evaluate("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)"))

    gewoon = grootte()
    pagina.click("[data-letters-knop]")
    assert grootte() == pytest.approx(gewoon * 1.25)
    ga(pagina, f"{webadres}schagen/")
    assert grootte() == pytest.approx(gewoon * 1.25)
    assert pagina.get_attribute("[data-letters-knop]", "aria-pressed") == "true"
    assert pagina.evaluate("document.documentElement.scrollWidth") <= 390
    pagina.click("[data-letters-knop]")
    assert grootte() == pytest.approx(gewoon)
    assert opslag(pagina) == {}


def test_voorlezen_leest_de_inhoud_en_stopt(scherm, webadres):
    """De stem leest de titel en de tekst, geen knoppen of menu; de knop en Escape stoppen haar."""
    pagina = scherm()
    pagina.add_init_script(STEM)
    ga(pagina, adres_van(webadres, BAL))
    knop = pagina.locator("[data-lees-voor]")
    knop.click()
    expect(knop).to_have_text("Lees voor")
    gezegd = " ".join(pagina.evaluate("window.gezegd"))
    assert "Dansmiddag Bal in De Horn" in gezegd and "Elke 1e zondag van de maand" in gezegd
    for niet in ("WhatsApp", "Kopieer", "Grote letters", "Wat zoekt u?", "Over deze wegwijzer"):
        assert niet not in gezegd
    for stop in (knop.click, lambda: pagina.keyboard.press("Escape")):
        pagina.evaluate("window.wacht = true; window.gezegd.length = 0")
        knop.click()
        assert knop.inner_text() == "Stop met lezen"
        assert pagina.locator(".ww-leest").count() == 1
        stop()
        assert knop.inner_text() == "Lees voor"
        assert pagina.locator(".ww-leest").count() == 0
        pagina.wait_for_timeout(100)
        assert len(pagina.evaluate("window.gezegd")) == 1


def test_voorlezen_slaat_niets_over(scherm, webadres):
    """Een punt met punten eronder wordt ook zelf gelezen, één keer."""
    pagina = scherm()
    pagina.add_init_script(STEM)
    ga(pagina, f"{webadres}privacy/")
    pagina.evaluate("document.querySelector('main').innerHTML = '<ul><li>Buiten <ul><li>Binnen</li></ul></li></ul><dl><dt>Vraag</dt><dd><p>Antwoord</p></dd></dl>'")
    pagina.locator("[data-lees-voor]").click()
    expect(pagina.locator("[data-lees-voor]")).to_have_text("Lees voor")
    assert pagina.evaluate("window.gezegd") == ["Buiten", "Binnen", "Vraag", "Antwoord"]


def test_zonder_stem_is_er_geen_knop(scherm, webadres):
    """Kan een browser niet praten, dan belooft de site het ook niet."""
    pagina = scherm()
    pagina.add_init_script("Object.defineProperty(window, 'speechSynthesis', { value: undefined })")
    ga(pagina, f"{webadres}kolhorn/")
    assert not pagina.locator("[data-lees-voor]").is_visible()
    assert pagina.locator("[data-letters-knop]").is_visible()


def test_uw_dorp_onthouden_veranderen_en_vergeten(scherm, webadres):
    """Pas na de knop staat het dorp op het apparaat; daarna is het overal dichtbij, en weg is weg."""
    pagina = ga(scherm(breed=1280), f"{webadres}kolhorn/")
    mijn = pagina.locator("[data-mijn-kern]")
    assert mijn.inner_text() == "Kies uw dorp of wijk"
    pagina.get_by_role("button", name="Onthoud Kolhorn").click()
    assert mijn.inner_text() == "Kolhorn"
    ga(pagina, f"{webadres}schagen/activiteiten/")
    assert mijn.inner_text() == "Kolhorn"
    mijn.click()
    assert pagina.url == f"{webadres}kolhorn/"
    ga(pagina, f"{webadres}ingangen/ik-voel-me-alleen/")
    pagina.get_by_role("link", name="Bekijk dit in Kolhorn").click()
    assert pagina.url == f"{webadres}kolhorn/ingang/ik-voel-me-alleen/"
    pagina.goto(f"{webadres}zoeken/")
    pagina.wait_for_selector("[data-zonder-script]", state="hidden")
    assert pagina.input_value("#waar") == "kolhorn"
    ga(pagina, f"{webadres}winkel/").get_by_role("button", name="Onthoud Winkel").click()
    assert mijn.inner_text() == "Winkel"
    ga(pagina, webadres).get_by_role("button", name="Vergeet mijn dorp").click()
    expect(pagina.get_by_label("Waar woont u?")).to_be_focused()
    assert opslag(pagina) == {}
    ga(pagina, f"{webadres}winkel/")
    assert mijn.inner_text() == "Kies uw dorp of wijk"


def bewaar(pagina, webadres: str, *sleutels: str) -> None:
    for sleutel in sleutels:
        ga(pagina, adres_van(webadres, sleutel)).get_by_role("button", name="Bewaar", exact=True).click()


def lijst(pagina, webadres: str, vraag: str = "") -> list[str]:
    pagina.goto(f"{webadres}bewaard/{vraag}")
    pagina.wait_for_selector("[data-klaar]")
    return pagina.locator("[data-lijst] .ww-kaartje a").all_inner_texts()


def test_bewaren_laten_zien_en_weghalen(scherm, webadres):
    """Wat iemand bewaart, staat met tijd, plek, prijs en nummer op de lijst; weghalen kan daar en op de pagina zelf."""
    pagina = scherm()
    bewaar(pagina, webadres, BAL, KOFFIE)
    assert pagina.locator("[data-aantal-bewaard]").inner_text() == "2"
    assert lijst(pagina, webadres) == ["Dansmiddag Bal in De Horn", "Koffie in De Groene Schakel"]
    tekst = pagina.locator("[data-lijst] .ww-kaartje").first.inner_text()
    assert "zondag" in tekst and "Kolhorn" in tekst and "€\xa05" in tekst and "Bel 0224" in tekst
    pagina.get_by_role("button", name="Haal weg: Dansmiddag Bal in De Horn").click()
    expect(pagina.locator("[data-melding]")).to_have_text("Dansmiddag Bal in De Horn is weg uit uw lijst.")
    expect(pagina.locator("[data-lijst] .ww-kaartje a")).to_have_text(["Koffie in De Groene Schakel"])
    ga(pagina, adres_van(webadres, KOFFIE)).get_by_role("button", name="Bewaard", exact=True).click()
    assert opslag(pagina) == {}
    assert lijst(pagina, webadres) == []
    assert pagina.locator("[data-leeg]").is_visible()


def test_een_lijst_delen(scherm, webadres):
    """De link bevat de lijst; wie haar opent, ziet haar zonder dat er iets bewaard wordt, en kan haar overnemen."""
    pagina = scherm()
    bewaar(pagina, webadres, BAL, KOFFIE)
    lijst(pagina, webadres)
    whatsapp = urlsplit(pagina.get_attribute("[data-whatsapp]", "href"))
    assert whatsapp.hostname == "wa.me"
    tekst = parse_qs(whatsapp.query)["text"][0]
    assert "- Dansmiddag Bal in De Horn" in tekst
    gedeeld = tekst.split()[-1]
    assert gedeeld == f"{webadres}bewaard/?a={BAL},{KOFFIE}"
    assert gedeeld in unquote(pagina.get_attribute("[data-mail]", "href"))

    ander = scherm()
    assert lijst(ander, webadres, f"?a={BAL},{KOFFIE}") == ["Dansmiddag Bal in De Horn", "Koffie in De Groene Schakel"]
    assert opslag(ander) == {}
    ander.get_by_role("button", name="Bewaar deze lijst").click()
    assert lijst(ander, webadres) == ["Dansmiddag Bal in De Horn", "Koffie in De Groene Schakel"]
    ander.get_by_role("button", name="Maak de lijst leeg").click()
    ander.wait_for_selector("[data-leeg]:not([hidden])")
    assert opslag(ander) == {}


def test_een_gemene_of_oude_link_doet_geen_kwaad(scherm, webadres):
    """Vreemde delen vallen weg; wat gestopt is of niet bestaat, staat er als zodanig; nooit een andere computer."""
    pagina = scherm()
    gevraagd = []
    pagina.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    vraag = f"?a=../../x,https://kwaad.example/a,<img src=x>,slootdorp/filmavond-schakel-slootdorp,schagen/bestaat-niet,{BAL},{BAL}"
    assert lijst(pagina, webadres, vraag) == ["Filmavond in De Schakel is gestopt", "Deze activiteit is er niet meer", "Dansmiddag Bal in De Horn"]
    assert {urlsplit(adres).netloc for adres in gevraagd} == {urlsplit(webadres).netloc}


def test_een_kapotte_opslag_telt_als_leeg(scherm, webadres):
    """Staat er iets vreemds in de opslag, dan werkt alles alsof er niets staat."""
    pagina = scherm()
    fouten = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.goto(webadres)
    for waarde in ("{", '"tekst"', '{"id": "<b>", "naam": 3}', '["../..", 3, null]'):
        pagina.evaluate("(waarde) => ['kern', 'bewaard', 'letters'].forEach((naam) => localStorage.setItem(`ww-${naam}`, waarde))", waarde)
        ga(pagina, f"{webadres}kolhorn/")
        assert pagina.locator("[data-mijn-kern]").inner_text() == "Kies uw dorp"
        assert lijst(pagina, webadres) == []
    assert fouten == []


def test_met_dichte_opslag_werkt_alles_door(scherm, webadres):
    """Mag de browser niets bewaren, dan zegt de site dat, en doet de rest het gewoon."""
    pagina = scherm()
    fouten = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.add_init_script(DICHT)
    bewaar(pagina, webadres, BAL)
    assert "Uw browser wil niets bewaren." in pagina.locator("[data-delen] [role=status]").inner_text()
    assert pagina.get_by_role("button", name="Bewaar", exact=True).get_attribute("aria-pressed") == "false"
    ga(pagina, f"{webadres}kolhorn/").get_by_role("button", name="Onthoud Kolhorn").click()
    assert "Uw browser wil niets bewaren." in pagina.locator("[data-onthoud-kern] [role=status]").inner_text()
    pagina.click("[data-letters-knop]")
    assert pagina.evaluate("document.documentElement.dataset.letters") == "groot"
    assert lijst(pagina, webadres, f"?a={BAL}") == ["Dansmiddag Bal in De Horn"]
    pagina.goto(f"{webadres}zoeken/?q=koffie&kern=schagen")
    pagina.wait_for_selector(".ww-gevonden[aria-busy=false]")
    assert pagina.locator("[data-lijst] .ww-kaartje").count() > 2
    assert fouten == []


def test_zonder_script_zijn_er_geen_dode_knoppen(scherm, webadres):
    """Zonder script staan er alleen knoppen die werken: delen via WhatsApp en mail zijn gewone links."""
    pagina = scherm(script=False)
    pagina.goto(adres_van(webadres, BAL))
    assert [knop.inner_text() for knop in pagina.locator("button:visible").all()] == ["Zoek"]
    whatsapp = pagina.get_by_role("link", name="WhatsApp").get_attribute("href")
    assert whatsapp.startswith("https://wa.me/?text=Dansmiddag%20Bal%20in%20De%20Horn")
    assert unquote(whatsapp).endswith("/kolhorn/activiteiten/bal-in-de-horn-kolhorn/")
    pagina.goto(f"{webadres}bewaard/")
    assert "Een lijst bewaren kan alleen" in pagina.locator("main").inner_text()


def test_kopieren(scherm, webadres):
    """De link komt op het klembord; mag dat niet, dan staat de link er om zelf te kopiëren."""
    pagina = scherm()
    pagina.context.grant_permissions(["clipboard-read", "clipboard-write"])
    ga(pagina, adres_van(webadres, BAL)).get_by_role("button", name="Kopieer de link").click()
    melding = pagina.locator("[data-delen] [role=status]")
    expect(melding).to_have_text("Gekopieerd. U kunt de link nu plakken.")
    assert pagina.evaluate("navigator.clipboard.readText()").endswith("/kolhorn/activiteiten/bal-in-de-horn-kolhorn/")
    pagina.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('nee')); }")
    pagina.get_by_role("button", name="Kopieer de link").click()
    expect(melding).to_have_text(re.compile("^Kopiëren lukt niet. De link is: https://"))


def test_met_alleen_toetsen_van_dorp_tot_lijst(scherm, webadres):
    """Kies een dorp, zoek, open, bewaar, bekijk de lijst en print: zonder muis."""
    pagina = scherm(breed=1280)
    pagina.add_init_script("window.print = () => (window.geprint = true);")
    ga(pagina, webadres)

    def tab_naar(kiezer: str) -> None:
        for _ in range(150):
            pagina.keyboard.press("Tab")
            if pagina.evaluate("(kiezer) => document.activeElement.matches(kiezer)", kiezer):
                return
        raise AssertionError(kiezer)

    tab_naar("#kies-naam")
    pagina.keyboard.type("kolh")
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/kolhorn/")
    tab_naar("[data-onthoud-kern] button")
    pagina.keyboard.press("Space")
    tab_naar("#zoek-groot input[type=search]")
    pagina.keyboard.type("dansen")
    pagina.keyboard.press("Enter")
    pagina.wait_for_selector(".ww-gevonden[aria-busy=false]")
    tab_naar("[data-lijst] .ww-kaartje a")
    pagina.keyboard.press("Enter")
    pagina.wait_for_selector("[data-bewaar]:not([hidden])")
    tab_naar("[data-bewaar]")
    pagina.keyboard.press("Enter")
    assert pagina.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    pagina.keyboard.press("Control+Home")
    pagina.evaluate("document.activeElement.blur()")
    tab_naar(".ww-hulp a")
    pagina.keyboard.press("Enter")
    pagina.wait_for_selector("[data-klaar]")
    assert pagina.locator("[data-lijst] .ww-kaartje a").all_inner_texts() == ["Dansmiddag Bal in De Horn"]
    tab_naar("[data-print]")
    pagina.keyboard.press("Enter")
    assert pagina.evaluate("window.geprint")


def test_geen_verzoek_naar_een_andere_computer(scherm, webadres):
    """Een wandeling over elke soort pagina vraagt alleen iets aan de eigen site."""
    pagina = scherm()
    gevraagd = []
    pagina.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    paden = (
        "", "kolhorn/", "kolhorn/activiteiten/", f"{BAL.replace('/', '/activiteiten/')}/", "kolhorn/plekken/", "kolhorn/thema/bewegen/",
        "kolhorn/ingang/ik-voel-me-alleen/", "ingangen/mijn-kind/", "themas/eten/", "organisaties/", "zoeken/?q=koffie&kern=kolhorn",
        f"bewaard/?a={BAL}", "slootdorp/activiteiten/filmavond-schakel-slootdorp/", "privacy/", "404.html",
    )  # fmt: skip
    for pad in paden:
        pagina.goto(webadres + pad)
        pagina.wait_for_load_state("networkidle")
    anders = {adres for adres in gevraagd if urlsplit(adres).netloc != urlsplit(webadres).netloc and not re.match("(data|blob):", adres)}
    assert anders == set()


@pytest.mark.parametrize("breed", [390, 1280])
def test_een_lijst_met_iets_erop_is_toegankelijk(scherm, webadres, breed: int):
    """Axe vindt niets op de bewaarde lijst van een ander."""
    pagina = ga(scherm(breed), f"{webadres}bewaard/?a={BAL}")
    pagina.wait_for_load_state("networkidle")
    assert licht_en_donker(pagina) == []
