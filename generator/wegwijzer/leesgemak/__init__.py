"""Leesgemak: hoe makkelijk leest een tekst, en wat maakt hem moeilijk? Tekst erin, oordeel eruit."""

from wegwijzer.leesgemak.bevindingen import Bevinding
from wegwijzer.leesgemak.lezer import Lezer, Oordeel
from wegwijzer.leesgemak.meting import TE_MOEILIJK, Meting
from wegwijzer.leesgemak.tabel import als_json, maak_tabel
from wegwijzer.leesgemak.verslag import Verslag, als_lijst

__all__ = ["TE_MOEILIJK", "Bevinding", "Lezer", "Meting", "Oordeel", "Verslag", "als_json", "als_lijst", "maak_tabel"]
