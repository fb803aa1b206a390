"""Activiteiten als `service`, en organisaties als `organization`."""

from wegwijzer.model import Activiteit, Organisatie
from wegwijzer.tekst import kosten_in_woorden
from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.data.hsds.rooster import rooster
from wegwijzer.uitvoer.data.hsds.taxonomie import TAXONOMIEEN
from wegwijzer.uitvoer.data.hsds.verband import Verband, zonder_leeg
from wegwijzer.verrijken.plaatsing import locaties_van


def organisatie(verband: Verband, een: Organisatie) -> dict:
    return zonder_leeg(
        {
            "id": verband.id("organisatie", een.id),
            "name": een.naam,
            "description": een.omschrijving,
            "email": een.contact.email,
            "website": een.contact.website,
            "uri": verband.adres(adressen.van_organisatie(een.id)),
        }
    )


def dienst_kort(verband: Verband, een: Activiteit) -> dict:
    """Alleen de velden die er één keer zijn: zo vraagt de standaard het in lijsten."""
    leeftijd = een.leeftijd
    gestopt = een.beheer.stopt_op is not None and een.beheer.stopt_op < verband.verrijkt.vandaag
    return zonder_leeg(
        {
            "id": verband.id("activiteit", een.id),
            "organization_id": verband.id("organisatie", een.organisatie),
            "name": een.naam,
            "description": "\n\n".join(tekst for tekst in (een.samenvatting, een.beschrijving) if tekst),
            "url": verband.adres(adressen.van_activiteit(verband.verrijkt, een)),
            "email": een.contact.email,
            "status": "inactive" if gestopt else "active",
            "minimum_age": leeftijd and leeftijd.van,
            "maximum_age": leeftijd and leeftijd.tot,
            "assured_date": een.beheer.gecontroleerd.isoformat(),
            "assurer_email": verband.gids.instelling.contact.email,
            "last_modified": f"{een.beheer.gecontroleerd.isoformat()}T00:00:00.000Z",
            "organization": verband.organisaties[een.organisatie],
        }
    )


def dienst(verband: Verband, een: Activiteit) -> dict:
    return zonder_leeg(
        dienst_kort(verband, een)
        | {
            "schedules": rooster(verband, een),
            "service_areas": [_werkgebied(verband, een, gebied) for gebied in verband.verrijkt.gebieden_van_activiteit[een.id]],
            "service_at_locations": [
                _op_plek(verband, een, id_) | {"location": verband.plekken[id_]} for id_ in locaties_van(een)
            ],
            "languages": [{"id": verband.id("activiteit", een.id, "taal", taal), "code": taal} for taal in een.talen],
            "cost_options": [_kosten(verband, een)],
            "contacts": [_contact(verband, een)],
            "attributes": _kenmerken(verband, een),
        }
    )


def diensten_op_plek(volledig: dict) -> list[dict]:
    """De `service_at_locations` van een dienst, met de hele dienst erin. `volledig` komt van `dienst`."""
    zonder_plekken = {naam: waarde for naam, waarde in volledig.items() if naam != "service_at_locations"}
    return [deel | {"service": zonder_plekken} for deel in volledig.get("service_at_locations", ())]


def _op_plek(verband: Verband, een: Activiteit, locatie: str) -> dict:
    return {
        "id": verband.id("activiteit", een.id, "op", locatie),
        "service_id": verband.id("activiteit", een.id),
        "location_id": verband.id("locatie", locatie),
    }


def _werkgebied(verband: Verband, een: Activiteit, gebied: str) -> dict:
    record = verband.verrijkt.gids.gebieden.get(gebied)
    naam = record.naam if record else gebied
    return {
        "id": verband.id("activiteit", een.id, "in", gebied),
        "service_id": verband.id("activiteit", een.id),
        "name": naam,
        "service_area": naam,
        "uri": verband.adres(adressen.van_gebied(gebied)),
    }


def _kosten(verband: Verband, een: Activiteit) -> dict:
    delen = (kosten_in_woorden(een.kosten), een.kosten.uitleg, een.kosten.korting)
    return {
        "id": verband.id("activiteit", een.id, "kosten"),
        "service_id": verband.id("activiteit", een.id),
        "amount": float(een.kosten.bedrag),
        "amount_description": ". ".join(deel.rstrip(".") for deel in delen if deel) + ".",
        "currency": "EUR",
    }


def _contact(verband: Verband, een: Activiteit) -> dict:
    contact = een.contact
    sleutel = verband.id("activiteit", een.id, "contact")
    nummers = [{"id": verband.id("activiteit", een.id, "telefoon"), "contact_id": sleutel, "number": contact.telefoon}]
    naam = contact.naam or verband.gids.organisaties[een.organisatie].naam
    return zonder_leeg(
        {
            "id": sleutel,
            "service_id": verband.id("activiteit", een.id),
            "name": naam,
            "email": contact.email,
            "phones": nummers if contact.telefoon else [],
        }
    )


def _kenmerken(verband: Verband, een: Activiteit) -> list[dict]:
    return [
        {
            "id": verband.id("activiteit", een.id, lijst, id_),
            "link_id": verband.id("activiteit", een.id),
            "taxonomy_term_id": verband.termen[lijst, id_]["id"],
            "link_type": lijst,
            "taxonomy_term": verband.termen[lijst, id_],
        }
        for lijst in TAXONOMIEEN
        for id_ in getattr(een, lijst)
    ]
