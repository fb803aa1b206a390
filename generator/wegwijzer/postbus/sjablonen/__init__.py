"""De bladen van de beheerder."""

from datetime import date
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from wegwijzer.tekst import datum_lang


@cache
def _omgeving() -> Environment:
    jinja = Environment(loader=PackageLoader("wegwijzer.postbus", "sjablonen"), autoescape=True, undefined=StrictUndefined)
    jinja.filters["dag"] = lambda tekst: datum_lang(date.fromisoformat(tekst))
    return jinja


def vul(sjabloon: str, **gegevens: Any) -> str:
    return _omgeving().get_template(sjabloon).render(**gegevens)
