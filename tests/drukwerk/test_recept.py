"""De pagina voor de huisarts, gelopen in Chromium: kiezen, bewaren, printen, en niets dat de computer verlaat."""

import re
from io import BytesIO
from urllib.parse import parse_qs, urlsplit

import pytest
from pypdf import PdfReader
from tests.conftest import VANDAAG
from tests.paginas.axe import licht_en_donker

from wegwijzer.uitvoer.drukwerk.recept import blad
from wegwijzer.zetten.pers import druk

KERN, DIMENSIE = "de-koog", "meedoen"


@pytest.fixture
def pagina(scherm, webadres):
    pagina = scherm(breed=1280)
    pagina.goto(f"{webadres}recept/?kern={KERN}")
    pagina.wait_for_selector("[data-klaar=ja]", state="attached")
    return pagina


def kies(pagina, hoeveel: int) -> None:
    for nummer in range(hoeveel):
        pagina.locator("[data-lijst] button").nth(nummer).click()


def link(pagina) -> str:
    return pagina.locator("[data-link]").evaluate("link => link.href")


def woorden(tekst: str) -> list[str]:
    return sorted(re.findall(r"[\w€.,:/?@-]+", tekst.replace("\u200b", "").replace("\u00a0", " ")))


def tekst_van(pdf: bytes) -> str:
    return "\n".join(bladzijde.extract_text() for bladzijde in PdfReader(BytesIO(pdf)).pages)


def test_van_openen_tot_printen_in_hooguit_zes_klikken(scherm, webadres):
    """Wie zijn dorp al eens koos, klikt een dimensie, drie activiteiten en 'Print': dat zijn er vijf."""
    pagina = scherm(breed=1280)
    pagina.goto(f"{webadres}recept/?kern={KERN}")
    pagina.goto(f"{webadres}recept/")
    pagina.evaluate("window.print = () => { window.geprint = (window.geprint ?? 0) + 1 }; addEventListener('click', () => { window.klikken = (window.klikken ?? 0) + 1 }, true)")
    pagina.get_by_text("Mensen zien en meedoen").click()
    kies(pagina, 3)
    pagina.get_by_role("button", name="Print").click()
    assert pagina.evaluate("window.geprint") == 1
    # Een klik op de tekst bij een vakje telt in de browser twee keer: op de tekst en op het vakje.
    assert pagina.evaluate("window.klikken") <= 6


def test_een_gemene_link_doet_niets(scherm, webadres):
    """Namen die elk voorwerp in een browser kent, zijn geen dorp en geen activiteit."""
    pagina = scherm(breed=1280)
    fouten = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.goto(f"{webadres}recept/?kern=constructor")
    assert pagina.locator("#kern").input_value() == "" and pagina.locator("[data-uitkomst]").is_hidden()
    pagina.goto(f"{webadres}recept/?kern={KERN}&a=toString&b=__proto__&c=<img>")
    assert pagina.locator("[data-blad]").inner_text().count("Kies eerst een activiteit.") == 1
    assert fouten == []


def test_wat_uit_de_printer_komt_is_hetzelfde_als_de_pdf(pagina, verrijkt):
    """Hetzelfde dorp, dezelfde dimensie en activiteiten: woord voor woord hetzelfde blad, op een liggende A4."""
    pagina.get_by_text("Mensen zien en meedoen").click()
    kies(pagina, 3)
    gekozen = [parse_qs(urlsplit(link(pagina)).query)[letter][0] for letter in "abc"]
    uit_de_printer = pagina.pdf(prefer_css_page_size=True)
    gebied = verrijkt.gids.gebieden[KERN]
    stuk = blad(verrijkt, gebied, DIMENSIE, [verrijkt.gids.activiteiten[id_] for id_ in gekozen], groot=False)
    pdf = druk(stuk.zetwerk(VANDAAG)).pdf
    assert woorden(tekst_van(uit_de_printer)) == woorden(tekst_van(pdf))
    eerste = PdfReader(BytesIO(uit_de_printer)).pages[0].mediabox
    assert len(PdfReader(BytesIO(uit_de_printer)).pages) == 1
    assert (round(eerste.width), round(eerste.height)) in ((842, 595), (842, 596))


def test_er_gaat_niets_weg_bij_kiezen_en_printen(pagina):
    """Na het openen doet de pagina geen enkel verzoek meer."""
    verzoeken = []
    pagina.context.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.get_by_text("Lekker in uw vel zitten").click()
    pagina.get_by_text("Kies nog preciezer").click()
    pagina.get_by_label("Hoe oud is de patiënt?").fill("75")
    kies(pagina, 2)
    pagina.get_by_label("Grote letters").check()
    pagina.pdf(prefer_css_page_size=True)
    pagina.wait_for_timeout(300)
    assert verzoeken == []


def test_een_link_houdt_de_keuze_vast(pagina, scherm):
    """Wie het adres opnieuw opent, ziet dezelfde keuzes en hetzelfde blad."""
    pagina.get_by_text("Mensen zien en meedoen").click()
    kies(pagina, 2)
    opnieuw = scherm(breed=1280)
    opnieuw.goto(link(pagina))
    assert opnieuw.locator("[data-blad]").inner_text() == pagina.locator("[data-blad]").inner_text()
    assert opnieuw.locator("[data-hoeveel]").inner_text() == pagina.locator("[data-hoeveel]").inner_text()


