"""Het schema komt uit het model, en zegt over een bestand hetzelfde als de controle."""

import json
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from ruamel.yaml import YAML
from tests.controleren.instantie import BESTANDEN, KOFFIE

from wegwijzer.cli import hoofd
from wegwijzer.laden import laad, lees_document
from wegwijzer.model import BESTANDSSOORTEN, PER_LIJST, Bestandssoort
from wegwijzer.model.schema import schema, schemas
from wegwijzer.model.vragen import alle_vragen

WORTEL = Path(__file__).parents[2]


@cache
def toets(soort: Bestandssoort) -> Draft202012Validator:
    return Draft202012Validator(schema(soort), format_checker=FormatChecker())


def bezwaren(soort: Bestandssoort, gegevens: object) -> list[str]:
    return [f"{een.json_path}: {een.message}" for een in toets(soort).iter_errors(gegevens)]


def test_elke_soort_bestand_heeft_een_geldig_schema():
    """Elk schema is zelf goed, heeft een Nederlands opschrift en noemt waar de bestanden staan."""
    alles = schemas()
    assert list(alles) == [soort.enkelvoud for soort in BESTANDSSOORTEN]
    for soort in BESTANDSSOORTEN:
        Draft202012Validator.check_schema(alles[soort.enkelvoud])
        assert alles[soort.enkelvoud]["title"] == f"{soort.enkelvoud.capitalize()} ({soort.patroon})"


@pytest.mark.parametrize("soort", BESTANDSSOORTEN, ids=lambda soort: soort.lijst)
def test_onze_eigen_bestanden_passen_in_het_schema(soort: Bestandssoort):
    """Alle bestanden van deze wegwijzer, gelezen als tekst, passen in hun schema."""
    documenten = laad(WORTEL).documenten[soort.lijst]
    assert documenten or not soort.verplicht
    assert {document.pad: fouten for document in documenten if (fouten := bezwaren(soort, document.gegevens))} == {}


@pytest.mark.parametrize("soort", BESTANDSSOORTEN, ids=lambda soort: soort.lijst)
def test_ook_gewone_yaml_past_in_het_schema(soort: Bestandssoort):
    """Een editor leest YAML 1.2, met getallen als getal. Ook dan passen al onze bestanden."""
    for pad in sorted(WORTEL.glob(soort.patroon)):
        gegevens = YAML(typ="safe").load(pad)
        # Een editor houdt een datum als tekst.
        assert bezwaren(soort, json.loads(json.dumps(gegevens, default=str))) == [], pad


@pytest.mark.parametrize(
    ("oud", "nieuw", "waar"),
    [
        ("kosten: gratis", "kosten: duur", "$.kosten"),
        ("dag: dinsdag", "dag: di", "$.wanneer[0].dag"),
        ("van: 10:00", "van: 10.00", "$.wanneer[0].van"),
        ("2026-10-01", "1-10-2026", "$.beheer.gecontroleerd"),
        ("nodig: nee", "nodig: misschien", "$.aanmelden.nodig"),
        ("themas: [ontmoeten]", "themas: [Samen Eten]", "$.themas"),
        ("locatie: de-vlag", "locatie: de-vlag\nwaar: thuis\ngebieden: [zeedorp]", "$"),
        ("samenvatting:", "samenvating:", "$"),
        ("kosten: gratis", "kosten: gratis\nid: koffie", "$"),
        ("kosten: gratis", "kosten: gratis\nwelzijn_op_recept: yes", "$.welzijn_op_recept"),
    ],
)
def test_het_schema_weigert_wat_de_controle_weigert(oud: str, nieuw: str, waar: str):
    """Een editor met dit schema wijst dezelfde plek aan."""
    document, _ = lees_document(KOFFIE, BESTANDEN[KOFFIE].replace(oud, nieuw))
    assert {bezwaar.partition(":")[0] for bezwaar in bezwaren(PER_LIJST["activiteiten"], document.gegevens)} == {waar}


@pytest.mark.parametrize("soort", BESTANDSSOORTEN, ids=lambda soort: soort.lijst)
def test_schema_en_tabel_zijn_hetzelfde(soort: Bestandssoort):
    """Elk veld van de tabel staat in het schema, met dezelfde uitleg, en andersom."""
    alles = schema(soort)
    delen = alles["$defs"]

    def velden(deel: dict, voor: str) -> dict[str, str]:
        gevonden = {}
        for naam, vorm in deel.get("properties", {}).items():
            gevonden[f"{voor}{naam}"] = vorm.get("description", "")
            for binnen in _verwezen(vorm, delen):
                gevonden |= velden(binnen, f"{voor}{naam}.")
        return gevonden

    record = alles["items"] if soort.vorm == "lijst" else alles
    in_tabel = {veld: vraag.uitleg for veld, vraag in alle_vragen(soort)}
    assert {naam: uitleg for naam, uitleg in velden(record, "").items() if naam in in_tabel} == in_tabel
    # `elke: {maand: "1e"}` is een andere schrijfwijze en geen eigen veld.
    assert {naam for naam in velden(record, "") if not naam.endswith(".elke.maand")} == set(in_tabel)


def _verwezen(vorm: object, delen: dict) -> list[dict]:
    """De modellen waar dit veld uit bestaat."""
    if isinstance(vorm, list):
        return [deel for een in vorm for deel in _verwezen(een, delen)]
    if not isinstance(vorm, dict):
        return []
    if "$ref" in vorm:
        return _verwezen(delen[vorm["$ref"].rpartition("/")[2]], delen)
    if "properties" in vorm:
        return [vorm]
    return _verwezen([vorm.get("anyOf"), vorm.get("items")], delen)


def test_de_opdracht_geeft_alle_schemas(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """`wegwijzer schema` schrijft alleen JSON, met elk schema onder zijn enkelvoud."""
    monkeypatch.setattr("sys.argv", ["wegwijzer", "schema"])
    with pytest.raises(SystemExit) as einde:
        hoofd()
    assert einde.value.code == 0
    assert json.loads(capsys.readouterr().out) == schemas()
