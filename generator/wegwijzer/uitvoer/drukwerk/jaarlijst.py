"""De lijst van een gebied: alles op papier, van A tot Z en per dag. Voor wie geen internet heeft."""

from collections.abc import Iterator

from wegwijzer.model import Gebied
from wegwijzer.tekst import telefoon
from wegwijzer.tekst.plek import adres_in_woorden
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.drukwerk.aanbod import op_papier
from wegwijzer.uitvoer.drukwerk.kernflyer import seizoen
from wegwijzer.uitvoer.drukwerk.stuk import GEWOON, GROOT, Drukstuk, basis, contact, op_internet
from wegwijzer.uitvoer.drukwerk.week import week
from wegwijzer.verrijken import Verrijkt

GROEP = "Lijst van alles"


def jaarlijsten(verrijkt: Verrijkt) -> Iterator[Drukstuk]:
    for gebied in verrijkt.gids.gebieden.values():
        for groot in (False, True):
            yield _lijst(verrijkt, gebied, groot)


def _lijst(verrijkt: Verrijkt, gebied: Gebied, groot: bool) -> Drukstuk:
    activiteiten = verrijkt.activiteiten_in[gebied.id]
    titel = f"Alles in {gebied.naam} op een rij"
    return Drukstuk(
        pad=f"{gebied.id}/flyers/lijst{'-groot' if groot else ''}.pdf",
        groep=GROEP,
        naam=titel,
        vorm=GROOT if groot else GEWOON,
        sjabloon="jaarlijst",
        gegevens=basis(verrijkt, titel, activiteiten, groot)
        | {
            "gebied": gebied.naam,
            "seizoen": seizoen(verrijkt.vandaag),
            "contact": contact(verrijkt, gebied),
            "internet": op_internet(verrijkt, van_gebied(gebied.id), f"de pagina van {gebied.naam}"),
            "activiteiten": [op_papier(verrijkt, een, gebied.id) for een in activiteiten],
            "week": week(verrijkt, activiteiten, gebied.id),
            "plekken": [
                {
                    "naam": plek.naam,
                    "straat": adres_in_woorden(plek),
                    "telefoon": plek.contact and plek.contact.telefoon and telefoon(plek.contact.telefoon),
                }
                for plek in verrijkt.locaties_in[gebied.id]
            ],
        },
        bestand="content/gebieden.yml",
        gebied=gebied.id,
    )
