"""Wat mensen het vaakst verkeerd typen, krijgt één melding met een raad die werkt."""

import re

import pytest
from tests.controleren.instantie import BESTANDEN, KOFFIE, kijk_na, maak, wissel

NAAM = "naam: Koffie in De Vlag"
IN_DE_REGEL = "De aanhalingstekens op deze regel horen bij de tekst zelf."


def _wat_en_doe(gezien: str) -> list[tuple[int, str, str]]:
    """Van elke melding de regel, wat er is en wat u doet."""
    gevonden = re.findall(r"^.+?\.yml:(\d+): (?:fout|let op): (.*)\n    (.*) \[[\w-]+\]$", gezien, re.MULTILINE)
    return [(int(regel), wat, doe) for regel, wat, doe in gevonden]


@pytest.mark.parametrize(
    ("getypt", "wat", "doe"),
    [
        ("naam: 's Avonds eten", IN_DE_REGEL, "naam: \"'s Avonds eten\""),
        ("naam: 's Avonds eten en 's middags ook", IN_DE_REGEL, "naam: \"'s Avonds eten en 's middags ook\""),
        ('naam: "De "Vlag""', IN_DE_REGEL, "naam: 'De \"Vlag\"'"),
        ("naam:Koffie", "Op deze regel staat geen spatie achter de dubbele punt.", "Schrijf: naam: Koffie"),
        ("naam: - Koffie", "De tekst op deze regel begint met het teken -.", "Zet de hele tekst tussen aanhalingstekens."),
        ('naam: "C:\\data"', "Op deze regel staat een teken dat we niet kunnen lezen.", "Typ deze regel opnieuw."),
        ("naam: #Koffie", "De tekst op deze regel begint met het teken #.", "Zet de hele tekst tussen aanhalingstekens."),
        ("naam: CafÃ© Vlag", "Op deze regel staat een teken dat we niet kunnen lezen.", "Typ deze regel opnieuw."),
        ("naam: Koffie\u2028Vlag", "Op deze regel staat een teken dat we niet kunnen lezen.", "Typ deze regel opnieuw."),
    ],
)
def test_een_regel_die_we_niet_lezen(na, getypt: str, wat: str, doe: str):
    """De raad is over te nemen, en wijst de goede regel aan."""
    [(regel, gezien, raad)] = _wat_en_doe(na(wissel(KOFFIE, NAAM, getypt)))
    assert (regel, gezien) == (1, wat)
    assert raad.endswith(doe)


def test_de_hele_melding(na):
    """Drie vergissingen in drie bestanden, met de hele tekst."""
    anders = wissel(KOFFIE, NAAM, "naam: 't Koffiehuis") | {
        "activiteiten/duinstede/thee.yml": BESTANDEN[KOFFIE].replace("kosten: ", "kosten:"),
        "activiteiten/duinstede/soep.yml": BESTANDEN[KOFFIE].replace("[iedereen]", "[iedereen"),
    }
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De aanhalingstekens op deze regel horen bij de tekst zelf.
    Zet een ander soort om de hele tekst: naam: "'t Koffiehuis" [aanhalingsteken-erin]
activiteiten/duinstede/soep.yml:4: fout: Op deze regel begint een haak: [. De tweede staat er niet.
    Zet achter de laatste waarde: ] [haak]
activiteiten/duinstede/thee.yml:11: fout: Op deze regel staat geen spatie achter de dubbele punt.
    Schrijf: kosten: gratis [spatie]
