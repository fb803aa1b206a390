"""De bestanden van HSDS: een begin, lijsten van één bladzijde, en van elk ding een eigen bestand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from wegwijzer.uitvoer.data.hsds.dienst import dienst, dienst_kort, diensten_op_plek, organisatie
from wegwijzer.uitvoer.data.hsds.plek import plek
from wegwijzer.uitvoer.data.hsds.taxonomie import taxonomieen, termen
from wegwijzer.uitvoer.data.hsds.verband import Verband
from wegwijzer.uitvoer.data.opschrijven import als_json, compact
from wegwijzer.verrijken import Verrijkt

MAP = "data/hsds"
BEGIN = {
    "version": "HSDS-UK-3.0",
    "profile": "https://docs.openreferraluk.org/en/latest/",
    "openapi_url": "https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json",
}


def hsds(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """Elke soort is een lijst met de korte vorm, en een bestand per ding met de hele vorm."""
    verband = _verband(verrijkt)
    yield f"{MAP}/index.json", als_json(BEGIN)
    activiteiten = verrijkt.gids.activiteiten.values()
    diensten = {een.id: dienst(verband, een) for een in activiteiten}
    op_plekken = [deel for een in diensten.values() for deel in diensten_op_plek(een)]
    organisaties = list(verband.organisaties.values())
    yield from _soort("services", [dienst_kort(verband, een) for een in activiteiten], diensten.values())
    yield from _soort("service_at_locations", [_kort(deel) for deel in op_plekken], op_plekken)
    yield from _soort("organizations", organisaties, _met_diensten(organisaties, diensten))
    yield from _soort("taxonomies", taxonomieen(verband))
    yield from _soort("taxonomy_terms", list(verband.termen.values()))


def _verband(verrijkt: Verrijkt) -> Verband:
    kaal, gids = Verband(verrijkt), verrijkt.gids
    return replace(
        kaal,
        plekken={een.id: plek(kaal, een) for een in gids.locaties.values()},
        termen=termen(kaal),
        organisaties={een.id: organisatie(kaal, een) for een in gids.organisaties.values()},
    )


def _soort(naam: str, lijst: Sequence[dict], volledig: Sequence[dict] | None = None) -> Iterator[tuple[str, str]]:
    yield f"{MAP}/{naam}.json", compact(_bladzijde(lijst))
    for een in lijst if volledig is None else volledig:
        yield f"{MAP}/{naam}/{een['id']}.json", compact(een)


def _bladzijde(inhoud: Sequence[dict]) -> dict:
    return {
        "total_items": len(inhoud),
        "total_pages": 1,
        "page_number": 1,
        "size": len(inhoud),
        "first_page": True,
        "last_page": True,
        "empty": not inhoud,
        "contents": inhoud,
    }


def _kort(deel: dict) -> dict:
    """Een dienst op een plek zonder lijsten erin."""
    zonder_lijsten = {naam: waarde for naam, waarde in deel["service"].items() if not isinstance(waarde, list)}
    plek = {naam: waarde for naam, waarde in deel["location"].items() if not isinstance(waarde, list)}
    return deel | {"service": zonder_lijsten, "location": plek}


def _met_diensten(organisaties: Sequence[dict], diensten: Mapping[str, dict]) -> Iterator[dict]:
    per_organisatie: dict[str, list[dict]] = {}
    for een in diensten.values():
        zonder_organisatie = {naam: waarde for naam, waarde in een.items() if naam != "organization"}
        per_organisatie.setdefault(een["organization_id"], []).append(zonder_organisatie)
    for een in organisaties:
        yield een | {"services": per_organisatie.get(een["id"], [])}
