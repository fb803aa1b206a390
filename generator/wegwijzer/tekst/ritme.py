"""Hoe vaak en op welke dag: het begin van de zin over een tijdregel."""

from collections.abc import Iterable

from wegwijzer.model import DAGEN, MAANDEN
from wegwijzer.tekst.opsomming import opsomming


def dagen_in_woorden(dagen: Iterable[str]) -> str:
    """'maandag', 'maandag en donderdag' of 'maandag tot en met vrijdag'."""
    return _reeks(dagen, DAGEN)


def maanden_in_woorden(maanden: Iterable[str]) -> str:
    """'juli en augustus' of 'juni tot en met augustus'."""
    return _reeks(maanden, MAANDEN)


def _reeks(namen: Iterable[str], volgorde: tuple[str, ...]) -> str:
    nummers = sorted({volgorde.index(naam) for naam in namen})
    if len(nummers) > 2 and nummers[-1] - nummers[0] == len(nummers) - 1:
        return f"{volgorde[nummers[0]]} tot en met {volgorde[nummers[-1]]}"
    return opsomming(volgorde[nummer] for nummer in nummers)


def ritme(elke: str, dagen: tuple[str, ...]) -> str:
    """'elke dinsdag', 'om de week op woensdag,' of 'elke 1e dinsdag van de maand,'."""
    woorden = dagen_in_woorden(dagen)
    if elke == "week":
        return _elke_week(dagen, woorden)
    if elke == "2 weken":
        return f"om de week op {woorden},"
    if elke in ("even weken", "oneven weken"):
        return f"in de {elke} op {woorden},"
    keren = opsomming(f"{elke} {dag}" for dag in sorted(set(dagen), key=DAGEN.index))
    return f"elke {keren} van de maand,"


def _elke_week(dagen: tuple[str, ...], woorden: str) -> str:
    if len(set(dagen)) == len(DAGEN):
        return "elke dag"
    return woorden if " tot en met " in woorden else f"elke {woorden}"
