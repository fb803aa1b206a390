"""Wat een browser op deze site mag: alles van onszelf, en op een kaartpagina de tegels van PDOK."""

from collections.abc import Iterable, Iterator
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


def beleid_redactie(bronnen: Iterable[str]) -> str:
    """Het beleid van alleen /redactie/: Decap maakt zelf stijl en controles, en praat met de plek van de bestanden."""
    buiten = "".join(f" {bron}" for bron in bronnen)
    meer = {"script-src": " 'unsafe-eval'", "style-src": " 'unsafe-inline'", "img-src": f" blob:{buiten}", "connect-src": f" blob:{buiten}"}
    return "; ".join(f"{soort} {bron}{meer.get(soort, '')}" for soort, bron in _BELEID.items())


def postbus_van(instelling: Instelling) -> str:
    """Waar het formulier 'Geef het door' naartoe mag: alleen naar de eigen postbus, als die er is."""
    if not instelling.postbus:
        return ""
    adres = urlsplit(instelling.postbus)
    return f" {adres.scheme}://{adres.netloc}"


def koppen(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """`_headers`: dezelfde regels voor een host die dat bestand leest."""
    instelling = verrijkt.gids.instelling
    alles = f"{beleid(TEGELS, postbus_van(instelling))}; "
    # Elke pagina heeft haar eigen beleid ook in zich. De redactie mag meer, en een kop kan dat niet ruimer maken.
    regels = {
        "Content-Security-Policy": f"{'' if instelling.redactie else alles}frame-ancestors 'none'",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "X-Content-Type-Options": "nosniff",
        # Inloggen bij de redactie gaat in een eigen venster.
        "Cross-Origin-Opener-Policy": "same-origin-allow-popups" if instelling.redactie else "same-origin",
    }
    yield "_headers", "".join(["/*\n", *(f"  {naam}: {waarde}\n" for naam, waarde in regels.items()), _BEWAREN])


# Het adres van de stylesheet verandert als de inhoud verandert; letters veranderen nooit.
_BEWAREN = """
/statisch/letters/*
  Cache-Control: public, max-age=31536000, immutable
/statisch/*
  Cache-Control: public, max-age=86400
"""
