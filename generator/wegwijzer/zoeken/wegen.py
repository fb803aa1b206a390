"""Hoe zwaar de woorden van elk soort record tellen."""

from collections.abc import Iterator, Mapping

from wegwijzer.model import Activiteit, Gebied, Ingang, Locatie, Organisatie, Thema
from wegwijzer.tekst import dagdeel
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van
from wegwijzer.zoeken.aanvulling import Aanvulling, eigen_woorden
from wegwijzer.zoeken.gewichten import BIJ, EIGEN, NAAM, PLEK, SOORT, UITLEG, ZIN, Weegschaal


def weeg_activiteit(verrijkt: Verrijkt, aanvulling: Aanvulling, een: Activiteit) -> Mapping[str, float]:
    gids = verrijkt.gids
    thuis, *elders = (gids.gebieden[id_] for id_ in verrijkt.gebieden_van_activiteit[een.id] if id_ in gids.gebieden)
    doelgroepen = [gids.doelgroepen[id_] for id_ in een.doelgroepen]
    schaal = Weegschaal()
    schaal.leg(NAAM, [een.naam]).leg(EIGEN, een.zoekwoorden).leg(ZIN, [een.samenvatting])
    schaal.leg(BIJ, aanvulling.bij(eigen_woorden(een)))
    schaal.leg(PLEK, [*_plekken(verrijkt, een), *_namen(thuis)], met_delen=False)
    schaal.leg(SOORT, [groep.naam for groep in doelgroepen])
    schaal.leg(SOORT, _momenten(een), met_delen=False)
    for gebied in elders:
        schaal.leg(UITLEG, _namen(gebied), met_delen=False)
    schaal.leg(UITLEG, [een.beschrijving, gids.organisaties[een.organisatie].naam, een.waar], met_delen=False)
    return schaal.leg(UITLEG, [woord for groep in doelgroepen for woord in groep.zoekwoorden]).gewichten


def weeg_locatie(verrijkt: Verrijkt, plek: Locatie) -> Mapping[str, float]:
    gebied = verrijkt.gids.gebieden.get(verrijkt.gebied_van_locatie[plek.id])
    schaal = Weegschaal().leg(NAAM, [plek.naam], met_delen=False).leg(ZIN, [verrijkt.gids.soorten[plek.soort].naam])
    schaal.leg(PLEK, [plek.adres.plaats, plek.adres.straat, *(_namen(gebied) if gebied else ())], met_delen=False)
    return schaal.leg(UITLEG, [plek.omschrijving]).gewichten


def weeg_organisatie(organisatie: Organisatie) -> Mapping[str, float]:
    return Weegschaal().leg(NAAM, [organisatie.naam], met_delen=False).leg(UITLEG, [organisatie.omschrijving]).gewichten


def weeg_ingang(ingang: Ingang) -> Mapping[str, float]:
    stappen = [tekst for stap in ingang.stappen for tekst in (stap.naam, *stap.woorden)]
    return Weegschaal().leg(NAAM, [ingang.naam]).leg(EIGEN, ingang.zoekwoorden).leg(UITLEG, [ingang.zin, *stappen]).gewichten


def weeg_thema(aanvulling: Aanvulling, thema: Thema) -> Mapping[str, float]:
    """Wie een woord van het thema zoekt, vindt ook de activiteiten van het thema."""
    eigen = [thema.omschrijving, thema.vaknaam, *thema.zoekwoorden, *aanvulling.per_thema[thema.id]]
    return Weegschaal().leg(NAAM, [thema.naam]).leg(EIGEN, eigen).gewichten


def _plekken(verrijkt: Verrijkt, een: Activiteit) -> Iterator[str]:
    for id_ in locaties_van(een):
        plek = verrijkt.gids.locaties[id_]
        yield plek.naam
        yield plek.adres.plaats


def _namen(gebied: Gebied) -> tuple[str, ...]:
    return (gebied.naam, *gebied.aka)


def _momenten(een: Activiteit) -> Iterator[str]:
    """Gewone woorden voor het moment en de prijs: zondag, avond, gratis."""
    if een.kosten.gratis:
        yield "gratis"
    for regel in een.wanneer:
        yield from regel.dag
        yield dagdeel(regel.van)
        if {"zaterdag", "zondag"} & set(regel.dag):
            yield "weekend"
