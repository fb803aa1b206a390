"""De kamer van de beheerder: inloggen, een lijst, en van elk bericht het verschil en de keuze."""

import hmac
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from wegwijzer.postbus.opslag import GEWEIGERD, GOED, NIEUW, Bericht
from wegwijzer.postbus.sjablonen import vul
from wegwijzer.postbus.toegang import SESSIE, klopt
from wegwijzer.redactie.voorstel import (
    Voorstel,
    VoorstelFout,
    Wijziging,
    aan_te_vullen,
    bereid_voor,
    leg_vast,
    stand_van,
)
from wegwijzer.redactie.voorstel.in_woorden import kop, naam_van
from wegwijzer.redactie.voorstel.inhoud import voorstel_van
from wegwijzer.redactie.voorstel.vastleggen import VastleggenMislukt

KOEK = "wegwijzer_beheer"
_BELEID = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_KOPPEN = {
    "Content-Security-Policy": _BELEID, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}  # fmt: skip


def _blad(sjabloon: str, status: int = 200, **gegevens: Any) -> HTMLResponse:
    return HTMLResponse(vul(sjabloon, **gegevens), status, headers=_KOPPEN)


async def lijst(request: Request) -> Response:
    csrf = request.app.state.sessies.csrf(request.cookies.get(KOEK))
    if csrf is None:
        return _blad("inloggen.html", mis="")
    rijen = await run_in_threadpool(_rijen, request.app.state)
    return _blad("lijst.html", csrf=csrf, nieuw=[een for een in rijen if een["bericht"].status == NIEUW], oud=[een for een in rijen if een["bericht"].status != NIEUW])


def _rijen(staat: Any) -> list[dict[str, Any]]:
    try:
        gids = stand_van(staat.wortel, staat.vandaag()).gids
        return [{"bericht": een, "kop": kop(voorstel_van(een.voorstel | {"toelichting": "-"}), gids)} for een in staat.postvak.alle()]
    except VoorstelFout:
        return [{"bericht": een, "kop": een.voorstel["id"] or een.kenmerk} for een in staat.postvak.alle()]


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


async def _velden(request: Request) -> FormData:
    return await request.form(max_files=0, max_fields=100)


def _mag(request: Request, velden: FormData) -> bool:
    csrf = request.app.state.sessies.csrf(request.cookies.get(KOEK))
    return bool(csrf) and hmac.compare_digest(csrf.encode(), str(velden.get("csrf", "")).encode())


def _toon(staat: Any, gevonden: Bericht, csrf: str, mis: str = "", gekozen: FormData | None = None, status: int = 200) -> Response:
    gegevens = {"bericht": gevonden, "csrf": csrf, "mis": mis, "gekozen": gekozen or {}}
    try:
        stand = stand_van(staat.wortel, staat.vandaag())
        voorstel = _voorstel(gevonden)
        gegevens["aanvullen"] = aan_te_vullen(voorstel)
        wijziging = bereid_voor(stand, voorstel, stand.gids.instelling.contact.rol, vul=_aanvulling(voorstel, gegevens["gekozen"]))
    except VoorstelFout as fout:
        een = fout.bevinding("")
        return _blad("bericht.html", status, wijziging=None, gids=None, kop=gevonden.kenmerk, **gegevens | {"mis": f"{een.wat} {een.doe}"})
    return _blad("bericht.html", status, wijziging=wijziging, gids=stand.gids, kop=kop(wijziging.voorstel, stand.gids), **gegevens)


def _voorstel(gevonden: Bericht):
    return voorstel_van(gevonden.voorstel | ({} if gevonden.voorstel["velden"] else {"toelichting": gevonden.voorstel["toelichting"] or "-"}))


def _besluit(staat: Any, gevonden: Bericht, velden: FormData, csrf: str) -> Response:
    with staat.slot:
        try:
            klaar = _weiger(staat, gevonden, velden) if velden.get("besluit") == "weiger" else _keur_goed(staat, gevonden, velden)
        except VoorstelFout as fout:
            een = fout.bevinding("")
            return _toon(staat, gevonden, csrf, f"{een.wat} {een.doe}", velden, 409)
        staat.postvak.vervang(klaar)
    return RedirectResponse("/beheer", 303)


def _weiger(staat: Any, gevonden: Bericht, velden: FormData) -> Bericht:
    reden = str(velden.get("reden", "")).strip()[:500]
    if not reden:
        raise VoorstelFout("postbus-reden")
    return replace(gevonden, status=GEWEIGERD, behandeld=staat.vandaag().isoformat(), reden=reden)


def _keur_goed(staat: Any, gevonden: Bericht, velden: FormData) -> Bericht:
    """Schrijf het voorstel, met per veld de keuze van de beheerder. Botst iets, dan moet die keuze er zijn."""
    stand = stand_van(staat.wortel, staat.vandaag())
    voorstel = _voorstel(gevonden)
    keuzes = {een.veld: velden.get(f"keuze.{een.veld}") for een in voorstel.velden}
    houd = [veld for veld, keuze in keuzes.items() if keuze == "nu"]
    wijziging = bereid_voor(stand, voorstel, stand.gids.instelling.contact.rol, houd, _aanvulling(voorstel, velden))
    if open_ := [een.veld for een in wijziging.botsingen if keuzes[een.veld] not in ("nu", "nieuw")]:
        raise VoorstelFout("postbus-kies", veld=open_[0])
    if wijziging.fouten:
        raise VoorstelFout("postbus-fouten", waarde=wijziging.fouten[0].wat)
    return replace(gevonden, status=GOED, behandeld=staat.vandaag().isoformat(), vastgelegd=_leg_vast(staat, wijziging, stand.gids, gevonden))


def _aanvulling(voorstel: Voorstel, velden: Mapping[str, Any]) -> dict[str, str]:
    """Wat de beheerder zelf invult bij iets nieuws, zoals de plek op de kaart."""
    ingevuld = {veld: str(velden.get(f"vul.{veld}", "")).strip()[:80] for veld in aan_te_vullen(voorstel)}
    return {veld: waarde for veld, waarde in ingevuld.items() if waarde}


def _leg_vast(staat: Any, wijziging: Wijziging, gids: Any, gevonden: Bericht) -> str:
    try:
        return leg_vast(staat.wortel, wijziging, naam_van(wijziging.voorstel, gids), gevonden.kenmerk)
    except VastleggenMislukt as fout:
        raise VoorstelFout("vastleggen-mislukt", waarde=fout) from None


ROUTES = [
    Route("/beheer", lijst),
    Route("/beheer/stijl.css", stijl),
    Route("/beheer/in", inloggen, methods=["POST"]),
    Route("/beheer/uit", uitloggen, methods=["POST"]),
    Route("/beheer/bericht/{kenmerk}", bericht, methods=["GET"]),
    Route("/beheer/bericht/{kenmerk}", besluit, methods=["POST"]),
]
