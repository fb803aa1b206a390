"""Plekken als punten en gebieden als vlakken (GeoJSON, RFC 7946)."""

from collections.abc import Iterable, Iterator

from wegwijzer.model import Locatie
from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.data.opschrijven import LICENTIE, compact
from wegwijzer.verrijken import Verrijkt


def geojson(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    yield "data/locaties.geojson", _verzameling(verrijkt, (_plek(verrijkt, een) for een in verrijkt.gids.locaties.values()))
    yield "data/gebieden.geojson", _verzameling(verrijkt, (_gebied(verrijkt, id_) for id_ in verrijkt.gids.gebieden))


def _verzameling(verrijkt: Verrijkt, vormen: Iterable[dict]) -> str:
    kop = {"bron": verrijkt.gids.instelling.naam, "licentie": LICENTIE, "gemaakt_op": verrijkt.vandaag.isoformat()}
    return compact({"type": "FeatureCollection", **kop, "features": list(vormen)})


def _plek(verrijkt: Verrijkt, plek: Locatie) -> dict:
    punt = [round(plek.coordinaten.lon, 5), round(plek.coordinaten.lat, 5)]
    eigenschappen = plek.model_dump(mode="json", exclude={"coordinaten"}) | {
        "gebied": verrijkt.gebied_van_locatie[plek.id],
        "url": adressen.volledig(verrijkt, adressen.van_locatie(verrijkt, plek)),
        "activiteiten": [een.id for een in verrijkt.activiteiten_op[plek.id]],
    }
    return {"type": "Feature", "id": plek.id, "geometry": {"type": "Point", "coordinates": punt}, "properties": eigenschappen}


def _gebied(verrijkt: Verrijkt, id_: str) -> dict:
    gebied, kaart = verrijkt.gids.gebieden[id_], verrijkt.kaart
    eigenschappen = {
        "id": id_,
        "naam": gebied.naam,
        "soort": gebied.soort,
        "gemeente": gebied.gemeente,
        "buurten": list(gebied.buurten),
        "jaar_van_de_grens": kaart.jaar,
        "bron_van_de_grens": kaart.bron,
        "inwoners": kaart.inwoners(id_),
        "url": adressen.volledig(verrijkt, adressen.van_gebied(id_)),
    }
    return {"type": "Feature", "id": id_, "geometry": kaart.omtrek(id_), "properties": eigenschappen}
