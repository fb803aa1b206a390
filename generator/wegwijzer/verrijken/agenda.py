"""De agenda van de hele gids: alle keren van de komende tijd, en van elke activiteit de volgende keren."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from wegwijzer.model import Activiteit, Gids
from wegwijzer.tijd import (
    AGENDA_DAGEN,
    Herhaling,
    Keer,
    Vrij,
    herhaling,
    keren_van,
    laatste_dag,
    volgende_keren,
    vrij_per_gemeente,
)


@dataclass(frozen=True)
class Agenda:
    """`keren` telt 90 dagen vanaf vandaag; `volgende` kijkt voor elke activiteit verder vooruit.

    `herhalingen` heeft voor elke tijdregel van een activiteit de vorm voor kalenders, of None als hij niet valt.
    """

    keren: tuple[Keer, ...]
    keren_in: Mapping[str, tuple[Keer, ...]]
    volgende: Mapping[str, tuple[Keer, ...]]
    herhalingen: Mapping[str, tuple[Herhaling | None, ...]]


def maak_agenda(
    gids: Gids, vandaag: date, gebied_van_locatie: Mapping[str, str], gebieden_van_activiteit: Mapping[str, tuple[str, ...]],
    verouderd: Collection[str] = (),
) -> Agenda:
    """Reken alle keren uit. `keren_in` heeft elk gebied als sleutel, ook als er niets is."""
    vrij = vrij_per_gemeente(gids)
    laatste = vandaag + timedelta(days=AGENDA_DAGEN - 1)
    activiteiten = gids.activiteiten.values()
    per_activiteit = (keren_van(een, vrij[een.gemeente], vandaag, laatste) for een in activiteiten if een.id not in verouderd)
    keren = tuple(sorted(chain.from_iterable(per_activiteit), key=lambda keer: keer.volgorde))
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
        herhalingen={een.id: tuple(_herhalingen(een, vrij[een.gemeente], vandaag)) for een in activiteiten},
    )


def _herhalingen(activiteit: Activiteit, vrij: Vrij, vandaag: date) -> Iterator[Herhaling | None]:
    """Over hele kalenderjaren: zo verandert een kalender niet elke dag."""
    van = date(min(activiteit.beheer.gecontroleerd.year, vandaag.year), 1, 1)
    tot_en_met = laatste_dag(activiteit, date(vandaag.year + 2, 12, 31))
    for regel in activiteit.wanneer:
        yield herhaling(regel, vrij, van, tot_en_met, loopt_door=activiteit.beheer.stopt_op is None)


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
