"""Leesgemak van gegevens en pagina's: elk bestand wordt als één tekst gelezen, met de regel van elk stuk."""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from wegwijzer.bevinding import LET_OP, Bevinding, bevinding
from wegwijzer.controleren.stuk import Stukken
from wegwijzer.laden import Document
from wegwijzer.leesgemak import TE_MOEILIJK, Lezer, Oordeel, maak_tabel
from wegwijzer.model import Woordenlijst
from wegwijzer.model.basis import Record

# Velden met zinnen voor inwoners, op elke diepte.
TEKSTVELDEN = frozenset(("samenvatting", "beschrijving", "omschrijving", "tijden_uitleg", "uitleg", "korting", "hoe"))
GELEZEN = ("activiteiten", "locaties", "organisaties", "themas", "gebieden", "instelling")
NAMEN = ("activiteiten", "locaties", "organisaties", "gemeenten", "gebieden", "instelling")


@dataclass(frozen=True)
class Tekst:
    """De zinnen van een bestand achter elkaar.

    `beginnen` zijn de plaatsen waar een veld begint, `regels` de regels in het bestand waar dat is.
    `kop` is de regel van wat iedereen het eerst leest.
    """

    pad: str
    tekst: str
    beginnen: tuple[int, ...] = (0,)
    regels: tuple[int, ...] = (1,)
    kop: int = 1

    def regel(self, plaats: int) -> int:
        """De regel in het bestand. Een veld loopt gelijk met zijn regels."""
        nummer = bisect_right(self.beginnen, plaats) - 1
        return self.regels[nummer] + self.tekst.count("\n", self.beginnen[nummer], plaats)


def teksten(stukken: Stukken) -> Iterator[Tekst]:
    """Elk bestand met tekst voor inwoners, één keer: de gegevens en de pagina's."""
    documenten = {stuk.document.pad: stuk.document for naam in GELEZEN for stuk in stukken[naam]}
    yield from map(tekst_van, documenten.values())
    yield from (Tekst(pagina.pad, pagina.tekst) for pagina in stukken.paginas)


def tekst_van(document: Document) -> Tekst:
    """Alle tekstvelden van een bestand, met een lege regel ertussen."""
    delen, beginnen, regels, lengte = [], [], [], 0
    for regel, waarde in tekstvelden(document, document.gegevens or ()):
        delen.append(waarde.rstrip("\n"))
        beginnen.append(lengte)
        # Tekst van meer regels begint onder de naam van het veld.
        regels.append(regel + ("\n" in delen[-1]))
        lengte += len(delen[-1]) + 2
    return Tekst(document.pad, "\n\n".join(delen), tuple(beginnen), tuple(regels), document.regel(("samenvatting",)))


def tekstvelden(document: Document, houder: Any) -> Iterator[tuple[int, str]]:
    """Elk tekstveld, op elke diepte, met zijn regel."""
    inhoud = houder.items() if isinstance(houder, dict) else enumerate(houder)
    for sleutel, waarde in inhoud:
        if isinstance(waarde, dict | list):
            yield from tekstvelden(document, waarde)
        elif waarde and sleutel in TEKSTVELDEN:
            yield document.regels[id(houder)][sleutel], waarde


def namen_van(records: Iterable[Record]) -> Iterator[str]:
    """Namen van activiteiten, plekken, organisaties en gebieden: die hoeven niet makkelijk te zijn."""
    for record in records:
        adres, contact = getattr(record, "adres", None), getattr(record, "contact", None)
        namen = [getattr(record, "naam", None), *(getattr(record, "aka", None) or ())]
        namen += [getattr(adres, "straat", None), getattr(adres, "plaats", None), getattr(contact, "naam", None)]
        yield from filter(None, namen)


def maak_leestabel(woordenlijst: Woordenlijst, records: Iterable[Record]) -> dict[str, Any]:
    """De tabel met de woorden en de namen van deze wegwijzer, voor Python en voor de browser."""
    return maak_tabel(woordenlijst.model_dump(exclude_defaults=True), namen_van(records))


def lezer_van(stukken: Stukken) -> Lezer:
    namen = tuple(namen_van(stuk.record for naam in NAMEN for stuk in stukken[naam]))
    return _lezer(stukken.woordenlijst.model_dump_json(exclude_defaults=True), namen)


# Wie kijkt terwijl hij schrijft, laat steeds dezelfde teksten lezen. Alleen wat verandert, kost dan tijd.
@lru_cache(maxsize=1)
def _lezer(woordenlijst: str, namen: tuple[str, ...]) -> Lezer:
    return Lezer(maak_tabel(json.loads(woordenlijst), namen))


def leest_makkelijk(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke tekst voor inwoners is makkelijk te lezen, en elk toegestaan woord is nodig."""
    lezer, gebruikt = lezer_van(stukken), set()
    for tekst in teksten(stukken):
        oordeel = lezer.beoordeel(tekst.tekst)
        gebruikt |= oordeel.gebruikt
        yield from bevindingen_van(tekst, oordeel)
    yield from niet_nodig(stukken, lezer, gebruikt)


def bevindingen_van(tekst: Tekst, oordeel: Oordeel) -> Iterator[Bevinding]:
    if oordeel.meting.band == TE_MOEILIJK:
        yield bevinding("tekst-te-moeilijk", tekst.pad, tekst.kop)
    for een in oordeel.bevindingen:
        yield Bevinding(tekst.pad, tekst.regel(een.van), LET_OP, een.code, een.wat, een.doe)


def niet_nodig(stukken: Stukken, lezer: Lezer, gebruikt: set[str]) -> Iterator[Bevinding]:
    """Toegestane woorden die in geen enkele tekst staan."""
    for stuk in stukken["woordenlijst"]:
        for nummer, een in enumerate(stuk.record.toegestaan or ()):
            if lezer.ingang(een.woord) not in gebruikt:
                yield stuk.bevinding("toegestaan-niet-nodig", "toegestaan", nummer, stuk=een.woord)
