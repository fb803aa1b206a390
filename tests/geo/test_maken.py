"""Gebieden maken uit een verzonnen kaart van het CBS."""

import json

import geopandas
import pytest
import shapely
import yaml

from wegwijzer.geo import GeoFout, lees_kaart
from wegwijzer.geo.maken import maak_gebieden, maak_id
from wegwijzer.model import Gebied

# Rijksdriehoek: vakken van een kilometer bij Texel in de buurt.
X, Y = 115_000, 560_000


def _vak(kolom, rij, golf=0.0):
    """Een vierkant van een kilometer; met `golf` een kustlijn met honderd kleine bochten."""
    links, onder = X + 1000 * kolom, Y + 1000 * rij
    boven = [(links + 1000 - 10 * i, onder + 1000 + (golf if i % 2 else 0)) for i in range(101)]
    return shapely.Polygon([(links, onder), (links + 1000, onder), *boven])


def _buurten():
    rijen = [
        ("BU99990101", "Dorp Noord", "WK999901", "GM9999", "'t Súd", 1000, 20, "NEE", _vak(0, 1, golf=8)),
        ("BU99990102", "Dorp Zuid", "WK999901", "GM9999", "'t Súd", 500, 50, "NEE", _vak(0, 0)),
        ("BU99990201", "Stad", "WK999902", "GM9999", "'t Súd", -99997, -99997, "NEE", _vak(1, 0)),
        ("BU99999999", "Buitenwater", "WK999999", "GM9999", "'t Súd", -99998, -99998, "JA", _vak(1, 1)),
        ("BU88880001", "Overzij", "WK888800", "GM8888", "Overzij", 10, 0, "NEE", _vak(2, 0)),
    ]
    kolommen = ["code", "naam", "wijkcode", "gemeentecode", "gemeente", "inwoners", "procent", "water", "geometry"]
    return geopandas.GeoDataFrame(rijen, columns=kolommen, crs="EPSG:28992")


def _wijken():
    namen = ["Wijk 01 Het Dorp", "Wijk 02 De Stad", "Water", "Overzij"]
    codes = ["WK999901", "WK999902", "WK999999", "WK888800"]
    return geopandas.GeoDataFrame({"wijkcode": codes, "wijknaam": namen}, geometry=[_vak(0, 0)] * 4, crs="EPSG:28992")


JAREN = {
    2023: {"code": "buurtcode", "naam": "buurtnaam", "gemeente": "gemeentenaam", "inwoners": "aantal_inwoners",
           "procent": "percentage_personen_65_jaar_en_ouder"},
    2025: {"code": "buurtcode", "naam": "buurtnaam", "gemeente": "gemeentenaam", "inwoners": "aantalInwoners",
           "procent": "percentagePersonen65JaarEnOuder"},
    2021: {"code": "BU_CODE", "naam": "BU_NAAM", "gemeente": "GM_NAAM", "wijkcode": "WK_CODE", "gemeentecode": "GM_CODE",
           "inwoners": "AANT_INW", "procent": "P_65_EO_JR", "water": "H2O"},
}  # fmt: skip


@pytest.fixture(params=JAREN)
def download(request, tmp_path):
    """Een GeoPackage zoals PDOK die geeft, met de kolomnamen van dat jaar."""
    pad = tmp_path / f"wijkenbuurten_{request.param}_v1.gpkg"
    _buurten().rename(columns=JAREN[request.param]).to_file(pad, layer="buurten")
    _wijken().to_file(pad, layer="wijken")
    return pad


def _gebieden(doel):
    return [Gebied(**rij) for rij in yaml.safe_load((doel / "gebieden.yml").read_text("utf-8"))]


def test_een_download_wordt_een_kaart(download, tmp_path):
    """Per wijk een gebied, zonder water; onbekende aantallen blijven onbekend."""
    doel = tmp_path / "content"
    gemaakt = list(maak_gebieden(download, doel, ["'t Súd"]))
    gebieden = _gebieden(doel)
    assert [(g.id, g.naam, g.soort, g.gemeente, g.buurten) for g in gebieden] == [
        ("de-stad", "De Stad", "wijk", "t-sud", ("BU99990201",)),
        ("het-dorp", "Het Dorp", "wijk", "t-sud", ("BU99990101", "BU99990102")),
    ]
    kaart = lees_kaart(doel / "gebieden", gebieden)
    assert (kaart.inwoners("het-dorp"), kaart.inwoners_65plus("het-dorp")) == (1500, 450)
    assert (kaart.inwoners("de-stad"), kaart.inwoners_65plus("de-stad")) == (None, None)
    assert kaart.buren("het-dorp") == ("de-stad",)
    jaar = int(download.stem[14:18])
    assert (kaart.jaar, kaart.bron) == (jaar, f"Kadaster / Centraal Bureau voor de Statistiek, {jaar}")
    assert [zin for _, zin in gemaakt] == [
        "De grenzen van 3 buurten.",
        "Het land eromheen.",
        "Vul de schoolvakanties in.",
        "2 gebieden. Kijk of de namen kloppen.",
    ]


