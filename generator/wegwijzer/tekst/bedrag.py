"""Geld in gewone woorden."""

from decimal import Decimal

from wegwijzer.model import Kosten

VASTE_SPATIE = "\N{NO-BREAK SPACE}"


def euro(bedrag: Decimal) -> str:
    """'€ 2,50', '€ 12' of '€ 1.250': hele euro's zonder komma."""
    heel = bedrag == bedrag.to_integral_value()
    engels = f"{bedrag:,.0f}" if heel else f"{bedrag:,.2f}"
    return f"€{VASTE_SPATIE}{engels.translate(str.maketrans(',.', '.,'))}"


def kosten_in_woorden(kosten: Kosten) -> str:
    """'Gratis', '€ 2,50 per keer' of '€ 40 voor de hele cursus'."""
    if kosten.gratis:
        return "Gratis"
    if kosten.per == "cursus":
        return f"{euro(kosten.bedrag)} voor de hele cursus"
    return f"{euro(kosten.bedrag)} per {kosten.per}"
