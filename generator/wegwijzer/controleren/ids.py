"""Elk ding heeft een eigen id, op een plek waar die mag staan."""

from collections.abc import Iterator
from datetime import date

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.bedoeld import bedoelt_u
from wegwijzer.controleren.stuk import Stuk, Stukken

# Op deze adressen staat al een vaste pagina van de site; een gebied of eigen pagina kan daar niet ook staan.
VAST = {
    "404", "agenda", "bewaard", "data", "index", "ingangen", "kaart", "organisaties", "pagefind", "recept",
    "redactie", "statisch", "themas", "zoeken",
}  # fmt: skip
# Naar deze eigen pagina's wijst de voet van elke pagina, in deze volgorde, als ze er zijn.
VOET = ("over", "contact", "meedoen", "privacy", "toegankelijkheid")
BEZET = VAST | set(VOET)


def id_is_uniek(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een id komt in zijn lijst één keer voor; bij bestanden ook over alle gemeenten heen."""
    for reeks in stukken.per_lijst.values():
        eerste: dict[str, Stuk] = {}
        for stuk in reeks:
            id_ = getattr(stuk.record, "id", None)
            if id_ is None or eerste.setdefault(id_, stuk) is stuk:
                continue
            in_lijst = stuk.soort.vorm == "lijst"
            nieuw = f"{id_}-2" if in_lijst else f"{id_}-{stuk.document.map}"
            code, plek = ("id-dubbel", ("id",)) if in_lijst else ("bestandsnaam-dubbel", ())
            yield stuk.bevinding(code, *plek, waarde=id_, eerder=eerste[id_].vindplaats, voorbeeld=nieuw)


def map_is_gemeente(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke map met bestanden heet naar een gemeente die we kennen."""
    gemeenten = stukken.bekend["gemeenten"]
    gemeld = set()
    for stuk in stukken:
        map_ = stuk.gegeven.get("gemeente")
        if map_ is None or map_ in gemeenten or (stuk.soort, map_) in gemeld:
            continue
        gemeld.add((stuk.soort, map_))
        yield stuk.bevinding("map-onbekend", waarde=map_, voorstel=bedoelt_u(map_, tuple(gemeenten)))


def gebied_staat_niet_in_de_weg(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een gebied heeft geen id die op de site al een vaste pagina is."""
    bezet = BEZET | {pad.stem for pad in (stukken.wortel / "content/paginas").glob("*")}
    for stuk in stukken["gebieden"]:
        if stuk.record.id in bezet:
            yield stuk.bevinding("id-bezet", "id", waarde=stuk.record.id, voorbeeld=f"dorp-{stuk.record.id}")
