"""Gegevens opschrijven: alles komt terug zoals het was, en wat niet verandert blijft letter voor letter gelijk."""

import copy
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wegwijzer.laden import lees_document
from wegwijzer.model import PER_LIJST
from wegwijzer.model.vragen import boom_van
from wegwijzer.redactie.bewaren import VerkeerdePlek, bewaar, pad_van, soort_van
from wegwijzer.redactie.verweven import verweef
from wegwijzer.redactie.yaml_schrijven import kort, nieuw_yaml, verander_yaml

WORTEL = Path(__file__).parents[2]
ACTIVITEIT = PER_LIJST["activiteiten"]
BESTANDEN = sorted(WORTEL.glob("activiteiten/*/*.yml"))

teksten = st.one_of(
    st.sampled_from(["ja", "nee", "10:00", "2026-10-01", "2.50", "012", "null", "~", "- x", "a: b", "#x", "'", '"', "|", "é\u2028x", "a\n\n b", "0", "[x", "{", "*a", "&a", "!!x", "%", "@", "`"]),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30),
)
namen = st.sampled_from([*ACTIVITEIT.model.model_fields, "vreemd", "on: e", "x"])
waarden = st.recursive(
    teksten,
    lambda deel: st.lists(deel, max_size=4) | st.dictionaries(st.sampled_from(["van", "tot", "dag", "x", "telefoon"]), deel, max_size=4),
    max_leaves=12,
)
records = st.dictionaries(namen, waarden, min_size=1, max_size=8)

VOORBEELD = """\
# Bovenaan
naam: Koffie   # achter de naam
samenvatting: "Met 'aanhalingstekens'"
themas: [ontmoeten,   eten]  # twee
contact: {telefoon: 0222 00 00 00,  email: a@voorbeeld.example}

# Voor wanneer
wanneer:
    # De eerste regel
    - dag: dinsdag      # dinsdag
      van:   10:00
      tot: 12:00

    - {dag: woensdag, van: 10:00, tot: 12:00}
beschrijving: |
   Een regel.

   En nog een.

# Wie?
beheer:
  eigenaar: dorpsraad
  # Vorig jaar
  gecontroleerd: 2026-10-01
  door: Piet
"""


def gelezen(tekst: str):
    document, gevonden = lees_document("x.yml", tekst)
    return kort(document.gegevens) if document else gevonden


def verander(tekst: str, **nieuw) -> str:
    gegevens = {**copy.deepcopy(gelezen(tekst)), **nieuw}
    return verander_yaml(ACTIVITEIT, tekst, gegevens)


@settings(max_examples=200, deadline=None)
@given(records)
def test_een_nieuw_bestand_leest_terug_wat_erin_ging(record):
    """Welke tekst ook: wat we schrijven, lezen we precies zo terug. Alleen onzichtbare tekens vallen op."""
    tekst = nieuw_yaml(ACTIVITEIT, record)
    document, _ = lees_document("x.yml", tekst)
    assert (kort(document.gegevens) if document.gegevens else {}) == kort(record)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([VOORBEELD, *(pad.read_text("utf-8") for pad in BESTANDEN[::40])]), records, st.randoms())
def test_elke_wijziging_komt_aan(tekst, record, toeval: random.Random):
    """Velden veranderen, erbij of eraf: de tekst zegt daarna precies het nieuwe."""
    nieuw = copy.deepcopy(gelezen(tekst))
    for veld in toeval.sample(sorted(nieuw), 2):
        del nieuw[veld]
    nieuw |= record
    if not kort(nieuw):
        return
    assert gelezen(verander_yaml(ACTIVITEIT, tekst, nieuw)) == kort(nieuw)


@pytest.mark.parametrize("pad", BESTANDEN[::9], ids=lambda pad: pad.stem)
def test_zonder_wijziging_blijft_elke_letter(pad: Path):
    """Dezelfde gegevens geven hetzelfde bestand."""
    tekst = pad.read_text("utf-8")
    assert verander_yaml(ACTIVITEIT, tekst, gelezen(tekst)) == tekst


@pytest.mark.parametrize("pad", BESTANDEN[::9], ids=lambda pad: pad.stem)
def test_alleen_het_veranderde_veld_verandert(pad: Path):
    """Een andere datum van nakijken verandert één regel, of één regel binnen accolades."""
    tekst = pad.read_text("utf-8")
    beheer = {**gelezen(tekst)["beheer"], "gecontroleerd": "2027-01-31"}
    anders = [
        (oud, nieuw)
        for oud, nieuw in zip(tekst.splitlines(), verander(tekst, beheer=beheer).splitlines(), strict=True)
        if oud != nieuw
    ]
    assert len(anders) == 1 and "2027-01-31" in anders[0][1]


def test_opmerkingen_en_spaties_blijven():
    """Een wijziging in een tijdregel laat de opmerkingen en de rest van het bestand staan."""
    wanneer = copy.deepcopy(gelezen(VOORBEELD)["wanneer"])
    wanneer[0]["tot"] = "12:30"
    wanneer.append({"op": ["2026-12-12"], "van": "10:00", "tot": "11:00"})
    verwacht = VOORBEELD.replace("      tot: 12:00\n\n", "      tot: 12:30\n\n").replace(
        "    - {dag: woensdag, van: 10:00, tot: 12:00}\n",
        "    - {dag: woensdag, van: 10:00, tot: 12:00}\n    - op: [2026-12-12]\n      van: 10:00\n      tot: 11:00\n",
    )
    assert verander(VOORBEELD, wanneer=wanneer) == verwacht


