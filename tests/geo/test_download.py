"""De download van PDOK zoals hij echt is: drie lagen, water, buitenland, ontbrekende cijfers, en alles wat mis kan gaan."""

import json
import re
import zipfile
from datetime import date
from pathlib import Path

import geopandas
import openpyxl
import pytest
import shapely
import yaml

from wegwijzer.beginnen import begin
from wegwijzer.geo import GeoFout, lees_kaart
from wegwijzer.geo.maken import maak_gebieden, maak_kernenlijst
from wegwijzer.model import Gebied

X, Y = 115_000, 600_000


def vak(x, y, breed=1000, hoog=1000):
    return shapely.MultiPolygon([shapely.box(X + x, Y + y, X + x + breed, Y + y + hoog)])


def ring():
    """Een gemeente met een andere gemeente erin."""
    buiten = shapely.box(X + 3000, Y, X + 6000, Y + 3000)
    return shapely.MultiPolygon([buiten.difference(vak(4000, 1000))])


TWEE_EILANDEN = shapely.MultiPolygon([*vak(0, 90_000).geoms, *vak(2000, 90_000, 500, 500).geoms])
# Code, naam, gemeente, vorm, inwoners, procent 65-plus, water: zoals in de laag 'buurten'.
BUURTEN = (
    ("BU06540000", "'s-Heer Arendskerke", "Kapelle-Zuid", vak(0, 0), 500, 20, "NEE"),
    ("BU06540009", "Verspreide huizen 's-Heer Arendskerke", "Kapelle-Zuid", vak(1000, 0), 40, -99997, "NEE"),
    ("BU06540100", "Nieuwdorp", "Kapelle-Zuid", vak(0, 1000), -99995, -99995, "NEE"),
    ("BU06549997", None, "Kapelle-Zuid", vak(0, 2000, 3000), -99997, -99997, "JA"),
    ("BU07000000", "Buitenring", "Bergen (NH.)", ring(), 900, 30, "NEE"),
    ("BU07000100", "Nieuwdorp", "Bergen (NH.)", vak(6000, 0), 300, 10, "NEE"),
    ("BU07010000", "Binnen", "Enclave", vak(4000, 1000), 100, 50, "NEE"),
    ("BU00880000", "Eilanddorp", "Eiland", TWEE_EILANDEN, 70, 40, "NEE"),
    ("BU09980000", "Buitenland", "Buitenland", vak(9000, 0), -99997, -99997, "B"),
)
WIJKEN = {"WK065400": "Wijk 00 's-Heer Arendskerke", "WK065401": "Wijk 01 Nieuwdorp", "WK070000": "Buitenring",
          "WK070001": "Wijk 01 Nieuwdorp", "WK070100": "Enclave", "WK008800": "Eiland"}  # fmt: skip


def laag_buurten():
    rijen = [
        {"buurtcode": code, "buurtnaam": naam, "wijkcode": f"WK{code[2:8]}", "gemeentecode": f"GM{code[2:6]}",
         "gemeentenaam": gemeente, "water": water, "aantal_inwoners": inwoners,
         "percentage_personen_65_jaar_en_ouder": procent, "jrstatcode": f"2024{code}", "geometry": vorm}
        for code, naam, gemeente, vorm, inwoners, procent, water in BUURTEN
    ]  # fmt: skip
    return geopandas.GeoDataFrame(rijen, crs="EPSG:28992")


def lagen():
    buurten = laag_buurten()
    wijken = buurten.dissolve("wijkcode").reset_index()[["wijkcode", "gemeentecode", "gemeentenaam", "water", "geometry"]]
    gemeenten = buurten.dissolve(["gemeentecode", "water"]).reset_index()[["gemeentecode", "gemeentenaam", "water", "geometry"]]
    return {"gemeenten": gemeenten, "wijken": wijken.assign(wijknaam=wijken["wijkcode"].map(WIJKEN)), "buurten": buurten}


@pytest.fixture(scope="module")
def gpkg(tmp_path_factory) -> Path:
    pad = tmp_path_factory.mktemp("pdok") / "wijkenbuurten_2024_v1.gpkg"
    for naam, laag in lagen().items():
        laag.to_file(pad, layer=naam, geometry_name="geom")
    return pad


def gebieden(content: Path) -> dict[str, Gebied]:
    return {rij["id"]: Gebied(**rij) for rij in yaml.safe_load((content / "gebieden.yml").read_text("utf-8"))}


