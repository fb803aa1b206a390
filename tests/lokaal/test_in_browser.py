"""Een redacteur verandert en maakt een activiteit in de browser. Daarna kloppen de bestanden, en staan de opmerkingen er nog."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.mini.verwacht import VANDAAG

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad

KOFFIE = "activiteiten/duinwijk/koffie-de-vlag.yml"
LANG = 25_000
NIEUW = """\
naam: Breien bij 't raam
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
    redactie.veld("Naam").fill("Breien bij 't raam")
    redactie.veld("Samenvatting").fill("U breit samen met anderen. Wol ligt klaar.")
    redactie.kies("Themas", "Mensen ontmoeten")
    redactie.kies("Doelgroepen", "Iedereen")
    redactie.kies("Organisatie", "Dorpsraad")
    redactie.kies("Locatie", "De Vlag")
    redactie.pagina.get_by_text("Nog een tijd").click()
    redactie.kies("Dag", "woensdag")
    redactie.veld("Van").fill("10:00")
    redactie.veld("Tot").fill("11:30")
    redactie.veld("Bedrag").fill("0")
    redactie.kies("Nodig", "nee")
    redactie.veld("Telefoon").fill("0222 00 00 00")
    redactie.veld("Door").fill("Dorpsraad")
    redactie.bewaar()
    redactie.pagina.wait_for_url("**/entries/breien-bij-t-raam")
    assert (wegwijzer / "activiteiten/duinwijk/breien-bij-t-raam.yml").read_text("utf-8") == NIEUW
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
