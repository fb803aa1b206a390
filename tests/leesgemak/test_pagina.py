"""De pagina 'Is mijn tekst makkelijk?' in een echte browser."""

from datetime import date
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from tests.browser import site
from tests.leesgemak.proef import WORTEL

from wegwijzer.controleren import controleer
from wegwijzer.controleren.leesgemak import lezer_van
from wegwijzer.controleren.stuk import maak_stukken
from wegwijzer.laden import laad
from wegwijzer.schrijven import schrijf
from wegwijzer.uitvoer.leesgemak import leesgemak
from wegwijzer.uitvoer.paginas.makkelijk import makkelijk
from wegwijzer.uitvoer.schil import maak_schil
from wegwijzer.uitvoer.statisch import statisch
from wegwijzer.verrijken import verrijk

VANDAAG = date(2026, 11, 23)
TEKST = "De cliënt wordt door een professional geholpen. 😀 Kom op 12-05-2027 naar De Kampanje in Den Helder."


@pytest.fixture(scope="module")
def bestanden():
    return laad(WORTEL)


@pytest.fixture(scope="module")
def adres(bestanden, tmp_path_factory):
    map_ = tmp_path_factory.mktemp("site")
    verrijkt = verrijk(controleer(bestanden, VANDAAG).gids, VANDAAG)
    schil = maak_schil(verrijkt)
    schrijf(map_, statisch(verrijkt))
    schrijf(map_, leesgemak(verrijkt))
    schrijf(map_, ((f"{pagina.pad}index.html", schil.vul(pagina)) for pagina in makkelijk(verrijkt)))
    with site(map_) as adres:
        yield f"{adres}meedoen/makkelijk/"


@pytest.fixture
def pagina(browser, adres):
    pagina = browser.new_page(viewport={"width": 390, "height": 800})
    fouten = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.on("console", lambda regel: fouten.append(regel.text) if "Content Security" in regel.text else None)
    pagina.goto(adres)
    yield pagina
    assert fouten == []
    pagina.close()


def test_zelfde_tips_als_python(pagina, bestanden):
    """Typen geeft dezelfde tips als de opdracht, en namen van deze wegwijzer zijn vrij."""
    verwacht = [een.wat for een in lezer_van(maak_stukken(bestanden)).beoordeel(TEKST).bevindingen]
    pagina.fill("textarea", TEKST)
    pagina.wait_for_selector(".ww-leesgemak-tips li")
    assert pagina.locator(".ww-leesgemak-tips button").all_inner_texts() == verwacht
    assert len(verwacht) == 4


def test_een_tip_wijst_de_plek_aan(pagina):
    """Wie op een tip drukt, ziet het stuk geselecteerd; ook na een plaatje."""
    pagina.fill("textarea", TEKST)
    pagina.get_by_role("button", name="De datum").click()
    gekozen = "veld => veld.value.slice(veld.selectionStart, veld.selectionEnd)"
    assert pagina.locator("textarea").evaluate(gekozen) == "12-05-2027"


def test_een_tip_ver_in_een_lange_tekst(pagina):
    """Ook in een lange tekst schuift het veld naar de plek van de tip, en het veld staat in beeld."""
    pagina.fill("textarea", f"{'U mag hier mee. ' * 400}Wij evalueren. {'U mag hier mee. ' * 100}")
    pagina.get_by_role("button", name="evalueren").click()
    veld = pagina.locator("textarea")
    expect(veld).to_be_in_viewport()
    boven, onder = veld.evaluate("veld => [veld.scrollTop, veld.scrollTop + veld.clientHeight].map(een => een / veld.scrollHeight)")
    assert boven < 0.8 < onder


