"""Van tijdregels naar dagen en keren. Zuiver: kent geen klok, `van` en `tot_en_met` komen altijd mee."""

from wegwijzer.tijd.herhaling import Herhaling, herhaling
from wegwijzer.tijd.keren import (
    AGENDA_DAGEN,
    AMSTERDAM,
    VOORUIT,
    Keer,
    keren,
    keren_van,
    laatste_dag,
    moment,
    volgende_keren,
)
from wegwijzer.tijd.patroon import dagen, patroon
from wegwijzer.tijd.vrij import FEESTDAGEN, Vrij, vrij_per_gemeente

__all__ = [
    "AGENDA_DAGEN", "AMSTERDAM", "FEESTDAGEN", "VOORUIT", "Herhaling", "Keer", "Vrij",
    "dagen", "herhaling", "keren", "keren_van", "laatste_dag", "moment", "patroon", "volgende_keren", "vrij_per_gemeente",
]  # fmt: skip
