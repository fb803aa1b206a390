"""`wegwijzer voorstel`: wat via het formulier binnenkwam nakijken en overnemen."""

import sys
from collections.abc import Sequence
from pathlib import Path
from shlex import quote
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Map, dag, eis_bestand, stop, toon, wegwijzermap

Bestanden = Annotated[list[Path], typer.Argument(help="Mails (.eml) of bestanden van het formulier. Een - leest wat u plakt.", metavar="BESTAND...")]
Houd = Annotated[list[str], typer.Option("--houd", help="Laat dit veld zoals het nu is. U mag dit vaker gebruiken.")]
Neem = Annotated[list[str], typer.Option("--neem", help="Neem het voorstel over, ook als een ander dit veld veranderde.")]

Vul = Annotated[list[str], typer.Option("--vul", help="Vul zelf een veld aan, zoals coordinaten.lat=52.6211. U mag dit vaker gebruiken.")]


def zet_in(app: typer.Typer) -> None:
    app.command(help="Bekijk voorstellen van het formulier, en neem ze over.")(voorstel)


def voorstel(
    bestanden: Bestanden,
    map_: Map = Path(),
    schrijf: Annotated[bool, typer.Option("--schrijf", help="Neem alles over. Het komt ook in git.")] = False,
    houd: Houd = (),
    neem: Neem = (),
    vul: Vul = (),
    door: Annotated[str | None, typer.Option("--door", help="Wie keek het na? Een rol of een organisatie: dit komt op de site.")] = None,
    datum: Datum = None,
) -> int:
    from wegwijzer.redactie.voorstel import VoorstelFout, bereid_voor, stand_van

    wortel, goed, aanvulling = wegwijzermap(map_), True, _aanvulling(vul)
    for pad in bestanden:
        eis_bestand(pad)
    for pad in bestanden:
        try:
            for een in _lees(pad):
                stand = stand_van(wortel, dag(datum))
                wijziging = bereid_voor(stand, een, door or stand.gids.instelling.contact.rol, houd, aanvulling)
                goed &= _behandel(stand, wijziging, schrijf, (*houd, *neem))
        except VoorstelFout as fout:
            toon([fout.bevinding(str(pad))])
            goed = False
    if goed and not schrijf:
        print("Er is nog niets veranderd. Neem het over met: --schrijf", file=sys.stderr)
    return 0 if goed else 1


def _lees(pad: Path) -> list:
    from wegwijzer.redactie.voorstel import VoorstelFout, voorstellen_in

    try:
        inhoud = sys.stdin.buffer.read() if str(pad) == "-" else pad.read_bytes()
    except OSError:
        raise VoorstelFout("bestand-dicht") from None
    return voorstellen_in(inhoud)


def _aanvulling(vul: Sequence[str]) -> dict[str, str]:
    paren = [een.partition("=") for een in vul]
    if fout := next((veld for veld, teken, waarde in paren if not (veld and teken and waarde)), None):
        stop(f"Bij --vul lezen we '{fout}' niet. Schrijf bijvoorbeeld: --vul coordinaten.lat=52.6211")
    return {veld.strip(): waarde.strip() for veld, _, waarde in paren}


def _behandel(stand, wijziging, schrijf: bool, gekozen: Sequence[str]) -> bool:
    from wegwijzer.redactie.voorstel import VoorstelFout
    from wegwijzer.redactie.voorstel.in_woorden import kop

    print(kop(wijziging.voorstel, stand.gids))
    _toon_inzender(wijziging.voorstel)
    _toon_verschillen(stand, wijziging)
    toon(wijziging.bevindingen)
    botst = [bots for bots in wijziging.botsingen if bots.veld not in gekozen]
    toon(VoorstelFout("voorstel-botst", veld=bots.veld).bevinding(wijziging.pad) for bots in botst)
    if wijziging.open and wijziging.fouten:
        print(f"  Vul zelf aan met: {' '.join(_voorbeeld(wijziging.voorstel.lijst, veld) for veld in wijziging.open)}")
    if botst or wijziging.fouten:
        return False
    return _schrijf(stand, wijziging) if schrijf else True


def _voorbeeld(lijst: str, veld: str) -> str:
    from wegwijzer.redactie.voorstel.aanvullen import kolom_van

    voorbeeld = kolom_van(lijst, veld).vraag.voorbeeld
    tekst = "; ".join(voorbeeld) if isinstance(voorbeeld, list) else voorbeeld
    return f"--vul {quote(f'{veld}={tekst}')}"


def _toon_inzender(een) -> None:
    if een.afzender:
        print(f"  Inzender (komt niet op de site): {een.afzender}")
    if een.toelichting:
        print(f"  Toelichting: {een.toelichting}")


def _toon_verschillen(stand, wijziging) -> None:
    from wegwijzer.redactie.voorstel.in_woorden import veld_in_woorden, waarde_in_woorden

    for een in wijziging.verschillen:
        nu, nieuw = (
            waarde_in_woorden(stand.gids, wijziging.voorstel.lijst, een.veld, waarde).replace("\n", "\n      ")
            for waarde in (een.nu, een.nieuw)
        )
        print(f"  {veld_in_woorden(wijziging.voorstel.lijst, een.veld)}")
        print(f"    - {nu}\n    + {nieuw}" if not een.al_zo else f"    = {nu}")
    if wijziging.andere_versie:
        print("  De inzender zag een oudere versie van dit bestand.")


def _schrijf(stand, wijziging) -> bool:
    from wegwijzer.redactie.voorstel import VoorstelFout, leg_vast
    from wegwijzer.redactie.voorstel.in_woorden import naam_van
    from wegwijzer.redactie.voorstel.vastleggen import VastleggenMislukt

    if wijziging.voor == wijziging.na and not wijziging.erbij:
        print(f"  {wijziging.pad}: er verandert niets.")
        return True
    try:
        nummer = leg_vast(stand.bestanden.wortel, wijziging, naam_van(wijziging.voorstel, stand.gids))
    except VastleggenMislukt as fout:
        toon([VoorstelFout("vastleggen-mislukt", waarde=fout).bevinding(wijziging.pad)])
        return False
    print(f"  {', '.join(wijziging.teksten)}: overgenomen{f' en vastgelegd ({nummer})' if nummer else ''}.")
    return True
