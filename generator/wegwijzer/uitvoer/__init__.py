"""Alle uitvoer. Elke soort is één functie: van de verrijkte gids naar paren (pad, inhoud)."""

from collections.abc import Callable, Iterator

from wegwijzer.uitvoer.data import open_data
from wegwijzer.uitvoer.doorgeven import doorgeven
from wegwijzer.uitvoer.drukwerk import drukwerk
from wegwijzer.uitvoer.fotos import fotos
from wegwijzer.uitvoer.kaartbeeld import kaartbeelden
from wegwijzer.uitvoer.kaarten import kaarten
from wegwijzer.uitvoer.kalenders import kalenders
from wegwijzer.uitvoer.leesgemak import leesgemak
from wegwijzer.uitvoer.paginas import gewone_paginas, paginas
from wegwijzer.uitvoer.statisch import statisch
from wegwijzer.verrijken import Verrijkt

Uitvoer = Callable[[Verrijkt], Iterator[tuple[str, str | bytes]]]

UITVOER: dict[str, Uitvoer] = {
    "Uiterlijk": statisch,
    "Foto's": fotos,
    "Pagina's": paginas,
    "Kaarten": kaarten,
    "Kaartbeelden": kaartbeelden,
    "Leesgemak": leesgemak,
    "Doorgeven": doorgeven,
    "Kalenders": kalenders,
    "Open data": open_data,
    "Drukwerk": drukwerk,
}
# Wat iemand meteen wil zien die aan een tekst werkt.
SNEL: dict[str, Uitvoer] = {"Uiterlijk": statisch, "Foto's": fotos, "Pagina's": gewone_paginas}
