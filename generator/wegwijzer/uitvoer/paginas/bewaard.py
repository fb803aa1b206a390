"""De bladzijde Bewaard: de lijst zelf staat op het apparaat van de bezoeker."""

from collections.abc import Iterator

from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt


def bewaard(verrijkt: Verrijkt) -> Iterator[Pagina]:
    yield Pagina(
        pad="bewaard/",
        titel="Bewaard",
        omschrijving=f"Uw eigen lijst met activiteiten in {verrijkt.gids.instelling.regio}. Alleen op uw apparaat.",
        inhoud=vul("bewaard.html"),
        scripts=("bewaard.js",),
        soort="bewaard",
    )
