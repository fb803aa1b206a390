"""De brievenbus: twee adressen voor het formulier op de site. Zegt pas 'ontvangen' als het bericht op de schijf staat."""

import json
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from wegwijzer.postbus.opslag import Bericht
from wegwijzer.postbus.toegang import WACHT
from wegwijzer.redactie.voorstel import VoorstelFout
from wegwijzer.redactie.voorstel.inhoud import voorstel_van

MAX_BYTES = 70_000
MAX_BERICHTEN = 5000


class Geweigerd(Exception):
    """Dit nemen we niet aan. `opnieuw`: met een nieuw bewijs kan het wel."""

    def __init__(self, status: int, zin: str, opnieuw: bool = False):
        super().__init__(zin)
        self.status, self.zin, self.opnieuw = status, zin, opnieuw


async def begin(request: Request) -> Response:
    staat = request.app.state
    if not staat.rem.mag(_van(request)):
        return _nee(Geweigerd(429, "U probeert het vaak achter elkaar. Wacht een minuut."))
    return JSONResponse({"bewijs": staat.bewijs.geef(staat.klok()), "wacht": WACHT}, headers={"Cache-Control": "no-store"})


async def bericht(request: Request) -> Response:
    try:
        ontvangen = _lees(request, await _gegevens(request))
        await run_in_threadpool(_bewaar, request.app.state, ontvangen)
    except Geweigerd as nee:
        return _nee(nee)
    return JSONResponse({"kenmerk": ontvangen.kenmerk}, 201)


def _bewaar(staat: Any, ontvangen: Bericht) -> None:
    if staat.postvak.hoeveel() >= MAX_BERICHTEN:
        raise Geweigerd(503, "De postbus is vol.")
    try:
        staat.postvak.bewaar(ontvangen)
    except OSError:
        raise Geweigerd(503, "Het bewaren lukt nu niet.") from None


async def _gegevens(request: Request) -> dict[str, Any]:
    """De inhoud van het verzoek, als die van onze site komt en niet te groot is."""
    if request.headers.get("origin") not in request.app.state.herkomst:
        raise Geweigerd(403, "Dit bericht komt niet van onze site.")
    if not request.app.state.rem.mag(_van(request)):
        raise Geweigerd(429, "U probeert het vaak achter elkaar. Wacht een minuut.")
    if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise Geweigerd(415, "Dit bericht kunnen we niet lezen.")
    inhoud = b""
    try:
        async for stuk in request.stream():
            inhoud += stuk
            if len(inhoud) > MAX_BYTES:
                raise Geweigerd(413, "Dit bericht is te groot.")
        gegevens = json.loads(inhoud)
    except (ValueError, RecursionError, ClientDisconnect):
        raise Geweigerd(400, "Dit bericht kunnen we niet lezen.") from None
    if not isinstance(gegevens, dict):
        raise Geweigerd(400, "Dit bericht kunnen we niet lezen.")
    return gegevens


def _lees(request: Request, gegevens: dict[str, Any]) -> Bericht:
    staat = request.app.state
    if gegevens.get("website2"):
        raise Geweigerd(400, "Dit lijkt van een robot te komen. Bel of mail ons.")
    kenmerk = staat.bewijs.kenmerk(str(gegevens.get("bewijs", "")), staat.klok())
    if kenmerk is None:
        raise Geweigerd(409, "U was erg snel, of het formulier stond te lang open.", True)
    try:
        voorstel = voorstel_van(gegevens.get("voorstel"))
    except VoorstelFout as fout:
        raise Geweigerd(422, fout.bevinding("").wat) from None
    return Bericht(kenmerk, staat.vandaag().isoformat(), voorstel.als_dict())


def _nee(nee: Geweigerd) -> JSONResponse:
    return JSONResponse({"fout": nee.zin, "opnieuw": nee.opnieuw}, nee.status)


def _van(request: Request) -> str:
    return request.client.host if request.client else ""


ROUTES = [Route("/begin", begin, methods=["GET"]), Route("/bericht", bericht, methods=["POST"])]
