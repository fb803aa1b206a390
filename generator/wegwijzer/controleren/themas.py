"""De lijst van alle controles die verder kijken dan één veld."""

CONTROLES = ()
