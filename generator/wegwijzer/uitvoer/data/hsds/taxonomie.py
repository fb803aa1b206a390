"""Thema's en doelgroepen als `taxonomies` en `taxonomy_terms`."""

from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.data.hsds.verband import Verband, zonder_leeg

TAXONOMIEEN = {
    "themas": ("Thema's", "Waar een activiteit over gaat, in woorden van inwoners."),
    "doelgroepen": ("Doelgroepen", "Voor wie een activiteit is."),
}


def taxonomieen(verband: Verband) -> list[dict]:
    return [
        {
            "id": verband.id("taxonomie", lijst),
            "name": naam,
            "description": uitleg,
            "uri": verband.adres(f"data/hsds/taxonomies/{verband.id('taxonomie', lijst)}.json"),
            "version": "1",
        }
        for lijst, (naam, uitleg) in TAXONOMIEEN.items()
    ]


def termen(verband: Verband) -> dict[tuple[str, str], dict]:
    return {(lijst, id_): _term(verband, lijst, id_) for lijst in TAXONOMIEEN for id_ in getattr(verband.gids, lijst)}


def _term(verband: Verband, lijst: str, id_: str) -> dict:
    record = getattr(verband.gids, lijst)[id_]
    return zonder_leeg(
        {
            "id": verband.id("taxonomie", lijst, id_),
            "name": record.naam,
            "description": getattr(record, "omschrijving", record.naam),
            "taxonomy": TAXONOMIEEN[lijst][0],
            "taxonomy_id": verband.id("taxonomie", lijst),
            "term_uri": verband.adres(adressen.van_thema(id_)) if lijst == "themas" else None,
            "term": id_,
        }
    )
