"""Nakijken of nieuwe gegevens kloppen voordat ze geschreven worden, met dezelfde regels en zinnen als altijd."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren import Controle, controleer
from wegwijzer.controleren.stuk import maak_stukken
from wegwijzer.laden import Bestanden, lees_document
from wegwijzer.model import PER_LIJST, Bestandssoort
from wegwijzer.redactie.bewaren import soort_van
from wegwijzer.redactie.yaml_schrijven import nieuw_yaml


def met(bestanden: Bestanden, teksten: Mapping[str, str | None]) -> Bestanden:
    """De bestanden zoals ze zijn als deze teksten (pad -> YAML) geschreven zijn; None is een bestand dat weggaat."""
    documenten = {lijst: {een.pad: een for een in gelezen} for lijst, gelezen in bestanden.documenten.items()}
    paden = {lijst: dict.fromkeys(alle) for lijst, alle in bestanden.paden.items()}
    bevindingen = [een for een in bestanden.bevindingen if een.bestand not in teksten]
    for pad, tekst in teksten.items():
        lijst = soort_van(pad).lijst
        documenten[lijst].pop(pad, None)
        paden[lijst].pop(pad, None)
        if tekst is None:
            continue
        document, gevonden = lees_document(pad, tekst)
        bevindingen += gevonden
        paden[lijst][pad] = None
        if document:
            documenten[lijst][pad] = document
    return replace(
        bestanden,
        documenten={lijst: tuple(alle[pad] for pad in sorted(alle)) for lijst, alle in documenten.items()},
        paden={lijst: tuple(sorted(alle)) for lijst, alle in paden.items()},
        bevindingen=tuple(bevindingen),
    )


def keur(bestanden: Bestanden, teksten: Mapping[str, str | None], vandaag: date) -> Controle:
    """Controleer de hele wegwijzer alsof deze teksten al geschreven zijn."""
    return controleer(met(bestanden, teksten), vandaag)


def keur_veld(bestanden: Bestanden, soort: Bestandssoort, veld: str, waarde: Any) -> list[Bevinding]:
    """Alleen de bevindingen over één veld van een record dat nog niet af is."""
    # De eerste regel is een opmerking: daar komt alles over velden die nog ontbreken.
    document, gevonden = lees_document("nieuw", nieuw_yaml(soort, {veld: waarde}, "nieuw"))
    if document is None:
        return gevonden
    bestand = {naam: () for naam in bestanden.documenten if PER_LIJST[naam].vorm == "bestand"}
    alleen = replace(bestanden, documenten={**bestanden.documenten, **bestand, soort.lijst: (document,)})
    return [een for een in maak_stukken(alleen).bevindingen if een.bestand == "nieuw" and een.regel > 1]
