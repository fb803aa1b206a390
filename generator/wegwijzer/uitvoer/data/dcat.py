"""De beschrijving van de open data voor data.overheid.nl (DCAT-AP-NL, als JSON-LD)."""

from collections.abc import Iterator

from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.data.opschrijven import als_json
from wegwijzer.uitvoer.data.vormen import VORMEN, Vorm
from wegwijzer.verrijken import Verrijkt

EU = "http://publications.europa.eu/resource/authority"
IANA = "https://www.iana.org/assignments/media-types"
LICENTIE = "http://creativecommons.org/licenses/by/4.0/deed.nl"


def dcat(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    yield "data/dcat.jsonld", als_json(_catalogus(verrijkt))


def _catalogus(verrijkt: Verrijkt) -> dict:
    instelling = verrijkt.gids.instelling
    gedeeld = _gedeeld(verrijkt)
    return {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "vcard": "http://www.w3.org/2006/vcard/ns#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "locn": "http://www.w3.org/ns/locn#",
        },
        "@id": adressen.volledig(verrijkt, "data/dcat.jsonld"),
        "@type": "dcat:Catalog",
        "dct:title": _nl(f"Open data van {instelling.naam}"),
        "dct:description": _nl(instelling.omschrijving),
        "dcat:themeTaxonomy": {"@id": f"{EU}/data-theme"},
        "foaf:homepage": {"@id": adressen.volledig(verrijkt, "data/")},
        "dct:license": {"@id": LICENTIE},
        **gedeeld,
        "dcat:dataset": _dataset(verrijkt, gedeeld),
    }


def _gedeeld(verrijkt: Verrijkt) -> dict:
    """Wat voor de catalogus en voor de gegevens hetzelfde is."""
    instelling = verrijkt.gids.instelling
    organisatie = {
        "@id": adressen.volledig(verrijkt, ""),
        "@type": "foaf:Organization",
        "foaf:name": _nl(instelling.naam),
    }
    contact = {
        "@id": adressen.volledig(verrijkt, "contact/"),
        "@type": "vcard:Organization",
        "vcard:fn": instelling.contact.rol,
        "vcard:hasURL": {"@id": adressen.volledig(verrijkt, "contact/")},
    }
    if instelling.contact.email:
        contact["vcard:hasEmail"] = {"@id": f"mailto:{instelling.contact.email}"}
    return {
        "dct:publisher": organisatie,
        "dct:creator": {"@id": organisatie["@id"]},
        "dcat:contactPoint": contact,
        "dct:language": {"@id": f"{EU}/language/NLD"},
        "dct:modified": {"@type": "xsd:date", "@value": verrijkt.vandaag.isoformat()},
    }


def _dataset(verrijkt: Verrijkt, gedeeld: dict) -> dict:
    instelling = verrijkt.gids.instelling
    kenmerk = adressen.volledig(verrijkt, "data/")
    voorbeeld = " Alle activiteiten zijn verzonnen: dit is een voorbeeld." if instelling.voorbeeld else ""
    woorden = [thema.naam for thema in verrijkt.gids.themas.values()]
    return {
        "@id": f"{kenmerk}#gegevens",
        "@type": "dcat:Dataset",
        "dct:identifier": kenmerk,
        "dct:title": _nl(f"Activiteiten en plekken in {instelling.regio}"),
        "dct:description": _nl(f"Wat er te doen is in {instelling.regio}, en wie u helpt. Per dorp en wijk.{voorbeeld}"),
        "dct:accessRights": {"@id": f"{EU}/access-right/PUBLIC"},
        "dct:accrualPeriodicity": {"@id": f"{EU}/frequency/DAILY"},
        "dcat:theme": [{"@id": f"{EU}/data-theme/SOCI"}, {"@id": f"{EU}/data-theme/HEAL"}],
        "dcat:keyword": [_nl(woord) for woord in woorden],
        "dcat:landingPage": {"@id": kenmerk},
        "dct:spatial": _plaats(verrijkt),
        "dct:license": {"@id": LICENTIE},
        **{naam: waarde if naam == "dct:modified" else _verwijzing(waarde) for naam, waarde in gedeeld.items()},
        "dcat:distribution": [_vorm(verrijkt, vorm) for vorm in VORMEN],
    }


def _verwijzing(waarde: dict) -> dict:
    return {"@id": waarde["@id"]}


def _plaats(verrijkt: Verrijkt) -> dict:
    zuid, west, noord, oost = verrijkt.kaart.begrenzing(*verrijkt.gids.gebieden)
    hoeken = ((west, zuid), (oost, zuid), (oost, noord), (west, noord), (west, zuid))
    vlak = ", ".join(f"{lon} {lat}" for lon, lat in hoeken)
    soort = "http://www.opengis.net/ont/geosparql#wktLiteral"
    return {"@type": "dct:Location", "dcat:bbox": {"@type": soort, "@value": f"POLYGON(({vlak}))"}}


def _vorm(verrijkt: Verrijkt, vorm: Vorm) -> dict:
    adres = adressen.volledig(verrijkt, vorm.pad)
    return {
        "@id": adres,
        "@type": "dcat:Distribution",
        "dct:title": _nl(vorm.titel),
        "dcat:accessURL": {"@id": adres},
        "dcat:downloadURL": {"@id": adres},
        "dcat:mediaType": {"@id": f"{IANA}/{vorm.soort}"},
        "dct:format": {"@id": f"{EU}/file-type/{vorm.eu_soort}"},
        "dct:license": {"@id": LICENTIE},
    }


def _nl(tekst: str) -> dict:
    return {"@language": "nl", "@value": tekst}