def test_grenzen_zijn_eenvoudig_en_buren_houden_dezelfde_grens(tmp_path):
    """Bochten van 8 meter verdwijnen; er komt geen gat en geen overlap."""
    bron = _kaart(tmp_path)
    list(maak_gebieden(bron, tmp_path, ["GM9999"]))
    vormen = geopandas.read_file(tmp_path / "gebieden/buurten.geojson").geometry
    assert shapely.get_num_coordinates(vormen.values).max() < 12
    assert shapely.coverage_is_valid(vormen.values)
    ruw = json.loads((tmp_path / "gebieden/buurten.geojson").read_text("utf-8"))
    getallen = str(ruw["features"][0]["geometry"]["coordinates"]).replace("(", "").replace(")", "").split(",")
    assert all(len(getal.strip(" []").split(".")[1]) <= 5 for getal in getallen if "." in getal)


def test_het_land_eromheen_is_niet_het_gebied_zelf(tmp_path):
    list(maak_gebieden(_kaart(tmp_path), tmp_path, ["GM9999"]))
    land = geopandas.read_file(tmp_path / "gebieden/achtergrond.geojson").to_crs(28992).geometry.iloc[0]
    assert land.area == pytest.approx(1_000_000, rel=0.01)
    assert land.contains(shapely.Point(X + 2500, Y + 500))


def test_kernen_uit_een_lijst_en_een_grote_kern_per_wijk(tmp_path):
    """Een eigen tabel maakt kernen; 'per wijk' deelt een te grote kern weer op."""
    lijst = tmp_path / "kernen.csv"
    lijst.write_text("buurtcode;kern\nBU99990101;Noorderend\nBU99990102;Stad\nBU99990201;Stad\n", "utf-8")
    list(maak_gebieden(_kaart(tmp_path), tmp_path, ["'t Súd"], kernen=lijst, per_wijk=["Stad"]))
    assert [(g.id, g.soort, len(g.buurten)) for g in _gebieden(tmp_path)] == [
        ("noorderend", "kern", 1),
        ("de-stad", "wijk", 1),
        ("het-dorp", "wijk", 1),
    ]


def test_gelijke_namen_in_twee_gemeenten_krijgen_elk_een_id(tmp_path):
    lijst = tmp_path / "kernen.csv"
    lijst.write_text("buurtcode,kern\nBU99990101,Den Hoorn\nBU88880001,Den Hoorn\n", "utf-8")
    list(maak_gebieden(_kaart(tmp_path), tmp_path, ["'t Súd", "Overzij"], kernen=lijst))
    assert {g.id for g in _gebieden(tmp_path) if g.naam == "Den Hoorn"} == {"den-hoorn-t-sud", "den-hoorn-overzij"}


def test_eigen_werk_blijft_staan(tmp_path):
    """Wie namen verbeterde, vindt ze terug; de nieuwe lijst komt ernaast."""
    bron = _kaart(tmp_path)
    list(maak_gebieden(bron, tmp_path, ["GM9999"]))
    eerste = (tmp_path / "gebieden.yml").read_text("utf-8")
    (tmp_path / "gebieden.yml").write_text("# van mij\n", "utf-8")
    pad, zin = list(maak_gebieden(bron, tmp_path, ["GM9999"]))[-1]
    assert (tmp_path / "gebieden.yml").read_text("utf-8") == "# van mij\n"
    assert (pad.name, pad.read_text("utf-8")) == ("gebieden.nieuw.yml", eerste)
    assert zin == "Uw eigen gebieden.yml bleef zoals het was. Vergelijk de twee."
    list(maak_gebieden(bron, tmp_path, ["GM9999"], overschrijf=True))
    assert (tmp_path / "gebieden.yml").read_text("utf-8") == eerste


def test_twee_keer_maken_geeft_dezelfde_bestanden(tmp_path):
    bron = _kaart(tmp_path)
    keren = []
    for keer in ("een", "twee"):
        list(maak_gebieden(bron, tmp_path / keer, ["GM9999"]))
        keren.append([pad.read_bytes() for pad in sorted((tmp_path / keer).rglob("*.*"))])
    assert keren[0] == keren[1] and len(keren[0]) == 4


def test_een_vreemde_naam_breekt_de_lijst_niet(tmp_path):
    """Leestekens uit de bron blijven tekst, ook in YAML."""
    lijst = tmp_path / "kernen.csv"
    lijst.write_text('buurtcode,kern\nBU99990101,"a: [b] # c"\nBU99990102,"- ""d"""\nBU99990201,\'t Zand\n', "utf-8")
    list(maak_gebieden(_kaart(tmp_path), tmp_path, ["GM9999"], kernen=lijst))
    assert {g.naam for g in _gebieden(tmp_path)} == {"a: [b] # c", '- "d"', "'t Zand"}


def _kaart(map_):
    pad = map_ / "kaart.gpkg"
    _buurten().rename(columns=JAREN[2023]).to_file(pad, layer="buurten")
    _wijken().to_file(pad, layer="wijken")
    return pad


