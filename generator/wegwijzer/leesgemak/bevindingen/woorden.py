"""Regels over woorden: uit de lijst, een vakwoord, erg lang, of te veel bij elkaar."""

from collections.abc import Iterator

from wegwijzer.leesgemak.bevindingen.afkortingen import laag_op, zegt_meer, zegt_wat_het_is, zei_wat_het_is
from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import OntledeZin, Ontleding
from wegwijzer.leesgemak.zinnen import Teken


def moeilijk_woord(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een woord uit de lijst heeft een gewoner woord, tenzij de zin zegt wat het is."""
    for zin in ontleding.zinnen:
        for treffer in zin.treffers:
            laatste = zin.plekken[zin.woorden[treffer.einde - 1].van]
            if zegt_wat_het_is(zin.zin.tekens, laatste, melder) or heeft_haakjes(zin.zin.tekens, laatste):
                continue
            van, tot = zin.woorden[treffer.begin].van, zin.woorden[treffer.einde - 1].tot
            beter = " of ".join(f"'{ander}'" for ander in melder.woordenlijst.beter[treffer.ingang])
            yield melder.meld("moeilijk-woord", ontleding, van, tot, treffer.ingang, beter=beter)


def heeft_haakjes(tekens: tuple[Teken, ...], plek: int) -> bool:
    """Uitleg tussen haakjes, zoals 'de casemanager (uw vaste begeleider)'; in 'doelgroep(en)' staat geen uitleg."""
    return laag_op(tekens, plek + 1) == "(" and tekens[plek + 1].van > tekens[plek].tot


def lastige_woorden(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een vakwoord of een erg lang woord staat er met uitleg of staat er niet; drie moeilijke woorden in één zin is veel."""
    for zin in ontleding.zinnen:
        lastig = [woord for woord in zin.losse_woorden if is_lastig(woord, zin, melder)]
        for woord in lastig:
            for code in melder.kennis.lastig(woord.laag):
                yield meld_woord(code, ontleding, woord, melder)
        aantal = len(zin.treffers) + len(lastig)
        if aantal >= melder.grenzen["veel_in_zin"]:
            yield melder.meld("veel-moeilijke-woorden", ontleding, zin.zin.van, zin.zin.tot, aantal=aantal)


def is_lastig(woord: Teken, zin: OntledeZin, melder: Melder) -> bool:
    """Moeilijk, en geen naam, geen woord uit de lijst en zonder uitleg."""
    return (
        bool(melder.kennis.lastig(woord.laag))
        and (zin.roept or not woord.hoofdletter_binnenin)
        and woord not in zin.in_lijst
        and not is_uitgelegd(woord, zin, melder)
    )


def meld_woord(code: str, ontleding: Ontleding, woord: Teken, melder: Melder) -> Bevinding:
    delen = " + ".join(f"'{deel}'" for deel in melder.kennis.delen(woord.laag))
    return melder.meld(code, ontleding, woord.van, woord.tot, woord.laag, aantal=len(woord.laag), delen=delen)


def is_uitgelegd(woord: Teken, zin: OntledeZin, melder: Melder) -> bool:
    """De zin of de volgende zin zegt wat het woord is: 'dat heet ...', '...: een ...', '... Dat is een ...'."""
    tekens, plek = zin.zin.tekens, zin.plekken[woord.van]
    return (
        laag_op(tekens, plek + 1) in (":", "(")
        or zegt_meer(zin, melder)
        or zegt_wat_het_is(tekens, plek, melder)
        or zei_wat_het_is(tekens, plek, melder)
    )
