"""De gebiedskaart van de Kop, en van een verzonnen land van vierkanten."""

import json
import math
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

from wegwijzer.geo import GeoFout, in_graden, lees_kaart
from wegwijzer.geo.maken import maak_id

WORTEL = Path(__file__).parents[2]
GRENZEN = WORTEL / "content/gebieden"
GEBIEDEN = [
    SimpleNamespace(**gebied) for gebied in yaml.safe_load((WORTEL / "content/gebieden.yml").read_text("utf-8"))
]


@pytest.fixture(scope="module")
def kaart():
    return lees_kaart(GRENZEN, GEBIEDEN)


def test_de_kop_heeft_48_gebieden_en_elke_buurt_een_keer(kaart):
    """42 kernen en zes wijken; geen buurt vergeten, dubbel of onbekend."""
    assert len(GEBIEDEN) == 48
    assert sum(gebied.soort == "kern" for gebied in GEBIEDEN) == 42
    assert (kaart.ontbrekende_buurten, kaart.onbekende_buurten, kaart.dubbele_buurten) == ((), {}, {})
    assert sum(len(gebied.buurten) for gebied in GEBIEDEN) == 223


def test_de_bestanden_noemen_jaar_en_bron(kaart):
    assert (kaart.jaar, kaart.bron) == (2024, "Kadaster / Centraal Bureau voor de Statistiek, 2024")
    assert sum(pad.stat().st_size for pad in GRENZEN.iterdir()) < 600_000


def test_inwoners_tellen_op_tot_de_gemeente(kaart):
    """De som van de afgeronde buurten wijkt hooguit een half procent af van het CBS."""
    cbs_2024 = {"den-helder": 56432, "texel": 13825, "schagen": 47750, "hollands-kroon": 49530}
    for gemeente, verwacht in cbs_2024.items():
        som = sum(kaart.inwoners(gebied.id) for gebied in GEBIEDEN if gebied.gemeente == gemeente)
        assert som == pytest.approx(verwacht, rel=0.005), gemeente
    assert (kaart.inwoners("de-koog"), kaart.inwoners_65plus("de-koog")) == (1525, 360)


def test_de_buren_van_de_koog(kaart):
    """Wie eraan grenst hoort erbij; over het Marsdiep ligt geen buur."""
    assert kaart.buren("de-koog") == ("de-waal", "den-burg", "den-hoorn", "de-cocksdorp")
    assert kaart.buren("den-hoorn")[0] == "den-burg"
    assert "huisduinen" not in kaart.buren("den-hoorn")


def test_buren_zijn_het_van_elkaar_en_iedereen_heeft_er_een(kaart):
    for gebied in GEBIEDEN:
        buren = kaart.buren(gebied.id)
        assert buren and gebied.id not in buren
        assert all(gebied.id in kaart.buren(buur) for buur in buren)
        afstanden = [kaart.afstand(gebied.id, buur) for buur in buren]
        assert afstanden == sorted(afstanden)


@pytest.mark.parametrize(
    ("plek", "lat", "lon", "gebied"),
    [
        ("dorpshuis in De Koog", 53.09966, 4.76420, "de-koog"),
        ("bibliotheek in Den Burg", 53.05540, 4.80315, "den-burg"),
        ("in zee, 200 meter voor het strand", 53.1000, 4.7480, "de-koog"),
        ("midden in het IJsselmeer", 52.85, 5.30, None),
        ("Amsterdam", 52.37, 4.90, None),
        ("lat en lon verwisseld", 4.76420, 53.09966, None),
        ("geen plek op aarde", 500.0, 4.0, None),
        ("geen getal", float("nan"), 4.0, None),
    ],
)
def test_gebied_van(kaart, plek, lat, lon, gebied):
    assert kaart.gebied_van(lat, lon) == gebied


def test_geen_punten_geen_gebieden(kaart):
    assert kaart.gebieden_van([]) == []


def test_afstand_tot_een_gebied(kaart):
    """Binnen is nul; Den Burg ligt ongeveer drie kilometer van de grens van De Koog."""
    assert kaart.afstand_tot("de-koog", 53.09966, 4.76420) == 0
    assert 500 < kaart.afstand_tot("de-koog", 53.0554, 4.80315) < 4000


def test_omtrek_en_begrenzing_passen_bij_elkaar(kaart):
    """De vorm is geldige GeoJSON, ligt binnen de begrenzing en heeft een gesloten ring tegen de klok in."""
    omtrek = json.loads(json.dumps(kaart.omtrek("de-koog")))
    ringen = omtrek["coordinates"] if omtrek["type"] == "Polygon" else omtrek["coordinates"][0]
    zuid, west, noord, oost = kaart.begrenzing("de-koog")
    assert ringen[0][0] == ringen[0][-1]
    assert all(west <= lon <= oost and zuid <= lat <= noord for lon, lat in ringen[0])
    oppervlak = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ringen[0]))
    assert oppervlak > 0


def test_het_middelpunt_ligt_in_het_eigen_gebied(kaart):
    assert [kaart.gebied_van(*kaart.middelpunt(gebied.id)) for gebied in GEBIEDEN] == [g.id for g in GEBIEDEN]


def test_plaatsnamen_staan_waar_het_dorp_is(kaart):
    """Vergeleken met GeoNames ligt geen naam meer dan een kilometer ernaast."""
    labels = WORTEL.parent / "shared/geodata/kop/plaatslabels.geojson"
    if not labels.exists():
        pytest.skip("de lijst van GeoNames zit niet in dit pakket")
    lijst = json.loads(labels.read_text("utf-8"))["features"]
    geonames = [label for label in lijst if label["properties"]["bron_punt"] == "GeoNames"]
    punten = {label["properties"]["kern"]: label["geometry"]["coordinates"] for label in geonames}
    namen = [naam for naam in kaart.plaatsnamen() if naam.naam in punten and naam.soort == "gebied"]
    assert len(namen) > 30
    for naam in namen:
        lon, lat = punten[naam.naam]
        assert math.hypot((naam.lat - lat) * 111_200, (naam.lon - lon) * 67_000) < 1_000, naam.naam


