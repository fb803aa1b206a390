"""De gebieden als getekende lijnen, voor een kaartje dat in de pagina zelf staat."""

from collections.abc import Iterable
from dataclasses import dataclass

import geopandas
import shapely

from wegwijzer.geo.geojson import RD, WGS84, in_meters, ringen
from wegwijzer.geo.kaart import Gebiedskaart

METERS_PER_PUNT = 10
FIJN_IN_METERS = 60


@dataclass(frozen=True)
class Tekening:
    """Lijnen als `d` van een SVG-pad; y loopt naar beneden. Een kader is (links, boven, breed, hoog)."""

    gebieden: dict[str, str]
    kaders: dict[str, tuple[int, int, int, int]]
    middens: dict[str, tuple[int, int]]
    namen: dict[str, str]
    land: str


def teken(kaart: Gebiedskaart) -> Tekening:
    """Alle gebieden in punten van 10 meter. Grenzen die gebieden delen, blijven op elkaar passen."""
    vormen = _in_punten(kaart.gebieden.geometry.simplify_coverage(FIJN_IN_METERS))
    land = _in_punten(geopandas.GeoSeries([kaart.achtergrond], crs=WGS84).to_crs(RD).simplify(FIJN_IN_METERS * 2))
    return Tekening(
        gebieden={gebied: _pad(vorm) for gebied, vorm in vormen.items()},
        kaders={gebied: _kader(vorm) for gebied, vorm in vormen.items()},
        middens={gebied: (round(punt.x), round(punt.y)) for gebied, punt in _in_punten(kaart.middelpunten).items()},
        namen=dict(kaart.gebieden["naam"]),
        land=_pad(land.iloc[0]),
    )


def in_punten(plekken: Iterable[tuple[float, float]]) -> list[tuple[int, int]]:
    """Waar deze plekken (lat, lon) op de tekening liggen."""
    return [(round(punt.x), round(punt.y)) for punt in _in_punten(in_meters(plekken))]


def _in_punten(vormen: geopandas.GeoSeries) -> geopandas.GeoSeries:
    return vormen.scale(1 / METERS_PER_PUNT, -1 / METERS_PER_PUNT, origin=(0, 0))


def _kader(vorm: shapely.Geometry) -> tuple[int, int, int, int]:
    links, boven, rechts, onder = (round(getal) for getal in vorm.bounds)
    return links, boven, rechts - links, onder - boven


def _pad(vorm: shapely.Geometry) -> str:
    return "".join(_ring(ring) for ring in ringen(vorm))


def _ring(ring: shapely.LinearRing) -> str:
    """Het begin ligt vast, de rest in stappen: dat is korter."""
    punten = [(round(x), round(y)) for x, y in ring.coords]
    stappen = [(x - vorige_x, y - vorige_y) for (vorige_x, vorige_y), (x, y) in zip(punten, punten[1:-1], strict=False)]
    rest = "".join(f"{x}{y:+d}" if x < 0 else f" {x}{y:+d}" for x, y in stappen if (x, y) != (0, 0))
    return f"M{punten[0][0]} {punten[0][1]}l{rest.strip()}z"
