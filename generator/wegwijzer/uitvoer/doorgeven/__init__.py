"""Wat het formulier 'Geef het door' ophaalt: de regels, en van elk record wat er nu staat."""

from collections.abc import Iterator
from typing import Any

from wegwijzer.laden import vingerafdruk
from wegwijzer.uitvoer.adressen import van_activiteit, van_locatie, van_organisatie
from wegwijzer.uitvoer.data.opschrijven import compact
from wegwijzer.uitvoer.doorgeven.groepen import LIJSTEN
from wegwijzer.uitvoer.doorgeven.regels import regels
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van

PAD = "meedoen/doorgeven/"
REGELS = f"{PAD}regels.json"


def doorgeven(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """Alleen de pagina 'Geef het door' haalt deze bestanden op."""
    yield REGELS, compact(regels(verrijkt.gids, verrijkt.vandaag))
    for lijst in LIJSTEN:
        for id_, record in getattr(verrijkt.gids, lijst).items():
            yield f"{PAD}{lijst}/{id_}.json", compact(_record(verrijkt, lijst, record))
    for gemeente in verrijkt.gids.gemeenten:
        yield f"{PAD}bekend/{gemeente}.json", compact(_bekend(verrijkt, gemeente))


_ADRES = {"activiteiten": van_activiteit, "locaties": van_locatie, "organisaties": lambda _, een: van_organisatie(een.id)}


def _record(verrijkt: Verrijkt, lijst: str, record: Any) -> dict[str, Any]:
    gegevens = verrijkt.gids.opgeschreven[lijst][record.id]
    return {
        "naam": record.naam,
        "adres": _ADRES[lijst](verrijkt, record),
        "gemeente": getattr(record, "gemeente", None),
        "versie": vingerafdruk(gegevens),
        "gegevens": gegevens,
    }


def _bekend(verrijkt: Verrijkt, gemeente: str) -> list[dict[str, Any]]:
    """Alle activiteiten van een gemeente, kort: om te zien of iets er al staat."""
    return [
        {
            "naam": een.naam,
            "adres": van_activiteit(verrijkt, een),
            "plekken": list(locaties_van(een)),
            "tijden": sorted({f"{dag} {regel.van:%H:%M}" for regel in een.wanneer for dag in (*regel.dag, *regel.op)}),
        }
        for een in verrijkt.gids.activiteiten.values()
        if een.gemeente == gemeente
    ]
