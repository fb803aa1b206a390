"""Welke activiteiten in een gebied bij een thema horen, en in welke volgorde."""

from collections.abc import Iterable, Mapping
from datetime import date

from wegwijzer.eens import eens
from wegwijzer.model import Activiteit, Gebied
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van


@eens
def _indeling(verrijkt: Verrijkt) -> Mapping[tuple[str, str], tuple[Activiteit, ...]]:
    groepen: dict[tuple[str, str], list[Activiteit]] = {}
    for gebied, activiteiten in verrijkt.activiteiten_in.items():
        for activiteit in sorted(activiteiten, key=lambda een: _hier_en_gauw(verrijkt, een, gebied)):
            for thema in activiteit.themas:
                groepen.setdefault((gebied, thema), []).append(activiteit)
    return {sleutel: tuple(groep) for sleutel, groep in groepen.items()}


def _hier_en_gauw(verrijkt: Verrijkt, activiteit: Activiteit, gebied: str) -> tuple[bool, date]:
    """Voor de volgorde: eerst wat op een plek in het gebied is, dan wat het eerst komt. Op afspraak staat achteraan."""
    hier = any(verrijkt.gebied_van_locatie[plek] == gebied for plek in locaties_van(activiteit))
    return not hier, next((keer.dag for keer in verrijkt.agenda.volgende[activiteit.id]), date.max)


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


def op_alfabet(gebieden: Iterable[Gebied]) -> list[Gebied]:
    """'De Koog' staat bij de D; ''t Zand' bij de Z, want het teken telt niet."""
    return sorted(gebieden, key=lambda gebied: gebied.naam.casefold().replace("’", "'").removeprefix("'t "))
