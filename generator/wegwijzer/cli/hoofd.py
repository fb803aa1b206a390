"""Het programma `wegwijzer`: één app met alle opdrachten."""

import gc
import os
import sys
import traceback
from importlib import import_module
from tempfile import NamedTemporaryFile
from typing import Annotated

import typer

from wegwijzer import __version__
from wegwijzer.cli.gedeeld import reden
from wegwijzer.cli.hulptekst import in_het_nederlands
from wegwijzer.cli.verkeerd import in_woorden

app = typer.Typer(
    name="wegwijzer",
    help="Maak van gegevensbestanden een wegwijzer voor elke wijk en kern.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
OPDRACHTEN = (
    "controleer",
    "bouw",
    "bekijk",
    "drukwerk",
    "nieuw",
    "redactie",
    "leesgemak",
    "gebieden",
    "importeer",
    "exporteer",
    "actueel",
    "links",
    "schema",
    "voorstel",
    "postbus",
)  # fmt: skip
# We maken veel kleine dingen die blijven. Vaker opruimen kost een derde van de tijd en vindt niets.
OPRUIMEN = (100_000, 50, 100)


def _noem_versie(gevraagd: bool) -> None:
    if gevraagd:
        print(f"wegwijzer {__version__}")
        raise typer.Exit


@app.callback()
def _begin(
    versie: Annotated[bool, typer.Option("--versie", "--version", help="Zeg welke versie dit is.", callback=_noem_versie, is_eager=True)] = False,
) -> None:
    pass


for naam in OPDRACHTEN:
    import_module(f"wegwijzer.cli.{naam}").zet_in(app)
in_het_nederlands(app)


def hoofd() -> None:
    """Start een opdracht. Uitgang: 0 goed, 1 fouten in de gegevens, 2 verkeerd gebruikt."""
    gc.set_threshold(*OPRUIMEN)
    try:
        sys.exit(app(sys.argv[1:] or ["--help"], prog_name="wegwijzer", standalone_mode=False) or 0)
    except BrokenPipeError:
        # Wie 'wegwijzer ... | head' typt, heeft genoeg gezien.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (typer.Abort, KeyboardInterrupt):
        print("Gestopt.", file=sys.stderr)
        sys.exit(130)
    except OSError as fout:
        print(f"{reden(fout)} Het gaat om: {fout.filename}", file=sys.stderr)
        sys.exit(2)
    except Exception as fout:
        # Typer geeft zijn eigen soort fout bij verkeerd gebruik; die herkennen we aan de uitgang 2.
        verkeerd_gebruik = getattr(fout, "exit_code", None) == 2
        print(in_woorden(fout) if verkeerd_gebruik else _verslag(), file=sys.stderr)
        sys.exit(2)


def _verslag() -> str:
    """Wat wij niet voorzagen, is onze fout. De bijzonderheden staan in een bestand, voor wie het programma maakt."""
    with NamedTemporaryFile("w", prefix="wegwijzer-fout-", suffix=".txt", encoding="utf-8", delete=False) as bestand:
        traceback.print_exc(file=bestand)
    return f"Er ging iets mis in het programma. Het ligt niet aan u.\nGeef dit bestand aan uw beheerder: {bestand.name}"
