"""Vindt de lijdende vorm: 'wordt georganiseerd', 'is besloten'."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wegwijzer.leesgemak.zinnen import Teken, Zin

Past = Callable[[Teken], bool]


@dataclass(frozen=True)
class Lijdend:
    """Een hulpwerkwoord met zijn voltooid deelwoord; `met_worden` telt mee in de score."""

    van: int
    tot: int
    met_worden: bool


class Lijdendzoeker:
    def __init__(self, regels: dict) -> None:
        lijdend = regels["lijdend"]
        self.worden, self.zijn, self.geen_deelwoord, self.besluiten = (
            frozenset(lijdend[naam].split()) for naam in ("worden", "zijn", "geen_deelwoord", "besluiten")
        )
        self.hulpwoorden = self.worden | self.zijn
        self.geen_einde = tuple(lijdend["geen_einde"].split())
        self.erna_worden, self.erna_zijn, self.ervoor = (
            lijdend[naam] for naam in ("erna_worden", "erna_zijn", "ervoor")
        )
        self.patroon = re.compile(f"^(?:{lijdend['deelwoord']})$".replace("{L}", regels["letters"]))

    def lijdende_vormen(self, zin: Zin) -> list[Lijdend]:
        """Elk hulpwerkwoord met het eerste vrije deelwoord erna, of anders ervoor. Worden kiest eerst."""
        gebruikt: set[int] = set()
        if self.hulpwoorden.isdisjoint(zin.lagen):
            return []
        return [
            *self.met_hulp(zin.woorden, self.worden, self.is_deelwoord, self.erna_worden, gebruikt),
            *self.met_hulp(zin.woorden, self.zijn, self.is_besluit, self.erna_zijn, gebruikt),
        ]

    def met_hulp(
        self, woorden: tuple[Teken, ...], hulpwoorden: frozenset[str], past: Past, erna: int, gebruikt: set[int]
    ) -> Iterator[Lijdend]:
        for plek, hulp in enumerate(woorden):
            deelwoord = self.zoek(woorden, plek, past, erna, gebruikt) if hulp.laag in hulpwoorden else None
            if deelwoord is not None:
                gebruikt.add(deelwoord)
                ander = woorden[deelwoord]
                yield Lijdend(min(hulp.van, ander.van), max(hulp.tot, ander.tot), hulp.laag in self.worden)

    def zoek(self, woorden: tuple[Teken, ...], plek: int, past: Past, erna: int, gebruikt: set[int]) -> int | None:
        """De plek van het deelwoord. Bij het volgende hulpwerkwoord begint iets nieuws; na 'te' staat er nooit een."""
        for nummer in range(plek + 1, min(plek + 1 + erna, len(woorden))):
            if woorden[nummer].laag in self.hulpwoorden:
                break
            if nummer not in gebruikt and past(woorden[nummer]) and woorden[nummer - 1].laag != "te":
                return nummer
        for nummer in range(plek - 1, max(plek - 1 - self.ervoor, -1), -1):
            if nummer not in gebruikt and past(woorden[nummer]):
                return nummer
        return None

    def is_deelwoord(self, woord: Teken) -> bool:
        return (
            woord.laag not in self.geen_deelwoord
            and not woord.heeft_hoofdletter
            and not woord.laag.endswith(self.geen_einde)
            and bool(self.patroon.search(woord.laag))
        )

    def is_besluit(self, woord: Teken) -> bool:
        return woord.laag in self.besluiten
