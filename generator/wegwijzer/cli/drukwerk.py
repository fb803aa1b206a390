"""`wegwijzer drukwerk`: alleen de PDF's."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Gebieden, Map, bouw_en_toon

Doel = Annotated[Path, typer.Option("--doel", help="De map waar de PDF's komen.")]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Maak alleen de flyers, lijsten en posters, als PDF.")(drukwerk)


def drukwerk(map_: Map = Path(), doel: Doel = Path("build/drukwerk"), gebied: Gebieden = None, datum: Datum = None) -> int:
    plek, bestanden = bouw_en_toon(map_, doel, gebied, datum, alleen_pdf=True)
    if not bestanden:
        print("Het drukwerk is niet gemaakt. Het vorige drukwerk staat er nog.", file=sys.stderr)
        return 1
    print(f"Het drukwerk staat in {plek}: {bestanden} PDF's.")
    return 0
