"""Een eerste gebieden.yml, om daarna met de hand te verbeteren."""

import json
import re
from collections.abc import Iterable
from typing import NamedTuple


class Voorstel(NamedTuple):
    """Een voorstel voor een gebied; `buurten` is een tabel van code naar naam."""

    id: str
    naam: str
    soort: str
    gemeente: str
    buurten: dict[str, str]


KOP = """\
# De gebieden van deze wegwijzer. Elke buurt hoort bij precies één gebied.
# Namen, andere namen ('aka') en het contactpunt schrijft u zelf.
# Bron van de buurten: {bron}.
"""


def gebieden_yml(voorstellen: Iterable[Voorstel], bron: str) -> str:
    """De tekst van gebieden.yml; achter elke buurtcode staat de naam van de buurt."""
    return KOP.format(bron=bron) + "".join(map(_gebied, voorstellen))


def _gebied(voorstel: Voorstel) -> str:
    buurten = "".join(f"    - {code}  # {_op_een_regel(naam)}\n" for code, naam in voorstel.buurten.items())
    return (
        f"\n- id: {voorstel.id}\n"
        f"  naam: {_waarde(voorstel.naam)}\n"
        f"  soort: {voorstel.soort}\n"
        f"  gemeente: {voorstel.gemeente}\n"
        f"  buurten:\n{buurten}"
    )


def _waarde(tekst: str) -> str:
    """Tekst voor YAML: tussen aanhalingstekens als er meer in staat dan letters, streepjes en spaties."""
    return (
        tekst if re.fullmatch(r"[^\W\d_][^\W_ -]*(?:[ -][^\W_ -]+)*", tekst) else json.dumps(tekst, ensure_ascii=False)
    )


def _op_een_regel(tekst: str) -> str:
    return " ".join(tekst.split())
