"""Een handgeschreven pagina, met bovenaan soms een blok met velden tussen --- en ---."""

import re

import yaml

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.laden.document import Document, Pagina
from wegwijzer.laden.lezer import lees_document

_BLOK = re.compile(r"---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_OPEN = re.compile(r"---[ \t]*\n\s*[\w-]+:")
# MkDocs leest zo'n regel bovenaan als veld, ook zonder streepjes. Dan staat hij niet op de pagina.
_ALS_VELD = re.compile(r" {0,3}[A-Za-z0-9_-]+:")


def lees_pagina(pad: str, ruw: str) -> tuple[Pagina, list[Bevinding]]:
    """De pagina met haar velden, en wat er mis is met het blok. De regels tellen vanaf het begin van het bestand."""
    tekst = ruw.replace("\r\n", "\n").replace("\r", "\n")
    gevonden = _BLOK.match(tekst)
    if not gevonden:
        code = "blok-open" if _OPEN.match(tekst) else "pagina-begin" if _ALS_VELD.match(tekst) else None
        return Pagina(pad, tekst), [bevinding(code, pad)] if code else []
    velden, bevindingen = lees_document(pad, f"\n{gevonden[1]}")
    return Pagina(pad, tekst, velden), bevindingen or _niet_als_tekst(velden, gevonden[1])


def _niet_als_tekst(velden: Document, blok: str) -> list[Bevinding]:
    """MkDocs maakt van `ja` of 10:30 iets anders dan er staat."""
    try:
        gelezen = yaml.safe_load(blok)
    except (yaml.YAMLError, ValueError):
        gelezen = {}
    if not isinstance(velden.gegevens, dict):
        return []
    return [
        bevinding("waarde-vreemd", velden.pad, velden.regel((veld,)), veld=veld, waarde=waarde, hele_regel=f'{veld}: "{waarde}"')
        for veld, waarde in velden.gegevens.items()
        if waarde and isinstance(waarde, str) and not isinstance(gelezen.get(veld), str)
    ]
