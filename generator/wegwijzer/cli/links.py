"""`wegwijzer links`"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Formaat, Map, toon, wegwijzermap


def zet_in(app: typer.Typer) -> None:
    app.command(help="Kijk of alle webadressen het nog doen. Dit vraagt ze op via internet.")(links)


def links(
    map_: Map = Path(), formaat: Annotated[Formaat, typer.Option(help="Hoe u de uitslag wilt zien.")] = Formaat.tekst
) -> int:
    from wegwijzer.laden import laad
    from wegwijzer.redactie.links import kapotte_links
    from wegwijzer.redactie.links import links as alle_links

    alle = list(alle_links(laad(wegwijzermap(map_))))
    stuk = kapotte_links(alle)
    toon(stuk, formaat)
    if formaat is Formaat.tekst:
        print(f"{len(alle)} webadressen, {len(stuk)} doen het niet.", file=sys.stderr)
    return 0
