"""Datums zoals mensen ze zeggen."""

from collections.abc import Iterable
from datetime import date

from wegwijzer.model import DAGEN, MAANDEN
from wegwijzer.tekst.opsomming import opsomming


def dagnaam(dag: date) -> str:
    return DAGEN[dag.weekday()]


def maandnaam(dag: date) -> str:
    return MAANDEN[dag.month - 1]


def datum_lang(dag: date, vandaag: date | None = None) -> str:
    """'dinsdag 1 december', met het jaar als dat niet dit jaar is (of als `vandaag` onbekend is)."""
    return f"{dagnaam(dag)} {dag_en_maand(dag, vandaag)}"


def dag_en_maand(dag: date, vandaag: date | None = None) -> str:
    """'1 december', of '1 december 2027'."""
    return f"{dag.day} {maandnaam(dag)}{_jaar(dag, vandaag)}"


def datums(dagen: Iterable[date], vandaag: date | None = None) -> str:
    """'zaterdag 12 december, 9 januari en 13 februari 2027': weekdag en jaar niet vaker dan nodig."""
    reeks = sorted(set(dagen))
    zelfde_weekdag = len({dag.weekday() for dag in reeks}) == 1
    laatste_van_jaar = {dag.year: dag for dag in reeks}
    return opsomming(
        ("" if zelfde_weekdag and nummer else f"{dagnaam(dag)} ")
        + f"{dag.day} {maandnaam(dag)}"
        + (_jaar(dag, vandaag) if dag == laatste_van_jaar[dag.year] else "")
        for nummer, dag in enumerate(reeks)
    )


def _jaar(dag: date, vandaag: date | None) -> str:
    return "" if vandaag and dag.year == vandaag.year else f" {dag.year}"
