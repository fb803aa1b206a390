"""Hoe lang de bouw duurt, hoeveel geheugen hij vraagt, en hoe dat groeit met het aantal activiteiten."""

import gc
import json
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter, sleep

from tests.prestatie.maken import WORTEL, maak_wegwijzer

from wegwijzer.bouw import Opdracht, bouw, voorproef
from wegwijzer.cli.hoofd import OPRUIMEN
from wegwijzer.kernen import kernen

VANDAAG = date(2026, 11, 21)
GROOTTES = (200, 1_000, 5_000, 20_000)


@dataclass(frozen=True)
class Meting:
    """Eén maat: `stappen` en `samen` in seconden, `geheugen` en `omvang` (van alle pagina's) in MiB.

    `stappen` is de bouw op één kern, stap voor stap; `samen` en `geheugen` zijn van de gewone bouw op alle kernen.
    """

    activiteiten: int
    stappen: dict[str, float]
    samen: float
    geheugen: float
    paginas: int
    omvang: float


def meet(aantal: int) -> Meting:
    """Elke bouw draait in een eigen proces, met het programma zelf."""
    with tempfile.TemporaryDirectory() as werk:
        maak_wegwijzer(Path(werk, "wegwijzer"), aantal)
        begin = perf_counter()
        geheugen = _piek(_start(Path(werk, "wegwijzer")))
        samen = perf_counter() - begin
        paginas = [pad.stat().st_size for pad in Path(werk, "wegwijzer/build/site").rglob("*.html")]
        shutil.rmtree(Path(werk, "wegwijzer/build"))
        uitvoer, _ = _start(Path(werk, "wegwijzer"), "stap voor stap").communicate()
    return Meting(aantal, json.loads(uitvoer), samen, geheugen, len(paginas), sum(paginas) / 2**20)


def _start(wortel: Path, *hoe: str) -> subprocess.Popen:
    """Een bouw in een eigen groep van processen."""
    opdracht = [sys.executable, "-m", "tests.prestatie.bouwmeting", str(wortel), *hoe]
    return subprocess.Popen(opdracht, cwd=WORTEL, stdout=subprocess.PIPE, text=True, start_new_session=True)


def _piek(bouw: subprocess.Popen) -> float:
    """Het meeste geheugen (PSS, in MiB) van de bouw en al zijn hulpprocessen samen; gedeeld geheugen telt één keer."""
    piek = 0
    while bouw.poll() is None:
        piek = max(piek, sum(_geheugen(proces, bouw.pid) for proces in Path("/proc").glob("[0-9]*")))
        sleep(0.5)
    assert bouw.returncode == 0
    return piek / 1024


def _geheugen(proces: Path, groep: int) -> int:
    with suppress(OSError):
        if os.getsid(int(proces.name)) == groep:
            return int(re.search(r"^Pss:\s+(\d+)", proces.joinpath("smaps_rollup").read_text(), re.MULTILINE)[1])
    return 0


def bouw_hier(wortel: Path, tegelijk: bool) -> dict[str, float]:
    """Bouw zoals het programma dat doet, en geef de seconden per stap."""
    stappen: dict[str, float] = {}

    @contextmanager
    def stap(naam: str) -> Iterator[None]:
        begin = perf_counter()
        yield
        stappen[naam] = perf_counter() - begin

    gc.set_threshold(*OPRUIMEN)
    opdracht = Opdracht(wortel, wortel / "build/site", VANDAAG, zonder=frozenset({"Drukwerk"}), tegelijk=tegelijk)
    uitslag = bouw(opdracht, stap)
    assert uitslag.bestanden, [gevonden.als_tekst() for gevonden in uitslag.bevindingen if gevonden.niveau == "fout"][:5]
    return stappen


def toon_meekijken() -> None:
    """Hoe lang `wegwijzer bekijk` van de Kop nodig heeft om een verandering te laten zien, naast een hele bouw."""
    gc.set_threshold(*OPRUIMEN)
    with tempfile.TemporaryDirectory() as werk:
        opdracht = Opdracht(WORTEL, Path(werk, "site"), VANDAAG, zonder=frozenset({"Drukwerk"}))
        heel = _duur(bouw, opdracht)
        snel = min(_duur(voorproef, opdracht) for _ in range(3))
    print(f"De Kop bouwen {heel:.1f} s; een verandering laten zien {snel:.1f} s: verhouding {snel / heel:.2f}")


def _duur(werk: Callable[[Opdracht], object], opdracht: Opdracht) -> float:
    begin = perf_counter()
    werk(opdracht)
    return perf_counter() - begin


def toon(metingen: list[Meting]) -> None:
    stappen = list(dict.fromkeys(naam for meting in metingen for naam in meting.stappen))
    print(f"{'stap (seconden)':<24}" + "".join(f"{meting.activiteiten:>10}" for meting in metingen) + "    groei")
    for naam in stappen:
        tijden = [meting.stappen.get(naam, 0.0) for meting in metingen]
        print(f"{naam:<24}" + "".join(f"{tijd:>10.2f}" for tijd in tijden) + f"{_groei(metingen, tijden):>9}")
    regels = {
        "stap voor stap": [sum(meting.stappen.values()) for meting in metingen],
        f"samen, {kernen()} kernen": [meting.samen for meting in metingen],
        "geheugen, piek (MiB)": [meting.geheugen for meting in metingen],
        "pagina's": [meting.paginas for meting in metingen],
        "pagina's (MiB)": [meting.omvang for meting in metingen],
    }
    for naam, waarden in regels.items():
        print(f"{naam:<24}" + "".join(f"{waarde:>10.1f}" for waarde in waarden) + f"{_groei(metingen, waarden):>9}")


def _groei(metingen: list[Meting], waarden: list[float]) -> str:
    """De macht waarmee iets groeit tussen de twee grootste metingen: 1 is even hard als het aantal."""
    if len(metingen) < 2 or min(waarden[-2:]) < 0.02:
        return "-"
    return f"{math.log(waarden[-1] / waarden[-2]) / math.log(metingen[-1].activiteiten / metingen[-2].activiteiten):.2f}"


if __name__ == "__main__":
    print(json.dumps(bouw_hier(Path(sys.argv[1]), tegelijk=len(sys.argv) == 2)))