def test_een_nieuw_veld_komt_op_zijn_plek():
    """Een veld dat erbij komt, staat achter het veld dat er in het model voor staat."""
    tekst = verander(VOORBEELD, kosten={"bedrag": "2.50", "per": "keer"}, zoekwoorden=["praatje"])
    regels = tekst.splitlines()
    assert regels[regels.index("    - {dag: woensdag, van: 10:00, tot: 12:00}") + 1] == "kosten:"
    assert regels[regels.index("contact: {telefoon: 0222 00 00 00,  email: a@voorbeeld.example}") + 1] == "zoekwoorden: [praatje]"


def test_een_veld_weg_laat_de_rest_staan():
    """Een leeg veld verdwijnt met zijn regel, en verder niets."""
    assert verander(VOORBEELD, beschrijving="") == VOORBEELD.replace("beschrijving: |\n   Een regel.\n\n   En nog een.\n", "")


def test_regeleinden_van_windows_blijven():
    """Een bestand met CRLF en een BOM houdt die."""
    tekst = "\ufeff" + VOORBEELD.replace("\n", "\r\n")
    nieuw = verander_yaml(ACTIVITEIT, tekst, {**gelezen(VOORBEELD), "naam": "Thee", "kosten": "gratis"})
    assert nieuw == "\ufeff" + verander(VOORBEELD, naam="Thee", kosten="gratis").replace("\n", "\r\n")


def test_het_weven_lukt_voor_elk_eigen_bestand():
    """Op de bestanden van deze wegwijzer is de omweg (alles opnieuw schrijven) nooit nodig."""
    for pad in BESTANDEN:
        tekst = pad.read_text("utf-8")
        nieuw = {**gelezen(tekst), "naam": "Een andere naam", "tijden_uitleg": "Iets nieuws."}
        nieuw["wanneer"] = [*nieuw.get("wanneer", [])[1:], {"dag": "maandag", "van": "10:00", "tot": "11:00"}]
        assert gelezen(verweef(boom_van(ACTIVITEIT.model), tekst, nieuw)) == kort(nieuw), pad


@pytest.mark.parametrize(
    "pad",
    ["../x.yml", "/etc/x.yml", "activiteiten/../../x.yml", "activiteiten/a/b/c.yml", "activiteiten/a/.x.yml", "x.yml",
     "activiteiten/a/b.yaml", "content/organisaties/../x.yml", "activiteiten//b.yml", "activiteiten/a/b.yml\n", ""],
)  # fmt: skip
def test_nooit_buiten_de_map(tmp_path: Path, pad: str):
    """Alleen op de plekken waar we lezen, kunnen we schrijven."""
    with pytest.raises(VerkeerdePlek):
        bewaar(tmp_path / "w", {pad: "naam: x\n"})
    assert list(tmp_path.rglob("*")) == []


def test_niet_door_een_koppeling_heen(tmp_path: Path):
    """Een koppeling naar een andere map of een ander bestand volgen we niet."""
    (tmp_path / "buiten").mkdir()
    (tmp_path / "buiten/x.yml").write_text("oud")
    (tmp_path / "w/activiteiten").mkdir(parents=True)
    (tmp_path / "w/activiteiten/texel").symlink_to(tmp_path / "buiten")
    (tmp_path / "w/activiteiten/dorp").mkdir()
    (tmp_path / "w/activiteiten/dorp/x.yml").symlink_to(tmp_path / "buiten/x.yml")
    for pad in ("activiteiten/texel/x.yml", "activiteiten/dorp/x.yml"):
        with pytest.raises(VerkeerdePlek):
            bewaar(tmp_path / "w", {pad: "nieuw"})
    assert (tmp_path / "buiten/x.yml").read_text() == "oud"


def test_alles_of_niets(tmp_path: Path, monkeypatch):
    """Gaat het derde bestand mis, dan staan de eerste twee er weer als eerst."""
    eerste, tweede, derde = (pad_van(ACTIVITEIT, id_, "dorp") for id_ in ("een", "twee", "drie"))
    bewaar(tmp_path, {eerste: "oud"})
    echt, keren = os.replace, []

    def haperend(van, naar):
        keren.append(naar)
        if len(keren) == 3:
            raise OSError("vol")
        echt(van, naar)

    monkeypatch.setattr(os, "replace", haperend)
    with pytest.raises(OSError, match="vol"):
        bewaar(tmp_path, {eerste: "nieuw", tweede: "nieuw", derde: "nieuw"})
    assert [(pad.name, pad.read_text()) for pad in tmp_path.rglob("*") if pad.is_file()] == [("een.yml", "oud")]


def test_soort_van_een_pad():
    """Elk pad dat we lezen, hoort bij precies één soort."""
    assert soort_van("activiteiten/texel/koffie.yml").lijst == "activiteiten"
    assert soort_van("content/organisaties/dorpsraad.yml").lijst == "organisaties"
    assert soort_van("content/wegwijzer.yml").lijst == "instelling"


def test_verkeerd_gelezen_letters_worden_hersteld():
    """Een lijst of mail die met de verkeerde letters is bewaard, komt toch goed in het bestand."""
    assert kort({"naam": "CafÃ© â€™t Hof", "samenvatting": "Een \ufffdn ander."}) == {"naam": "Café ’t Hof", "samenvatting": "Een ?n ander."}
