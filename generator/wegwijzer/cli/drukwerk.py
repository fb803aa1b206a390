"""`wegwijzer drukwerk`: alleen de PDF's."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.bouw import Gebieden
from wegwijzer.cli.gedeeld import Datum, Map, dag, stop, tel, toon, voortgang, wegwijzermap

Doel = Annotated[Path, typer.Option("--doel", help="De map waar de PDF's komen.")]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Maak alleen de flyers, lijsten en posters, als PDF.")(drukwerk)


def drukwerk(map_: Map = Path(), doel: Doel = Path("build/drukwerk"), gebied: Gebieden = None, datum: Datum = None) -> int:
    from wegwijzer.bouw import OnbekendGebied, Opdracht, bouw
    from wegwijzer.schrijven import BouwBezig

    wortel = wegwijzermap(map_)
    plek = doel if doel.is_absolute() else wortel / doel
    try:
        uitslag = bouw(Opdracht(wortel, plek, dag(datum), tuple(gebied or ()), alleen_pdf=True), voortgang())
    except BouwBezig:
        stop("Er is al een opdracht bezig voor deze map. Wacht tot die klaar is.")
    except OnbekendGebied as fout:
        stop(f"Het gebied '{fout}' kennen we niet. Kijk in content/gebieden.yml.")
    toon(uitslag.bevindingen)
    print(tel(uitslag.bevindingen), file=sys.stderr)
    if not uitslag.bestanden:
        print("Het drukwerk is niet gemaakt. Het vorige drukwerk staat er nog.", file=sys.stderr)
        return 1
    print(f"Het drukwerk staat in {plek}: {uitslag.bestanden} PDF's.")
    return 0
