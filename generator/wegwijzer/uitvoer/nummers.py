"""Nummers en namen op een kaart zetten, zonder dat er twee over elkaar heen staan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

Punt = tuple[float, float]
_RICHTINGEN = 24


@dataclass(frozen=True)
class Vak:
    """Een rechthoek om zijn midden."""

    x: float
    y: float
    half_breed: float
    half_hoog: float

    def raakt(self, ander: "Vak") -> bool:
        return (
            abs(self.x - ander.x) < self.half_breed + ander.half_breed
            and abs(self.y - ander.y) < self.half_hoog + ander.half_hoog
        )

    def past_in(self, breedte: float, hoogte: float) -> bool:
        return self.half_breed <= self.x <= breedte - self.half_breed and self.half_hoog <= self.y <= hoogte - self.half_hoog


def zet_nummers(punten: Sequence[Punt], straal: float, breedte: float, hoogte: float) -> list[Punt]:
    """Voor elk punt een plek voor zijn rondje: erop als dat kan, anders zo dichtbij mogelijk."""
    gezet: list[Punt] = []
    for punt in punten:
        vrij = (
            plek
            for plek in _eromheen(punt, straal, breedte + hoogte)
            if straal <= plek[0] <= breedte - straal
            and straal <= plek[1] <= hoogte - straal
            and all(hypot(plek[0] - ander[0], plek[1] - ander[1]) >= 2.15 * straal for ander in gezet)
        )
        gezet.append(next(vrij, punt))
    return gezet


def _eromheen(punt: Punt, straal: float, verst: float) -> Iterator[Punt]:
    """Het punt zelf, en dan steeds wijdere kringen eromheen."""
    yield punt
    for kring in range(1, int(verst / straal) * 2 + 2):
        afstand = 1.1 * straal + kring * straal / 2
        for deel in range(_RICHTINGEN):
            hoek = 2 * pi * deel / _RICHTINGEN
            yield punt[0] + afstand * cos(hoek), punt[1] + afstand * sin(hoek)


def zet_namen(
    namen: Sequence[tuple[str, Punt, float]], bezet: Sequence[Vak], breedte: float, hoogte: float
) -> list[tuple[int, Punt]]:
    """Kies voor elke (tekst, plek, lettergrootte) een vrije plek: (nummer in de lijst, midden van de tekst).

    Een naam die nergens past, komt niet op de kaart.
    """
    vakken, gekozen = list(bezet), []
    for nummer, (tekst, (x, y), letter) in enumerate(namen):
        half_breed, half_hoog = len(tekst) * letter * 0.31, letter * 0.7
        # Verder weg zou de naam bij een ander dorp lijken te horen.
        plekken = [(x, y + stap * letter) for stap in (0, -1.5, 1.5)]
        plekken += [(x + kant * (half_breed + letter), y) for kant in (-1, 1)]
        for plek in plekken:
            vak = Vak(*plek, half_breed, half_hoog)
            if vak.past_in(breedte, hoogte) and not any(vak.raakt(ander) for ander in vakken):
                vakken.append(vak)
                gekozen.append((nummer, plek))
                break
    return gekozen
