"""Een nieuw record uit een rij: aanvullen wat vanzelf spreekt, en een plek en een naam voor het bestand."""

from collections.abc import Mapping
from typing import Any

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.model import maak_id
from wegwijzer.redactie.bewaren import VerkeerdePlek, korte_naam, pad_van, vrije_id
from wegwijzer.redactie.gegevens import met_waarden
from wegwijzer.redactie.lijst.opzet import Gevolg, Opzet, Uitkomst
from wegwijzer.redactie.lijst.rijen import Rij
from wegwijzer.redactie.yaml_schrijven import nieuw_yaml


def nieuw(opzet: Opzet, rij: Rij, naam: str, bezet: Mapping[str, int]) -> Uitkomst:
    soort = opzet.soort
    waarden = _aangevuld(opzet, rij.waarden)
    gemeente = opzet.kennis.gemeente_van(met_waarden({}, waarden)) if soort.per_gemeente else ""
    gegeven = korte_naam(rij.waarden.get("id", ""))
    redenen = ()
    if soort.per_gemeente and not gemeente:
        # Kijk toch alles na: dan hoort de inzender in één keer wat er nog meer niet klopt.
        gemeente, redenen = next(iter(opzet.kennis.gids.gemeenten)), _zonder_gemeente(opzet, rij, waarden)
    try:
        pad = pad_van(soort, gegeven if gegeven not in ("", "nieuw") else _vrije_id(opzet, naam, waarden, bezet), gemeente)
    except VerkeerdePlek:
        reden = bevinding("kolom-leeg", opzet.bestand, rij.nummer, kolom="Naam")
        return Uitkomst(rij, Gevolg.ONLEESBAAR, naam, redenen=(reden,))
    gegevens = met_waarden({}, {veld: waarde for veld, waarde in waarden.items() if veld not in soort.gegeven})
    return Uitkomst(rij, Gevolg.NIEUW, naam, pad, nieuw_yaml(soort, gegevens), redenen=redenen)


def _zonder_gemeente(opzet: Opzet, rij: Rij, waarden: Mapping[str, Any]) -> tuple[Bevinding, ...]:
    """Kennen we de plek niet, dan is dat de reden; die komt uit de controle zelf."""
    return () if waarden.get("locatie") else (bevinding("gemeente-onduidelijk", opzet.bestand, rij.nummer),)


def _aangevuld(opzet: Opzet, waarden: Mapping[str, Any]) -> dict[str, Any]:
    """Wat vanzelf spreekt bij iets nieuws: wie het bijhoudt, wanneer het is nagekeken, en het contact van de organisatie."""
    organisatie = opzet.kennis.gids.organisaties.get(waarden.get("organisatie", ""))
    standaard = {
        "beheer.gecontroleerd": opzet.kennis.vandaag.isoformat(),
        "beheer.door": opzet.door or (organisatie.naam if organisatie else "Redactie"),
    }
    if opzet.lijst == "activiteiten" and organisatie:
        standaard["beheer.eigenaar"] = organisatie.id
        if not any(veld.startswith("contact.") for veld in waarden):
            contact = organisatie.contact
            standaard |= {f"contact.{naam}": waarde for naam in ("telefoon", "email", "website") if (waarde := getattr(contact, naam))}
    return standaard | dict(waarden)


def _vrije_id(opzet: Opzet, naam: str, waarden: Mapping[str, Any], bezet: Mapping[str, int]) -> str:
    """De naam als id; is die bezet, dan met de plek erbij, of een nummer."""
    kort = korte_naam(naam)
    plek = waarden.get("locatie") or next(iter(waarden.get("gebieden", ())), "")
    gebruikt = {*opzet.kennis.gids.bezet(opzet.lijst), *(pad.rpartition("/")[2].removesuffix(".yml") for pad in bezet)}
    return vrije_id(gebruikt, kort, f"{kort}-{maak_id(plek)}".strip("-"))
