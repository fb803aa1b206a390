"""Leesgemak in de browser: de pagina 'Is mijn tekst makkelijk?', de scripts en de tabel die zij lezen."""

import hashlib
from collections.abc import Iterator

from wegwijzer.controleren.leesgemak import maak_leestabel
from wegwijzer.leesgemak import als_json
from wegwijzer.thema import THEMA
from wegwijzer.uitvoer.adressen import naar_wortel
from wegwijzer.uitvoer.schil import Pagina, maak_schil
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.uitvoer.statisch import versie
from wegwijzer.verrijken import Verrijkt

PAD = "meedoen/makkelijk/"
TABEL = "statisch/leesgemak/tabel.json"


def leesgemak(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """De pagina, de scripts van de lezer en de tabel; andere pagina's halen die niet op."""
    gids = verrijkt.gids
    lijsten = (gids.activiteiten, gids.locaties, gids.organisaties, gids.gemeenten, gids.gebieden)
    records = [record for lijst in lijsten for record in lijst.values()]
    tabel = als_json(maak_leestabel(gids.woordenlijst, [*records, gids.instelling]))
    for pad in sorted((THEMA / "js" / "leesgemak").glob("*.js")):
        yield f"statisch/leesgemak/{pad.name}", pad.read_bytes()
    yield TABEL, tabel
    yield f"{PAD}index.html", maak_schil(gids, verrijkt.vandaag).vul(_pagina(tabel, versie(gids)))


def _pagina(tabel: str, uiterlijk: str) -> Pagina:
    wortel = naar_wortel(PAD)
    kenmerk = hashlib.sha256(tabel.encode()).hexdigest()[:8]
    return Pagina(
        pad=PAD,
        titel="Is mijn tekst makkelijk?",
        omschrijving="Plak uw tekst. U ziet meteen wat moeilijk is, en wat u beter kunt schrijven.",
        inhoud=vul("makkelijk.html", tabel=f"{wortel}{TABEL}?{kenmerk}"),
        kop=f'<script type="module" src="{wortel}statisch/leesgemak.js?{uiterlijk}"></script>',
        soort="makkelijk",
    )
