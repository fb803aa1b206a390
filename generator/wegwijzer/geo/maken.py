"""Van de kaart van het CBS naar de bestanden in `content/`: het werk achter `wegwijzer gebieden`."""

from collections.abc import Iterator, Sequence
from datetime import date
from difflib import get_close_matches
from pathlib import Path

import geopandas
import numpy
import shapely

from wegwijzer.geo.bron import lees_bron, lees_land
from wegwijzer.geo.download import hele_kaart
from wegwijzer.geo.fout import GeoFout
from wegwijzer.geo.gebiedenlijst import Voorstel, gebieden_yml, gemeenten_yml, is_van_het_begin
from wegwijzer.geo.geojson import RD, als_tekst
from wegwijzer.geo.kernenlijst import schrijf_kernen
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
    buurten, omgeving = _lees(bron, gemeenten, kernen, land)
    voorstellen = stel_voor(buurten, per_wijk)
    grenzen = vereenvoudig(buurten)
    kop = _kop(jaar or buurten.attrs["jaar"])
    kolommen = ["code", "naam", "wijk", "gemeente", "inwoners", "inwoners_65plus", "geometry"]
    yield (
        _schrijf(doel / "gebieden/buurten.geojson", als_tekst(grenzen[kolommen], **kop)),
        f"De grenzen van {_tel(len(grenzen), 'buurt', 'buurten')}.",
    )
    yield from _schrijf_land(doel / "gebieden/achtergrond.geojson", land_rondom(grenzen, omgeving), kop)
    if not _kent(doel / "gemeenten.yml", set(buurten["gemeentecode"])):
        yield from _schrijf_lijst(doel / "gemeenten.yml", gemeenten_yml(buurten), "Vul de schoolvakanties in.", False)
    aantal = _tel(len(voorstellen), "gebied", "gebieden")
    yield from _schrijf_lijst(doel / "gebieden.yml", gebieden_yml(voorstellen, kop["bron"]), f"{aantal}. Kijk of de namen kloppen.", overschrijf)


def _lees(bron: Path, gemeenten: Sequence[str], kernen: Path | None, land: Path | None) -> tuple[geopandas.GeoDataFrame, geopandas.GeoDataFrame]:
    """De buurten van deze gemeenten, en het land eromheen."""
    with hele_kaart(bron) as kaart:
        buurten = _kies(lees_bron(kaart, kernen), gemeenten, bron)
        omgeving = None if land else lees_land(kaart)
    if kernen and buurten["kern"].isna().all():
        raise GeoFout("kernen-ander-jaar", kernen)
    if land:
        with hele_kaart(land) as kaart:
            omgeving = lees_land(kaart)
    return buurten, omgeving


def maak_kernenlijst(bron: Path, lijst: Path, gemeenten: Sequence[str], vandaag: date) -> str:
    """Schrijft een rekenblad met alle buurten, om bij elke buurt de kern te kiezen. Geeft een zin."""
    with hele_kaart(bron) as kaart:
        buurten = _kies(lees_bron(kaart), gemeenten, bron)
    schrijf_kernen(lijst, buurten, vandaag)
    return f"{_tel(len(buurten), 'buurt', 'buurten')}. Schrijf bij 'kern' in welk dorp een buurt ligt. Leeg is: bij de wijk."


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
            raise GeoFout("kaart-gemeente", bron, waarde=gemeente, voorstel=_bedoeld(gemeente, set(buurten["gemeente"])))
    gekozen = ids.isin([maak_id(gemeente) for gemeente in gemeenten]) | buurten["gemeentecode"].isin(gemeenten)
    return buurten[gekozen].sort_values("code").reset_index(drop=True)


def _bedoeld(gemeente: str, namen: set[str]) -> str:
    """Het CBS schrijft soms meer, zoals bij Bergen (NH.), of net iets anders."""
    met_id = {maak_id(naam): naam for naam in sorted(namen)}
    id_ = maak_id(gemeente)
    lijken = [langer for langer in met_id if langer.startswith(id_)] or get_close_matches(id_, met_id, 3, 0.7)
    keuzes = " of ".join(f"'{met_id[een]}'" for een in lijken[:3])
    return f"Bedoelt u {keuzes}?" if keuzes else "Schrijf de naam zoals het CBS dat doet."


def _met_eigen_id(voorstellen: list[Voorstel]) -> list[Voorstel]:
    """Twee gebieden met dezelfde naam: dan hoort de gemeente erbij, en binnen een gemeente de soort."""
    for deel in ("gemeente", "soort"):
        ids = [voorstel.id for voorstel in voorstellen]
        voorstellen = [
            voorstel._replace(id=f"{voorstel.id}-{getattr(voorstel, deel)}") if ids.count(voorstel.id) > 1 else voorstel
            for voorstel in voorstellen
        ]
    return voorstellen


def _kop(jaar: int | None) -> dict:
    return {"jaar": jaar, "bron": f"{BRON}, {jaar}" if jaar else BRON}


def _tel(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}"


def _schrijf(pad: Path, tekst: str) -> Path:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, encoding="utf-8", newline="\n")
    return pad


def _schrijf_land(pad: Path, land: shapely.Geometry, kop: dict) -> Iterator[tuple[Path, str]]:
    """Rond een eiland is soms alleen zee. Dan past het oude land er ook niet meer bij."""
    if land.is_empty:
        pad.unlink(missing_ok=True)
        return
    yield _schrijf(pad, als_tekst(geopandas.GeoDataFrame(geometry=[land], crs=RD), **kop)), "Het land eromheen."


def _kent(pad: Path, codes: set[str]) -> bool:
    """Staan deze gemeenten al in de lijst?"""
    return pad.exists() and all(code in pad.read_text(encoding="utf-8") for code in codes)


def _schrijf_lijst(pad: Path, tekst: str, zin: str, overschrijf: bool) -> Iterator[tuple[Path, str]]:
    """Laat een lijst waar iemand aan werkte staan, en zet de nieuwe ernaast."""
    oud = pad.read_text(encoding="utf-8") if pad.exists() else None
    if oud is None or oud == tekst or overschrijf or is_van_het_begin(oud):
        yield _schrijf(pad, tekst), zin
    else:
        yield _schrijf(pad.with_suffix(".nieuw.yml"), tekst), f"Uw eigen {pad.name} bleef zoals het was. Vergelijk de twee."
