"""Wat om de inhoud van een gebied heen staat: het bord en de balk bovenaan, en onderaan wie u kunt bellen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt

DELEN = {"activiteiten": "Activiteiten", "agenda": "Agenda", "kaart": "Kaart", "plekken": "Plekken"}


@dataclass(frozen=True)
class Omlijsting:
    """`bord(gebied, deel)`, `balk(gebied, deel)` en `bel(gebied)` geven HTML. Een gebied dat niet op deze site staat, telt als geen."""

    bord: Callable[[str | None, str], str]
    balk: Callable[[str | None, str], str]
    bel: Callable[[str | None], str]


def omlijsting(verrijkt: Verrijkt) -> Omlijsting:
    """Elk stuk wordt één keer gemaakt, ook als het op duizend pagina's komt."""
    gebieden = verrijkt.gids.gebieden

    @cache
    def bord(gebied: str | None, deel: str) -> str:
        """Op de voorpagina van een gebied is de grote kop het bord."""
        return vul("bord.html", gebied=gebieden[gebied]) if gebied in gebieden and deel != "thuis" else ""

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

    return Omlijsting(bord, balk, bel)
