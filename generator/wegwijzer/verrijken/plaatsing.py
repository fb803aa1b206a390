"""Welke activiteit en welke plek bij welk gebied hoort."""

from collections.abc import Iterator, Mapping

from wegwijzer.geo import Gebiedskaart
from wegwijzer.model import Activiteit, Gids


def gebied_per_locatie(gids: Gids, kaart: Gebiedskaart) -> dict[str, str]:
    """Het gebied van elke locatie: zelf gekozen, of waar de plek op de kaart ligt."""
    punten = [(plek.coordinaten.lat, plek.coordinaten.lon) for plek in gids.locaties.values()]
    gevonden = kaart.gebieden_van(punten) if punten else []
    return {id_: plek.gebied or gebied for (id_, plek), gebied in zip(gids.locaties.items(), gevonden, strict=True)}


def gebieden_van(activiteit: Activiteit, gids: Gids, per_locatie: Mapping[str, str]) -> tuple[str, ...]:
    """Alle gebieden van een activiteit, zonder dubbele; het eerste is waar haar pagina staat."""
    return tuple(dict.fromkeys(_gebieden(activiteit, gids, per_locatie)))


def _gebieden(activiteit: Activiteit, gids: Gids, per_locatie: Mapping[str, str]) -> Iterator[str]:
    for locatie in locaties_van(activiteit):
        yield per_locatie[locatie]
    for id_ in activiteit.gebieden:
        # Soms heet een gemeente net als een kern. Dan geldt de hele gemeente.
        if id_ in gids.gemeenten:
            yield from (gebied.id for gebied in gids.gebieden_van_gemeente(id_))
        else:
            yield id_


def locaties_van(activiteit: Activiteit) -> tuple[str, ...]:
    """Alle plekken waar een activiteit kan zijn; de vaste plek eerst."""
    plekken = [activiteit.locatie, *(regel.locatie for regel in activiteit.wanneer)]
    return tuple(dict.fromkeys(plek for plek in plekken if plek))
