"""Wat een browser op deze site mag: alles van onszelf, en op een kaartpagina de tegels van PDOK."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from wegwijzer.model import Instelling
from wegwijzer.verrijken import Verrijkt

TEGELS = " https://service.pdok.nl"

_BELEID = {
    "default-src": "'none'",
    # Zoeken draait in WebAssembly.
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}


def beleid(beeldbron: str = "[[ww-beeldbron]]", verbinding: str = "[[ww-verbinding]]") -> str:
    """De Content-Security-Policy van één pagina."""
    meer = {"img-src": beeldbron, "connect-src": verbinding}
    return "; ".join(f"{soort} {bron}{meer.get(soort, '')}" for soort, bron in _BELEID.items())


def postbus_van(instelling: Instelling) -> str:
    """Waar het formulier 'Geef het door' naartoe mag: alleen naar de eigen postbus, als die er is."""
    if not instelling.postbus:
        return ""
    adres = urlsplit(instelling.postbus)
    return f" {adres.scheme}://{adres.netloc}"


def koppen(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """`_headers`: dezelfde regels voor een host die dat bestand leest."""
    regels = {
        "Content-Security-Policy": f"{beleid(TEGELS, postbus_van(verrijkt.gids.instelling))}; frame-ancestors 'none'",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "X-Content-Type-Options": "nosniff",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    yield "_headers", "".join(["/*\n", *(f"  {naam}: {waarde}\n" for naam, waarde in regels.items()), _BEWAREN])


# Het adres van de stylesheet verandert als de inhoud verandert; letters veranderen nooit.
_BEWAREN = """
/statisch/letters/*
  Cache-Control: public, max-age=31536000, immutable
/statisch/*
  Cache-Control: public, max-age=86400
"""
