"""`wegwijzer bouw`"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Map, dag, stop, tel, toon, voortgang, wegwijzermap

Gebieden = Annotated[list[str] | None, typer.Option("--gebied", help="Bouw alleen dit gebied. Mag vaker.")]
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
    from wegwijzer.bouw import OnbekendGebied, Opdracht
    from wegwijzer.bouw import bouw as bouw_alles
    from wegwijzer.schrijven import BouwBezig

    wortel = wegwijzermap(map_)
    plek = doel if doel.is_absolute() else wortel / doel
    zonder = frozenset({"Drukwerk"}) if zonder_drukwerk else frozenset()
    try:
        uitslag = bouw_alles(Opdracht(wortel, plek, dag(datum), tuple(gebied or ()), zonder), voortgang())
    except BouwBezig:
        stop("Er is al een bouw bezig voor deze site. Wacht tot die klaar is.")
    except OnbekendGebied as fout:
        stop(f"Het gebied '{fout}' kennen we niet. Kijk in content/gebieden.yml.")
    toon(uitslag.bevindingen)
    print(tel(uitslag.bevindingen), file=sys.stderr)
    if not uitslag.bestanden:
        print("De site is niet gebouwd. De vorige site staat er nog.", file=sys.stderr)
        return 1
    print(f"De site staat in {plek}: {uitslag.bestanden} bestanden.")
    print("Bekijk de site met: wegwijzer bekijk")
    return 0
