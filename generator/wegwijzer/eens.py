"""Wat op veel pagina's nodig is, rekenen we één keer uit."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Houder = TypeVar("Houder")
Antwoord = TypeVar("Antwoord")


def eens(maak: Callable[[Houder], Antwoord]) -> Callable[[Houder], Antwoord]:
    """Reken dit één keer uit voor elke gids of kaart. Het antwoord ligt bij dat ding zelf, en verdwijnt ermee.

    Zo houdt wie de hele dag meekijkt geen oude gids vast, en raken twee gidsen naast elkaar niet in de war.
    """
    sleutel = f"{maak.__module__}.{maak.__qualname__}"

    @wraps(maak)
    def antwoord(houder: Houder) -> Antwoord:
        bewaard = vars(houder)
        if sleutel not in bewaard:
            bewaard[sleutel] = maak(houder)
        return bewaard[sleutel]

    return antwoord
