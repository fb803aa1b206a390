"""Een eerste gebieden.yml, om daarna met de hand te verbeteren."""

import json
import re
from collections.abc import Iterable
from typing import NamedTuple

import geopandas

from wegwijzer.model.basis import maak_id


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


KOP_GEMEENTEN = """\
# De gemeenten van deze wegwijzer. De id is ook de naam van de map in activiteiten/ en locaties/.
# Schrijf bij elke gemeente nog: schoolvakanties: noord, midden of zuid. Zie rijksoverheid.nl/onderwerpen/schoolvakanties.
"""
# De id van de verzonnen gemeente in een nieuwe wegwijzer.
VERZONNEN = "voorbeeldgemeente"


def is_van_het_begin(tekst: str) -> bool:
    """Een lijst met alleen de verzonnen gemeente van 'nieuw wegwijzer': daar werkte nog niemand aan."""
    gemeenten = re.findall(r"^ +gemeente: *(\S+)", tekst, re.MULTILINE) or re.findall(r"^- id: *(\S+)", tekst, re.MULTILINE)
    return set(gemeenten) == {VERZONNEN}


def gemeenten_yml(buurten: geopandas.GeoDataFrame) -> str:
    """De tekst van gemeenten.yml. De regio van de schoolvakanties kent het CBS niet: die vult iemand zelf in."""
    gemeenten = sorted(set(zip(buurten["gemeente"], buurten["gemeentecode"], strict=True)))
    return KOP_GEMEENTEN + "".join(
        f"- id: {maak_id(naam)}\n  naam: {_waarde(naam)}\n  cbs: {code}\n" for naam, code in gemeenten
    )


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
