"""De kamer van de beheerder: inloggen, een lijst, en van elk bericht het verschil en de keuze."""

import hmac
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from wegwijzer.model import Gids
from wegwijzer.postbus.blad import antwoord, gelezen, in_zin, maak_wijziging, op_het_blad, voorstel_in
from wegwijzer.postbus.opslag import GEWEIGERD, GOED, NIEUW, Bericht
from wegwijzer.postbus.sjablonen import vul
from wegwijzer.postbus.toegang import SESSIE, klopt
from wegwijzer.redactie.voorstel import Stand, Voorstel, VoorstelFout, Wijziging, leg_vast, stand_van
from wegwijzer.redactie.voorstel.in_woorden import kop, naam_van, veld_in_woorden
from wegwijzer.redactie.voorstel.vastleggen import VastleggenMislukt
from wegwijzer.thema import LEVERANCIERS
from wegwijzer.uitvoer.statisch import VAN_ANDEREN

KOEK = "wegwijzer_beheer"
_BELEID = "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_KOPPEN = {
    "Content-Security-Policy": _BELEID, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}  # fmt: skip


def _blad(sjabloon: str, status: int = 200, **gegevens: Any) -> HTMLResponse:
    return HTMLResponse(vul(sjabloon, **gegevens), status, headers=_KOPPEN)


async def lijst(request: Request) -> Response:
    staat = request.app.state
    csrf = staat.sessies.csrf(request.cookies.get(KOEK))
    if csrf is None:
        return _blad("inloggen.html", mis="")
    return _blad("lijst.html", csrf=csrf, **await run_in_threadpool(_lijst, staat, request.query_params.get("klaar")))


def _lijst(staat: Any, klaar: str | None) -> dict[str, Any]:
    """Wat nog moet, het oudste eerst, en wat al gedaan is; `klaar` is het kenmerk van wat de beheerder net deed."""
    try:
        gids = stand_van(staat.wortel, staat.vandaag()).gids
    except VoorstelFout:
        gids = None
    rijen = [{"bericht": een, "kop": _kop(een, gids)} for een in staat.postvak.alle()]
    return {
        "nieuw": [een for een in reversed(rijen) if een["bericht"].status == NIEUW],
        "oud": [een for een in rijen if een["bericht"].status != NIEUW],
        "klaar": next((een for een in rijen if een["bericht"].kenmerk == klaar and een["bericht"].status != NIEUW), None),
    }


def _kop(een: Bericht, gids: Gids | None) -> str:
    try:
        return kop(voorstel_in(een), gids) if gids else een.kenmerk
    except VoorstelFout:
        return f"Dit bericht lezen we niet ({een.kenmerk})"


async def inloggen(request: Request) -> Response:
    staat, velden = request.app.state, await _velden(request)
    if not staat.inlogrem.mag(request.client.host if request.client else ""):
        return _blad("inloggen.html", 429, mis="U probeerde het te vaak. Wacht een minuut.")
    if not await run_in_threadpool(klopt, str(velden.get("wachtwoord", "")), staat.wachtwoord):
        return _blad("inloggen.html", 403, mis="Dit wachtwoord klopt niet.")
    antwoord = RedirectResponse("/beheer", 303)
    veilig = request.url.scheme == "https"
    antwoord.set_cookie(KOEK, staat.sessies.begin(), max_age=SESSIE, path="/beheer", secure=veilig, httponly=True, samesite="strict")
    return antwoord


async def uitloggen(request: Request) -> Response:
    if not _mag(request, await _velden(request)):
        return RedirectResponse("/beheer", 303)
    request.app.state.sessies.eindig(request.cookies.get(KOEK))
    antwoord = RedirectResponse("/beheer", 303)
    antwoord.delete_cookie(KOEK, path="/beheer")
    return antwoord


async def bericht(request: Request) -> Response:
    csrf = request.app.state.sessies.csrf(request.cookies.get(KOEK))
    if csrf is None:
        return RedirectResponse("/beheer", 303)
    gevonden = request.app.state.postvak.lees(request.path_params["kenmerk"])
    if gevonden is None:
        return _blad("weg.html", 404)
    return await run_in_threadpool(_toon, request.app.state, gevonden, csrf)


async def besluit(request: Request) -> Response:
    velden = await _velden(request)
    if not _mag(request, velden):
        return _blad("inloggen.html", 403, mis="Log opnieuw in.")
    gevonden = request.app.state.postvak.lees(request.path_params["kenmerk"])
    if gevonden is None or gevonden.status != NIEUW:
        return RedirectResponse("/beheer", 303)
    csrf = request.app.state.sessies.csrf(request.cookies.get(KOEK))
    return await run_in_threadpool(_besluit, request.app.state, gevonden, velden, csrf)


