"""De woorden van de hele site: daarmee herkent de browser een typefout."""

from collections import Counter
from collections.abc import Iterable, Mapping

from wegwijzer.zoeken.gewichten import UITLEG

_KORTSTE = 3


def woordenlijst(gewichten: Iterable[Mapping[str, float]]) -> dict[str, int]:
    """Elk woord dat meetelt, met het aantal keren dat het ergens bij hoort."""
    aantallen = Counter(
        woord for schaal in gewichten for woord, gewicht in schaal.items() if gewicht >= UITLEG and len(woord) >= _KORTSTE
    )
    return dict(sorted(aantallen.items()))
