"""Op welke woorden een activiteit, plek of ingang te vinden is, en hoe zwaar elk woord telt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wegwijzer.zoeken.vormen import familie
from wegwijzer.zoeken.woorden import woorden

# Van zwaar naar licht. Een naam wint altijd van een woord dat bij een heel thema hoort.
NAAM, EIGEN, ZIN, PLEK, BIJ, SOORT, UITLEG, THEMA = 3.0, 2.4, 1.4, 1.2, 1.3, 0.6, 0.4, 0.4
# Voor een andere vorm van het woord, of een deel ervan.
_VORM = 0.85


@dataclass
class Weegschaal:
    """Verzamelt woorden; elk woord houdt zijn zwaarste gewicht."""

    gewichten: dict[str, float] = field(default_factory=dict)

    def leg(self, gewicht: float, teksten: Iterable[str | None], met_vormen: bool = True) -> "Weegschaal":
        eigen = woorden(*teksten)
        self._leg(eigen, gewicht)
        if met_vormen:
            self._leg((vorm for woord in eigen for vorm in familie(woord)), round(gewicht * _VORM, 2))
        return self

    def _leg(self, woorden_: Iterable[str], gewicht: float) -> None:
        zwaarst = self.gewichten
        for woord in woorden_:
            if zwaarst.get(woord, 0) < gewicht and len(woord) > 1:
                zwaarst[woord] = gewicht


def per_gewicht(gewichten: Mapping[str, float]) -> dict[float, list[str]]:
    """De woorden per gewicht, het zwaarste eerst; de woorden op alfabet."""
    groepen: dict[float, list[str]] = {}
    for woord, gewicht in gewichten.items():
        groepen.setdefault(gewicht, []).append(woord)
    return {gewicht: sorted(groepen[gewicht]) for gewicht in sorted(groepen, reverse=True)}
