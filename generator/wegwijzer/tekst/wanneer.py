"""Van tijdregels naar gewone taal: wanneer is het?"""

from collections.abc import Iterator, Sequence
from datetime import date

from wegwijzer.model import Tijdregel
from wegwijzer.model.tijdregel import RANGEN
from wegwijzer.tekst.datum import dag_en_maand, datum_lang
from wegwijzer.tekst.hoofdzin import Plekken, hoofdzinnen
from wegwijzer.tekst.opsomming import hoofdletter, opsomming, zin
from wegwijzer.tekst.ritme import ritme
from wegwijzer.tekst.tijd import klok
from wegwijzer.tekst.uitzondering import bijzinnen
from wegwijzer.tijd import Keer

OP_AFSPRAAK = "Op afspraak"
AFGELOPEN = "Dit is afgelopen"
AFWISSELEND = ("2 weken", "even weken", "oneven weken")


def wanneer(
    regels: Sequence[Tijdregel], vandaag: date | None = None, volgende: Keer | None = None, plekken: Plekken | None = None
) -> str:
    """De hele tekst: 'Elke dinsdag van 10.00 tot 12.00 uur. Niet in juli en augustus.'"""
    return " ".join(wanneer_zinnen(regels, vandaag, volgende, plekken))


def wanneer_zinnen(
    regels: Sequence[Tijdregel], vandaag: date | None = None, volgende: Keer | None = None, plekken: Plekken | None = None
) -> tuple[str, ...]:
    """De zinnen, los van elkaar.

    `vandaag` laat weg wat voorbij is en het jaar dat vanzelf spreekt. `volgende` is de eerste keer die komt; die
    noemen we als het niet elke week is. `plekken` geeft bij een locatie (of None: de gewone plek) 'in Dirkshorn'.
    """
    if not regels:
        return (zin(OP_AFSPRAAK),)
    lopend = lopende_regels(regels, vandaag)
    plekken = plekken if plekken and len({regel.locatie for regel in lopend}) > 1 else {}
    return tuple(zin(tekst) for tekst in _zinnen(lopend, vandaag, volgende, plekken)) or (zin(AFGELOPEN),)


def wanneer_kort(regels: Sequence[Tijdregel], vandaag: date | None = None, volgende: Keer | None = None) -> str:
    """Voor een kaartje: 'Elke dinsdag, 10.00 uur'. Past het niet in één regel, dan alleen de volgende keer."""
    if not regels:
        return OP_AFSPRAAK
    lopend = lopende_regels(regels, vandaag)
    if not lopend:
        return AFGELOPEN
    elke = _gedeeld_ritme(lopend)
    if not elke:
        return f"{hoofdletter(datum_lang(volgende.dag, vandaag))}, {klok(volgende.begin)} uur" if volgende else "Op losse dagen"
    kop = ritme(elke, tuple(dag for regel in lopend for dag in regel.dag)).removesuffix(",")
    begin = {regel.van for regel in lopend}
    return hoofdletter(kop) + (f", {klok(begin.pop())} uur" if len(begin) == 1 else "")


def _gedeeld_ritme(regels: Sequence[Tijdregel]) -> str | None:
    """Het ritme van alle regels samen, of None als dat niet in een paar woorden past."""
    ritmes = {regel.elke for regel in regels}
    dagen = {regel.dag for regel in regels}
    if any(regel.op for regel in regels):
        return None
    if len(ritmes) == 1:
        return ritmes.pop()
    if len(dagen) > 1:
        return None
    if ritmes == {"even weken", "oneven weken"}:
        return "week"
    return opsomming(sorted(ritmes, key=RANGEN.index)) if ritmes <= set(RANGEN) else None


def lopende_regels(regels: Sequence[Tijdregel], vandaag: date | None) -> list[Tijdregel]:
    """De regels die nog niet voorbij zijn."""
    return [regel for regel in regels if vandaag is None or not regel.is_voorbij(vandaag)]


def _zinnen(
    regels: Sequence[Tijdregel], vandaag: date | None, volgende: Keer | None, plekken: Plekken
) -> Iterator[str]:
    """Regels met dezelfde bijzinnen staan bij elkaar; die bijzinnen komen dan één keer.

    Regels zonder bijzin komen achteraan: anders lijkt een bijzin ook bij hen te horen.
    """
    groepen: dict[tuple[str, ...], list[Tijdregel]] = {}
    for regel in regels:
        groepen.setdefault(tuple(bijzinnen(regel, vandaag)), []).append(regel)
    for staart, groep in sorted(groepen.items(), key=lambda een: not een[0]):
        yield from hoofdzinnen(groep, vandaag, plekken)
        yield from staart
    if volgende and regels and all(regel.dag and regel.elke in AFWISSELEND for regel in regels):
        yield _volgende_keer(regels, vandaag, volgende, plekken)


def _volgende_keer(regels: Sequence[Tijdregel], vandaag: date | None, volgende: Keer, plekken: Plekken) -> str:
    vaste_dag = len({dag for regel in regels for dag in (*regel.dag, *regel.op, *regel.ook_op)}) == 1
    dag = dag_en_maand(volgende.dag, vandaag) if vaste_dag else datum_lang(volgende.dag, vandaag)
    waar = f" {plekken[volgende.locatie]}" if volgende.locatie in plekken else ""
    return f"de volgende keer is {dag}{waar}"