def maak(kaart: Path, content: Path, *gemeenten: str, **keuzes) -> dict[str, Gebied]:
    list(maak_gebieden(kaart, content, gemeenten, **keuzes))
    return gebieden(content)


def test_namen_water_en_ontbrekende_cijfers(gpkg, tmp_path):
    """De wijknaam komt uit zijn eigen laag; water telt niet mee; een geheim cijfer blijft onbekend."""
    gemaakt = maak(gpkg, tmp_path, "Kapelle-Zuid")
    assert {id_: (een.naam, len(een.buurten)) for id_, een in gemaakt.items()} == {
        "s-heer-arendskerke": ("'s-Heer Arendskerke", 2),
        "nieuwdorp": ("Nieuwdorp", 1),
    }
    kaart = lees_kaart(tmp_path / "gebieden", gemaakt.values())
    assert (kaart.inwoners("s-heer-arendskerke"), kaart.inwoners_65plus("s-heer-arendskerke")) == (540, 100)
    assert (kaart.inwoners("nieuwdorp"), kaart.inwoners_65plus("nieuwdorp")) == (None, None)
    assert kaart.jaar == 2024


def test_gelijke_namen_en_een_gemeente_in_een_gemeente(gpkg, tmp_path):
    """Twee keer Nieuwdorp in de streek blijft uit elkaar; de gemeente in het gat hoort bij het land eromheen."""
    gemaakt = maak(gpkg, tmp_path, "Kapelle-Zuid", "GM0700")
    assert {"nieuwdorp-kapelle-zuid", "nieuwdorp-bergen-nh"} <= set(gemaakt)
    land = geopandas.read_file(tmp_path / "gebieden/achtergrond.geojson").to_crs(28992).union_all()
    assert land.contains(shapely.Point(X + 4500, Y + 1500))
    assert not land.intersects(shapely.Point(X + 9500, Y + 500)), "Buitenland is geen Nederlands land"
    assert not land.intersects(shapely.Point(X + 1500, Y + 2500)), "water is geen land"


def test_een_eiland_met_een_dorp(gpkg, tmp_path):
    """Een gemeente van één kern in twee stukken, zonder land binnen zestig kilometer, geeft een kaart zonder achtergrond."""
    (tmp_path / "gebieden").mkdir()
    (tmp_path / "gebieden/achtergrond.geojson").write_text("van een andere gemeente")
    gemaakt = maak(gpkg, tmp_path, "Eiland")
    assert list(gemaakt) == ["eiland"]
    assert not (tmp_path / "gebieden/achtergrond.geojson").exists()
    kaart = lees_kaart(tmp_path / "gebieden", gemaakt.values())
    assert (kaart.buren("eiland"), kaart.inwoners("eiland")) == ((), 70)


def test_een_kern_en_een_wijk_met_dezelfde_naam(gpkg, tmp_path):
    """Binnen één gemeente maakt de soort dan het verschil."""
    lijst = tmp_path / "kernen.csv"
    lijst.write_text("buurtcode,kern\nBU06540009,Nieuwdorp\n", "utf-8")
    gemaakt = maak(gpkg, tmp_path, "Kapelle-Zuid", kernen=lijst)
    assert {id_ for id_ in gemaakt if "nieuwdorp" in id_} == {"nieuwdorp-kapelle-zuid-kern", "nieuwdorp-kapelle-zuid-wijk"}


@pytest.mark.parametrize("soort", ["xlsx", "csv utf-8", "csv van Windows"])
def test_de_lijst_met_kernen_vult_iemand_in_met_excel(gpkg, tmp_path, soort):
    """Het programma maakt een rekenblad; wat iemand invult komt terug, hoe Excel het ook bewaart."""
    blad = tmp_path / "kernen.xlsx"
    assert maak_kernenlijst(gpkg, blad, ["Kapelle-Zuid"], date(2026, 11, 22)).startswith("3 buurten.")
    werkmap = openpyxl.load_workbook(blad)
    rijen = [[cel or "" for cel in rij] for rij in werkmap.active.iter_rows(values_only=True)]
    assert [rij[0] for rij in rijen] == ["buurtcode", "BU06540000", "BU06540009", "BU06540100"]
    assert [rij[5] for rij in rijen] == ["kern", "", "", ""]
    for nummer, kern in enumerate(("Curaçaodorp", "Curaçaodorp", ""), start=2):
        werkmap.active.cell(nummer, 6).value = rijen[nummer - 1][5] = kern or None
    werkmap.save(blad)
    if soort != "xlsx":
        blad = tmp_path / "kernen.csv"
        tekst = "\r\n".join(";".join(str(cel or "") for cel in rij) for rij in rijen)
        blad.write_bytes(tekst.encode("utf-8-sig" if soort == "csv utf-8" else "cp1252"))
    gemaakt = maak(gpkg, tmp_path / "content", "Kapelle-Zuid", kernen=blad)
    assert {een.naam: (een.soort, len(een.buurten)) for een in gemaakt.values()} == {
        "Curaçaodorp": ("kern", 2),
        "Nieuwdorp": ("wijk", 1),
    }


