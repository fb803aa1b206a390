"""Wat alle opdrachten delen: de map, de dag, voortgang en bevindingen op het scherm."""

import errno
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Any, NoReturn
from zoneinfo import ZoneInfo

import typer
from rich.console import Console

from wegwijzer.bevinding import FOUT, Bevinding, als_gitlab, begrens

if TYPE_CHECKING:
    from wegwijzer.laden import Bestanden
    from wegwijzer.model import Gids

Map = Annotated[Path, typer.Option("--map", help="De map van de wegwijzer.", show_default="deze map")]
Gebieden = Annotated[list[str] | None, typer.Option("--gebied", help="Bouw alleen dit gebied. U mag dit vaker gebruiken.")]
Datum = Annotated[str | None, typer.Option("--datum", help="Doe alsof het deze dag is, zoals 2026-12-31.")]


class Formaat(StrEnum):
    tekst = "tekst"
    json = "json"
    github = "github"
    gitlab = "gitlab"


class Leesformaat(StrEnum):
    """Voor wat geen bevinding op een regel is."""

    tekst = "tekst"
    json = "json"


def wegwijzermap(map_: Path) -> Path:
    """De map, als er een wegwijzer in staat; anders is de opdracht verkeerd gebruikt."""
    if not (map_ / "content" / "wegwijzer.yml").is_file():
        stop(f"In de map '{map_}' staat geen wegwijzer: er is geen content/wegwijzer.yml. Kies de goede map met --map.")
    return map_.resolve()


def dag(datum: str | None) -> date:
    if datum is None:
        return datetime.now(ZoneInfo("Europe/Amsterdam")).date()
    from pydantic import TypeAdapter, ValidationError

    from wegwijzer.model.waarden import Datum as Dag

    try:
        return TypeAdapter(Dag).validate_python(datum)
    except ValidationError:
        stop(f"'{datum}' lezen we niet als datum. Schrijf bijvoorbeeld 2026-12-31.")


def heel(wortel: Path, vandaag: date, formaat: Formaat = Formaat.tekst) -> tuple["Bestanden", "Gids"]:
    """Alle gegevens, als er geen fouten in staan. Anders: toon de fouten en stop met uitgang 1."""
    from wegwijzer.controleren import controleer
    from wegwijzer.laden import laad

    bestanden = laad(wortel)
    controle = controleer(bestanden, vandaag)
    if controle.gids is None:
        toon(controle.fouten, formaat)
        print("Los eerst deze fouten op. Er is niets veranderd.", file=sys.stderr)
        sys.exit(1)
    return bestanden, controle.gids


def bouw_en_toon(map_: Path, doel: Path, gebieden: list[str] | None, datum: str | None, **keuzes: Any) -> tuple[Path, int]:
    """Bouw, en toon wat er is gevonden. Geeft de map, en hoeveel bestanden daar nu staan: 0 als er fouten zijn."""
    from wegwijzer.bouw import Opdracht, bouw

    wortel = wegwijzermap(map_)
    opdracht = Opdracht(wortel, wortel / doel, dag(datum), tuple(gebieden or ()), **keuzes)
    with zo_kan_het_niet():
        uitslag = bouw(opdracht, voortgang())
    toon(uitslag.bevindingen)
    print(tel(uitslag.bevindingen), file=sys.stderr)
    return opdracht.doel, uitslag.bestanden


@contextmanager
def zo_kan_het_niet() -> Iterator[None]:
    """Wat iemand vroeg, kan niet gebouwd worden: zeg waarom."""
    from wegwijzer.bouw import OnbekendGebied
    from wegwijzer.schrijven import BouwBezig, DoelBezet, DoelDicht

    try:
        yield
    except BouwBezig:
        stop("Er is al een bouw bezig voor deze site. Wacht tot die klaar is.")
    except DoelBezet as fout:
        stop(f"Op deze plek staat al iets anders dan een site: {fout}. Kies een lege map.")
    except DoelDicht as dicht:
        stop(f"Hier kunnen we geen map maken: {dicht}. {reden(dicht.fout)} Kies een andere map bij --doel.")
    except OnbekendGebied as fout:
        stop(f"Het gebied '{fout}' kennen we niet. Kijk in content/gebieden.yml.")


def eis_bestand(naam: str | Path) -> None:
    """Noemt iemand een bestand dat er niet is, dan is de opdracht verkeerd gebruikt. '-' is wat iemand typt of plakt."""
    if str(naam) != "-" and not Path(naam).exists():
        stop(f"Het bestand '{naam}' is er niet. Kijk de naam en de map na.")


_REDENEN = {
    errno.ENOSPC: "De schijf is vol.",
    errno.EACCES: "U mag hier niet lezen of schrijven.",
    errno.EPERM: "U mag hier niet lezen of schrijven.",
    errno.EROFS: "Op deze schijf kunt u alleen lezen.",
    errno.EEXIST: "Hier staat al een bestand met deze naam.",
    errno.ENOTDIR: "In dit pad staat een bestand op de plek van een map.",
    errno.EISDIR: "Dit is een map, geen bestand.",
    errno.ENAMETOOLONG: "Deze naam is te lang.",
    errno.ELOOP: "Deze snelkoppeling wijst naar zichzelf.",
    errno.ENOENT: "Deze plek is er niet, of er mag niets bij.",
}


def reden(fout: Exception) -> str:
    """Waarom lezen of schrijven niet lukt, in gewone woorden."""
    # Python 3.11 geeft voor een rondje van snelkoppelingen een andere soort fout.
    nummer = fout.errno if isinstance(fout, OSError) else errno.ELOOP
    return _REDENEN.get(nummer, "Lezen of schrijven lukt hier niet.")


def stop(tekst: str) -> NoReturn:
    """De opdracht is verkeerd gebruikt: zeg waarom, met uitgang 2."""
    print(tekst, file=sys.stderr)
    sys.exit(2)


def toon(bevindingen: Iterable[Bevinding], formaat: Formaat = Formaat.tekst) -> None:
    """Laat de bevindingen zien. Van een stortvloed in één bestand alleen het begin, en hoeveel er nog komen."""
    bevindingen = list(begrens(bevindingen))
    if formaat in (Formaat.json, Formaat.gitlab):
        inhoud = als_gitlab(bevindingen) if formaat is Formaat.gitlab else [een.als_dict() for een in bevindingen]
        print(json.dumps(inhoud, ensure_ascii=False, indent=2))
        return
    for een in bevindingen:
        print(een.als_github() if formaat is Formaat.github else een.als_tekst())


def tel(bevindingen: Iterable[Bevinding]) -> str:
    """'3 fouten en 1 keer let op.'"""
    fouten = sum(een.niveau == FOUT for een in bevindingen)
    rest = len(list(bevindingen)) - fouten
    return f"{fouten} {'fout' if fouten == 1 else 'fouten'} en {rest} keer 'let op'."


def voortgang() -> Callable:
    """Een stap met een draaiend teken op een scherm, en een gewone regel daarbuiten."""
    scherm = Console(stderr=True)

    @contextmanager
    def stap(naam: str) -> Iterator[None]:
        begin = perf_counter()
        if scherm.is_terminal:
            with scherm.status(f"{naam}..."):
                yield
        else:
            yield
        print(f"  {naam}: {perf_counter() - begin:.1f} s".replace(".", ",", 1), file=sys.stderr)

    return stap
