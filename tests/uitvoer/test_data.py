"""De open data van de Kop, teruggelezen door andere programma's dan het onze."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from datetime import time as kloktijd
from pathlib import Path

import feedparser
import geopandas
import openpyxl
import pytest
from jsonschema import Draft202012Validator, FormatChecker

from wegwijzer.rekenblad import als_csv
from wegwijzer.uitvoer.data import open_data
from wegwijzer.uitvoer.data.json import LIJSTEN

GEMEEN = '=HYPERLINK("https://kwaad.example";"klik")'


@pytest.fixture(scope="module")
def bestanden(kop) -> dict[str, str | bytes]:
    return dict(open_data(kop))


@pytest.fixture(scope="module")
def gemene_bestanden(kop) -> dict[str, str | bytes]:
    """Dezelfde gids, maar de eerste activiteit heet naar een formule en heeft stuurtekens in haar samenvatting."""
    eerste = next(iter(kop.gids.activiteiten.values()))
    beheer = eerste.beheer.model_copy(update={"gecontroleerd": kop.vandaag})
    gemeen = eerste.model_copy(update={"naam": GEMEEN, "samenvatting": "a\x07b;\n</script> ]]> & \"c\"", "beheer": beheer})
    return dict(open_data(replace(kop, gids=replace(kop.gids, activiteiten=kop.gids.activiteiten | {eerste.id: gemeen}))))


def test_plekken_en_gebieden_op_de_kaart(kop, bestanden, tmp_path: Path):
    """geopandas leest elk punt en elk vlak; elk punt ligt in of bij zijn eigen gebied."""
    for naam in ("locaties", "gebieden"):
        (tmp_path / f"{naam}.geojson").write_text(bestanden[f"data/{naam}.geojson"], "utf-8")
        assert "crs" not in json.loads(bestanden[f"data/{naam}.geojson"])
    plekken, gebieden = (geopandas.read_file(tmp_path / f"{naam}.geojson") for naam in ("locaties", "gebieden"))
    assert (len(plekken), len(gebieden)) == (len(kop.gids.locaties), len(kop.gids.gebieden))
    assert plekken.crs == gebieden.crs == "EPSG:4326"
    assert set(plekken.geom_type) == {"Point"}
    assert set(gebieden.geom_type) <= {"Polygon", "MultiPolygon"} and gebieden.is_valid.all()
    vlakken = gebieden.set_index("id").geometry.to_crs("EPSG:28992")
    for plek in plekken.to_crs("EPSG:28992").itertuples():
        assert kop.gids.locaties[plek.id].gebied or vlakken[plek.gebied].distance(plek.geometry) < 501, plek.id


def test_buitenrand_loopt_tegen_de_klok_in(bestanden):
    """RFC 7946: de buitenrand van een vlak loopt tegen de klok in."""
    for gebied in json.loads(bestanden["data/gebieden.geojson"])["features"]:
        vorm = gebied["geometry"]
        vlakken = vorm["coordinates"] if vorm["type"] == "MultiPolygon" else [vorm["coordinates"]]
        for vlak in vlakken:
            rand = vlak[0]
            assert sum((b[0] - a[0]) * (b[1] + a[1]) for a, b in zip(rand, rand[1:], strict=False)) < 0


def test_csv_in_een_nederlandse_excel(kop, bestanden):
    """BOM, puntkomma's, een rij per record, en geen cel die een formule kan zijn."""
    for naam, records in (("activiteiten", kop.gids.activiteiten), ("locaties", kop.gids.locaties)):
        tekst = bestanden[f"data/{naam}.csv"].encode()
        assert tekst.startswith(b"\xef\xbb\xbfid;naam;")
        rijen = list(csv.DictReader(io.StringIO(tekst.decode("utf-8-sig"), newline=""), delimiter=";"))
        assert [rij["id"] for rij in rijen] == list(records)
        assert not [cel for rij in rijen for cel in rij.values() if cel.startswith(("=", "+", "-", "@", "\t"))]
    assert {rij["naam"] for rij in rijen} == {plek.naam for plek in kop.gids.locaties.values()}


