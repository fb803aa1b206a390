"""Alle pagina's van de site: elke kamer geeft pagina's, de schil gaat eromheen."""

from collections.abc import Iterator

from wegwijzer.uitvoer.paginas.kaart import kaartpaginas
from wegwijzer.uitvoer.schil import maak_schil
from wegwijzer.verrijken import Verrijkt

PAGINAS = (kaartpaginas,)


def paginas(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """Elke pagina als (pad van het bestand, HTML)."""
    schil = maak_schil(verrijkt.gids, verrijkt.vandaag)
    yield from schil.handgeschreven.items()
    for kamer in PAGINAS:
        for pagina in kamer(verrijkt):
            yield f"{pagina.pad}index.html", schil.vul(pagina)
