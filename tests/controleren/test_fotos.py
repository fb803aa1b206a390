"""Foto's die er niet zijn, die geen foto zijn, of te groot of te klein: een melding, nooit een vastgelopen computer."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image
from tests.controleren.instantie import VLAG, kijk_na, maak, wissel

MET_FOTO = wissel(VLAG, "beheer:", "foto: {bestand: vlag.jpg, alt: De vlag., maker: Bestuur, licentie: CC0}\nbeheer:")


def foto(breed: int, hoog: int, soort: str = "JPEG") -> bytes:
    bestand = BytesIO()
    Image.linear_gradient("L").convert("RGB").resize((breed, hoog)).save(bestand, soort)
    return bestand.getvalue()


def bom() -> bytes:
    """Een PNG van een paar kB die zegt dat hij twee miljard punten heeft."""

    def deel(soort: bytes, inhoud: bytes) -> bytes:
        return struct.pack(">I", len(inhoud)) + soort + inhoud + struct.pack(">I", zlib.crc32(soort + inhoud))

    maat = struct.pack(">IIBBBBB", 46_000, 46_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + deel(b"IHDR", maat) + deel(b"IDAT", zlib.compress(bytes(1_000_000))) + deel(b"IEND", b"")


def met(inhoud: bytes) -> dict:
    return MET_FOTO | {"content/fotos/vlag.jpg": inhoud}


def test_foto_ontbreekt(na):
    """Een foto die een bestand noemt, is er."""
    verwacht = """\
locaties/duinstede/de-vlag.yml:11: fout: Het plaatje 'vlag.jpg' staat niet in de map content/fotos/.
    Zet het plaatje in die map, of haal deze regel weg. [plaatje-weg]
"""
    assert na(MET_FOTO) == verwacht


def test_foto_buiten_de_map(na):
    """Een foto komt niet uit een andere map."""
    anders = wissel(
        VLAG, "beheer:", "foto: {bestand: ../../../geheim.jpg, alt: De vlag., maker: Bestuur, licentie: CC0}\nbeheer:"
    )
    verwacht = """\
locaties/duinstede/de-vlag.yml:11: fout: Bij 'bestand' staat '../../../geheim.jpg'. Dat kunnen we niet gebruiken.
    Schrijf het zoals in dit voorbeeld: bestand: de-vlag.jpg [waarde-vreemd]
"""
    assert na(anders) == verwacht


def test_foto_die_naar_buiten_wijst(tmp_path):
    """Een snelkoppeling naar een foto elders op de computer telt niet: die zou op de site komen."""
    (tmp_path / "geheim.jpg").write_bytes(foto(1200, 800))
    wortel = maak(tmp_path / "wegwijzer", MET_FOTO)
    (wortel / "content/fotos").mkdir()
    (wortel / "content/fotos/vlag.jpg").symlink_to(tmp_path / "geheim.jpg")
    assert [een.code for een in kijk_na(wortel).bevindingen] == ["plaatje-weg"]


@pytest.mark.parametrize("soort", ["JPEG", "PNG", "WEBP"])
def test_een_goede_foto(na, soort: str):
    """Over een gewone foto is niets te zeggen; ook niet als een png de naam van een jpg heeft."""
    assert na(met(foto(1200, 800, soort))) == ""


@pytest.mark.parametrize(
    "inhoud",
    [b"", b"Dit is tekst.", b"<svg xmlns='http://www.w3.org/2000/svg'/>", foto(900, 900, "GIF"), foto(1200, 900)[:5_000],
     foto(1200, 900, "PNG")[:2_000], b"\x89PNG\r\n\x1a\n" + bytes(100)],
    ids=["leeg", "tekst", "tekening", "gif", "halve jpg", "halve png", "kapotte png"],
)  # fmt: skip
def test_geen_foto(na, inhoud: bytes):
    """Wat geen hele jpg, png of webp is, geeft één melding."""
    verwacht = """\
locaties/duinstede/de-vlag.yml:11: fout: Het bestand 'vlag.jpg' is geen foto die we kunnen lezen.
    Open de foto op uw computer en bewaar hem opnieuw als jpg. [foto-onleesbaar]
"""
    assert na(met(inhoud)) == verwacht


@pytest.mark.parametrize("inhoud", [bom(), foto(10_000, 5_100), foto(900, 900) + bytes(20_000_000)], ids=["bom", "punten", "zwaar"])
def test_te_grote_foto(na, inhoud: bytes):
    """Te veel punten of te veel bytes: dat pakken we niet uit, ook niet als het bestand zelf klein is."""
    verwacht = """\
locaties/duinstede/de-vlag.yml:11: fout: De foto 'vlag.jpg' is te groot.
    Maak de foto kleiner: 2.000 punten breed is genoeg. [foto-te-groot]
"""
    assert na(met(inhoud)) == verwacht


def test_te_kleine_foto(na):
    """Een kleine foto mag, maar de redacteur weet dat hij vaag wordt."""
    verwacht = """\
locaties/duinstede/de-vlag.yml:11: let op: De foto 'vlag.jpg' is klein. Op een groot scherm wordt hij vaag.
    Neem een foto van 800 punten breed of meer. [foto-te-klein]
"""
    assert na(met(foto(300, 200))) == verwacht