def test_werkmap_met_echte_datums_en_filters(kop, bestanden):
    """openpyxl leest een blad per soort, met een vaste eerste rij, een filter, datums en tijden."""
    map_ = openpyxl.load_workbook(io.BytesIO(bestanden["data/wegwijzer.xlsx"]))
    assert map_.sheetnames == ["Activiteiten", "Plekken", "Organisaties"]
    for blad, records in zip(map_, (kop.gids.activiteiten, kop.gids.locaties, kop.gids.organisaties), strict=True):
        assert blad.max_row == len(records) + 1
        assert blad.freeze_panes == "C2"
        assert blad.auto_filter.ref == f"A1:{blad.cell(1, blad.max_column).column_letter}{blad.max_row}"
        assert all(cel.font.bold and cel.value for cel in blad[1])
    koppen = [cel.value for cel in map_["Activiteiten"][1]]
    for rij in map_["Activiteiten"].iter_rows(min_row=2):
        cellen = dict(zip(koppen, rij, strict=True))
        activiteit = kop.gids.activiteiten[cellen["Korte naam"].value]
        assert cellen["Nagekeken op"].value.date() == activiteit.beheer.gecontroleerd
        assert cellen["Bedrag in euro"].value == activiteit.kosten.bedrag
        if keren := kop.agenda.volgende[activiteit.id]:
            assert cellen["Volgende keer"].value.date() == keren[0].dag
            assert isinstance(cellen["Begint om"].value, kloktijd)
            assert cellen["Volgende keer"].number_format == "dd-mm-yyyy"


def test_werkmap_is_elke_keer_gelijk(kop, bestanden):
    """Nergens in de werkmap staat hoe laat hij is gemaakt, alleen de dag van de site."""
    with zipfile.ZipFile(io.BytesIO(bestanden["data/wegwijzer.xlsx"])) as werkmap:
        assert {deel.date_time for deel in werkmap.infolist()} == {(2026, 11, 21, 0, 0, 0)}
        assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", werkmap.read("docProps/core.xml").decode())) == {"2026-11-21T00:00:00Z"}
    assert dict(open_data(kop))["data/wegwijzer.xlsx"] == bestanden["data/wegwijzer.xlsx"]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_een_cel_is_geen_formule(begin: str):
    """Elk teken waar een rekenblad een formule aan herkent."""
    tekst = als_csv(["a", "b"], [[f"{begin}1+1", f"1{begin}1"]])
    (gevaarlijk, gewoon) = list(csv.reader(io.StringIO(tekst, newline=""), delimiter=";"))[1]
    # Een teken dat niemand ziet, valt weg.
    assert gevaarlijk == f"'{begin}1+1".replace("\r", "")
    assert gewoon == f"1{begin}1".replace("\r", "")


def test_formules_en_stuurtekens_doen_niets(gemene_bestanden):
    """Een naam die op een formule lijkt, blijft tekst: in CSV, Excel, Atom en JSON."""
    rij = list(csv.reader(io.StringIO(gemene_bestanden["data/activiteiten.csv"]), delimiter=";"))[1]
    assert rij[1] == f"'{GEMEEN}"
    cel = openpyxl.load_workbook(io.BytesIO(gemene_bestanden["data/wegwijzer.xlsx"]))["Activiteiten"]["B2"]
    assert (cel.value, cel.data_type) == (GEMEEN, "s")
    feed = feedparser.parse(gemene_bestanden["data/atom/alles.xml"])
    assert not feed.bozo and GEMEEN in [bericht.title for bericht in feed.entries]
    assert json.loads(gemene_bestanden["data/activiteiten.json"])["activiteiten"][0]["naam"] == GEMEEN


