"""Een redacteur verandert en maakt een activiteit in de browser. Daarna kloppen de bestanden, en staan de opmerkingen er nog."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from tests.mini.verwacht import VANDAAG

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad

KOFFIE = "activiteiten/duinwijk/koffie-de-vlag.yml"
LANG = 25_000
NIEUW = """\
naam: Breien bij 't raam, deel 2.0
samenvatting: U breit samen met anderen. Wol ligt klaar.
themas: [ontmoeten]
doelgroepen: [iedereen]
organisatie: dorpsraad
locatie: de-vlag
wanneer:
  - dag: [woensdag]
    van: 10:00
    tot: 11:30
kosten: gratis
aanmelden:
  nodig: nee
contact:
  telefoon: 0222 00 00 00
beheer:
  gecontroleerd: 2026-11-21
  door: Dorpsraad
"""


class Redactie:
    """Wat een redacteur doet, in woorden."""

    def __init__(self, pagina):
        self.pagina = pagina
        pagina.set_default_timeout(LANG)

    def open(self, pad: str, wacht_op: str = "Samenvatting") -> None:
        self.pagina.goto(f"#/collections/{pad}")
        self.pagina.locator("label", has_text=wacht_op).first.wait_for()

    def label(self, naam: str):
        """Het label dat precies zo heet en te zien is."""
        return self.pagina.locator("label").filter(has_text=re.compile(rf"^{naam}( \(mag leeg\))?$"), visible=True).first

    def veld(self, naam: str):
        return self.pagina.locator(f"[id='{self.label(naam).get_attribute('for')}']")

    def kies(self, naam: str, keuze: str) -> None:
        self.pagina.locator("[class*='ControlContainer']").filter(has=self.label(naam)).last.locator("input[role='combobox']").click()
        self.pagina.keyboard.type(keuze[:12])
        self.pagina.locator("[role='option']", has_text=keuze).first.click()

    def bewaar(self) -> None:
        self.pagina.locator("[class*='PublishButton'], [class*='PublishedToolbarButton']").first.click()
        self.pagina.get_by_text("Bewaar nu", exact=True).click()


@pytest.fixture
def redactie(pagina) -> Redactie:
    return Redactie(pagina)


def _fouten(wortel: Path) -> list[str]:
    return [een.als_tekst() for een in controleer(laad(wortel), VANDAAG).fouten]


def test_een_activiteit_veranderen(redactie: Redactie, wegwijzer: Path):
    """Alleen de regel die verandert, verandert: opmerking, volgorde en al het andere blijven staan."""
    was = (wegwijzer / KOFFIE).read_text("utf-8")
    redactie.open("activiteiten-duinwijk/entries/koffie-de-vlag")
    redactie.veld("Samenvatting").fill("U drinkt thee met mensen uit het dorp.")
    redactie.bewaar()
    redactie.pagina.get_by_text("Bewaard", exact=True).first.wait_for()
    assert (wegwijzer / KOFFIE).read_text("utf-8") == was.replace(
        "U drinkt koffie met mensen uit het dorp. U loopt zo binnen.", "U drinkt thee met mensen uit het dorp."
    )
    assert _fouten(wegwijzer) == []


def test_een_activiteit_maken(redactie: Redactie, wegwijzer: Path):
    """Een nieuwe activiteit komt in de map van de gemeente, zonder lege velden, en keurt goed."""
    redactie.open("activiteiten-duinwijk/new")
    redactie.veld("Naam").fill("Breien bij 't raam, deel 2.0")
    redactie.veld("Samenvatting").fill("U breit samen met anderen. Wol ligt klaar.")
    redactie.kies("Themas", "Mensen ontmoeten")
    redactie.kies("Doelgroepen", "Iedereen")
    redactie.kies("Organisatie", "Dorpsraad")
    redactie.kies("Locatie", "De Vlag")
    redactie.pagina.get_by_text("Nieuwe tijd").click()
    redactie.kies("Dag", "woensdag")
    redactie.veld("Van").fill("10:00")
    redactie.veld("Tot").fill("11:30")
    redactie.veld("Bedrag").fill("0")
    redactie.kies("Nodig", "nee")
    redactie.veld("Telefoon").fill("0222 00 00 00")
    redactie.veld("Door").fill("Dorpsraad")
    redactie.bewaar()
    redactie.pagina.wait_for_url("**/entries/breien-bij-t-raam-deel-2-0")
    assert (wegwijzer / "activiteiten/duinwijk/breien-bij-t-raam-deel-2-0.yml").read_text("utf-8") == NIEUW
    assert _fouten(wegwijzer) == []


def test_een_fout_wordt_niet_bewaard(redactie: Redactie, wegwijzer: Path):
    """Bij een fout blijft het bestand zoals het was, en zegt een melding in gewone woorden wat er mis is."""
    was = (wegwijzer / KOFFIE).read_bytes()
    redactie.open("activiteiten-duinwijk/entries/koffie-de-vlag")
    redactie.veld("Telefoon").fill("06 12 34 56 78")
    redactie.bewaar()
    melding = redactie.pagina.locator("[data-melding]")
    melding.wait_for()
    assert "toestemming" in melding.inner_text()
    assert (wegwijzer / KOFFIE).read_bytes() == was


def test_elke_fout_in_een_vak_staat_in_de_melding(redactie: Redactie, wegwijzer: Path):
    """Ook een fout in een vak dat niet in beeld is, staat in de melding; de eerste fout komt in beeld."""
    was = (wegwijzer / KOFFIE).read_bytes()
    redactie.open("activiteiten-duinwijk/entries/koffie-de-vlag")
    for naam, fout in (("Naam", ""), ("Samenvatting", "te lang " * 30), ("Van", "tien uur"), ("Bedrag", "gratis")):
        redactie.veld(naam).fill(fout)
    redactie.bewaar()
    melding = redactie.pagina.locator("[data-melding]")
    melding.wait_for()
    assert melding.locator("li").all_inner_texts() == [
        "Naam: vul dit nog in.",
        "Samenvatting: dit is te lang. Er passen 200 tekens.",
        "Van: schrijf het zo: 10:00.",
        "Bedrag: schrijf het zo: 2.50.",
    ]
    assert redactie.veld("Naam").is_visible()
    assert (wegwijzer / KOFFIE).read_bytes() == was


def test_een_plek_met_een_foto(redactie: Redactie, wegwijzer: Path, tmp_path: Path):
    """Een foto kiezen is genoeg: hij wordt kleiner, krijgt een goede naam, en wat de camera erin schreef is weg."""
    exif = Image.Exif()
    exif[0x010E] = "bij mij thuis"
    Image.new("RGB", (2400, 1800), "navy").save(tmp_path / "IMG 12 Café.JPG", exif=exif)
    redactie.open("locaties-duinwijk/entries/de-vlag", "Omschrijving")
    redactie.pagina.locator("[class*='ExpandButtonContainer']", has_text="Foto").click()
    redactie.pagina.get_by_text("Kies een andere foto", exact=True).click()
    redactie.pagina.locator("input[type=file]").set_input_files(tmp_path / "IMG 12 Café.JPG")
    redactie.pagina.get_by_text("Gebruik deze foto").click()
    for naam, tekst in (("Alt", "De zaal van De Vlag."), ("Maker", "Dorpsraad"), ("Licentie", "CC BY 4.0")):
        redactie.veld(naam).fill(tekst)
    redactie.bewaar()
    redactie.pagina.get_by_text("Bewaard", exact=True).first.wait_for()
    assert "  bestand: img-12-cafe.jpg\n" in (wegwijzer / "locaties/duinwijk/de-vlag.yml").read_text("utf-8")
    with Image.open(wegwijzer / "content/fotos/img-12-cafe.jpg") as foto:
        assert (foto.size, dict(foto.getexif())) == ((1600, 1200), {})
    assert _fouten(wegwijzer) == []


def test_alles_is_nederlands(pagina):
    """Elke zin van Decap die een redacteur kan zien, is er in het Nederlands. Notities en vertalingen gebruiken we niet."""
    pagina.goto("")
    pagina.locator("#nc-root nav, #nc-root aside").first.wait_for(timeout=LANG)
    engels = pagina.evaluate(
        """() => {
            const plat = (deel, voor = "") =>
                Object.entries(deel).flatMap(([naam, een]) => (typeof een === "string" ? [voor + naam] : plat(een, voor + naam + ".")));
            const nederlands = new Set(plat(CMS.getLocale("nl")));
            return plat(CMS.getLocale("en")).filter((naam) => !nederlands.has(naam) && !/note|i18n|Multiple|addMore|removeAll|toggleMode|strike/i.test(naam));
        }"""
    )
    assert engels == []


def test_een_keuze_die_er_niet_is(redactie: Redactie):
    """Wie in een keuzelijst iets zoekt wat er niet is, leest en hoort dat in het Nederlands."""
    redactie.open("activiteiten-duinwijk/new")
    for naam in ("Themas", "Organisatie"):
        redactie.pagina.locator("[class*='ControlContainer']").filter(has=redactie.label(naam)).last.locator("input[role='combobox']").click()
        redactie.pagina.locator("[role=log]", has_text="Ga met de pijlen omhoog en omlaag.").wait_for(state="attached")
        assert not re.search(r"available|press|options?\b", redactie.pagina.locator("[role=log]").last.text_content())
        redactie.pagina.keyboard.type("bestaat niet")
        redactie.pagina.get_by_text("Niets gevonden", exact=True).wait_for()
        redactie.pagina.keyboard.press("Escape")


def test_twee_tabbladen(redactie: Redactie, wegwijzer: Path):
    """Het tweede tabblad bewaart niet over het eerste heen: de tekst blijft staan, en de nieuwste versie is één klik weg."""
    pagina = redactie.pagina
    redactie.open("activiteiten-duinwijk/entries/koffie-de-vlag")
    ander = Redactie(pagina.context.new_page())
    ander.open("activiteiten-duinwijk/entries/koffie-de-vlag")
    ander.veld("Van").fill("10:30")
    ander.bewaar()
    ander.pagina.get_by_text("Bewaard", exact=True).first.wait_for()
    redactie.veld("Samenvatting").fill("U drinkt thee met mensen uit het dorp.")
    redactie.bewaar()
    melding = pagina.locator("[data-melding]")
    melding.get_by_text("Dit is anders bij u: samenvatting en wanneer.").wait_for()
    assert redactie.veld("Samenvatting").input_value() == "U drinkt thee met mensen uit het dorp."
    assert "thee" not in (wegwijzer / KOFFIE).read_text("utf-8")
    with pagina.context.expect_page() as tabblad:
        melding.get_by_text("Open de nieuwste versie", exact=True).click()
    nieuwste = Redactie(tabblad.value)
    nieuwste.label("Samenvatting").wait_for()
    assert nieuwste.veld("Van").input_value() == "10:30"
    nieuwste.veld("Samenvatting").fill("U drinkt thee met mensen uit het dorp.")
    nieuwste.bewaar()
    nieuwste.pagina.get_by_text("Bewaard", exact=True).first.wait_for()
    tekst = (wegwijzer / KOFFIE).read_text("utf-8")
    assert "van: 10:30" in tekst and "thee" in tekst


def test_de_redactie_is_te_gebruiken_met_een_schermlezer(redactie: Redactie):
    """Axe vindt niets op de lijst en in het formulier: elke knop en elk vak heeft een naam, elke letter genoeg kleur."""
    pagina = redactie.pagina
    pagina.goto("#/collections/activiteiten-duinwijk")
    pagina.get_by_text("Zangclub").wait_for()
    assert _axe(pagina) == []
    redactie.open("activiteiten-duinwijk/entries/koffie-de-vlag")
    pagina.locator("[role=textbox]").wait_for()
    assert _axe(pagina) == []


def _axe(pagina) -> list[str]:
    # Decap verdeelt de pagina niet in gebieden. Dat is een goed gebruik, geen eis van WCAG.
    return [een["id"] for een in Axe().run(pagina).response["violations"] if een["id"] != "region"]


def test_een_plek_zoeken_in_alle_plekken(redactie: Redactie):
    """Wie in 'Alle plekken' zoekt en er een opent, krijgt het hele formulier van die plek."""
    redactie.pagina.goto("")
    redactie.pagina.get_by_placeholder("Zoeken").fill("vlag")
    redactie.pagina.get_by_text("Alle plekken", exact=True).click()
    redactie.pagina.get_by_role("link", name="De Vlag").click()
    redactie.pagina.wait_for_url("**/#/collections/locaties-duinwijk/entries/de-vlag")
    redactie.label("Soort").first.wait_for(timeout=LANG)
