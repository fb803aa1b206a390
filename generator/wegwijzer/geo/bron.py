"""De kaart 'wijken en buurten' van het CBS lezen, uit welk jaar of bestand die ook komt."""

import re
import warnings
from pathlib import Path

import geopandas
import pandas
import pyogrio

from wegwijzer.geo.fout import GeoFout
from wegwijzer.geo.geojson import RD
from wegwijzer.geo.kernenlijst import lees_kernen

# Elk jaar en elk bestand noemt de kolommen anders; we vergelijken alleen letters en cijfers.
KOLOMMEN = {
    "code": ("buurtcode", "bucode", "statcode"),
    "naam": ("buurtnaam", "bunaam", "statnaam"),
    "wijkcode": ("wijkcode", "wkcode"),
    "wijk": ("wijknaam", "wknaam"),
    "gemeentecode": ("gemeentecode", "gmcode"),
    "gemeente": ("gemeentenaam", "gmnaam"),
    "kern": ("kern", "woonkern", "woonplaats"),
    "inwoners": ("aantalinwoners", "aantinw", "ainw"),
    "inwoners_65plus": ("inwoners65plus", "aantalinwoners65jaarenouder", "a65oo"),
    "procent_65plus": ("percentagepersonen65jaarenouder", "p65eojr", "p65oo"),
    "water": ("water", "h2o"),
    "jaar": ("jaar", "jrstatcode"),
}
# Zoveel vlakken geeft een dienst van PDOK hooguit in één keer.
PER_KEER = 1000
NODIG = ("code", "naam", "wijkcode", "gemeentecode", "gemeente")


def lees_bron(pad: Path, kernen: Path | None = None) -> geopandas.GeoDataFrame:
    """Alle buurten op het land, met onze kolomnamen, in meters. `attrs['jaar']` is het jaar van het CBS."""
    frame = _met_onze_namen(_lees_laag(pad, "buurt"))
    for kolom in NODIG:
        if kolom not in frame:
            raise GeoFout("kaart-kolom", pad, kolom=KOLOMMEN[kolom][0])
    if len(frame) == PER_KEER and pad.suffix != ".gpkg":
        raise GeoFout("kaart-deel", pad)
    buurten = frame[_is_land(frame)].to_crs(RD).reset_index(drop=True)
    buurten.attrs["jaar"] = _jaar(frame, pad)
    buurten = _met_aantallen(buurten)
    buurten["naam"] = buurten["naam"].fillna(buurten["code"])
    buurten["wijk"] = _wijknamen(buurten, pad)
    buurten["kern"] = buurten["code"].map(lees_kernen(kernen)) if kernen else buurten.get("kern")
    return buurten


def lees_land(pad: Path) -> geopandas.GeoDataFrame:
    """De vormen van het land, in meters, met de gemeente als die bekend is: liefst per gemeente, want dat zijn er minder."""
    frame = _met_onze_namen(_lees_laag(pad, "gemeente")).to_crs(RD)
    if "gemeentecode" not in frame:
        frame["gemeentecode"] = ""
    return frame[_is_land(frame)]


def _lees_laag(pad: Path, woord: str) -> geopandas.GeoDataFrame:
    """De laag met dit woord zo ver mogelijk achter in de naam, anders de eerste laag."""
    try:
        lagen = [naam for naam, soort in pyogrio.list_layers(pad) if soort is not None]
        laag = max(lagen, key=lambda naam: naam.lower().rfind(woord))
        # Kleine gebreken in het bestand meldt GDAL in het Engels; die storen hier niet.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            frame = geopandas.read_file(pad, layer=laag)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError):
        raise GeoFout("kaart-onleesbaar", pad) from None
    if not isinstance(frame, geopandas.GeoDataFrame) or frame.crs is None:
        raise GeoFout("kaart-onleesbaar", pad)
    return frame[~(frame.geometry.isna() | frame.geometry.is_empty)]


def _met_onze_namen(frame: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    kaal = {re.sub(r"[^a-z0-9]", "", kolom.lower()): kolom for kolom in frame.columns}
    gevonden = {onze: next((kaal[naam] for naam in namen if naam in kaal), None) for onze, namen in KOLOMMEN.items()}
    if (
        gevonden["gemeentecode"] is None
        and (frame.get("statcode", pandas.Series(dtype=str)).str.startswith("GM")).all()
    ):
        gevonden |= {"gemeentecode": gevonden["code"], "gemeente": gevonden["naam"]}
    delen = {onze: frame[kolom] for onze, kolom in gevonden.items() if kolom}
    return geopandas.GeoDataFrame(delen, geometry=frame.geometry, crs=frame.crs)


def _is_land(frame: geopandas.GeoDataFrame) -> pandas.Series:
    if "water" not in frame:
        return pandas.Series(True, frame.index)
    return ~frame["water"].astype(str).str.upper().isin(("JA", "B", "W", "1"))


def _jaar(frame: geopandas.GeoDataFrame, pad: Path) -> int | None:
    bronnen = [str(frame["jaar"].iloc[0]) if "jaar" in frame and len(frame) else "", pad.stem]
    jaren = (re.search(r"20\d\d", bron) for bron in bronnen)
    return next((int(jaar[0]) for jaar in jaren if jaar), None)


def _met_aantallen(buurten: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    inwoners = _aantal(buurten, "inwoners")
    ouderen = _aantal(buurten, "inwoners_65plus").fillna((inwoners * _aantal(buurten, "procent_65plus") / 100).round())
    return buurten.assign(inwoners=inwoners.astype("Int64"), inwoners_65plus=ouderen.astype("Int64"))


def _aantal(buurten: geopandas.GeoDataFrame, kolom: str) -> pandas.Series:
    """Getallen; het CBS schrijft 'onbekend' als een negatief getal, zoals -99997."""
    if kolom not in buurten:
        return pandas.Series(float("nan"), buurten.index)
    getallen = pandas.to_numeric(buurten[kolom], errors="coerce")
    return getallen.where(getallen >= 0)


def _wijknamen(buurten: geopandas.GeoDataFrame, pad: Path) -> pandas.Series:
    """De naam van de wijk, zo nodig uit de laag met wijken; zonder nummer, want dat zegt niemand iets."""
    wijken = buurten if "wijk" in buurten else _met_onze_namen(_lees_laag(pad, "wijk"))
    namen = {}
    if {"wijkcode", "wijk"} <= set(wijken):
        namen = {code: naam for code, naam in zip(wijken["wijkcode"], wijken["wijk"], strict=True) if pandas.notna(naam)}
    namen = _grootste_buurt(buurten) | namen
    return buurten["wijkcode"].map(namen).str.replace(r"^Wijk \d+ +", "", regex=True)


def _grootste_buurt(buurten: geopandas.GeoDataFrame) -> dict[str, str]:
    """Van elke wijk de buurt met de meeste inwoners: die naam zegt meer dan een code."""
    op_grootte = buurten.fillna({"inwoners": 0}).sort_values("inwoners", ascending=False, kind="stable")
    return op_grootte.groupby("wijkcode")["naam"].first().to_dict()
