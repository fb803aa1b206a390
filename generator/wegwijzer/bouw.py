"""De hele weg, van bestanden naar site. Lees dit eerst."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from wegwijzer.bevinding import Bevinding, UitvoerMislukt
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.schrijven import neem_over, nieuwe_site, schrijf
from wegwijzer.uitvoer import SNEL, UITVOER
from wegwijzer.uitvoer.drukwerk import alleen_pdf
from wegwijzer.uitvoer.zoekindex import zoekindex
from wegwijzer.verrijken import Verrijkt, verrijk


class OnbekendGebied(Exception):
    """Een gebied uit de opdracht staat niet in de gids."""


@dataclass(frozen=True)
class Opdracht:
    """Wat er gebouwd moet worden. `vandaag` is de dag van de site; `gebieden` beperkt de site.

    Met `snel` komen alleen de gewone pagina's opnieuw; al het andere neemt de site over van de vorige bouw.
    Met `alleen_pdf` komt er geen site, maar een map met alleen het drukwerk.
    """

    wortel: Path
    doel: Path
    vandaag: date
    gebieden: Sequence[str] = ()
    zonder: frozenset[str] = frozenset()
    snel: bool = False
    alleen_pdf: bool = False


@dataclass(frozen=True)
class Uitslag:
    """Wat de bouw opleverde. Bij fouten is er niets geschreven en staat de vorige site er nog."""

    bevindingen: tuple[Bevinding, ...]
    bestanden: int = 0


def bouw(opdracht: Opdracht, stap: Callable = nullcontext) -> Uitslag:
    """Controleer alles en bouw de site. `stap(naam)` is een context die laat zien wat er gebeurt."""
    with stap("Lezen"):
        bestanden = laad(opdracht.wortel)
    with stap("Controleren"):
        controle = controleer(bestanden, opdracht.vandaag)
    if controle.gids is None:
        return Uitslag(controle.bevindingen)
    if vreemd := [gebied for gebied in opdracht.gebieden if gebied not in controle.gids.gebieden]:
        raise OnbekendGebied(vreemd[0])
    with stap("Plaatsen op de kaart"):
        verrijkt = verrijk(controle.gids, opdracht.vandaag, opdracht.gebieden)
    try:
        with nieuwe_site(opdracht.doel) as map_:
            aantal = _schrijf_alles(opdracht, verrijkt, map_, stap)
    except UitvoerMislukt as mislukt:
        return Uitslag((*controle.bevindingen, *mislukt.bevindingen))
    return Uitslag(controle.bevindingen, aantal)


def _schrijf_alles(opdracht: Opdracht, verrijkt: Verrijkt, map_: Path, stap: Callable) -> int:
    if opdracht.alleen_pdf:
        with stap("Drukwerk"):
            return schrijf(map_, alleen_pdf(verrijkt))
    aantal = 0
    for naam, uitvoer in (SNEL if opdracht.snel else UITVOER).items():
        if naam not in opdracht.zonder:
            with stap(naam):
                aantal += schrijf(map_, uitvoer(verrijkt))
    if opdracht.snel:
        neem_over(opdracht.doel, map_)
    else:
        with stap("Zoekindex"):
            zoekindex(map_, verrijkt, opdracht.doel)
    return aantal
