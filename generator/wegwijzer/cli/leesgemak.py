"""`wegwijzer leesgemak`"""

import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wegwijzer.cli.gedeeld import Map, stop, toon, wegwijzermap

if TYPE_CHECKING:
    from wegwijzer.leesgemak import Lezer, Verslag


class Leesformaat(StrEnum):
    tekst = "tekst"
    json = "json"


Bestanden = Annotated[
    list[str] | None, typer.Argument(help="Tekst, Markdown of gegevens. Een - leest wat u typt.", metavar="BESTAND")
]
MAX_BYTES = 5_000_000


def zet_in(app: typer.Typer) -> None:
    app.command(help="Kijk hoe makkelijk teksten lezen. Zonder bestand: alle teksten.")(leesgemak)


def leesgemak(
    bestanden: Bestanden = None,
    map_: Map = Path(),
    formaat: Annotated[Leesformaat, typer.Option(help="Hoe u de uitslag wilt zien.")] = Leesformaat.tekst,
) -> int:
    verslagen = list(_van_bestanden(bestanden, map_) if bestanden else _van_alles(wegwijzermap(map_)))
    if formaat is Leesformaat.json:
        print(json.dumps([een.als_dict() for een in verslagen], ensure_ascii=False, indent=2))
    elif bestanden:
        print("\n\n".join(een.als_tekst() for een in verslagen))
    else:
        from wegwijzer.leesgemak import als_lijst

        print("\n".join(als_lijst(verslagen)))
    return 0


def _van_bestanden(namen: list[str], map_: Path) -> Iterator["Verslag"]:
    lezer = _lezer(map_)
    for naam in namen:
        yield _verslag(naam, _lees(naam), lezer)


def _van_alles(wortel: Path) -> Iterator["Verslag"]:
    """Alle gegevens en alle eigen pagina's van een wegwijzer."""
    from wegwijzer.controleren.leesgemak import documenten, lezer_van
    from wegwijzer.controleren.stuk import maak_stukken
    from wegwijzer.laden import laad

    stukken = maak_stukken(laad(wortel))
    lezer = lezer_van(stukken)
    paden = [document.pad for document in documenten(stukken)]
    paden += [pad.relative_to(wortel).as_posix() for pad in sorted((wortel / "content/paginas").rglob("*.md"))]
    for pad in paden:
        verslag = _verslag(pad, _lees(str(wortel / pad)), lezer)
        if verslag.oordeel.meting.woorden:
            yield verslag


def _lezer(map_: Path) -> "Lezer":
    """De lezer van de wegwijzer in deze map; staat er geen, dan met de gewone woordenlijst."""
    from wegwijzer.controleren.leesgemak import lezer_van
    from wegwijzer.controleren.stuk import maak_stukken
    from wegwijzer.laden import laad

    return lezer_van(maak_stukken(laad(map_)))


def _verslag(naam: str, tekst: str, lezer: "Lezer") -> "Verslag":
    from wegwijzer.controleren.leesgemak import tekst_van
    from wegwijzer.laden import lees_document
    from wegwijzer.leesgemak import Verslag

    if not naam.endswith((".yml", ".yaml")):
        oordeel = lezer.beoordeel(tekst)
        return Verslag(naam, oordeel, oordeel.bron.regel)
    document, bevindingen = lees_document(naam, tekst)
    if document is None:
        toon(bevindingen)
        stop(f"Het bestand '{naam}' is geen gewoon gegevensbestand.")
    velden = tekst_van(document)
    return Verslag(naam, lezer.beoordeel(velden.tekst), velden.regel)


def _lees(naam: str) -> str:
    try:
        inhoud = sys.stdin.buffer.read(MAX_BYTES + 1) if naam == "-" else Path(naam).read_bytes()
        if len(inhoud) > MAX_BYTES:
            stop(f"'{naam}' is te groot. Lees een deel van de tekst.")
        return inhoud.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        stop(f"De letters in '{naam}' kunnen we niet lezen. Bewaar het als gewone tekst (UTF-8).")
    except OSError:
        stop(f"Het bestand '{naam}' kunnen we niet openen.")
