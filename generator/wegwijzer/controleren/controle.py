"""Controleer alle bestanden. Alle bevindingen komen in één keer, op volgorde van bestand en regel."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from wegwijzer.bevinding import FOUT, Bevinding
from wegwijzer.controleren import (
    dubbelen,
    echt,
    gebieden,
    ids,
    leesgemak,
    paginas,
    papier,
    personen,
    plaatjes,
    plekken,
    tijden,
    vakanties,
    versheid,
    wegwijs,
)
from wegwijzer.controleren.stuk import Stukken, maak_stukken
from wegwijzer.laden import Bestanden
from wegwijzer.model import BESTANDSSOORTEN, Bestandssoort, Gids
from wegwijzer.model.basis import Genoemd

Regel = Callable[[Stukken, date], Iterator[Bevinding]]

# Alles wat verder kijkt dan één veld; het model kijkt naar de velden zelf.
CONTROLES: tuple[Regel, ...] = (
    ids.id_is_uniek,
    ids.map_is_gemeente,
    ids.gebied_staat_niet_in_de_weg,
    gebieden.grenzen_zijn_te_lezen,
    gebieden.buurt_bestaat,
    gebieden.buurt_in_een_gebied,
    gebieden.geen_buurt_vergeten,
    gebieden.gemeente_heeft_een_gebied,
    plekken.plek_ligt_in_een_gebied,
    plekken.plek_ligt_in_zijn_plaats,
    plekken.plek_ligt_in_zijn_gemeente,
    plekken.gekozen_gebied_is_dichtbij,
    plaatjes.plaatje_bestaat,
    plaatjes.foto_is_te_gebruiken,
    plaatjes.logo_is_te_gebruiken,
    papier.elk_teken_kan_op_papier,
    tijden.tijdregel_valt_ooit,
    tijden.tijdregel_loopt_nog,
    tijden.tijden_vallen_niet_samen,
    tijden.eerste_keer_is_goede_dag,
    tijden.niet_op_verandert_iets,
    tijden.losse_datum_gaat_door,
    vakanties.vakantie_begint_voor_het_einde,
    vakanties.vakanties_reiken_ver_genoeg,
    vakanties.feestdag_bestaat,
    personen.naam_met_toestemming,
    personen.nagekeken_door_een_rol,
    personen.nummer_in_tekst_met_toestemming,
    versheid.op_tijd_nagekeken,
    versheid.niet_later_dan_vandaag,
    versheid.nog_niet_gestopt,
    dubbelen.activiteit_staat_er_een_keer,
    dubbelen.plek_staat_er_een_keer,
    leesgemak.leest_makkelijk,
    paginas.velden_van_een_pagina_kloppen,
    paginas.pagina_heeft_geen_html,
    paginas.plaatje_op_een_pagina_heeft_tekst,
    paginas.plaatje_op_een_pagina_is_van_ons,
    paginas.pagina_heeft_een_eigen_adres,
    paginas.link_van_een_pagina_bestaat,
    wegwijs.plaatje_staat_in_lucide,
    wegwijs.pagina_van_een_ingang_bestaat,
    wegwijs.wat_gestopt_is_bestaat_niet_meer,
    wegwijs.zoekwoord_staat_er_een_keer,
    echt.niets_is_verzonnen,
    echt.niets_op_een_pagina_is_verzonnen,
    echt.alles_op_een_pagina_is_ingevuld,
)


@dataclass(frozen=True)
class Controle:
    """`gids` is er alleen als er geen fouten zijn."""

    bevindingen: tuple[Bevinding, ...]
    gids: Gids | None

    @property
    def fouten(self) -> tuple[Bevinding, ...]:
        return tuple(gevonden for gevonden in self.bevindingen if gevonden.niveau == FOUT)


def controleer(bestanden: Bestanden, vandaag: date) -> Controle:
    """Doe alle controles. `vandaag` bepaalt wat verlopen is."""
    stukken = maak_stukken(bestanden)
    gevonden = [*bestanden.bevindingen, *stukken.bevindingen]
    for controle in CONTROLES:
        gevonden += controle(stukken, vandaag)
    bevindingen = tuple(sorted(set(gevonden)))
    fouten = any(een.niveau == FOUT for een in bevindingen)
    return Controle(bevindingen, None if fouten else _maak_gids(stukken))


def _maak_gids(stukken: Stukken) -> Gids:
    lijsten = {soort.lijst: _verzameling(soort, stukken) for soort in BESTANDSSOORTEN if soort.vorm != "enkel"}
    lijsten |= {"instelling": stukken.instelling, "woordenlijst": stukken.woordenlijst}
    return Gids(wortel=stukken.wortel, opgeschreven=_opgeschreven(stukken), **lijsten)


def _opgeschreven(stukken: Stukken) -> dict:
    per_bestand = (soort.lijst for soort in BESTANDSSOORTEN if soort.vorm == "bestand")
    return {lijst: {stuk.record.id: stuk.document.gegevens for stuk in stukken[lijst]} for lijst in per_bestand}


def _verzameling(soort: Bestandssoort, stukken: Stukken) -> dict | tuple:
    """Bij hun id, of op een rij als deze records geen id hebben."""
    records = tuple(stuk.record for stuk in stukken[soort.lijst])
    return {record.id: record for record in records} if issubclass(soort.model, Genoemd) else records
