"""Wat een browser op deze site mag: alles van onszelf, en op een kaartpagina de tegels van PDOK."""

from collections.abc import Iterator

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


def beleid(beeldbron: str = "[[ww-beeldbron]]") -> str:
    """De Content-Security-Policy van één pagina."""
    return "; ".join(f"{soort} {bron}{beeldbron if soort == 'img-src' else ''}" for soort, bron in _BELEID.items())


def koppen(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """`_headers`: dezelfde regels voor een host die dat bestand leest."""
    regels = {
        "Content-Security-Policy": f"{beleid(TEGELS)}; frame-ancestors 'none'",
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
