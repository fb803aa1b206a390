"""Welke activiteiten bij een stap van een ingang horen."""

from collections.abc import Mapping

from wegwijzer.model import Activiteit, Gids, Stap
from wegwijzer.zoeken.aanvulling import eigen_woorden
from wegwijzer.zoeken.woorden import woorden


def activiteiten_per_stap(gids: Gids) -> Mapping[str, tuple[frozenset[str], ...]]:
    """Van elke ingang per stap de ids van de activiteiten die erbij passen."""
    eigen = {id_: eigen_woorden(een) for id_, een in gids.activiteiten.items()}
    return {id_: tuple(_van_stap(gids, stap, eigen) for stap in ingang.stappen) for id_, ingang in gids.ingangen.items()}


def _van_stap(gids: Gids, stap: Stap, eigen: Mapping[str, frozenset[str]]) -> frozenset[str]:
    if not stap.kiest_activiteiten:
        return frozenset()
    zinnen = [frozenset(woorden(zin)) for zin in stap.woorden]
    return frozenset(id_ for id_, een in gids.activiteiten.items() if _past(stap, een, zinnen, eigen[id_]))


def _past(stap: Stap, een: Activiteit, zinnen: list[frozenset[str]], eigen: frozenset[str]) -> bool:
    return (
        (not stap.themas or bool(set(stap.themas) & set(een.themas)))
        and (not stap.doelgroepen or bool(set(stap.doelgroepen) & set(een.doelgroepen)))
        and (not stap.waar or een.waar in stap.waar)
        and (not stap.gratis or een.kosten.gratis)
        and (not zinnen or any(zin <= eigen for zin in zinnen))
    )
