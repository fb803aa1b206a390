"""Wanneer een activiteit is, in woorden."""

from wegwijzer.model import Activiteit, Gids
from wegwijzer.tekst import wanneer_kort, wanneer_zinnen
from wegwijzer.verrijken.plaatsing import locaties_van
from wegwijzer.verrijken.verrijkt import Verrijkt

_WAAR = {"thuis": "bij u thuis", "online": "online", "telefoon": "via de telefoon", "wisselend": "op een andere plek"}


def zinnen_van(verrijkt: Verrijkt, activiteit: Activiteit) -> tuple[str, ...]:
    """Alle zinnen voor de pagina van vandaag, met de volgende keer als die niet vanzelf spreekt."""
    return wanneer_zinnen(
        activiteit.wanneer, verrijkt.vandaag, _volgende(verrijkt, activiteit), plekken_van(verrijkt.gids, activiteit)
    )


def kort_van(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    """Eén regel voor een kaartje."""
    return wanneer_kort(activiteit.wanneer, verrijkt.vandaag, _volgende(verrijkt, activiteit))


def vaste_zinnen_van(gids: Gids, activiteit: Activiteit) -> tuple[str, ...]:
    """De zinnen die niet van vandaag afhangen, voor bestanden die lang blijven staan."""
    return wanneer_zinnen(activiteit.wanneer, plekken=plekken_van(gids, activiteit))


def plekken_van(gids: Gids, activiteit: Activiteit) -> dict[str | None, str]:
    """Bij elke plek hoe wij die noemen: 'in Dirkshorn', of bij twee plekken in één dorp 'bij De Hof'."""
    locaties = [gids.locaties[id_] for id_ in locaties_van(activiteit)]
    plaatsen = {plek.adres.plaats for plek in locaties}
    per_plaats = len(plaatsen) == len(locaties)
    namen = {plek.id: f"in {plek.adres.plaats}" if per_plaats else f"bij {plek.naam}" for plek in locaties}
    return {**namen, None: namen[activiteit.locatie] if activiteit.locatie else _WAAR[activiteit.waar]}


def _volgende(verrijkt: Verrijkt, activiteit: Activiteit):
    return next(iter(verrijkt.agenda.volgende[activiteit.id]), None)
