"""Open Referral UK: elk bestand klopt met het schema van de standaard zelf."""

import copy
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from wegwijzer.uitvoer.data.hsds import hsds
from wegwijzer.uitvoer.data.sleutels import sleutel

SOORTEN = {
    "services": ("compiled/service_list", "compiled/service"),
    "service_at_locations": ("compiled/service_at_location_list", "compiled/service_at_location"),
    "organizations": ("compiled/organization_list", "compiled/organization"),
    "taxonomies": ("taxonomy", "taxonomy"),
    "taxonomy_terms": ("taxonomy_term", "taxonomy_term"),
}


@pytest.fixture(scope="module")
def bestanden(kop) -> dict[str, dict]:
    return {pad.removeprefix("data/hsds/"): json.loads(inhoud) for pad, inhoud in hsds(kop)}


def nakijker(naam: str) -> Draft202012Validator:
    pad = next((map_ / f"{naam}.json" for map_ in _mappen() if (map_ / f"{naam}.json").is_file()), None)
    if pad is None:
        pytest.skip("Het schema van Open Referral UK staat niet op deze computer (shared/schemas/oruk).")
    schema = json.loads(pad.read_text("utf-8"))
    if naam == "taxonomy":
        schema["properties"].pop("taxonomy_terms", None)  # Verwijst naar een ander bestand; wij vullen het niet.
    return Draft202012Validator(schema, format_checker=FormatChecker())


def _mappen():
    """Naast de broncode, of naast een kopie ervan."""
    return [ouder / "shared/schemas/oruk/schema" for ouder in Path(__file__).parents]


@pytest.mark.parametrize("soort", SOORTEN)
def test_elk_bestand_klopt_met_de_standaard(kop, bestanden, soort):
    """De lijst heeft de korte vorm, elk eigen bestand de hele vorm, en allebei kloppen ze."""
    kort, volledig = (nakijker(naam) for naam in SOORTEN[soort])
    lijst = bestanden[f"{soort}.json"]
    assert lijst["total_pages"] == lijst["page_number"] == 1
    assert lijst["total_items"] == lijst["size"] == len(lijst["contents"]) > 0
    for een in lijst["contents"]:
        assert [fout.message for fout in kort.iter_errors(een)] == [], een["name"] if "name" in een else een["id"]
        heel = bestanden[f"{soort}/{een['id']}.json"]
        assert [fout.message for fout in volledig.iter_errors(heel)] == []
        assert UUID(een["id"]).version == 5
        assert {naam: heel[naam] for naam in een if naam not in ("service", "location", "organization")} == {
            naam: waarde for naam, waarde in een.items() if naam not in ("service", "location", "organization")
        }


@pytest.mark.parametrize(("plek", "waarde"), [
    (("id",), "geen-sleutel"), (("status",), "open"), (("url",), "geen adres"), (("email",), "naam zonder apenstaart"),
    (("schedules", 0, "freq"), "DAILY"), (("organization", "name"), None), (("last_modified",), "gisteren"),
    (("service_at_locations", 0, "location", "addresses", 0, "postal_code"), None),
])  # fmt: skip
def test_het_schema_ziet_een_kapotte_dienst(bestanden, plek, waarde):
    """Onze controle is echt: met één verkeerde waarde zegt het schema nee."""
    goed = next(
        een for pad, een in bestanden.items()
        if pad.startswith("services/") and een["schedules"][0].get("freq") and "service_at_locations" in een and "email" in een
    )  # fmt: skip
    kapot = copy.deepcopy(goed)
    deel = kapot
    for stap in plek[:-1]:
        deel = deel[stap]
    if waarde is None:
        del deel[plek[-1]]
    else:
        deel[plek[-1]] = waarde
    kijk = nakijker("compiled/service")
    assert not list(kijk.iter_errors(goed))
    assert list(kijk.iter_errors(kapot))


