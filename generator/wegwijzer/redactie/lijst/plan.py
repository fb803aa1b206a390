"""Wat er zou veranderen: van elke rij een uitkomst, nagekeken en wel, voordat er iets geschreven wordt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wegwijzer.bevinding import FOUT, Bevinding, bevinding
from wegwijzer.model import maak_id
from wegwijzer.redactie.keuren import keur
from wegwijzer.redactie.lijst.kolommen import eigen_kolommen
from wegwijzer.redactie.lijst.nieuwe import nieuw
from wegwijzer.redactie.lijst.opzet import Gevolg, Opzet, Uitkomst
from wegwijzer.redactie.lijst.rijen import Rij
from wegwijzer.redactie.lijst.vergelijken import OORDEEL, Oordeel
from wegwijzer.redactie.lijst.wijzigen import verandering
from wegwijzer.uitvoer.doorgeven.regels import zonder_bestand

# Wie een lijst instuurt, heeft niets aan de namen van onze bestanden.
_NIEUW_VOOR_ONS = {"locatie-onbekend": "plek", "organisatie-onbekend": "organisatie"}


def maak_plan(opzet: Opzet, rijen: Sequence[Rij]) -> list[Uitkomst]:
    """Een uitkomst bij elke rij. Wat de controle niet goedkeurt, komt terug als 'niet te lezen'."""
    plan: list[Uitkomst] = []
    bezet: dict[str, int] = {}
    for rij in rijen:
        uitkomst = _uitkomst(opzet, rij, bezet)
        if uitkomst.pad:
            bezet[uitkomst.pad] = rij.nummer
        plan.append(uitkomst)
    return _gekeurd(opzet, plan)


def _uitkomst(opzet: Opzet, rij: Rij, bezet: Mapping[str, int]) -> Uitkomst:
    naam = str(rij.waarden.get("naam") or rij.waarden.get("id") or "")
    if rij.fouten:
        return Uitkomst(rij, Gevolg.ONLEESBAAR, naam, redenen=rij.fouten)
    zeker, misschien = _bekend(opzet, rij)
    if misschien:
        reden = bevinding("rij-lijkt-op", opzet.bestand, rij.nummer, naam=naam, id=misschien)
        return Uitkomst(rij, Gevolg.TWIJFEL, naam, redenen=(reden,))
    uitkomst = verandering(opzet, rij, zeker, naam) if zeker else nieuw(opzet, rij, naam, bezet)
    if uitkomst.pad in bezet:
        reden = bevinding("rij-dubbel", opzet.bestand, rij.nummer, naam=naam, eerder=bezet[uitkomst.pad])
        return Uitkomst(rij, Gevolg.TWIJFEL, naam, redenen=(reden,))
    return uitkomst


def _bekend(opzet: Opzet, rij: Rij) -> tuple[str | None, str | None]:
    """De id van wat we zeker al hebben, of van wat er misschien hetzelfde is."""
    id_ = maak_id(rij.waarden.get("id", ""))
    if id_:
        return (id_, None) if id_ in opzet.records else (None, None)
    oordelen = {een: OORDEEL[opzet.lijst](rij.waarden, record) for een, record in opzet.records.items()}
    zeker = [een for een, oordeel in oordelen.items() if oordeel is Oordeel.JA]
    if len(zeker) == 1:
        return zeker[0], None
    misschien = zeker or [een for een, oordeel in oordelen.items() if oordeel is Oordeel.MISSCHIEN]
    return None, misschien[0] if misschien else None


def _gekeurd(opzet: Opzet, plan: list[Uitkomst]) -> list[Uitkomst]:
    """Kijk alle nieuwe teksten samen na, en geef terug wat er niet goed is."""
    teksten = {een.pad: een.tekst for een in plan if een.tekst}
    if not teksten:
        return plan
    eerst = {(een.bestand, een.code, een.wat) for een in keur(opzet.bestanden, {}, opzet.kennis.vandaag).bevindingen}
    gevonden = keur(opzet.bestanden, teksten, opzet.kennis.vandaag).bevindingen
    nieuw = [een for een in gevonden if (een.bestand, een.code, een.wat) not in eerst]
    return [_met_bevindingen(opzet, een, [gevonden for gevonden in nieuw if gevonden.bestand == een.pad]) for een in plan]


def _met_bevindingen(opzet: Opzet, uitkomst: Uitkomst, gevonden: list[Bevinding]) -> Uitkomst:
    redenen = (*uitkomst.redenen, *_in_de_lijst(opzet, uitkomst, gevonden))
    if not uitkomst.tekst or not redenen:
        return uitkomst
    if any(een.niveau == FOUT for een in redenen):
        return replace(uitkomst, gevolg=Gevolg.ONLEESBAAR, pad="", tekst="", verschillen=(), redenen=redenen)
    return replace(uitkomst, redenen=redenen)


def _in_de_lijst(opzet: Opzet, uitkomst: Uitkomst, gevonden: Sequence[Bevinding]) -> Iterator[Bevinding]:
    """Dezelfde bevinding, maar dan op de rij van de lijst, en met de kop van de kolom."""
    titels = {kolom.veld: kolom.titel for kolom in eigen_kolommen(opzet.lijst)}
    for een in gevonden:
        if een.code == "veld-ontbreekt":
            veld = _genoemd(een.wat)
            binnenin = [kop for naam, kop in titels.items() if naam.startswith(f"{veld}.") or naam.endswith(f".{veld}")]
            yield bevinding("kolom-leeg", opzet.bestand, uitkomst.rij.nummer, kolom=titels.get(veld) or " of ".join(binnenin[:3]))
        elif een.code in _NIEUW_VOOR_ONS and "Bedoelt u" not in een.doe:
            wat, waarde = _NIEUW_VOOR_ONS[een.code], _genoemd(een.wat)
            yield bevinding("rij-kennen-we-niet", opzet.bestand, uitkomst.rij.nummer, wat=wat, waarde=waarde)
        else:
            yield replace(zonder_bestand(een), bestand=opzet.bestand, regel=uitkomst.rij.nummer)


def _genoemd(zin: str) -> str:
    """Wat tussen de aanhalingstekens staat, ook als het zelf een apostrof heeft: 't Trefpunt."""
    return zin[zin.index("'") + 1 : zin.rindex("'")]
