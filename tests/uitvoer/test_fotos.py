"""Foto's op de site: geschaald, licht, rechtop, en zonder te zeggen waar ze gemaakt zijn."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from tests.conftest import VANDAAG

from wegwijzer.controleren import controleer
from wegwijzer.fotos import GROOTSTE, MATEN, maten, voor_druk, voor_scherm
from wegwijzer.laden import laad
from wegwijzer.uitvoer.fotos import fotos, fotos_van
from wegwijzer.verrijken import verrijk

MINI = Path(__file__).parents[1] / "mini"
VLAG = MINI / "content" / "fotos" / "de-vlag.jpg"
PLAATS = 0x8825


def open_(inhoud: bytes) -> Image.Image:
    return Image.open(BytesIO(inhoud))


@pytest.fixture(scope="module")
def verrijkt():
    return verrijk(controleer(laad(MINI), VANDAAG).gids, VANDAAG)


def test_de_proef_heeft_een_plaats():
    """In de foto van de kleine gemeente staat waar hij gemaakt is: anders bewijst de volgende test niets."""
    assert Image.open(VLAG).getexif().get_ifd(PLAATS)


def test_elke_maat_is_licht_en_kaal(verrijkt):
    """Er zijn drie maten, de breedte klopt met het adres, en er zit niets anders in dan het beeld."""
    gemaakt = dict(fotos(verrijkt))
    assert [adres.rpartition("-")[2] for adres in gemaakt] == ["200.webp", "400.webp", "800.webp"]
    for (adres, breedte, hoogte), grens in zip(fotos_van(verrijkt)["de-vlag"].bronnen, MATEN.values(), strict=True):
        beeld = open_(gemaakt[adres])
        assert (beeld.format, beeld.size) == ("WEBP", (breedte, hoogte))
        assert len(gemaakt[adres]) <= grens
        assert not beeld.getexif() and not {"exif", "icc_profile", "xmp"} & beeld.info.keys()


def test_de_tweede_keer_komt_uit_de_voorraad(verrijkt, monkeypatch):
    """Wat al geschaald is, hoeft niet nog eens; het zijn dezelfde bytes."""
    eerst = dict(fotos(verrijkt))
    monkeypatch.setattr("wegwijzer.fotos.voor_scherm", None)
    assert dict(fotos(verrijkt)) == eerst


def test_een_gekantelde_foto_staat_rechtop(tmp_path: Path):
    """Een telefoon bewaart een staande foto liggend, met een briefje erbij: wij draaien hem echt."""
    liggend, kenmerk = Image.new("RGB", (1200, 900), "red"), Image.Exif()
    liggend.paste("blue", (0, 0, 600, 900))
    kenmerk[0x0112] = 6
    liggend.save(tmp_path / "foto.jpg", exif=kenmerk)
    assert list(maten(tmp_path / "foto.jpg"))[-1] == (600, 800)
    beeld = open_(voor_scherm(tmp_path / "foto.jpg", (600, 800)))
    assert beeld.size == (600, 800)
    assert beeld.getpixel((300, 100))[2] > 200 and beeld.getpixel((300, 700))[0] > 200


def test_een_kleine_foto_wordt_niet_groter(tmp_path: Path):
    """Van 300 punten maken we geen 800."""
    Image.new("RGB", (300, 200)).save(tmp_path / "foto.png")
    assert list(maten(tmp_path / "foto.png")) == [(200, 133), (300, 200)]


@pytest.mark.parametrize("kleuren", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16"])
def test_elke_soort_kleuren_kan(tmp_path: Path, kleuren: str):
    """Grijs, doorzichtig of voor de drukker: op de site is het een gewone foto."""
    naam = tmp_path / ("foto.jpg" if kleuren == "CMYK" else "foto.png")
    Image.new(kleuren, (900, 600)).save(naam)
    for inhoud in (voor_scherm(naam, (800, 533)), voor_druk(naam)):
        assert open_(inhoud).mode == "RGB"


def test_doorzichtig_wordt_wit(tmp_path: Path):
    """Achter een doorzichtig plaatje komt wit, geen zwart."""
    Image.new("RGBA", (900, 600), (0, 0, 0, 0)).save(tmp_path / "foto.png")
    assert min(open_(voor_scherm(tmp_path / "foto.png", (800, 533))).getpixel((9, 9))) > 250


def test_een_kapot_kleurprofiel_is_niet_erg(tmp_path: Path):
    """Een goed profiel gebruiken we, een kapot profiel slaan we over."""
    goed = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profiel in (goed, b"kapot"):
        Image.new("RGB", (900, 600), "#0a5c6b").save(tmp_path / "foto.jpg", icc_profile=profiel)
        rood, groen, blauw = open_(voor_scherm(tmp_path / "foto.jpg", (800, 533))).getpixel((9, 9))
        assert abs(rood - 0x0A) < 9 and abs(groen - 0x5C) < 9 and abs(blauw - 0x6B) < 9


def test_op_papier_is_hij_groter(verrijkt):
    """Voor drukwerk is er een scherpe JPEG, ook zonder plaats."""
    foto = verrijkt.gids.locaties["de-vlag"].foto
    beeld = open_(voor_druk(verrijkt.gids.wortel / "content/fotos" / foto.bestand))
    assert beeld.format == "JPEG" and max(beeld.size) == 1600 > GROOTSTE and not beeld.getexif()
