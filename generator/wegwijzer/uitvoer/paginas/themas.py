"""De pagina's per thema: van de hele streek, en van elk dorp met wat er dichtbij is."""

from collections import Counter
from collections.abc import Iterator

from wegwijzer.model import Thema
from wegwijzer.uitvoer.adressen import van_gebied, van_thema
from wegwijzer.uitvoer.kalenders import abonneer
from wegwijzer.uitvoer.paginas.indeling import dichtbij_met_thema, heeft_thema, met_thema, op_alfabet
from wegwijzer.uitvoer.paginas.kaartjes import kaartjes_van
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import aantal, vul
from wegwijzer.verrijken import Verrijkt

OVERZICHT = "themas/"
DICHTBIJ = 12


def themas(verrijkt: Verrijkt) -> Iterator[Pagina]:
    yield _overzicht(verrijkt)
    for thema in verrijkt.gids.themas.values():
        yield _van_streek(verrijkt, thema)
        # Ook waar nog niets is, want iemand kan het adres kennen.
        for gebied in verrijkt.gids.gebieden:
            yield _van_gebied(verrijkt, thema, gebied)


def _overzicht(verrijkt: Verrijkt) -> Pagina:
    gids = verrijkt.gids
    hoeveel = Counter(thema for een in gids.activiteiten.values() for thema in een.themas)
    return Pagina(
        pad=OVERZICHT,
        titel=f"Alle thema’s in {gids.instelling.regio}",
        omschrijving=f"Kies waar het over gaat: alle thema’s met activiteiten en hulp in {gids.instelling.regio}.",
        inhoud=vul(
            "themas.html",
            instelling=gids.instelling,
            themas=[
                (thema, van_thema(id_), aantal(hoeveel[id_], "activiteit", "activiteiten"))
                for id_, thema in gids.themas.items()
            ],
        ),
    )


def _van_streek(verrijkt: Verrijkt, thema: Thema) -> Pagina:
    gids = verrijkt.gids
    per_gebied = {id_: met_thema(verrijkt, id_, thema.id) for id_ in gids.gebieden}
    return Pagina(
        pad=van_thema(thema.id),
        titel=f"{thema.naam} in {gids.instelling.regio}",
        omschrijving=f"{thema.omschrijving} Kies uw dorp of wijk in {gids.instelling.regio}.",
        inhoud=vul(
            "thema_streek.html",
            thema=thema,
            instelling=gids.instelling,
            overzicht=OVERZICHT,
            gemeenten=[
                (gemeente.naam, _regels(verrijkt, thema, per_gebied, gemeente.id))
                for gemeente in gids.gemeenten.values()
            ],
        ),
    )


def _regels(verrijkt: Verrijkt, thema: Thema, per_gebied: dict, gemeente: str) -> list[tuple[str, str, int]]:
    """De gebieden van een gemeente als (naam, adres, hoeveel); 0 betekent: alleen dichtbij."""
    return [
        (gebied.naam, van_thema(thema.id, gebied.id), len(per_gebied[gebied.id]))
        for gebied in op_alfabet(verrijkt.gids.gebieden_van_gemeente(gemeente))
        if heeft_thema(verrijkt, gebied.id, thema.id)
    ]


def _van_gebied(verrijkt: Verrijkt, thema: Thema, id_: str) -> Pagina:
    gebied = verrijkt.gids.gebieden[id_]
    hier = met_thema(verrijkt, id_, thema.id)
    return Pagina(
        pad=van_thema(thema.id, id_),
        titel=f"{thema.naam} in {gebied.naam}",
        omschrijving=f"{thema.omschrijving} Alles in {gebied.naam} en dichtbij.",
        inhoud=vul(
            "thema.html",
            thema=thema,
            gebied=gebied,
            hoeveel=aantal(len(hier), "activiteit", "activiteiten"),
            kaartjes=kaartjes_van(verrijkt, hier),
            dichtbij=kaartjes_van(verrijkt, dichtbij_met_thema(verrijkt, id_, thema.id)[:DICHTBIJ]),
            andere=[
                (ander.naam, van_thema(ander.id, id_))
                for ander in verrijkt.gids.themas.values()
                if ander is not thema and heeft_thema(verrijkt, id_, ander.id)
            ],
            alles=van_gebied(id_, "activiteiten"),
            abonneer=abonneer(verrijkt, van_thema(thema.id, id_)) if any(verrijkt.agenda.volgende[een.id] for een in hier) else "",
        ),
        gebied=id_,
        deel="thema",
    )
