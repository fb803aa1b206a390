"""Van een blok tekst naar zinnen en woorden."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from wegwijzer.leesgemak.markdown import Blok, Markdown

MEESTE_SLUITTEKENS = 4
RECHTE_AANHALING = ("'", '"')
WOORDSOORTEN = frozenset(("woord", "getal", "afkorting", "vreemd"))
SLUIT_MISSCHIEN_ZIN = frozenset(("einde", "sluit", "afkorting"))


class Teken(NamedTuple):
    """Een woord, getal of leesteken; `van` en `tot` zijn plaatsen in de tekst."""

    van: int
    tot: int
    soort: str
    tekst: str
    laag: str
    is_woord: bool
    heeft_hoofdletter: bool
    is_hoofdletters: bool
    hoofdletter_binnenin: bool


# De meeste woorden komen vaak voor: wat alleen van de letters afhangt, zoeken we één keer uit.
@lru_cache(maxsize=50_000)
def vorm(soort: str, tekst: str) -> tuple[str, str, str, bool, bool, bool, bool]:
    """Alles van een teken behalve zijn plaats; `is_hoofdletters` geldt vanaf twee letters."""
    eerste, rest = tekst[0], tekst[1:]
    hoofdletters = len(tekst) > 1 and tekst == tekst.upper() and tekst != tekst.lower()
    kenmerken = eerste != eerste.lower(), hoofdletters, rest != rest.lower()
    return soort, tekst, kleine_letters(tekst), soort in WOORDSOORTEN, *kenmerken


@dataclass(frozen=True)
class Zin:
    """Een zin; `soort` is alinea, punt, kop of cel, `lagen` zijn de woorden in kleine letters."""

    soort: str
    tekens: tuple[Teken, ...]
    woorden: tuple[Teken, ...]
    lagen: tuple[str, ...]

    @property
    def van(self) -> int:
        return self.tekens[0].van

    @property
    def tot(self) -> int:
        return self.tekens[-1].tot

    @property
    def is_af(self) -> bool:
        """Eindigt de zin met een punt, vraagteken of uitroepteken?"""
        return any(teken.soort == "einde" for teken in self.tekens[-2:])


class Splitser:
    """Splitst een tekst met de patronen uit regels.json."""

    def __init__(self, regels: dict) -> None:
        self.markdown = Markdown(regels)
        patronen = "|".join(f"(?P<{naam}>{patroon})" for naam, patroon in regels["tekens"])
        self.teken = re.compile(patronen.replace("{L}", regels["letters"]))
        self.punt_afkortingen = frozenset(regels["zin"]["punt_afkortingen"].split())
        self.eind_afkortingen = frozenset(regels["zin"]["eind_afkortingen"].split())
        self.lengte_gewoon_woord = regels["zin"]["lengte_gewoon_woord"]

    def zinnen(self, tekst: str) -> list[Zin]:
        """Alle zinnen van de tekst, ook koppen en cellen van een tabel."""
        return [zin for blok in self.markdown.blokken(tekst) for zin in self.zinnen_van(blok)]

    def sleutel(self, uitdrukking: str) -> str:
        """De woorden van een uitdrukking in kleine letters, met spaties ertussen."""
        return " ".join(teken.laag for teken in self.tekens(Blok("alinea", 0, uitdrukking)) if teken.is_woord)

    def tekens(self, blok: Blok) -> list[Teken]:
        tekens: list[Teken] = []
        for gevonden in self.teken.finditer(blok.tekst):
            soort, tekst, van = gevonden.lastgroup or "", gevonden.group(), blok.van + gevonden.start()
            if tekst in RECHTE_AANHALING:
                soort = "sluit" if tekens and tekens[-1].tot == van else "open"
            tekens.append(Teken(van, van + len(tekst), *vorm(soort, tekst)))
        return tekens

    def zinnen_van(self, blok: Blok) -> Iterator[Zin]:
        """De zinnen van één blok; een zin zonder woorden telt niet."""
        tekens, begin = self.tekens(blok), 0
        for einde in range(1, len(tekens) + 1):
            if einde < len(tekens) and not self.is_zinseinde(tekens, begin, einde):
                continue
            deel = tuple(tekens[begin:einde])
            if woorden := tuple([teken for teken in deel if teken.is_woord]):
                yield Zin(blok.soort, deel, woorden, tuple([woord.laag for woord in woorden]))
            begin = einde

    def is_zinseinde(self, tekens: list[Teken], begin: int, einde: int) -> bool:
        """Eindigt de zin die bij `begin` start vóór het teken op plek `einde`?"""
        laatste, volgende = einde - 1, tekens[einde]
        if tekens[laatste].soort not in SLUIT_MISSCHIEN_ZIN:
            return False
        if volgende.soort == "sluit" and volgende.van == tekens[laatste].tot:
            return False
        if tekens[laatste].soort == "afkorting":
            return tekens[laatste].laag in self.eind_afkortingen and volgende.heeft_hoofdletter
        while tekens[laatste].soort == "sluit" and laatste > max(begin, einde - MEESTE_SLUITTEKENS):
            laatste -= 1
        if tekens[laatste].soort != "einde" or volgende.van == tekens[einde - 1].tot:
            return False
        nieuw = volgende.heeft_hoofdletter or volgende.soort in ("getal", "open", "bedrag", "afkorting", "vreemd")
        if laatste == begin or tekens[laatste].tekst != ".":
            return nieuw
        return self.punt_sluit_zin(tekens[laatste - 1], volgende, nieuw)

    def punt_sluit_zin(self, ervoor: Teken, volgende: Teken, nieuw: bool) -> bool:
        """Een punt na een afkorting of voorletter sluit de zin niet."""
        if ervoor.laag in self.eind_afkortingen:
            return volgende.heeft_hoofdletter
        if ervoor.laag in self.punt_afkortingen or (len(ervoor.tekst) == 1 and ervoor.heeft_hoofdletter):
            return False
        gewoon_woord = ervoor.soort == "woord" and len(ervoor.tekst) >= self.lengte_gewoon_woord
        return nieuw or (gewoon_woord and volgende.soort == "woord")


def kleine_letters(tekst: str) -> str:
    """Kleine letters, met een gewone apostrof en zonder zachte streepjes."""
    if tekst.isascii():
        return tekst.lower()
    laag = unicodedata.normalize("NFC", tekst.lower())
    return laag.replace("\u2019", "'").replace("\u00ad", "")
