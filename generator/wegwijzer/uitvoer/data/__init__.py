"""Open data in de map data/: dezelfde gegevens in de vorm die een ander programma wil."""

from collections.abc import Iterator

from wegwijzer.uitvoer.data.atom import atom
from wegwijzer.uitvoer.data.dcat import dcat
from wegwijzer.uitvoer.data.geojson import geojson
from wegwijzer.uitvoer.data.hsds import hsds
from wegwijzer.uitvoer.data.json import alles_als_json
from wegwijzer.uitvoer.data.tabellen import tabellen
from wegwijzer.verrijken import Verrijkt

SOORTEN = (hsds, geojson, tabellen, alles_als_json, atom, dcat)


def open_data(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    for soort in SOORTEN:
        yield from soort(verrijkt)
