"""De pagina met alle flyers van een gebied: om te bekijken, te printen en mee te geven."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wegwijzer.model import Gebied
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.drukwerk import activiteitflyer, jaarlijst, kernflyer, recept, themablad, weekrooster
from wegwijzer.uitvoer.drukwerk.stuk import Drukstuk
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import aantal, vul
from wegwijzer.verrijken import Verrijkt

GROEPEN = {
    kernflyer.GROEP: "Wat er te doen is, met een kaart. De vouwflyer print u aan twee kanten op A4. Draai om over de korte kant.",
    jaarlijst.GROEP: "Alles van A tot Z en per dag. Voor wie geen internet heeft.",
    weekrooster.GROEP: "Voor op de deur: wat er elke week op deze plek is.",
    themablad.GROEP: "Alles over één onderwerp.",
    recept.GROEP: "Voor de huisarts en het sociaal team. Om mee te geven.",
    activiteitflyer.GROEP: "Een flyer om mee te geven, en een poster om op te hangen.",
}


@dataclass(frozen=True)
class Flyer:
    """Een gemaakte PDF; `grootte` in bytes."""

    stuk: Drukstuk
    paginas: int
    grootte: int
    heeft_plaatje: bool


def plaatje_van(pad: str) -> str:
    """Waar het plaatje van de eerste bladzijde staat."""
    return f"{pad.removesuffix('.pdf')}.png"


def flyerpaginas(verrijkt: Verrijkt, flyers: Sequence[Flyer]) -> Iterator[Pagina]:
    for gebied in verrijkt.gids.gebieden.values():
        yield _pagina(verrijkt, gebied, [flyer for flyer in flyers if _is_van(verrijkt, flyer.stuk, gebied)])


def _is_van(verrijkt: Verrijkt, stuk: Drukstuk, gebied: Gebied) -> bool:
    """Ook het blad van de gemeente, en een activiteit die hier is maar ergens anders haar pagina heeft."""
    if stuk.groep == activiteitflyer.GROEP:
        return any(stuk.bestand.endswith(f"/{een.id}.yml") for een in verrijkt.activiteiten_in[gebied.id])
    return stuk.gebied == gebied.id or stuk.gemeente == gebied.gemeente


def _pagina(verrijkt: Verrijkt, gebied: Gebied, flyers: Sequence[Flyer]) -> Pagina:
    return Pagina(
        pad=van_gebied(gebied.id, "flyers"),
        titel=f"Flyers van {gebied.naam}",
        omschrijving=f"Flyers, lijsten en posters van {gebied.naam}. Om te printen, op te hangen of mee te geven.",
        inhoud=vul(
            "flyers.html",
            gebied=gebied,
            gemaakt=dag_en_maand(verrijkt.vandaag),
            groepen=[_groep(kop, uitleg, van) for kop, uitleg in GROEPEN.items() if (van := _met(flyers, kop))],
        ),
        gebied=gebied.id,
        deel="flyers",
    )


def _met(flyers: Sequence[Flyer], groep: str) -> list[Flyer]:
    return [flyer for flyer in flyers if flyer.stuk.groep == groep]


def _groep(kop: str, uitleg: str, flyers: Sequence[Flyer]) -> dict:
    """Flyers met dezelfde naam staan bij elkaar; alleen de vorm verschilt."""
    per_naam: dict[str, list[dict]] = {}
    for flyer in flyers:
        per_naam.setdefault(flyer.stuk.naam, []).append(_vorm(flyer))
    plaatjes = [plaatje_van(flyer.stuk.pad) for flyer in flyers if flyer.heeft_plaatje]
    return {"kop": kop, "uitleg": uitleg, "plaatje": next(iter(plaatjes), None), "flyers": list(per_naam.items())}


def _vorm(flyer: Flyer) -> dict:
    return {
        "naam": flyer.stuk.vorm,
        "pad": flyer.stuk.pad,
        "onder": aantal(flyer.paginas, "bladzijde", "bladzijden"),
    }
