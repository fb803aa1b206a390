"""Wat niet van de gegevens afhangt: vormgeving, scripts, letters en onderdelen van anderen."""

from collections.abc import Iterator

from wegwijzer.model import Gids
from wegwijzer.thema import LEVERANCIERS, THEMA
from wegwijzer.uitvoer.kleuren import kleuren
from wegwijzer.uitvoer.scripts import scripts
from wegwijzer.uitvoer.veiligheid import koppen
from wegwijzer.verrijken import Verrijkt

# Bestand op de site -> bestand in node_modules. Alles met een exacte versie in theme/package-lock.json.
VAN_ANDEREN: dict[str, str] = {
    "leaflet/leaflet.css": "leaflet/dist/leaflet.css",
    "leaflet/leaflet.js": "leaflet/dist/leaflet.js",
    # De stijl van Leaflet noemt deze, ook al staan ze niet op onze kaart.
    **{f"leaflet/images/{naam}.png": f"leaflet/dist/images/{naam}.png" for naam in ("layers", "layers-2x", "marker-icon")},
    "letters/andika-400.woff2": "@fontsource/andika/files/andika-latin-400-normal.woff2",
    "letters/andika-700.woff2": "@fontsource/andika/files/andika-latin-700-normal.woff2",
}


def statisch(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """De map statisch/: één stylesheet, losse scripts, letters, en het logo van de gemeente."""
    instelling = verrijkt.gids.instelling
    yield "statisch/wegwijzer.css", stijl(verrijkt.gids)
    yield "statisch/bord.svg", bord(instelling.kleuren.hoofd)
    yield from scripts().bestanden()
    for pad, bron in VAN_ANDEREN.items():
        yield f"statisch/{pad}", (LEVERANCIERS / bron).read_bytes()
    if instelling.logo:
        yield f"statisch/{instelling.logo}", (verrijkt.gids.wortel / "content" / instelling.logo).read_bytes()
    yield from koppen(verrijkt)


def stijl(gids: Gids) -> str:
    """De huiskleuren vooraan, dan de bestanden van het thema op volgorde."""
    bestanden = sorted((THEMA / "css").glob("*.css"))
    return "\n".join([kleuren(gids), *(pad.read_text("utf-8") for pad in bestanden)])


def bord(kleur: str) -> str:
    """Het bordje in het tabblad van de browser."""
    return (THEMA / "beeld" / "bord.svg").read_text("utf-8").replace("currentColor", kleur)
