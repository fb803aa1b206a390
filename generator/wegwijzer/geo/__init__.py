"""Kernen en wijken op de kaart. De enige kamer die geopandas en shapely kent."""

from wegwijzer.geo.fout import GeoFout
from wegwijzer.geo.kaart import Gebiedskaart, Plaatsnaam, lees_kaart

__all__ = ["Gebiedskaart", "GeoFout", "Plaatsnaam", "lees_kaart"]
