"""Welke kalenders er zijn, en welke gebeurtenissen in welke kalender staan."""

from collections.abc import Iterator
from dataclasses import dataclass

from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.kalenders.gebeurtenis import Gebeurtenis, gebeurtenissen_van
from wegwijzer.uitvoer.kalenders.kalender import kalender
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.agenda import gebieden_per_plek


@dataclass(frozen=True)
class Kalender:
    """`map` is waar agenda.ics komt; `pagina` is waar een mens hetzelfde leest."""

    map: str
    naam: str
    pagina: str

    @property
    def pad(self) -> str:
        return f"{self.map}agenda.ics"


def abonneer(verrijkt: Verrijkt, map_: str) -> str:
    """Het adres waarmee een telefoon of computer deze agenda blijft volgen."""
    return "webcal://" + adressen.volledig(verrijkt, f"{map_}agenda.ics").partition("://")[2]


def kalenders(verrijkt: Verrijkt) -> Iterator[tuple[str, bytes]]:
    """Alle kalenders. De streek en elk gebied hebben er altijd een, ook als er niets is."""
    inhoud: dict[Kalender, list[Gebeurtenis]] = {een: [] for een in _vaste_kalenders(verrijkt)}
    for activiteit in verrijkt.gids.activiteiten.values():
        for gebeurtenis in gebeurtenissen_van(verrijkt, activiteit):
            for een in _kalenders_van(verrijkt, gebeurtenis):
                inhoud.setdefault(een, []).append(gebeurtenis)
    for een, gebeurtenissen in inhoud.items():
        yield een.pad, _schrijf(verrijkt, een, gebeurtenissen)


def _vaste_kalenders(verrijkt: Verrijkt) -> Iterator[Kalender]:
    yield Kalender("", verrijkt.gids.instelling.kort, "agenda/")
    for gebied in verrijkt.gids.gebieden:
        yield _van_gebied(verrijkt, gebied)


def _van_gebied(verrijkt: Verrijkt, gebied: str) -> Kalender:
    naam = f"{verrijkt.gids.gebieden[gebied].naam} – {verrijkt.gids.instelling.kort}"
    return Kalender(adressen.van_gebied(gebied), naam, adressen.van_gebied(gebied, "agenda"))


def _kalenders_van(verrijkt: Verrijkt, gebeurtenis: Gebeurtenis) -> Iterator[Kalender]:
    """Alle kalenders waar deze gebeurtenis in staat."""
    gids, activiteit = verrijkt.gids, gebeurtenis.activiteit
    yield Kalender("", gids.instelling.kort, "agenda/")
    gebieden = gebieden_per_plek(activiteit, verrijkt.gebied_van_locatie, verrijkt.gebieden_van_activiteit[activiteit.id])
    for gebied in gebieden[gebeurtenis.locatie]:
        if gebied in gids.gebieden:
            yield _van_gebied(verrijkt, gebied)
            for thema in activiteit.themas:
                plek = adressen.van_thema(thema, gebied)
                yield Kalender(plek, f"{gids.themas[thema].naam} – {gids.gebieden[gebied].naam}", plek)
    pagina = adressen.van_activiteit(verrijkt, activiteit)
    yield Kalender(pagina, activiteit.naam, pagina)
    if locatie := gids.locaties.get(gebeurtenis.locatie):
        pagina = adressen.van_locatie(verrijkt, locatie)
        yield Kalender(pagina, locatie.naam, pagina)


def _schrijf(verrijkt: Verrijkt, een: Kalender, gebeurtenissen: list[Gebeurtenis]) -> bytes:
    voorbeeld = " Alles is verzonnen: dit is een voorbeeld." if verrijkt.gids.instelling.voorbeeld else ""
    return kalender(
        naam=een.naam,
        omschrijving=f"De agenda van {een.naam}.{voorbeeld}",
        adres=adressen.volledig(verrijkt, een.pad),
        pagina=adressen.volledig(verrijkt, een.pagina),
        gewijzigd=max((deze.activiteit.beheer.gecontroleerd for deze in gebeurtenissen), default=None),
        gebeurtenissen=(deze.ics for deze in gebeurtenissen),
    )
