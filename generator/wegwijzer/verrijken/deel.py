"""Een deel van de gids: alleen wat een paar gebieden nodig hebben."""

from collections.abc import Mapping
from dataclasses import replace

from wegwijzer.model import Gids
from wegwijzer.verrijken.plaatsing import locaties_van


def beperk(gids: Gids, alleen: set[str], per_locatie: Mapping[str, str], per_activiteit: Mapping) -> tuple[Gids, dict, dict]:
    """De gids met alleen deze gebieden, hun activiteiten, de plekken daarvan en wie ze organiseert."""
    gebieden = {
        id_: tuple(sorted(van, key=lambda gebied: gebied not in alleen))
        for id_, van in per_activiteit.items()
        if alleen & set(van)
    }
    activiteiten = {id_: gids.activiteiten[id_] for id_ in gids.activiteiten if id_ in gebieden}
    gebruikt = {plek for een in activiteiten.values() for plek in locaties_van(een)}
    locaties = {
        id_: plek for id_, plek in gids.locaties.items() if id_ in gebruikt or per_locatie[id_] in alleen
    }
    deel = replace(
        gids,
        activiteiten=activiteiten,
        locaties=locaties,
        organisaties={een.organisatie: gids.organisaties[een.organisatie] for een in activiteiten.values()},
        gebieden={id_: gebied for id_, gebied in gids.gebieden.items() if id_ in alleen},
    )
    return deel, {id_: per_locatie[id_] for id_ in locaties}, gebieden
