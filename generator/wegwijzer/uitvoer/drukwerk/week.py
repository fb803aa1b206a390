"""De week op papier: per dag wat er is, en daarna wat geen vaste dag heeft."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wegwijzer.model import DAGEN, Activiteit, Tijdregel
from wegwijzer.tekst import hoofdletter, klok
from wegwijzer.tekst.datum import dag_en_maand, dagnaam
from wegwijzer.tekst.ritme import ritme
from wegwijzer.tekst.uitzondering import bijzinnen
from wegwijzer.tekst.wanneer import AFWISSELEND, lopende_regels
from wegwijzer.tijd import VOORUIT, patroon
from wegwijzer.uitvoer.drukwerk.aanbod import Aanbod, op_papier
from wegwijzer.verrijken import Verrijkt

# Wat bijna elke dag is, staat één keer bovenaan en niet op elke dag.
BIJNA_ELKE_DAG = 4
VAAK, LOS, AFSPRAAK = "Op meer dagen", "Op losse dagen", "Op afspraak"


@dataclass(frozen=True)
class Regel:
    """Een activiteit onder een kop van de week. Zonder `tijd` zegt `wat.kort` wanneer het is.

    `begin` is alleen voor de volgorde; `nummer` is dat van de plek op de kaart.
    """

    wat: Aanbod
    plek: str | None
    begin: str = ""
    tijd: str | None = None
    tot: str | None = None
    ritme: tuple[str, ...] = ()
    bij: tuple[str, ...] = ()
    nummer: int | None = None


@dataclass(frozen=True)
class Dag:
    """Een kop van de week, zoals 'Dinsdag' of 'Op afspraak', met wat eronder staat."""

    kop: str
    regels: tuple[Regel, ...]


def week(verrijkt: Verrijkt, activiteiten: Iterable[Activiteit], gebied: str | None = None, plek: str | None = None) -> list[Dag]:
    """De dagen van de week op volgorde; alleen koppen waar iets onder staat. Met `plek` alleen wat daar is."""
    groepen: dict[str, list[Regel]] = {kop: [] for kop in (*map(hoofdletter, DAGEN), VAAK, LOS, AFSPRAAK)}
    for activiteit in activiteiten:
        wat = op_papier(verrijkt, activiteit, gebied)
        for kop, regel in _regels(verrijkt, activiteit, wat, plek):
            groepen[kop].append(regel)
    return [Dag(kop, tuple(sorted(regels, key=_volgorde))) for kop, regels in groepen.items() if regels]


def _volgorde(regel: Regel) -> tuple[str, str]:
    return regel.begin, regel.wat.naam.casefold()


def _regels(verrijkt: Verrijkt, activiteit: Activiteit, wat: Aanbod, plek: str | None) -> Iterator[tuple[str, Regel]]:
    lopend = [
        regel
        for regel in lopende_regels(activiteit.wanneer, verrijkt.vandaag)
        if plek is None or (regel.locatie or activiteit.locatie) == plek
    ]
    if not activiteit.wanneer:
        yield AFSPRAAK, Regel(wat, activiteit.locatie)
    vast = [regel for regel in lopend if regel.dag and len(set(regel.dag)) < BIJNA_ELKE_DAG]
    if vaak := [regel for regel in lopend if regel.dag and regel not in vast]:
        yield VAAK, Regel(wat, _eerste_plek(activiteit, vaak))
    if los := [regel for regel in lopend if regel.op]:
        yield LOS, Regel(wat, _eerste_plek(activiteit, los))
    for regel in vast:
        for dag in set(regel.dag):
            yield hoofdletter(dag), _op_dag(verrijkt, activiteit, wat, regel, dag)


def _eerste_plek(activiteit: Activiteit, regels: Iterable[Tijdregel]) -> str | None:
    return next((regel.locatie for regel in regels if regel.locatie), activiteit.locatie)


def _op_dag(verrijkt: Verrijkt, activiteit: Activiteit, wat: Aanbod, regel: Tijdregel, dag: str) -> Regel:
    return Regel(
        wat,
        plek=regel.locatie or activiteit.locatie,
        begin=f"{regel.van:%H:%M}",
        tijd=klok(regel.van),
        tot=klok(regel.tot),
        ritme=tuple(map(hoofdletter, _ritme(verrijkt, activiteit, regel, dag))),
        bij=tuple(map(hoofdletter, bijzinnen(regel, verrijkt.vandaag))),
    )


def _ritme(verrijkt: Verrijkt, activiteit: Activiteit, regel: Tijdregel, dag: str) -> Iterator[str]:
    """Niets als het elke week is; bij om de week ook de eerstvolgende keer."""
    if regel.elke == "week":
        return
    yield ritme(regel.elke, (dag,)).removesuffix(",").removesuffix(f" op {dag}")
    if regel.elke not in AFWISSELEND:
        return
    van_regel = set(patroon(regel, verrijkt.vandaag, verrijkt.vandaag + VOORUIT))
    keren = (keer.dag for keer in verrijkt.agenda.volgende[activiteit.id])
    if volgende := next((keer for keer in keren if keer in van_regel and dagnaam(keer) == dag), None):
        yield f"de volgende keer is {dag_en_maand(volgende, verrijkt.vandaag)}"
