"""De verrijkte gids: alles wat een uitvoer nodig heeft, klaar om op te schrijven."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from wegwijzer.geo import Gebiedskaart, lees_kaart
from wegwijzer.model import Activiteit, Gids, Locatie
from wegwijzer.tijd.versheid import is_verlopen, is_verouderd
from wegwijzer.verrijken.agenda import Agenda, maak_agenda
from wegwijzer.verrijken.deel import beperk
from wegwijzer.verrijken.plaatsing import gebied_per_locatie, gebieden_per_gemeente, gebieden_van, locaties_van


@dataclass(frozen=True, eq=False)
class Verrijkt:
    """De gids met plaatsing en agenda. Alle sleutels zijn ids; volgorde is de volgorde van tonen."""

    gids: Gids
    vandaag: date
    kaart: Gebiedskaart
    gebied_van_locatie: Mapping[str, str]
    gebieden_van_activiteit: Mapping[str, tuple[str, ...]]
    activiteiten_in: Mapping[str, tuple[Activiteit, ...]]
    locaties_in: Mapping[str, tuple[Locatie, ...]]
    activiteiten_op: Mapping[str, tuple[Activiteit, ...]]
    buren: Mapping[str, tuple[str, ...]]
    agenda: Agenda

    @property
    def portaal(self) -> str | None:
        """Het enige gebied van deze site, als er maar één is: dan is de voorpagina van dat gebied."""
        return next(iter(self.gids.gebieden)) if len(self.gids.gebieden) == 1 else None

    def thuisgebied(self, activiteit: Activiteit) -> str:
        """Het gebied waar de pagina van deze activiteit staat."""
        return self.gebieden_van_activiteit[activiteit.id][0]

    def is_verlopen(self, activiteit: Activiteit) -> bool:
        return is_verlopen(activiteit.beheer.gecontroleerd, self.gids.instelling.termijnen.activiteit, self.vandaag)


def verrijk(gids: Gids, vandaag: date, alleen: Sequence[str] = ()) -> Verrijkt:
    """Plaats alles en maak de agenda. `alleen` beperkt de site tot deze gebieden."""
    kaart = lees_kaart(gids.wortel / "content" / "gebieden", gids.gebieden.values())
    per_locatie = gebied_per_locatie(gids, kaart)
    per_gemeente = gebieden_per_gemeente(gids, kaart)
    per_activiteit = {id_: gebieden_van(een, per_locatie, per_gemeente) for id_, een in gids.activiteiten.items()}
    if alleen:
        gids, per_locatie, per_activiteit = beperk(gids, set(alleen), per_locatie, per_activiteit)
    # Wat heel lang niet is nagekeken, verdwijnt uit lijsten en agenda; de eigen pagina blijft.
    verouderd = {id_ for id_, een in gids.activiteiten.items() if is_verouderd(een, gids.instelling.termijnen, vandaag)}
    in_lijsten = [een for id_, een in gids.activiteiten.items() if id_ not in verouderd]
    return Verrijkt(
        gids=gids,
        vandaag=vandaag,
        kaart=kaart,
        gebied_van_locatie=per_locatie,
        gebieden_van_activiteit=per_activiteit,
        activiteiten_in=_groepeer(gids.gebieden, in_lijsten, lambda een: per_activiteit[een.id]),
        locaties_in=_groepeer(gids.gebieden, gids.locaties.values(), lambda plek: (per_locatie[plek.id],)),
        activiteiten_op=_groepeer(gids.locaties, in_lijsten, locaties_van),
        buren={id_: tuple(buur for buur in kaart.buren(id_) if buur in gids.gebieden) for id_ in gids.gebieden},
        agenda=maak_agenda(gids, vandaag, per_locatie, per_activiteit, verouderd),
    )


def _groepeer(sleutels, records, sleutels_van) -> dict:
    groepen = {sleutel: [] for sleutel in sleutels}
    for record in sorted(records, key=lambda een: (een.naam.casefold(), een.id)):
        for sleutel in sleutels_van(record):
            if sleutel in groepen:
                groepen[sleutel].append(record)
    return {sleutel: tuple(groep) for sleutel, groep in groepen.items()}
