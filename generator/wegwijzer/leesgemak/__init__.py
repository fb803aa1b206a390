"""Leesgemak: hoe makkelijk leest een tekst, en wat maakt hem moeilijk? Tekst erin, oordeel eruit."""

from wegwijzer.leesgemak.bevindingen import Bevinding
from wegwijzer.leesgemak.lezer import Lezer, Oordeel
from wegwijzer.leesgemak.meting import Meting
from wegwijzer.leesgemak.tabel import als_json, maak_tabel

__all__ = ["Bevinding", "Lezer", "Meting", "Oordeel", "als_json", "maak_tabel"]
