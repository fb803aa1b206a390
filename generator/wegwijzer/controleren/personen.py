"""Wat van een mens is, staat er alleen als die mens dat goed vindt."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.model.delen import MOBIEL, is_adres_van_mens

_TITEL = (
    r"(?:mevrouw|mevr\.?|mw\.?|meneer|mijnheer|dhr\.?|de heer|juf|meester|zuster|broeder|pastor|dominee|ds\.?|dr\.?)"
)
_TUSSEN = r"(?:van|de|der|den|het|ter|ten|te|el|al|[’']t)"
_NAAM = r"[A-ZÀ-Þ][\w’'-]+"
# Mevrouw Visser; J. de Boer; Jorrit van der Meer.
_ZEKER = re.compile(
    rf"(?i:{_TITEL}) (?:{_TUSSEN} )*{_NAAM}|(?:[A-Z]\.\s?)+(?:{_TUSSEN} )*{_NAAM}"
    rf"|{_NAAM} (?:van der|van den|van [’']t|ter|ten) {_NAAM}"
)
# Zo heet een groep of een plek, en geen mens.
_GROEP = re.compile(
    r"team|balie|loket|huis|punt|stichting|vereniging|club|groep|bieb|bibliotheek|gemeente|kerk|parochie|school|centrum"
    r"|dienst|bureau|secretari|bestuur|redactie|receptie|welzijn|zorg|steun|vrijwillig|commissie|raad|hulp|lijn|keuken"
    r"|caf[eé]|winkel|koor|orkest|atelier|sport|buurt|wijk|dorp|kring|verband|maatjes|vriend|familie|planning|groet"
    r"|fonds|hof|hoek|park|tuin|plein|straat|weg\b|kamer|zaal|station|werk|voor\b|bij\b|\d",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
# Korter is geen nummer en geen mailadres.
_KORTSTE = 8
_CONTACTVELDEN = ("contact", "contactpunt")


def naam_met_toestemming(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """De naam van een mens staat bij 'contact' alleen met toestemming."""
    eigen = {getattr(stuk.record, "naam", None) for stuk in stukken}
    for stuk, deel, contact in _contacten(stukken):
        if contact.naam and not contact.toestemming and contact.naam not in eigen and lijkt_op_mens(contact.naam):
            yield stuk.bevinding("naam-zonder-toestemming", deel, "naam", waarde=contact.naam)


def nagekeken_door_een_rol(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Bij 'beheer' staat wie het nakeek als rol of organisatie. Ook dat komt op de site."""
    eigen = {getattr(stuk.record, "naam", None) for stuk in stukken}
    for stuk in stukken:
        door = getattr(getattr(stuk.record, "beheer", None), "door", None)
        met = getattr(getattr(stuk.record, "contact", None), "toestemming", False)
        if door and not met and door not in eigen and ("@" in door or _noemt_een_mens(door)):
            yield stuk.bevinding("door-een-mens", "beheer", "door", waarde=door)


def _noemt_een_mens(door: str) -> bool:
    """Een naam, of een rol met een hele naam erachter. Een rol met een voornaam ('Kok Siem') mag."""
    woorden = door.split()
    achter = (" ".join(woorden[vanaf:]) for vanaf in range(1, len(woorden) - 1))
    return lijkt_op_mens(door) or (not _GROEP.search(door) and any(map(lijkt_op_mens, achter)))


def nummer_in_tekst_met_toestemming(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Ook midden in een tekst staat geen mobiel nummer of eigen mailadres zonder toestemming."""
    met = {(id(stuk.document), stuk.plek) for stuk, _, contact in _contacten(stukken) if contact.toestemming}
    for stuk in stukken:
        if (id(stuk.document), stuk.plek) in met:
            continue
        for plek, tekst in stuk.teksten():
            if len(tekst) < _KORTSTE or plek[-1] in ("telefoon", "email"):
                continue
            if gevonden := MOBIEL.search(tekst):
                yield stuk.bevinding("mobiel-in-tekst", *plek, veld=plek[-1], waarde=gevonden[0])
            for adres in _EMAIL.findall(tekst) if "@" in tekst else ():
                if is_adres_van_mens(adres):
                    yield stuk.bevinding("email-in-tekst", *plek, veld=plek[-1], waarde=adres)


def lijkt_op_mens(naam: str) -> bool:
    """Een titel, voorletters of een bekende voornaam vooraan. Bij twijfel: nee."""
    if _GROEP.search(naam):
        return False
    if _ZEKER.fullmatch(naam):
        return True
    eerste, *rest = naam.replace(",", " ").split()
    verder = (re.fullmatch(rf"{_NAAM}|{_TUSSEN}|en|of|&|[A-Z]\.", woord) for woord in rest)
    return eerste in voornamen() and len(rest) < 6 and all(verder)


@cache
def voornamen() -> frozenset[str]:
    return frozenset(files("wegwijzer.controleren").joinpath("voornamen.txt").read_text("utf-8").split())


def _contacten(stukken: Stukken) -> Iterator[tuple[Stuk, str, Any]]:
    for stuk in stukken:
        for deel in _CONTACTVELDEN:
            if contact := getattr(stuk.record, deel, None):
                yield stuk, deel, contact
