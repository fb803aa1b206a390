"""Bestanden lezen als tekst, met het nummer van elke regel. De enige kamer die yaml kent."""

from wegwijzer.laden.bestanden import Bestanden, laad
from wegwijzer.laden.document import Document, Pagina, Plek
from wegwijzer.laden.lezer import VERMINKT, lees_document
from wegwijzer.laden.vingerafdruk import vingerafdruk
from wegwijzer.laden.voorbeelden import lees_voorbeelden

__all__ = ["VERMINKT", "Bestanden", "Document", "Pagina", "Plek", "laad", "lees_document", "lees_voorbeelden", "vingerafdruk"]
