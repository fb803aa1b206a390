"""Elk plaatje dat een bestand noemt is er, en elke foto en elk logo is te gebruiken."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stukken
from wegwijzer.fotos import gebrek

FOTOS = "content/fotos/"
# Een logo mag klein zijn.
GEEN_BEZWAAR = ("", "foto-te-klein")


def plaatje_bestaat(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elk plaatje dat een bestand noemt, is er ook."""
    for stuk in stukken["locaties"]:
        if stuk.record.foto and not _plaatje(stukken.wortel, FOTOS, stuk.record.foto.bestand):
            yield stuk.bevinding("plaatje-weg", "foto", "bestand", waarde=stuk.record.foto.bestand, plaats=FOTOS)
    for stuk in stukken["instelling"]:
        if stuk.record.logo and not _plaatje(stukken.wortel, "content/", stuk.record.logo):
            yield stuk.bevinding("plaatje-weg", "logo", waarde=stuk.record.logo, plaats="content/")


def foto_is_te_gebruiken(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke foto is te lezen, en niet te groot of te klein."""
    for stuk in stukken["locaties"]:
        bestand = stuk.record.foto and _plaatje(stukken.wortel, FOTOS, stuk.record.foto.bestand)
        if bestand and (code := gebrek(bestand)):
            yield stuk.bevinding(code, "foto", "bestand", waarde=stuk.record.foto.bestand)


def logo_is_te_gebruiken(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Het logo is een heel plaatje: het staat op elke pagina en op elke flyer."""
    for stuk in stukken["instelling"]:
        bestand = stuk.record.logo and _plaatje(stukken.wortel, "content/", stuk.record.logo)
        if bestand and not (_is_svg(bestand) if bestand.suffix == ".svg" else gebrek(bestand) in GEEN_BEZWAAR):
            yield stuk.bevinding("logo-onleesbaar", "logo", waarde=stuk.record.logo)


def _is_svg(pad: Path) -> bool:
    """Een tekening zonder script, en zonder iets van een andere plek."""
    try:
        wortel = ElementTree.parse(pad).getroot()
    except (ElementTree.ParseError, ValueError, LookupError):
        return False
    return wortel.tag == "{http://www.w3.org/2000/svg}svg" and all(map(_is_veilig, wortel.iter()))


def _is_veilig(deel: ElementTree.Element) -> bool:
    naam = deel.tag.rpartition("}")[2].lower()
    velden = {veld.rpartition("}")[2].lower(): waarde.strip() for veld, waarde in deel.items()}
    mag = ("#", "data:image/", "https://") if naam == "a" else ("#", "data:image/")
    return (
        naam not in ("script", "foreignobject", "iframe")
        and not any(veld.startswith("on") for veld in velden)
        and velden.get("href", "#").startswith(mag)
    )


def _plaatje(wortel: Path, map_: str, naam: str) -> Path | None:
    """Het pad, als daar een bestand staat dat bij deze wegwijzer hoort."""
    pad = Path(os.path.realpath(wortel / map_ / naam))
    return pad if pad.is_file() and pad.is_relative_to(os.path.realpath(wortel)) else None