def test_de_zip_van_het_cbs_en_een_antwoord_van_een_dienst(gpkg, tmp_path):
    """De zip heeft ook shapefiles; een dienst schrijft de kolommen anders en kent geen namen van wijken."""
    zip_ = tmp_path / "WijkBuurtkaart_2024_v1.zip"
    with zipfile.ZipFile(zip_, "w", zipfile.ZIP_DEFLATED) as inhoud:
        inhoud.writestr("WijkBuurtkaart_2024_v1/buurten_2024_v1.shp", b"vorm")
        inhoud.write(gpkg, "WijkBuurtkaart_2024_v1/wijkenbuurten_2024_v1.gpkg")
    dienst = tmp_path / "wfs_2024.geojson"
    kameel = {kolom: re.sub(r"_(\w)", lambda letter: letter[1].upper(), kolom) for kolom in laag_buurten()}
    laag_buurten().rename(columns=kameel).to_file(dienst, driver="GeoJSON")
    uit_zip = maak(zip_, tmp_path / "zip", "Kapelle-Zuid")
    assert uit_zip == maak(gpkg, tmp_path / "gpkg", "Kapelle-Zuid")
    assert (tmp_path / "zip/gebieden/buurten.geojson").read_bytes() == (tmp_path / "gpkg/gebieden/buurten.geojson").read_bytes()
    assert [een.naam for een in maak(dienst, tmp_path / "dienst", "Kapelle-Zuid").values()] == ["Nieuwdorp", "'s-Heer Arendskerke"]


def test_een_kaart_van_het_land_zonder_gemeenten(gpkg, tmp_path):
    """Een eigen kaart van het land hoeft geen codes te hebben."""
    land = tmp_path / "land.geojson"
    geopandas.GeoDataFrame({"naam": ["Nederland"]}, geometry=[vak(-5000, -5000, 30_000, 30_000)], crs=28992).to_file(land, driver="GeoJSON")
    maak(gpkg, tmp_path, "Kapelle-Zuid", land=land)
    vorm = geopandas.read_file(tmp_path / "gebieden/achtergrond.geojson").to_crs(28992).union_all()
    assert vorm.contains(shapely.Point(X + 20_000, Y)) and not vorm.contains(shapely.Point(X + 500, Y + 500))


def test_een_nieuwe_wegwijzer_krijgt_zijn_eigen_lijsten(gpkg, tmp_path):
    """Het verzonnen voorbeeld is geen eigen werk: dat vervangen we. Wat iemand daarna invult, blijft staan."""
    begin(tmp_path, date(2026, 11, 22))
    content = tmp_path / "content"
    assert set(maak(gpkg, content, "Bergen (NH.)")) == {"buitenring", "nieuwdorp"}
    gemeenten = content / "gemeenten.yml"
    assert yaml.safe_load(gemeenten.read_text("utf-8")) == [{"id": "bergen-nh", "naam": "Bergen (NH.)", "cbs": "GM0700"}]
    ingevuld = gemeenten.read_text("utf-8") + "  schoolvakanties: noord\n"
    gemeenten.write_text(ingevuld, "utf-8")
    maak(gpkg, content, "Bergen (NH.)")
    assert gemeenten.read_text("utf-8") == ingevuld
    maak(gpkg, content, "Bergen (NH.)", "Enclave")
    assert gemeenten.read_text("utf-8") == ingevuld
    assert "GM0701" in (content / "gemeenten.nieuw.yml").read_text("utf-8")


