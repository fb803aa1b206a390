"""Telefoonnummers: om te lezen en om op te drukken."""

import re

# Netnummers van drie cijfers; alle andere netnummers hebben er vier. Bron: Nummerplan telefoon- en ISDN-diensten.
_KORTE_NETNUMMERS = {
    "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045", "046",
    "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079",
}  # fmt: skip


def telefoon(nummer: str) -> str:
    """'0222 00 00 00'. Wie zelf spaties schreef, houdt die."""
    cijfers = _cijfers(nummer)
    if " " in nummer.strip() or len(cijfers) != 10:
        return nummer.strip()
    if cijfers.startswith("06"):
        return " ".join([cijfers[:2], *_paren(cijfers[2:])])
    if cijfers[:3] in _KORTE_NETNUMMERS:
        return f"{cijfers[:3]} {cijfers[3:6]} {' '.join(_paren(cijfers[6:]))}"
    return " ".join([cijfers[:4], *_paren(cijfers[4:])])


def telefoon_link(nummer: str) -> str:
    """Het adres achter een link: 'tel:+31222000000'. Korte nummers werken alleen in Nederland."""
    cijfers = _cijfers(nummer)
    if len(cijfers) == 10 and not cijfers.startswith(("0800", "0900")):
        return f"tel:+31{cijfers[1:]}"
    return f"tel:{cijfers}"


def _cijfers(nummer: str) -> str:
    return re.sub(r"\D", "", nummer)


def _paren(cijfers: str) -> list[str]:
    return re.findall("..", cijfers)
