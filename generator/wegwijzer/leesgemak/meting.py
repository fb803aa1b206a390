"""De score: hoe hoger, hoe moeilijker. De gewichten staan in regels.json, de herkomst in METING.md."""

import math
from dataclasses import dataclass

from wegwijzer.leesgemak.kennis import Kennis
from wegwijzer.leesgemak.ontleding import OntledeZin, Ontleding

GOED, LET_OP, TE_MOEILIJK, TE_KORT = "goed", "let op", "te moeilijk", "te kort"


@dataclass(frozen=True)
class Meting:
    """`score` is None als de tekst te kort is; `woorden` telt alle woorden."""

    score: float | None
    band: str
    woorden: int


def meet(ontleding: Ontleding, kennis: Kennis, grenzen: dict) -> Meting:
    """De score en de band van een tekst."""
    woorden = len(ontleding.woorden)
    zinnen = [zin for zin in ontleding.zinnen if telt_mee(zin, grenzen)]
    geteld = sum(len(zin.woorden) for zin in zinnen)
    if len(zinnen) < grenzen["min_zinnen"] or geteld < grenzen["min_woorden"]:
        return Meting(None, TE_KORT, woorden)
    score = bereken(kenmerken(zinnen, kennis, grenzen), grenzen)
    return Meting(score, band(score, grenzen), woorden)


def telt_mee(zin: OntledeZin, grenzen: dict) -> bool:
    """Koppen, cellen en losse woorden in een lijst zijn geen zinnen."""
    if zin.zin.soort == "punt":
        return zin.zin.is_af or len(zin.woorden) >= grenzen["min_punt"]
    return zin.zin.soort == "alinea"


def kenmerken(zinnen: list[OntledeZin], kennis: Kennis, grenzen: dict) -> dict[str, float]:
    """De vijf kenmerken van de formule."""
    aantal = sum(len(zin.woorden) for zin in zinnen)
    letters = [woord.laag for zin in zinnen for woord in zin.woorden if woord.soort == "woord"]
    waarden = [
        kennis.gewoon(woord.laag)
        for zin in zinnen
        for woord in zin.losse_woorden
        if woord.laag not in kennis.functiewoorden
    ]
    return {
        "woorden_per_zin": aantal / len(zinnen),
        "lijdend_per_zin": sum(een.met_worden for zin in zinnen for een in zin.lijdend) / len(zinnen),
        "lettergrepen_per_woord": sum(map(kennis.lettergrepen, letters)) / max(1, len(letters)),
        "gewoon": som(waarden) / len(waarden) if waarden else grenzen["gewoon_zonder_woorden"],
        "jargon_per_100": 100 * sum(len(zin.treffers) for zin in zinnen) / aantal,
    }


def som(waarden: list[float]) -> float:
    """In tienden, zodat elke computer precies hetzelfde getal krijgt."""
    return sum(math.floor(waarde * 10 + 0.5) for waarde in waarden) / 10


def bereken(gemeten: dict[str, float], grenzen: dict) -> float:
    score = grenzen["begin"]
    for naam, gewicht in grenzen["gewichten"].items():
        score += gewicht * gemeten[naam]
    return math.floor(score * 100 + 0.5) / 100


def band(score: float, grenzen: dict) -> str:
    if score < grenzen["goed_onder"]:
        return GOED
    return TE_MOEILIJK if score > grenzen["moeilijk_boven"] else LET_OP
