"""Lijstjes en zinnen."""

from collections.abc import Iterable


def opsomming(delen: Iterable[str], woord: str = "en") -> str:
    """'a', 'a en b' of 'a, b en c'."""
    *eerst, laatst = [*delen] or [""]
    return f"{', '.join(eerst)} {woord} {laatst}" if eerst else laatst


def hoofdletter(tekst: str) -> str:
    """Alleen de eerste letter groot; namen verderop blijven zoals ze zijn."""
    return f"{tekst[:1].upper()}{tekst[1:]}"


def zin(tekst: str) -> str:
    """Met een hoofdletter en een punt."""
    return f"{hoofdletter(tekst)}."
