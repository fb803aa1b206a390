"""Van de kaart van het CBS naar de bestanden in `content/`: het werk achter `wegwijzer gebieden`."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import geopandas
import numpy
import shapely

from wegwijzer.geo.bron import lees_bron, lees_land
from wegwijzer.geo.fout import GeoFout
from wegwijzer.geo.gebiedenlijst import Voorstel, gebieden_yml
from wegwijzer.geo.geojson import RD, als_tekst
from wegwijzer.model.basis import maak_id

GRENS_IN_METERS = 15
LAND_IN_METERS = 80
RAND_IN_METERS = 60_000
KLEINSTE_EILAND = 100_000
BRON = "Kadaster / Centraal Bureau voor de Statistiek"


def maak_gebieden(
    bron: Path,
    doel: Path,
    gemeenten: Sequence[str],
    *,
    kernen: Path | None = None,
    per_wijk: Sequence[str] = (),
    land: Path | None = None,
    jaar: int | None = None,
    overschrijf: bool = False,
) -> Iterator[tuple[Path, str]]:
    """Schrijft grenzen, achtergrond en een eerste gebieden.yml in de map `doel` (`content/`).

    Geeft van elk bestand het pad en een zin. `per_wijk` noemt kernen die te groot zijn en per wijk gaan.
    `land` is een kaart met het land eromheen; zonder is dat `bron` zelf. `jaar` is nodig als het niet in `bron` staat.
    Geeft een `GeoFout` bij verkeerde invoer.
    """
    alles = lees_bron(bron, kernen)
    buurten = _kies(alles, gemeenten, bron)
    omgeving = lees_land(land) if land else alles
    voorstellen = stel_voor(buurten, per_wijk)
    grenzen = vereenvoudig(buurten)
    kop = _kop(jaar or buurten.attrs["jaar"])
    kolommen = ["code", "naam", "wijk", "gemeente", "inwoners", "inwoners_65plus", "geometry"]
    achtergrond = geopandas.GeoDataFrame(geometry=[land_rondom(grenzen, omgeving)], crs=RD)
    yield (
        _schrijf(doel / "gebieden/buurten.geojson", als_tekst(grenzen[kolommen], **kop)),
        f"De grenzen van {len(grenzen)} buurten.",
    )
    yield (
        _schrijf(doel / "gebieden/achtergrond.geojson", als_tekst(achtergrond, **kop)),
        "Het land eromheen.",
    )
    yield _schrijf_lijst(doel / "gebieden.yml", gebieden_yml(voorstellen, kop["bron"]), len(voorstellen), overschrijf)


def stel_voor(buurten: geopandas.GeoDataFrame, per_wijk: Sequence[str] = ()) -> list[Voorstel]:
    """Een gebied per kern, en per wijk waar geen kern bekend is of de kern te groot is."""
    kern = buurten["kern"]
    gesplitst = {maak_id(naam) for naam in per_wijk}
    is_wijk = kern.isna() | kern.map(lambda naam: maak_id(str(naam)) in gesplitst)
    buurten = buurten.assign(gebied=kern.where(~is_wijk, buurten["wijk"]), soort=numpy.where(is_wijk, "wijk", "kern"))
    voorstellen = [
        Voorstel(maak_id(naam), naam, soort, maak_id(gemeente), dict(zip(groep["code"], groep["naam"], strict=True)))
        for (gemeente, soort, naam), groep in buurten.groupby(["gemeente", "soort", "gebied"])
    ]
    return sorted(_met_eigen_id(voorstellen), key=lambda voorstel: (voorstel.gemeente, voorstel.soort, voorstel.id))


def vereenvoudig(buurten: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """Minder punten per grens; buren houden precies dezelfde grens."""
    heel = shapely.coverage_clean(buurten.geometry.values, gap_width=2, snapping_distance=1)
    return buurten.set_geometry(geopandas.GeoSeries(shapely.coverage_simplify(heel, GRENS_IN_METERS), crs=RD))


def land_rondom(buurten: geopandas.GeoDataFrame, omgeving: geopandas.GeoDataFrame) -> shapely.Geometry:
    """Het land tot 60 km om de buurten heen, zonder de buurten zelf."""
    west, zuid, oost, noord = buurten.total_bounds
    raam = shapely.box(west, zuid, oost, noord).buffer(RAND_IN_METERS, cap_style="square")
    buiten = omgeving[~omgeving["gemeentecode"].isin(buurten["gemeentecode"])].clip(raam)
    land = shapely.difference(buiten.union_all().simplify(LAND_IN_METERS), buurten.union_all())
    delen = [deel for deel in shapely.get_parts(land) if deel.area > KLEINSTE_EILAND and deel.geom_type == "Polygon"]
    return shapely.MultiPolygon(delen)


def _kies(buurten: geopandas.GeoDataFrame, gemeenten: Sequence[str], bron: Path) -> geopandas.GeoDataFrame:
    """De buurten van deze gemeenten, genoemd met naam of code, op volgorde van code."""
    ids = buurten["gemeente"].map(maak_id)
    for gemeente in gemeenten:
        if not ((ids == maak_id(gemeente)) | (buurten["gemeentecode"] == gemeente)).any():
            raise GeoFout("kaart-gemeente", bron, gemeente=gemeente)
    gekozen = ids.isin([maak_id(gemeente) for gemeente in gemeenten]) | buurten["gemeentecode"].isin(gemeenten)
    return buurten[gekozen].sort_values("code").reset_index(drop=True)


def _met_eigen_id(voorstellen: list[Voorstel]) -> list[Voorstel]:
    """Twee gemeenten kunnen een kern met dezelfde naam hebben: dan hoort de gemeente erbij."""
    ids = [voorstel.id for voorstel in voorstellen]
    return [
        voorstel._replace(id=f"{voorstel.id}-{voorstel.gemeente}") if ids.count(voorstel.id) > 1 else voorstel
        for voorstel in voorstellen
    ]


def _kop(jaar: int | None) -> dict:
    return {"jaar": jaar, "bron": f"{BRON}, {jaar}" if jaar else BRON}


def _schrijf(pad: Path, tekst: str) -> Path:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, encoding="utf-8", newline="\n")
    return pad


def _schrijf_lijst(pad: Path, tekst: str, aantal: int, overschrijf: bool) -> tuple[Path, str]:
    """Laat een lijst waar iemand aan werkte staan, en zet de nieuwe ernaast."""
    if pad.exists() and pad.read_text(encoding="utf-8") != tekst and not overschrijf:
        naast = _schrijf(pad.with_suffix(".nieuw.yml"), tekst)
        return naast, f"{aantal} gebieden. Uw eigen {pad.name} bleef zoals het was. Vergelijk de twee."
    return _schrijf(pad, tekst), f"{aantal} gebieden. Kijk of de namen kloppen."