def test_losse_namen_en_land_komen_uit_de_map(kaart):
    assert {"Noordzee", "Waddenzee"} <= {naam.naam for naam in kaart.plaatsnamen()}
    assert kaart.achtergrondvorm()["type"] == "MultiPolygon"


def _locaties():
    return [(pad, yaml.safe_load(pad.read_text("utf-8"))) for pad in sorted(WORTEL.glob("locaties/*/*.yml"))]


def test_locaties_liggen_in_de_kern_van_hun_adres(kaart):
    """Bij bijna elke plek is het gebied op de kaart de plaats van het adres, of een wijk van die stad."""
    plekken = [(pad, plek) for pad, plek in _locaties() if not plek.get("gebied")]
    namen = {gebied.id: {gebied.id, *map(maak_id, getattr(gebied, "aka", []))} for gebied in GEBIEDEN}
    gevonden = kaart.gebieden_van([(p["coordinaten"]["lat"], p["coordinaten"]["lon"]) for _, p in plekken])
    anders = [
        (pad.name, plek["adres"]["plaats"], gebied)
        for (pad, plek), gebied in zip(plekken, gevonden, strict=True)
        if maak_id(plek["adres"]["plaats"]) not in namen.get(gebied, ())
    ]
    assert len(anders) <= len(plekken) * 0.05, anders


# Een verzonnen land: vierkanten van 0,01 graad, ongeveer 1.100 bij 670 meter.
def _land(map_: Path, vakken: dict[str, tuple[float, float]], **eigenschappen) -> Path:
    vormen = [
        {"type": "Feature", "properties": {"code": code, "naam": code} | eigenschappen, "geometry": _vak(lat, lon)}
        for code, (lat, lon) in vakken.items()
    ]
    (map_ / "buurten.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": vormen}))
    return map_


def _vak(lat, lon):
    ring = [[lon, lat], [lon + 0.01, lat], [lon + 0.01, lat + 0.01], [lon, lat + 0.01], [lon, lat]]
    return {"type": "Polygon", "coordinates": [ring]}


def _gebied(id_, *buurten):
    return SimpleNamespace(id=id_, naam=id_.title(), buurten=buurten)


def test_buurten_die_niet_kloppen_staan_klaar_voor_de_controle(tmp_path):
    """Vergeten, verzonnen en dubbele buurten breken de kaart niet."""
    land = _land(tmp_path, {"A": (52.0, 5.0), "B": (52.0, 5.01), "C": (52.0, 5.02)})
    kaart = lees_kaart(land, [_gebied("een", "A", "X"), _gebied("twee", "A", "B")])
    assert kaart.ontbrekende_buurten == ("C",)
    assert kaart.onbekende_buurten == {"X": ("een",)}
    assert kaart.dubbele_buurten == {"A": ("een", "twee")}


def test_zonder_aantallen_weten_we_niet_hoeveel_mensen_er_wonen(tmp_path):
    kaart = lees_kaart(_land(tmp_path, {"A": (52.0, 5.0)}), [_gebied("een", "A")])
    assert (kaart.inwoners("een"), kaart.inwoners_65plus("een"), kaart.jaar, kaart.bron) == (None, None, None, "")


def test_een_punt_op_de_grens_valt_altijd_in_hetzelfde_gebied(tmp_path):
    land = _land(tmp_path, {"A": (52.0, 5.0), "B": (52.0, 5.01)})
    voor = lees_kaart(land, [_gebied("een", "A"), _gebied("twee", "B")])
    achter = lees_kaart(land, [_gebied("twee", "B"), _gebied("een", "A")])
    assert voor.gebied_van(52.005, 5.01) == achter.gebied_van(52.005, 5.01)


@pytest.mark.parametrize(
    ("inhoud", "code"),
    [
        (None, "grenzen-ontbreken"),
        (b"{", "grenzen-onleesbaar"),
        (b"\xff\xfe", "grenzen-onleesbaar"),
        (b"[" * 100_000, "grenzen-onleesbaar"),
        (b"[]", "grenzen-onleesbaar"),
        (b'{"features": []}', "grenzen-onleesbaar"),
        (b'{"features": [{"type": "Feature", "properties": {}, "geometry": null}]}', "grenzen-onleesbaar"),
        (b'{"features": [{"properties": {"code": "A"}, "geometry": {"type": "Polygon"}}]}', "grenzen-onleesbaar"),
        (
            b'{"features": [{"type": "Feature", "properties": {"naam": "A"}, '
            b'"geometry": {"type": "Point", "coordinates": [5, 52]}}]}',
            "grenzen-onvolledig",
        ),
    ],
)
def test_onbruikbare_grenzen_geven_een_zin(tmp_path, inhoud, code):
    if inhoud is not None:
        (tmp_path / "buurten.geojson").write_bytes(inhoud)
    with pytest.raises(GeoFout) as fout:
        lees_kaart(tmp_path, [_gebied("een", "A")])
    assert fout.value.bevinding.code == code
    assert fout.value.bevinding.doe == "Maak het bestand opnieuw met: wegwijzer gebieden"


def test_het_midden_van_de_kaart_van_het_kadaster():
    """De toren van Amersfoort is het punt waar het Kadaster vanaf meet: 155.000 bij 463.000 meter."""
    assert in_graden(155_000, 463_000) == pytest.approx((52.15517, 5.38721), abs=0.00002)
