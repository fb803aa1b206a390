"""`wegwijzer bouw`"""

import sys
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Gebieden, Map, bouw_en_toon

Doel = Annotated[Path, typer.Option("--doel", help="De map waar de site komt.")]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Kijk alles na en bouw de hele site.")(bouw)


def bouw(
    map_: Map = Path(),
    doel: Doel = Path("build/site"),
    gebied: Gebieden = None,
    datum: Datum = None,
    zonder_drukwerk: Annotated[bool, typer.Option("--zonder-drukwerk", help="Maak geen flyers.")] = False,
) -> int:
    zonder = frozenset({"Drukwerk"}) if zonder_drukwerk else frozenset()
    plek, bestanden = bouw_en_toon(map_, doel, gebied, datum, zonder=zonder)
    if not bestanden:
        print("De site is niet gebouwd. De vorige site staat er nog.", file=sys.stderr)
        return 1
    print(f"De site staat in {plek}: {bestanden} bestanden.")
    print("Bekijk de site met: wegwijzer bekijk" + (f" --map {quote(str(map_))}" if map_ != Path() else ""))
    return 0
