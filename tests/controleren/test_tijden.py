"""Elke verkeerde tijd geeft haar eigen melding, met de regel en met wat u dan schrijft."""

from datetime import date
from pathlib import Path

import pytest

from wegwijzer.beginnen import begin
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad

VANDAAG = date(2026, 11, 21)
KOFFIE = "activiteiten/voorbeeldgemeente/koffie-de-vlag.yml"
# De tijden staan bovenaan, dus de eerste tijdregel begint op regel 2.
ACTIVITEIT = """\
wanneer:
  {tijden}
naam: Koffie in De Vlag
samenvatting: U drinkt koffie met mensen uit het dorp.
themas: [ontmoeten]
doelgroepen: [iedereen]
organisatie: dorpsraad
locatie: de-vlag
kosten: gratis
aanmelden: {{nodig: nee}}
contact: {{telefoon: 0222 00 00 00}}
beheer: {{eigenaar: dorpsraad, gecontroleerd: 2026-11-21, door: Dorpsraad{stopt}}}
"""

FOUTEN = {
    "valt nooit: de laatste datum ligt voor de eerste vrijdag": (
        "- {dag: vrijdag, van: 10:00, tot: 12:00, vanaf: 2026-11-30, tot_en_met: 2026-12-02}",
        """2: fout: Deze tijd valt op geen enkele dag.
    Kijk of 'dag', 'niet_in', 'vanaf', 'tot_en_met' en 'stopt_op' bij elkaar passen. [tijdregel-nooit]""",
    ),
    "valt nooit: losse datum in de vakantie": (
        "- {op: 2026-12-23, van: 10:00, tot: 12:00, niet_in: schoolvakanties}",
        """2: fout: Deze tijd valt op geen enkele dag.
    Kijk of 'dag', 'niet_in', 'vanaf', 'tot_en_met' en 'stopt_op' bij elkaar passen. [tijdregel-nooit]""",
    ),
    "valt samen": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00}\n  - {dag: dinsdag, elke: laatste, van: 11:30, tot: 13:00}",
        """3: fout: Op dinsdag 24 november valt deze tijd samen met de tijd op regel 2.
    Maak er één tijd van, of kies andere uren. [tijden-vallen-samen]""",
    ),
    "twee keer hetzelfde": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00}\n  - {dag: dinsdag, van: 10:00, tot: 12:00, locatie: de-vlag}",
        """3: fout: Op dinsdag 24 november valt deze tijd samen met de tijd op regel 2.
    Maak er één tijd van, of kies andere uren. [tijden-vallen-samen]""",
    ),
    "tegelijk op een andere plek mag": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00}\n  - {dag: dinsdag, van: 10:00, tot: 12:00, locatie: buurthuis-duinrand}",
        "",
    ),
    "meteen na elkaar mag": ("- {dag: dinsdag, van: 10:00, tot: 12:00}\n  - {dag: dinsdag, van: 12:00, tot: 13:00}", ""),
    "einde voor begin": (
        "- {dag: dinsdag, van: 12:00, tot: 10:00}",
        """2: fout: Het begint om 12:00, maar het is al afgelopen om 10:00.
    Kijk de tijden bij 'van' en 'tot' na. [einde-voor-begin]""",
    ),
    "laatste voor eerste": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, vanaf: 2027-01-05, tot_en_met: 2026-12-01}",
        """2: fout: De laatste datum (2026-12-01) is eerder dan de eerste (2027-01-05).
    Kijk de datums bij 'vanaf' en 'tot_en_met' na. [laatste-voor-eerste]""",
    ),
    "voorbij": (
        "- dag: dinsdag\n    van: 10:00\n    tot: 12:00\n    tot_en_met: 2026-11-20",
        """5: let op: Deze tijd is voorbij. De laatste datum was vrijdag 20 november 2026.
    Gaat het door? Kies nieuwe datums. Anders haalt u deze regel weg. [tijdregel-voorbij]""",
    ),
    "vandaag voor het laatst": ("- {dag: zaterdag, van: 10:00, tot: 12:00, tot_en_met: 2026-11-21}", ""),
    "losse datums voorbij": (
        "- {van: 10:00, tot: 12:00, op: [2026-11-03, 2026-10-06]}",
        """2: let op: Deze tijd is voorbij. De laatste datum was dinsdag 3 november 2026.
    Gaat het door? Kies nieuwe datums. Anders haalt u deze regel weg. [tijdregel-voorbij]""",
    ),
    "vijfde week": (
        '- {dag: dinsdag, van: 10:00, tot: 12:00, elke: "5e"}',
        """2: fout: Bij 'elke' staat '5e'. De meeste maanden hebben maar vier van die dagen.
    Schrijf "laatste", of kies losse datums met 'op'. [vijfde-week]""",
    ),
    "drie weken is geen twee weken": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, elke: 3 weken}",
        """2: fout: Bij 'elke' staat '3 weken'. Die keuze is er niet.
    U kunt kiezen uit: week, 2 weken, even weken, oneven weken, 1e, 2e en meer. [keuze-onbekend]""",
    ),
    "30 februari": (
        "- {van: 10:00, tot: 12:00, op: 2027-02-30}",
        """2: fout: Bij 'op' staat '2027-02-30'. Die dag bestaat niet.
    Kijk op de kalender. De laatste dag van die maand is 2027-02-28. [datum-bestaat-niet]""",
    ),
    "jaar verkeerd": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, vanaf: 2206-09-01}",
        """2: fout: Bij 'vanaf' staat het jaar 2206. Dat is te lang geleden, of te ver weg.
    Kijk het jaar na. Een datum ziet er zo uit: 2026-09-01. [datum-ver-weg]""",
    ),
    "om de week zonder begin": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, elke: 2 weken}",
        """2: fout: Bij 'elke: 2 weken' weten we niet in welke week het begint.
    Voeg de eerste datum toe, zoals: vanaf: 2026-09-01 [vanaf-ontbreekt]""",
    ),
    "om de week vanaf een andere dag": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, elke: 2 weken, vanaf: 2026-12-02}",
        """2: let op: De eerste datum is woensdag 2 december, maar bij 'dag' staat dinsdag.
    Schrijf bij 'vanaf' de datum van de eerste keer. [vanaf-andere-dag]""",
    ),
    "onbekende vakantie": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, niet_in: schoolvakantie}",
        """2: fout: Bij 'niet_in' staat 'schoolvakantie'. Die keuze is er niet.
    Bedoelt u 'schoolvakanties'? [keuze-onbekend]""",
    ),
    "24 uur": (
        "- {dag: dinsdag, van: 20:00, tot: 24:00}",
        """2: fout: Bij 'tot' staat '24:00'. Dat lezen we niet als tijd.
    Schrijf de tijd met een dubbele punt, zoals 23:59. [tijd-onleesbaar]""",
    ),
    "9u30": (
        "- {dag: dinsdag, van: 9u30, tot: 12:00}",
        """2: fout: Bij 'van' staat '9u30'. Dat lezen we niet als tijd.
    Schrijf de tijd met een dubbele punt, zoals 09:30. [tijd-onleesbaar]""",
    ),
    "een losse datum die een ander veld weghaalt": (
        "- {op: [2026-12-12, 2026-12-25], van: 10:00, tot: 12:00, niet_in: feestdagen}",
        """2: let op: Bij 'op' staat vrijdag 25 december. Een ander veld haalt die dag weg.
    Haal de datum hier weg, of kijk 'niet_op' en 'niet_in' na. [datum-weggehaald]""",
    ),
    "ook op en niet op dezelfde dag": (
        "- {dag: maandag, van: 10:00, tot: 12:00, niet_op: [2026-12-28], ook_op: [2026-12-28, 2026-12-29]}",
        """2: let op: Bij 'ook_op' staat maandag 28 december. Een ander veld haalt die dag weg.
    Haal de datum hier weg, of kijk 'niet_op' en 'niet_in' na. [datum-weggehaald]""",
    ),
    "niet op een dag waarop het al niet is": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, niet_op: [2026-12-01, 2026-12-23]}",
        """2: let op: Op woensdag 23 december was het al niet. Deze datum verandert dus niets.
    Bedoelt u een andere dag? Verander de datum, of haal hem weg. [niet-op-overbodig]""",
    ),
    "een oude dag bij niet_op mag blijven staan": ("- {dag: dinsdag, van: 10:00, tot: 12:00, niet_op: 2026-11-18}", ""),
    "goede cursus": (
        "- {dag: dinsdag, van: 10:00, tot: 12:00, vanaf: 2027-01-05, tot_en_met: 2027-03-02, niet_op: 2027-02-23}", "",
    ),
}  # fmt: skip


