"""Wat er mis kan gaan met een rekenblad of een agenda."""

from wegwijzer.bevinding import Bezwaar


class LijstFout(Bezwaar):
    """Een rekenblad of agenda is niet te lezen of op te halen."""