def test_elke_keuze_maakt_de_lijst_kleiner_en_alleen_wor_tenzij_verruimd(pagina, verrijkt):
    """Leeftijd, dag en 'gratis' werken samen; wat niet voor recept is gekozen, komt er alleen bij na 'Ook meer'."""
    activiteiten = verrijkt.gids.activiteiten
    alles = ids(pagina)
    assert alles and all(activiteiten[id_].welzijn_op_recept for id_ in alles)
    pagina.get_by_text("Kies nog preciezer").click()
    pagina.get_by_text("Het is gratis").click()
    gratis = ids(pagina)
    assert gratis == {id_ for id_ in alles if activiteiten[id_].kosten.gratis}
    pagina.get_by_label("Hoe oud is de patiënt?").fill("75")
    oud = ids(pagina)
    assert oud == {id_ for id_ in gratis if past_bij(activiteiten[id_], 75)}
    pagina.get_by_text("Ook wat niet is uitgekozen voor welzijn op recept").click()
    ruim = ids(pagina)
    assert oud <= ruim and any(not activiteiten[id_].welzijn_op_recept for id_ in ruim)


def test_leeftijd_en_doelgroep(pagina, verrijkt):
    """Tot en met de leeftijd die er staat; wat voor iedereen is, is ook voor deze groep."""
    pagina.get_by_text("Kies nog preciezer").click()
    pagina.get_by_text("Ook wat niet is uitgekozen voor welzijn op recept").click()
    alles = {id_: verrijkt.gids.activiteiten[id_] for id_ in ids(pagina)}
    grens = min(een.leeftijd.tot for een in alles.values() if een.leeftijd and een.leeftijd.tot is not None)
    for jaren in (grens, grens + 1):
        pagina.get_by_label("Hoe oud is de patiënt?").fill(str(jaren))
        assert ids(pagina) == {id_ for id_, een in alles.items() if past_bij(een, jaren)}
    pagina.get_by_label("Hoe oud is de patiënt?").fill("")
    pagina.locator("input[name=doelgroep][value=mantelzorgers]").check()
    groepen = [set(alles[id_].doelgroepen) for id_ in ids(pagina)]
    assert all(groep & {"mantelzorgers", "iedereen"} for groep in groepen)
    assert len(groepen) == sum(bool({*een.doelgroepen} & {"mantelzorgers", "iedereen"}) for een in alles.values()) > 0
    assert {"mantelzorgers", "iedereen"} <= set().union(*groepen)


def ids(pagina) -> set[str]:
    """Wat er in de lijst staat."""
    return set(pagina.locator("[data-lijst] button").evaluate_all("knoppen => knoppen.map(knop => knop.dataset.id)"))


def past_bij(activiteit, jaren: int) -> bool:
    leeftijd = activiteit.leeftijd
    return not leeftijd or (leeftijd.van or 0) <= jaren <= (leeftijd.tot if leeftijd.tot is not None else 150)


def test_hooguit_drie_en_dichtbij_eerst(pagina, verrijkt):
    """Na drie keuzes staan de andere knoppen uit; wat in het dorp zelf is, staat bovenaan."""
    kies(pagina, 3)
    knoppen = pagina.locator("[data-lijst] button")
    assert knoppen.nth(3).is_disabled()
    assert knoppen.nth(0).is_enabled()
    eerste = verrijkt.gids.activiteiten[knoppen.nth(0).get_attribute("data-id")]
    assert verrijkt.gebied_van_locatie[eerste.locatie] == KERN


def test_zonder_internet_opent_de_pagina_nog(pagina):
    """Eenmaal geopend werkt alles ook zonder verbinding."""
    pagina.evaluate("navigator.serviceWorker.ready.then(() => true)")
    pagina.context.set_offline(True)
    pagina.reload()
    kies(pagina, 1)
    assert pagina.get_by_role("button", name="Print").is_enabled()
    assert pagina.evaluate("getComputedStyle(document.querySelector('.ww-blad')).backgroundColor") == "rgb(255, 255, 255)"


def test_zonder_script_wijst_de_pagina_naar_de_kant_en_klare_bladen(scherm, webadres):
    """Zonder script staan er geen knoppen die niets doen, wel links naar alle dorpen."""
    pagina = scherm(breed=390, script=False)
    pagina.goto(f"{webadres}recept/")
    assert not pagina.locator("[data-formulier]").is_visible()
    assert pagina.locator("[data-zonder-script]").is_visible()
    assert pagina.locator(f"a[href$='{KERN}/flyers/']").count() == 1


def test_elk_gebied_noemt_wie_er_helpt_en_wanneer_dat_is_nagekeken(verrijkt):
    """De huisarts ziet bij elk dorp een nummer, de vervanging en de dag van nakijken."""
    from wegwijzer.uitvoer.paginas.recept import receptgegevens

    gebieden = receptgegevens(verrijkt)["gebieden"]
    assert set(gebieden) == set(verrijkt.gids.gebieden)
    for gebied in gebieden.values():
        assert gebied["contact"]["telefoon"] or gebied["contact"]["email"]
        assert gebied["contact"]["vervanging"]
        assert re.fullmatch(r"\d{1,2} \w+ 20\d\d", gebied["contact"]["gecontroleerd"])


@pytest.mark.parametrize("breed", [390, 1280])
def test_axe_vindt_niets(scherm, webadres, breed: int):
    """Ook niet met gekozen activiteiten en alle keuzes open."""
    pagina = scherm(breed=breed)
    pagina.goto(f"{webadres}recept/?kern={KERN}")
    pagina.get_by_text("Kies nog preciezer").click()
    kies(pagina, 3)
    assert licht_en_donker(pagina) == []
    assert pagina.evaluate("document.documentElement.scrollWidth") <= breed
