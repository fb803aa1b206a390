"""Axe op elke soort bladzijde en elk onderdeel: licht en donker, telefoon en groot scherm."""

import pytest
from tests.paginas.axe import licht_en_donker
from tests.paginas.test_bladzijden import SOORTEN

from wegwijzer.thema import THEMA

SCHERMEN = (390, 1280)
VOORBEELDEN = sorted((THEMA / "onderdelen").glob("*.yml"))


ALLES = [
    *SOORTEN, "agenda/", "de-koog/agenda/", "de-koog/agenda/week/", "zoeken/", "zoeken/?q=rolator&kern=kolhorn", "zoeken/?q=xyzzyqw",
    "de-koog/ingang/ik-voel-me-alleen/", "ingangen/mijn-kind/", "organisaties/atelier-de-verfspat/", "de-koog/flyers/", "kaart/",
    "meedoen/", "meedoen/makkelijk/", "meedoen/doorgeven/", "meedoen/doorgeven/?soort=nieuw", "bewaard/", "recept/", "data/",
    "slootdorp/activiteiten/filmavond-schakel-slootdorp/", "privacy/", "toegankelijkheid/",
]  # fmt: skip


@pytest.mark.parametrize("breed", SCHERMEN)
def test_elke_soort_bladzijde(scherm, webadres, breed: int):
    """Axe vindt niets, er is niets dat nog niemand bekeek, en niets steekt buiten het scherm."""
    pagina = scherm(breed)
    pagina.route("https://service.pdok.nl/**", lambda verzoek: verzoek.abort())
    gevonden = {}
    for pad in ALLES:
        pagina.goto(webadres + pad)
        if "?q=" in pad:
            pagina.wait_for_selector(".ww-gevonden[aria-busy=false]")
        gevonden[pad] = licht_en_donker(pagina)
        assert pagina.evaluate("document.documentElement.scrollWidth") <= breed, pad
    assert {pad: een for pad, een in gevonden.items() if een} == {}


def test_elk_onderdeel_heeft_een_voorbeeld():
    """Naast elke macro in theme/onderdelen staat een bestand met voorbeelden."""
    assert [pad.stem for pad in VOORBEELDEN] == sorted(pad.stem for pad in (THEMA / "onderdelen").glob("*.html"))


@pytest.mark.parametrize("breed", SCHERMEN)
def test_elk_onderdeel(scherm, webadres, breed: int):
    """Alle voorbeelden staan op de stijlpagina; axe vindt er niets, en niets steekt buiten het scherm."""
    pagina = scherm(breed)
    pagina.goto(webadres + "meedoen/stijl/")
    assert [vak.get_attribute("data-onderdeel") for vak in pagina.locator("[data-onderdeel]").all()] == [pad.stem for pad in VOORBEELDEN]
    assert licht_en_donker(pagina) == []
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breed


@pytest.mark.parametrize(("breed", "letters"), [(320, "125%"), (390, "200%")])
def test_ook_heel_groot_past_het(scherm, webadres, breed: int, letters: str):
    """Op 320 punten breed (400 procent vergroot), ook met grotere letters, hoeft niemand opzij te schuiven."""
    pagina = scherm(breed)
    pagina.route("https://service.pdok.nl/**", lambda verzoek: verzoek.abort())
    te_breed = {}
    for pad in ALLES:
        pagina.goto(webadres + pad)
        pagina.evaluate("letters => { document.documentElement.style.fontSize = letters; }", letters)
        te_breed[pad] = pagina.evaluate("document.documentElement.scrollWidth") - breed
    assert {pad: punten for pad, punten in te_breed.items() if punten > 0} == {}


@pytest.mark.parametrize("pad", ["de-koog/", "schagen/activiteiten/"])
def test_knoppen_en_links_zijn_groot_genoeg(scherm, webadres, pad: str):
    """Wat u kunt aanraken is minstens 24 bij 24; links midden in een zin tellen niet mee."""
    pagina = scherm(390)
    pagina.goto(webadres + pad)
    te_klein = pagina.evaluate(
        """() => [...document.querySelectorAll("a, button, input:not([type=hidden]), summary")]
          .filter((element) => element.checkVisibility() && !element.closest("p, li p, svg, .ww-alleen-horen, .ww-naar-inhoud"))
          .map((element) => [element.outerHTML.slice(0, 120), element.getBoundingClientRect()])
          .filter(([, vak]) => vak.width < 24 || vak.height < 24).map(([html]) => html)"""
    )
    assert te_klein == []


def test_de_eerste_tab_gaat_naar_de_inhoud(scherm, webadres):
    """De eerste link is 'Naar de inhoud', en die brengt u daar."""
    pagina = scherm(390)
    pagina.goto(webadres + "de-koog/")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    pagina.keyboard.press("Enter")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize("breed", [390, 1280])
@pytest.mark.parametrize("pad", ["", "de-koog/", "de-koog/activiteiten/na-de-dienst-de-hof/", "schagen/activiteiten/"])
def test_wie_met_tab_loopt_ziet_waar_hij_is(scherm, webadres, pad: str, breed: int):
    """Alles waar Tab komt heeft een lijn eromheen van 2 punten of meer, is in beeld, en niets houdt u vast."""
    pagina = scherm(breed)
    pagina.goto(webadres + pad)
    pagina.wait_for_selector("[data-letters-knop]:not([hidden])")
    langs = []
    for _ in range(30):
        pagina.keyboard.press("Tab")
        langs.append(pagina.evaluate(_WAAR))
    assert all(lijn >= 2 and zichtbaar for _, lijn, zichtbaar in langs), langs
    assert len({html for html, _, _ in langs}) > 25


_WAAR = """() => {
  const element = document.activeElement, vak = element.getBoundingClientRect();
  const lijn = (een) => (een && getComputedStyle(een).outlineStyle !== "none" ? parseFloat(getComputedStyle(een).outlineWidth) : 0);
  const zichtbaar = vak.bottom > 0 && vak.top < innerHeight;
  return [element.outerHTML.slice(0, 150), Math.max(lijn(element), lijn(element.closest("label"))), zichtbaar];
}"""


def test_op_papier_staat_alleen_de_inhoud(scherm, webadres):
    """Geprint staat er geen knop of zoekveld, wel het nummer om te bellen en het adres van de bladzijde."""
    pagina = scherm(800)
    pagina.emulate_media(media="print")
    for pad in ("de-koog/", "de-koog/activiteiten/na-de-dienst-de-hof/", "schagen/activiteiten/", "agenda/"):
        pagina.goto(webadres + pad)
        assert pagina.locator("button:visible, input:visible, .ww-balk:visible").count() == 0, pad
        assert pagina.locator("footer a[href^='tel:']").first.is_visible()
        assert pagina.get_by_text(f"U vindt dit op https://wegwijzer.voorbeeld.example/{pad}").is_visible()


def test_met_eigen_kleuren_blijft_alles_te_zien(browser, webadres):
    """Wie eigen kleuren koos, ziet knoppen, labels en vakken aan hun rand."""
    context = browser.new_context(forced_colors="active", viewport={"width": 390, "height": 844})
    pagina = context.new_page()
    pagina.goto(webadres + "de-koog/")
    for kiezer in (".ww-knop", ".ww-label", ".ww-contactpunt", ".ww-bord", ".ww-keer", ".ww-veld"):
        rand = pagina.locator(f"main {kiezer}").first.evaluate("element => parseFloat(getComputedStyle(element).borderTopWidth)")
        assert rand >= 1, kiezer
        assert pagina.locator(f"main {kiezer}").first.evaluate("element => getComputedStyle(element).clipPath") == "none"
    context.close()