@pytest.fixture
def wegwijzer(tmp_path: Path) -> Path:
    begin(tmp_path / "duinrand", VANDAAG)
    return tmp_path / "duinrand"


def meldingen(wortel: Path, vandaag: date = VANDAAG) -> str:
    return "\n".join(gevonden.als_tekst() for gevonden in controleer(laad(wortel), vandaag).bevindingen)


@pytest.mark.parametrize("geval", FOUTEN)
def test_verkeerde_tijd(wegwijzer: Path, geval: str):
    """Alle meldingen van de hele wegwijzer, met precies één verkeerde tijd erin."""
    tijden, verwacht = FOUTEN[geval]
    (wegwijzer / KOFFIE).write_text(ACTIVITEIT.format(tijden=tijden, stopt=""))
    assert meldingen(wegwijzer) == (f"{KOFFIE}:{verwacht}" if verwacht else "")


def test_stopt_voor_het_begint(wegwijzer: Path):
    """Een activiteit die stopt voor de eerste keer, valt nooit."""
    tijden = "- {dag: dinsdag, van: 10:00, tot: 12:00, vanaf: 2027-01-05}"
    (wegwijzer / KOFFIE).write_text(ACTIVITEIT.format(tijden=tijden, stopt=", stopt_op: 2026-12-31"))
    assert meldingen(wegwijzer).startswith(f"{KOFFIE}:2: fout: Deze tijd valt op geen enkele dag.")


