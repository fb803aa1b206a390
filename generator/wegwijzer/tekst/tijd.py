"""Tijden van de klok."""

from datetime import datetime, time


def klok(tijd: time | datetime) -> str:
    """'9.30' of '10.00'."""
    return f"{tijd.hour}.{tijd.minute:02d}"


def van_tot(van: time | datetime, tot: time | datetime) -> str:
    """'van 10.00 tot 12.00 uur'."""
    return f"van {klok(van)} tot {klok(tot)} uur"


def dagdeel(tijd: time | datetime) -> str:
    """'ochtend' tot 12 uur, 'middag' tot 18 uur, daarna 'avond'. De nacht telt bij de avond."""
    if 5 <= tijd.hour < 12:
        return "ochtend"
    return "middag" if 12 <= tijd.hour < 18 else "avond"
