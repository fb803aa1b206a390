"""Hoe lang de bouw duurt, hoeveel geheugen hij vraagt, en hoe dat groeit met het aantal activiteiten."""

import json
import math
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from time import perf_counter

from tests.prestatie.maken import WORTEL, maak_wegwijzer

VANDAAG = date(2026, 11, 21)
GROOTTES = (200, 1_000, 5_000, 20_000)


@dataclass(frozen=True)
class Meting:
    """Eén bouw. `stappen` in seconden; `geheugen` is de piek in MiB; `omvang` van alle pagina's in MiB."""

    activiteiten: int
    stappen: dict[str, float]
    geheugen: float
    paginas: int
    omvang: float

    @property
    def seconden(self) -> float:
        return sum(self.stappen.values())


def meet_in_eigen_proces(aantal: int) -> Meting:
    """In een eigen proces: dan is de piek van het geheugen van deze bouw alleen."""
    opdracht = [sys.executable, "-m", "tests.prestatie.bouwmeting", str(aantal)]
    klaar = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, check=True)
    return Meting(**json.loads(klaar.stdout.splitlines()[-1]))


def meet(aantal: int) -> Meting:
    from wegwijzer.bouw import Opdracht, bouw

    stappen: dict[str, float] = {}

    @contextmanager
    def stap(naam: str) -> Iterator[None]:
        begin = perf_counter()
        yield
        stappen[naam] = stappen.get(naam, 0) + perf_counter() - begin

    with tempfile.TemporaryDirectory() as werk:
        wortel = Path(werk, "wegwijzer")
        maak_wegwijzer(wortel, aantal)
        uitslag = bouw(Opdracht(wortel, Path(werk, "site"), VANDAAG, zonder=frozenset({"Drukwerk"})), stap)
        assert uitslag.bestanden, [gevonden.als_tekst() for gevonden in uitslag.bevindingen if gevonden.niveau == "fout"][:5]
        paginas = [pad.stat().st_size for pad in Path(werk, "site").rglob("*.html")]
    geheugen = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Meting(aantal, stappen, geheugen, len(paginas), sum(paginas) / 2**20)


def toon(metingen: list[Meting]) -> None:
    stappen = list(dict.fromkeys(naam for meting in metingen for naam in meting.stappen))
    print(f"{'stap (seconden)':<24}" + "".join(f"{meting.activiteiten:>10}" for meting in metingen) + "    groei")
    for naam in stappen:
        tijden = [meting.stappen.get(naam, 0.0) for meting in metingen]
        print(f"{naam:<24}" + "".join(f"{tijd:>10.2f}" for tijd in tijden) + f"{_groei(metingen, tijden):>9}")
    regels = {
        "samen": [meting.seconden for meting in metingen],
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
    print(json.dumps(asdict(meet(int(sys.argv[1])))))
