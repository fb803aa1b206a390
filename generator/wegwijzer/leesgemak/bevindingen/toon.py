"""Regels over de toon: praten we tegen de lezer, en roepen we niet?"""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import Ontleding


def hoofdletters(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Gewone woorden staan in kleine letters."""
    for zin in ontleding.zinnen:
        for zijn_hoofdletters, groep in groupby(zin.woorden, attrgetter("is_hoofdletters")):
            rij = tuple(groep)
            if zijn_hoofdletters and len(rij) >= melder.grenzen["hoofdletters_op_rij"]:
                yield melder.meld("hoofdletters", ontleding, rij[0].van, rij[-1].tot)


def lezer_niet_aangesproken(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een tekst praat tegen de lezer."""
    zinnen = [zin for zin in ontleding.zinnen if zin.zin.soort == "alinea"]
    genoeg = len(zinnen) >= melder.score["min_zinnen"]
    if not genoeg or sum(len(zin.woorden) for zin in zinnen) < melder.score["min_woorden"]:
        return
    aangesproken = any(woord.laag in melder.lijsten["aanspreken"] for woord in ontleding.woorden)
    gevraagd = any(zin.woorden[0].laag in melder.lijsten["gebiedende_wijs"] for zin in ontleding.zinnen)
    if not aangesproken and not gevraagd:
        eerste = zinnen[0].zin
        yield melder.meld("lezer-niet-aangesproken", ontleding, eerste.van, eerste.tot)
