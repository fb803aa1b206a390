"""De kaart in een echte browser: met en zonder tegels, met toetsenbord, met heel veel plekken op één punt."""

from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser import site

from wegwijzer.schrijven import schrijf
from wegwijzer.uitvoer.kaartbeeld import kaartbeelden
from wegwijzer.uitvoer.kaarten import kaarten
from wegwijzer.uitvoer.paginas import paginas
from wegwijzer.uitvoer.statisch import statisch
from wegwijzer.verrijken import verrijk

# 'data:' is voor Leaflet zelf: een tegel die weg mag, wordt een leeg plaatje.
BELEID = "default-src 'self'; img-src 'self' data: https://service.pdok.nl; object-src 'none'; base-uri 'none'"
VOL = "schagen"
GEMEEN = "De </script> 'Hof' \"😀\""
# Een grijs plaatje van één punt: het antwoord op elke tegel.
TEGEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6358000000b600b5bc1c1d110000000049454e44ae426082"
)


def _vol(gids):
    """De echte gids, met dertig plekken op één punt in Schagen; de eerste heeft een gemene naam."""
    eerste, *_ = (id_ for id_, plek in gids.locaties.items() if plek.adres.plaats == "Schagen")
    plek = gids.locaties[eerste].model_copy(update={"naam": GEMEEN})
    extra = {
        f"{eerste}-{n:02}": plek.model_copy(update={"id": f"{eerste}-{n:02}", "naam": f"Zaal {n}"}) for n in range(29)
    }
    return replace(gids, locaties={**gids.locaties, eerste: plek, **extra})


@pytest.fixture(scope="module")
def adres(kop, tmp_path_factory):
    map_ = tmp_path_factory.mktemp("site")
    verrijkt = verrijk(_vol(kop.gids), kop.vandaag)
    for uitvoer in (statisch, paginas, kaarten, kaartbeelden):
        schrijf(map_, uitvoer(verrijkt))
    with site(map_, Content_Security_Policy=BELEID) as adres:
        yield adres


