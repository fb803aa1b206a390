"""Het logo van de gemeente, zoals het op papier komt."""

from base64 import b64encode
from pathlib import Path

from wegwijzer.fotos import maten, voor_druk
from wegwijzer.zetten.letters import pers

# Genoeg voor scherpe randen op een paar centimeter.
_PUNTEN = 500


def logo_voor_druk(pad: Path) -> str | None:
    """Het logo als SVG, of niets als wij er geen PDF mee kunnen maken: dan staat alleen de naam op het drukwerk."""
    try:
        svg = pad.read_text("utf-8") if pad.suffix == ".svg" else _ingepakt(pad)
        pers().compile({"main.typ": b'#image("logo.svg")', "logo.svg": svg.encode()}, format="pdf")
    except (RuntimeError, UnicodeDecodeError):
        return None
    return svg


def _ingepakt(pad: Path) -> str:
    """Typst leest uit het geheugen alleen tekst: een plaatje van punten komt in een SVG."""
    breed, hoog = list(maten(pad))[-1]
    beeld = b64encode(voor_druk(pad, _PUNTEN)).decode()
    maat = f'width="{breed}" height="{hoog}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {maat}><image {maat} href="data:image/jpeg;base64,{beeld}"/></svg>'
