"""Een kaart om te drukken: lijnen en vlakken in millimeters, klaar om te tekenen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import geopandas
import shapely

from wegwijzer.eens import eens
from wegwijzer.geo.geojson import RD, WGS84, in_meters, ringen
from wegwijzer.geo.kaart import Gebiedskaart

MINSTE_MAAT_IN_METERS = 2_500
RAND = 0.08
_FIJNHEID_IN_MM = 0.12

Punt = tuple[float, float]
Lijn = tuple[Punt, ...]


@dataclass(frozen=True)
class Naam:
    """Een naam op de kaart; `soort` is 'eigen', 'gebied', of de soort van een losse naam."""

    tekst: str
    soort: str
    plek: Punt


@dataclass(frozen=True)
class Kaartvel:
    """Alles in millimeters vanaf linksboven. `meters_per_mm` is de schaal."""

    breedte: float
    hoogte: float
    meters_per_mm: float
    land: tuple[Lijn, ...]
    gebied: tuple[Lijn, ...]
    grenzen: tuple[Lijn, ...]
    wegen: tuple[Lijn, ...]
    namen: tuple[Naam, ...]
    plekken: tuple[Punt, ...]


@dataclass(frozen=True)
class _Raam:
    """Het stuk van Nederland dat op het papier komt."""

    west: float
    noord: float
    meters_per_mm: float
    breedte: float
    hoogte: float

    def knip(self, geometrie: shapely.Geometry) -> shapely.Geometry:
        oost, zuid = self.west + self.breedte * self.meters_per_mm, self.noord - self.hoogte * self.meters_per_mm
        return shapely.clip_by_rect(geometrie, self.west, zuid, oost, self.noord)

    def punt(self, x: float, y: float) -> Punt:
        return round((x - self.west) / self.meters_per_mm, 2), round((self.noord - y) / self.meters_per_mm, 2)

    def bevat(self, punt: Punt) -> bool:
        return 0 <= punt[0] <= self.breedte and 0 <= punt[1] <= self.hoogte

    def lijnen(self, geometrie: shapely.Geometry) -> tuple[Lijn, ...]:
        grof = self.knip(geometrie).simplify(_FIJNHEID_IN_MM * self.meters_per_mm)
        return tuple(tuple(self.punt(x, y) for x, y in reeks.coords) for reeks in _reeksen(grof))


def teken_vel(kaart: Gebiedskaart, gebied: str, punten: Sequence[tuple[float, float]], breedte: float, hoogte: float) -> Kaartvel:
    """Het gebied met deze punten (lat, lon), passend op een vel van `breedte` bij `hoogte` millimeter."""
    plekken = in_meters(punten)
    grond = _grond(kaart)
    raam = _raam(shapely.union_all([kaart.gebieden.geometry[gebied], *plekken]), breedte, hoogte)
    return Kaartvel(
        breedte=breedte,
        hoogte=hoogte,
        meters_per_mm=raam.meters_per_mm,
        land=raam.lijnen(grond.land),
        gebied=raam.lijnen(kaart.gebieden.geometry[gebied]),
        grenzen=raam.lijnen(grond.grenzen),
        wegen=raam.lijnen(grond.wegen),
        namen=tuple(naam for naam in _namen(kaart, gebied, raam) if raam.bevat(naam.plek)),
        plekken=tuple(raam.punt(plek.x, plek.y) for plek in plekken),
    )


@dataclass(frozen=True)
class _Grond:
    land: shapely.Geometry
    grenzen: shapely.Geometry
    wegen: shapely.Geometry


@eens
def _grond(kaart: Gebiedskaart) -> _Grond:
    """Wat voor elke tekening van deze kaart hetzelfde is."""
    achtergrond, wegen = geopandas.GeoSeries([kaart.achtergrond, kaart.wegen], crs=WGS84).to_crs(RD)
    gebieden = kaart.gebieden.geometry
    # Een klein randje erbij: anders blijft tussen twee stukken land een streep water staan.
    land = shapely.union_all([achtergrond.buffer(20), *gebieden.buffer(20)])
    return _Grond(land, shapely.union_all(gebieden.boundary), wegen)


def _raam(inhoud: shapely.Geometry, breedte: float, hoogte: float) -> _Raam:
    west, zuid, oost, noord = inhoud.bounds
    wijd, hoog = (max(maat, MINSTE_MAAT_IN_METERS) * (1 + 2 * RAND) for maat in (oost - west, noord - zuid))
    schaal = max(wijd / breedte, hoog / hoogte)
    midden_x, midden_y = (west + oost) / 2, (zuid + noord) / 2
    return _Raam(midden_x - schaal * breedte / 2, midden_y + schaal * hoogte / 2, schaal, breedte, hoogte)


def _namen(kaart: Gebiedskaart, eigen: str, raam: _Raam) -> Iterator[Naam]:
    """Het eigen gebied eerst, dan de losse namen en de buren."""
    for gebied in dict.fromkeys((eigen, *kaart.buren(eigen), *kaart.gebieden.index)):
        midden = kaart.middelpunten[gebied]
        soort = "eigen" if gebied == eigen else "gebied"
        yield Naam(str(kaart.gebieden.at[gebied, "naam"]), soort, raam.punt(midden.x, midden.y))
    losse = in_meters((naam.lat, naam.lon) for naam in kaart.losse_namen)
    for naam, plek in zip(kaart.losse_namen, losse, strict=True):
        yield Naam(naam.naam, naam.soort, raam.punt(plek.x, plek.y))


def _reeksen(geometrie: shapely.Geometry) -> Iterator[shapely.LineString | shapely.LinearRing]:
    yield from ringen(geometrie)
    yield from (deel for deel in shapely.get_parts(geometrie) if deel.geom_type == "LineString" and not deel.is_empty)
