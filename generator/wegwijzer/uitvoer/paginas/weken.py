"""De weken van een agenda: dagen die open en dicht kunnen, en een kalender om een dag te kiezen."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby

from wegwijzer.tekst.datum import dag_en_maand, maandnaam
from wegwijzer.tijd import Keer
from wegwijzer.uitvoer.paginas.dagen import in_dagen
from wegwijzer.verrijken import Verrijkt

# Zoveel keren staan open: wie de pagina opent, ziet meteen wat er is, en kan de dagen erna nog overzien.
OPEN = 12


def uitklapdagen(verrijkt: Verrijkt, keren: Iterable[Keer]) -> list[dict]:
    """De dagen van `in_dagen`, met `dag` als datum. De eerste dag is open, en de dagen erna zolang het kort blijft."""
    dagen, samen = [], 0
    for dag in in_dagen(verrijkt, keren):
        samen += len(dag["keren"])
        dagen.append(dag | {"dag": date.fromisoformat(dag["iso"]), "open": not dagen or samen <= OPEN})
    return dagen


def per_week(verrijkt: Verrijkt, dagen: Iterable[dict]) -> list[dict]:
    """Een week begint op maandag."""
    return [
        {"maandag": maandag.isoformat(), "naam": f"Week van {dag_en_maand(maandag, verrijkt.vandaag)}", "dagen": list(week)}
        for maandag, week in groupby(dagen, key=lambda dag: _maandag(dag["dag"]))
    ]


def dagkiezer(verrijkt: Verrijkt, dagen: Sequence[dict]) -> list[list[dict]]:
    """De weken met hun zeven dagen. Leeg als alles toch al open staat."""
    if all(dag["open"] for dag in dagen):
        return []
    met = {dag["dag"] for dag in dagen}
    eerste, laatste = _maandag(verrijkt.vandaag), max(met)
    weken = range((laatste - eerste).days // 7 + 1)
    return [[_cel(eerste + timedelta(days=7 * week + dag), eerste, met) for dag in range(7)] for week in weken]


def _cel(dag: date, eerste: date, met: set[date]) -> dict:
    """De eerste dag, en de eerste van een maand, zegt ook welke maand het is."""
    maand = maandnaam(dag)
    kort = {"maart": "mrt"}.get(maand, maand[:3]) if dag == eerste or dag.day == 1 else ""
    return {"iso": dag.isoformat(), "getal": dag.day, "maand": maand, "kort": kort, "er_is": dag in met}


def _maandag(dag: date) -> date:
    return dag - timedelta(days=dag.weekday())
