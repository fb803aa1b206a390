"""De hoofdzin over een of meer tijdregels: welke dag, hoe laat en waar."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from typing import NamedTuple

from wegwijzer.model import Tijdregel
from wegwijzer.model.tijdregel import RANGEN
from wegwijzer.tekst.datum import datums
from wegwijzer.tekst.opsomming import opsomming
from wegwijzer.tekst.ritme import dagen_in_woorden, ritme
from wegwijzer.tekst.tijd import van_tot

Plekken = Mapping[str | None, str]
LOSSE_DATUMS = "losse datums"


class Deel(NamedTuple):
    """Dagen (of losse datums) met dezelfde tijden op dezelfde plek."""

    elke: str
    dagen: tuple[str, ...] | tuple[date, ...]
    plek: str
    tijden: tuple[tuple[time, time], ...]


def hoofdzinnen(regels: Sequence[Tijdregel], vandaag: date | None, plekken: Plekken) -> Iterator[str]:
    """Zinnen zonder hoofdletter en punt. Regels die bij elkaar horen, worden één zin."""
    over = list(regels)
    for even, oneven in _wisselend(regels):
        over = [regel for regel in over if regel not in (even, oneven)]
        yield f"{ritme('week', even.dag)} {van_tot(even.van, even.tot)}"
        if plek(even, plekken) != plek(oneven, plekken):
            yield f"in de even weken{plek(even, plekken)}, in de oneven weken{plek(oneven, plekken)}"
    delen = list(_delen(over, plekken))
    while delen:
        samen = 2 if [deel.elke for deel in delen[:2]] == ["week", "week"] else 1
        yield opsomming([_kop(delen[0], vandaag), *(_vervolg(deel) for deel in delen[1:samen])])
        delen = delen[samen:]


def plek(regel: Tijdregel, plekken: Plekken) -> str:
    """' in Dirkshorn', of niets als de plek vanzelf spreekt."""
    return f" {plekken[regel.locatie]}" if regel.locatie in plekken else ""


def _wisselend(regels: Sequence[Tijdregel]) -> Iterator[tuple[Tijdregel, Tijdregel]]:
    """Paren die samen elke week zijn: de ene in de even, de andere in de oneven weken."""
    even = {(frozenset(regel.dag), regel.van, regel.tot): regel for regel in regels if regel.elke == "even weken"}
    for regel in regels:
        if regel.elke == "oneven weken" and (ander := even.pop((frozenset(regel.dag), regel.van, regel.tot), None)):
            yield ander, regel


def _delen(regels: Iterable[Tijdregel], plekken: Plekken) -> Iterator[Deel]:
    """Eerst dagen met dezelfde tijd bij elkaar, dan tijden op dezelfde dag."""
    dagen_per_tijd: dict[tuple, list] = {}
    for regel in regels:
        sleutel = (LOSSE_DATUMS if regel.op else regel.elke, plek(regel, plekken), regel.van, regel.tot)
        dagen_per_tijd.setdefault(sleutel, []).extend(regel.op or regel.dag)
    tijden_per_dag: dict[tuple, list] = {}
    for (elke, waar, van, tot), dagen in dagen_per_tijd.items():
        tijden_per_dag.setdefault((elke, tuple(dict.fromkeys(dagen)), waar), []).append((van, tot))
    return _rangen_samen(Deel(*sleutel, tuple(sorted(tijden))) for sleutel, tijden in tijden_per_dag.items())


def _rangen_samen(delen: Iterable[Deel]) -> Iterator[Deel]:
    """De 1e en de 3e zaterdag van de maand horen in één zin."""
    per_deel: dict[Deel, list[str]] = {}
    for deel in delen:
        sleutel = deel._replace(elke=RANGEN[0]) if deel.elke in RANGEN else deel
        per_deel.setdefault(sleutel, []).append(deel.elke)
    return (deel._replace(elke=opsomming(elke)) for deel, elke in per_deel.items())


def _kop(deel: Deel, vandaag: date | None) -> str:
    if deel.elke == LOSSE_DATUMS:
        komend = [dag for dag in deel.dagen if vandaag is None or dag >= vandaag]
        return f"op {datums(komend or deel.dagen, vandaag)}, {_tijden(deel)}"
    return f"{ritme(deel.elke, deel.dagen)} {_tijden(deel)}"


def _vervolg(deel: Deel) -> str:
    return f"op {dagen_in_woorden(deel.dagen)} {_tijden(deel)}"


def _tijden(deel: Deel) -> str:
    return opsomming(van_tot(van, tot) for van, tot in deel.tijden) + deel.plek
