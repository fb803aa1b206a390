"""`wegwijzer nieuw`: begin iets nieuws."""

from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Map, dag, heel, stop, wegwijzermap


def zet_in(app: typer.Typer) -> None:
    nieuw = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
    nieuw.command("wegwijzer", help="Begin een wegwijzer voor een andere gemeente.")(nieuwe_wegwijzer)
    nieuw.command("activiteit", help="Maak een activiteit. U beantwoordt een paar vragen.")(nieuwe_activiteit)
    nieuw.command("locatie", help="Maak een plek. U beantwoordt een paar vragen.")(nieuwe_locatie)
    nieuw.command("organisatie", help="Maak een organisatie. U beantwoordt een paar vragen.")(nieuwe_organisatie)
    app.add_typer(nieuw, name="nieuw", help="Begin iets nieuws.")


def nieuwe_wegwijzer(
    pad: Annotated[Path, typer.Argument(help="De map van de nieuwe wegwijzer.", metavar="MAP")], map_: Map = Path(), datum: Datum = None
) -> int:
    from wegwijzer.beginnen import MapNietLeeg, begin

    pad = map_ / pad
    try:
        geschreven = begin(pad, dag(datum))
    except (MapNietLeeg, NotADirectoryError):
        stop(f"Op de plek '{pad}' staat al iets. Kies een nieuwe map.")
    except OSError:
        stop(f"In '{pad}' kunnen we niet schrijven. Kies een andere plek.")
    print(f"In de map {pad} staan nu {len(geschreven)} bestanden van een verzonnen gemeente.")
    print(f"Bekijk de site met: wegwijzer bekijk --map {pad}")
    print("Verander daarna content/wegwijzer.yml en maak uw eigen gebieden met: wegwijzer gebieden")
    return 0


def nieuwe_activiteit(map_: Map = Path(), datum: Datum = None) -> int:
    return _maak("activiteiten", map_, datum)


def nieuwe_locatie(map_: Map = Path(), datum: Datum = None) -> int:
    return _maak("locaties", map_, datum)


def nieuwe_organisatie(map_: Map = Path(), datum: Datum = None) -> int:
    return _maak("organisaties", map_, datum)


def _maak(lijst: str, map_: Path, datum: str | None) -> int:
    """Alle antwoorden eerst, dan pas schrijven: wie stopt met Ctrl+C laat niets achter."""
    from wegwijzer.redactie.bewaren import bewaar
    from wegwijzer.redactie.gesprek import Gesprek
    from wegwijzer.redactie.lijst.kennis import Kennis

    wortel, vandaag = wegwijzermap(map_), dag(datum)
    bestanden, gids = heel(wortel, vandaag)
    print("Druk na elk antwoord op Enter. Stoppen kan altijd met Ctrl+C.")
    pad, tekst = Gesprek(lijst, bestanden, Kennis(gids, vandaag), _vraag, print).voer()
    print(f"\n{tekst}")
    bewaar(wortel, {pad: tekst})
    print(f"Dit staat nu in {pad}. U kunt het daar nog veranderen.")
    return 0


def _vraag(tekst: str) -> str:
    try:
        return input(tekst)
    except EOFError:
        raise typer.Abort from None
