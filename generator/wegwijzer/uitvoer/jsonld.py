"""Gegevens voor zoekmachines (schema.org, als JSON-LD) bij activiteiten, plekken en organisaties."""

import json
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from wegwijzer.model import Activiteit, Locatie, Organisatie, Toegankelijk
from wegwijzer.tekst import kosten_in_woorden, telefoon_link
from wegwijzer.tijd import Keer
from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.fotos import fotos_van
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van

SCHEMA = "https://schema.org"
_WAARDE = {"ja": True, "nee": False, "beperkt": "beperkt"}


def script(dingen: Iterable[dict]) -> Markup:
    """Een blok met gegevens, geen programma. Ook met '</script>' in een naam blijft het één blok."""
    tekst = json.dumps({"@context": SCHEMA, "@graph": list(dingen)}, ensure_ascii=False, separators=(",", ":"))
    for teken in "<>&\u2028\u2029":
        tekst = tekst.replace(teken, f"\\u{ord(teken):04x}")
    return Markup(f'<script type="application/ld+json">{tekst}</script>')


def van_activiteit(verrijkt: Verrijkt, activiteit: Activiteit) -> list[dict]:
    """De volgende keren als Event, of een Service als het op afspraak is; met plek, organisatie en kruimelpad."""
    gids = verrijkt.gids
    keren = verrijkt.agenda.volgende[activiteit.id]
    gebied = gids.gebieden.get(verrijkt.thuisgebied(activiteit))
    kruimels = [("Begin", "")]
    if gebied:
        kruimels += [(gebied.naam, adressen.van_gebied(gebied.id)), ("Activiteiten", adressen.van_gebied(gebied.id, "activiteiten"))]
    return [
        *([_keer(verrijkt, activiteit, keer) for keer in keren] or [_dienst(verrijkt, activiteit)]),
        *(_plek(verrijkt, gids.locaties[id_]) for id_ in locaties_van(activiteit)),
        _organisatie(verrijkt, gids.organisaties[activiteit.organisatie]),
        kruimelpad(verrijkt, [*kruimels, (activiteit.naam, adressen.van_activiteit(verrijkt, activiteit))]),
    ]


def van_locatie(verrijkt: Verrijkt, locatie: Locatie) -> list[dict]:
    gebied = verrijkt.gids.gebieden.get(verrijkt.gebied_van_locatie[locatie.id])
    kruimels = [("Begin", "")]
    if gebied:
        kruimels += [(gebied.naam, adressen.van_gebied(gebied.id)), ("Plekken", adressen.van_gebied(gebied.id, "plekken"))]
    return [
        _plek(verrijkt, locatie),
        kruimelpad(verrijkt, [*kruimels, (locatie.naam, adressen.van_locatie(verrijkt, locatie))]),
    ]


def van_organisatie(verrijkt: Verrijkt, organisatie: Organisatie) -> list[dict]:
    return [_organisatie(verrijkt, organisatie)]


