"""Een tijdregel zoals een kalender hem leest: een eerste dag, een herhaling, uitzonderingen en losse dagen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wegwijzer.model import DAGEN, Tijdregel
from wegwijzer.model.tijdregel import RANGNUMMERS
from wegwijzer.tijd.patroon import met_uitzonderingen, patroon
from wegwijzer.tijd.vrij import Vrij

# De namen van RFC 5545.
WEEKDAGEN = dict(zip(DAGEN, ("MO", "TU", "WE", "TH", "FR", "SA", "SU"), strict=True))
Ritmedeel = str | int | list[str]


@dataclass(frozen=True)
class Herhaling:
    """`ritme` heeft de sleutels van RFC 5545, zonder UNTIL. Zonder `ritme` zijn er alleen `eerste` en `extra`.

    Zonder `laatste` gaat de herhaling altijd door.
    """

    eerste: date
    ritme: Mapping[str, Ritmedeel] | None = None
    laatste: date | None = None
    overgeslagen: tuple[date, ...] = ()
    extra: tuple[date, ...] = ()


def herhaling(regel: Tijdregel, vrij: Vrij, van: date, tot_en_met: date, loopt_door: bool = True) -> Herhaling | None:
    """De herhaling van een regel, of None als hij in deze tijd niet valt.

    Een regel die altijd doorgaat, krijgt alleen een laatste dag als er vakanties of feestdagen afgaan: die zijn maar
    tot `tot_en_met` uit te rekenen.
    """
    vast = tuple(patroon(regel, van, tot_en_met))
    echt = tuple(met_uitzonderingen(regel, vrij, vast, van, tot_en_met))
    if not echt:
        return None
    if not _is_te_herhalen(regel, vast, echt):
        return Herhaling(eerste=echt[0], extra=echt[1:])
    eindeloos = loopt_door and regel.tot_en_met is None and not regel.niet_in
    return Herhaling(
        eerste=vast[0],
        ritme=_ritme(regel),
        laatste=None if eindeloos else vast[-1],
        overgeslagen=_zonder(vast, echt),
        extra=_zonder(echt, vast),
    )


def _is_te_herhalen(regel: Tijdregel, vast: Sequence[date], echt: Sequence[date]) -> bool:
    """Even en oneven weken niet: in een jaar met 53 weken komen er twee oneven na elkaar."""
    return len(vast) > 1 and bool(regel.dag) and regel.elke not in ("even weken", "oneven weken") and vast[0] <= echt[0]


def _ritme(regel: Tijdregel) -> dict[str, Ritmedeel]:
    dagen_ = [WEEKDAGEN[dag] for dag in sorted(set(regel.dag), key=DAGEN.index)]
    if regel.per_maand:
        return {"FREQ": "MONTHLY", "BYDAY": [f"{RANGNUMMERS[regel.elke]}{dag}" for dag in dagen_]}
    if regel.elke == "2 weken":
        return {"FREQ": "WEEKLY", "INTERVAL": 2, "WKST": "MO", "BYDAY": dagen_}
    return {"FREQ": "WEEKLY", "BYDAY": dagen_}


def _zonder(dagen_: Sequence[date], weg: Sequence[date]) -> tuple[date, ...]:
    return tuple(sorted(set(dagen_) - set(weg)))
