"""De tabel met alles wat Python en de browser moeten weten: regels, zinnen, woorden en namen.

Beide lezen precies dezelfde tabel. Zo vinden ze ook precies hetzelfde.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from wegwijzer.bevinding import meldingen
from wegwijzer.leesgemak.kennis import Kennis
from wegwijzer.leesgemak.woordenlijst import maak_woordenlijst
from wegwijzer.leesgemak.zinnen import Splitser

GEGEVENS = files("wegwijzer.leesgemak") / "gegevens"
CODES = (
    "zin-te-lang", "lijdende-vorm", "dubbele-ontkenning", "moeilijk-woord", "vakwoord", "lang-woord",
    "veel-moeilijke-woorden", "afkorting-voluit", "afkorting-met-uitleg", "afkorting-zonder-uitleg",
    "datum-moeilijk", "tijd-moeilijk", "getal-moeilijk", "hoofdletters", "lezer-niet-aangesproken", "geen-nederlands",
)  # fmt: skip


def maak_tabel(woordenlijst: Mapping[str, Any], namen: Iterable[str] = ()) -> dict[str, Any]:
    """`woordenlijst` is de inhoud van woordenlijst.yml; `namen` van plekken, organisaties en kernen tellen niet mee."""
    splitser, kennis = Splitser(regels()), Kennis(regels(), zipf())
    return {
        "regels": regels(),
        "meldingen": {code: {"wat": meldingen()[code]["wat"], "doe": meldingen()[code]["doe"]} for code in CODES},
        "zipf": zipf(),
        "woordenlijst": vars(maak_woordenlijst(woordenlijst, kennis, splitser.sleutel)),
        "namen": sorted({splitser.sleutel(naam) for naam in namen} - {""}),
    }


def als_json(tabel: Mapping[str, Any]) -> str:
    """De tabel voor de browser; elke keer dezelfde letters."""
    return json.dumps(tabel, ensure_ascii=False, separators=(",", ":"))


@cache
def regels() -> dict[str, Any]:
    return json.loads(lees("regels.json"))


@cache
def zipf() -> dict[str, str]:
    """Van tien keer de zipf-waarde naar de woorden, met spaties ertussen."""
    lijnen = (lijn for lijn in lees("woorden.txt").splitlines() if not lijn.startswith("#"))
    return dict(lijn.split(" ", 1) for lijn in lijnen)


def lees(bestand: str) -> str:
    return (GEGEVENS / bestand).read_text(encoding="utf-8")
