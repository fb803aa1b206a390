"""Regels over de toon: praten we tegen de lezer, en roepen we niet?"""

from collections.abc import Iterator

from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import Ontleding
from wegwijzer.leesgemak.zinnen import Teken


def hoofdletters(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Gewone woorden staan in kleine letters."""
    for zin in ontleding.zinnen:
        for rij in rijen(zin.woorden):
            if len(rij) >= melder.grenzen["hoofdletters_op_rij"]:
                yield melder.meld("hoofdletters", ontleding, rij[0].van, rij[-1].tot)


def rijen(woorden: tuple[Teken, ...]) -> Iterator[list[Teken]]:
    """Woorden in hoofdletters die na elkaar komen."""
    rij: list[Teken] = []
    for woord in woorden:
        if woord.is_hoofdletters:
            rij.append(woord)
        else:
            yield rij
            rij = []
    yield rij


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
