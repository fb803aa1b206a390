"""Voorstellen halen uit wat er binnenkomt: een bestand van het formulier, een mail, of gekopieerde tekst."""

import base64
import binascii
import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from wegwijzer.redactie.voorstel.inhoud import MAX_TEKENS, Voorstel, VoorstelFout, lees_voorstel

MAX_BYTES = 2_000_000
_BLOK = re.compile(r"BEGIN WEGWIJZER-{2,}(.*?)-{2,}\s*END WEGWIJZER", re.DOTALL)
_BEGIN = "BEGIN WEGWIJZER"
_MAIL = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+\r?\n")


def voorstellen_in(inhoud: bytes) -> list[Voorstel]:
    """Alle voorstellen in een bestand. VoorstelFout als er geen in staat, of als er een niet heel is."""
    if len(inhoud) > MAX_BYTES:
        raise VoorstelFout("voorstel-te-groot")
    afzender, teksten = _teksten(inhoud)
    gevonden: list[Voorstel] = []
    for tekst in teksten:
        # Een mail heeft dezelfde tekst vaak twee keer: gewoon en als webpagina.
        gevonden += [een for een in _in_tekst(tekst) if een not in gevonden]
    if not gevonden:
        raise VoorstelFout("voorstel-ontbreekt")
    return [een if een.afzender else replace(een, afzender=afzender) for een in gevonden]


def _teksten(inhoud: bytes) -> tuple[str, list[str]]:
    """De afzender van een mail en alle teksten erin; een ander bestand is zelf de tekst."""
    if not _MAIL.match(inhoud):
        return "", [_als_tekst(inhoud)]
    try:
        mail = message_from_bytes(inhoud, policy=policy.default)
        _, adres = parseaddr(str(mail.get("From", "")))
        return adres[:200], [_als_tekst(_lading(deel)) for deel in mail.walk() if not deel.is_multipart()]
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, KeyError, binascii.Error):
        return "", [_als_tekst(inhoud)]


def _lading(deel: EmailMessage) -> bytes:
    lading = deel.get_payload(decode=True) or b""
    if deel.get_content_type() == "text/html":
        return re.sub(rb"<[^>]*>|&nbsp;", b" ", lading)
    return lading


def _als_tekst(inhoud: bytes) -> str:
    if inhoud[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return inhoud.decode("utf-16", "replace")
    return inhoud.decode("utf-8-sig", "replace")


def _in_tekst(tekst: str) -> Iterator[Voorstel]:
    if tekst.lstrip().startswith("{"):
        yield lees_voorstel(tekst)
        return
    blokken = _BLOK.findall(tekst)
    if not blokken and _BEGIN in tekst:
        raise VoorstelFout("voorstel-niet-heel")
    for blok in blokken:
        yield lees_voorstel(_uitpakken(blok))


def _uitpakken(blok: str) -> str:
    """Wat een mailprogramma ertussen zette (spaties, pijltjes, nieuwe regels), telt niet mee."""
    letters = re.sub(r"[^A-Za-z0-9+/]", "", blok)
    soort, letters = letters[:1], letters[1:]
    try:
        ruw = base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
        if soort == "z":
            pakker = zlib.decompressobj()
            ruw = pakker.decompress(ruw, MAX_TEKENS * 4)
            if not pakker.eof:
                raise VoorstelFout("voorstel-niet-heel")
        return ruw.decode("utf-8")
    except (binascii.Error, zlib.error, UnicodeDecodeError):
        raise VoorstelFout("voorstel-niet-heel") from None
