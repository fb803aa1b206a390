"""De sjablonen: Jinja2 met alles wat een sjabloon mag gebruiken."""

import re
from functools import cache
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup

from wegwijzer import tekst
from wegwijzer.thema import LEVERANCIERS, THEMA
from wegwijzer.uitvoer.adressen import WORTEL

# Alleen alinea's, lijsten, vet en links: wat uit een gegevensbestand komt, is niet te vertrouwen.
_markdown = MarkdownIt("zero").enable(["list", "emphasis", "link", "autolink", "newline", "escape", "entity"])
_markdown.validateLink = lambda adres: bool(re.match(r"(https?://|mailto:|tel:)", adres))

# Deze plaatjes staan op elk kaartje.
VAAK = ("calendar-days", "map-pin", "pencil-line", "accessibility")
_LIJN = 'class="lucide" aria-hidden="true" focusable="false"'


@cache
def omgeving() -> Environment:
    jinja = Environment(
        loader=FileSystemLoader([THEMA / "paginas", THEMA]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    jinja.filters |= {
        "markdown": lambda bron: Markup(_markdown.render(bron)),
        "telefoon": tekst.telefoon,
        "telefoon_link": tekst.telefoon_link,
        "hoofdletter": tekst.hoofdletter,
        "aantal": aantal,
        "mailbaar": lambda email: Markup("<wbr>@").join(email.split("@")),
        "in_adres": lambda waarde: quote(waarde, safe=""),
    }
    jinja.globals |= {"pictogram": pictogram, "verwijzing": verwijzing, "wortel": WORTEL}
    bestanden = sorted((THEMA / "onderdelen").glob("*.html"))
    macros = {pad.stem: getattr(jinja.get_template(f"onderdelen/{pad.name}").module, pad.stem) for pad in bestanden}
    jinja.globals["onderdelen"] = SimpleNamespace(**macros)
    return jinja


def ververs() -> None:
    """Vergeet de sjablonen. Doe dit aan het begin van een bouw: misschien is er een veranderd."""
    omgeving.cache_clear()


def vul(sjabloon: str, **gegevens: Any) -> str:
    return omgeving().get_template(sjabloon).render(**gegevens)


def onderdeel(naam: str) -> Any:
    """De macro uit theme/onderdelen/<naam>.html."""
    return getattr(omgeving().globals["onderdelen"], naam)


def aantal(getal: int, een: str, meer: str) -> str:
    """'1 plek' of '3 plekken'."""
    return f"{getal} {een if getal == 1 else meer}"


@cache
def pictogram(naam: str) -> Markup:
    """Een plaatje van Lucide, in de tekst zelf. Het plaatje is versiering: het woord staat er altijd bij."""
    return Markup(f'<svg {_LIJN} viewBox="0 0 24 24">{_lijnen(naam)}</svg>')


@cache
def verwijzing(naam: str) -> Markup:
    """Hetzelfde plaatje, maar kort: het staat één keer in de schil. Alleen voor wat in VAAK staat."""
    return Markup(f'<svg {_LIJN}><use href="#p-{VAAK[VAAK.index(naam)]}"/></svg>')


def plaatjes() -> Markup:
    """De plaatjes waar `verwijzing` naar wijst."""
    symbolen = (f'<symbol id="p-{naam}" viewBox="0 0 24 24">{_lijnen(naam)}</symbol>' for naam in VAAK)
    return Markup(f'<svg hidden aria-hidden="true">{"".join(symbolen)}</svg>')


def _lijnen(naam: str) -> str:
    svg = (LEVERANCIERS / "lucide-static" / "icons" / f"{naam}.svg").read_text("utf-8")
    kern = svg[svg.index("<svg") : svg.index("</svg>")]
    return re.sub(r"\s+", " ", kern[kern.index(">") + 1 :]).strip()


@cache
def beeld(naam: str) -> Markup:
    """Een eigen tekening uit theme/beeld."""
    return Markup((THEMA / "beeld" / f"{naam}.svg").read_text("utf-8").strip())
