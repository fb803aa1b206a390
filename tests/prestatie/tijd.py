"""Meet alles wat met tijd te maken heeft bij 5.000 activiteiten: `python -m tests.prestatie.tijd`."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter, process_time

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.uitvoer.data import SOORTEN
from wegwijzer.uitvoer.kalenders import kalenders
from wegwijzer.verrijken import Verrijkt, verrijk
from wegwijzer.verrijken.agenda import maak_agenda

WORTEL = Path(__file__).parents[2]
VANDAAG = date(2026, 11, 21)
AANTAL = 5000
HOOGSTENS = 10.0


def vergroot(verrijkt: Verrijkt, aantal: int) -> Verrijkt:
    """Dezelfde streek met zoveel activiteiten: die van de Kop, steeds opnieuw met een andere id."""
    bron = islice(cycle(verrijkt.gids.activiteiten.values()), aantal)
    kopieen = {een.id: een for nummer, oud in enumerate(bron) for een in [oud.model_copy(update={"id": f"{oud.id}-{nummer}"})]}
    gebieden = {id_: verrijkt.gebieden_van_activiteit[id_.rpartition("-")[0]] for id_ in kopieen}
    return replace(
        verrijkt,
        gids=replace(verrijkt.gids, activiteiten=kopieen),
        gebieden_van_activiteit=gebieden,
        activiteiten_in=_groepeer(verrijkt.gids.gebieden, kopieen.values(), lambda een: gebieden[een.id]),
        activiteiten_op=_groepeer(verrijkt.gids.locaties, kopieen.values(), lambda een: (een.locatie,)),
    )


def _groepeer(sleutels: Iterable[str], activiteiten: Iterable, van: Callable) -> dict[str, tuple]:
    groepen: dict[str, list] = {sleutel: [] for sleutel in sleutels}
    for een in activiteiten:
        for sleutel in van(een):
            if sleutel in groepen:
                groepen[sleutel].append(een)
    return {sleutel: tuple(groep) for sleutel, groep in groepen.items()}


def metingen(aantal: int = AANTAL) -> Iterator[tuple[str, float, float]]:
    """(wat, seconden op de klok, rekentijd); de bestanden worden gemaakt en niet geschreven."""
    verrijkt = vergroot(verrijk(controleer(laad(WORTEL), VANDAAG).gids, VANDAAG), aantal)
    gids, per_locatie, per_activiteit = verrijkt.gids, verrijkt.gebied_van_locatie, verrijkt.gebieden_van_activiteit
    begin = perf_counter(), process_time()
    verrijkt = replace(verrijkt, agenda=maak_agenda(gids, VANDAAG, per_locatie, per_activiteit))
    yield f"agenda van 90 dagen ({len(verrijkt.agenda.keren)} keren)", *_sinds(begin)
    for soort in (kalenders, *SOORTEN):
        begin = perf_counter(), process_time()
        aantal_bestanden = sum(1 for _ in soort(verrijkt))
        yield f"{soort.__name__} ({aantal_bestanden} bestanden)", *_sinds(begin)


def _sinds(begin: tuple[float, float]) -> tuple[float, float]:
    return perf_counter() - begin[0], process_time() - begin[1]


def meet() -> None:
    """Druk de uitslag af. Op een drukke computer zegt de rekentijd meer dan de klok."""
    klok = rekenen = 0.0
    print("  klok  rekentijd")
    for wat, seconden, rekentijd in metingen():
        klok, rekenen = klok + seconden, rekenen + rekentijd
        print(f"{seconden:6.2f} {rekentijd:6.2f} s  {wat}")
    print(f"{klok:6.2f} {rekenen:6.2f} s  samen; hoogstens {HOOGSTENS:.0f} s")


if __name__ == "__main__":
    meet()
