"""Hoe mensen een dorp, wijk of gemeente noemen. De browser zoekt deze namen in een vraag."""

from collections.abc import Iterator, Mapping

from wegwijzer.model import Gids
from wegwijzer.zoeken.vormen import is_gewoon_woord
from wegwijzer.zoeken.woorden import plat

_LIDWOORDEN = ("de", "den", "het", "t")


def plaatsnamen(gids: Gids) -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
    """Van elke naam zonder lidwoord de gebieden die iemand kan bedoelen.

    De tweede verzameling heeft de namen die ook een gewoon woord zijn. Die herkent de browser
    pas als er 'in' of 'de' voor staat.
    """
    namen: dict[str, dict[str, None]] = {}
    for naam, gebieden in _namen(gids):
        namen.setdefault(_kaal(naam), {}).update(dict.fromkeys(gebieden))
    alle = {naam: list(gebieden) for naam, gebieden in sorted(namen.items())}
    gewoon = {naam for naam in alle if is_gewoon_woord(naam)}
    return {naam: alle[naam] for naam in alle if naam not in gewoon}, {naam: alle[naam] for naam in sorted(gewoon)}


def _namen(gids: Gids) -> Iterator[tuple[str, tuple[str, ...]]]:
    for gebied in gids.gebieden.values():
        for naam in (gebied.naam, *gebied.aka):
            yield naam, (gebied.id,)
    kernen = {plat(gebied.naam) for gebied in gids.gebieden.values()}
    for gemeente in gids.gemeenten.values():
        # Heet een dorp net als zijn gemeente, dan bedoelt iemand het dorp.
        if plat(gemeente.naam) not in kernen:
            yield gemeente.naam, tuple(gebied.id for gebied in gids.gebieden_van_gemeente(gemeente.id))


def _kaal(naam: str) -> str:
    delen = plat(naam).replace("-", " ").replace(".", "").split()
    return " ".join(delen[1:] if delen[0] in _LIDWOORDEN and len(delen) > 1 else delen)
