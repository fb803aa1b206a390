"""Leesgemak in de browser: de scripts van de lezer en de tabel die zij lezen."""

from collections.abc import Iterator

from wegwijzer.controleren.leesgemak import maak_leestabel
from wegwijzer.leesgemak import als_json
from wegwijzer.thema import THEMA
from wegwijzer.verrijken import Verrijkt

TABEL = "statisch/leesgemak/tabel.json"


def leesgemak(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """Alleen de pagina 'Is mijn tekst makkelijk?' haalt deze bestanden op."""
    for pad in sorted((THEMA / "js" / "leesgemak").glob("*.js")):
        yield f"statisch/leesgemak/{pad.name}", pad.read_bytes()
    yield TABEL, leestabel(verrijkt)


def leestabel(verrijkt: Verrijkt) -> str:
    """De tabel als JSON, met de woorden en de namen van deze wegwijzer."""
    gids = verrijkt.gids
    lijsten = (gids.activiteiten, gids.locaties, gids.organisaties, gids.gemeenten, gids.gebieden)
    records = [record for lijst in lijsten for record in lijst.values()]
    return als_json(maak_leestabel(gids.woordenlijst, [*records, gids.instelling]))
