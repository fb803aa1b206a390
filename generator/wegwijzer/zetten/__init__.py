"""Zetten: van kale gegevens naar PDF. De enige kamer die Typst kent."""

from wegwijzer.zetten.letters import onbekende_tekens
from wegwijzer.zetten.logo import logo_voor_druk
from wegwijzer.zetten.pers import Gezet, Zetwerk
from wegwijzer.zetten.voorraad import Voorraad
from wegwijzer.zetten.werkplaats import zet

__all__ = ["Gezet", "Voorraad", "Zetwerk", "logo_voor_druk", "onbekende_tekens", "zet"]
