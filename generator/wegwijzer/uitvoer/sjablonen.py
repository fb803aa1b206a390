"""De sjablonen: Jinja2 met alles wat een sjabloon mag gebruiken."""

from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_it import MarkdownIt
from markupsafe import Markup

from wegwijzer.thema import LEVERANCIERS, THEMA

# Geen ruwe HTML en geen plaatjes: wat uit een gegevensbestand komt, is niet te vertrouwen.
_markdown = MarkdownIt("commonmark", {"html": False}).disable("image")


@cache
def omgeving() -> Environment:
    jinja = Environment(
        loader=FileSystemLoader([THEMA / "paginas", THEMA]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    jinja.filters["markdown"] = lambda tekst: Markup(_markdown.render(tekst))
    jinja.globals["pictogram"] = pictogram
    return jinja


def vul(sjabloon: str, **gegevens: Any) -> str:
    return omgeving().get_template(sjabloon).render(**gegevens)


@cache
def pictogram(naam: str) -> Markup:
    """Een plaatje van Lucide, in de tekst zelf. Het plaatje is versiering: het woord staat er altijd bij."""
    svg = (LEVERANCIERS / "lucide-static" / "icons" / f"{naam}.svg").read_text("utf-8")
    return Markup(svg[svg.index("<svg") :].replace("<svg", '<svg aria-hidden="true" focusable="false"', 1))
