"""Verrijken: uit de gids volgt waar alles is en wanneer. Maakt nieuwe records en verandert er geen."""

from wegwijzer.verrijken.verrijkt import Verrijkt, verrijk

__all__ = ["Verrijkt", "verrijk"]
