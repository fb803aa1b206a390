"""Alle controles in één keer; zonder fouten is er een gids."""

from wegwijzer.controleren.controle import Controle, controleer

__all__ = ["Controle", "controleer"]
