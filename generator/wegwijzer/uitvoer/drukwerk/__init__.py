"""Drukwerk: alle PDF's, en per gebied een pagina met alle flyers."""

import logging
from collections.abc import Iterable, Iterator, Sequence

from wegwijzer.bevinding import Bevinding, UitvoerMislukt, bevinding
from wegwijzer.uitvoer.drukwerk.flyerpagina import Flyer, flyerpaginas, plaatje_van
from wegwijzer.uitvoer.drukwerk.stuk import Drukstuk
from wegwijzer.uitvoer.drukwerk.stukken import drukstukken
from wegwijzer.uitvoer.schil import maak_schil
from wegwijzer.verrijken import Verrijkt
from wegwijzer.zetten import Voorraad, logo_voor_druk, zet

__all__ = ["Drukstuk", "alleen_pdf", "drukstukken", "drukwerk", "zonder_drukwerk"]


def drukwerk(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """De PDF's, een plaatje van elke soort, en de pagina's waar ze op staan."""
    flyers: list[Flyer] = []
    yield from _druk(verrijkt, flyers)
    yield from _paginas(verrijkt, flyers)


def zonder_drukwerk(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """De pagina's met flyers van een site zonder flyers: die zeggen dat ze er nog niet zijn."""
    return _paginas(verrijkt, ())


def _paginas(verrijkt: Verrijkt, flyers: Sequence[Flyer]) -> Iterator[tuple[str, str]]:
    schil = maak_schil(verrijkt)
    for pagina in flyerpaginas(verrijkt, flyers):
        yield f"{pagina.pad}index.html", schil.vul(pagina)


def alleen_pdf(verrijkt: Verrijkt) -> Iterator[tuple[str, bytes]]:
    """De PDF's zonder de site eromheen."""
    return ((pad, inhoud) for pad, inhoud in _druk(verrijkt, []) if pad.endswith(".pdf"))


def _druk(verrijkt: Verrijkt, flyers: list[Flyer]) -> Iterator[tuple[str, bytes]]:
    """Een stuk dat mislukt, houdt de andere niet tegen; aan het eind zegt de uitvoer welke het waren."""
    stukken = list(drukstukken(verrijkt))
    met_plaatje = _eersten(stukken)
    logo = _logo(verrijkt)
    werken = [stuk.zetwerk(verrijkt.vandaag, stuk.pad in met_plaatje, logo) for stuk in stukken]
    mislukt: list[Bevinding] = []
    for stuk, gezet in zip(stukken, zet(werken, Voorraad(verrijkt.gids.wortel / "build" / ".cache" / "drukwerk")), strict=True):
        if gezet.fout:
            logging.getLogger(__name__).warning("%s: %s", stuk.pad, gezet.fout)
            mislukt.append(bevinding("drukwerk-mislukt", stuk.bestand, naam=stuk.naam, pad=stuk.pad))
            continue
        flyers.append(Flyer(stuk, gezet.paginas, len(gezet.pdf), bool(gezet.miniatuur)))
        yield stuk.pad, gezet.pdf
        if gezet.miniatuur:
            yield plaatje_van(stuk.pad), gezet.miniatuur
    if mislukt:
        raise UitvoerMislukt(mislukt)


def _logo(verrijkt: Verrijkt) -> str | None:
    naam = verrijkt.gids.instelling.logo
    return logo_voor_druk(verrijkt.gids.wortel / "content" / naam) if naam else None


def _eersten(stukken: Iterable[Drukstuk]) -> set[str]:
    """Van elke soort in elk gebied het eerste stuk: daarvan komt een plaatje op de pagina met flyers."""
    eersten: dict[tuple, str] = {}
    for stuk in stukken:
        eersten.setdefault((stuk.gebied or stuk.gemeente, stuk.groep), stuk.pad)
    return set(eersten.values())
