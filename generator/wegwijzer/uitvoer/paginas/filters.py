"""De filters boven een lijst of agenda: alleen vragen en antwoorden waar iets bij is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

# (soort kenmerk, waarde, naam).
Optie = tuple[str, str, str]
LOSSE: tuple[Optie, ...] = (
    ("gratis", "ja", "Gratis"), ("zonder-aanmelden", "ja", "Zonder aanmelden"), ("rolstoel", "ja", "Rolstoel kan naar binnen"),
)  # fmt: skip


def opties(soort: str, namen: Mapping[str, Any]) -> list[Optie]:
    """Een optie voor elk record, of voor elke naam."""
    return [(soort, id_, getattr(een, "naam", een)) for id_, een in namen.items()]


def filters(vragen: Mapping[str, Iterable[Optie]], kenmerken: Iterable[Mapping[str, str]], altijd: str = "") -> list[dict]:
    """De vragen met hun opties, voor zover die bij deze kenmerken voorkomen; van de soort `altijd` blijft alles staan."""
    aanwezig: dict[str, set[str]] = defaultdict(set)
    for een in kenmerken:
        for soort, waarden in een.items():
            aanwezig[soort].update(waarden.split())
    groepen = (
        {"vraag": vraag, "opties": [optie for optie in alle if optie[0] == altijd or optie[1] in aanwezig[optie[0]]]}
        for vraag, alle in vragen.items()
    )
    return [groep for groep in groepen if groep["opties"]]
