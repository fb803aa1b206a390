"""Controles op vrije dagen: de lijst van schoolvakanties, en de feestdagen in de instellingen."""

from collections.abc import Iterator
from datetime import date, timedelta

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.controleren.bedoeld import bedoelt_u
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.controleren.tijdregels import tijdregels
from wegwijzer.model import PER_LIJST
from wegwijzer.tekst import datum_lang
from wegwijzer.tijd import AGENDA_DAGEN, FEESTDAGEN


def vakantie_begint_voor_het_einde(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een schoolvakantie eindigt niet voor ze begint."""
    for stuk in stukken["schoolvakanties"]:
        if stuk.heel and stuk.record.tot_en_met < stuk.record.van:
            yield stuk.bevinding("vakantie-omgedraaid", "tot_en_met", naam=stuk.record.naam)


def vakanties_reiken_ver_genoeg(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Zolang de agenda loopt, zijn de schoolvakanties bekend van elke regio die ze gebruikt."""
    nodig_tot = vandaag + timedelta(days=AGENDA_DAGEN)
    for regio in sorted(_gebruikte_regios(stukken)):
        laatste = max(_vakanties(stukken, regio), key=lambda stuk: stuk.record.tot_en_met, default=None)
        if laatste is None:
            yield bevinding("schoolvakanties-ontbreken", PER_LIJST["schoolvakanties"].patroon, regio=regio)
        elif laatste.record.tot_en_met < nodig_tot:
            dag = datum_lang(laatste.record.tot_en_met, vandaag)
            yield laatste.bevinding("schoolvakanties-raken-op", "tot_en_met", regio=regio, datum=dag)


def _gebruikte_regios(stukken: Stukken) -> set[str]:
    gemeenten = {stuk.record.id: stuk.record for stuk in stukken["gemeenten"] if stuk.heel}
    gebruikt = {een.stuk.document.map for een in tijdregels(stukken) if "schoolvakanties" in een.regel.niet_in}
    return {gemeenten[gemeente].schoolvakanties for gemeente in gebruikt & gemeenten.keys()}


def _vakanties(stukken: Stukken, regio: str) -> list[Stuk]:
    return [stuk for stuk in stukken["schoolvakanties"] if stuk.heel and stuk.record.regio == regio]


def feestdag_bestaat(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een feestdag die hier niet telt, is er een die we kennen."""
    bekend = {naam.casefold() for naam in FEESTDAGEN}
    for stuk in stukken["instelling"]:
        for nummer, naam in enumerate(stuk.record.feestdagen.overslaan if stuk.record.feestdagen else ()):
            if naam.casefold() not in bekend:
                voorstel = bedoelt_u(naam, tuple(FEESTDAGEN))
                yield stuk.bevinding(
                    "feestdag-onbekend", "feestdagen", "overslaan", nummer, waarde=naam, voorstel=voorstel
                )
