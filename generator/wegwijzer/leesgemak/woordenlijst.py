"""De woordenlijst van een wegwijzer: moeilijke woorden, afkortingen en wat toch mag.

Vorm van content/woordenlijst.yml:
    woorden:      [{woord, beter: [...], bron: [...], vormen: [...]}]   vormen mag ontbreken
    afkortingen:  [{afkorting, uitleg of voluit, bron: [...]}]
    toegestaan:   [{woord, reden}]
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from wegwijzer.leesgemak.kennis import Kennis
from wegwijzer.leesgemak.vormen import vormen


@dataclass(frozen=True)
class Woordenlijst:
    """`vormen` wijst van elke vorm naar zijn woord, `beter` van een woord naar gewonere woorden."""

    beter: Mapping[str, list[str]]
    vormen: Mapping[str, str]
    uitleg: Mapping[str, str]
    voluit: Mapping[str, str]
    toegestaan: list[str]


def maak_woordenlijst(gegevens: Mapping[str, Any], kennis: Kennis, sleutel: Callable[[str], str]) -> Woordenlijst:
    """`gegevens` is de inhoud van woordenlijst.yml; `sleutel` maakt van een uitdrukking kleine losse woorden."""
    beter, alle_vormen = {}, {}
    for ingang in gegevens.get("woorden") or ():
        woord = sleutel(ingang["woord"])
        gewoner = [ander for ander in ingang["beter"] if is_gewoner(ander, woord, kennis)]
        if gewoner:
            beter[woord] = gewoner
            for vorm in ingang.get("vormen") or sorted(vormen(ingang["woord"])):
                alle_vormen.setdefault(sleutel(vorm), woord)
    afkortingen = gegevens.get("afkortingen") or ()
    toegestaan = {sleutel(een["woord"]) for een in gegevens.get("toegestaan") or ()}
    return Woordenlijst(
        beter=beter,
        vormen=alle_vormen,
        uitleg={sleutel(een["afkorting"]): een["uitleg"] for een in afkortingen if "uitleg" in een},
        voluit={een["afkorting"].lower(): een["voluit"] for een in afkortingen if "voluit" in een},
        toegestaan=sorted(alle_vormen.get(woord, woord) for woord in toegestaan),
    )


def is_gewoner(ander: str, woord: str, kennis: Kennis) -> bool:
    """Een ander woord raden we alleen aan als meer mensen het kennen; een uitleg mag altijd."""
    if " " in ander or " " in woord:
        return True
    return kennis.gewoon(ander) >= kennis.gewoon(woord)
