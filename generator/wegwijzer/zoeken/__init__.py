"""Zoeken: van elk record de woorden waarop mensen het moeten vinden."""

from wegwijzer.zoeken.aanvulling import Aanvulling, eigen_woorden, maak_aanvulling
from wegwijzer.zoeken.gewichten import per_gewicht
from wegwijzer.zoeken.plaatsnamen import plaatsnamen
from wegwijzer.zoeken.stappen import activiteiten_per_stap
from wegwijzer.zoeken.vormen import lees_woordenboek
from wegwijzer.zoeken.wegen import weeg_activiteit, weeg_ingang, weeg_locatie, weeg_organisatie, weeg_thema
from wegwijzer.zoeken.woorden import plat, woorden
from wegwijzer.zoeken.woordenlijst import woordenlijst

__all__ = [
    "Aanvulling", "activiteiten_per_stap", "eigen_woorden", "lees_woordenboek", "maak_aanvulling", "per_gewicht", "plaatsnamen", "plat",
    "weeg_activiteit", "weeg_ingang", "weeg_locatie", "weeg_organisatie", "weeg_thema", "woordenlijst",
    "woorden",
]  # fmt: skip
