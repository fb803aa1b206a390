"""Vindt de lijdende vorm: 'wordt georganiseerd', 'is besloten'."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from wegwijzer.leesgemak.zinnen import Teken, Zin


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
        self.geen_einde = tuple(lijdend["geen_einde"].split())
        self.erna, self.ervoor = lijdend["erna"], lijdend["ervoor"]
        self.patroon = re.compile(f"^(?:{lijdend['deelwoord']})$".replace("{L}", regels["letters"]))

    def lijdende_vormen(self, zin: Zin) -> list[Lijdend]:
        """Elk hulpwerkwoord met het eerste vrije deelwoord erna, of anders ervoor."""
        gevonden, gebruikt = [], set()
        for plek, hulp in enumerate(zin.woorden):
            past = self.vraag_bij(hulp)
            deelwoord = self.zoek(zin.woorden, plek, past, gebruikt) if past else None
            if deelwoord is not None:
                gebruikt.add(deelwoord)
                ander = zin.woorden[deelwoord]
                gevonden.append(Lijdend(min(hulp.van, ander.van), max(hulp.tot, ander.tot), hulp.laag in self.worden))
        return gevonden

    def vraag_bij(self, hulp: Teken) -> Callable[[Teken], bool] | None:
        """De vraag of een woord met dit hulpwerkwoord een lijdende vorm maakt."""
        if hulp.laag in self.worden:
            return self.is_deelwoord
        if hulp.laag in self.zijn:
            return self.is_besluit
        return None

    def zoek(self, woorden: tuple[Teken, ...], plek: int, past: Callable, gebruikt: set[int]) -> int | None:
        erna = range(plek + 1, min(plek + 1 + self.erna, len(woorden)))
        ervoor = range(plek - 1, max(plek - 1 - self.ervoor, -1), -1)
        vrij = (nummer for plekken in (erna, ervoor) for nummer in plekken if nummer not in gebruikt)
        return next(
            (nummer for nummer in vrij if past(woorden[nummer]) and woorden[nummer - 1 if nummer else 0].laag != "te"),
            None,
        )

    def is_deelwoord(self, woord: Teken) -> bool:
        return (
            woord.laag not in self.geen_deelwoord
            and not woord.heeft_hoofdletter
            and not woord.laag.endswith(self.geen_einde)
            and bool(self.patroon.search(woord.laag))
        )

    def is_besluit(self, woord: Teken) -> bool:
        return woord.laag in self.besluiten
