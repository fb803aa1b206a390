"""Alle pagina's van de site: elke kamer geeft pagina's, de schil gaat eromheen."""

from collections.abc import Callable, Iterable, Iterator

from wegwijzer.uitvoer.adressen import van_activiteit, van_gebied
from wegwijzer.uitvoer.paginas.activiteit import activiteiten
from wegwijzer.uitvoer.paginas.agenda import agendas
from wegwijzer.uitvoer.paginas.bewaard import bewaard
from wegwijzer.uitvoer.paginas.doorgeven import doorgeefpagina
from wegwijzer.uitvoer.paginas.gebied import gebieden
from wegwijzer.uitvoer.paginas.gestopt import gestopt
from wegwijzer.uitvoer.paginas.ingangen import ingangen
from wegwijzer.uitvoer.paginas.kaart import kaartpaginas
from wegwijzer.uitvoer.paginas.lijst import lijsten
from wegwijzer.uitvoer.paginas.makkelijk import makkelijk
from wegwijzer.uitvoer.paginas.opendata import opendata
from wegwijzer.uitvoer.paginas.organisaties import organisaties
from wegwijzer.uitvoer.paginas.plekken import plekken
from wegwijzer.uitvoer.paginas.recept import receptpagina
from wegwijzer.uitvoer.paginas.stijl import stijlpagina
from wegwijzer.uitvoer.paginas.streek import streek
from wegwijzer.uitvoer.paginas.themas import themas
from wegwijzer.uitvoer.paginas.wegwijs import niet_gevonden, voor_zoekmachines
from wegwijzer.uitvoer.paginas.zoeken import zoekpagina
from wegwijzer.uitvoer.schil import maak_schil
from wegwijzer.verrijken import Verrijkt

PAGINAS = (
    streek,
    gebieden,
    agendas,
    lijsten,
    plekken,
    themas,
    organisaties,
    kaartpaginas,
    makkelijk,
    opendata,
    zoekpagina,
    bewaard,
    ingangen,
    gestopt,
    doorgeefpagina,
    receptpagina,
    stijlpagina,
)
# Waar iemand kijkt die een activiteit of plek verandert.
MEESTAL = (gebieden, lijsten, activiteiten, plekken, organisaties)


def paginas(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """Elke pagina als (pad van het bestand, HTML), behalve die van één activiteit."""
    schil = maak_schil(verrijkt)
    paden = [
        *(van_activiteit(verrijkt, een) for een in verrijkt.gids.activiteiten.values()),
        *(van_gebied(gebied, "flyers") for gebied in verrijkt.gids.gebieden),
    ]
    for pad, html in schil.handgeschreven():
        paden.append(pad)
        yield f"{pad}index.html", html
    for kamer in PAGINAS:
        for pagina in kamer(verrijkt):
            if not pagina.verborgen:
                paden.append(pagina.pad)
            yield f"{pagina.pad}index.html", schil.vul(pagina)
    yield niet_gevonden(verrijkt, schil)
    yield from voor_zoekmachines(verrijkt, paden)


def activiteitpaginas(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """De pagina van elke activiteit. Dat zijn de meeste pagina's van een site."""
    return _gevuld(verrijkt, (activiteiten,))


def gewone_paginas(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """Alleen de pagina's waar een verandering meestal te zien is: voor wie meekijkt."""
    return _gevuld(verrijkt, MEESTAL)


def _gevuld(verrijkt: Verrijkt, kamers: Iterable[Callable]) -> Iterator[tuple[str, str]]:
    schil = maak_schil(verrijkt)
    for kamer in kamers:
        for pagina in kamer(verrijkt):
            yield f"{pagina.pad}index.html", schil.vul(pagina)
