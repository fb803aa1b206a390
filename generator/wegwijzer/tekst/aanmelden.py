"""Aanmelden in gewone woorden."""

from wegwijzer.model import Aanmelden

_NODIG = {
    "ja": "U moet zich aanmelden.",
    "nee": "Aanmelden hoeft niet.",
    "liever wel": "Meld u liever van tevoren aan.",
}


def aanmelden_in_woorden(aanmelden: Aanmelden) -> str:
    """'Aanmelden hoeft niet.', met erbij hoe het moet."""
    return f"{_NODIG[aanmelden.nodig]} {aanmelden.hoe or ''}".strip()
