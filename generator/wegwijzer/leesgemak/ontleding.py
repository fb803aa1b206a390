"""Wat we over een tekst weten voordat er een oordeel is: zinnen, namen, moeilijke woorden, lijdende vormen."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from wegwijzer.leesgemak.lijdend import Lijdend
from wegwijzer.leesgemak.zinnen import Teken, Zin

LANGSTE_FRAGMENT = 60
_NETNUMMER = re.compile(r"0[0-9]{1,3}")


@dataclass(frozen=True)
class Treffer:
    """Woorden `begin` tot `einde` van een zin staan in een lijst, onder deze ingang."""

    begin: int
    einde: int
    ingang: str


@dataclass(frozen=True)
class OntledeZin:
    """Een zin met de plekken van namen, wat in de woordenlijst is gevonden, en lijdende vormen.

    `vervolg` zijn de eerste twee woorden van de volgende zin, zoals 'dat-is'.
    """

    zin: Zin
    namen: frozenset[int]
    gevonden: tuple[Treffer, ...]
    lijdend: tuple[Lijdend, ...]
    vervolg: str

    @property
    def woorden(self) -> tuple[Teken, ...]:
        return self.zin.woorden

    @cached_property
    def roept(self) -> bool:
        """Staan in deze zin bijna alleen hoofdletters?"""
        groot = sum(woord.is_hoofdletters and woord.soort == "woord" for woord in self.woorden)
        letters = (woord for woord in self.woorden if woord.soort == "woord" and len(woord.tekst) > 1)
        return groot >= 3 and groot * 4 >= sum(1 for _ in letters) * 3

    def is_naam(self, plek: int) -> bool:
        """Een naam uit de gegevens, of een woord met een hoofdletter midden in de zin."""
        if self.woorden[plek].heeft_hoofdletter and plek > 0 and not self.roept:
            return True
        return plek in self.namen

    @cached_property
    def treffers(self) -> tuple[Treffer, ...]:
        """Moeilijke woorden die geen naam zijn."""
        return tuple(een for een in self.gevonden if not self.is_naam(een.begin))

    @cached_property
    def plekken(self) -> dict[int, int]:
        """Van de plaats in de tekst naar het nummer van het teken."""
        return {teken.van: nummer for nummer, teken in enumerate(self.zin.tekens)}

    @cached_property
    def woordenschat(self) -> frozenset[str]:
        return frozenset(self.zin.lagen)

    @cached_property
    def in_namen(self) -> frozenset[Teken]:
        return frozenset(self.woorden[plek] for plek in self.namen)

    @cached_property
    def in_lijst(self) -> frozenset[Teken]:
        """De woorden die bij een uitdrukking uit de woordenlijst horen."""
        return frozenset(woord for een in self.treffers for woord in self.woorden[een.begin : een.einde])

    @cached_property
    def losse_woorden(self) -> tuple[Teken, ...]:
        """De woorden die geen naam, getal of afkorting zijn."""
        return tuple(
            woord
            for plek, woord in enumerate(self.woorden)
            if woord.soort == "woord" and not ((woord.heeft_hoofdletter or self.namen) and self.is_naam(plek))
        )


@dataclass(frozen=True)
class Bron:
    """De tekst zelf, met haar regels."""

    tekst: str

    @cached_property
    def regelbegin(self) -> list[int]:
        return [0, *(gevonden.end() for gevonden in re.finditer("\n", self.tekst))]

    def regel(self, plaats: int) -> int:
        """Het nummer van de regel, vanaf 1."""
        return bisect_right(self.regelbegin, plaats)

    def fragment(self, van: int, tot: int) -> str:
        """De tekst op deze plaats, op één regel en niet te lang."""
        stuk = " ".join(re.split("[ \t\r\n]+", self.tekst[van : min(tot, van + LANGSTE_FRAGMENT)]))
        return stuk if tot - van <= LANGSTE_FRAGMENT else stuk + "…"


@dataclass(frozen=True)
class Ontleding:
    bron: Bron
    zinnen: tuple[OntledeZin, ...]

    @cached_property
    def woorden(self) -> tuple[Teken, ...]:
        return tuple(woord for zin in self.zinnen for woord in zin.woorden)

    @cached_property
    def getallen(self) -> tuple[tuple[Teken, str], ...]:
        """Elk getal met het teken erna. Wat achter een netnummer staat, is een telefoonnummer."""
        return tuple(
            (teken, erna.laag if erna else "")
            for zin in self.zinnen
            for ervoor, teken, erna in zip_longest((None, *zin.zin.tekens[:-1]), zin.zin.tekens, zin.zin.tekens[1:])
            if teken.soort == "getal" and not (ervoor and _NETNUMMER.fullmatch(ervoor.laag))
        )


class Zoeker:
    """Vindt woorden en uitdrukkingen; `lijst` wijst van kleine losse woorden naar een ingang."""

    def __init__(self, lijst: Mapping[str, str]) -> None:
        self.lijst = lijst
        self.langst: dict[str, int] = {}
        for vorm in lijst:
            delen = vorm.split(" ")
            self.langst[delen[0]] = max(len(delen), self.langst.get(delen[0], 0))

    def zoek(self, lagen: tuple[str, ...]) -> Iterator[Treffer]:
        """De langste uitdrukkingen, van links naar rechts."""
        gehad = 0
        for plek, laag in enumerate(lagen):
            if laag in self.langst and plek >= gehad and (treffer := self.langste(lagen, plek)):
                yield treffer
                gehad = treffer.einde

    def langste(self, lagen: tuple[str, ...], plek: int) -> Treffer | None:
        for aantal in range(self.langst[lagen[plek]], 0, -1):
            vorm = " ".join(lagen[plek : plek + aantal])
            if vorm in self.lijst:
                return Treffer(plek, min(plek + aantal, len(lagen)), self.lijst[vorm])
        return None
