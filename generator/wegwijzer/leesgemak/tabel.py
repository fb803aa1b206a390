"""De tabel met alles wat Python en de browser moeten weten: regels, zinnen, woorden en namen.

Beide lezen precies dezelfde tabel. Zo vinden ze ook precies hetzelfde.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from typing import Any

from wegwijzer.leesgemak.kennis import Kennis
from wegwijzer.leesgemak.woordenlijst import maak_woordenlijst
from wegwijzer.leesgemak.zinnen import Splitser

GEGEVENS = files("wegwijzer.leesgemak") / "gegevens"


def maak_tabel(woordenlijst: Mapping[str, Any], namen: Iterable[str] = ()) -> dict[str, Any]:
    """`woordenlijst` is de inhoud van woordenlijst.yml; `namen` van plekken, organisaties en kernen tellen niet mee."""
    splitser, kennis = Splitser(regels()), Kennis(regels(), zipf())
    return {
        "regels": regels(),
        "meldingen": meldingen(),
        "zipf": zipf(),
        "woordenlijst": asdict(maak_woordenlijst(woordenlijst, kennis, splitser.sleutel)),
        "namen": sorted({splitser.sleutel(naam) for naam in namen} - {""}),
    }


def als_json(tabel: Mapping[str, Any]) -> str:
    """De tabel voor de browser; elke keer dezelfde letters."""
    return json.dumps(tabel, ensure_ascii=False, separators=(",", ":"))


@cache
def regels() -> dict[str, Any]:
    return json.loads(lees("regels.json"))


@cache
def meldingen() -> dict[str, dict[str, str]]:
    """Per code: wat, doe en uitleg."""
    return tomllib.loads(lees("meldingen.toml"))


@cache
def zipf() -> dict[str, str]:
    """Van tien keer de zipf-waarde naar de woorden, met spaties ertussen."""
    lijnen = (lijn for lijn in lees("woorden.txt").splitlines() if not lijn.startswith("#"))
    return dict(lijn.split(" ", 1) for lijn in lijnen)


def lees(bestand: str) -> str:
    return (GEGEVENS / bestand).read_text(encoding="utf-8")
