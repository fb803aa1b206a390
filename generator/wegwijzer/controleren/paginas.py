"""Controles op de handgeschreven pagina's: geen code van een webpagina, en elk plaatje en elke link klopt."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import PurePosixPath
from posixpath import normpath

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.controleren.bedoeld import bedoelt_u
from wegwijzer.controleren.ids import BEZET, VAST
from wegwijzer.controleren.stuk import Stukken
from wegwijzer.laden import Pagina

MAP = PurePosixPath("content/paginas")
_HEK = re.compile(r" {0,3}(```|~~~)")
_CODE = re.compile(r"`[^`]*`")
# Een adres tussen haakjes, zoals <https://voorbeeld.example>, is gewoon Markdown.
_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])[^>]*>?")
# Code die iets uitvoert, de bladzijde verbouwt of iets van elders haalt; ook een adres dat geen webadres is.
_ONVEILIG = re.compile(
    r"<\s*(script|style|iframe|frame|object|embed|form|link|meta|base|svg|math)\b[^>]*>?"
    r"|<[^>]*\s(on\w+|style|srcset)\s*=[^>]*>?"
    r"|<[^>]*(href|src)\s*=\s*[\"']?\s*(javascript|vbscript|data|&)[^>]*>?"
    r"|\]\(\s*<?\s*(javascript|vbscript|data|&)[:#\w][^)]*",
    re.IGNORECASE,
)
_PLAATJE_VAN_ELDERS = re.compile(r"!\[[^\]]*\]\(\s*<?((?:https?:)?//[^)\s>]*)", re.IGNORECASE)
_PLAATJE_ZONDER_TEKST = re.compile(r"!\[\s*\]\(\s*([^)\s]*)")
_LINK = re.compile(r"\]\(\s*<?([^)\s>]*)|^ {0,3}\[[^\]]+\]:\s*<?([^\s>]*)")
_BUITEN = re.compile(r"(https?://|mailto:|tel:|#)", re.IGNORECASE)

# Wat bovenaan een pagina tussen de streepjes kan staan, met een voorbeeld.
VELDEN = {"title": "title: Over ons", "description": "description: Wie maken deze site?"}


def velden_van_een_pagina_kloppen(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Bovenaan een pagina staan alleen velden die wij kennen, met een tekst erachter."""
    for blok in (pagina.velden for pagina in stukken.paginas if pagina.velden):
        if not isinstance(blok.gegevens, dict):
            yield bevinding("geen-velden", blok.pad, 2, voorbeeld=VELDEN["title"])
            continue
        for veld, waarde in blok.gegevens.items():
            plek = {"bestand": blok.pad, "regel": blok.regel((veld,)), "veld": veld, "hele_regel": VELDEN.get(veld)}
            if veld not in VELDEN:
                yield bevinding("veld-onbekend", **plek, voorstel=bedoelt_u(veld, tuple(VELDEN)))
            elif not isinstance(waarde, str):
                yield bevinding("verkeerde-soort", **plek, soort="één waarde")
            elif not waarde:
                yield bevinding("veld-ontbreekt", **plek)


def pagina_heeft_geen_html(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een pagina is Markdown, zonder code van een webpagina."""
    for pagina, regel, tekst in _regels(stukken):
        if gevonden := _ONVEILIG.search(tekst):
            yield bevinding("pagina-onveilig", pagina.pad, regel, waarde=gevonden[0])
        elif gevonden := _HTML.search(tekst):
            yield bevinding("pagina-html", pagina.pad, regel, waarde=gevonden[0])


def plaatje_op_een_pagina_heeft_tekst(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Bij een plaatje staat wat erop te zien is, voor wie het niet ziet."""
    for pagina, regel, tekst in _regels(stukken):
        for gevonden in _PLAATJE_ZONDER_TEKST.finditer(tekst):
            yield bevinding("pagina-plaatje", pagina.pad, regel, waarde=gevonden[1])


def plaatje_op_een_pagina_is_van_ons(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een plaatje staat bij de pagina's: van een andere website halen we niets."""
    for pagina, regel, tekst in _regels(stukken):
        for gevonden in _PLAATJE_VAN_ELDERS.finditer(tekst):
            yield bevinding("pagina-plaatje-elders", pagina.pad, regel, waarde=gevonden[1])


def pagina_heeft_een_eigen_adres(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een pagina staat niet op het adres van een vaste pagina: niemand zou haar zien."""
    for pagina in stukken.paginas:
        pad = PurePosixPath(pagina.pad).relative_to(MAP)
        if pad.with_suffix("").parts[0] in VAST:
            yield bevinding("pagina-bezet", pagina.pad, voorbeeld=f"over-{pad.name}")


def link_van_een_pagina_bestaat(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een link gaat naar een webadres, naar een bestand bij de pagina's of naar een adres van deze site."""
    eigen = {PurePosixPath(pagina.pad).relative_to(MAP) for pagina in stukken.paginas}
    bekend = BEZET | {pad.with_suffix("").parts[0] for pad in eigen} | set(stukken.bekend["gebieden"])
    for pagina, regel, tekst in _regels(stukken):
        for gevonden in _LINK.finditer(tekst):
            adres = gevonden[1] or gevonden[2] or ""
            if not (_BUITEN.match(adres) or _ONVEILIG.search(tekst) or _is_van_ons(adres, pagina, stukken, bekend)):
                voorstel = bedoelt_u(adres, tuple(sorted(map(str, eigen))))
                yield bevinding("pagina-link", pagina.pad, regel, waarde=adres, voorstel=voorstel)


def _is_van_ons(adres: str, pagina: Pagina, stukken: Stukken, bekend: set[str]) -> bool:
    """Een bestand telt vanaf de map van de pagina, een ander adres vanaf het adres van de pagina."""
    hier = PurePosixPath(pagina.pad).relative_to(MAP)
    doel = re.split(r"[?#]", adres)[0]
    if not doel or doel.startswith("/") or ":" in doel:
        return False
    if PurePosixPath(doel).suffix:
        bestand = normpath(hier.parent / doel)
        return not bestand.startswith("..") and (stukken.wortel / MAP / bestand).is_file()
    vanaf = hier.parent if hier.stem == "index" else hier.with_suffix("")
    eerste = normpath(vanaf / doel).split("/")[0]
    return eerste == "." or eerste in bekend


def _regels(stukken: Stukken) -> Iterator[tuple[Pagina, int, str]]:
    """Elke regel van elke pagina met zijn nummer, zonder voorbeelden van code."""
    for pagina in stukken.paginas:
        in_code = False
        for nummer, regel in enumerate(pagina.tekst.split("\n"), start=1):
            hek = bool(_HEK.match(regel))
            in_code ^= hek
            if not (hek or in_code):
                yield pagina, nummer, _CODE.sub("", regel)
