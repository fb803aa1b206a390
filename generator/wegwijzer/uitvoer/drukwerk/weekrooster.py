"""Het weekrooster van een plek: een poster voor de deur, met grote letters."""

from collections.abc import Iterator

from wegwijzer.model import Locatie
from wegwijzer.tekst import telefoon
from wegwijzer.tekst.plek import adres_in_woorden
from wegwijzer.uitvoer.adressen import van_gebied, van_locatie
from wegwijzer.uitvoer.drukwerk.stuk import Drukstuk, basis, contact, op_internet
from wegwijzer.uitvoer.drukwerk.week import week
from wegwijzer.verrijken import Verrijkt

GROEP = "Weekroosters"


def weekroosters(verrijkt: Verrijkt) -> Iterator[Drukstuk]:
    """Alleen van plekken waar iets is."""
    for id_, plek in verrijkt.gids.locaties.items():
        if verrijkt.activiteiten_op[id_] and verrijkt.gebied_van_locatie[id_] in verrijkt.gids.gebieden:
            yield _weekrooster(verrijkt, plek)


def _weekrooster(verrijkt: Verrijkt, plek: Locatie) -> Drukstuk:
    activiteiten = verrijkt.activiteiten_op[plek.id]
    gebied = verrijkt.gebied_van_locatie[plek.id]
    titel = f"De week in {plek.naam}"
    return Drukstuk(
        pad=f"{gebied}/flyers/weekrooster-{plek.id}.pdf",
        groep=GROEP,
        naam=plek.naam,
        vorm="Poster, A4",
        sjabloon="weekrooster",
        gegevens=basis(verrijkt, titel, activiteiten, groot=True)
        | {
            "plek": plek.naam,
            "straat": adres_in_woorden(plek),
            "telefoon": plek.contact and plek.contact.telefoon and telefoon(plek.contact.telefoon),
            "week": week(verrijkt, activiteiten, gebied, plek.id),
            "contact": contact(verrijkt, verrijkt.gids.gebieden[gebied]),
            "internet": op_internet(verrijkt, van_locatie(verrijkt, plek), f"de pagina van {plek.naam}", van_gebied(gebied)),
        },
        bestand=f"locaties/{plek.gemeente}/{plek.id}.yml",
        gebied=gebied,
    )
