"""`wegwijzer gebieden`"""

from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Map, stop, toon

Gemeenten = Annotated[list[str], typer.Option("--gemeente", help="Naam of code. Mag vaker.")]
PerWijk = Annotated[list[str], typer.Option("--per-wijk", help="Een kern die per wijk moet. Mag vaker.")]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Maak de gebieden uit de kaart 'Wijken en Buurten' van het CBS.")(gebieden)


def gebieden(
    kaart: Annotated[Path, typer.Argument(help="De kaart van PDOK: GeoPackage of GeoJSON.", metavar="KAART")],
    gemeente: Gemeenten,
    map_: Map = Path(),
    kernen: Annotated[Path | None, typer.Option(help="Een CSV met de kolommen buurtcode en kern.")] = None,
    per_wijk: PerWijk = (),
    land: Annotated[
        Path | None, typer.Option(help="Een kaart van het land eromheen, als dat niet in KAART staat.")
    ] = None,
    jaar: Annotated[int | None, typer.Option(help="Het jaar van de kaart, als dat niet in KAART staat.")] = None,
    overschrijf: Annotated[bool, typer.Option("--overschrijf", help="Vervang ook uw eigen gebieden.yml.")] = False,
) -> int:
    from wegwijzer.geo import GeoFout
    from wegwijzer.geo.maken import maak_gebieden

    if not map_.is_dir():
        stop(f"De map '{map_}' is er niet.")
    keuzes = {"kernen": kernen, "per_wijk": per_wijk, "land": land, "jaar": jaar, "overschrijf": overschrijf}
    try:
        for pad, zin in maak_gebieden(kaart, map_ / "content", gemeente, **keuzes):
            print(f"{pad.relative_to(map_)}: {zin}")
    except GeoFout as fout:
        toon([fout.bevinding])
        return 1
    return 0
