"""Een bevinding: waar het staat, wat er is en wat u doet. De zinnen staan in meldingen.toml."""

import tomllib
from collections.abc import Iterable
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


class UitvoerMislukt(Exception):
    """Een uitvoer kon een deel niet maken. De site komt er niet; dit zijn de bevindingen."""

    def __init__(self, bevindingen: Iterable[Bevinding]):
        self.bevindingen = tuple(bevindingen)
        super().__init__(self.bevindingen)


@cache
def meldingen() -> dict[str, dict[str, str]]:
    """Alle meldingen: code -> niveau, wat, doe en de uitleg voor MEEDOEN.md."""
    return tomllib.loads(files("wegwijzer").joinpath("meldingen.toml").read_text("utf-8"))


def bevinding(code: str, bestand: str, regel: int = 1, **gegevens: Any) -> Bevinding:
    """Vul de zinnen van deze code met de gegevens. Wat een mens typte, komt als `waarde`, `veld` of `rond`."""
    melding = meldingen()[code]
    netjes = {naam: _netjes(waarde, _LENGTES.get(naam, 400)) for naam, waarde in gegevens.items()}
    wat, doe = (melding[deel].format(**netjes) for deel in ("wat", "doe"))
    return Bevinding(_netjes(bestand, 1000), regel, melding["niveau"], code, wat, doe)


class Bezwaar(Exception):
    """Iets is niet te lezen of kan niet; draagt de code, de regel en de gegevens van de bevinding."""

    def __init__(self, code: str, regel: int = 1, **gegevens: Any):
        super().__init__(code)
        self.code, self.regel, self.gegevens = code, regel, gegevens

    def bevinding(self, pad: str) -> Bevinding:
        return bevinding(self.code, pad, self.regel, **self.gegevens)


_LENGTES = {"waarde": 60, "veld": 60, "rond": 60}


def _netjes(waarde: Any, hoogstens: int) -> str:
    """Kort en op één regel: ook een vreemde waarde mag een melding niet breken."""
    zichtbaar = (teken if teken.isprintable() else " " for teken in str(waarde)[: 4 * hoogstens])
    tekst = " ".join("".join(zichtbaar).split())
    return tekst if len(tekst) <= hoogstens else f"{tekst[: hoogstens - 3]}..."