def test_een_heel_lange_tekst(pagina):
    """Bij honderden tips toont de pagina de eerste honderd, en blijft de hele tekst staan."""
    pagina.fill("textarea", "U wordt gebeld. " * 2000)
    expect(pagina.locator(".ww-leesgemak-oordeel")).to_contain_text("Wij hebben 2000 tips. U ziet de eerste 100.")
    assert pagina.locator(".ww-leesgemak-tips li").count() == 100
    assert pagina.locator("[data-gemerkt]").evaluate("een => een.textContent.length") == 32_000


def test_nummers_wijzen_naar_de_tips(pagina):
    pagina.fill("textarea", "Wij evalueren de cursus op 12-05-2027.")
    pagina.wait_for_selector(".ww-leesgemak-tips li")
    merken = pagina.locator("mark[data-nummer]").evaluate_all("alle => alle.map(een => [een.textContent, een.dataset.nummer])")
    assert merken == [["evalueren", "1"], ["12-05-2027", "2"]]


def test_een_voorbeeld_komt_niet_over_eigen_tekst(pagina):
    """De knop voor een voorbeeld is er alleen bij een leeg veld; wissen zet de schrijver terug in het veld."""
    voorbeeld, wis = pagina.get_by_text("Toon een voorbeeld"), pagina.get_by_text("Wis de tekst")
    expect(voorbeeld).to_be_visible()
    expect(wis).to_be_hidden()
    pagina.fill("textarea", "Mijn eigen tekst.")
    expect(voorbeeld).to_be_hidden()
    wis.click()
    expect(voorbeeld).to_be_visible()
    expect(pagina.locator("textarea")).to_be_focused()


def test_oordeel_verandert_tijdens_het_typen(pagina):
    oordeel = pagina.locator(".ww-leesgemak-oordeel")
    pagina.click("text=Toon een voorbeeld")
    expect(oordeel).to_have_attribute("data-oordeel", "moeilijk")
    assert oordeel.inner_text().startswith("Dit is te moeilijk voor veel lezers.")
    pagina.fill("textarea", "U mag vandaag gewoon met ons mee naar buiten. We lopen een rondje door het bos. " * 3)
    expect(oordeel).to_have_attribute("data-oordeel", "goed")
    assert oordeel.inner_text() == "Goed te lezen. Wij hebben geen tips."
    assert not pagina.locator("[data-delen]").is_visible()
    pagina.click("text=Wis de tekst")
    expect(oordeel).to_have_attribute("data-oordeel", "kort")


def test_gemene_tekst_blijft_tekst(pagina):
    """Wat iemand typt, wordt nooit een onderdeel van de pagina."""
    pagina.fill("textarea", "<img src=x onerror=alert(1)> De cliënt wordt </mark><script>alert(2)</script> geholpen.")
    pagina.wait_for_selector(".ww-leesgemak-tips li")
    assert pagina.locator(".ww-leesgemak img, .ww-leesgemak script").count() == 0
    assert "<script>" in pagina.locator("[data-gemerkt]").inner_text()


@pytest.mark.parametrize("kleuren", ["light", "dark"])
def test_toegankelijk(pagina, kleuren: str):
    """Axe vindt niets, ook niet met tips in beeld, licht en donker."""
    pagina.emulate_media(color_scheme=kleuren)
    pagina.click("text=Toon een voorbeeld")
    pagina.wait_for_selector(".ww-leesgemak-tips li")
    gevonden = Axe().run(pagina).response["violations"]
    assert [(een["id"], [plek["html"][:90] for plek in een["nodes"]]) for een in gevonden] == []


def test_zonder_javascript_staat_er_raad(browser, adres):
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(adres)
    assert not pagina.locator("textarea").is_visible()
    assert pagina.get_by_text("Een zin heeft hooguit 15 woorden.").is_visible()
    context.close()


def test_scripts_zijn_klein():
    """De lezer zelf is klein: de woorden zijn het grote deel."""
    scripts = [*(WORTEL / "theme/js/leesgemak").glob("*.js"), Path(WORTEL / "theme/js/leesgemak.js")]
    assert sum(pad.stat().st_size for pad in scripts) < 60_000
