"""Wat om de inhoud van een gebied heen staat: de balk bovenaan, en onderaan wie u kunt bellen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt

DELEN = {"activiteiten": "Activiteiten", "agenda": "Agenda", "kaart": "Kaart", "plekken": "Plekken"}


@dataclass(frozen=True)
class Omlijsting:
    """`balk(gebied, deel)` en `bel(gebied)` geven HTML. Een gebied dat niet op deze site staat, telt als geen."""

    balk: Callable[[str | None, str], str]
    bel: Callable[[str | None], str]


def omlijsting(verrijkt: Verrijkt) -> Omlijsting:
    """Elk stuk wordt één keer gemaakt, ook als het op duizend pagina's komt."""
    gebieden = verrijkt.gids.gebieden

    @cache
    def balk(gebied: str | None, deel: str) -> str:
        return vul("balk.html", gebied=gebieden[gebied], deel=deel, delen=DELEN) if gebied in gebieden else ""

    @cache
    def bel(gebied: str | None) -> str:
        gevonden = gebieden.get(gebied or verrijkt.portaal)
        contactpunt = gevonden.contactpunt if gevonden else None
        return vul(
            "bel.html",
            gebied=gevonden if contactpunt else None,
            contact=contactpunt or verrijkt.gids.instelling.contact,
            kies=not verrijkt.portaal,
        )

    return Omlijsting(balk, bel)
