"""Vraag voor vraag iets nieuws: het bestand is meteen goed, en wie stopt laat niets achter."""

from pathlib import Path

import pytest

from wegwijzer.beginnen import begin
from wegwijzer.cli.gedeeld import dag

ACTIVITEIT = ["Breien", "U breit met anderen.", "1", "1, 2", "1", "Dorpshuis De Vlag", "elke maandag 10-12 uur", "gratis", "nee", "0222 00 00 00", "", "", "", "wol; haken", "Annie"]


@pytest.fixture
def wegwijzer(tmp_path: Path) -> Path:
    begin(tmp_path / "w", dag("2026-11-22"))
    return tmp_path / "w"


def bestanden(wortel: Path) -> set[str]:
    return {pad.relative_to(wortel).as_posix() for pad in wortel.rglob("*") if pad.is_file()}


def test_een_activiteit_die_meteen_goed_is(wegwijzer: Path, roep):
    """Na de vragen staat er een bestand, en controleer vindt niets."""
    code, uit, _ = roep(wegwijzer, "nieuw", "activiteit", antwoorden=ACTIVITEIT)
    tekst = (wegwijzer / "activiteiten/voorbeeldgemeente/breien.yml").read_text("utf-8")
    assert code == 0 and "De eerste keren: maandag 23 november, maandag 30 november, maandag 7 december." in uit
    assert tekst.startswith("# yaml-language-server: $schema=../../build/schema/activiteit.json\nnaam: ")
    for regel in ("locatie: de-vlag", "  - dag: maandag", "kosten: gratis", "zoekwoorden: [wol, haken]", "  door: Annie"):
        assert regel in tekst.splitlines()
    assert roep(wegwijzer, "controleer")[0] == 0


def test_een_verkeerd_antwoord_komt_meteen_terug(wegwijzer: Path, roep):
    """Een te lange naam, een rare tijd en een mobiel nummer zonder toestemming: u krijgt de vraag opnieuw."""
    regels = ["x" * 61, *ACTIVITEIT]
    regels[regels.index("elke maandag 10-12 uur")] = "soms\nelke maandag 10-12 uur"
    regels[regels.index("0222 00 00 00")] = "06 00 00 00 00\nnee\n0222 00 00 00"
    code, uit, _ = roep(wegwijzer, "nieuw", "activiteit", antwoorden=regels)
    assert code == 0 and "heeft 61 tekens" in uit and "begrijpen we dit niet: 'soms'" in uit and "Mag het op internet staan?" in uit


def test_kiezen_met_een_deel_van_de_naam(wegwijzer: Path, roep):
    """Wie de naam niet precies weet, typt een stukje en kiest uit wat erop lijkt."""
    regels = [*ACTIVITEIT]
    regels[regels.index("Dorpshuis De Vlag")] = "Kasteel\nhuis de\n1"
    code, uit, _ = roep(wegwijzer, "nieuw", "activiteit", antwoorden=regels)
    assert code == 0 and "'Kasteel' kennen we niet. Is die nieuw? Stop dan, en typ eerst: wegwijzer nieuw locatie" in uit
    assert "'huis de' kennen we niet. Bedoelt u een van deze? Typ dan het nummer.\n  1. Dorpshuis De Vlag\n" in uit


def test_wie_geen_contact_geeft_krijgt_die_vragen_opnieuw(wegwijzer: Path, roep):
    """Telefoon, mail en website mogen elk leeg, maar niet alle drie: dan vragen we alleen die nog een keer."""
    regels = [*ACTIVITEIT, "0222 00 00 00", "", ""]
    regels[regels.index("0222 00 00 00")] = ""
    code, uit, _ = roep(wegwijzer, "nieuw", "activiteit", antwoorden=regels)
    assert code == 0 and uit.count("Naam: ") == 1 and uit.count("Telefoon: ") == 2
    assert "telefoon: 0222 00 00 00" in (wegwijzer / "activiteiten/voorbeeldgemeente/breien.yml").read_text("utf-8")


def test_wie_stopt_laat_niets_achter(wegwijzer: Path, roep):
    """Halverwege geen antwoord meer: er is geen bestand bijgekomen."""
    voor = bestanden(wegwijzer)
    code, _, fout = roep(wegwijzer, "nieuw", "activiteit", antwoorden=ACTIVITEIT[:6])
    assert code == 130 and "Gestopt." in fout and bestanden(wegwijzer) == voor


def test_een_plek_en_een_organisatie(wegwijzer: Path, roep):
    """Ook een plek en een organisatie maakt u zo, en daarna klopt alles nog."""
    assert roep(wegwijzer, "nieuw", "locatie", antwoorden=["De Kom", "1", "1", "Kerkstraat", "5", "1000 AA", "Zeedorp", "52.6212", "5.2213", "", "ja", "nee", "", "", "Annie"])[0] == 0
    assert roep(wegwijzer, "nieuw", "organisatie", antwoorden=["Breiclub", "Wij breien.", "1", "0222 00 00 00", "", "", "Annie"])[0] == 0
    assert {"locaties/voorbeeldgemeente/de-kom.yml", "content/organisaties/breiclub.yml"} <= bestanden(wegwijzer)
    assert roep(wegwijzer, "controleer")[0] == 0
