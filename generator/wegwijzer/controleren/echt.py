"""Wie 'voorbeeld' op nee zet, laat geen nummers en adressen achter die niet bestaan."""

import re
from collections.abc import Iterator
from datetime import date

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.controleren.stuk import Stukken

# Een nummer met na het netnummer alleen nullen, of een adres op .example: dat is van niemand (RFC 2606).
_VERZONNEN = re.compile(r"(?<![\d+])0\d{1,3}(?:[ -]?0){6,8}(?!\d)|[\w.+@-]*\bvoorbeeld\.example\b|[\w.+@-]+\.example\b", re.ASCII)
_BRON = re.compile(r"\bverzonnen\b", re.IGNORECASE)
_INVULLEN = re.compile(r"\bnog in te vullen\b", re.IGNORECASE)


def niets_is_verzonnen(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Zonder 'voorbeeld: ja' kan een inwoner elk nummer bellen, en elk adres bestaat."""
    for stuk in stukken if _is_echt(stukken) else ():
        for plek, tekst in stuk.teksten():
            patroon = _BRON if plek[0] == "bronnen" and plek[-1] == "naam" else _VERZONNEN
            if gevonden := patroon.search(tekst):
                yield stuk.bevinding("voorbeeld-gegeven", *plek, veld=_veld(plek), waarde=gevonden[0])


def niets_op_een_pagina_is_verzonnen(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Ook op een handgeschreven pagina staat geen nummer of adres van het voorbeeld."""
    for pagina in stukken.paginas if _is_echt(stukken) else ():
        for nummer, regel in enumerate(pagina.tekst.splitlines(), start=1):
            if gevonden := _VERZONNEN.search(regel):
                yield bevinding("voorbeeld-pagina", pagina.pad, nummer, waarde=gevonden[0])


def alles_op_een_pagina_is_ingevuld(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Wat de eigenaar van de site nog moet invullen, hoort ingevuld te zijn."""
    for pagina in stukken.paginas if _is_echt(stukken) else ():
        for nummer, regel in enumerate(pagina.tekst.splitlines(), start=1):
            if _INVULLEN.search(regel):
                yield bevinding("pagina-invullen", pagina.pad, nummer)


def _is_echt(stukken: Stukken) -> bool:
    return stukken.instelling is not None and not stukken.instelling.voorbeeld


def _veld(plek: tuple) -> str:
    return next(stap for stap in reversed(plek) if isinstance(stap, str))
