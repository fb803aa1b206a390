"""Een wijziging uit een rij: alleen wat echt anders is, en de rest van het bestand blijft zoals het is."""

from typing import Any

from pydantic import ValidationError

from wegwijzer.model import Tijdregel, maak_id
from wegwijzer.redactie.gegevens import met_waarden
from wegwijzer.redactie.invoer import Onbegrepen
from wegwijzer.redactie.lijst.cellen import lees_cel, schrijf_cel
from wegwijzer.redactie.lijst.kolommen import Kolom, eigen_kolommen
from wegwijzer.redactie.lijst.opzet import Gevolg, Opzet, Uitkomst
from wegwijzer.redactie.lijst.rijen import Rij
from wegwijzer.redactie.yaml_schrijven import verander_yaml
from wegwijzer.rekenblad import als_tekst


def verandering(opzet: Opzet, rij: Rij, id_: str, naam: str) -> Uitkomst:
    document = opzet.document(id_)
    anders, verschillen = _verschillen(opzet, rij, opzet.records[id_])
    if not anders:
        return Uitkomst(rij, Gevolg.GELIJK, naam, document.pad)
    oude_tekst = (opzet.bestanden.wortel / document.pad).read_bytes().decode("utf-8")
    tekst = verander_yaml(opzet.soort, oude_tekst, met_waarden(document.gegevens, anders))
    return Uitkomst(rij, Gevolg.ANDERS, naam, document.pad, tekst, tuple(verschillen))


def _nieuwe_waarden(opzet: Opzet, rij: Rij) -> dict[str, Any]:
    """Wie de id meegeeft, maakt een veld leeg door de cel leeg te maken."""
    leeg = dict.fromkeys(rij.leeg, "") if maak_id(rij.waarden.get("id", "")) else {}
    nagekeken = {"beheer.gecontroleerd": opzet.kennis.vandaag.isoformat(), "beheer.door": opzet.door} if opzet.door else {}
    # Een plek vervangt 'thuis' of 'online', en andersom.
    plek = {"locatie": ""} if rij.waarden.get("waar") else {"waar": ""} if rij.waarden.get("locatie") else {}
    return {**leeg, **plek, **rij.waarden, **nagekeken}


def _verschillen(opzet: Opzet, rij: Rij, record: Any) -> tuple[dict[str, Any], list[tuple[str, str, str]]]:
    """De velden die anders worden, en hoe we dat laten zien: (kop, oude cel, nieuwe cel)."""
    nieuw = _nieuwe_waarden(opzet, rij)
    anders: dict[str, Any] = {}
    verschillen = []
    for kolom in eigen_kolommen(opzet.lijst):
        cel = als_tekst(schrijf_cel(kolom, record, opzet.kennis))
        oud = _gelezen(opzet, kolom, cel)
        velden = [veld for veld in (*oud, kolom.veld, *_van_kosten(kolom)) if veld in nieuw]
        if kolom.veld in opzet.soort.gegeven or all(_is_gelijk(nieuw[veld], oud.get(veld, "")) for veld in velden):
            continue
        anders |= {veld: nieuw[veld] for veld in velden}
        verschillen.append((kolom.titel, cel, rij.teksten.get(kolom.veld) or _leesbaar(nieuw[velden[-1]])))
    return anders, verschillen


def _van_kosten(kolom: Kolom) -> tuple[str, ...]:
    return ("kosten.bedrag", "kosten.per") if kolom.veld == "kosten" else ()


def _gelezen(opzet: Opzet, kolom: Kolom, cel: str) -> dict[str, Any]:
    try:
        return lees_cel(kolom, cel, opzet.kennis) if cel else {}
    except Onbegrepen:
        return {}


def _is_gelijk(een: Any, ander: Any) -> bool:
    if isinstance(een, list) and isinstance(ander, list) and een and isinstance(een[0], dict):
        return _tijdregels(een) == _tijdregels(ander)
    return een == ander or (not een and not ander)


def _tijdregels(regels: list) -> list[str]:
    """Zonder volgorde: die betekent bij tijden niets."""
    try:
        velden = [dict(Tijdregel.model_validate(regel)) for regel in regels]
    except ValidationError:
        velden = regels
    return sorted(repr({naam: sorted(set(deel)) if isinstance(deel, tuple) else deel for naam, deel in een.items()}) for een in velden)


def _leesbaar(waarde: Any) -> str:
    if isinstance(waarde, list):
        return "; ".join(_leesbaar(deel) for deel in waarde)
    if isinstance(waarde, dict):
        return " ".join(f"{naam} {_leesbaar(deel)}" for naam, deel in waarde.items())
    return str(waarde)