def test_alles_als_json_klopt_met_zijn_schema(kop, bestanden):
    """Elk veld van elk record staat in het schema ernaast; een verkeerd veld ziet het schema."""
    schema = json.loads(bestanden["data/activiteiten.schema.json"])
    Draft202012Validator.check_schema(schema)
    kijk = Draft202012Validator(schema, format_checker=FormatChecker())
    gegevens = json.loads(bestanden["data/activiteiten.json"])
    assert [fout.json_path + fout.message for fout in kijk.iter_errors(gegevens)] == []
    for lijst in LIJSTEN:
        assert [een["id"] for een in gegevens[lijst]] == list(getattr(kop.gids, lijst))
    assert gegevens["licentie"] == "CC BY 4.0" and gegevens["gemaakt_op"] == kop.vandaag.isoformat()
    for veld, waarde in (("kosten", "veel"), ("zomaar", "iets"), ("url", 3), ("themas", [])):
        kapot = json.loads(bestanden["data/activiteiten.json"])
        kapot["activiteiten"][0][veld] = waarde
        assert list(kijk.iter_errors(kapot)), veld


def test_json_heeft_echte_getallen_en_tijden(kop, bestanden):
    """Een bedrag is een getal, ja of nee is waar of niet waar, een tijd is '10:00' en een datum een datum."""
    for gegevens in json.loads(bestanden["data/activiteiten.json"])["activiteiten"]:
        origineel = kop.gids.activiteiten[gegevens["id"]]
        assert gegevens["kosten"]["bedrag"] == float(origineel.kosten.bedrag)
        assert gegevens["welzijn_op_recept"] is origineel.welzijn_op_recept
        assert [regel["van"] for regel in gegevens["wanneer"]] == [f"{regel.van:%H:%M}" for regel in origineel.wanneer]
        assert date.fromisoformat(gegevens["beheer"]["gecontroleerd"]) == origineel.beheer.gecontroleerd


def test_atom_van_de_streek(kop, bestanden):
    """De 50 die het laatst zijn nagekeken, en bovenaan dat het een voorbeeld is."""
    feed = feedparser.parse(bestanden["data/atom/alles.xml"])
    nieuwste = sorted((een.beheer.gecontroleerd for een in kop.gids.activiteiten.values()), reverse=True)[:50]
    assert [bericht.updated[:10] for bericht in feed.entries] == [str(dag) for dag in nieuwste]
    assert feed.feed.subtitle == "Alles is verzonnen: dit is een voorbeeld."


def test_atom_per_gebied(kop, bestanden):
    """feedparser leest elke feed; het nieuwste staat bovenaan en alles hoort bij het gebied."""
    for gebied in kop.gids.gebieden:
        feed = feedparser.parse(bestanden[f"data/atom/{gebied}.xml"])
        assert not feed.bozo
        assert feed.version == "atom10"
        namen = {een.naam for een in kop.activiteiten_in[gebied]}
        assert {bericht.title for bericht in feed.entries} == namen
        datums = [bericht.updated for bericht in feed.entries]
        assert datums == sorted(datums, reverse=True)
        assert all(bericht.link.startswith(kop.gids.instelling.adres) and bericht.summary for bericht in feed.entries)
        assert len({bericht.id for bericht in feed.entries}) == len(feed.entries)


def test_catalogus_voor_data_overheid(kop, bestanden):
    """De velden die DCAT-AP-NL eist, en elk bestand dat erin staat is er echt."""
    catalogus = json.loads(bestanden["data/dcat.jsonld"])
    dataset = catalogus["dcat:dataset"]
    for veld in ("dct:title", "dct:description", "dct:publisher", "dcat:contactPoint", "dct:license", "dct:language"):
        assert catalogus[veld] and dataset[veld], veld
    for veld in ("dct:identifier", "dct:creator", "dct:accessRights", "dcat:theme", "dct:spatial"):
        assert dataset[veld], veld
    adres = kop.gids.instelling.adres + "/"
    paden = {vorm["dcat:accessURL"]["@id"].removeprefix(adres) for vorm in dataset["dcat:distribution"]}
    assert paden <= {*bestanden, "agenda.ics"} and len(paden) == 9
    assert date.fromisoformat(dataset["dct:modified"]["@value"]) == kop.vandaag


def test_geen_pad_verlaat_de_map(bestanden):
    assert all(re.fullmatch(r"data/[\w./-]+", pad) and ".." not in pad for pad in bestanden)
