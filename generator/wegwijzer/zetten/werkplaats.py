"""De werkplaats: veel drukwerk tegelijk, met één proces per rekenkern."""

from collections.abc import Iterator, Sequence

from wegwijzer.kernen import kernen, verdeel
from wegwijzer.zetten.pers import Gezet, Zetwerk, druk
from wegwijzer.zetten.voorraad import Voorraad, sleutel

# Een proces starten kost meer dan een paar stukken zelf drukken.
GENOEG_VOOR_PROCESSEN = 40
_PER_KEER = 8


def zet(werken: Sequence[Zetwerk], voorraad: Voorraad) -> Iterator[Gezet]:
    """Alles in dezelfde volgorde; wat nog in de voorraad ligt, komt daaruit."""
    sleutels = [sleutel(werk) for werk in werken]
    per_sleutel = dict(zip(sleutels, werken, strict=True))
    oud = {naam: gezet for naam, werk in per_sleutel.items() if (gezet := voorraad.haal(naam, werk.miniatuur))}
    nieuw = {naam: werk for naam, werk in per_sleutel.items() if naam not in oud}
    gemaakt = _druk_alles(list(nieuw.values()))
    for naam in sleutels:
        if naam not in oud:
            oud[naam] = next(gemaakt)
            if not oud[naam].fout:
                voorraad.bewaar(naam, oud[naam])
        yield oud[naam]
    voorraad.ruim_op(sleutels)


def _druk_alles(werken: Sequence[Zetwerk]) -> Iterator[Gezet]:
    if len(werken) < GENOEG_VOOR_PROCESSEN or kernen() == 1:
        return map(druk, werken)
    return verdeel(druk, werken, _PER_KEER)
