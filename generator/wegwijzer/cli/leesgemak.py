"""`wegwijzer leesgemak`"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Annotated

import typer

from wegwijzer.cli.gedeeld import Leesformaat, Map, stop, toon, wegwijzermap

if TYPE_CHECKING:
    from wegwijzer.controleren.leesgemak import Tekst
    from wegwijzer.leesgemak import Verslag


Bestanden = Annotated[
    list[str] | None, typer.Argument(help="Tekst, Markdown of gegevens. Een - leest wat u typt.", metavar="BESTAND")
]
MAX_BYTES, BREEDSTE = 5_000_000, 100


def zet_in(app: typer.Typer) -> None:
    app.command(help="Kijk hoe makkelijk teksten lezen. Zonder bestand: alle teksten.")(leesgemak)


def leesgemak(
    bestanden: Bestanden = None,
    map_: Map = Path(),
    formaat: Annotated[Leesformaat, typer.Option(help="Hoe u de uitslag wilt zien.")] = Leesformaat.tekst,
) -> int:
    verslagen = list(_verslagen(bestanden, map_))
    if formaat is Leesformaat.json:
        print(json.dumps([een.als_dict() for een in verslagen], ensure_ascii=False, indent=2))
    elif bestanden:
        breedte = min(get_terminal_size().columns, BREEDSTE)
        print("\n\n".join(een.als_tekst(breedte) for een in verslagen))
    else:
        from wegwijzer.leesgemak import als_lijst

        print("\n".join(als_lijst(verslagen)))
    return 0


def _verslagen(bestanden: list[str] | None, map_: Path) -> Iterator["Verslag"]:
    """Van deze bestanden, of anders van alle gegevens en pagina's van de wegwijzer. De woordenlijst komt uit `map_`."""
    from wegwijzer.controleren.leesgemak import lezer_van, teksten
    from wegwijzer.controleren.stuk import maak_stukken
    from wegwijzer.laden import laad
    from wegwijzer.leesgemak import Verslag

    stukken = maak_stukken(laad(map_ if bestanden else wegwijzermap(map_)))
    lezer = lezer_van(stukken)
    for tekst in map(_tekst, bestanden) if bestanden else teksten(stukken):
        oordeel = lezer.beoordeel(tekst.tekst)
        if bestanden or oordeel.meting.woorden:
            yield Verslag(tekst.pad, oordeel, tekst.regel)


def _tekst(naam: str) -> "Tekst":
    from wegwijzer.controleren.leesgemak import Tekst, tekst_van
    from wegwijzer.laden import lees_document

    inhoud = _lees(naam)
    if not naam.endswith((".yml", ".yaml")):
        return Tekst(naam, inhoud)
    document, bevindingen = lees_document(naam, inhoud)
    if document is None:
        toon(bevindingen)
        stop(f"Het bestand '{naam}' is geen gewoon gegevensbestand.")
    return tekst_van(document)


def _lees(naam: str) -> str:
    if naam == "-" and sys.stdin.isatty():
        print("Typ of plak uw tekst. Klaar? Druk op Enter en dan op Ctrl+D.", file=sys.stderr)
    try:
        inhoud = sys.stdin.buffer.read(MAX_BYTES + 1) if naam == "-" else Path(naam).read_bytes()
        if len(inhoud) > MAX_BYTES:
            stop(f"'{naam}' is te groot. Lees een deel van de tekst.")
        return inhoud.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        stop(f"De letters in '{naam}' kunnen we niet lezen. Bewaar het als gewone tekst (UTF-8).")
    except OSError:
        stop(f"Het bestand '{naam}' kunnen we niet openen.")
