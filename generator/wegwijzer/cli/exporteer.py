"""`wegwijzer exporteer`"""

from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Map, dag, heel, stop, wegwijzermap


def zet_in(app: typer.Typer) -> None:
    app.command(help="Zet alles in een rekenblad. U krijgt er een leeg formulier bij.")(exporteer)


def exporteer(
    map_: Map = Path(),
    doel: Annotated[Path, typer.Option("--doel", help="De map voor de rekenbladen.")] = Path("build/lijsten"),
    organisatie: Annotated[str, typer.Option("--organisatie", help="Alleen de activiteiten van deze organisatie. Geef de naam van haar bestand, zonder .yml.")] = "",
    datum: Datum = None,
) -> int:
    from wegwijzer.redactie.lijst.exporteren import exporteer as maak
    from wegwijzer.redactie.lijst.exporteren import exporteer_van
    from wegwijzer.redactie.lijst.kennis import Kennis

    wortel, vandaag = wegwijzermap(map_), dag(datum)
    _, gids = heel(wortel, vandaag)
    plek = wortel / doel
    kennis = Kennis(gids, vandaag)
    if organisatie and organisatie not in gids.organisaties:
        stop(f"De organisatie '{organisatie}' kennen we niet. Geef de naam van het bestand in content/organisaties, zonder .yml.")
    werk = [(f"{organisatie}.xlsx", exporteer_van(organisatie, kennis))] if organisatie else list(maak(kennis))
    plek.mkdir(parents=True, exist_ok=True)
    for naam, inhoud in werk:
        (plek / naam).write_bytes(inhoud)
        print(plek / naam)
    print(f"Veranderd? Lees het weer in met: wegwijzer importeer {plek / next(naam for naam, _ in werk if naam.endswith('.xlsx'))}")
    return 0
