"""Regels over afkortingen."""

from collections.abc import Iterator
from itertools import chain

from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import OntledeZin, Ontleding
from wegwijzer.leesgemak.zinnen import Teken

AANHALING = frozenset("'\"”’»")


def afkorting(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een afkorting is uitgeschreven of uitgelegd."""
    zinnen = [zin for zin in ontleding.zinnen if heeft_misschien_afkorting(zin, melder)]
    for teken in chain.from_iterable(zin.woorden for zin in zinnen):
        voluit = melder.woordenlijst.voluit.get(met_punt(teken, ontleding.bron.tekst))
        if voluit:
            yield melder.meld("afkorting-voluit", ontleding, teken.van, teken.tot, teken.laag, beter=f"'{voluit}'")
    for teken in niet_uitgelegd(zinnen, ontleding, melder):
        uitleg = melder.woordenlijst.uitleg.get(teken.laag)
        code = "afkorting-met-uitleg" if uitleg else "afkorting-zonder-uitleg"
        yield melder.meld(code, ontleding, teken.van, teken.tot, teken.laag, beter=f"'{uitleg}'")


def heeft_misschien_afkorting(zin: OntledeZin, melder: Melder) -> bool:
    """De meeste zinnen hebben geen afkorting: die slaan we zo over."""
    return not melder.afkortingen.isdisjoint(zin.zin.lagen) or any(woord.hoofdletter_binnenin for woord in zin.woorden)


def met_punt(teken: Teken, tekst: str) -> str:
    """De afkorting met haar punt: 'max.' is een afkorting, 'Max' een naam."""
    punt = "." if teken.soort == "woord" and tekst[teken.tot : teken.tot + 1] == "." else ""
    punt = "." if teken.soort == "afkorting" and "/" not in teken.laag and not teken.laag.endswith(".") else punt
    return teken.laag + punt


def niet_uitgelegd(zinnen: list[OntledeZin], ontleding: Ontleding, melder: Melder) -> list[Teken]:
    """Van elke afkorting de eerste plek, als de tekst haar nergens uitlegt."""
    eerste: dict[str, Teken] = {}
    uitgelegd: set[str] = set()
    for zin in zinnen:
        for plek, teken in enumerate(zin.zin.tekens):
            if teken.is_woord and is_afkorting(teken, zin, melder):
                eerste.setdefault(teken.laag, teken)
                tekens = zin.zin.tekens
                if is_eigennaam(tekens, plek, melder) or zegt_meer(zin, melder) or heeft_uitleg(tekens, plek, melder):
                    uitgelegd.add(teken.laag)
    beginletters = "".join(woord.laag[0] for woord in ontleding.woorden) if eerste else ""
    kort = melder.grenzen["beginletters_minimaal"]
    return [
        teken
        for laag, teken in eerste.items()
        if laag not in uitgelegd and not (len(laag) >= kort and laag in beginletters)
    ]


def is_afkorting(teken: Teken, zin: OntledeZin, melder: Melder) -> bool:
    """Een afkorting uit de lijst, of hoofdletters die geen bekend woord of Romeins getal zijn."""
    uitgelegd = teken.laag in melder.woordenlijst.uitleg
    if not (uitgelegd or teken.hoofdletter_binnenin) or zin.roept or teken in zin.in_namen:
        return False
    return uitgelegd or (
        bool(melder.patronen["afkorting"].search(teken.tekst))
        and not is_nadruk(teken, melder)
        and teken.tekst not in melder.lijsten["bekende_afkortingen"]
        and not melder.patronen["romeins"].search(teken.tekst)
    )


def is_nadruk(teken: Teken, melder: Melder) -> bool:
    """Een gewoon woord in hoofdletters, zoals HEEL."""
    lang = len(teken.laag) >= melder.grenzen["nadruk_letters"]
    return melder.kennis.zipf.get(teken.laag, 0) >= (0.1 if lang else melder.grenzen["nadruk_gewoon"])


def is_eigennaam(tekens: tuple[Teken, ...], plek: int, melder: Melder) -> bool:
    """Een naam of een deel ervan: 'FC Zeewind' heeft nog een hoofdletter, en 'de zender VTM' zegt al wat het is."""
    if tekens[plek].laag in melder.woordenlijst.uitleg:
        return False
    ervoor = plek > 1 and (is_naamdeel(tekens[plek - 1]) or is_gewoon_woord(tekens[plek - 1], melder))
    erna = plek + 1 < len(tekens) and is_naamdeel(tekens[plek + 1])
    return ervoor or erna or zei_wat_het_is(tekens, plek, melder)


def is_naamdeel(teken: Teken) -> bool:
    return teken.soort == "woord" and teken.heeft_hoofdletter and not teken.is_hoofdletters


def is_gewoon_woord(teken: Teken, melder: Melder) -> bool:
    return teken.soort == "woord" and not teken.heeft_hoofdletter and teken.laag not in melder.kennis.functiewoorden


def zegt_meer(zin: OntledeZin, melder: Melder) -> bool:
    """Een zin met 'heet' of 'betekent', of een volgende zin met 'Dat is'."""
    return zin.vervolg in melder.lijsten["uitleg_erna"] or not zin.woordenschat.isdisjoint(melder.lijsten["uitlegwoorden"])


def heeft_uitleg(tekens: tuple[Teken, ...], plek: int, melder: Melder) -> bool:
    """De uitleg staat ernaast: 'de vereniging (VvE)', 'VvE (de vereniging)' of 'VvE, dat is'."""
    ervoor, erna, verderop = (laag_op(tekens, plek + stap) for stap in (-1, 1, 2))
    return (
        (ervoor == "(" and erna == ")")
        or erna == "("
        or (plek == 0 and erna == ":")
        or zegt_wat_het_is(tekens, plek, melder)
        or (plek > 0 and tekens[plek - 1].soort == "open" and erna in AANHALING)
        or (erna in (",", ":") and verderop in melder.lijsten["uitleg_na_afkorting"])
    )


def zegt_wat_het_is(tekens: tuple[Teken, ...], plek: int, melder: Melder) -> bool:
    """De zin begint met de uitleg: 'VvE betekent ...' of 'De VvE is een ...'."""
    erna, verderop = laag_op(tekens, plek + 1), laag_op(tekens, plek + 2)
    vooraan = plek == 0 or (plek == 1 and tekens[0].laag in melder.lijsten["lidwoorden"])
    is_iets = erna in ("is", "zijn") and verderop in melder.lijsten["uitleg_na_is"]
    return vooraan and (is_iets or erna in melder.lijsten["uitleg_aan_begin"])


def zei_wat_het_is(tekens: tuple[Teken, ...], plek: int, melder: Melder) -> bool:
    """De uitleg gaat vooraf: 'een andere partij, de VHP.' of 'een leer, het monisme, die ...'."""
    komma, lidwoord, erna, verderop = (laag_op(tekens, plek + stap) for stap in (-2, -1, 1, 2))
    bijzin = erna == "," and verderop in melder.lijsten["uitleg_na_komma"]
    is_laatste = plek + 1 < len(tekens) and tekens[plek + 1].soort == "einde"
    return komma == "," and lidwoord in melder.lijsten["lidwoorden"] and (bijzin or is_laatste)


def laag_op(tekens: tuple[Teken, ...], plek: int) -> str:
    return tekens[plek].laag if 0 <= plek < len(tekens) else ""
