"""Regels over woorden: uit de lijst, een vakwoord, erg lang, of te veel bij elkaar."""

from collections.abc import Iterator

from wegwijzer.leesgemak.bevindingen.afkortingen import zegt_meer
from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import OntledeZin, Ontleding
from wegwijzer.leesgemak.zinnen import Teken


def moeilijk_woord(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een woord uit de lijst heeft een gewoner woord."""
    for zin in ontleding.zinnen:
        for treffer in zin.treffers:
            van, tot = zin.woorden[treffer.begin].van, zin.woorden[treffer.einde - 1].tot
            beter = " of ".join(f"'{ander}'" for ander in melder.woordenlijst.beter[treffer.ingang])
            yield melder.meld("moeilijk-woord", ontleding, van, tot, treffer.ingang, beter=beter)


def vakwoord(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een geleerd woord dat weinig mensen kennen, staat er met uitleg of staat er niet."""
    for zin in ontleding.zinnen:
        for woord in zin.losse_woorden:
            if is_vakwoord(woord, zin, melder):
                yield melder.meld("vakwoord", ontleding, woord.van, woord.tot, woord.laag)


def lang_woord(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een erg lang woord is te splitsen in kortere woorden."""
    for zin in ontleding.zinnen:
        for woord in zin.losse_woorden:
            if is_lang(woord, zin, melder):
                delen = " + ".join(f"'{deel}'" for deel in melder.kennis.delen(woord.laag))
                aantal = len(woord.laag)
                yield melder.meld("lang-woord", ontleding, woord.van, woord.tot, woord.laag, aantal=aantal, delen=delen)


def veel_moeilijke_woorden(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """In één zin staan geen drie moeilijke woorden."""
    for zin in ontleding.zinnen:
        aantal = len(zin.treffers) + sum(
            is_vakwoord(woord, zin, melder) or is_lang(woord, zin, melder) for woord in zin.losse_woorden
        )
        if aantal >= melder.grenzen["veel_in_zin"]:
            yield melder.meld("veel-moeilijke-woorden", ontleding, zin.zin.van, zin.zin.tot, aantal=aantal)


def is_vakwoord(woord: Teken, zin: OntledeZin, melder: Melder) -> bool:
    """Zeldzaam en met een geleerde uitgang: 'hachee' is zeldzaam maar gewoon, 'inventarisatie' niet."""
    return (
        bool(melder.patronen["geleerd"].search(woord.laag))
        and (zin.roept or woord.tekst[1:] == woord.tekst[1:].lower())
        and woord not in zin.in_lijst
        and melder.kennis.gewoon(woord.laag) < melder.grenzen["vakwoord_onder"]
        and not heeft_gewoon_einde(woord.laag, melder)
        and not is_uitgelegd(woord, zin, melder)
    )


def heeft_gewoon_einde(woord: str, melder: Melder) -> bool:
    """Een soort van iets bekends, zoals een volleybalcompetitie."""
    delen = melder.kennis.delen(woord)
    return bool(delen) and melder.kennis.gewoon(delen[-1]) >= melder.grenzen["laatste_deel_gewoon"]


def is_uitgelegd(woord: Teken, zin: OntledeZin, melder: Melder) -> bool:
    """De zin of de volgende zin zegt wat het woord is: 'dat heet ...', '...: een ...', '... Dat is een ...'."""
    if zegt_meer(zin, melder):
        return True
    tekens = zin.zin.tekens
    plek = zin.plekken[woord.van]
    erna = tekens[plek + 1].laag if plek + 1 < len(tekens) else ""
    return erna in (":", "(") or (plek == 0 and erna in melder.lijsten["uitleg_aan_begin"])


def is_lang(woord: Teken, zin: OntledeZin, melder: Melder) -> bool:
    """Lang, niet gewoon en niet met een streepje, en wel te splitsen."""
    return (
        len(woord.laag) >= melder.grenzen["lang_woord_letters"]
        and "-" not in woord.laag
        and woord not in zin.in_lijst
        and melder.kennis.gewoon(woord.laag) < melder.grenzen["lang_woord_gewoon"]
        and bool(melder.kennis.delen(woord.laag))
        and not is_uitgelegd(woord, zin, melder)
    )
