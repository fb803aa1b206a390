"""De bladen van de beheerder."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from wegwijzer.redactie.voorstel.in_woorden import veld_in_woorden, waarde_in_woorden


@cache
def _omgeving() -> Environment:
    jinja = Environment(loader=PackageLoader("wegwijzer.postbus", "sjablonen"), autoescape=True, undefined=StrictUndefined)
    jinja.globals |= {"veld_in_woorden": veld_in_woorden, "waarde_in_woorden": waarde_in_woorden}
    return jinja


def vul(sjabloon: str, **gegevens: Any) -> str:
    return _omgeving().get_template(sjabloon).render(**gegevens)
