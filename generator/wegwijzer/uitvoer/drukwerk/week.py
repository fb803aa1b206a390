"""De week op papier: per dag wat er is, en daarna wat geen vaste dag heeft."""

from collections.abc import Iterable, Iterator
from typing import Any

from wegwijzer.model import DAGEN, Activiteit, Tijdregel
from wegwijzer.tekst import hoofdletter, klok
from wegwijzer.tekst.datum import dag_en_maand, dagnaam
from wegwijzer.tekst.ritme import ritme
from wegwijzer.tekst.uitzondering import bijzinnen
from wegwijzer.tekst.wanneer import AFWISSELEND, lopende_regels
from wegwijzer.tijd import VOORUIT, patroon
from wegwijzer.uitvoer.drukwerk.aanbod import op_papier
from wegwijzer.verrijken import Verrijkt

# Wat bijna elke dag is, staat één keer bovenaan en niet op elke dag.
BIJNA_ELKE_DAG = 4
VAAK, LOS, AFSPRAAK = "Op meer dagen", "Op losse dagen", "Op afspraak"
# Wat niet onder een dag staat, zegt in één zin wanneer het is.
ZONDER_DAG = {"begin": "", "tijd": None, "tot": None, "ritme": (), "bij": ()}


def week(
    verrijkt: Verrijkt, activiteiten: Iterable[Activiteit], gebied: str | None = None, plek: str | None = None
) -> list[dict[str, Any]]:
    """`[{kop, regels}]`: de dagen van de week op volgorde; alleen koppen waar iets onder staat.

    Met `plek` alleen wat daar is. Een regel is wat `op_papier` geeft, met `tijd`, `tot`, `ritme`, `bij` en `plek`.
    """
    groepen: dict[str, list[dict]] = {kop: [] for kop in (*map(hoofdletter, DAGEN), VAAK, LOS, AFSPRAAK)}
    for activiteit in activiteiten:
        woorden = op_papier(verrijkt, activiteit, gebied)
        for kop, regel in _regels(verrijkt, activiteit, plek):
            groepen[kop].append(woorden | regel)
    return [
        {"kop": kop, "regels": sorted(regels, key=lambda regel: (regel["begin"], regel["naam"].casefold()))}
        for kop, regels in groepen.items()
        if regels
    ]


def _regels(verrijkt: Verrijkt, activiteit: Activiteit, plek: str | None) -> Iterator[tuple[str, dict]]:
    lopend = [
        regel
        for regel in lopende_regels(activiteit.wanneer, verrijkt.vandaag)
        if plek is None or (regel.locatie or activiteit.locatie) == plek
    ]
    if not activiteit.wanneer:
        yield AFSPRAAK, _zonder_dag(activiteit)
    vast = [regel for regel in lopend if regel.dag and len(set(regel.dag)) < BIJNA_ELKE_DAG]
    if vaak := [regel for regel in lopend if regel.dag and regel not in vast]:
        yield VAAK, _zonder_dag(activiteit, vaak)
    if los := [regel for regel in lopend if regel.op]:
        yield LOS, _zonder_dag(activiteit, los)
    for regel in vast:
        for dag in set(regel.dag):
            yield hoofdletter(dag), _op_dag(verrijkt, activiteit, regel, dag)


def _zonder_dag(activiteit: Activiteit, regels: Iterable[Tijdregel] = ()) -> dict[str, Any]:
    return ZONDER_DAG | {"plek": next((regel.locatie for regel in regels if regel.locatie), activiteit.locatie)}


def _op_dag(verrijkt: Verrijkt, activiteit: Activiteit, regel: Tijdregel, dag: str) -> dict[str, Any]:
    return {
        "begin": f"{regel.van:%H:%M}",
        "tijd": klok(regel.van),
        "tot": klok(regel.tot),
        "ritme": [hoofdletter(deel) for deel in _ritme(verrijkt, activiteit, regel, dag)],
        "bij": [hoofdletter(bij) for bij in bijzinnen(regel, verrijkt.vandaag)],
        "plek": regel.locatie or activiteit.locatie,
    }


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
