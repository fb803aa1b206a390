"""Kernen en wijken op de kaart. De enige kamer die geopandas en shapely kent."""

from wegwijzer.geo.fout import GeoFout
from wegwijzer.geo.geojson import in_graden
from wegwijzer.geo.kaart import Gebiedskaart, Plaatsnaam, lees_kaart

__all__ = ["Gebiedskaart", "GeoFout", "Plaatsnaam", "in_graden", "lees_kaart"]
