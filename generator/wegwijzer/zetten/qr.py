"""QR-codes: als plaatje voor op papier, en als rijtje bits voor in de browser."""

from base64 import b64encode
from functools import cache
from io import BytesIO

import segno


@cache
def _code(url: str) -> segno.QRCode:
    # Met een vast masker hoeft segno ze niet alle acht te proberen: dat scheelt tweederde van de tijd.
    return segno.make(url, micro=False, error="m", mask=3)


@cache
def qr(url: str) -> str:
    """Een SVG zonder witte rand: die hoort bij de opmaak."""
    beeld = BytesIO()
    _code(url).save(beeld, kind="svg", border=0, xmldecl=False, omitsize=True)
    return beeld.getvalue().decode()


def qr_bits(url: str) -> dict[str, int | str]:
    """`maat` is het aantal blokjes op een rij; `bits` zijn alle blokjes, rij na rij, als base64."""
    rijen = [bytes(rij) for rij in _code(url).matrix]
    blokjes = "".join(str(blokje) for rij in rijen for blokje in rij)
    vol = blokjes.ljust(-(-len(blokjes) // 8) * 8, "0")
    return {"maat": len(rijen), "bits": b64encode(int(vol, 2).to_bytes(len(vol) // 8, "big")).decode()}