"""
    assert na(anders) == verwacht


def test_de_raad_bij_een_weglatingsteken_werkt(na):
    """Wie de raad overneemt, heeft een goed bestand."""
    [(_, _, raad)] = _wat_en_doe(na(wissel(KOFFIE, NAAM, "naam: 's Avonds eten")))
    assert na(wissel(KOFFIE, NAAM, raad.partition(": ")[2])) == ""


def test_twee_weglatingstekens_in_het_bestand(na):
    """Sluit een later teken het eerste, dan wijzen we toch de regel aan waar het begon."""
    anders = wissel(KOFFIE, NAAM, "naam: 's Avonds eten", "U drinkt", "Ook 's middags. U drinkt")
    assert [regel for regel, *_ in _wat_en_doe(na(anders))] == [1]


@pytest.mark.parametrize(("oud", "nieuw", "sluit"), [("[ontmoeten]", "[ontmoeten", "]"), ("kosten: gratis", "kosten: {bedrag: 2", "}")])
def test_haak_vergeten(na, oud: str, nieuw: str, sluit: str):
    """Een haak die niet dichtgaat, wordt gemeld op de regel van de haak."""
    anders = wissel(KOFFIE, oud, nieuw)
    regel = anders[KOFFIE][: anders[KOFFIE].index(nieuw)].count("\n") + 1
    [(gemeld, _, doe)] = _wat_en_doe(na(anders))
    assert (gemeld, doe) == (regel, f"Zet achter de laatste waarde: {sluit}")


@pytest.mark.parametrize("teken", ["\u200b", "\ufeff", "\u00ad"])
def test_onzichtbaar_teken_in_een_id(na, teken: str):
    """Een onzichtbaar teken geeft één melding, en niet ook een over een id die er niet is."""
    [(regel, wat, _)] = _wat_en_doe(na(wissel(KOFFIE, "atie: dorpsraad", f"atie: dorps{teken}raad")))
    assert (regel, wat.partition(":")[0]) == (5, "Hier staat een teken dat u niet ziet")


def test_harde_spatie(na):
    """Een harde spatie achter een waarde mag; in de naam van een veld zegt de melding dat hij er staat."""
    assert na(wissel(KOFFIE, "van: 10:00", "van: 10:00\u00a0", "2026-10-01", "2026-10-01\u00a0")) == ""
    [(regel, wat, _)] = _wat_en_doe(na(wissel(KOFFIE, "organisatie:", "organisatie\u00a0:")))
    assert (regel, wat) == (5, "Hier staat een teken dat u niet ziet: 'organisatie'.")


@pytest.mark.parametrize(
    ("elke", "bedoeld"), [("twee weken", "2 weken"), ("om de week", "2 weken"), ("eerste", "1e"), ("1ste", "1e"), ("wekelijks", "week")]
)
def test_hoe_vaak_in_woorden(na, elke: str, bedoeld: str):
    """Een getal in woorden herkennen we."""
    [(_, _, doe)] = _wat_en_doe(na(wissel(KOFFIE, "    tot: 12:00", f"    tot: 12:00\n    elke: {elke}")))
    assert doe == f"Bedoelt u '{bedoeld}'?"


@pytest.mark.parametrize(
    ("bedrag", "raad"), [("1e3", "2.50"), ("-1", "2.50"), ("2.505", "2.50"), ("'1.000,50'", "2.50"), ("3 euro", "3"), ("'€ 2,-'", "2")]
)
def test_bedrag_verandert_niet_stil(na, bedrag: str, raad: str):
    """We raden geen ander bedrag dan er staat."""
    [(_, _, doe)] = _wat_en_doe(na(wissel(KOFFIE, "kosten: gratis", f"kosten: {{bedrag: {bedrag}, per: keer}}")))
    assert doe == f"Schrijf alleen het getal, zoals {raad}."


def test_komma_in_een_bedrag_tussen_haken(na):
    """Tussen haken begint na een komma een nieuw veld; de raad gaat over het getal."""
    [(_, _, doe)] = _wat_en_doe(na(wissel(KOFFIE, "kosten: gratis", "kosten: {bedrag: 2,50, per: keer}")))
    assert doe == "Is dit een getal met een komma? Schrijf dan een punt, zoals 2.50."


@pytest.mark.parametrize(("fout", "raad"), [("a@b.c", "koffie@voorbeeld.example"), ("mailto:a@b.example", "a@b.example")])
def test_voorstel_voor_een_mailadres_is_goed(na, fout: str, raad: str):
    """Een voorstel is zelf een goed mailadres."""
    [(_, _, doe)] = _wat_en_doe(na(wissel(KOFFIE, "telefoon: 0222 00 00 00", f"email: {fout}")))
    assert doe == f"Schrijf een mailadres, zoals {raad}"


def test_twee_keer_hetzelfde_telt_een_keer(tmp_path):
    """Staat een keuze er twee keer in, dan ziet een inwoner haar één keer."""
    anders = wissel(KOFFIE, "[ontmoeten]", "[ontmoeten, bewegen, ontmoeten]", "dag: dinsdag", "dag: [dinsdag, dinsdag]")
    [activiteit] = kijk_na(maak(tmp_path, anders)).gids.activiteiten.values()
    assert activiteit.themas == ("ontmoeten", "bewegen")
    assert activiteit.wanneer[0].dag == ("dinsdag",)


def test_leeg_streepje(na):
    """Een streepje zonder iets erachter is geen onbekende keuze."""
    [(regel, wat, _)] = _wat_en_doe(na(wissel(KOFFIE, "themas: [ontmoeten]", "themas:\n  -\n  - ontmoeten")))
    assert (regel, wat) == (4, "Achter dit streepje staat niets.")


def test_spatie_in_de_naam_van_een_bestand(na):
    """Ook een spatie vlak voor .yml hoort niet in de naam."""
    anders = {KOFFIE: None, "activiteiten/duinstede/koffie .yml": BESTANDEN[KOFFIE]}
    [(_, wat, doe)] = _wat_en_doe(na(anders))
    assert (wat, doe) == ("De naam van dit bestand kan niet in een webadres.", "Geef het bestand deze naam: koffie.yml")


def test_heel_veel_tijden(na):
    """Een bestand vol tijden geeft snel één melding; bij minder valt elke tijd hooguit één keer samen."""
    regel = "  - {dag: dinsdag, van: 10:00, tot: 12:00}\n"
    assert len(_wat_en_doe(na(wissel(KOFFIE, "kosten:", f"{regel * 20_000}kosten:")))) == 1
    assert len(_wat_en_doe(na(wissel(KOFFIE, "kosten:", f"{regel * 50}kosten:")))) == 50
