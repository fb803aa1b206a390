"""GeoJSON lezen en schrijven. Coördinaten in het bestand zijn WGS 84."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import geopandas
import numpy
import pandas
import shapely
from shapely.geometry import mapping

from wegwijzer.geo.fout import GeoFout

WGS84 = "EPSG:4326"
# Het stelsel van het Kadaster: een eenheid is een meter.
RD = "EPSG:28992"
# Vijf cijfers achter de komma is ongeveer een meter.
CIJFERS = 5


def in_meters(punten: Iterable[tuple[float, float]]) -> geopandas.GeoSeries:
    """Punten (lat, lon) op de kaart van het Kadaster, in dezelfde volgorde."""
    plekken = [shapely.Point(lon, lat) for lat, lon in punten]
    return geopandas.GeoSeries(plekken, crs=WGS84).to_crs(RD)


def in_graden(x: float, y: float) -> tuple[float, float]:
    """Een punt op de kaart van het Kadaster als (lat, lon)."""
    punt = geopandas.GeoSeries([shapely.Point(x, y)], crs=RD).to_crs(WGS84).iloc[0]
    return round(punt.y, CIJFERS), round(punt.x, CIJFERS)


def ringen(geometrie: shapely.Geometry) -> Iterator[shapely.LinearRing]:
    """De randen van alle vlakken, ook van de gaten erin."""
    for deel in shapely.get_parts(geometrie):
        if deel.geom_type == "Polygon" and not deel.is_empty:
            yield deel.exterior
            yield from deel.interiors


def lees_geojson(pad: Path, kolommen: tuple[str, ...] = ()) -> geopandas.GeoDataFrame:
    """Leest een FeatureCollection; `attrs` houdt wat bovenaan staat, zoals jaar en bron."""
    inhoud = _lees_json(pad)
    try:
        frame = geopandas.GeoDataFrame.from_features(inhoud["features"], crs=WGS84)
        bruikbaar = len(frame) > 0 and not (frame.geometry.isna() | frame.geometry.is_empty).any()
    except (AttributeError, KeyError, TypeError, ValueError, shapely.errors.ShapelyError):
        bruikbaar = False
    if not bruikbaar:
        raise GeoFout("grenzen-onleesbaar", pad)
    for kolom in kolommen:
        if kolom not in frame or frame[kolom].isna().any():
            raise GeoFout("grenzen-onvolledig", pad, veld=kolom)
    frame.geometry = shapely.make_valid(frame.geometry.values)
    frame.attrs = {sleutel: waarde for sleutel, waarde in inhoud.items() if sleutel not in ("type", "features")}
    return frame


def _lees_json(pad: Path) -> dict:
    try:
        inhoud = json.loads(pad.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise GeoFout("grenzen-ontbreken", pad) from None
    except (OSError, ValueError, RecursionError):
        raise GeoFout("grenzen-onleesbaar", pad) from None
    return inhoud if isinstance(inhoud, dict) else {}


def vorm(geometrie: shapely.Geometry) -> dict:
    """Een vorm als GeoJSON, afgerond, de buitenrand tegen de klok in (RFC 7946)."""
    afgerond = shapely.transform(geometrie, lambda punten: numpy.round(punten, CIJFERS))
    return mapping(shapely.orient_polygons(afgerond))


def als_tekst(frame: geopandas.GeoDataFrame, **kop: object) -> str:
    """Een FeatureCollection met elke vorm op een eigen regel, zodat een verschil leesbaar is."""
    frame = frame.to_crs(WGS84)
    eigenschappen = frame.drop(columns="geometry").to_dict("records")
    vormen = (
        _json({"type": "Feature", "properties": _zonder_nan(rij), "geometry": vorm(geometrie)})
        for rij, geometrie in zip(eigenschappen, frame.geometry, strict=True)
    )
    begin = "".join(f"{_json(sleutel)}: {_json(waarde)},\n" for sleutel, waarde in kop.items())
    return '{"type": "FeatureCollection",\n' + begin + '"features": [\n' + ",\n".join(vormen) + "\n]}\n"


def _json(waarde: object) -> str:
    return json.dumps(waarde, ensure_ascii=False, separators=(",", ":"))


def _zonder_nan(rij: dict) -> dict:
    return {sleutel: None if pandas.isna(waarde) else waarde for sleutel, waarde in rij.items()}
