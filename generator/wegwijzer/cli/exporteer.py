"""`wegwijzer exporteer`"""

from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Map, dag, heel, wegwijzermap


def zet_in(app: typer.Typer) -> None:
    app.command(help="Zet alles in een rekenblad, met een leeg formulier om in te vullen.")(exporteer)


def exporteer(
    map_: Map = Path(),
    doel: Annotated[Path, typer.Option("--doel", help="De map voor de rekenbladen.")] = Path("build/lijsten"),
    datum: Datum = None,
) -> int:
    from wegwijzer.redactie.lijst.cellen import Kennis
    from wegwijzer.redactie.lijst.exporteren import exporteer as maak

    wortel, vandaag = wegwijzermap(map_), dag(datum)
    _, gids = heel(wortel, vandaag)
    plek = doel if doel.is_absolute() else wortel / doel
    plek.mkdir(parents=True, exist_ok=True)
    for naam, inhoud in maak(Kennis(gids, vandaag)):
        (plek / naam).write_bytes(inhoud)
        print(plek / naam)
    print(f"Veranderd? Lees het weer in met: wegwijzer importeer {plek / 'wegwijzer.xlsx'}")
    return 0