def test_sleutel_is_een_gewone_uuid5():
    """Een ander programma rekent met de naam en het adres dezelfde sleutel uit."""
    ruimte = uuid5(NAMESPACE_URL, "https://wegwijzer.voorbeeld.example")
    assert sleutel("https://wegwijzer.voorbeeld.example/", "activiteit", "koffie-é") == str(uuid5(ruimte, "activiteit/koffie-é"))


def test_begin_zegt_welke_standaard(bestanden):
    begin = bestanden["index.json"]
    assert "3.0" in begin["version"]
    assert all(urlsplit(begin[veld]).scheme == "https" for veld in ("profile", "openapi_url"))


def test_dienst_zegt_wat_de_gids_zegt(kop, bestanden):
    """Nagekeken, rooster met zin, plek, kosten en thema's komen uit dezelfde gegevens als de site."""
    diensten = {een["url"].rstrip("/").rpartition("/")[2]: een for een in bestanden["services.json"]["contents"]}
    for activiteit in kop.gids.activiteiten.values():
        heel = bestanden[f"services/{diensten[activiteit.id]['id']}.json"]
        assert heel["assured_date"] == activiteit.beheer.gecontroleerd.isoformat()
        assert heel["cost_options"][0]["amount"] == float(activiteit.kosten.bedrag)
        assert {een["taxonomy_term"]["term"] for een in heel["attributes"]} == {*activiteit.themas, *activiteit.doelgroepen}
        assert all(een["description"] for een in heel["schedules"])
        if not activiteit.wanneer:
            assert [een["description"] for een in heel["schedules"]] == ["Op afspraak."]


def test_wat_gestopt_is_en_wat_niemand_weet(klein):
    """Een activiteit die gestopt is, is 'inactive'. Van de toegang staat er alleen wat bekend is."""
    koffie, vlag = klein.gids.activiteiten["koffie-de-vlag"], klein.gids.locaties["de-vlag"]
    gestopt = koffie.model_copy(update={"beheer": koffie.beheer.model_copy(update={"stopt_op": klein.vandaag - timedelta(days=1)})})
    verrijkt = replace(klein, gids=replace(klein.gids, activiteiten=klein.gids.activiteiten | {koffie.id: gestopt}))
    status = {een["name"]: een["status"] for een in json.loads(dict(hsds(verrijkt))["data/hsds/services.json"])["contents"]}
    assert {naam for naam, een in status.items() if een == "inactive"} == {koffie.naam}
    bekend = [antwoord for _, antwoord in vlag.toegankelijk.antwoorden if antwoord != "onbekend"]
    assert 0 < len(bekend) < len(vlag.toegankelijk.antwoorden)
    dienst = next(een for pad, een in ((pad, json.loads(een)) for pad, een in hsds(klein)) if "/services/" in pad and een["name"] == koffie.naam)
    assert len(dienst["service_at_locations"][0]["location"]["accessibility"]) == len(bekend)


def test_rooster_van_de_eerste_dinsdag(kop, bestanden):
    """Wat zich herhaalt staat er als regel; wat niet past (even weken) als losse dagen."""
    eerste = next(een for een in kop.gids.activiteiten.values() if een.wanneer and een.wanneer[0].elke == "1e" and len(een.wanneer) == 1)
    even = next(een for een in kop.gids.activiteiten.values() if een.wanneer and een.wanneer[0].elke == "even weken" and len(een.wanneer) == 1)
    per_url = {een["url"].rstrip("/").rpartition("/")[2]: een["id"] for een in bestanden["services.json"]["contents"]}
    regel = bestanden[f"services/{per_url[eerste.id]}.json"]["schedules"][0]
    assert (regel["freq"], regel["byday"][0], regel["interval"]) == ("MONTHLY", "1", 1)
    assert regel["opens_at"] == f"{eerste.wanneer[0].van:%H:%M}"
    dagen = bestanden[f"services/{per_url[even.id]}.json"]["schedules"]
    verwacht = [keer.dag.isoformat() for keer in kop.agenda.keren if keer.activiteit == even.id]
    assert [dag["dtstart"] for dag in dagen][: len(verwacht)] == verwacht
    assert all("freq" not in dag and dag["valid_from"] == dag["valid_to"] for dag in dagen)
