"""Het themablad: alles over één thema. Per gemeente, en per gebied waar iets is wat de rest van de gemeente niet heeft.

Een blad per gebied is kort en heeft daarom altijd grote letters.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from wegwijzer.model import Activiteit, Gebied, Gemeente, Thema
from wegwijzer.uitvoer.adressen import van_gebied, van_thema
from wegwijzer.uitvoer.drukwerk.aanbod import op_papier
from wegwijzer.uitvoer.drukwerk.stuk import GEWOON, GROOT, Drukstuk, basis, contact, op_internet
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van

GROEP = "Per thema"
# Is er hier weinig, dan staat erbij wat er vlakbij is.
MINSTENS = 3


def themabladen(verrijkt: Verrijkt) -> Iterator[Drukstuk]:
    for thema in verrijkt.gids.themas.values():
        # De site van één gebied kent de rest van de gemeente niet.
        for gemeente in () if verrijkt.portaal else verrijkt.gids.gemeenten.values():
            yield from _van_gemeente(verrijkt, thema, gemeente)
        for gebied in verrijkt.gids.gebieden.values():
            yield from _van_gebied(verrijkt, thema, gebied)


def _van_gemeente(verrijkt: Verrijkt, thema: Thema, gemeente: Gemeente) -> Iterator[Drukstuk]:
    gebieden = [gebied.id for gebied in verrijkt.gids.gebieden_van_gemeente(gemeente.id)]
    gevonden = {een.id: een for gebied in gebieden for een in met_thema(verrijkt.activiteiten_in[gebied], thema)}
    activiteiten = sorted(gevonden.values(), key=lambda een: een.naam.casefold())
    waar = _waar(verrijkt, gemeente)
    for groot in (False, True) if activiteiten else ():
        yield Drukstuk(
            pad=f"themas/{thema.id}/{gemeente.id}{'-groot' if groot else ''}.pdf",
            groep=GROEP,
            naam=f"{thema.naam} {waar}",
            vorm=GROOT if groot else GEWOON,
            sjabloon="themablad",
            gegevens=_gegevens(verrijkt, thema, waar, activiteiten, groot)
            | {"contact": contact(verrijkt, None), "internet": op_internet(verrijkt, van_thema(thema.id), f"alles over {thema.naam.lower()}")},
            bestand="content/themas.yml",
            gemeente=gemeente.id,
        )


def _waar(verrijkt: Verrijkt, gemeente: Gemeente) -> str:
    """'op Texel', of 'in de gemeente Schagen' als er ook een dorp zo heet."""
    dubbel = any(gebied.naam == gemeente.naam for gebied in verrijkt.gids.gebieden.values())
    return f"in de gemeente {gemeente.naam}" if dubbel else f"{gemeente.voorzetsel} {gemeente.naam}"


def _van_gebied(verrijkt: Verrijkt, thema: Thema, gebied: Gebied) -> Iterator[Drukstuk]:
    eigen = met_thema(verrijkt.activiteiten_in[gebied.id], thema)
    elders = not verrijkt.portaal and all(voor_hele_gemeente(verrijkt, een, gebied) for een in eigen)
    if not eigen or elders:
        return
    buren = _bij_de_buren(verrijkt, thema, gebied.id)[: max(0, MINSTENS - len(eigen))]
    yield Drukstuk(
        pad=f"{gebied.id}/flyers/thema-{thema.id}.pdf",
        groep=GROEP,
        naam=f"{thema.naam} in {gebied.naam}",
        vorm=GROOT,
        sjabloon="themablad",
        gegevens=_gegevens(verrijkt, thema, f"in {gebied.naam}", eigen, True, gebied.id, buren)
        | {"contact": contact(verrijkt, gebied), "internet": op_internet(verrijkt, van_thema(thema.id, gebied.id), f"alles over {thema.naam.lower()}", van_gebied(gebied.id))},
        bestand="content/themas.yml",
        gebied=gebied.id,
    )


def _gegevens(
    verrijkt: Verrijkt, thema: Thema, waar: str, eigen: Sequence[Activiteit], groot: bool,
    gebied: str | None = None, buren: Sequence[Activiteit] = (),
) -> dict[str, Any]:  # fmt: skip
    return basis(verrijkt, f"{thema.naam} {waar}", (*eigen, *buren), groot) | {
        "thema": thema.naam,
        "waar": waar,
        "inleiding": thema.omschrijving,
        "activiteiten": [op_papier(verrijkt, een, gebied) for een in eigen],
        "buren": [op_papier(verrijkt, een, gebied) for een in buren],
    }


def met_thema(activiteiten: Sequence[Activiteit], thema: Thema) -> list[Activiteit]:
    return [een for een in activiteiten if thema.id in een.themas]


def voor_hele_gemeente(verrijkt: Verrijkt, activiteit: Activiteit, gebied: Gebied) -> bool:
    """Zonder plek in dit gebied, en voor iedereen in de gemeente: dan zegt het blad van de gemeente genoeg."""
    hier = gebied.id in {verrijkt.gebied_van_locatie[plek] for plek in locaties_van(activiteit)}
    gemeente = {een.id for een in verrijkt.gids.gebieden_van_gemeente(gebied.gemeente)}
    return not hier and gemeente <= set(verrijkt.gebieden_van_activiteit[activiteit.id])


def _bij_de_buren(verrijkt: Verrijkt, thema: Thema, gebied: str) -> list[Activiteit]:
    eigen = {een.id for een in verrijkt.activiteiten_in[gebied]}
    gevonden = {
        een.id: een for buur in verrijkt.buren[gebied] for een in met_thema(verrijkt.activiteiten_in[buur], thema)
    }
    return [een for id_, een in gevonden.items() if id_ not in eigen]