def test_openingstijden_van_een_plek(wegwijzer: Path):
    """Ook de openingstijden van een plek kijken we na."""
    pad = "locaties/voorbeeldgemeente/de-vlag.yml"
    tekst = (wegwijzer / pad).read_text()
    regels = len(tekst.splitlines())
    (wegwijzer / pad).write_text(
        f"{tekst}openingstijden:\n  - {{dag: maandag, van: 9:00, tot: 17:00, tot_en_met: 2026-06-01}}\n"
    )
    assert meldingen(wegwijzer).startswith(f"{pad}:{regels + 2}: let op: Deze tijd is voorbij.")


VAKANTIES = {
    "- {regio: noord, naam: Kerstvakantie, van: 2026-12-19, tot_en_met: 2027-01-03}": """\
content/schoolvakanties.yml:1: let op: De schoolvakanties van regio noord stoppen op zondag 3 januari 2027. De agenda gaat verder.
    Voeg de volgende vakanties toe. U vindt ze op rijksoverheid.nl bij schoolvakanties. [schoolvakanties-raken-op]""",
    "- {regio: zuid, naam: Kerstvakantie, van: 2026-12-19, tot_en_met: 2027-01-03}": """\
content/schoolvakanties.yml:1: let op: Van regio noord staan er geen schoolvakanties in deze lijst.
    Zet ze erin. U vindt ze op rijksoverheid.nl bij schoolvakanties. [schoolvakanties-ontbreken]""",
    "- {regio: noord, naam: Zomervakantie, van: 2027-08-22, tot_en_met: 2027-07-10}": """\
content/schoolvakanties.yml:1: fout: De Zomervakantie is al afgelopen voordat ze begint.
    Kijk de datums bij 'van' en 'tot_en_met' na. [vakantie-omgedraaid]""",
}


@pytest.mark.parametrize("lijst", VAKANTIES)
def test_schoolvakanties(wegwijzer: Path, lijst: str):
    """De lijst van vakanties moet kloppen en ver genoeg reiken voor wie ze gebruikt."""
    tijden = "- {dag: dinsdag, van: 10:00, tot: 12:00, niet_in: schoolvakanties}"
    (wegwijzer / KOFFIE).write_text(ACTIVITEIT.format(tijden=tijden, stopt=""))
    (wegwijzer / "content/schoolvakanties.yml").write_text(lijst)
    assert meldingen(wegwijzer) == VAKANTIES[lijst]


def test_vakanties_die_niemand_gebruikt_hoeven_er_niet_te_zijn(wegwijzer: Path):
    (wegwijzer / "content/schoolvakanties.yml").write_text(
        "- {regio: zuid, naam: Mei, van: 2026-05-01, tot_en_met: 2026-05-05}"
    )
    assert meldingen(wegwijzer) == ""


def test_onbekende_feestdag(wegwijzer: Path):
    """Een feestdag die we niet kennen, geeft het dichtste dat we wel kennen."""
    bestand = wegwijzer / "content/wegwijzer.yml"
    begin_ = len(bestand.read_text().splitlines())
    bestand.write_text(f"{bestand.read_text()}\nfeestdagen:\n  overslaan:\n    - goede vrijdag\n    - Koninginnedag\n")
    assert meldingen(wegwijzer) == (
        f"content/wegwijzer.yml:{begin_ + 5}: fout: De feestdag 'Koninginnedag' kennen we niet.\n"
        "    Bedoelt u 'Koningsdag'? [feestdag-onbekend]"
    )
