"""Welke activiteiten in een gebied bij een thema horen. Wordt één keer per bouw uitgezocht."""

from collections.abc import Mapping
from functools import lru_cache

from wegwijzer.model import Activiteit
from wegwijzer.verrijken import Verrijkt


@lru_cache(maxsize=1)
def _indeling(verrijkt: Verrijkt) -> Mapping[tuple[str, str], tuple[Activiteit, ...]]:
    groepen: dict[tuple[str, str], list[Activiteit]] = {}
    for gebied, activiteiten in verrijkt.activiteiten_in.items():
        for activiteit in activiteiten:
            for thema in activiteit.themas:
                groepen.setdefault((gebied, thema), []).append(activiteit)
    return {sleutel: tuple(groep) for sleutel, groep in groepen.items()}


def met_thema(verrijkt: Verrijkt, gebied: str, thema: str) -> tuple[Activiteit, ...]:
    return _indeling(verrijkt).get((gebied, thema), ())


def dichtbij_met_thema(verrijkt: Verrijkt, gebied: str, thema: str) -> list[Activiteit]:
    """Wat er bij de buren is en niet in het gebied zelf; het dichtstbijzijnde dorp eerst."""
    hier = {een.id for een in met_thema(verrijkt, gebied, thema)}
    daar = (een for buur in verrijkt.buren[gebied] for een in met_thema(verrijkt, buur, thema))
    return list({een.id: een for een in daar if een.id not in hier}.values())


def heeft_thema(verrijkt: Verrijkt, gebied: str, thema: str) -> bool:
    """Is er bij dit thema iets, hier of bij de buren?"""
    return any(met_thema(verrijkt, plek, thema) for plek in (gebied, *verrijkt.buren[gebied]))
