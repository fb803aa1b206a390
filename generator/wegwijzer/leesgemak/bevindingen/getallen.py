"""Regels over getallen, datums en tijden."""

from collections.abc import Iterator

from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.ontleding import Ontleding


def datum(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """In een datum staat de maand als woord."""
    for teken, _ in ontleding.getallen:
        if beter := datum_voluit(teken.laag, melder):
            yield melder.meld("datum-moeilijk", ontleding, teken.van, teken.tot, beter=beter)


def datum_voluit(tekst: str, melder: Melder) -> str:
    """12-01-2027 wordt 12 januari 2027; leeg als het geen datum is."""
    if gevonden := melder.patronen["datum"].search(tekst):
        dag, maand, jaar = map(int, gevonden.groups())
    elif gevonden := melder.patronen["datum_omgekeerd"].search(tekst):
        jaar, maand, dag = map(int, gevonden.groups())
    else:
        return ""
    if not (1 <= dag <= 31 and 1 <= maand <= 12):
        return ""
    return f"{dag} {melder.regels['maanden'].split(' ')[maand - 1]} {jaar}"


def tijd(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een tijd heeft een punt en het woord 'uur'."""
    for teken, erna in ontleding.getallen:
        if beter := tijd_voluit(teken.laag, erna in melder.lijsten["uur"], melder):
            yield melder.meld("tijd-moeilijk", ontleding, teken.van, teken.tot, beter=beter)


def tijd_voluit(tekst: str, met_uur: bool, melder: Melder) -> str:
    """19:30 wordt 19.30 uur; leeg als het goed is of geen tijd."""
    if gevonden := melder.patronen["van_tot"].search(tekst):
        begin, einde = klok(*gevonden.groups()[:2]), klok(*gevonden.groups()[2:])
        return f"van {begin} tot {einde} uur" if begin and einde else ""
    met_dubbele_punt = None if met_uur else melder.patronen["tijd_met_dubbele_punt"].search(tekst)
    gevonden = melder.patronen["tijd"].search(tekst) or met_dubbele_punt
    kloktijd = klok(*gevonden.groups()) if gevonden else ""
    return f"{kloktijd} uur" if kloktijd else ""


def klok(uren: str, minuten: str | None) -> str:
    """'9' en '30' wordt 9.30, een heel uur wordt 9; leeg als die tijd niet bestaat."""
    uur, minuut = int(uren), int(minuten or 0)
    if uur > 24 or minuut > 59:
        return ""
    return f"{uur}.{minuut:02}" if minuut else str(uur)


def getal(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een groot getal heeft punten, een percentage is rond, en 'x' is 'keer'."""
    for teken, erna in ontleding.getallen:
        if beter := getal_voluit(teken.laag, erna in melder.lijsten["procent"], melder):
            yield melder.meld("getal-moeilijk", ontleding, teken.van, teken.tot, beter=beter)


def getal_voluit(tekst: str, procent: bool, melder: Melder) -> str:
    if melder.patronen["groot_getal"].search(tekst):
        return f"{int(tekst):,}".replace(",", ".")
    if gevonden := melder.patronen["keer"].search(tekst):
        return f"{gevonden[1]} keer"
    if procent and (gevonden := melder.patronen["gebroken_getal"].search(tekst)):
        return f"ongeveer {int(gevonden[1]) + (gevonden[2][0] >= '5')} procent"
    return ""


def telwoord(ontleding: Ontleding, melder: Melder) -> Iterator[Bevinding]:
    """Een getal boven de twintig staat in cijfers."""
    for woord in ontleding.woorden:
        if woord.laag.endswith("tig") and (gevonden := melder.patronen["telwoord"].search(woord.laag)):
            beter = 10 * plek_van("tientallen", gevonden[2], melder) + plek_van("eenheden", gevonden[1], melder)
            yield melder.meld("getal-moeilijk", ontleding, woord.van, woord.tot, beter=beter)


def plek_van(lijst: str, woord: str, melder: Melder) -> int:
    return melder.regels[lijst].split(" ").index(woord.replace("é", "e"))
