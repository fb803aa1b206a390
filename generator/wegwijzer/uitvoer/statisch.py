"""Wat niet van de gegevens afhangt: vormgeving, scripts, letters en onderdelen van anderen."""

import hashlib
from collections.abc import Iterator
from functools import cache

from wegwijzer.model import Gids
from wegwijzer.thema import LEVERANCIERS, THEMA
from wegwijzer.verrijken import Verrijkt

# Bestand op de site -> bestand in node_modules. Alles met een exacte versie in theme/package-lock.json.
VAN_ANDEREN: dict[str, str] = {
    "leaflet/leaflet.css": "leaflet/dist/leaflet.css",
    "leaflet/leaflet.js": "leaflet/dist/leaflet.js",
}


def statisch(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """De map statisch/: één stylesheet, losse scripts, letters, en het logo van de gemeente."""
    yield "statisch/wegwijzer.css", _stijl()
    for pad in sorted((THEMA / "js").glob("*.js")):
        yield f"statisch/{pad.name}", pad.read_bytes()
    for pad, bron in VAN_ANDEREN.items():
        yield f"statisch/{pad}", (LEVERANCIERS / bron).read_bytes()
    yield "statisch/kleuren.css", _kleuren(verrijkt.gids)
    if verrijkt.gids.instelling.logo:
        naam = verrijkt.gids.instelling.logo
        yield f"statisch/{naam}", (verrijkt.gids.wortel / "content" / naam).read_bytes()


@cache
def _stijl() -> str:
    return "\n".join(pad.read_text("utf-8") for pad in sorted((THEMA / "css").glob("*.css")))


def _kleuren(gids: Gids) -> str:
    kleuren = gids.instelling.kleuren
    return f":root {{ --ww-kleur-hoofd: {kleuren.hoofd}; --ww-kleur-accent: {kleuren.accent}; }}\n"


def versie(gids: Gids) -> str:
    """Verandert als de vormgeving verandert: zo houdt een browser nooit een oude vast."""
    inhoud = _stijl() + _kleuren(gids) + "".join(pad.read_text("utf-8") for pad in sorted((THEMA / "js").glob("*.js")))
    return hashlib.sha256(inhoud.encode()).hexdigest()[:8]
