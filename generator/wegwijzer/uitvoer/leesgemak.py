"""Leesgemak in de browser: de tabel die de scripts lezen."""

from collections.abc import Iterator

from wegwijzer.controleren.leesgemak import maak_leestabel
from wegwijzer.leesgemak import als_json
from wegwijzer.verrijken import Verrijkt

TABEL = "statisch/leesgemak/tabel.json"


def leesgemak(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """Alleen de pagina 'Is mijn tekst makkelijk?' haalt dit bestand op."""
    yield TABEL, leestabel(verrijkt)


def leestabel(verrijkt: Verrijkt) -> str:
    """De tabel als JSON, met de woorden en de namen van deze wegwijzer."""
    gids = verrijkt.gids
    lijsten = (gids.activiteiten, gids.locaties, gids.organisaties, gids.gemeenten, gids.gebieden)
    records = [record for lijst in lijsten for record in lijst.values()]
    return als_json(maak_leestabel(gids.woordenlijst, [*records, gids.instelling]))
