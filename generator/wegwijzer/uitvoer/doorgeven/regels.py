"""Wat het formulier moet weten om zelf na te kijken: vragen, zinnen, lijsten en vrije dagen. Uit het model, niets dubbel."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from wegwijzer.bevinding import Bevinding, meldingen
from wegwijzer.controleren.personen import voornamen
from wegwijzer.controleren.voorbeeld import voorbeeld
from wegwijzer.model import PER_LIJST, Gids
from wegwijzer.model.delen import POSTBUSSEN_VAN_MENSEN
from wegwijzer.model.vragen import Vraag, vragen_van
from wegwijzer.tijd import Vrij, vrij_per_gemeente
from wegwijzer.uitvoer.doorgeven.groepen import LIJSTEN, vragen_mee

JAREN_VOORUIT = 4
# Wie een formulier invult, schrijft geen regels in een bestand.
IN_FORMULIER = {
    "veld-ontbreekt": "Vul dit nog in.",
    "te-weinig": "Kies er minstens één.",
    "waarde-vreemd": "Bijvoorbeeld: {voorbeeld}",
    "getal-te-klein": "Vul {grens} of meer in.",
    "getal-te-groot": "Vul {grens} of minder in.",
    "leeftijd-omgedraaid": "Zet de laagste leeftijd vooraan.",
    "vanaf-ontbreekt": "Vul de eerste datum in.",
    "dag-of-op": "Kies een vaste dag, of kies losse datums.",
    "locatie-of-waar": "Kies een plek, of kies 'geen vaste plek'.",
    "gebieden-ontbreken": "Kies in welke dorpen of wijken het is.",
    "contact-leeg": "Vul een telefoonnummer, een mailadres of een website in.",
    "mobiel-zonder-toestemming": "Vraag of het mag. Mag het? Zeg dan ja bij 'toestemming'.",
    "email-zonder-toestemming": "Vraag of het mag. Mag het? Zeg dan ja bij 'toestemming'.",
    "naam-zonder-toestemming": "Vraag of het mag. Mag het? Zeg dan ja bij 'toestemming'.",
    "mobiel-in-tekst": "Haal het weg. Of zet het bij de telefoon, met ja bij 'toestemming'.",
    "email-in-tekst": "Haal het weg. Of zet het bij de mail, met ja bij 'toestemming'.",
    "coordinaten-omgedraaid": "Draai de twee getallen om.",
    "plek-buiten-gebieden": "Kijk de getallen na. Kloppen ze? Kies dan bij 'gebied' waar het bij hoort.",
    "tijdregel-nooit": "Kijk de dagen en de datums na.",
    "tijdregel-voorbij": "Gaat het door? Kies nieuwe datums. Anders haalt u deze tijd weg.",
}


def zonder_bestand(een: Bevinding) -> Bevinding:
    """Dezelfde bevinding voor wie geen bestand schrijft, maar een formulier of een lijst invult."""
    doe = IN_FORMULIER.get(een.code, "{")
    return een if "{" in doe else replace(een, doe=doe)


def regels(gids: Gids, vandaag: date) -> dict[str, Any]:
    """De inhoud van regels.json."""
    bekend = {soort.lijst: getattr(gids, soort.lijst) for soort in PER_LIJST.values() if soort.vorm != "enkel"}
    return {
        "vragen": {lijst: [_met_mee(lijst, een, bekend) for een in vragen_van(PER_LIJST[lijst])] for lijst in LIJSTEN},
        "meldingen": {code: _melding(code, zinnen) for code, zinnen in meldingen().items()},
        "vrij": {gemeente: _vrij(vrij, vandaag) for gemeente, vrij in vrij_per_gemeente(gids).items()},
        "gemeenten": _gemeenten(gids),
        "namen": sorted({een.naam for lijst in ("locaties", "organisaties") for een in bekend[lijst].values()}),
        "postbussen": sorted(POSTBUSSEN_VAN_MENSEN),
        "voornamen": sorted(voornamen()),
    }


def _gemeenten(gids: Gids) -> dict[str, str]:
    """Bij elke plek en elk gebied de gemeente, voor de vrije dagen. Heet een gebied als een gemeente, dan is het die."""
    records = (*gids.locaties.values(), *gids.gebieden.values())
    return {een.id: een.gemeente for een in records} | {id_: id_ for id_ in gids.gemeenten}


def _met_mee(lijst: str, vraag: Vraag, bekend: Mapping[str, Any]) -> dict[str, Any]:
    """Een vraag, met de vragen over iets nieuws dat in dit veld mee kan."""
    gegevens = _vraag(vraag, bekend)
    if mee := vragen_mee(lijst, vraag.naam):
        gegevens["mee"] = [_vraag(een, bekend) for een in mee]
    return gegevens


def _vraag(vraag: Vraag, bekend: Mapping[str, Any]) -> dict[str, Any]:
    gegevens = {
        "naam": vraag.naam,
        "soort": vraag.soort,
        "verplicht": vraag.verplicht,
        "meer": vraag.meer,
        "voorbeeld": voorbeeld(vraag, bekend),
        "voorbeeldDeel": voorbeeld(vraag, bekend, in_lijst=True) if vraag.meer else None,
        "grenzen": dict(vraag.grenzen),
        "hoogstens": vraag.aantal[1],
        "inEenWoord": vraag.in_een_woord,
        "vragen": [_vraag(een, bekend) for een in vraag.vragen],
    }
    return {naam: waarde for naam, waarde in gegevens.items() if waarde is not None}


def _melding(code: str, zinnen: Mapping[str, str]) -> dict[str, str]:
    formulier = {"formulier": IN_FORMULIER[code]} if code in IN_FORMULIER else {}
    return {"niveau": zinnen["niveau"], "wat": zinnen["wat"], "doe": zinnen["doe"], **formulier}


def _vrij(vrij: Vrij, vandaag: date) -> dict[str, Any]:
    """De vakanties en de feestdagen van dit jaar en de jaren erna."""
    eerste, laatste = date(vandaag.year - 1, 1, 1), date(vandaag.year + JAREN_VOORUIT, 12, 31)
    dagen = (eerste + timedelta(days=nummer) for nummer in range((laatste - eerste).days + 1))
    return {
        "vakanties": [[een.isoformat(), ander.isoformat()] for een, ander in vrij.vakanties],
        "feestdagen": [dag.isoformat() for dag in dagen if vrij.is_vrij(dag, "feestdagen")],
    }
