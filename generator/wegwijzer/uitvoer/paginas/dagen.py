"""Wat er per dag te doen is: de keren van een week, gegroepeerd en niet te veel tegelijk."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import groupby

from wegwijzer.model import DAGEN
from wegwijzer.tekst import dagdeel, datum_lang, hoofdletter, klok
from wegwijzer.tekst.plek import plek_in_woorden
from wegwijzer.tijd import Keer
from wegwijzer.uitvoer.paginas.kaartjes import in_het_kort
from wegwijzer.verrijken import Verrijkt

WEEK = timedelta(days=7)
PER_DAG, SAMEN = 3, 9
GENOEG = 5


def deze_week(verrijkt: Verrijkt, keren: Iterable[Keer]) -> list[Keer]:
    """De keren van vandaag en de zes dagen daarna."""
    return [keer for keer in keren if keer.dag < verrijkt.vandaag + WEEK]


def in_dagen(verrijkt: Verrijkt, keren: Iterable[Keer], adres: str = "") -> list[dict]:
    """De keren per dag. `adres` is de agenda waar de rest van een dag te vinden is."""
    return [_dag(verrijkt, dag, list(groep), 0, adres) for dag, groep in groupby(keren, key=lambda keer: keer.dag)]


def uitgekozen(verrijkt: Verrijkt, keren: Sequence[Keer], gebied: str, adres: str) -> list[dict]:
    """Een paar keren per dag. Wat in het gebied zelf is gaat voor; wat overal is, staat er één keer."""
    dagen, gehad = [], set()
    for dag, groep in groupby(keren, key=lambda keer: keer.dag):
        alle = list(groep)
        hier = [keer for keer in alle if is_in(verrijkt, keer, {gebied})]
        elders = [keer for keer in alle if keer not in hier and keer.activiteit not in gehad]
        nieuw = [*hier, *elders]
        gekozen = nieuw[: min(_hooguit(nieuw), SAMEN - _aantal(dagen))]
        gehad |= {keer.activiteit for keer in gekozen}
        if gekozen:
            dagen.append(_dag(verrijkt, dag, sorted(gekozen), len(nieuw) - len(gekozen), adres))
    return dagen


def bij_de_buren(verrijkt: Verrijkt, gebied: str) -> list[dict]:
    """Is er in het gebied zelf weinig, dan wat er deze week op een plek in een dorp dichtbij is."""
    buren = set(verrijkt.buren[gebied])
    eigen = [keer for keer in deze_week(verrijkt, verrijkt.agenda.keren_in[gebied]) if is_in(verrijkt, keer, {gebied})]
    if len(eigen) >= GENOEG:
        return []
    keren = {keer for buur in buren for keer in deze_week(verrijkt, verrijkt.agenda.keren_in[buur])}
    gehad = {een.id for een in verrijkt.activiteiten_in[gebied]}
    daar = sorted(keer for keer in keren if is_in(verrijkt, keer, buren) and keer.activiteit not in gehad)
    eerste_keren = {keer.activiteit: keer for keer in reversed(daar)}
    per_dag = (next(iter(groep)) for _, groep in groupby(sorted(eerste_keren.values()), key=lambda keer: keer.dag))
    return in_dagen(verrijkt, list(per_dag)[:GENOEG])


def _hooguit(keren: Sequence[Keer]) -> int:
    """Eén keer meer kost evenveel plek als de regel 'Nog 1 op maandag'."""
    return len(keren) if len(keren) == PER_DAG + 1 else PER_DAG


def is_in(verrijkt: Verrijkt, keer: Keer, gebieden: set[str]) -> bool:
    """Is deze keer op een plek in een van deze gebieden?"""
    return verrijkt.gebied_van_locatie.get(keer.locatie) in gebieden


def _aantal(dagen: list[dict]) -> int:
    return sum(len(dag["keren"]) for dag in dagen)


def _dag(verrijkt: Verrijkt, dag, keren: Iterable[Keer], meer: int, adres: str) -> dict:
    return {
        "iso": dag.isoformat(),
        "tekst": hoofdletter(datum_lang(dag, verrijkt.vandaag)),
        "weekdag": DAGEN[dag.weekday()],
        "keren": [regel(verrijkt, keer) for keer in keren],
        "meer": max(meer, 0),
        "adres": f"{adres}#dag-{dag.isoformat()}",
    }


def regel(verrijkt: Verrijkt, keer: Keer) -> dict:
    """Eén keer, zoals het onderdeel `dagen` die laat zien."""
    kort = in_het_kort(verrijkt)[keer.activiteit]
    plek = verrijkt.gids.locaties.get(keer.locatie)
    return {
        "van": klok(keer.begin),
        "tot": klok(keer.eind),
        "id": keer.activiteit,
        "naam": kort.naam,
        "thema": verrijkt.gids.themas[verrijkt.gids.activiteiten[keer.activiteit].themas[0]].naam,
        "adres": kort.adres,
        "waar": plek_in_woorden(plek) if plek else kort.waar,
        "kosten": kort.kosten,
        "gratis": kort.gratis,
        "aanmelden": kort.aanmelden == "ja",
        "kenmerken": kenmerken_van_keer(verrijkt, keer),
    }


def kenmerken_van_keer(verrijkt: Verrijkt, keer: Keer) -> dict[str, str]:
    """Waarop u een keer kunt kiezen, en wanneer hij voorbij is."""
    kenmerken = in_het_kort(verrijkt)[keer.activiteit].kenmerken
    eigen = {soort: waarden for soort, waarden in kenmerken.items() if soort != "dag"}
    return eigen | {"dagdeel": dagdeel(keer.begin), "begin": f"{keer.begin:%H:%M}", "eind": f"{keer.eind:%Y-%m-%dT%H:%M}"}
