"""Leeftijden in gewone woorden."""

from wegwijzer.model import Leeftijd

ZONDER_GRENS = 99


def leeftijd_in_woorden(leeftijd: Leeftijd | None) -> str:
    """'vanaf 55 jaar', 'van 8 tot en met 12 jaar', of niets als iedereen mag komen."""
    if leeftijd is None:
        return ""
    van = leeftijd.van or 0
    tot = leeftijd.tot if leeftijd.tot is not None and leeftijd.tot < ZONDER_GRENS else None
    if tot is None:
        return f"vanaf {van} jaar" if van else ""
    if van == tot:
        return f"{van} jaar"
    return f"van {van} tot en met {tot} jaar" if van else f"tot en met {tot} jaar"
