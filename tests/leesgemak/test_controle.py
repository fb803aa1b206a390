"""Leesgemak in `wegwijzer controleer` en `wegwijzer leesgemak`: op de goede regel, en nooit een fout."""

import json
from functools import partial
from pathlib import Path

import pytest
from tests.controleren.instantie import INSTELLING, KOFFIE, kijk_na, maak, teksten, wissel

MOEILIJK = """\
samenvatting: Deze activiteit wordt door de dorpsraad georganiseerd.
beschrijving: |
  De cliënt wordt gedurende het traject ondersteund door een professional van de betrokken organisatie.
  Deelname wordt bevorderd door middel van een laagdrempelige benadering van de doelgroep.

  De voortgang wordt gemonitord en geëvalueerd, waarna eventuele knelpunten worden besproken met de ketenpartners uit de regio.
"""
WOORDEN = """\
woorden:
  - {woord: kletsen, beter: [praten], bron: [eigen]}
  - {woord: professional, beter: [medewerker], bron: [eigen]}
toegestaan:
  - {woord: kletsen, reden: Zo heet het hier.}
  - {woord: professionals, reden: Niemand gebruikt dit woord.}
"""


def test_een_goede_wegwijzer_geeft_niets(tmp_path: Path):
    assert teksten(kijk_na(maak(tmp_path, {})).bevindingen) == ""


def test_te_moeilijk_staat_bij_de_samenvatting(tmp_path: Path):
    """Een te moeilijke tekst is een let op, nooit een fout; elke bevinding staat op zijn eigen regel."""
    anders = wissel(KOFFIE, "samenvatting: U drinkt koffie met mensen uit het dorp.\n", MOEILIJK)
    controle = kijk_na(maak(tmp_path, anders))
    assert not controle.fouten and controle.gids
    plekken = {(een.regel, een.code) for een in controle.bevindingen}
    assert (
        f"{KOFFIE}:2: let op: Deze tekst is te moeilijk voor veel lezers.\n"
        "    Begin met de langste zin en het eerste moeilijke woord. [tekst-te-moeilijk]\n"
    ) in teksten(controle.bevindingen)
    assert (2, "lijdende-vorm") in plekken
    assert {(4, "lijdende-vorm"), (5, "moeilijk-woord"), (7, "zin-te-lang")} <= plekken
    assert {een.niveau for een in controle.bevindingen} == {"let op"}


def test_toegestaan_woord_en_een_dat_niet_nodig_is(tmp_path: Path):
    """Een toegestaan woord geeft geen bevinding; staat het nergens, dan mag het van de lijst."""
    anders = wissel(KOFFIE, "drinkt koffie met", "mag kletsen met")
    controle = kijk_na(maak(tmp_path, {**anders, "content/woordenlijst.yml": WOORDEN}))
    assert teksten(controle.bevindingen) == (
        "content/woordenlijst.yml:6: let op: 'professionals' staat bij de woorden die mogen, maar niemand gebruikt het.\n"
        "    Haal deze regel weg uit de woordenlijst. [toegestaan-niet-nodig]\n"
    )


def test_zonder_eigen_lijst_geldt_de_gewone(tmp_path: Path):
    """Een wegwijzer zonder woordenlijst.yml krijgt de lijst van het pakket."""
    anders = wissel(KOFFIE, "mensen uit het dorp", "cliënten uit het dorp")
    assert [een.code for een in kijk_na(maak(tmp_path, anders)).bevindingen] == ["moeilijk-woord"]


def test_namen_hoeven_niet_makkelijk(tmp_path: Path):
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", "naam: participatie", "koffie met", "koffie bij participatie met")
    assert kijk_na(maak(tmp_path, anders)).bevindingen == ()


@pytest.mark.parametrize(
    ("lijst", "code"),
    [
        ("woorden: participatie\n", "verkeerde-soort"),
        ("woorden:\n  - {woord: participatie, bron: [eigen]}\n", "veld-ontbreekt"),
        ("toegestaan:\n  - {woord: participatie}\n", "veld-ontbreekt"),
    ],
)
def test_kapotte_woordenlijst(tmp_path: Path, lijst: str, code: str):
    """Een fout in de woordenlijst is een gewone bevinding."""
    [bevinding] = kijk_na(maak(tmp_path, {"content/woordenlijst.yml": lijst})).bevindingen
    assert bevinding.code == code


