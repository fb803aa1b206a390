"""`wegwijzer nieuw`: begin iets nieuws."""

from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, dag, stop


def zet_in(app: typer.Typer) -> None:
    nieuw = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    nieuw.command("wegwijzer", help="Begin een wegwijzer voor een andere gemeente.")(nieuwe_wegwijzer)
    app.add_typer(nieuw, name="nieuw", help="Begin iets nieuws.")


def nieuwe_wegwijzer(
    pad: Annotated[Path, typer.Argument(help="De map van de nieuwe wegwijzer.")], datum: Datum = None
) -> int:
    from wegwijzer.beginnen import MapNietLeeg, begin

    try:
        geschreven = begin(pad, dag(datum))
    except (MapNietLeeg, NotADirectoryError):
        stop(f"Op de plek '{pad}' staat al iets. Kies een nieuwe map.")
    except OSError as fout:
        stop(f"In '{pad}' kunnen we niet schrijven: {fout.strerror}.")
    print(f"In de map {pad} staan nu {len(geschreven)} bestanden van een verzonnen gemeente.")
    print(f"Bekijk de site met: wegwijzer bekijk --map {pad}")
    print("Verander daarna content/wegwijzer.yml en maak uw eigen gebieden met: wegwijzer gebieden")
    return 0
