"""De kaart als plaatje (SVG): voor op papier, en op de site voor wie geen kaart met tegels ziet."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from wegwijzer.geo import Gebiedskaart
from wegwijzer.geo.vel import Kaartvel, teken_vel
from wegwijzer.model.records import Kleuren
from wegwijzer.tekst import opsomming
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.kaarten import plekken_bij
from wegwijzer.uitvoer.kleuren import op_wit
from wegwijzer.uitvoer.nummers import Punt, Vak, zet_namen, zet_nummers
from wegwijzer.verrijken import Verrijkt

WATER, LAND, RAND, GRENS, INKT = "#d3e6ec", "#ffffff", "#0b2b36", "#8a979c", "#12252b"
_SCHALEN = (100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000)


def kaartbeelden(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """Van elk gebied dezelfde kaart als op papier, voor wie geen scripts heeft."""
    for gebied in verrijkt.gids.gebieden:
        punten = [plek.coordinaten.punt for plek in plekken_bij(verrijkt, gebied)]
        beeld = kaartbeeld(verrijkt.kaart, gebied, punten, (160, 120), 4, verrijkt.gids.instelling.kleuren)
        yield f"{van_gebied(gebied, 'kaart')}kaart.svg", beeld


def kaartbeeld(
    kaart: Gebiedskaart, gebied: str, punten: Sequence[tuple[float, float]], maat: tuple[float, float], letter: float, huis: Kleuren
) -> str:
    """De SVG van een gebied met genummerde plekken (lat, lon). `maat` en `letter` zijn in millimeters."""
    vel = teken_vel(kaart, gebied, punten, *maat)
    straal, kleur = letter * 0.72, op_wit(huis.hoofd)
    nummers = zet_nummers(vel.plekken, straal, *maat)
    hoeken = _hoeken(vel, letter)
    bezet = [*hoeken, *(Vak(*nummer, straal, straal) for nummer in nummers)]
    delen = [
        f'<rect width="{maat[0]}" height="{maat[1]}" fill="{WATER}"/>',
        _vlak(vel.land, f'fill="{LAND}"'),
        _vlak(vel.gebied, f'fill="{huis.accent}" fill-opacity="0.42"'),
        _vlak(vel.grenzen, f'fill="none" stroke="{GRENS}" stroke-width="0.2" stroke-dasharray="1 0.8"'),
        _vlak(vel.wegen, f'fill="none" stroke="{GRENS}" stroke-width="0.45"'),
        _vlak(vel.gebied, f'fill="none" stroke="{RAND}" stroke-width="0.6" stroke-linejoin="round"'),
        *_namen(vel, bezet, letter),
        *_plekken(vel.plekken, nummers, straal, letter, kleur),
        _schaalbalk(vel, letter),
        _noordpijl(vel.breedte, letter),
    ]
    kop = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {maat[0]} {maat[1]}" width="{maat[0]}mm" height="{maat[1]}mm"'
    return f'{kop} font-family="Andika, Verdana, sans-serif" fill="{INKT}">{"".join(delen)}</svg>'


def kaart_in_woorden(naam: str, plekken: Iterable[str]) -> str:
    """De kaart voor wie hem niet ziet."""
    genummerd = [f"{nummer} is {plek}" for nummer, plek in enumerate(plekken, 1)]
    return f"Kaart van {naam}. " + (f"De nummers: {opsomming(genummerd)}." if genummerd else "Er staan geen nummers op.")


def _vlak(lijnen: Iterable[Sequence[Punt]], stijl: str) -> str:
    pad = "".join("M" + "L".join(f"{x:g} {y:g}" for x, y in lijn) for lijn in lijnen)
    return f'<path d="{pad}" fill-rule="evenodd" {stijl}/>' if pad else ""


def _namen(vel: Kaartvel, bezet: Sequence[Vak], letter: float) -> list[str]:
    grootte = {"eigen": letter * 1.25, "water": letter}
    namen = [(naam.tekst, naam.plek, grootte.get(naam.soort, letter * 0.95)) for naam in vel.namen]
    stijl = {"eigen": ' font-weight="700"', "water": ' font-style="italic" fill="#1f5266"'}
    return [
        _tekst(namen[nummer][0], x, y, namen[nummer][2], stijl.get(vel.namen[nummer].soort, ""))
        for nummer, (x, y) in zet_namen(namen, bezet, vel.breedte, vel.hoogte)
    ]


def _tekst(tekst: str, x: float, y: float, letter: float, stijl: str = "", halo: bool = True) -> str:
    om = f' stroke="#fff" stroke-width="{letter * 0.28:.2f}" stroke-linejoin="round" paint-order="stroke"' if halo else ""
    plek = f'x="{x:.2f}" y="{y + letter * 0.36:.2f}" font-size="{letter:.2f}" text-anchor="middle"'
    return f"<text {plek}{om}{stijl}>{escape(tekst)}</text>"


def _plekken(punten: Sequence[Punt], nummers: Sequence[Punt], straal: float, letter: float, kleur: str) -> list[str]:
    """Eerst alle lijntjes, dan de rondjes: zo loopt er nooit een lijn over een nummer."""
    paren = [(punt, nummer) for punt, nummer in zip(punten, nummers, strict=True) if punt != nummer]
    lijnen = [
        f'<path d="M{punt[0]:.2f} {punt[1]:.2f}L{nummer[0]:.2f} {nummer[1]:.2f}" stroke="{INKT}" stroke-width="0.3"/>'
        f'<circle cx="{punt[0]:.2f}" cy="{punt[1]:.2f}" r="0.7" fill="{INKT}"/>'
        for punt, nummer in paren
    ]
    rondjes = [
        f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{straal:.2f}" fill="{kleur}" stroke="#fff" stroke-width="0.35"/>'
        + _tekst(str(nummer), x, y, letter * 0.9, ' font-weight="700" fill="#fff"', halo=False)
        for nummer, (x, y) in enumerate(nummers, 1)
    ]
    return [*lijnen, *rondjes]


def _hoeken(vel: Kaartvel, letter: float) -> list[Vak]:
    """Waar de schaal en het noorden staan."""
    lengte, _ = _schaal(vel)
    links = Vak(2 + lengte / 2, vel.hoogte - 1.4 * letter, lengte / 2 + letter, letter * 1.4)
    return [links, Vak(vel.breedte - 1.2 * letter, 1.7 * letter, letter, letter * 1.7)]


def _schaal(vel: Kaartvel) -> tuple[float, str]:
    """De langste ronde afstand die in een kwart van de breedte past: (millimeters, woorden)."""
    ruimte = vel.breedte / 4 * vel.meters_per_mm
    meters = max((een for een in _SCHALEN if een <= ruimte), default=_SCHALEN[0])
    return meters / vel.meters_per_mm, f"{meters} meter" if meters < 1000 else f"{meters // 1000} kilometer"


def _schaalbalk(vel: Kaartvel, letter: float) -> str:
    lengte, woorden = _schaal(vel)
    y = vel.hoogte - 2.2
    streep = f'<path d="M2 {y - 1.2:.2f}V{y:.2f}H{2 + lengte:.2f}V{y - 1.2:.2f}" fill="none" stroke="{INKT}" stroke-width="0.45"/>'
    x = max(2 + lengte / 2, len(woorden) * letter * 0.27 + 1)
    return streep + _tekst(woorden, x, y - 1.2 - letter * 0.7, letter * 0.9)


def _noordpijl(breedte: float, letter: float) -> str:
    x, top = breedte - 1.3 * letter, 0.5 * letter
    pijl = f"M{x:.2f} {top:.2f}l{letter * 0.55:.2f} {letter * 1.5:.2f}l{-letter * 0.55:.2f} {-letter * 0.4:.2f}l{-letter * 0.55:.2f} {letter * 0.4:.2f}z"
    return f'<path d="{pijl}" fill="{INKT}"/>' + _tekst("N", x, top + letter * 2.1, letter, ' font-weight="700"')