def test_afkorting_zonder_uitleg(tmp_path: Path):
    """Een afkorting op de lijst helpt pas als erbij staat wat het is, of wat u liever leest."""
    lijst = "afkortingen:\n  - {afkorting: Wmo, bron: [eigen]}\n"
    assert teksten(kijk_na(maak(tmp_path, {"content/woordenlijst.yml": lijst})).bevindingen) == (
        "content/woordenlijst.yml:2: fout: Bij de afkorting 'Wmo' hoort 'uitleg' of 'voluit'. Precies een van de twee.\n"
        "    Zeg bij 'uitleg' wat het is, of bij 'voluit' wat u liever leest. [afkorting-zegt-niets]\n"
    )


@pytest.fixture
def lees(typ, tmp_path: Path, monkeypatch):
    """`wegwijzer leesgemak` zoals een schrijver dat typt, in deze map en op een scherm van 80 breed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    return partial(typ, "leesgemak")


def test_json_van_een_getypte_tekst(lees):
    _, uit, _ = lees("-", "--formaat", "json", invoer="U wordt gebeld. " * 12)
    [verslag] = json.loads(uit)
    assert list(verslag) == ["bestand", "score", "band", "woorden", "bevindingen"]
    assert (verslag["bestand"], verslag["woorden"]) == ("-", 36)
    assert verslag["score"] > -5 and len(verslag["bevindingen"]) == 12
    assert verslag["bevindingen"][0]["stuk"] == "wordt gebeld"


def test_getypte_tekst_zonder_tips(lees):
    _, uit, _ = lees("-", invoer="U mag hier gewoon met ons mee. " * 10)
    assert uit.startswith("Uw tekst: goed (70 woorden). De score is -")
    assert uit.endswith(" Onder -1 is goed. Wij hebben geen\n  tips.\n")


def test_een_lange_rij_tips_houdt_op(lees):
    """Honderd zinnen met een tip is genoeg om te lezen."""
    _, uit, _ = lees("-", invoer="U wordt gebeld. " * 130)
    assert uit.count(" | U wordt gebeld.") == 100
    assert "\nEr zijn nog 30 zinnen met een tip.\n" in uit


def test_te_kort_heeft_geen_score(lees):
    _, uit, _ = lees("-", "--formaat", "json", invoer="Hallo.")
    assert json.loads(uit)[0]["score"] is None


def test_verslag_van_gegevens(lees, tmp_path: Path):
    """Het verslag toont de tekst, de regel in het bestand, en wat u eerst doet."""
    maak(tmp_path, wissel(KOFFIE, "samenvatting: U drinkt koffie met mensen uit het dorp.\n", MOEILIJK))
    uitgang, uit, _ = lees(KOFFIE)
    assert uitgang == 0 and uit.startswith(f"{KOFFIE}: te moeilijk (")
    assert (
        "    5 | Deelname wordt bevorderd door middel van een laagdrempelige benadering\n"
        "      | van de doelgroep.\n"
        "        - 'Deelname' is moeilijk voor veel lezers.\n"
        "          Schrijf liever: 'meedoen'. [moeilijk-woord]\n"
    ) in uit
    assert max(map(len, uit.splitlines())) <= 80
    assert "Doe dit eerst:\n  1. Maak lange zinnen korter.\n" in uit


def test_alles_het_moeilijkste_eerst(lees, tmp_path: Path):
    maak(tmp_path, wissel(KOFFIE, "samenvatting: U drinkt koffie met mensen uit het dorp.\n", MOEILIJK))
    (tmp_path / "content/paginas").mkdir(parents=True)
    (tmp_path / "content/paginas/over.md").write_text("# Over\n\n" + "U mag hier gewoon met ons mee. " * 10, "utf-8")
    regels, _, telling = lees()[1].partition("\n\n")
    bestanden = [regel.split()[-1] for regel in regels.splitlines()[1:]]
    assert telling.startswith("Dit zijn ") and telling.endswith(f"  wegwijzer leesgemak {KOFFIE}\n")
    assert bestanden[0] == KOFFIE and "content/paginas/over.md" in bestanden and INSTELLING in bestanden


@pytest.mark.parametrize("bestand", ["bestaat-niet.txt", "."])
def test_verkeerd_bestand(lees, bestand: str):
    assert lees(bestand) == (2, "", f"Het bestand '{bestand}' kunnen we niet openen.\n")


def test_kapot_gegevensbestand(lees, tmp_path: Path):
    """De melding zoals bij `controleer`, en dat het hier ophoudt."""
    (tmp_path / "kapot.yml").write_text("naam: [", "utf-8")
    uitgang, uit, fout = lees("kapot.yml")
    assert (uitgang, fout) == (2, "Het bestand 'kapot.yml' is geen gewoon gegevensbestand.\n")
    assert uit.startswith("kapot.yml:1: fout: Rond deze regel lezen we het bestand niet goed.\n")
