"""Een voorstel in woorden, voor wie het moet beoordelen."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from wegwijzer.model import Gids, Tijdregel
from wegwijzer.model.vragen import Vraag
from wegwijzer.redactie.voorstel.inhoud import Voorstel
from wegwijzer.tekst import hoofdletter, wanneer_zinnen
from wegwijzer.uitvoer.doorgeven.groepen import doorgeefbaar

KOPPEN = {"nieuw": "Iets nieuws", "verandering": "Er verandert iets", "gestopt": "Gestopt", "klopt": "Dit klopt nog"}
_NAMEN = {"beheer.stopt_op": "laatste keer", "beheer.gecontroleerd": "nagekeken op"}
LEEG = "(leeg)"


def kop(voorstel: Voorstel, gids: Gids) -> str:
    """'Er verandert iets: Koffie in De Vlag'"""
    return f"{KOPPEN[voorstel.soort]}: {naam_van(voorstel, gids)}"


def naam_van(voorstel: Voorstel, gids: Gids) -> str:
    record = getattr(gids, voorstel.lijst).get(voorstel.id)
    nieuw = next((een.nieuw for een in voorstel.velden if een.veld == "naam"), "")
    return record.naam if record else str(nieuw) or voorstel.id or "zonder naam"


def veld_in_woorden(veld: str) -> str:
    """'contact.telefoon' wordt 'Contact: telefoon'."""
    return hoofdletter(_NAMEN.get(veld, veld).replace("_", " ").replace(".", ": "))


def waarde_in_woorden(gids: Gids, lijst: str, veld: str, waarde: Any) -> str:
    """Namen in plaats van ids, en tijdregels als zinnen. Kan dat niet, dan zoals het er staat."""
    if waarde in ("", [], {}):
        return LEEG
    vraag = doorgeefbaar(lijst).get(veld)
    if vraag and vraag.vragen and vraag.meer and (zinnen := _tijden(waarde)):
        return zinnen
    return "\n".join(_regels(gids, vraag, waarde))


def _tijden(waarde: Any) -> str:
    try:
        regels = [Tijdregel.model_validate(een) for een in waarde]
    except (ValidationError, TypeError):
        return ""
    return "\n".join(wanneer_zinnen(regels))


def _regels(gids: Gids, vraag: Vraag | None, waarde: Any) -> Iterator[str]:
    if isinstance(waarde, dict):
        for naam, deel in waarde.items():
            binnenin = next((een for een in vraag.vragen if een.naam == naam), None) if vraag else None
            yield f"{naam}: {', '.join(_regels(gids, binnenin, deel))}"
    elif isinstance(waarde, list):
        delen = [", ".join(_regels(gids, vraag, deel)) for deel in waarde]
        yield from delen if vraag and vraag.vragen else [", ".join(delen)]
    else:
        yield _naam(gids, vraag, str(waarde))


def _naam(gids: Gids, vraag: Vraag | None, waarde: str) -> str:
    for lijst in vraag.lijsten if vraag else ():
        if waarde in getattr(gids, lijst):
            return getattr(gids, lijst)[waarde].naam
    return waarde
