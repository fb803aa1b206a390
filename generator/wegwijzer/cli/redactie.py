"""`wegwijzer redactie`: verander de bestanden met een formulier in de browser, op deze computer en zonder account."""

import sys
from pathlib import Path

import typer

from wegwijzer.bevinding import Bevinding
from wegwijzer.cli.bekijk import Poort
from wegwijzer.cli.gedeeld import Datum, Map, dag, stop, toon, wegwijzermap


def zet_in(app: typer.Typer) -> None:
    app.command(help="Verander alles met een formulier in uw browser. U hebt geen account nodig.")(redactie)


def redactie(map_: Map = Path(), poort: Poort = 8020, datum: Datum = None) -> int:
    from wegwijzer.redactie.lokaal import Loket
    from wegwijzer.redactie.lokaal.werkplek import Werkplek

    wortel = wegwijzermap(map_)
    alles = bladen(wortel)
    try:
        loket = Loket(Werkplek(wortel, lambda: dag(datum), _meld), alles, poort)
    except OSError:
        stop(f"Poort {poort} is al bezet. Kies een andere, zoals: wegwijzer redactie --poort {poort + 1}")
    print(f"Open in uw browser: {loket.adres} . Stop met Ctrl+C.", flush=True)
    try:
        loket.serve_forever()
    except KeyboardInterrupt:
        print("Gestopt. Kijk alles na met: wegwijzer controleer")
    finally:
        loket.server_close()
    return 0


def bladen(wortel: Path) -> dict[str, bytes]:
    """Ook als er ergens een fout in staat: dan kan iemand die hier verbeteren."""
    from wegwijzer.controleren.stuk import maak_stukken
    from wegwijzer.laden import laad
    from wegwijzer.uitvoer.redactie import LIJSTEN, bestanden, is_opgehaald
    from wegwijzer.uitvoer.redactie.achterkant import LOKAAL

    if not is_opgehaald():
        stop("De onderdelen van de redactie zijn nog niet opgehaald. Typ: make redactie")
    stukken = maak_stukken(laad(wortel))
    namen = {lijst: {stuk.record.id: stuk.record.naam for stuk in stukken[lijst] if stuk.heel} for lijst in LIJSTEN}
    paren = bestanden(stukken.instelling, namen, LOKAAL)
    return {pad: inhoud.encode() if isinstance(inhoud, str) else inhoud for pad, inhoud in paren}


def _meld(pad: str, bevindingen: list[Bevinding]) -> None:
    print(f"{pad} is veranderd.", file=sys.stderr)
    toon(bevindingen)
    sys.stdout.flush()