def test_meldingen_bij_verkeerde_invoer(tmp_path):
    """Elke vergissing geeft een bevinding in gewone woorden, met wat u kunt doen."""
    kaart = _kaart(tmp_path)
    los = tmp_path / "los.gpkg"
    with pytest.warns(UserWarning, match="crs"):
        _buurten().set_crs(None, allow_override=True).to_file(los, layer="buurten")
    tekst = tmp_path / "tekst.gpkg"
    tekst.write_text("geen kaart")
    tabel = tmp_path / "tabel.csv"
    tabel.write_text("buurtcode,naam\nBU99990101,Dorp\n")
    smal = tmp_path / "smal.geojson"
    _buurten()[["naam", "geometry"]].to_file(smal, driver="GeoJSON")
    download = "Download bij PDOK de kaart 'Wijken en Buurten' van het CBS."
    onleesbaar = f"Dit is geen kaart die we kunnen lezen. {download}"
    gevallen = {
        (tmp_path / "weg.gpkg", "GM9999", None): "Dit bestand met de kaart is er niet. Kijk of de naam en de map kloppen.",
        (tekst, "GM9999", None): onleesbaar,
        (tabel, "GM9999", None): onleesbaar,
        (los, "GM9999", None): onleesbaar,
        (smal, "GM9999", None): f"In deze kaart staat geen kolom 'buurtcode'. {download}",
        (kaart, "Utopia", None): "Van de gemeente 'Utopia' staan hier geen buurten. Schrijf de naam zoals het CBS dat doet. U mag ook de code schrijven, zoals GM0448.",
        (kaart, "GM9999", tekst): "In deze lijst staan geen kolommen 'buurtcode' en 'kern'. Zet die twee woorden boven aan de lijst.",
        (kaart, "GM9999", tmp_path): "Deze lijst met kernen kunnen we niet lezen. Bewaar de lijst als rekenblad (xlsx), met de kolommen buurtcode en kern.",
    }
    for (bron, gemeente, kernen), verwacht in gevallen.items():
        with pytest.raises(GeoFout) as fout:
            list(maak_gebieden(bron, tmp_path / "doel", [gemeente], kernen=kernen))
        assert f"{fout.value.bevinding.wat} {fout.value.bevinding.doe}" == verwacht
    assert not (tmp_path / "doel").exists()


@pytest.mark.parametrize(
    ("naam", "id_"),
    [
        ("'t Zand", "t-zand"),
        ("Súdwest-Fryslân", "sudwest-fryslan"),
        ("De Koog", "de-koog"),
        ("’s-Gravenhage", "s-gravenhage"),
    ],
)
def test_maak_id(naam, id_):
    assert maak_id(naam) == id_


def test_de_opdracht_gebieden(tmp_path, typ):
    """Wat er gemaakt is staat op het scherm; een verkeerde kaart is een bevinding met uitgang 1."""
    uitgang, uit, _ = typ("gebieden", _kaart(tmp_path), "--gemeente", "GM9999", "--jaar", "2023", "--map", tmp_path)
    assert (uitgang, uit.splitlines()) == (
        0,
        [
            "content/gebieden/buurten.geojson: De grenzen van 3 buurten.",
            "content/gebieden/achtergrond.geojson: Het land eromheen.",
            "content/gemeenten.yml: Vul de schoolvakanties in.",
            "content/gebieden.yml: 2 gebieden. Kijk of de namen kloppen.",
        ],
    )
    assert len(_gebieden(tmp_path / "content")) == 2
    uitgang, uit, _ = typ("gebieden", "weg.gpkg", "--gemeente", "GM9999", "--map", tmp_path)
    assert (uitgang, uit) == (
        1,
        "weg.gpkg:1: fout: Dit bestand met de kaart is er niet.\n    Kijk of de naam en de map kloppen. [kaart-weg]\n",
    )
    assert typ("gebieden", "weg.gpkg", "--gemeente", "GM9999", "--map", tmp_path / "niet")[0] == 2


def test_de_opdracht_maakt_een_lijst_en_nooit_twee_keer(typ, tmp_path):
    """Het rekenblad komt waar u het wilt; wat iemand invulde, overschrijven we niet."""
    gemeente = ("gebieden", _kaart(tmp_path), "--gemeente", "GM9999", "--map", tmp_path, "--maak-lijst")
    lijst = tmp_path / "kernen.xlsx"
    assert typ(*gemeente, lijst)[:2] == (
        0,
        f"{lijst}: 3 buurten. Schrijf bij 'kern' in welk dorp een buurt ligt. Leeg is: bij de wijk.\n",
    )
    assert not (tmp_path / "content").exists()
    einde, _, zin = typ(*gemeente, lijst)
    assert (einde, zin.strip()) == (2, f"Het bestand '{lijst}' is er al. Kies een andere naam, of haal het weg.")
    einde, _, zin = typ(*gemeente, tmp_path / "kernen.csv")
    assert (einde, zin.strip()) == (2, "Geef het rekenblad een naam die eindigt op .xlsx, zoals kernen.xlsx.")
