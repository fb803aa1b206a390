"""De stijlpagina: alle kleuren, maten en onderdelen zoals ze in deze wegwijzer zijn, met het contrast erbij.

Ze staat gewoon op de site: een gemeente die haar huiskleuren kiest, ziet hier meteen wat dat doet.
De onderdelen tonen verzonnen activiteiten. Daarom vinden zoekmachines deze pagina niet.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from markupsafe import Markup

from wegwijzer.laden import lees_voorbeelden
from wegwijzer.thema import THEMA
from wegwijzer.uitvoer.adressen import WORTEL
from wegwijzer.uitvoer.kleuren import contrast, kleuren
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import onderdeel, vul
from wegwijzer.verrijken import Verrijkt

# Wat op wat staat: (waar, letters of lijn, grond, eis van WCAG AA).
PAREN = (
    ("Gewone tekst", "default-color-document", "default-bg-document", 4.5),
    ("Gewone tekst in de voet", "default-color-document", "default-bg-subtle", 4.5),
    ("Stille tekst", "default-color-subtle", "default-bg-subtle", 4.5),
    ("Link", "action-1-color-default", "default-bg-subtle", 4.5),
    ("Knop", "action-1-inverse-color-default", "action-1-inverse-bg-default", 4.5),
    ("Knop met de muis erop", "action-1-inverse-color-default", "action-1-inverse-bg-hover", 4.5),
    ("Label met nadruk", "accent-1-color-default", "accent-1-bg-default", 4.5),
    ("Vak met het nummer om te bellen", "accent-1-inverse-color-default", "accent-1-inverse-bg-default", 4.5),
    ("Bord met de naam van het dorp", "highlight-color-default", "highlight-bg-default", 4.5),
    ("Melding: let op", "default-color-document", "warning-bg-subtle", 4.5),
    ("Rand van een veld", "default-border-default", "default-bg-default", 3),
)
_REM = 16


def stijlpagina(verrijkt: Verrijkt) -> Iterator[Pagina]:
    licht, donker = _paletten(verrijkt)
    yield Pagina(
        pad="meedoen/stijl/",
        titel="Hoe deze site eruitziet",
        omschrijving="De kleuren, letters, maten en onderdelen van deze site, voor wie eraan werkt.",
        verborgen=True,
        inhoud=vul(
            "stijl.html",
            kleuren=[(naam, kleur, donker.get(naam, kleur)) for naam, kleur in licht.items()],
            paren=[_paar(licht, donker, *paar) for paar in PAREN],
            letters=_maten("text-font-size"),
            ruimtes=[(naam, waarde, _breedte(waarde)) for naam, waarde in _maten("space")],
            onderdelen_=[(naam, list(voorbeelden_van(naam))) for naam in namen()],
        ),
    )


def namen() -> list[str]:
    """Alle onderdelen van het thema."""
    return sorted(pad.stem for pad in (THEMA / "onderdelen").glob("*.html"))


def voorbeelden_van(naam: str) -> Iterator[tuple[str, Markup]]:
    """Elk voorbeeld van een onderdeel, als (naam, HTML). Een link erin blijft op de pagina."""
    for voorbeeld in lees_voorbeelden(THEMA / "onderdelen" / f"{naam}.yml"):
        extra = {"caller": lambda tekst=voorbeeld["inhoud"]: Markup(tekst)} if "inhoud" in voorbeeld else {}
        html = re.sub(rf'href="{WORTEL}[^"]*"', 'href="#inhoud"', str(onderdeel(naam)(**voorbeeld["gegevens"], **extra)))
        om = voorbeeld.get("in")
        yield voorbeeld["naam"], Markup(f"<{om}>{html}</{om}>" if om else html)


def _paletten(verrijkt: Verrijkt) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Alle kleuren bij hun naam, licht en donker: eerst die van het huis, dan die van het thema."""
    licht, donker = {}, {}
    for stijl in (kleuren(verrijkt.gids), _tokens()):
        dag, _, nacht = stijl.partition("@media")
        for palet, deel in ((licht, dag), (donker, nacht)):
            palet |= re.findall(r"--basis-(?:color-)?([\w-]+): (#[0-9a-f]{6});", deel)
    return licht, licht | donker


@cache
def _tokens() -> str:
    return (THEMA / "css" / "00-tokens.css").read_text("utf-8")


def _maten(soort: str) -> list[tuple[str, str]]:
    return re.findall(rf"--(basis-{soort}[\w-]*): ([^;]+);", _tokens().partition("@media")[0])


def _breedte(waarde: str) -> int | None:
    """Hoe breed een maat is in punten, als dat vaststaat."""
    return round(float(waarde.removesuffix("rem")) * _REM) if re.fullmatch(r"[\d.]+rem", waarde) else None


def _paar(licht: Mapping[str, str], donker: Mapping[str, str], waar: str, letters: str, grond: str, eis: float) -> dict:
    return {
        "waar": waar,
        "letters": letters,
        "grond": grond,
        "eis": f"{eis:g}".replace(".", ","),
        "licht": f"{contrast(licht[letters], licht[grond]):.1f}".replace(".", ","),
        "donker": f"{contrast(donker[letters], donker[grond]):.1f}".replace(".", ","),
    }
