"""Een voorstel in woorden, voor wie het moet beoordelen."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from pydantic import ValidationError

from wegwijzer.model import Gids, Kosten, Tijdregel
from wegwijzer.model.vragen import Vraag
from wegwijzer.redactie.lijst.kolommen import eigen_kolommen
from wegwijzer.redactie.voorstel.inhoud import Voorstel
from wegwijzer.tekst import datum_lang, hoofdletter, kosten_in_woorden, wanneer_zinnen, zin
from wegwijzer.tekst.keuzes import in_woorden
from wegwijzer.uitvoer.doorgeven.groepen import MEE, doorgeefbaar

KOPPEN = {"nieuw": "Iets nieuws", "verandering": "Er verandert iets", "gestopt": "Gestopt", "klopt": "Dit klopt nog"}
LEEG = "(leeg)"


def kop(voorstel: Voorstel, gids: Gids) -> str:
    """'Er verandert iets: Koffie in De Vlag'"""
    return f"{KOPPEN[voorstel.soort]}: {naam_van(voorstel, gids)}"


def naam_van(voorstel: Voorstel, gids: Gids) -> str:
    record = getattr(gids, voorstel.lijst).get(voorstel.id)
    nieuw = next((een.nieuw for een in voorstel.velden if een.veld == "naam"), "")
    return record.naam if record else str(nieuw) or voorstel.id or "zonder naam"


def veld_in_woorden(lijst: str, veld: str) -> str:
    """De kop die het veld ook in een rekenblad heeft: 'tijden_uitleg' is 'Uitleg bij de tijden'."""
    titels = {kolom.veld: kolom.titel for kolom in eigen_kolommen(lijst)}
    eerste, _, rest = veld.partition(".")
    if veld not in titels and rest and eerste in MEE:
        return f"{titels[eerste]}: {veld_in_woorden(MEE[eerste][0], rest)}"
    return titels.get(veld) or hoofdletter(veld.replace("_", " ").replace(".", ": "))


def waarde_in_woorden(gids: Gids, lijst: str, veld: str, waarde: Any) -> str:
    """Namen in plaats van ids, en tijdregels als zinnen. Kan dat niet, dan zoals het er staat."""
    if waarde in ("", [], {}):
        return LEEG
    if lijst == "activiteiten" and veld in MEE and isinstance(waarde, dict):
        return "\n".join(_mee(gids, MEE[veld][0], waarde))
    vraag = doorgeefbaar(lijst).get(veld)
    return _heel(vraag, waarde) or "\n".join(_regels(gids, vraag, waarde))


def _mee(gids: Gids, lijst: str, gegevens: dict, voor: str = "") -> Iterator[str]:
    """Elk veld van wat nieuw meegaat op een eigen regel."""
    for naam, waarde in gegevens.items():
        if isinstance(waarde, dict):
            yield from _mee(gids, lijst, waarde, f"{voor}{naam}.")
        else:
            yield f"{veld_in_woorden(lijst, voor + naam)}: {waarde_in_woorden(gids, lijst, voor + naam, waarde)}"


def _heel(vraag: Vraag | None, waarde: Any) -> str:
    """Tijden en kosten staan in één zin."""
    try:
        if vraag and vraag.soort == "velden" and vraag.meer:
            return "\n".join(wanneer_zinnen([Tijdregel.model_validate(een) for een in waarde]))
        if vraag and vraag.in_een_woord:
            kosten = Kosten.model_validate(waarde)
            return " ".join(filter(None, (zin(kosten_in_woorden(kosten)), kosten.uitleg, kosten.korting)))
    except (ValidationError, TypeError):
        pass
    return ""


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
    if vraag and waarde in vraag.keuzes:
        return in_woorden(waarde)
    try:
        return datum_lang(date.fromisoformat(waarde)) if len(waarde) == 10 else waarde
    except ValueError:
        return waarde
