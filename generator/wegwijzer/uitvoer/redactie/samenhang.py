"""Wat een redacteur op de site moet weten van andere bestanden: welke namen bezet zijn, en wie wat gebruikt."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from wegwijzer.model import PER_LIJST, Gids
from wegwijzer.model.vragen import Vraag, vragen_van
from wegwijzer.uitvoer.redactie.collecties import FORMULIEREN


def samenhang(gids: Gids) -> dict[str, Any]:
    """`bezet` is lijst -> ids; `gebruikt` is lijst -> id -> namen van de records die ernaar wijzen."""
    return {"bezet": {lijst: sorted(gids.bezet(lijst)) for lijst in FORMULIEREN}, "gebruikt": _gebruikt(gids)}


def _gebruikt(gids: Gids) -> dict[str, dict[str, list[str]]]:
    gebruikt: dict[str, dict[str, list[str]]] = {lijst: {} for lijst in FORMULIEREN}
    for lijst in FORMULIEREN:
        vragen = vragen_van(PER_LIJST[lijst])
        for id_, gegevens in gids.opgeschreven[lijst].items():
            for naar, doel in sorted(set(_verwijzingen(vragen, gegevens))):
                gebruikt[naar].setdefault(doel, []).append(getattr(gids, lijst)[id_].naam)
    return gebruikt


def _verwijzingen(vragen: Sequence[Vraag], gegevens: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Elke (lijst, id) waar deze gegevens naar wijzen."""
    for vraag in vragen:
        waarde = gegevens.get(vraag.naam) or []
        for deel in waarde if isinstance(waarde, list) else [waarde]:
            if isinstance(deel, dict):
                yield from _verwijzingen(vraag.vragen, deel)
            else:
                yield from ((lijst, deel) for lijst in vraag.lijsten if lijst in FORMULIEREN)
