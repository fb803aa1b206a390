"""Kalenders (.ics): van de streek, van elk gebied, elk thema in een gebied, elke activiteit en elke plek."""

from wegwijzer.uitvoer.kalenders.kalenders import abonneer, kalenders

__all__ = ["abonneer", "kalenders"]
