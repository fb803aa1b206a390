"""De sjablonen: Jinja2 met alles wat een sjabloon mag gebruiken."""

import re
from functools import cache
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


@cache
def omgeving() -> Environment:
    jinja = Environment(
        loader=FileSystemLoader([THEMA / "paginas", THEMA]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    jinja.filters |= {
        "markdown": lambda bron: Markup(_markdown.render(bron)),
        "telefoon": tekst.telefoon,
        "telefoon_link": tekst.telefoon_link,
        "hoofdletter": tekst.hoofdletter,
        "opsomming": tekst.opsomming,
        "aantal": aantal,
        "mailbaar": lambda email: Markup("<wbr>@").join(email.split("@")),
        "in_adres": lambda waarde: quote(waarde, safe=""),
    }
    jinja.globals |= {"pictogram": pictogram, "beeld": beeld, "wortel": WORTEL}
    return jinja


def vul(sjabloon: str, **gegevens: Any) -> str:
    return omgeving().get_template(sjabloon).render(**gegevens)


def onderdeel(naam: str) -> Any:
    """De macro uit theme/onderdelen/<naam>.html, om los te gebruiken."""
    return getattr(omgeving().get_template(f"onderdelen/{naam}.html").module, naam)


def aantal(getal: int, een: str, meer: str) -> str:
    """'1 plek' of '3 plekken'."""
    return f"{getal} {een if getal == 1 else meer}"


@cache
def pictogram(naam: str) -> Markup:
    """Een plaatje van Lucide, in de tekst zelf. Het plaatje is versiering: het woord staat er altijd bij."""
    svg = (LEVERANCIERS / "lucide-static" / "icons" / f"{naam}.svg").read_text("utf-8")
    kern = re.sub(r"\s+", " ", svg[svg.index("<svg") :])
    begin = '<svg class="lucide" aria-hidden="true" focusable="false" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
    return Markup(begin + kern[kern.index(">") + 1 :].strip())


@cache
def beeld(naam: str) -> Markup:
    """Een eigen tekening uit theme/beeld."""
    return Markup((THEMA / "beeld" / f"{naam}.svg").read_text("utf-8").strip())
