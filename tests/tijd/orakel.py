"""Het orakel: loopt elke dag af en vraagt zich van die ene dag af of de regel hem noemt. Traag en duidelijk."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from dateutil.easter import easter

DAGNAMEN = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
MAANDNAMEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]


def alle_dagen(regel, vakanties, van: date, tot_en_met: date) -> Iterator[date]:
    dag = van
    while dag <= tot_en_met:
        if dag not in regel.niet_op and (dag in regel.ook_op or gewone_dag(regel, vakanties, dag)):
            yield dag
        dag += timedelta(days=1)


def gewone_dag(regel, vakanties, dag: date) -> bool:
    if regel.vanaf and dag < regel.vanaf or regel.tot_en_met and dag > regel.tot_en_met:
        return False
    if any(is_vrij(soort, vakanties, dag) for soort in regel.niet_in):
        return False
    if regel.op:
        return dag in regel.op
    return DAGNAMEN[dag.weekday()] in regel.dag and goede_keer(regel, dag)


def goede_keer(regel, dag: date) -> bool:
    rang = (dag.day - 1) // 7 + 1
    match regel.elke:
        case "week":
            return True
        case "even weken":
            return weeknummer(dag) % 2 == 0
        case "oneven weken":
            return weeknummer(dag) % 2 == 1
        case "laatste":
            return (dag + timedelta(days=7)).month != dag.month
        case "2 weken":
            return (maandag(dag) - maandag(eerste_keer(regel))).days % 14 == 0
        case _:
            return regel.elke == f"{rang}e"


def eerste_keer(regel) -> date:
    dag = regel.vanaf
    while DAGNAMEN[dag.weekday()] not in regel.dag:
        dag += timedelta(days=1)
    return dag


def maandag(dag: date) -> date:
    return dag - timedelta(days=dag.weekday())


def weeknummer(dag: date) -> int:
    """Een week hoort bij het jaar van haar donderdag."""
    donderdag = maandag(dag) + timedelta(days=3)
    return (donderdag - date(donderdag.year, 1, 1)).days // 7 + 1


def is_vrij(soort: str, vakanties, dag: date) -> bool:
    if soort == "schoolvakanties":
        return any(eerste <= dag <= laatste for eerste, laatste in vakanties)
    if soort == "feestdagen":
        return dag in feestdagen(dag.year)
    return MAANDNAMEN[dag.month - 1] == soort


def feestdagen(jaar: int) -> set[date]:
    """Zonder Goede Vrijdag en Bevrijdingsdag. Valt Koningsdag op zondag, dan is het zaterdag feest."""
    pasen = easter(jaar)
    koningsdag = date(jaar, 4, 27) if date(jaar, 4, 27).weekday() < 6 else date(jaar, 4, 26)
    na_pasen = {pasen + timedelta(days=aantal) for aantal in (0, 1, 39, 49, 50)}
    return na_pasen | {koningsdag, date(jaar, 1, 1), date(jaar, 12, 25), date(jaar, 12, 26)}


def wereldtijd(dag: date, uur: int, minuut: int) -> datetime:
    """De klok van Amsterdam: een uur voor op de wereldtijd, en in de zomer twee.

    De klok verspringt op de laatste zondag van maart en oktober, om 1 uur wereldtijd. Een tijd die niet bestaat telt
    vanaf de oude klok; een tijd die twee keer bestaat is de eerste.
    """
    kaal = datetime(dag.year, dag.month, dag.day, uur, minuut)
    zomer = datetime.combine(laatste_zondag(dag.year, 3), datetime.min.time()) + timedelta(hours=3)
    winter = datetime.combine(laatste_zondag(dag.year, 10), datetime.min.time()) + timedelta(hours=3)
    return (kaal - timedelta(hours=2 if zomer <= kaal < winter else 1)).replace(tzinfo=UTC)


def laatste_zondag(jaar: int, maand: int) -> date:
    dag = date(jaar, maand, 31)
    return dag - timedelta(days=(dag.weekday() + 1) % 7)