def _fout(kaart: Path, content: Path, gemeente: str = "Eiland", **keuzes) -> str:
    with pytest.raises(GeoFout) as fout:
        list(maak_gebieden(kaart, content, [gemeente], **keuzes))
    assert not content.exists()
    assert fout.value.bevinding.bestand in {str(kaart), *map(str, keuzes.values())}
    return fout.value.bevinding.als_tekst().partition(": fout: ")[2]


HALF = "Dit bestand is niet heel. Het downloaden is halverwege gestopt.\n    Haal het bestand weg, en download het opnieuw. [kaart-half]"
DEEL = "In dit bestand staat maar een deel van de buurten.\n    Download de hele kaart als GeoPackage (gpkg). [kaart-deel]"


def test_een_halve_download(gpkg, tmp_path):
    """Een download die halverwege stopte, herkennen we in elke vorm."""
    zip_ = tmp_path / "heel.zip"
    with zipfile.ZipFile(zip_, "w", zipfile.ZIP_DEFLATED) as inhoud:
        inhoud.write(gpkg, "wijkenbuurten_2024_v1.gpkg")
    json_ = tmp_path / "heel.geojson"
    laag_buurten().to_file(json_, driver="GeoJSON")
    for heel in (gpkg, zip_, json_):
        half = tmp_path / f"half{heel.suffix}"
        half.write_bytes(heel.read_bytes()[: heel.stat().st_size * 2 // 3])
        assert _fout(half, tmp_path / "content") == HALF
    stuk = bytearray(zip_.read_bytes())
    stuk[2000:2200] = bytes(200)
    (tmp_path / "stuk.zip").write_bytes(stuk)
    assert _fout(tmp_path / "stuk.zip", tmp_path / "content") == HALF


@pytest.mark.parametrize(
    "kop",
    [{"numberMatched": 14823, "numberReturned": 9}, {"links": [{"rel": "self", "href": "x"}, {"rel": "next", "href": "y"}]}],
)
def test_een_deel_van_een_dienst(tmp_path, kop):
    """Wie maar een bladzijde van de dienst bewaart, mist buurten. Dat zeggen we."""
    pad = tmp_path / "deel.json"
    laag_buurten().to_crs(4326).to_file(pad, driver="GeoJSON")
    pad.write_text(json.dumps({**json.loads(pad.read_text("utf-8")), **kop}), "utf-8")
    assert _fout(pad, tmp_path / "content") == DEEL


def test_andere_vergissingen(gpkg, tmp_path):
    """Een verkeerde laag, een zip zonder kaart, een naam die anders heet en een lijst die niet past."""
    content = tmp_path / "content"
    wijken = tmp_path / "wijken.geojson"
    lagen()["wijken"].to_file(wijken, driver="GeoJSON")
    leeg = tmp_path / "leeg.zip"
    with zipfile.ZipFile(leeg, "w") as inhoud:
        inhoud.writestr("lees.txt", "niets")
    lijst = tmp_path / "oud.csv"
    lijst.write_text("buurtcode,kern\nBU12340000,Ergens\n", "utf-8")
    kaal = tmp_path / "kaal.csv"
    kaal.write_text("buurtcode,kern\nBU00880000,\n", "utf-8")
    assert _fout(wijken, content).startswith("In deze kaart staat geen kolom 'buurtcode'.")
    assert _fout(leeg, content).startswith("Dit is geen kaart die we kunnen lezen.")
    assert _fout(tmp_path, content).startswith("Dit is geen kaart die we kunnen lezen.")
    assert _fout(gpkg, content, "Bergen") == (
        "Van de gemeente 'Bergen' staan hier geen buurten.\n    Bedoelt u 'Bergen (NH.)'? U mag ook de code schrijven, zoals GM0448. [kaart-gemeente]"
    )
    assert _fout(gpkg, content, "Eilant").endswith("Bedoelt u 'Eiland'? U mag ook de code schrijven, zoals GM0448. [kaart-gemeente]")
    assert _fout(gpkg, content, kernen=lijst) == (
        "De buurten in deze lijst staan niet in de kaart.\n    Maak de lijst opnieuw uit deze kaart, met: --maak-lijst kernen.xlsx [kernen-ander-jaar]"
    )
    assert _fout(gpkg, content, kernen=kaal) == (
        "In deze lijst staat nog nergens een kern.\n    Schrijf in de kolom 'kern' in welk dorp een buurt ligt. [kernen-leeg]"
    )
