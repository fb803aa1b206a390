"""De agenda van de hele gids: alle keren van de komende tijd, en van elke activiteit de volgende keren."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import merge

from wegwijzer.model import Activiteit, Gids
from wegwijzer.tijd import AGENDA_DAGEN, Keer, keren_van, volgende_keren, vrij_per_gemeente


@dataclass(frozen=True)
class Agenda:
    """`keren` telt 90 dagen vanaf vandaag; `volgende` kijkt voor elke activiteit verder vooruit."""

    keren: tuple[Keer, ...]
    keren_in: Mapping[str, tuple[Keer, ...]]
    volgende: Mapping[str, tuple[Keer, ...]]


def maak_agenda(
    gids: Gids, vandaag: date, gebied_van_locatie: Mapping[str, str], gebieden_van_activiteit: Mapping[str, tuple[str, ...]]
) -> Agenda:
    """Reken alle keren uit. `keren_in` heeft elk gebied als sleutel, ook als er niets is."""
    vrij = vrij_per_gemeente(gids)
    laatste = vandaag + timedelta(days=AGENDA_DAGEN - 1)
    activiteiten = gids.activiteiten.values()
    keren = tuple(merge(*(keren_van(een, vrij[een.gemeente], vandaag, laatste) for een in activiteiten)))
    gebieden = {
        een.id: gebieden_per_plek(een, gebied_van_locatie, gebieden_van_activiteit[een.id]) for een in activiteiten
    }
    keren_in: dict[str, list[Keer]] = {gebied: [] for gebied in gids.gebieden}
    for keer in keren:
        for gebied in gebieden[keer.activiteit][keer.locatie]:
            if gebied in keren_in:
                keren_in[gebied].append(keer)
    return Agenda(
        keren=keren,
        keren_in={gebied: tuple(daar) for gebied, daar in keren_in.items()},
        volgende={een.id: volgende_keren(een, vrij[een.gemeente], vandaag) for een in activiteiten},
    )


def gebieden_per_plek(
    activiteit: Activiteit, gebied_van_locatie: Mapping[str, str], gebieden: tuple[str, ...]
) -> dict[str | None, tuple[str, ...]]:
    """Per plek van een activiteit: de gebieden waar u die keren ziet.

    Wat om de week in een ander dorp is, staat alleen in het dorp waar het dan is.
    """
    plekken = [activiteit.locatie, *(regel.locatie or activiteit.locatie for regel in activiteit.wanneer)]
    eigen = {plek: gebied_van_locatie.get(plek) for plek in plekken if plek}
    return {
        plek: tuple(gebied for gebied in gebieden if gebied == eigen.get(plek) or gebied not in eigen.values())
        for plek in plekken
    }
