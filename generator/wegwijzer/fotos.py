"""Foto's: nakijken, schalen en inpakken. De enige plek die Pillow kent."""

from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

SOORTEN = ("JPEG", "PNG", "WEBP")
# Groter dan dit is voor een site nergens voor nodig, en kan een bom zijn: een klein bestand dat het geheugen vult.
MEESTE_PUNTEN = 50_000_000
MEESTE_BYTES = 20_000_000
# Een foto past in een vierkant van zoveel punten, en weegt hooguit zoveel bytes.
MATEN = {200: 9_000, 400: 20_000, 800: 45_000}
GROOTSTE = max(MATEN)
_KWALITEITEN = (76, 64, 52, 40, 28, 16)
_GEKANTELD = (5, 6, 7, 8)
_STUK = (OSError, ValueError, SyntaxError, Image.DecompressionBombError)


def gebrek(pad: Path) -> str:
    """De code van de melding bij een foto waar iets mis mee is; leeg als hij goed is."""
    bestand = pad.stat()
    return "foto-te-groot" if bestand.st_size > MEESTE_BYTES else _gebrek(pad, bestand.st_size, bestand.st_mtime_ns)


@lru_cache(maxsize=4096)
def _gebrek(pad: Path, bytes_: int, veranderd: int) -> str:
    """Wie meekijkt, bouwt vaak opnieuw: een foto die niet veranderde, lezen we één keer."""
    try:
        with Image.open(pad, formats=SOORTEN) as beeld:
            if beeld.width * beeld.height > MEESTE_PUNTEN:
                return "foto-te-groot"
            klein = max(beeld.size) < GROOTSTE
            # Een kladversie leest het hele bestand, maar rekent er weinig aan.
            beeld.draft("RGB", (GROOTSTE // 4, GROOTSTE // 4))
            beeld.load()
    except Image.DecompressionBombError:
        return "foto-te-groot"
    except _STUK:
        return "foto-onleesbaar"
    return "foto-te-klein" if klein else ""


def maten(pad: Path) -> Iterator[tuple[int, int]]:
    """De maten waarin een foto op de site komt, van klein naar groot: (breedte, hoogte). Nooit groter dan hij is."""
    with Image.open(pad, formats=SOORTEN) as beeld:
        breedte, hoogte = _rechtop(beeld)
    for zijde in MATEN:
        yield _passend(breedte, hoogte, zijde)
        if max(breedte, hoogte) <= zijde:
            return


def voor_scherm(pad: Path, maat: tuple[int, int]) -> bytes:
    """De foto als WebP in een van zijn maten. Wat er verder in het bestand zat, zoals waar hij is gemaakt, is weg."""
    beeld = _klein(pad, maat)
    grens = next(bytes_ for zijde, bytes_ in MATEN.items() if max(maat) <= zijde)
    for kwaliteit in _KWALITEITEN:
        if len(webp := _als(beeld, "WEBP", quality=kwaliteit, method=6)) <= grens:
            break
    return webp


def voor_druk(pad: Path, zijde: int = 1600) -> bytes:
    """De foto als JPEG voor op papier, hooguit `zijde` punten breed en hoog."""
    with Image.open(pad, formats=SOORTEN) as beeld:
        maat = _passend(*_rechtop(beeld), zijde)
    return _als(_klein(pad, maat), "JPEG", quality=85, optimize=True)


def miniatuur(png: bytes, kleuren: int = 96) -> bytes:
    """Dezelfde PNG met minder kleuren: een bladzijde in het klein hoeft niet zwaar te zijn."""
    with Image.open(BytesIO(png), formats=("PNG",)) as beeld:
        return _als(_kaal(_gewone_kleuren(beeld)).quantize(kleuren, Image.Quantize.MAXCOVERAGE), "PNG", optimize=True)


def _passend(breedte: int, hoogte: int, zijde: int) -> tuple[int, int]:
    """De maat waarmee een foto in een vierkant past; een kleine foto blijft klein."""
    deel = min(zijde / max(breedte, hoogte), 1)
    return max(1, round(breedte * deel)), max(1, round(hoogte * deel))


def _rechtop(beeld: Image.Image) -> tuple[int, int]:
    """Breedte en hoogte zoals de foto bedoeld is: een telefoon draait alleen een kenmerk om."""
    gekanteld = beeld.getexif().get(0x0112) in _GEKANTELD
    return beeld.size[::-1] if gekanteld else beeld.size


def _klein(pad: Path, maat: tuple[int, int]) -> Image.Image:
    with Image.open(pad, formats=SOORTEN) as beeld:
        # Een JPEG kan zich klein uitpakken: dat scheelt tijd en geheugen.
        beeld.draft("RGB", (max(maat) * 2, max(maat) * 2))
        rechtop = _gewone_kleuren(ImageOps.exif_transpose(beeld))
    return _kaal(rechtop.resize(maat, Image.Resampling.LANCZOS, reducing_gap=3))


def _gewone_kleuren(beeld: Image.Image) -> Image.Image:
    """Een telefoon legt kleuren anders vast dan een scherm ze laat zien; het profiel in de foto zegt hoe."""
    profiel = beeld.info.get("icc_profile")
    if profiel and beeld.mode in ("RGB", "CMYK"):
        with suppress(ImageCms.PyCMSError, OSError):
            bron, doel = ImageCms.ImageCmsProfile(BytesIO(profiel)), ImageCms.createProfile("sRGB")
            return ImageCms.profileToProfile(beeld, bron, doel, outputMode="RGB")
    return beeld.convert("RGBA") if beeld.has_transparency_data else beeld.convert("RGB")


def _kaal(beeld: Image.Image) -> Image.Image:
    """Alleen de punten, op wit: geen plaats, geen naam van een toestel, geen profiel."""
    kaal = Image.new("RGB", beeld.size, "white")
    kaal.paste(beeld, mask=beeld if beeld.mode == "RGBA" else None)
    return kaal


def _als(beeld: Image.Image, soort: str, **keuzes: int | bool) -> bytes:
    bestand = BytesIO()
    beeld.save(bestand, soort, **keuzes)
    return bestand.getvalue()
