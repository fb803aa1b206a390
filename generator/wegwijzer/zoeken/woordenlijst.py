"""De woorden van de hele site: daarmee herkent de browser een andere vorm van een woord, en een typefout."""

from collections import Counter
from collections.abc import Iterable, Mapping

from wegwijzer.zoeken.vormen import grondwoord, vormen

_KORTSTE = 3


def woordenlijst(gewichten: Iterable[Mapping[str, float]]) -> tuple[dict[str, int], dict[str, str]]:
    """Elk grondwoord met het aantal keren dat het ergens bij hoort, en elk grondwoord met zijn andere vormen.

    Woorden met minder dan drie letters staan er niet in.
    """
    alle = [{woord for woord in schaal if len(woord) >= _KORTSTE} for schaal in gewichten]
    aantallen = Counter(hoofd for eigen in alle for hoofd in {grondwoord(woord) for woord in eigen})
    return dict(sorted(aantallen.items())), _vormen_van(set().union(*alle))


def _vormen_van(eigen: set[str]) -> dict[str, str]:
    """Van elk grondwoord de andere vormen, met een spatie ertussen."""
    hoofden = {vorm: grondwoord(woord) for woord in sorted(eigen) for vorm in vormen(woord)}
    hoofden |= {woord: grondwoord(woord) for woord in eigen}
    groepen: dict[str, list[str]] = {}
    for vorm, hoofd in sorted(hoofden.items()):
        if vorm != hoofd:
            groepen.setdefault(hoofd, []).append(vorm)
    return {hoofd: " ".join(rij) for hoofd, rij in sorted(groepen.items())}
