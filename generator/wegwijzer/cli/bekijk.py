"""`wegwijzer bekijk`: bouw, laat zien, en bouw opnieuw als er iets verandert."""

import sys
import threading
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.bouw import Doel
from wegwijzer.cli.gedeeld import Datum, Gebieden, Map, dag, stop, tel, toon, voortgang, wegwijzermap, zo_kan_het_niet

Poort = Annotated[int, typer.Option("--poort", help="Het nummer achter de dubbele punt in het adres.", min=0, max=65535)]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Bekijk de site op deze computer. Verandert u iets, dan ziet u het meteen.")(bekijk)


def bekijk(
    map_: Map = Path(), doel: Doel = Path("build/site"), gebied: Gebieden = None, datum: Datum = None, poort: Poort = 8000
) -> int:
    from wegwijzer.bouw import Opdracht
    from wegwijzer.kernen import apart
    from wegwijzer.kijken import volg

    wortel = wegwijzermap(map_)
    plek = wortel / doel
    opdracht = Opdracht(wortel, plek, dag(datum), tuple(gebied or ()), frozenset({"Drukwerk"}))
    if not _bouw(opdracht) and not plek.is_dir():
        return 1
    venster, rest = _open_venster(plek, poort), None
    try:
        for _ in volg(wortel):
            # Wie snel achter elkaar verandert, hoeft niet te wachten tot de hele site klaar is.
            _breek_af(rest)
            if vers := _voorproef(opdracht):
                venster.ververs(vers)
                rest = apart(_bouw_rest, opdracht)
    except KeyboardInterrupt:
        print("Gestopt.")
    finally:
        _breek_af(rest)
        venster.shutdown()
    return 0


def _open_venster(plek: Path, poort: int):
    from wegwijzer.kijken import Kijkvenster

    try:
        venster = Kijkvenster(plek, poort)
    except OSError:
        stop(f"Poort {poort} is al bezet. Kies een andere, zoals: wegwijzer bekijk --poort {poort + 1}")
    threading.Thread(target=venster.serve_forever, daemon=True).start()
    print(f"Bekijk de site op {venster.adres} . Stop met Ctrl+C.", flush=True)
    return venster


def _bouw(opdracht) -> bool:
    from wegwijzer.bouw import bouw

    with zo_kan_het_niet():
        uitslag = bouw(opdracht, voortgang())
    _meld(uitslag.bevindingen, gelukt=uitslag.bestanden > 0)
    return uitslag.bestanden > 0


def _voorproef(opdracht) -> dict[str, str | bytes]:
    from wegwijzer.bouw import voorproef

    with zo_kan_het_niet():
        bevindingen, bestanden = voorproef(opdracht, voortgang())
    _meld(bevindingen, gelukt=bool(bestanden))
    return bestanden


def _meld(bevindingen, gelukt: bool) -> None:
    toon(() if gelukt else bevindingen)
    print(tel(bevindingen), file=sys.stderr, flush=True)


def _bouw_rest(opdracht) -> None:
    """De hele site nog eens, in stilte: ook wat niet op een gewone pagina staat."""
    from dataclasses import replace

    from wegwijzer.bouw import bouw

    with zo_kan_het_niet():
        bouw(replace(opdracht, tegelijk=False))


def _breek_af(rest) -> None:
    if rest:
        rest.kill()
        rest.join()
