"""De agendapagina's in een echte browser, met de klok van de bezoeker op een andere dag dan de bouw."""

import io
from datetime import date

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader
from tests.browser import site
from tests.conftest import VANDAAG

from wegwijzer.schrijven import schrijf
from wegwijzer.uitvoer.paginas.agenda import HOOGSTENS, _die_passen, agendas
from wegwijzer.uitvoer.schil import maak_schil
from wegwijzer.uitvoer.statisch import statisch

DINSDAG = "2026-11-24T11:00:00+01:00"
GEBIED = "de-koog"


@pytest.fixture(scope="module")
def adres(kop, tmp_path_factory):
    map_ = tmp_path_factory.mktemp("site")
    schil = maak_schil(kop)
    schrijf(map_, statisch(kop))
    schrijf(map_, ((f"{pagina.pad}index.html", schil.vul(pagina)) for pagina in agendas(kop)))
    with site(map_) as adres:
        yield adres


@pytest.fixture
def pagina(browser, request) -> Page:
    """Een pagina op dinsdag 24 november, elf uur: drie dagen na de bouw. Een fout in een script laat de test falen."""
    context = browser.new_context(timezone_id="Europe/Amsterdam", java_script_enabled=getattr(request, "param", True))
    pagina = context.new_page()
    pagina.clock.set_fixed_time(DINSDAG)
    fouten: list[str] = []
    pagina.on("pageerror", lambda fout: fouten.append(str(fout)))
    pagina.on("console", lambda bericht: fouten.append(bericht.text) if bericht.type == "error" else None)
    yield pagina
    context.close()
    assert fouten == []


def keren(pagina: Page) -> list[str]:
    """De eindtijden van wat er is, ook op een dag die nog dicht is, in de volgorde van de pagina."""
    return pagina.locator(".ww-dag:visible .ww-keer:not([hidden])").evaluate_all("alle => alle.map(een => een.dataset.eind)")


def komend(kop, gebied: str, nu: str = "2026-11-24T11:00") -> list[str]:
    alle = [keer for keer in kop.agenda.keren_in[gebied] if (keer.dag - VANDAAG).days < 28]
    return [eind for keer in alle if (eind := f"{keer.eind:%Y-%m-%dT%H:%M}") > nu]


def test_wat_voorbij_is_staat_er_niet(kop, adres, pagina):
    """De klok van de bezoeker telt: dagen en uren die voorbij zijn, zijn weg; de rest staat op volgorde van dag."""
    pagina.goto(f"{adres}{GEBIED}/agenda/")
    gezien = keren(pagina)
    assert sorted(gezien) == sorted(komend(kop, GEBIED)) and gezien
    assert [eind[:10] for eind in gezien] == sorted(eind[:10] for eind in gezien)
    assert pagina.locator(".ww-nu").all_inner_texts()[:2] == ["Vandaag", "Morgen"]
    assert pagina.locator(".ww-agendaweek h2").all_inner_texts()[:3] == ["Deze week", "Volgende week", "Week van 7 december"]


def test_kiezen_op_wanneer_dagdeel_en_gratis(kop, adres, pagina):
    """Elke keuze laat precies zien wat erbij hoort, en het getal klopt."""
    alle = sorted(komend(kop, "schagen"))
    pagina.goto(f"{adres}schagen/agenda/")
    pagina.get_by_role("checkbox", name="Dit weekend").check()
    assert sorted(keren(pagina)) == [eind for eind in alle if "2026-11-28" <= eind < "2026-11-30"] != []
    pagina.get_by_role("checkbox", name="Dit weekend").uncheck()
    pagina.get_by_role("checkbox", name="Volgende week").check()
    assert sorted(keren(pagina)) == [eind for eind in alle if "2026-11-30" <= eind < "2026-12-07"] != []
    pagina.get_by_role("checkbox", name="Avond").check()
    pagina.get_by_role("checkbox", name="Gratis").check()
    gezien = pagina.locator(".ww-dag:visible .ww-keer:not([hidden])")
    assert gezien.count() > 0
    assert set(gezien.evaluate_all("alle => alle.map(een => een.dataset.dagdeel + een.dataset.gratis)")) == {"avondja"}
    assert pagina.locator(".ww-uitslag__hoeveel").inner_text() == f"{gezien.count()} keer iets te doen"
    assert "wanneer=volgende-week" in pagina.url
    pagina.reload()
    assert len(keren(pagina)) == gezien.count()


def test_buren_erbij_met_een_klik(kop, adres, pagina):
    """Eén klik haalt de agenda's dichtbij op; nog een klik en ze zijn weer weg."""
    pagina.goto(f"{adres}{GEBIED}/agenda/")
    eerst = keren(pagina)
    knop = pagina.get_by_role("button", name="Ook laten zien wat dichtbij is")
    knop.click()
    pagina.locator(".ww-keer--buur").first.wait_for(state="attached")
    pagina.locator("[data-dichtbij] button[aria-busy=false]").wait_for()
    samen = keren(pagina)
    paren = {
        (f"{keer.eind:%Y-%m-%dT%H:%M}", keer.activiteit)
        for plek in (GEBIED, *kop.buren[GEBIED]) for keer in kop.agenda.keren_in[plek]
        if (keer.dag - VANDAAG).days < 28 and f"{keer.eind:%Y-%m-%dT%H:%M}" > "2026-11-24T11:00"
    }  # fmt: skip
    assert sorted(samen) == sorted(eind for eind, _ in paren) and len(samen) > len(eerst)
    for dag in pagina.locator(".ww-dag:visible").all():
        begin = dag.locator(".ww-keer").evaluate_all("alle => alle.map(een => een.dataset.begin)")
        assert begin == sorted(begin)
    assert pagina.locator(".ww-uitslag__hoeveel").inner_text() == f"{len(samen)} keer iets te doen"
    knop.click()
    assert keren(pagina) == eerst


