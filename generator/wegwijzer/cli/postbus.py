"""`wegwijzer postbus`: neem aan wat het formulier stuurt, en laat de beheerder kiezen."""

import os
import threading
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Map, dag, stop, toon, wegwijzermap

OMGEVING = "WEGWIJZER_POSTBUS_WACHTWOORD"


def zet_in(app: typer.Typer) -> None:
    app.command(help="Ontvang wat inwoners doorgeven, en neem het over.")(postbus)


def postbus(
    map_: Map = Path(),
    poort: Annotated[int, typer.Option("--poort", help="Het nummer achter de dubbele punt in het adres.", min=0, max=65535)] = 8010,
    postvak: Annotated[Path, typer.Option("--postvak", help="De map voor de berichten. Die is niet openbaar.")] = Path(".postbus"),
    bewaar_dagen: Annotated[int, typer.Option("--bewaar-dagen", help="Hoe lang we bewaren wie iets stuurde.", min=1)] = 60,
    per_minuut: Annotated[int, typer.Option("--per-minuut", help="Hoeveel berichten per minuut van één adres.", min=1)] = 10,
    ook_van: Annotated[list[str], typer.Option("--ook-van", help="Nog een site die mag insturen, met https:// ervoor. U mag dit vaker gebruiken.")] = (),
    achter_proxy: Annotated[bool, typer.Option("--achter-proxy", help="Alle vragen komen via een andere webserver op deze computer.")] = False,
    maak_wachtwoord: Annotated[bool, typer.Option("--maak-wachtwoord", help="Maak de regel voor het wachtwoord.")] = False,
) -> int:
    try:
        import uvicorn

        from wegwijzer.postbus.toepassing import Instellingen, maak
    except ImportError:
        stop("De postbus is een extra deel. Typ in de map van het programma: make postbus")
    if maak_wachtwoord:
        return _maak_wachtwoord()
    wortel = wegwijzermap(map_)
    app = _app(maak, Instellingen(wortel, wortel / postvak, _wachtwoord(), _nu, lambda: dag(None), per_minuut, frozenset(ook_van)))
    _vergeet_elke_dag(app.state, bewaar_dagen)
    print(f"De postbus luistert op http://127.0.0.1:{poort}/ . De beheerder gaat naar /beheer . Stop met Ctrl+C.", flush=True)
    uvicorn.run(
        app, host="127.0.0.1", port=poort, log_level="warning", access_log=False, server_header=False,
        proxy_headers=achter_proxy, limit_concurrency=200, timeout_keep_alive=5,
    )  # fmt: skip
    return 0


def _app(maak, instellingen):
    from wegwijzer.redactie.voorstel import VoorstelFout

    try:
        return maak(instellingen)
    except VoorstelFout as fout:
        toon([fout.bevinding("content/wegwijzer.yml")])
        raise typer.Exit(1) from None


def _nu() -> float:
    from time import time

    return time()


def _wachtwoord() -> str:
    from wegwijzer.postbus.toegang import is_versleuteld

    versleuteld = os.environ.get(OMGEVING, "")
    if not is_versleuteld(versleuteld):
        stop(f"Zet het wachtwoord in {OMGEVING}. Maak die regel met: wegwijzer postbus --maak-wachtwoord")
    return versleuteld


def _maak_wachtwoord() -> int:
    from wegwijzer.postbus.toegang import versleutel

    wachtwoord = typer.prompt("Kies een wachtwoord van minstens 12 tekens", hide_input=True, confirmation_prompt="Nog een keer", err=True)
    if len(wachtwoord) < 12:
        stop("Dit wachtwoord is te kort. Kies minstens 12 tekens.")
    print(f"{OMGEVING}='{versleutel(wachtwoord)}'")
    return 0


def _vergeet_elke_dag(staat, dagen: int) -> None:
    """Wis nu wat te oud is, en daarna elke dag."""
    staat.postvak.vergeet(staat.vandaag(), dagen)
    wekker = threading.Timer(24 * 3600, _vergeet_elke_dag, (staat, dagen))
    wekker.daemon = True
    wekker.start()
