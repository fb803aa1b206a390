"""Een bevinding: waar het staat, wat er is en wat u doet. De zinnen staan in meldingen.toml."""

import re
import tomllib
from dataclasses import asdict, dataclass
from functools import cache
from importlib.resources import files
from typing import Any

FOUT = "fout"
LET_OP = "let op"


@dataclass(frozen=True, order=True)
class Bevinding:
    """`regel` telt vanaf 1; `niveau` is 'fout' of 'let op'."""

    bestand: str
    regel: int
    niveau: str
    code: str
    wat: str
    doe: str

    def als_tekst(self) -> str:
        return f"{self.bestand}:{self.regel}: {self.niveau}: {self.wat}\n    {self.doe} [{self.code}]"

    def als_github(self) -> str:
        soort = "error" if self.niveau == FOUT else "warning"
        plek = f"file={_eigenschap(self.bestand)},line={self.regel},title={_eigenschap(self.code)}"
        return f"::{soort} {plek}::{_gegeven(f'{self.wat} {self.doe}')}"

    def als_dict(self) -> dict[str, Any]:
        return asdict(self)


def _gegeven(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _eigenschap(tekst: str) -> str:
    return _gegeven(tekst).replace(":", "%3A").replace(",", "%2C")


@cache
def meldingen() -> dict[str, dict[str, str]]:
    """Alle meldingen: code -> niveau, wat, doe, uitleg."""
    return tomllib.loads(files("wegwijzer").joinpath("meldingen.toml").read_text("utf-8"))


def bevinding(code: str, bestand: str, regel: int = 1, **gegevens: Any) -> Bevinding:
    """Vul de zinnen van deze code met de gegevens. Een onbekende code is een fout van ons: KeyError."""
    melding = meldingen()[code]
    netjes = {naam: _netjes(waarde) for naam, waarde in gegevens.items()}
    return Bevinding(
        bestand, regel, melding["niveau"], code, melding["wat"].format(**netjes), melding["doe"].format(**netjes)
    )


def _netjes(waarde: Any) -> str:
    """Kort en op één regel: ook een vreemde waarde mag een melding niet breken."""
    tekst = re.sub(r"[\s\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+", " ", str(waarde)).strip()
    return tekst if len(tekst) <= 60 else f"{tekst[:57]}..."


def heeft_fouten(bevindingen: list[Bevinding]) -> bool:
    return any(gevonden.niveau == FOUT for gevonden in bevindingen)