def kruimelpad(verrijkt: Verrijkt, kruimels: Sequence[tuple[str, str]]) -> dict:
    """`kruimels` zijn (naam, pad), van de voorpagina naar deze pagina."""
    delen = [
        {"@type": "ListItem", "position": nummer, "name": naam, "item": adressen.volledig(verrijkt, pad)}
        for nummer, (naam, pad) in enumerate(kruimels, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": delen}


def _keer(verrijkt: Verrijkt, activiteit: Activiteit, keer: Keer) -> dict:
    op_internet = activiteit.waar in ("online", "telefoon")
    return {
        "@type": "Event",
        "@id": f"{_adres(verrijkt, activiteit)}#{keer.begin:%Y%m%d%H%M}",
        **_wat(verrijkt, activiteit),
        "startDate": keer.begin.isoformat(),
        "endDate": keer.eind.isoformat(),
        "eventStatus": f"{SCHEMA}/EventScheduled",
        "eventAttendanceMode": f"{SCHEMA}/{'Online' if op_internet else 'Offline'}EventAttendanceMode",
        "isAccessibleForFree": activiteit.kosten.gratis,
        "organizer": {"@id": _id_van_organisatie(verrijkt, activiteit.organisatie)},
        "location": _waar(verrijkt, activiteit, keer.locatie, op_internet),
    }


def _dienst(verrijkt: Verrijkt, activiteit: Activiteit) -> dict:
    return {
        "@type": "Service",
        "@id": f"{_adres(verrijkt, activiteit)}#dienst",
        **_wat(verrijkt, activiteit),
        "serviceType": [verrijkt.gids.themas[thema].naam for thema in activiteit.themas],
        "provider": {"@id": _id_van_organisatie(verrijkt, activiteit.organisatie)},
        "areaServed": [_gebied(verrijkt, id_) for id_ in verrijkt.gebieden_van_activiteit[activiteit.id]],
    }


def _wat(verrijkt: Verrijkt, activiteit: Activiteit) -> dict:
    aanbod = {
        "@type": "Offer",
        "price": f"{activiteit.kosten.bedrag:.2f}",
        "priceCurrency": "EUR",
        "description": kosten_in_woorden(activiteit.kosten),
        "url": _adres(verrijkt, activiteit),
    }
    return {
        "name": activiteit.naam,
        "description": activiteit.samenvatting,
        "url": _adres(verrijkt, activiteit),
        "offers": aanbod,
    }


def _waar(verrijkt: Verrijkt, activiteit: Activiteit, locatie: str | None, op_internet: bool) -> dict | list[dict]:
    if locatie:
        return {"@id": _id_van_plek(verrijkt, verrijkt.gids.locaties[locatie])}
    if op_internet:
        return {"@type": "VirtualLocation", "url": _adres(verrijkt, activiteit)}
    return [_gebied(verrijkt, id_) for id_ in verrijkt.gebieden_van_activiteit[activiteit.id]]


def _gebied(verrijkt: Verrijkt, id_: str) -> dict:
    gebied = verrijkt.gids.gebieden.get(id_)
    naam = gebied.naam if gebied else id_
    return {"@type": "Place", "name": naam, "address": {"@type": "PostalAddress", "addressLocality": naam, "addressCountry": "NL"}}


def _plek(verrijkt: Verrijkt, plek: Locatie) -> dict:
    """Wat we niet weten over toegang staat er niet in."""
    adres = adressen.volledig(verrijkt, adressen.van_locatie(verrijkt, plek))
    return {
        "@type": "Place",
        "@id": _id_van_plek(verrijkt, plek),
        "name": plek.naam,
        "url": adres,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": plek.adres.straat_en_nummer,
            "postalCode": plek.adres.postcode,
            "addressLocality": plek.adres.plaats,
            "addressCountry": "NL",
        },
        "geo": {"@type": "GeoCoordinates", "latitude": plek.coordinaten.lat, "longitude": plek.coordinaten.lon},
        "amenityFeature": [
            {"@type": "LocationFeatureSpecification", "name": Toegankelijk.model_fields[kenmerk].description, "value": _WAARDE[antwoord]}
            for kenmerk, antwoord in plek.toegankelijk.antwoorden
            if antwoord in _WAARDE
        ],
    } | _foto(verrijkt, plek)


def _foto(verrijkt: Verrijkt, plek: Locatie) -> dict:
    foto = fotos_van(verrijkt).get(plek.id)
    if not foto:
        return {}
    adres = adressen.volledig(verrijkt, foto.bronnen[-1][0])
    return {"photo": {"@type": "ImageObject", "contentUrl": adres, "caption": foto.alt, "creditText": foto.maker}}


def _organisatie(verrijkt: Verrijkt, organisatie: Organisatie) -> dict:
    contact = organisatie.contact
    velden = {
        "@type": "Organization",
        "@id": _id_van_organisatie(verrijkt, organisatie.id),
        "name": organisatie.naam,
        "description": organisatie.omschrijving,
        "url": contact.website or adressen.volledig(verrijkt, adressen.van_organisatie(organisatie.id)),
        "telephone": telefoon_link(contact.telefoon).removeprefix("tel:") if contact.telefoon else None,
        "email": contact.email,
    }
    return {naam: waarde for naam, waarde in velden.items() if waarde}


def _adres(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    return adressen.volledig(verrijkt, adressen.van_activiteit(verrijkt, activiteit))


def _id_van_plek(verrijkt: Verrijkt, plek: Locatie) -> str:
    return adressen.volledig(verrijkt, adressen.van_locatie(verrijkt, plek)) + "#plek"


def _id_van_organisatie(verrijkt: Verrijkt, organisatie: str) -> str:
    return adressen.volledig(verrijkt, adressen.van_organisatie(organisatie)) + "#organisatie"
