"""Wat er na de hoofdzin komt: van wanneer tot wanneer, wanneer niet, en wanneer toch."""

from collections.abc import Iterator
from datetime import date

from wegwijzer.model import MAANDEN, Tijdregel
from wegwijzer.tekst.datum import dag_en_maand, dagnaam, datums
from wegwijzer.tekst.opsomming import opsomming
from wegwijzer.tekst.ritme import maanden_in_woorden

_VRIJ = {"schoolvakanties": "in de schoolvakanties", "feestdagen": "op feestdagen"}


def bijzinnen(regel: Tijdregel, vandaag: date | None) -> Iterator[str]:
    """Korte zinnen zonder hoofdletter en punt. Wat al voorbij is, staat er niet bij."""
    yield from _periode(regel, vandaag)
    yield from _niet_in(regel)
    if niet_op := _komend(regel.niet_op, vandaag):
        yield f"{'ook ' if regel.niet_in else ''}niet op {datums(niet_op, vandaag)}"
    if ook_op := _komend(tuple(dag for dag in regel.ook_op if dag not in regel.niet_op), vandaag):
        toch = regel.niet_in and {dagnaam(dag) for dag in ook_op} <= set(regel.dag)
        yield f"{'wel' if toch else 'ook'} op {datums(ook_op, vandaag)}"


def _periode(regel: Tijdregel, vandaag: date | None) -> Iterator[str]:
    if regel.op:
        return
    komt_nog = regel.vanaf and (vandaag is None or regel.vanaf > vandaag)
    if komt_nog and regel.tot_en_met:
        zelfde_jaar = regel.vanaf if regel.vanaf.year == regel.tot_en_met.year else vandaag
        yield f"van {dag_en_maand(regel.vanaf, zelfde_jaar)} tot en met {dag_en_maand(regel.tot_en_met, vandaag)}"
    elif komt_nog:
        yield f"vanaf {dag_en_maand(regel.vanaf, vandaag)}"
    elif regel.tot_en_met:
        yield f"tot en met {dag_en_maand(regel.tot_en_met, vandaag)}"


def _niet_in(regel: Tijdregel) -> Iterator[str]:
    maanden = [soort for soort in regel.niet_in if soort in MAANDEN]
    if maanden:
        yield f"niet in {maanden_in_woorden(maanden)}"
    vrij = opsomming(woorden for soort, woorden in _VRIJ.items() if soort in regel.niet_in)
    if vrij:
        yield f"{'ook ' if maanden else ''}niet {vrij}"


def _komend(dagen: tuple[date, ...], vandaag: date | None) -> list[date]:
    return [dag for dag in dagen if vandaag is None or dag >= vandaag]
