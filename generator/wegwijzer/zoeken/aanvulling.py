"""De gewone woorden die bij een activiteit horen, uit content/zoekwoorden.yml."""

from collections.abc import Mapping
from dataclasses import dataclass

from wegwijzer.model import Activiteit, Gids, Zoekwoord
from wegwijzer.zoeken.vormen import vormen
from wegwijzer.zoeken.woorden import woorden


@dataclass(frozen=True)
class Aanvulling:
    """Per thema de woorden, en per rijtje zoekwoorden waar het bij past."""

    per_thema: Mapping[str, tuple[str, ...]]
    bij_woorden: tuple[tuple[tuple[frozenset[str], ...], Zoekwoord], ...]

    def bij(self, eigen: frozenset[str]) -> tuple[str, ...]:
        """De zoekwoorden die passen bij een activiteit met deze eigen woorden (met hun vormen)."""
        return tuple(
            woord for zinnen, zoekwoord in self.bij_woorden if any(zin <= eigen for zin in zinnen) for woord in zoekwoord.woorden
        )


def maak_aanvulling(gids: Gids) -> Aanvulling:
    per_thema = {
        thema: tuple(woord for een in gids.zoekwoorden if thema in een.themas for woord in een.woorden)
        for thema in gids.themas
    }
    return Aanvulling(per_thema, tuple((tuple(frozenset(woorden(zin)) for zin in een.bij), een) for een in gids.zoekwoorden))


def eigen_woorden(activiteit: Activiteit) -> frozenset[str]:
    """Alle woorden van de activiteit zelf, met hun andere vormen."""
    eigen = woorden(activiteit.naam, activiteit.samenvatting, *activiteit.zoekwoorden)
    return frozenset(eigen).union(*(vormen(woord) for woord in eigen))
