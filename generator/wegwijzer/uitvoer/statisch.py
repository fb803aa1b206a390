"""Wat niet van de gegevens afhangt: vormgeving, scripts, letters en onderdelen van anderen."""

from collections.abc import Iterator

from wegwijzer.model import Gids
from wegwijzer.thema import LEVERANCIERS, THEMA
from wegwijzer.uitvoer.adressen import WORTEL, kenmerk
from wegwijzer.uitvoer.kleuren import kleuren
from wegwijzer.uitvoer.veiligheid import koppen
from wegwijzer.verrijken import Verrijkt

# Bestand op de site -> bestand in node_modules. Alles met een exacte versie in theme/package-lock.json.
VAN_ANDEREN: dict[str, str] = {
    "leaflet/leaflet.css": "leaflet/dist/leaflet.css",
    "leaflet/leaflet.js": "leaflet/dist/leaflet.js",
    "letters/andika-400.woff2": "@fontsource/andika/files/andika-latin-400-normal.woff2",
    "letters/andika-700.woff2": "@fontsource/andika/files/andika-latin-700-normal.woff2",
}


def statisch(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """De map statisch/: één stylesheet, losse scripts, letters, en het logo van de gemeente."""
    instelling = verrijkt.gids.instelling
    yield "statisch/wegwijzer.css", stijl(verrijkt.gids)
    yield "statisch/bord.svg", bord(instelling.kleuren.hoofd)
    for pad in _scripts():
        yield f"statisch/{pad.name}", pad.read_bytes()
    # Een service worker werkt alleen voor de map waar hij in staat.
    yield "recept/werker.js", (THEMA / "js" / "recept" / "werker.js").read_bytes()
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


def _scripts() -> list:
    return sorted((THEMA / "js").glob("*.js"))


def script(naam: str) -> str:
    """Het element dat een script uit theme/js laadt; het adres verandert als het script verandert."""
    som = kenmerk((THEMA / "js" / naam).read_bytes())
    return f'<script src="{WORTEL}statisch/{naam}?{som}" defer></script>'


def module(naam: str) -> str:
    """Net zo, voor een script dat andere scripts van de site laadt: het adres verandert als een van alle verandert."""
    som = kenmerk(*(pad.read_bytes() for pad in _scripts()))
    return f'<script type="module" src="{WORTEL}statisch/{naam}?{som}"></script>'


def versie(gids: Gids) -> str:
    """Verandert als de vormgeving verandert: zo houdt een browser nooit een oude vast."""
    inhoud = stijl(gids) + "".join(pad.read_text("utf-8") for pad in _scripts())
    return kenmerk(inhoud.encode())
