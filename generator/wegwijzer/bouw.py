"""De hele weg, van bestanden naar site. Lees dit eerst."""

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from wegwijzer.bevinding import Bevinding, UitvoerMislukt
from wegwijzer.controleren import controleer
from wegwijzer.kernen import kan_tegelijk, tegelijk
from wegwijzer.laden import laad
from wegwijzer.schrijven import nieuwe_site, schrijf
from wegwijzer.uitvoer import METEEN, UITVOER, ZELF_VERDEELD, ZONDER
from wegwijzer.uitvoer.drukwerk import alleen_pdf
from wegwijzer.uitvoer.sjablonen import ververs
from wegwijzer.uitvoer.zoekindex import zoekindex
from wegwijzer.verrijken import Verrijkt, verrijk
from wegwijzer.zoeken import lees_woordenboek


class OnbekendGebied(Exception):
    """Een gebied uit de opdracht staat niet in de gids."""


@dataclass(frozen=True)
class Opdracht:
    """Wat er gebouwd moet worden. `vandaag` is de dag van de site; `gebieden` beperkt de site.

    Met `alleen_pdf` komt er geen site, maar een map met alleen het drukwerk.
    Met `tegelijk` gebruikt de bouw alle rekenkernen; anders gaat het stap voor stap.
    """

    wortel: Path
    doel: Path
    vandaag: date
    gebieden: Sequence[str] = ()
    zonder: frozenset[str] = frozenset()
    alleen_pdf: bool = False
    tegelijk: bool = True


@dataclass(frozen=True)
class Uitslag:
    """Wat de bouw opleverde. Bij fouten is er niets geschreven en staat de vorige site er nog."""

    bevindingen: tuple[Bevinding, ...]
    bestanden: int = 0


def bouw(opdracht: Opdracht, stap: Callable = nullcontext) -> Uitslag:
    """Controleer alles en bouw de site. `stap(naam)` is een context die laat zien wat er gebeurt."""
    bevindingen, verrijkt = _tot_uitvoer(opdracht, stap)
    if verrijkt is None:
        return Uitslag(bevindingen)
    try:
        with nieuwe_site(opdracht.doel) as map_:
            return Uitslag(bevindingen, _doe(_taken(opdracht, verrijkt, map_), stap, opdracht.tegelijk))
    except UitvoerMislukt as mislukt:
        return Uitslag((*bevindingen, *mislukt.bevindingen))


def voorproef(opdracht: Opdracht, stap: Callable = nullcontext) -> tuple[tuple[Bevinding, ...], dict[str, str | bytes]]:
    """Wat iemand meteen wil zien die aan een tekst werkt: bevindingen, en bestanden bij hun pad. Er komt niets op schijf.

    Bij fouten zijn er geen bestanden.
    """
    bevindingen, verrijkt = _tot_uitvoer(opdracht, stap)
    if verrijkt is None:
        return bevindingen, {}
    try:
        with stap("Pagina's"):
            return bevindingen, {pad: inhoud for uitvoer in METEEN for pad, inhoud in uitvoer(verrijkt)}
    except UitvoerMislukt as mislukt:
        return (*bevindingen, *mislukt.bevindingen), {}


def _tot_uitvoer(opdracht: Opdracht, stap: Callable) -> tuple[tuple[Bevinding, ...], Verrijkt | None]:
    with stap("Lezen"):
        bestanden = laad(opdracht.wortel)
    with stap("Controleren"):
        controle = controleer(bestanden, opdracht.vandaag)
    if controle.gids is None:
        return controle.bevindingen, None
    if vreemd := [gebied for gebied in opdracht.gebieden if gebied not in controle.gids.gebieden]:
        raise OnbekendGebied(vreemd[0])
    with stap("Plaatsen op de kaart"):
        verrijkt = verrijk(controle.gids, opdracht.vandaag, opdracht.gebieden)
    ververs()
    return controle.bevindingen, verrijkt


def _taken(opdracht: Opdracht, verrijkt: Verrijkt, map_: Path) -> dict[str, Callable[[], int]]:
    """Elke taak schrijft haar eigen bestanden en geeft het aantal."""
    if opdracht.alleen_pdf:
        return {"Drukwerk": partial(schrijf, map_, alleen_pdf(verrijkt))}
    gekozen = {naam: ZONDER.get(naam) if naam in opdracht.zonder else uitvoer for naam, uitvoer in UITVOER.items()}
    taken = {naam: partial(schrijf, map_, uitvoer(verrijkt)) for naam, uitvoer in gekozen.items() if uitvoer}
    return {"Zoekindex": partial(zoekindex, map_, verrijkt, opdracht.doel)} | taken


def _doe(taken: dict[str, Callable[[], int]], stap: Callable, mag_tegelijk: bool) -> int:
    elders = {naam: taak for naam, taak in taken.items() if naam not in ZELF_VERDEELD}
    if mag_tegelijk and elders and kan_tegelijk():
        lees_woordenboek()
        with tegelijk(elders) as klaar, stap("Site maken"):
            return sum(taken[naam]() for naam in taken.keys() - elders.keys()) + sum(klaar)
    aantal = 0
    for naam, taak in taken.items():
        with stap(naam):
            aantal += taak()
    return aantal
