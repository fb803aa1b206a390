"""Controles op tijdregels: die nooit vallen, al voorbij zijn, samenvallen of iets anders zeggen dan iemand bedoelt."""

from collections.abc import Hashable, Iterator
from datetime import date
from functools import cache
from itertools import groupby

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stukken
from wegwijzer.controleren.tijdregels import Geplaatst, tijdregels
from wegwijzer.model import DAGEN, Tijdregel
from wegwijzer.tekst import datum_lang, opsomming
from wegwijzer.tijd import VOORUIT, dagen


def tijdregel_valt_ooit(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke tijdregel valt op minstens één dag."""
    # Veel regels hebben dezelfde dagen: die rekenen we één keer uit.
    bekend: dict[Hashable, bool] = {}
    for een in tijdregels(stukken):
        looptijd = _looptijd(een, vandaag)
        vraag = (_dagen_van(een.regel), een.vrij, looptijd)
        if vraag not in bekend:
            bekend[vraag] = any(dagen(een.regel, een.vrij, *looptijd))
        if not bekend[vraag]:
            yield een.bevinding("tijdregel-nooit")


def _dagen_van(regel: Tijdregel) -> Hashable:
    """Alles van een regel wat de dagen bepaalt."""
    return regel.dag, regel.op, regel.elke, regel.niet_in, regel.niet_op, regel.ook_op, regel.vanaf, regel.tot_en_met


def _looptijd(een: Geplaatst, vandaag: date) -> tuple[date, date]:
    """Van de eerste tot de laatste dag die kan; zonder grens een jaar vooruit."""
    regel, beheer = een.regel, een.stuk.record.beheer
    begin = regel.vanaf or min(vandaag, (regel.tot_en_met or vandaag) - VOORUIT)
    eerste = min((begin, *regel.op, *regel.ook_op))
    laatste = max((regel.tot_en_met or max(begin, vandaag) + VOORUIT, *regel.op, *regel.ook_op))
    return eerste, min(laatste, beheer and beheer.stopt_op or laatste)


def tijdregel_loopt_nog(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een tijdregel is niet al voorbij."""
    for een in tijdregels(stukken):
        regel = een.regel
        if regel.is_voorbij(vandaag):
            yield een.bevinding("tijdregel-voorbij", "op" if regel.op else "tot_en_met", datum=datum_lang(regel.laatste))


def tijden_vallen_niet_samen(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een activiteit is niet twee keer tegelijk op dezelfde plek."""
    for _, regels in groupby(tijdregels(stukken), lambda een: id(een.stuk)):
        komend = cache(lambda een: frozenset(dagen(een.regel, een.vrij, vandaag, vandaag + VOORUIT)))
        reeks = tuple(regels)
        for nummer, later in enumerate(reeks):
            samen = ((een, komend(een) & komend(later)) for een in reeks[:nummer] if _kunnen_botsen(een, later))
            if eerste := next(((een, min(dagen_)) for een, dagen_ in samen if dagen_), None):
                regel, dag = eerste[0].stuk.regel(*eerste[0].plek), datum_lang(eerste[1], vandaag)
                yield later.bevinding("tijden-vallen-samen", dag=dag, eerder=regel)


def _kunnen_botsen(een: Geplaatst, ander: Geplaatst) -> bool:
    """Of twee regels op dezelfde plek zijn, op dezelfde weekdag en op uren die samenvallen."""
    if een.regel.tot <= ander.regel.van or ander.regel.tot <= een.regel.van or _plek(een) != _plek(ander):
        return False
    return bool(_weekdagen(een.regel) & _weekdagen(ander.regel))


def _weekdagen(regel: Tijdregel) -> set[str]:
    return {*regel.dag, *(DAGEN[dag.weekday()] for dag in (*regel.op, *regel.ook_op))}


def _plek(een: Geplaatst) -> str | None:
    return een.regel.locatie or getattr(een.stuk.record, "locatie", None)


def eerste_keer_is_goede_dag(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Bij 'elke: 2 weken' is `vanaf` echt de eerste keer."""
    for een in tijdregels(stukken):
        regel = een.regel
        if regel.dag and regel.elke == "2 weken" and DAGEN[regel.vanaf.weekday()] not in regel.dag:
            dag = opsomming(regel.dag, "of")
            yield een.bevinding("vanaf-andere-dag", "vanaf", datum=datum_lang(regel.vanaf, vandaag), dag=dag)


def niet_op_verandert_iets(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een datum bij `niet_op` is een dag waarop het anders wel was."""
    for een in tijdregels(stukken):
        zonder = een.regel.model_copy(update={"niet_op": ()})
        for nummer, dag in enumerate(een.regel.niet_op):
            if dag >= vandaag and not any(dagen(zonder, een.vrij, dag, dag)):
                yield een.bevinding("niet-op-overbodig", "niet_op", nummer, datum=datum_lang(dag, vandaag))


def losse_datum_gaat_door(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een datum bij `op` of `ook_op` wordt niet door een ander veld weer weggehaald."""
    for een in tijdregels(stukken):
        los = ((veld, nummer, dag) for veld in ("op", "ook_op") for nummer, dag in enumerate(getattr(een.regel, veld)))
        weg = [een_ for een_ in los if een_[2] >= vandaag and not any(dagen(een.regel, een.vrij, een_[2], een_[2]))]
        # Valt de regel helemaal nooit, dan is dat de melding.
        if weg and any(dagen(een.regel, een.vrij, *_looptijd(een, vandaag))):
            for veld, nummer, dag in weg:
                yield een.bevinding("datum-weggehaald", veld, nummer, datum=datum_lang(dag, vandaag), veld=veld)