async def stijl(request: Request) -> Response:
    return Response(request.app.state.stijl, media_type="text/css", headers={"X-Content-Type-Options": "nosniff"})


async def letter(request: Request) -> Response:
    bron = VAN_ANDEREN.get(f"letters/{request.path_params['naam']}")
    return FileResponse(LEVERANCIERS / bron, headers={"Cache-Control": "max-age=86400"}) if bron else Response(status_code=404)


async def _velden(request: Request) -> FormData:
    return await request.form(max_files=0, max_fields=300)


def _mag(request: Request, velden: FormData) -> bool:
    csrf = request.app.state.sessies.csrf(request.cookies.get(KOEK))
    return bool(csrf) and hmac.compare_digest(csrf.encode(), str(velden.get("csrf", "")).encode())


def _toon(staat: Any, gevonden: Bericht, csrf: str, mis: str = "", gekozen: FormData | None = None, status: int = 200) -> Response:
    gegevens, gekozen = {"bericht": gevonden, "csrf": csrf, "mis": mis}, gekozen or {}
    try:
        stand = stand_van(staat.wortel, staat.vandaag())
        voorstel = voorstel_in(gevonden)
        if gevonden.status != NIEUW:
            return _blad("gedaan.html", kop=kop(voorstel, stand.gids), velden=gelezen(stand.gids, voorstel), antwoord=antwoord(stand.gids, gevonden), **gegevens)
        wijziging = _zo_ver_als_het_gaat(stand, voorstel, gekozen)
    except VoorstelFout as fout:
        return _blad("onbruikbaar.html", status, kop=gevonden.kenmerk, **gegevens | {"mis": in_zin(fout.bevinding(""))})
    return _blad("bericht.html", status, gekozen=gekozen, **gegevens, **op_het_blad(stand, wijziging, gekozen))


def _zo_ver_als_het_gaat(stand: Stand, voorstel: Voorstel, gekozen: Mapping[str, Any]) -> Wijziging:
    """Lezen we niet wat de beheerder invulde, dan het voorstel zonder dat."""
    try:
        return maak_wijziging(stand, voorstel, gekozen)
    except VoorstelFout:
        return maak_wijziging(stand, voorstel, {})


def _besluit(staat: Any, gevonden: Bericht, velden: FormData, csrf: str) -> Response:
    with staat.slot:
        try:
            klaar = _weiger(staat, gevonden, velden) if velden.get("besluit") == "weiger" else _keur_goed(staat, gevonden, velden)
        except VoorstelFout as fout:
            return _toon(staat, gevonden, csrf, in_zin(fout.bevinding("")), velden, 409)
        staat.postvak.vervang(klaar)
    return RedirectResponse(f"/beheer?klaar={klaar.kenmerk}", 303)


def _weiger(staat: Any, gevonden: Bericht, velden: FormData) -> Bericht:
    reden = str(velden.get("reden", "")).strip()[:500]
    if not reden:
        raise VoorstelFout("postbus-reden")
    return replace(gevonden, status=GEWEIGERD, behandeld=staat.vandaag().isoformat(), reden=reden)


def _keur_goed(staat: Any, gevonden: Bericht, velden: FormData) -> Bericht:
    """Schrijf het voorstel, met per veld de keuze van de beheerder. Botst iets, dan moet die keuze er zijn."""
    stand = stand_van(staat.wortel, staat.vandaag())
    wijziging = maak_wijziging(stand, voorstel_in(gevonden), velden)
    if open_ := [een.veld for een in wijziging.botsingen if velden.get(f"keuze.{een.veld}") not in ("nu", "nieuw")]:
        raise VoorstelFout("postbus-kies", veld=veld_in_woorden(wijziging.voorstel.lijst, open_[0]))
    if wijziging.fouten:
        raise VoorstelFout("postbus-fouten")
    return replace(gevonden, status=GOED, behandeld=staat.vandaag().isoformat(), vastgelegd=_leg_vast(staat, wijziging, stand.gids, gevonden))


def _leg_vast(staat: Any, wijziging: Wijziging, gids: Any, gevonden: Bericht) -> str:
    try:
        return leg_vast(staat.wortel, wijziging, naam_van(wijziging.voorstel, gids), gevonden.kenmerk)
    except VastleggenMislukt as fout:
        raise VoorstelFout("vastleggen-mislukt", waarde=fout) from None


ROUTES = [
    Route("/beheer", lijst),
    Route("/beheer/stijl.css", stijl),
    Route("/beheer/letters/{naam}", letter),
    Route("/beheer/in", inloggen, methods=["POST"]),
    Route("/beheer/uit", uitloggen, methods=["POST"]),
    Route("/beheer/bericht/{kenmerk}", bericht, methods=["GET"]),
    Route("/beheer/bericht/{kenmerk}", besluit, methods=["POST"]),
]
