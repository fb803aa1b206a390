"""Op welke woorden een activiteit, plek of ingang te vinden is, en hoe zwaar elk woord telt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wegwijzer.zoeken.vormen import delen, grondwoord, is_overal
from wegwijzer.zoeken.woorden import woorden

# Van zwaar naar licht. De woorden van een heel thema staan alleen bij dat thema: de zoekmachine geeft ze door.
NAAM, EIGEN, ZIN, BIJ, PLEK, SOORT, UITLEG = 3.0, 2.4, 1.4, 1.3, 1.2, 0.6, 0.4
# Voor een deel van een samenstelling.
_DEEL = 0.85


@dataclass
class Weegschaal:
    """Verzamelt woorden; elk woord houdt zijn zwaarste gewicht."""

    gewichten: dict[str, float] = field(default_factory=dict)

    def leg(self, gewicht: float, teksten: Iterable[str | None], met_delen: bool = True) -> "Weegschaal":
        eigen = woorden(*teksten)
        self._leg(eigen, gewicht)
        if met_delen:
            self._leg((deel for woord in eigen for deel in delen(woord)), round(gewicht * _DEEL, 2))
        return self

    def _leg(self, woorden_: Iterable[str], gewicht: float) -> None:
        zwaarst = self.gewichten
        for woord in woorden_:
            if zwaarst.get(woord, 0) < gewicht and len(woord) > 1:
                zwaarst[woord] = gewicht


def per_gewicht(gewichten: Mapping[str, float]) -> dict[float, list[str]]:
    """De grondwoorden per gewicht, het zwaarste eerst; de woorden op alfabet. Elk grondwoord staat er één keer.

    Op woorden als 'de' en 'met' zoekt niemand. Alleen in een naam en bij eigen zoekwoorden blijven ze staan.
    """
    zwaarst: dict[str, float] = {}
    for woord, gewicht in gewichten.items():
        if gewicht < EIGEN and is_overal(woord):
            continue
        hoofd = grondwoord(woord)
        zwaarst[hoofd] = max(gewicht, zwaarst.get(hoofd, 0))
    groepen: dict[float, list[str]] = {}
    for woord, gewicht in sorted(zwaarst.items()):
        groepen.setdefault(gewicht, []).append(woord)
    return dict(sorted(groepen.items(), reverse=True))
