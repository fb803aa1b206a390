"""Regels over afkortingen."""

from collections.abc import Iterator

from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import OntledeZin, Ontleding
from wegwijzer.leesgemak.zinnen import Teken


def afkorting(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een afkorting is uitgeschreven of uitgelegd."""
    beginletters = "".join(woord.laag[0] for woord in ontleding.woorden)
    for zin in ontleding.zinnen:
        for plek, teken in enumerate(zin.zin.tekens):
            if teken.is_woord:
                yield from bekijk(teken, zin, plek, ontleding, melder, beginletters)


def bekijk(
    teken: Teken, zin: OntledeZin, plek: int, ontleding: Ontleding, melder: Melder, beginletters: str
) -> Iterator[Bevinding]:
    lijst = melder.woordenlijst
    if teken.laag in lijst.voluit:
        beter = f"'{lijst.voluit[teken.laag]}'"
        yield melder.meld("afkorting-voluit", ontleding, teken.van, teken.tot, teken.laag, beter=beter)
        return
    if zin.roept or zin.hoort_bij_naam(teken) or is_uitgelegd(teken, zin, plek, beginletters, melder):
        return
    if teken.laag in lijst.uitleg:
        beter = f"'{lijst.uitleg[teken.laag]}'"
        yield melder.meld("afkorting-met-uitleg", ontleding, teken.van, teken.tot, teken.laag, beter=beter)
    elif is_onbekend(teken, melder):
        yield melder.meld("afkorting-zonder-uitleg", ontleding, teken.van, teken.tot, teken.laag)


def is_onbekend(teken: Teken, melder: Melder) -> bool:
    return (
        bool(melder.patronen["afkorting"].search(teken.tekst))
        and teken.tekst not in melder.lijsten["bekende_afkortingen"]
        and not melder.patronen["romeins"].search(teken.tekst)
    )


def is_uitgelegd(teken: Teken, zin: OntledeZin, plek: int, beginletters: str, melder: Melder) -> bool:
    """De uitleg staat ernaast, of de hele naam staat ergens in de tekst."""
    tekens = zin.zin.tekens
    ervoor = tekens[plek - 1].tekst if plek else ""
    erna = tekens[plek + 1].tekst if plek + 1 < len(tekens) else ""
    verderop = tekens[plek + 2].laag if plek + 2 < len(tekens) else ""
    tussen_haakjes = ervoor == "(" and erna == ")"
    met_uitleg = erna in (",", ":") and verderop in melder.lijsten["uitleg_na_afkorting"]
    return tussen_haakjes or erna == "(" or met_uitleg or teken.laag in beginletters
