"""Welke activiteit en welke plek bij welk gebied hoort."""

from collections.abc import Iterator, Mapping

from wegwijzer.geo import Gebiedskaart
from wegwijzer.model import Activiteit, Gids


def gebied_per_locatie(gids: Gids, kaart: Gebiedskaart) -> dict[str, str]:
    """Het gebied van elke locatie: zelf gekozen, of waar de plek op de kaart ligt."""
    punten = [plek.coordinaten.punt for plek in gids.locaties.values()]
    gevonden = kaart.gebieden_van(punten) if punten else []
    return {id_: plek.gebied or gebied for (id_, plek), gebied in zip(gids.locaties.items(), gevonden, strict=True)}


def gebieden_per_gemeente(gids: Gids, kaart: Gebiedskaart) -> dict[str, tuple[str, ...]]:
    """De gebieden van elke gemeente, het grootste eerst: daar staat wat voor de hele gemeente is."""
    return {
        gemeente: tuple(
            sorted(
                (gebied.id for gebied in gids.gebieden_van_gemeente(gemeente)),
                key=lambda gebied: -(kaart.inwoners(gebied) or 0),
            )
        )
        for gemeente in gids.gemeenten
    }


def gebieden_van(
    activiteit: Activiteit, per_locatie: Mapping[str, str], per_gemeente: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """Alle gebieden van een activiteit, zonder dubbele; het eerste is waar haar pagina staat."""
    return tuple(dict.fromkeys(_gebieden(activiteit, per_locatie, per_gemeente)))


def _gebieden(
    activiteit: Activiteit, per_locatie: Mapping[str, str], per_gemeente: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    for locatie in locaties_van(activiteit):
        yield per_locatie[locatie]
    for id_ in activiteit.gebieden:
        # Soms heet een gemeente net als een kern. Dan geldt de hele gemeente.
        yield from per_gemeente.get(id_, (id_,))


def locaties_van(activiteit: Activiteit) -> tuple[str, ...]:
    """Alle plekken waar een activiteit kan zijn; de vaste plek eerst."""
    plekken = [activiteit.locatie, *(regel.locatie for regel in activiteit.wanneer)]
    return tuple(dict.fromkeys(plek for plek in plekken if plek))
