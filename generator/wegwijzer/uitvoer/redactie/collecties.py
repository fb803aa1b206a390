"""Wat een redacteur in de redactie ziet: per gemeente de activiteiten en de plekken, en de organisaties."""

from collections.abc import Iterator
from typing import Any

from wegwijzer.model import PER_LIJST, Bestandssoort
from wegwijzer.model.vragen import Vraag, vragen_van
from wegwijzer.uitvoer.redactie.velden import Namen, velden

FORMULIEREN = {
    "activiteiten": ("Activiteiten", "Iets om te doen, of hulp die iemand kan krijgen."),
    "locaties": ("Plekken", "Een plek waar mensen elkaar ontmoeten."),
    "organisaties": ("Organisaties", "Een partner die activiteiten organiseert."),
}


def collecties(namen: Namen) -> Iterator[dict[str, Any]]:
    for lijst in FORMULIEREN:
        soort = PER_LIJST[lijst]
        if not soort.per_gemeente:
            yield _collectie(soort, lijst, "", namen)
            continue
        for gemeente, naam in namen["gemeenten"].items():
            yield _collectie(soort, f"{lijst}-{gemeente}", gemeente, namen) | {"label": f"{FORMULIEREN[lijst][0]} {naam}"}
    yield _alle_plekken()


def _collectie(soort: Bestandssoort, naam: str, gemeente: str, namen: Namen) -> dict[str, Any]:
    label, uitleg = FORMULIEREN[soort.lijst]
    return {
        "name": naam,
        "label": label,
        "label_singular": "plek" if soort.lijst == "locaties" else soort.enkelvoud,
        "description": uitleg,
        "folder": f"{soort.map}{gemeente}".rstrip("/"),
        **_vorm(soort.lijst),
        "create": True,
        # Het script kiest een naam die mag, en die nog niemand heeft.
        "slug": "{{fields._id}}",
        "summary": "{{naam}}",
        "sortable_fields": [{"field": "naam", "default_sort": "asc"}],
        "editor": {"preview": False},
        "fields": velden(vragen_van(soort), namen),
    }


def _alle_plekken() -> dict[str, Any]:
    """Onzichtbaar: hier kiest een activiteit haar plek uit, van welke gemeente ook."""
    naam = {"name": "naam", "label": "Naam", "widget": "string"}
    folder = PER_LIJST["locaties"].map.rstrip("/")
    verborgen = {"name": "locaties", "label": "Alle plekken", "hide": True, "create": False, "path": "{{dirname}}/{{slug}}"}
    return {**verborgen, "folder": folder, **_vorm("locaties"), "fields": [naam]}


def _vorm(lijst: str) -> dict[str, str]:
    return {"extension": "yml", "format": lijst, "identifier_field": "naam"}


def vormen(lijst: str) -> list[dict[str, Any]]:
    """Wat het script moet weten om een bestand te lezen en te schrijven: lijsten, groepen en standaardwaarden."""
    return [_vorm_van(vraag) for vraag in vragen_van(PER_LIJST[lijst])]


def _vorm_van(vraag: Vraag) -> dict[str, Any]:
    vorm = {
        "naam": vraag.naam,
        "meer": vraag.meer,
        "standaard": vraag.standaard,
        "inEenWoord": vraag.in_een_woord,
        "velden": [_vorm_van(een) for een in vraag.vragen],
    }
    return {naam: waarde for naam, waarde in vorm.items() if waarde}
