"""Alle uitvoer. Elke soort is één functie: van de verrijkte gids naar paren (pad, inhoud)."""

from collections.abc import Callable, Iterator

from wegwijzer.uitvoer.data import open_data
from wegwijzer.uitvoer.doorgeven import doorgeven
from wegwijzer.uitvoer.drukwerk import drukwerk, zonder_drukwerk
from wegwijzer.uitvoer.fotos import fotos
from wegwijzer.uitvoer.kaartbeeld import kaartbeelden
from wegwijzer.uitvoer.kaarten import kaarten
from wegwijzer.uitvoer.kalenders import kalenders
from wegwijzer.uitvoer.leesgemak import leesgemak
from wegwijzer.uitvoer.paginas import activiteitpaginas, gewone_paginas, paginas
from wegwijzer.uitvoer.redactie import redactie
from wegwijzer.uitvoer.statisch import statisch
from wegwijzer.verrijken import Verrijkt

Uitvoer = Callable[[Verrijkt], Iterator[tuple[str, str | bytes]]]

# Wat lang duurt staat vooraan: dan zijn alle rekenkernen tot het einde bezig. Geen twee schrijven hetzelfde bestand.
UITVOER: dict[str, Uitvoer] = {
    "Drukwerk": drukwerk,
    "Activiteiten": activiteitpaginas,
    "Pagina's": paginas,
    "Open data": open_data,
    "Kalenders": kalenders,
    "Kaarten": kaarten,
    "Foto's": fotos,
    "Kaartbeelden": kaartbeelden,
    "Doorgeven": doorgeven,
    "Leesgemak": leesgemak,
    "Redactie": redactie,
    "Uiterlijk": statisch,
}
# Verdeelt zelf het werk over de kernen. De draden van Typst overleven een kopie van het proces niet.
ZELF_VERDEELD = frozenset({"Drukwerk"})
# Wat er in de plaats komt van uitvoer die iemand overslaat.
ZONDER: dict[str, Uitvoer] = {"Drukwerk": zonder_drukwerk}
# Wat iemand meteen wil zien die aan een tekst werkt.
METEEN: tuple[Uitvoer, ...] = (statisch, fotos, gewone_paginas)
