"""De postbus als geheel: de brievenbus en de kamer van de beheerder in één kleine toepassing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

from wegwijzer.postbus import beheer, ontvangst
from wegwijzer.postbus.opslag import Postvak
from wegwijzer.postbus.toegang import Bewijs, Klok, Rem, Sessies
from wegwijzer.redactie.voorstel import stand_van
from wegwijzer.uitvoer.statisch import stijl


@dataclass(frozen=True)
class Instellingen:
    """`wachtwoord` is versleuteld; `herkomst` zijn extra sites die mogen insturen, naast die van de wegwijzer."""

    wortel: Path
    postvak: Path
    wachtwoord: str
    klok: Klok
    vandaag: Callable[[], date]
    per_minuut: int = 10
    herkomst: frozenset[str] = frozenset()


def maak(instellingen: Instellingen) -> Starlette:
    """VoorstelFout als er nog fouten in de wegwijzer staan."""
    gids = stand_van(instellingen.wortel, instellingen.vandaag()).gids
    adres = urlsplit(gids.instelling.adres)
    herkomst = instellingen.herkomst | {f"{adres.scheme}://{adres.netloc}"}
    cors = Middleware(CORSMiddleware, allow_origins=sorted(herkomst), allow_methods=["GET", "POST"], allow_headers=["Content-Type"])
    app = Starlette(routes=[*ontvangst.ROUTES, *beheer.ROUTES], middleware=[cors])
    staat = app.state
    staat.wortel, staat.klok, staat.vandaag = instellingen.wortel, instellingen.klok, instellingen.vandaag
    staat.herkomst, staat.wachtwoord = herkomst, instellingen.wachtwoord
    staat.postvak = Postvak(instellingen.postvak)
    staat.bewijs = Bewijs.met_sleutel_in(instellingen.postvak / ".sleutel")
    staat.rem, staat.inlogrem = Rem(instellingen.per_minuut * 2, staat.klok), Rem(5, staat.klok)
    staat.sessies = Sessies(staat.klok)
    staat.slot = FileLock(instellingen.postvak / ".slot", thread_local=False)
    staat.stijl = stijl(gids)
    return app
