"""Welzijn op recept: een blad voor de patiënt, met hooguit drie activiteiten en wie er helpt bij de eerste stap."""

from collections.abc import Iterator

from wegwijzer.model import Activiteit, Gebied
from wegwijzer.tekst.keuzes import DIMENSIES
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.drukwerk.aanbod import op_papier
from wegwijzer.uitvoer.drukwerk.stuk import GEWOON, GROOT, Drukstuk, basis, contact, op_internet
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van

GROEP = "Welzijn op recept"
HOOGUIT = 3


def recepten(verrijkt: Verrijkt) -> Iterator[Drukstuk]:
    for gebied in verrijkt.gids.gebieden.values():
        volgorde = dichtbij_eerst(verrijkt, gebied.id)
        for dimensie in DIMENSIES:
            passend = [een for een in volgorde if een.welzijn_op_recept and dimensie in een.positieve_gezondheid]
            for groot in (False, True) if passend else ():
                yield blad(verrijkt, gebied, dimensie, passend[:HOOGUIT], groot)


def dichtbij_eerst(verrijkt: Verrijkt, gebied: str) -> list[Activiteit]:
    """Wat in het gebied zelf is, dan wat voor het gebied bedoeld is, dan wat de buren doen."""
    eigen = verrijkt.activiteiten_in[gebied]
    hier = [een for een in eigen if gebied in {verrijkt.gebied_van_locatie[plek] for plek in locaties_van(een)}]
    buren = [een for buur in verrijkt.buren[gebied] for een in verrijkt.activiteiten_in[buur]]
    return list({een.id: een for een in (*hier, *eigen, *buren)}.values())


def blad(verrijkt: Verrijkt, gebied: Gebied, dimensie: str, gekozen: list[Activiteit], groot: bool) -> Drukstuk:
    """Het blad met deze activiteiten."""
    vaknaam, gewoon = DIMENSIES[dimensie]
    titel = f"Welzijn op recept in {gebied.naam}: {gewoon.lower()}"
    return Drukstuk(
        pad=f"{gebied.id}/flyers/recept-{dimensie}{'-groot' if groot else ''}.pdf",
        groep=GROEP,
        naam=gewoon,
        vorm=GROOT if groot else GEWOON,
        sjabloon="recept",
        gegevens=basis(verrijkt, titel, gekozen, groot)
        | {
            "gebied": gebied.naam,
            "vaknaam": vaknaam,
            "gewoon": gewoon,
            "activiteiten": [op_papier(verrijkt, een, gebied.id) for een in gekozen],
            "contact": contact(verrijkt, gebied),
            "internet": op_internet(verrijkt, van_gebied(gebied.id), f"de pagina van {gebied.naam}"),
        },
        bestand="content/gebieden.yml",
        gebied=gebied.id,
    )
