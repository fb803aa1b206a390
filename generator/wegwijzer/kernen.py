"""Rekenkernen: werk dat niets met elkaar te maken heeft, doen we tegelijk."""

import ctypes
import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from typing import Any

_LINUX = sys.platform == "linux"
_SEIN_BIJ_EINDE_VAN_OUDER = 1
_taken: Mapping[str, Callable[[], Any]] = {}


def kernen() -> int:
    """Zoveel kernen mag dit proces gebruiken."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def kan_tegelijk() -> bool:
    """Een kopie van dit proces maken is alleen op Linux veilig en snel."""
    return _LINUX and kernen() > 1


@contextmanager
def tegelijk(taken: Mapping[str, Callable[[], Any]]) -> Iterator[Iterator[Any]]:
    """Begin met alle taken, elk in een kopie van dit proces; geeft een uitkomst zodra er een klaar is.

    Zet vooraan wat het langst duurt. De uitkomst gaat door een pijp; mislukt een taak, dan komt haar fout hier.
    """
    manier = multiprocessing.get_context("fork")
    # Wat er al is, hoeft in de kopieën niet opgeruimd te worden: opruimen zou al dat geheugen echt verdubbelen.
    gc.freeze()
    with ProcessPoolExecutor(min(kernen(), len(taken)), manier, _onthoud, (taken,)) as processen:
        beloften = [processen.submit(_doe, naam) for naam in taken]
        try:
            yield (klaar.result() for klaar in as_completed(beloften))
        finally:
            processen.shutdown(cancel_futures=True)
            gc.unfreeze()


def verdeel(functie: Callable[[Any], Any], stukken: Iterable[Any], per_keer: int) -> Iterator[Any]:
    """De uitkomst van elk stuk, in dezelfde volgorde. Elk proces begint leeg: zo mag `functie` ook met draden rekenen."""
    with ProcessPoolExecutor(kernen(), multiprocessing.get_context("spawn"), _stop_met_ouder) as processen:
        yield from processen.map(functie, stukken, chunksize=per_keer)


def apart(functie: Callable[..., Any], *gegevens: Any) -> multiprocessing.process.BaseProcess:
    """Begin met dit werk in een eigen proces. Wie het niet meer wil, stopt het met `kill`; Ctrl+C is er niet voor."""
    proces = multiprocessing.get_context("spawn").Process(target=_apart, args=(functie, gegevens), daemon=True)
    gewoon = signal.signal(signal.SIGINT, signal.SIG_IGN)
    proces.start()
    signal.signal(signal.SIGINT, gewoon)
    return proces


def _apart(functie: Callable[..., Any], gegevens: tuple[Any, ...]) -> None:
    _stop_met_ouder()
    functie(*gegevens)


def _stop_met_ouder() -> None:
    """Wordt het programma hard gestopt, dan stopt dit hulpproces ook."""
    if _LINUX:
        ctypes.CDLL(None).prctl(_SEIN_BIJ_EINDE_VAN_OUDER, signal.SIGKILL)


def _onthoud(taken: Mapping[str, Callable[[], Any]]) -> None:
    global _taken
    _stop_met_ouder()
    _taken = taken


def _doe(naam: str) -> Any:
    return _taken[naam]()
