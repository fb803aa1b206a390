"""Wat er zou veranderen: van elke rij een voorstel, nagekeken en wel, voordat er iets geschreven wordt."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wegwijzer.bevinding import FOUT, Bevinding, bevinding
from wegwijzer.model import maak_id
from wegwijzer.redactie.keuren import keur
from wegwijzer.redactie.lijst.kolommen import eigen_kolommen
from wegwijzer.redactie.lijst.nieuwe import nieuw
from wegwijzer.redactie.lijst.rijen import Rij
from wegwijzer.redactie.lijst.vergelijken import OORDEEL, Oordeel
from wegwijzer.redactie.lijst.voorstel import Opzet, Stand, Voorstel
from wegwijzer.redactie.lijst.wijzigen import verandering
from wegwijzer.uitvoer.doorgeven.regels import zonder_bestand

# Wie een lijst instuurt, heeft niets aan de namen van onze bestanden.
_NIEUW_VOOR_ONS = {"locatie-onbekend": "plek", "organisatie-onbekend": "organisatie"}


def maak_plan(opzet: Opzet, rijen: Sequence[Rij]) -> list[Voorstel]:
    """Een voorstel bij elke rij. Wat de controle niet goedkeurt, komt terug als 'niet te lezen'."""
    plan: list[Voorstel] = []
    bezet: dict[str, int] = {}
    for rij in rijen:
        voorstel = _voorstel(opzet, rij, bezet)
        if voorstel.pad:
            bezet[voorstel.pad] = rij.nummer
        plan.append(voorstel)
    return _gekeurd(opzet, plan)


def _voorstel(opzet: Opzet, rij: Rij, bezet: Mapping[str, int]) -> Voorstel:
    naam = str(rij.waarden.get("naam") or rij.waarden.get("id") or "")
    if rij.fouten:
        return Voorstel(rij, Stand.ONLEESBAAR, naam, redenen=rij.fouten)
    zeker, misschien = _bekend(opzet, rij)
    if misschien:
        reden = bevinding("rij-lijkt-op", opzet.bestand, rij.nummer, naam=naam, id=misschien)
        return Voorstel(rij, Stand.TWIJFEL, naam, redenen=(reden,))
    voorstel = verandering(opzet, rij, zeker, naam) if zeker else nieuw(opzet, rij, naam, bezet)
    if voorstel.pad in bezet:
        reden = bevinding("rij-dubbel", opzet.bestand, rij.nummer, naam=naam, eerder=bezet[voorstel.pad])
        return Voorstel(rij, Stand.TWIJFEL, naam, redenen=(reden,))
    return voorstel


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


def _gekeurd(opzet: Opzet, plan: list[Voorstel]) -> list[Voorstel]:
    """Kijk alle nieuwe teksten samen na, en geef terug wat er niet goed is."""
    teksten = {een.pad: een.tekst for een in plan if een.tekst}
    if not teksten:
        return plan
    eerst = {(een.bestand, een.code, een.wat) for een in keur(opzet.bestanden, {}, opzet.kennis.vandaag).bevindingen}
    gevonden = keur(opzet.bestanden, teksten, opzet.kennis.vandaag).bevindingen
    nieuw = [een for een in gevonden if (een.bestand, een.code, een.wat) not in eerst]
    return [_met_bevindingen(opzet, een, [gevonden for gevonden in nieuw if gevonden.bestand == een.pad]) for een in plan]


def _met_bevindingen(opzet: Opzet, voorstel: Voorstel, gevonden: list[Bevinding]) -> Voorstel:
    redenen = (*voorstel.redenen, *_in_de_lijst(opzet, voorstel, gevonden))
    if not voorstel.tekst or not redenen:
        return voorstel
    if any(een.niveau == FOUT for een in redenen):
        return replace(voorstel, stand=Stand.ONLEESBAAR, pad="", tekst="", verschillen=(), redenen=redenen)
    return replace(voorstel, redenen=redenen)


def _in_de_lijst(opzet: Opzet, voorstel: Voorstel, gevonden: Sequence[Bevinding]) -> Iterator[Bevinding]:
    """Dezelfde bevinding, maar dan op de rij van de lijst, en met de kop van de kolom."""
    titels = {kolom.veld: kolom.titel for kolom in eigen_kolommen(opzet.lijst)}
    for een in gevonden:
        if een.code == "veld-ontbreekt":
            veld = _genoemd(een.wat)
            binnenin = [kop for naam, kop in titels.items() if naam.startswith(f"{veld}.") or naam.endswith(f".{veld}")]
            yield bevinding("kolom-leeg", opzet.bestand, voorstel.rij.nummer, kolom=titels.get(veld) or " of ".join(binnenin[:3]))
        elif een.code in _NIEUW_VOOR_ONS and "Bedoelt u" not in een.doe:
            wat, waarde = _NIEUW_VOOR_ONS[een.code], _genoemd(een.wat)
            yield bevinding("rij-kennen-we-niet", opzet.bestand, voorstel.rij.nummer, wat=wat, waarde=waarde)
        else:
            yield replace(zonder_bestand(een), bestand=opzet.bestand, regel=voorstel.rij.nummer)


def _genoemd(zin: str) -> str:
    """Wat tussen de aanhalingstekens staat, ook als het zelf een apostrof heeft: 't Trefpunt."""
    return zin[zin.index("'") + 1 : zin.rindex("'")]