@pytest.fixture
def open_kaart(browser, adres):
    """Opent een kaart; `fouten` zijn fouten van het script, `buiten` de adressen buiten de eigen site."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")

    def open_(pad, met_tegels=True):
        pagina = context.new_page()
        pagina.fouten, pagina.buiten = [], []
        pagina.on("pageerror", lambda fout: pagina.fouten.append(str(fout)))
        pagina.on("console", lambda bericht: _onthoud(pagina, bericht))

        def antwoord(route):
            if route.request.url.startswith(adres):
                return route.continue_()
            pagina.buiten.append(route.request.url)
            return route.fulfill(body=TEGEL, content_type="image/png") if met_tegels else route.abort()

        pagina.route("**/*", antwoord)
        pagina.goto(adres + pad)
        pagina.locator(".ww-stip").first.wait_for()
        return pagina

    yield open_
    context.close()


def _onthoud(pagina, bericht):
    # Een tegel die niet komt, is geen fout van ons.
    if bericht.type == "error" and "net::ERR_FAILED" not in bericht.text:
        pagina.fouten.append(bericht.text)


def test_alleen_tegels_komen_van_buiten(open_kaart):
    pagina = open_kaart("kaart/")
    pagina.wait_for_function("document.querySelectorAll('.leaflet-tile-loaded').length > 3")
    assert pagina.buiten
    assert all(url.startswith("https://service.pdok.nl/brt/achtergrondkaart/") for url in pagina.buiten)
    assert "Kaartgegevens © Kadaster" in pagina.locator(".leaflet-control-attribution").inner_text()
    assert pagina.fouten == []


def test_zonder_tegels_staan_land_grens_en_namen_er(open_kaart):
    """Land en namen liggen onder de tegels: zonder tegels zijn ze te zien."""
    pagina = open_kaart("de-koog/kaart/", met_tegels=False)
    assert pagina.locator("path.ww-kaart-land").count() > 40
    assert pagina.locator("path.ww-kaart-gebied").count() == 1
    assert "De Koog" in pagina.locator(".ww-kaart-naam").all_inner_texts()
    assert pagina.locator(".leaflet-tile-loaded").count() == 0
    hoogte = "naam => +document.querySelector(`.leaflet-${naam}-pane`).style.zIndex || 200"
    assert pagina.evaluate(hoogte, "namen") < 200 < pagina.evaluate(hoogte, "grenzen")
    assert pagina.fouten == []


@pytest.mark.parametrize("gebied", ["schagen", "hippolytushoef", "de-koog"])
def test_de_naam_van_het_dorp_is_te_lezen(open_kaart, gebied: str):
    """Het bord van het eigen dorp ligt boven de tegels en onder geen enkel merk; geen naam ligt over een andere naam."""
    pagina = open_kaart(f"{gebied}/kaart/", met_tegels=False)
    assert pagina.locator(".ww-kaart-naam--eigen").count() == 1
    raakt = """(kiezer) => {
      const vakken = (wat) => [...document.querySelectorAll(wat)].map((een) => [een, een.getBoundingClientRect()]);
      return vakken(".ww-kaart-naam").flatMap(([naam, een]) => vakken(kiezer)
        .filter(([ander, b]) => ander !== naam && een.left < b.right && b.left < een.right && een.top < b.bottom && b.top < een.bottom)
        .map(([ander]) => `${naam.textContent} ${ander.textContent}`));
    }"""
    assert pagina.evaluate(raakt, ".ww-stip") == []
    assert pagina.evaluate(raakt, ".ww-kaart-naam") == []
    hoogte = "naam => +document.querySelector(`.leaflet-${naam}-pane`).style.zIndex"
    assert 200 < pagina.evaluate(hoogte, "bord") < 600


def test_met_het_toetsenbord_naar_een_plek_en_terug(open_kaart):
    """Enter opent de plek en gaat erheen; Escape sluit haar en gaat terug naar het merk."""
    pagina = open_kaart("tuitjenhorn/kaart/")
    merk = pagina.get_by_role("button", name="activiteiten").first
    naam, aantal = merk.get_attribute("aria-label").rsplit(", ", 1)
    merk.focus()
    pagina.keyboard.press("Enter")
    tekst = pagina.locator(".ww-kaart-tekst")
    assert tekst.locator("h2").inner_text() == naam
    assert f"{tekst.locator('li').count()} activiteiten" == aantal
    assert pagina.evaluate("document.activeElement.textContent") == naam
    assert pagina.get_by_role("button", name="Sluit").is_visible()
    pagina.keyboard.press("Escape")
    tekst.wait_for(state="detached")
    assert pagina.evaluate("document.activeElement.getAttribute('aria-label')") == f"{naam}, {aantal}"


def test_een_merk_is_groot_genoeg_voor_een_vinger(open_kaart):
    pagina = open_kaart("kaart/")
    knoppen = [*pagina.locator(".ww-stip").all(), *pagina.locator(".leaflet-control-zoom a").all()]
    assert len(knoppen) > 5
    for knop in knoppen:
        vak = knop.bounding_box()
        assert min(vak["width"], vak["height"]) >= 44
    assert pagina.get_by_role("button", name="Dichterbij").is_visible()
    assert pagina.get_by_role("button", name="Verder weg").is_visible()


def test_merken_vallen_niet_over_elkaar(open_kaart):
    pagina = open_kaart("kaart/")
    vakken = [merk.bounding_box() for merk in pagina.locator(".ww-stip").all()]
    for nummer, een in enumerate(vakken):
        for ander in vakken[nummer + 1 :]:
            assert abs(een["x"] - ander["x"]) > 30 or abs(een["y"] - ander["y"]) > 30


def test_dertig_plekken_op_een_punt_staan_onder_elkaar(open_kaart):
    """Inzoomen haalt ze niet uit elkaar; dan komt er een lijst met elke plek en een koppeling."""
    pagina = open_kaart(f"{VOL}/kaart/")
    for _ in range(6):
        if pagina.locator(".ww-kaart-tekst section").count():
            break
        pagina.get_by_role("button", name="plekken, ").and_(pagina.locator("[aria-label^='3']")).first.press("Enter")
        pagina.wait_for_timeout(300)
    namen = pagina.locator(".ww-kaart-tekst h2").all_inner_texts()
    assert len(namen) >= 30 and GEMEEN in namen and "Zaal 7" in namen
    vak, kaart = pagina.locator(".leaflet-popup").bounding_box(), pagina.locator("#map_kaart").bounding_box()
    assert vak["height"] < kaart["height"]
    assert pagina.fouten == []


def test_een_thema_kiezen_verandert_kaart_en_lijst(open_kaart):
    """Een vinkje laat alleen plekken met dat thema over; zonder vinkjes is alles terug."""
    pagina = open_kaart(f"{VOL}/kaart/")
    regels = pagina.locator(".ww-kaartlijst li:visible")
    alles = regels.count()
    pagina.locator("summary", has_text="Kies wat u wilt zien").press("Enter")
    vinkje = pagina.get_by_role("checkbox", name="Bewegen")
    vinkje.press("Space")
    gekozen = regels.count()
    assert 0 < gekozen < alles
    assert pagina.get_by_role("status").inner_text() == f"U ziet {gekozen} plekken."
    vinkje.press("Space")
    assert regels.count() == alles


def test_van_de_lijst_naar_de_kaart(open_kaart):
    pagina = open_kaart(f"{VOL}/kaart/")
    pagina.get_by_role("button", name=f"Op de kaart: {GEMEEN}").press("Enter")
    assert pagina.locator(".ww-kaart-tekst h2").inner_text() == GEMEEN
    assert pagina.fouten == []


def test_zonder_javascript_is_er_de_lijst(browser, adres):
    context = browser.new_context(java_script_enabled=False)
    pagina = context.new_page()
    pagina.goto(f"{adres}{VOL}/kaart/")
    assert "Alle plekken staan in de lijst" in pagina.locator("#map_kaart").inner_text()
    assert pagina.locator(".ww-kaartlijst li a:visible").count() > 30
    plaatje = pagina.locator("#map_kaart img")
    assert plaatje.get_attribute("alt").startswith("Kaart van ")
    assert pagina.request.get(f"{adres}{VOL}/kaart/{plaatje.get_attribute('src')}").text().startswith("<svg")
    context.close()


@pytest.mark.parametrize("pad", ["kaart/", "tuitjenhorn/kaart/"])
def test_axe_vindt_niets(open_kaart, pad):
    """Ook niet met een plek open en de thema's uitgeklapt."""
    pagina = open_kaart(pad)
    pagina.locator("summary", has_text="Kies wat u wilt zien").press("Enter")
    pagina.locator("[aria-label^='Op de kaart']").first.press("Enter")
    pagina.locator(".ww-kaart-tekst").wait_for()
    gevonden = Axe().run(pagina, context="main").response["violations"]
    assert [(een["id"], een["nodes"][0]["html"]) for een in gevonden] == []
