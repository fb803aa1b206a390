"""Alle drukstukken van een gids. Een nieuwe soort drukwerk is een functie erbij in deze lijst."""

from collections.abc import Iterator

from wegwijzer.uitvoer.drukwerk.activiteitflyer import activiteitflyers
from wegwijzer.uitvoer.drukwerk.jaarlijst import jaarlijsten
from wegwijzer.uitvoer.drukwerk.kernflyer import kernflyers
from wegwijzer.uitvoer.drukwerk.recept import recepten
from wegwijzer.uitvoer.drukwerk.stuk import Drukstuk
from wegwijzer.uitvoer.drukwerk.themablad import themabladen
from wegwijzer.uitvoer.drukwerk.weekrooster import weekroosters
from wegwijzer.verrijken import Verrijkt

SOORTEN = (kernflyers, jaarlijsten, recepten, themabladen, weekroosters, activiteitflyers)


def drukstukken(verrijkt: Verrijkt) -> Iterator[Drukstuk]:
    for soort in SOORTEN:
        yield from soort(verrijkt)
