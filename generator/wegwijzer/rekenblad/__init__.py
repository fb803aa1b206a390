"""Rekenbladen: Excel en CSV lezen en schrijven. De enige kamer die openpyxl kent."""

from wegwijzer.rekenblad.fout import LijstFout
from wegwijzer.rekenblad.lezen import Tabel, als_tekst, lees_tabel
from wegwijzer.rekenblad.schrijven import Blad, Waarde, als_csv, als_excel

__all__ = ["Blad", "LijstFout", "Tabel", "Waarde", "als_csv", "als_excel", "als_tekst", "lees_tabel"]
