"""`wegwijzer gebieden`"""

from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Map, dag, stop, toon

Gemeenten = Annotated[list[str], typer.Option("--gemeente", help="Naam of code van de gemeente. U mag dit vaker gebruiken.")]
PerWijk = Annotated[list[str], typer.Option("--per-wijk", help="Verdeel deze kern in wijken. U mag dit vaker gebruiken.")]
Lijst = Annotated[
    Path | None,
    typer.Option("--maak-lijst", help="Maak alleen een rekenblad van alle buurten. Vul daarin bij elke buurt de kern in.", metavar="NAAM.xlsx"),
]
Kernen = Annotated[
    Path | None, typer.Option("--kernen", help="Dat rekenblad, ingevuld. Of een CSV met de kolommen buurtcode en kern.", metavar="BESTAND")
]
Jaar = Annotated[int | None, typer.Option("--jaar", help="Het jaar van de kaart, als dat niet in KAART staat.", metavar="JJJJ")]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Maak de gebieden uit de kaart 'Wijken en Buurten' van het CBS.")(gebieden)


def gebieden(
    kaart: Annotated[Path, typer.Argument(help="De kaart van PDOK of het CBS: GeoPackage, GeoJSON of zip.", metavar="KAART")],
    gemeente: Gemeenten,
    map_: Map = Path(),
    maak_lijst: Lijst = None,
    kernen: Kernen = None,
    per_wijk: PerWijk = (),
    land: Annotated[
        Path | None, typer.Option(help="Een kaart van het land eromheen, als dat niet in KAART staat.", metavar="BESTAND")
    ] = None,
    jaar: Jaar = None,
    overschrijf: Annotated[bool, typer.Option("--overschrijf", help="Vervang ook uw eigen gebieden.yml.")] = False,
) -> int:
    from wegwijzer.geo import GeoFout
    from wegwijzer.geo.maken import maak_gebieden, maak_kernenlijst

    _kijk_na(map_, maak_lijst)
    keuzes = {"kernen": kernen, "per_wijk": per_wijk, "land": land, "jaar": jaar, "overschrijf": overschrijf}
    try:
        if maak_lijst:
            print(f"{maak_lijst}: {maak_kernenlijst(kaart, maak_lijst, gemeente, dag(None))}")
            return 0
        for pad, zin in maak_gebieden(kaart, map_ / "content", gemeente, **keuzes):
            print(f"{pad.relative_to(map_)}: {zin}")
    except GeoFout as fout:
        toon([fout.bevinding])
        return 1
    _zeg_wat_weg_kan(map_)
    return 0


def _kijk_na(map_: Path, lijst: Path | None) -> None:
    if not map_.is_dir():
        stop(f"De map '{map_}' is er niet.")
    if lijst and lijst.suffix.lower() != ".xlsx":
        stop("Geef het rekenblad een naam die eindigt op .xlsx, zoals kernen.xlsx.")
    if lijst and lijst.exists():
        stop(f"Het bestand '{lijst}' is er al. Kies een andere naam, of haal het weg.")


def _zeg_wat_weg_kan(map_: Path) -> None:
    """Na de eerste keer staat het verzonnen voorbeeld er nog."""
    from wegwijzer.geo.gebiedenlijst import VERZONNEN

    over = [map_ / soort / VERZONNEN for soort in ("activiteiten", "locaties")]
    if weg := [str(pad.relative_to(map_)) for pad in over if pad.is_dir()]:
        print(f"Het voorbeeld staat er nog. Haal deze mappen weg: {' en '.join(weg)}")
