"""Regels over hele zinnen: lengte, lijdende vorm, dubbele ontkenning."""

from collections.abc import Iterator

from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import Ontleding
from wegwijzer.leesgemak.zinnen import Teken


def zin_te_lang(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een zin heeft hooguit 15 woorden."""
    for zin in ontleding.zinnen:
        aantal = len(zin.woorden)
        if zin.zin.soort in ("alinea", "punt") and aantal > melder.grenzen["woorden_per_zin"]:
            delen = -(-aantal // melder.grenzen["woorden_per_deel"])
            yield melder.meld("zin-te-lang", ontleding, zin.zin.van, zin.zin.tot, aantal=aantal, delen=delen)


def lijdende_vorm(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een zin zegt wie iets doet: 'wij besluiten', en niet 'er wordt besloten'."""
    for zin in ontleding.zinnen:
        for lijdend in zin.lijdend:
            yield melder.meld("lijdende-vorm", ontleding, lijdend.van, lijdend.tot)


def dubbele_ontkenning(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een zin zegt hooguit één keer 'niet'."""
    for zin in ontleding.zinnen:
        tekens = () if melder.lijsten["ontkenning"].isdisjoint(zin.zin.lagen) else zin.zin.tekens
        for plek, teken in enumerate(tekens):
            if teken.laag in melder.lijsten["ontkenning"] and (tweede := tweede_ontkenning(tekens, plek, melder)):
                yield melder.meld("dubbele-ontkenning", ontleding, teken.van, tweede.tot)
                break


def tweede_ontkenning(tekens: tuple[Teken, ...], plek: int, melder: Melder) -> Teken | None:
    """De tweede ontkenning, vlak na de eerste en in hetzelfde zinsdeel."""
    for afstand, teken in enumerate(tekens[plek + 1 : plek + 1 + melder.grenzen["ontkenning_venster"]], start=1):
        if not teken.is_woord or teken.laag in melder.lijsten["ontkenning_stop"]:
            return None
        if teken.laag in melder.lijsten["tweede_ontkenning"]:
            return teken
        if teken.laag in melder.lijsten["onwoorden"] and afstand <= melder.grenzen["onwoord_venster"]:
            return teken
    return None
