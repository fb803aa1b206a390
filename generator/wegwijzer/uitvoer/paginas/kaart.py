"""De kaartpagina's: een per gebied en een voor de hele regio, elk met dezelfde plekken als lijst."""

from collections.abc import Iterator

from wegwijzer.uitvoer.adressen import naar_wortel, van_gebied
from wegwijzer.uitvoer.kaartbeeld import kaart_in_woorden
from wegwijzer.uitvoer.kaarten import REGIO, VAK, kaartgegevens
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt


def kaartpaginas(verrijkt: Verrijkt) -> Iterator[Pagina]:
    regio = verrijkt.gids.instelling.regio
    yield _pagina(verrijkt, None, REGIO, regio)
    for id_, gebied in verrijkt.gids.gebieden.items():
        yield _pagina(verrijkt, id_, van_gebied(id_, "kaart"), gebied.naam)


def _pagina(verrijkt: Verrijkt, gebied: str | None, pad: str, naam: str) -> Pagina:
    gegevens = kaartgegevens(verrijkt, gebied)
    wortel = naar_wortel(pad)
    waarden = {
        "naam": naam,
        "vak": VAK,
        "wortel": wortel,
        "groepen": _groepen(verrijkt, gegevens["plekken"], gebied),
        "kaart": verrijkt.kaart,
        "plaatje": kaart_in_woorden(naam, (plek["naam"] for plek in gegevens["plekken"])) if gebied else None,
        "nummers": {plek["id"]: nummer for nummer, plek in enumerate(gegevens["plekken"], 1)},
    }
    return Pagina(
        pad=pad,
        titel=f"Kaart van {naam}",
        omschrijving=f"Alle plekken in {naam} op de kaart, met wat er te doen is.",
        inhoud=vul("kaart.html", **waarden),
        kop=vul("kaart_kop.html", **waarden),
        scripts=("kaart.js",),
        soort="kaart",
        gebied=gebied,
        deel="kaart",
    )


def _groepen(verrijkt: Verrijkt, plekken: list[dict], gebied: str | None) -> list[tuple[str, list[dict]]]:
    """De plekken per gebied: het eigen gebied eerst, de andere op volgorde van de gids."""
    per_gebied = {id_: [] for id_ in ([gebied] if gebied else []) + list(verrijkt.gids.gebieden)}
    for plek in plekken:
        per_gebied.setdefault(verrijkt.gebied_van_locatie[plek["id"]], []).append(plek)
    namen = verrijkt.gids.gebieden
    return [(namen[id_].naam if id_ in namen else "Verderop", groep) for id_, groep in per_gebied.items() if groep]
