"""De pagina voor schrijvers: 'Is mijn tekst makkelijk?'"""

from collections.abc import Iterator

from wegwijzer.uitvoer.adressen import WORTEL, kenmerk
from wegwijzer.uitvoer.leesgemak import TABEL, leestabel
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt


def makkelijk(verrijkt: Verrijkt) -> Iterator[Pagina]:
    yield Pagina(
        pad="meedoen/makkelijk/",
        titel="Is mijn tekst makkelijk?",
        omschrijving="Plak uw tekst. U ziet meteen wat moeilijk is, en wat u beter kunt schrijven.",
        inhoud=vul("makkelijk.html", tabel=f"{WORTEL}{TABEL}?{kenmerk(leestabel(verrijkt).encode())}"),
        scripts=("leesgemak.js",),
    )
