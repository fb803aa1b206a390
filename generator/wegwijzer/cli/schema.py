"""`wegwijzer schema`"""

import json
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Map

Doel = Annotated[Path | None, typer.Option("--doel", help="Een map: dan komt er per soort bestand één schema.")]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Laat een tekstprogramma uw bestanden nakijken terwijl u typt (JSON-schema).")(schema)


def schema(map_: Map = Path(), doel: Doel = None) -> int:
    from wegwijzer.model.schema import schemas

    alle = schemas()
    if doel is None:
        print(json.dumps(alle, ensure_ascii=False, indent=2))
        return 0
    doel = map_ / doel
    doel.mkdir(parents=True, exist_ok=True)
    for soort, inhoud in alle.items():
        pad = doel / f"{soort.replace(' ', '-')}.json"
        pad.write_text(json.dumps(inhoud, ensure_ascii=False, indent=2) + "\n", "utf-8")
        print(pad)
    return 0
