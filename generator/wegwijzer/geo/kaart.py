"""De gebiedskaart: welke plek ligt in welk gebied, wie zijn de buren, hoe groot is het."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import geopandas
import numpy
import pandas
import shapely

from wegwijzer.geo.geojson import RD, WGS84, in_meters, lees_geojson, vorm

# Een kade, een strandtent of een haven ligt soms net buiten de grens van het CBS.
BUITENRAND_IN_METERS = 500
BUREN_IN_METERS = 5_000


class HeeftBuurten(Protocol):
    """Wat de kaart van een gebied moet weten."""

    id: str
    naam: str
    buurten: Sequence[str]


@dataclass(frozen=True)
class Plaatsnaam:
    """Een naam op de kaart: van een gebied, of los, zoals een zee of een stad verderop."""

    naam: str
    lat: float
    lon: float
    soort: str
    inwoners: int | None = None


@dataclass(frozen=True, eq=False)
class Gebiedskaart:
    """De gebieden van één wegwijzer. Maak hem met `lees_kaart`."""

    gebieden: geopandas.GeoDataFrame
    middelpunten: geopandas.GeoSeries
    achtergrond: shapely.Geometry
    wegen: shapely.Geometry
    losse_namen: tuple[Plaatsnaam, ...]
    jaar: int | None
    bron: str
    ontbrekende_buurten: tuple[str, ...]
    onbekende_buurten: dict[str, tuple[str, ...]]
    dubbele_buurten: dict[str, tuple[str, ...]]

    def gebieden_van(self, punten: Iterable[tuple[float, float]]) -> list[str | None]:
        """Het gebied van elk punt (lat, lon); None voor een punt ver buiten alle gebieden."""
        plekken = geopandas.GeoDataFrame(geometry=in_meters(punten))
        # Een breedte van 500 graden heeft in meters geen plaats.
        echte = plekken[numpy.isfinite(plekken.geometry.x)]
        gevonden = echte.sjoin_nearest(self.gebieden[["geometry"]], max_distance=BUITENRAND_IN_METERS)
        # Op een grens zijn twee gebieden even dichtbij: neem steeds dezelfde.
        eerste = gevonden["id"].groupby(level=0).min().reindex(plekken.index)
        return [None if pandas.isna(gebied) else gebied for gebied in eerste]

    def gebied_van(self, lat: float, lon: float) -> str | None:
        """Het gebied waar dit punt in ligt, of net naast."""
        return self.gebieden_van([(lat, lon)])[0]

    def afstand_tot(self, gebied: str, lat: float, lon: float) -> float:
        """De afstand in meters van een punt tot de grens van een gebied; 0 als het erin ligt."""
        return float(self._vorm(gebied).distance(in_meters([(lat, lon)]).iloc[0]))

    def afstand(self, een: str, ander: str) -> float:
        """De afstand in meters tussen de middelpunten van twee gebieden, hemelsbreed."""
        return float(self.middelpunten[een].distance(self.middelpunten[ander]))

    def buren(self, gebied: str) -> tuple[str, ...]:
        """De gebieden die eraan grenzen of waarvan het middelpunt binnen 5 km ligt; dichtstbij eerst."""
        afstanden = self.middelpunten.distance(self.middelpunten[gebied])
        # Grenzen die na het vereenvoudigen een meter uiteen liggen, raken elkaar nog steeds.
        dichtbij = (afstanden <= BUREN_IN_METERS) | (self.gebieden.distance(self._vorm(gebied)) <= 1)
        volgorde = afstanden[dichtbij].drop(gebied).sort_values(kind="stable")
        return tuple(volgorde.index)

    def omtrek(self, gebied: str) -> dict:
        """De grens van een gebied als GeoJSON-vorm."""
        return vorm(_naar_wgs84(self._vorm(gebied)))

    def achtergrondvorm(self) -> dict:
        """Het land rond de gebieden als GeoJSON-vorm, voor een kaart zonder tegels."""
        return vorm(self.achtergrond)

    def begrenzing(self, *gebieden: str) -> tuple[float, float, float, float]:
        """Zuid, west, noord, oost van deze gebieden samen, of van alle."""
        vormen = self.gebieden.loc[list(gebieden)] if gebieden else self.gebieden
        west, zuid, oost, noord = (round(float(graad), 5) for graad in vormen.to_crs(WGS84).total_bounds)
        return zuid, west, noord, oost

    def middelpunt(self, gebied: str) -> tuple[float, float]:
        """Waar de meeste mensen wonen, als (lat, lon)."""
        punt = _naar_wgs84(self.middelpunten[gebied])
        return round(punt.y, 5), round(punt.x, 5)

    def inwoners(self, gebied: str) -> int | None:
        """Het aantal inwoners volgens het CBS, als dat bekend is."""
        return self._aantal(gebied, "inwoners")

    def inwoners_65plus(self, gebied: str) -> int | None:
        """Het aantal inwoners van 65 jaar of ouder volgens het CBS, als dat bekend is."""
        return self._aantal(gebied, "inwoners_65plus")

    def plaatsnamen(self) -> tuple[Plaatsnaam, ...]:
        """De namen op de kaart: eerst de losse namen, dan de gebieden, de grootste voorop."""
        namen = [
            Plaatsnaam(naam, *self.middelpunt(gebied), "gebied", self.inwoners(gebied))
            for gebied, naam in self.gebieden["naam"].items()
        ]
        return (*self.losse_namen, *sorted(namen, key=lambda plaats: (-(plaats.inwoners or 0), plaats.naam)))

    def _vorm(self, gebied: str) -> shapely.Geometry:
        return self.gebieden.geometry[gebied]

    def _aantal(self, gebied: str, kolom: str) -> int | None:
        aantal = self.gebieden.at[gebied, kolom]
        return None if pandas.isna(aantal) else int(aantal)


def lees_kaart(map_gebieden: Path, gebieden: Iterable[HeeftBuurten]) -> Gebiedskaart:
    """Maakt de kaart uit `buurten.geojson` en, als ze er zijn, de andere bestanden in de map.

    Een buurt die nergens of dubbel staat is geen bezwaar: dat melden de controles.
    Geeft een `GeoFout` als `buurten.geojson` er niet is of niet te lezen is.
    """
    gebieden = list(gebieden)
    buurten = lees_geojson(map_gebieden / "buurten.geojson", kolommen=("code",))
    indeling = _indeling(gebieden)
    bekend = set(buurten["code"])
    eerste = {code: ids[0] for code, ids in indeling.items()}
    in_meters = buurten.to_crs(RD).assign(id=buurten["code"].map(eerste))
    return Gebiedskaart(
        gebieden=_gebieden(in_meters, {gebied.id: gebied.naam for gebied in gebieden}),
        middelpunten=_middelpunten(in_meters),
        achtergrond=_los(map_gebieden / "achtergrond.geojson", shapely.MultiPolygon()),
        wegen=_los(map_gebieden / "wegen.geojson", shapely.MultiLineString()),
        losse_namen=_losse_namen(map_gebieden / "plaatsnamen.geojson"),
        jaar=buurten.attrs.get("jaar"),
        bron=str(buurten.attrs.get("bron", "")),
        ontbrekende_buurten=tuple(sorted(bekend - set(indeling))),
        onbekende_buurten={code: ids for code, ids in indeling.items() if code not in bekend},
        dubbele_buurten={code: ids for code, ids in indeling.items() if len(ids) > 1},
    )


def _indeling(gebieden: Iterable[HeeftBuurten]) -> dict[str, tuple[str, ...]]:
    indeling: dict[str, list[str]] = defaultdict(list)
    for gebied in gebieden:
        for code in gebied.buurten:
            indeling[code].append(gebied.id)
    return {code: tuple(ids) for code, ids in indeling.items()}


def _gebieden(buurten: geopandas.GeoDataFrame, namen: dict[str, str]) -> geopandas.GeoDataFrame:
    """Voegt buurten samen tot gebieden; een onbekend aantal telt niet mee."""
    kolommen = buurten.reindex(columns=["id", "inwoners", "inwoners_65plus", "geometry"])
    tellingen = {kolom: lambda aantallen: aantallen.sum(min_count=1) for kolom in ("inwoners", "inwoners_65plus")}
    samen = kolommen.set_crs(buurten.crs).dissolve("id", aggfunc=tellingen)
    return samen.assign(naam=samen.index.map(namen))


def _middelpunten(buurten: geopandas.GeoDataFrame) -> geopandas.GeoSeries:
    punten = {gebied: _middelpunt(groep) for gebied, groep in buurten.groupby("id")}
    return geopandas.GeoSeries(punten, crs=RD)


def _middelpunt(buurten: geopandas.GeoDataFrame) -> shapely.Point:
    """Waar de meeste mensen dicht bij elkaar wonen; ligt dat buiten het gebied, dan in de drukste buurt."""
    inwoners = buurten.get("inwoners", pandas.Series(1, buurten.index)).fillna(0) + 1
    # Zo telt het dorp zwaarder dan de boerderijen in de polder eromheen.
    gewicht = inwoners**2 / buurten.area
    midden = buurten.centroid
    punt = shapely.Point((midden.x * gewicht).sum() / gewicht.sum(), (midden.y * gewicht).sum() / gewicht.sum())
    if buurten.contains(punt).any():
        return punt
    return buurten.geometry[gewicht.idxmax()].representative_point()


def _los(pad: Path, leeg: shapely.Geometry) -> shapely.Geometry:
    """Land of wegen uit een bestand dat er niet hoeft te zijn."""
    return lees_geojson(pad).union_all() if pad.exists() else leeg


def _losse_namen(pad: Path) -> tuple[Plaatsnaam, ...]:
    if not pad.exists():
        return ()
    namen = lees_geojson(pad, kolommen=("naam", "soort"))
    plekken = namen.representative_point()
    return tuple(
        Plaatsnaam(str(naam), punt.y, punt.x, str(soort))
        for naam, soort, punt in zip(namen["naam"], namen["soort"], plekken, strict=True)
    )


def _naar_wgs84(geometrie: shapely.Geometry) -> shapely.Geometry:
    return geopandas.GeoSeries([geometrie], crs=RD).to_crs(WGS84).iloc[0]
