"""Elk plaatje dat een bestand noemt is er, en elke foto is te gebruiken."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stukken
from wegwijzer.fotos import gebrek

FOTOS = "content/fotos/"


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


def _plaatje(wortel: Path, map_: str, naam: str) -> Path | None:
    """Het pad, als daar een bestand staat dat bij deze wegwijzer hoort."""
    pad = Path(os.path.realpath(wortel / map_ / naam))
    return pad if pad.is_file() and pad.is_relative_to(os.path.realpath(wortel)) else None
