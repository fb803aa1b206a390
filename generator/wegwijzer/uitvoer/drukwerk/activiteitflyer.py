"""Eén activiteit: een flyer op A5 om mee te geven, en een poster op A4 met grote letters."""

from collections.abc import Iterator

from wegwijzer.model import Activiteit
from wegwijzer.uitvoer.adressen import van_activiteit, van_gebied
from wegwijzer.uitvoer.drukwerk.aanbod import op_papier
from wegwijzer.uitvoer.drukwerk.stuk import Drukstuk, basis, bestand_van, op_internet
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.wanneer import zinnen_van

GROEP = "Activiteiten"


def activiteitflyers(verrijkt: Verrijkt) -> Iterator[Drukstuk]:
    for activiteit in verrijkt.gids.activiteiten.values():
        yield _flyer(verrijkt, activiteit, poster=False)
        yield _flyer(verrijkt, activiteit, poster=True)


def pad_van(verrijkt: Verrijkt, activiteit: Activiteit, poster: bool) -> str:
    return f"{verrijkt.thuisgebied(activiteit)}/flyers/{activiteit.id}{'-poster' if poster else ''}.pdf"


def _flyer(verrijkt: Verrijkt, activiteit: Activiteit, poster: bool) -> Drukstuk:
    gebied = verrijkt.thuisgebied(activiteit)
    hoofdzin, *bijzinnen = zinnen_van(verrijkt, activiteit)
    return Drukstuk(
        pad=pad_van(verrijkt, activiteit, poster),
        groep=GROEP,
        naam=activiteit.naam,
        vorm="Poster, A4" if poster else "Flyer, A5",
        sjabloon="activiteit",
        gegevens=basis(verrijkt, activiteit.naam, [activiteit], groot=poster)
        | {
            "activiteit": op_papier(verrijkt, activiteit),
            "hoofdzin": hoofdzin,
            "bijzinnen": " ".join(bijzinnen),
            "internet": op_internet(
                verrijkt, van_activiteit(verrijkt, activiteit), f"de pagina van {activiteit.naam}", van_gebied(gebied)
            ),
        },
        bestand=bestand_van(activiteit),
        gebied=gebied,
    )
