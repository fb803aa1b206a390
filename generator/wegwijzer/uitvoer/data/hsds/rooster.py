"""Tijdregels als `schedules`. HSDS kent geen uitzonderingen: die staan in de zin bij `description`."""

from collections.abc import Iterator
from datetime import date

from wegwijzer.model import Activiteit, Tijdregel
from wegwijzer.tekst import wanneer
from wegwijzer.tijd import Herhaling
from wegwijzer.uitvoer.data.hsds.verband import Verband, zonder_leeg
from wegwijzer.verrijken.wanneer import plekken_van

LOSSE_DAGEN = 13
KLOK = "Tijden van de klok in Amsterdam (Europe/Amsterdam)."


def rooster(verband: Verband, activiteit: Activiteit) -> list[dict]:
    """Wat zich herhaalt, wordt één regel; losse dagen en even of oneven weken worden een regel per dag."""
    return list(_rooster(verband, activiteit)) or [
        {"id": verband.id("rooster", activiteit.id), "description": wanneer(activiteit.wanneer, verband.verrijkt.vandaag)}
    ]


def _rooster(verband: Verband, activiteit: Activiteit) -> Iterator[dict]:
    herhalingen = verband.verrijkt.agenda.herhalingen[activiteit.id]
    for nummer, (regel, valt) in enumerate(zip(activiteit.wanneer, herhalingen, strict=True)):
        if valt is None:
            continue
        vast = _vast(verband, activiteit, regel)
        for deel, dagen in enumerate(_dagen(valt, verband.verrijkt.vandaag)):
            yield {"id": verband.id("rooster", activiteit.id, str(nummer), str(deel)), **vast, **dagen}


def _vast(verband: Verband, activiteit: Activiteit, regel: Tijdregel) -> dict:
    plek = regel.locatie or activiteit.locatie
    return zonder_leeg(
        {
            "service_id": verband.id("activiteit", activiteit.id),
            "service_at_location_id": verband.id("activiteit", activiteit.id, "op", plek) if plek else None,
            "opens_at": f"{regel.van:%H:%M}",
            "closes_at": f"{regel.tot:%H:%M}",
            "description": wanneer([regel], plekken=plekken_van(verband.gids, activiteit)),
            "notes": " ".join(tekst for tekst in (activiteit.tijden_uitleg, KLOK) if tekst),
        }
    )


def _dagen(valt: Herhaling, vandaag: date) -> Iterator[dict]:
    if valt.ritme:
        yield zonder_leeg(
            {
                "freq": valt.ritme["FREQ"],
                "interval": valt.ritme.get("INTERVAL", 1),
                "byday": ",".join(valt.ritme["BYDAY"]),
                "dtstart": valt.eerste.isoformat(),
                "valid_from": valt.eerste.isoformat(),
                "valid_to": valt.laatste.isoformat() if valt.laatste else None,
            }
        )
    los = valt.extra if valt.ritme else (valt.eerste, *valt.extra)
    for dag in [dag for dag in los if dag >= vandaag][:LOSSE_DAGEN]:
        yield dict.fromkeys(("dtstart", "valid_from", "valid_to"), dag.isoformat())
