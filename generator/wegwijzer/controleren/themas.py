"""De lijst van alle controles die verder kijken dan één veld."""

from wegwijzer.controleren.tijden import TIJDCONTROLES
from wegwijzer.controleren.vakanties import VAKANTIECONTROLES

CONTROLES = (*TIJDCONTROLES, *VAKANTIECONTROLES)
