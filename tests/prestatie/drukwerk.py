"""Meet het drukwerk van de hele streek: `python -m tests.prestatie drukwerk`."""

import tempfile
from collections import defaultdict
from datetime import date
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from time import perf_counter

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.uitvoer.drukwerk import drukstukken
from wegwijzer.verrijken import verrijk
from wegwijzer.zetten import Voorraad, Zetwerk, zet
from wegwijzer.zetten.pers import druk
from wegwijzer.zetten.werkplaats import kernen

WORTEL = Path(__file__).parents[2]
VANDAAG = date(2026, 11, 21)


def meet() -> None:
    """Alles met een lege voorraad, nog eens met een volle, en per soort wat één PDF kost."""
    verrijkt = verrijk(controleer(laad(WORTEL), VANDAAG).gids, VANDAAG)
    stukken = list(drukstukken(verrijkt))
    werken = [stuk.zetwerk(VANDAAG) for stuk in stukken]
    with tempfile.TemporaryDirectory() as map_:
        begin = _rekentijd()
        leeg, gezet = _tijd(werken, Voorraad(Path(map_)))
        rekentijd = _rekentijd() - begin
        vol, _ = _tijd(werken, Voorraad(Path(map_)))
    grootte = sum(len(een.pdf) for een in gezet) / 1e6
    print(f"{len(werken)} PDF's, {sum(een.paginas for een in gezet)} bladzijden, {grootte:.0f} MB, op {kernen()} kernen")
    print(f"lege voorraad {leeg:.1f} s, {rekentijd:.1f} s rekentijd: {rekentijd / len(werken) * 1000:.1f} ms per PDF; volle voorraad {vol:.1f} s")
    for soort, alle in _per_soort(stukken, werken).items():
        print(f"  {soort}: {_een_voor_een(alle[:12]):.0f} ms op één kern ({len(alle)} stuks)")


def _tijd(werken: list[Zetwerk], voorraad: Voorraad) -> tuple[float, list]:
    begin = perf_counter()
    gezet = list(zet(werken, voorraad))
    return perf_counter() - begin, gezet


def _rekentijd() -> float:
    """Wat de rekenkernen samen werkten: op een drukke computer zegt dat meer dan de klok."""
    return sum(sum(getrusage(wie)[:2]) for wie in (RUSAGE_SELF, RUSAGE_CHILDREN))


def _per_soort(stukken, werken) -> dict[str, list[Zetwerk]]:
    soorten: dict[str, list[Zetwerk]] = defaultdict(list)
    for stuk, werk in zip(stukken, werken, strict=True):
        soorten[f"{stuk.groep}, {stuk.vorm.lower()}"].append(werk)
    return soorten


def _een_voor_een(werken: list[Zetwerk]) -> float:
    druk(werken[0])
    begin = perf_counter()
    for werk in werken:
        druk(werk)
    return (perf_counter() - begin) / len(werken) * 1000
