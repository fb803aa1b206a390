"""`wegwijzer controleer`"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Formaat, Map, dag, tel, toon, wegwijzermap


def zet_in(app: typer.Typer) -> None:
    app.command(help="Kijk alle gegevens na en noem alles wat niet klopt.")(controleer)


def controleer(
    map_: Map = Path(),
    formaat: Annotated[Formaat, typer.Option(help="Hoe u de uitslag wilt zien.")] = Formaat.tekst,
    datum: Datum = None,
) -> int:
    from wegwijzer.controleren import controleer as controleer_alles
    from wegwijzer.laden import laad

    controle = controleer_alles(laad(wegwijzermap(map_)), dag(datum))
    toon(controle.bevindingen, formaat)
    if formaat is Formaat.tekst:
        print(tel(controle.bevindingen), file=sys.stderr)
    return 1 if controle.fouten else 0
