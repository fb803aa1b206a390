"""Maakt een bevinding: de plaats in de tekst en de zinnen uit meldingen.toml."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wegwijzer.leesgemak.kennis import Kennis
from wegwijzer.leesgemak.ontleding import Ontleding
from wegwijzer.leesgemak.woordenlijst import Woordenlijst

VELD = re.compile("{([a-z]+)}")


@dataclass(frozen=True, order=True)
class Bevinding:
    """Plaats `van` tot `tot` in de tekst; `woord` is ingevuld als het om één woord gaat."""

    van: int
    tot: int
    code: str
    wat: str
    doe: str
    woord: str = ""


class Melder:
    """Alles wat een regel nodig heeft: de grenzen, de woorden en de zinnen."""

    def __init__(self, regels: dict, meldingen: Mapping, kennis: Kennis, woordenlijst: Woordenlijst) -> None:
        self.regels = regels
        self.grenzen = regels["grenzen"]
        self.score = regels["score"]
        self.lijsten = {naam: frozenset(woorden.split(" ")) for naam, woorden in regels["lijsten"].items()}
        self.patronen = {
            naam: re.compile(patroon.replace("{L}", regels["letters"])) for naam, patroon in regels["patronen"].items()
        }
        self.meldingen = meldingen
        self.kennis = kennis
        self.woordenlijst = woordenlijst
        voluit = frozenset(woordenlijst.voluit)
        self.afkortingen = voluit | {vorm.removesuffix(".") for vorm in voluit} | frozenset(woordenlijst.uitleg)

    def meld(self, code: str, ontleding: Ontleding, van: int, tot: int, woord: str = "", **gegevens: Any) -> Bevinding:
        melding = self.meldingen[code]
        gegevens["stuk"] = ontleding.bron.fragment(van, tot)
        return Bevinding(van, tot, code, vul_in(melding["wat"], gegevens), vul_in(melding["doe"], gegevens), woord)


def vul_in(zin: str, gegevens: Mapping[str, Any]) -> str:
    return VELD.sub(lambda veld: str(gegevens[veld[1]]), zin)