@pytest.mark.parametrize("gebied", ["", "schagen/"], ids=["streek", "schagen"])
def test_een_tik_op_de_kalender_opent_die_dag(adres, pagina, gebied: str):
    """Eerst staan alleen vandaag en een paar keren open; een tik op 3 december, en u ziet wat er dan is."""
    pagina.emulate_media(reduced_motion="reduce")
    pagina.goto(f"{adres}{gebied}agenda/")
    open_ = pagina.locator(".ww-dag[open]")
    assert open_.first.get_attribute("id") == "dag-2026-11-24"
    assert pagina.locator("[data-cel='2026-11-24'] [aria-current=date]").count() == 1
    assert pagina.locator("[data-cel='2026-11-23'] a").count() == 0
    donderdag = pagina.locator("#dag-2026-12-03")
    assert donderdag.get_attribute("open") is None
    pagina.get_by_role("link", name="3 december", exact=True).click()
    assert donderdag.locator(".ww-keer:visible").count() == int(donderdag.locator("[data-hoeveel]").inner_text()) > 0
    assert donderdag.locator("summary").evaluate("element => Math.round(element.getBoundingClientRect().top)") in range(-1, 80)


def test_wie_kiest_ziet_meteen_wat_er_is(adres, pagina):
    """Bij een keuze gaan de eerste dagen open waarop er iets is, en de kalender wijst alleen nog naar die dagen."""
    pagina.goto(f"{adres}agenda/?thema=geheugen")
    dagen = pagina.locator(".ww-dag:visible")
    assert dagen.first.get_attribute("open") == "" and dagen.first.locator(".ww-keer:visible").count()
    assert pagina.locator("[data-cel] a").count() == dagen.count()
    assert sum(map(int, pagina.locator(".ww-dag:visible [data-hoeveel]").all_inner_texts())) == len(keren(pagina))


def test_een_oude_site_laat_zien_wat_er_was(kop, adres, pagina):
    """Is alles voorbij, dan blijft de agenda staan: liever oud dan leeg."""
    pagina.clock.set_fixed_time("2027-03-01T09:00:00+01:00")
    pagina.goto(f"{adres}{GEBIED}/agenda/")
    assert len(keren(pagina)) == len(komend(kop, GEBIED, ""))


@pytest.mark.parametrize("pagina", [False], indirect=True)
def test_zonder_script_staat_alles_er(kop, adres, pagina):
    """Zonder script: alle keren, gewone links naar de buren, en een kalender om op te halen."""
    pagina.goto(f"{adres}{GEBIED}/agenda/")
    assert len(keren(pagina)) == len(komend(kop, GEBIED, ""))
    assert pagina.locator("form.ww-keuze").is_hidden()
    laatste = pagina.locator(".ww-dag").last
    assert laatste.locator(".ww-keer:visible").count() == 0
    laatste.locator("summary").click()
    assert laatste.locator(".ww-keer:visible").count()
    assert pagina.get_by_role("link", name="Zet in mijn agenda").get_attribute("href") == f"webcal://wegwijzer.voorbeeld.example/{GEBIED}/agenda.ics"
    assert pagina.locator("a[data-buur]").count() == len(kop.buren[GEBIED])


def test_een_week_past_op_papier(adres, pagina):
    """De week van een gewoon dorp is één vel A4, met een nummer om te bellen."""
    pagina.goto(f"{adres}{GEBIED}/agenda/week/")
    vel = PdfReader(io.BytesIO(pagina.pdf(format="A4")))
    assert len(vel.pages) == 1
    tekst = vel.pages[0].extract_text()
    assert "0222 00 00 00" in tekst and "Voorbeeld" in tekst


def test_de_streek_houdt_op_bij_een_hele_dag(kop):
    """Een heel volle agenda van de streek stopt na een hele dag; de eerste dag staat er altijd op."""
    veel = [keer for keer in kop.agenda.keren for _ in range(3)]
    passend = _die_passen(veel)
    assert 0 < len(passend) <= HOOGSTENS
    assert veel[len(passend)].dag > passend[-1].dag
    druk = [veel[0]] * (HOOGSTENS + 1)
    assert _die_passen(druk) == druk


def test_vier_weken_vooruit(kop):
    """Op de pagina staan 28 dagen, vandaag meegeteld."""
    dagen = {keer.dag for keer in kop.agenda.keren_in["schagen"] if (keer.dag - VANDAAG).days < 28}
    html = next(pagina.inhoud for pagina in agendas(kop) if pagina.pad == "schagen/agenda/")
    assert all(f'id="dag-{dag}"' in html for dag in dagen)
    assert f'id="dag-{date(2026, 12, 19)}"' not in html
