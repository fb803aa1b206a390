"""Op welke woorden een activiteit, plek of ingang te vinden is, en hoe zwaar elk woord telt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wegwijzer.zoeken.vormen import delen, vormen
from wegwijzer.zoeken.woorden import woorden

# Van zwaar naar licht. Een naam wint altijd van een woord dat bij een heel thema hoort.
NAAM, EIGEN, ZIN, PLEK, BIJ, SOORT, UITLEG, THEMA = 3.0, 2.4, 1.4, 1.2, 1.3, 0.6, 0.4, 0.4
_VORM, _DEEL = 0.85, 0.85


@dataclass
class Weegschaal:
    """Verzamelt woorden; elk woord houdt zijn zwaarste gewicht."""

    gewichten: dict[str, float] = field(default_factory=dict)

    def leg(self, gewicht: float, teksten: Iterable[str | None], met_vormen: bool = True) -> "Weegschaal":
        for woord in woorden(*teksten):
            self._leg(woord, gewicht)
            if met_vormen:
                self._leg_vormen(woord, gewicht)
        return self

    def _leg_vormen(self, woord: str, gewicht: float) -> None:
        for vorm in vormen(woord):
            self._leg(vorm, gewicht * _VORM)
        for deel in delen(woord):
            for vorm in (deel, *vormen(deel)):
                self._leg(vorm, gewicht * _DEEL)

    def _leg(self, woord: str, gewicht: float) -> None:
        if len(woord) > 1 and gewicht > self.gewichten.get(woord, 0):
            self.gewichten[woord] = round(gewicht, 2)


def per_gewicht(gewichten: Mapping[str, float]) -> dict[float, list[str]]:
    """De woorden per gewicht, het zwaarste eerst; de woorden op alfabet."""
    groepen: dict[float, list[str]] = {}
    for woord, gewicht in sorted(gewichten.items(), key=lambda paar: (-paar[1], paar[0])):
        groepen.setdefault(gewicht, []).append(woord)
    return groepen
