"""Een bevinding: waar het staat, wat er is en wat u doet. De zinnen staan in meldingen.toml."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache
from hashlib import sha256
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

    def als_gitlab(self, keer: int = 0) -> dict[str, Any]:
        """Een regel van GitLabs Code Quality. Het kenmerk blijft gelijk als de regel verschuift; `keer` telt gelijke bevindingen."""
        kenmerk = "\0".join((self.bestand, self.code, self.wat, str(keer)))
        return {
            "description": f"{self.wat} {self.doe}",
            "check_name": self.code,
            "fingerprint": sha256(kenmerk.encode("utf-8", "surrogatepass")).hexdigest(),
            "severity": "major" if self.niveau == FOUT else "minor",
            "location": {"path": self.bestand, "lines": {"begin": self.regel}},
        }


def als_gitlab(bevindingen: Iterable[Bevinding]) -> list[dict[str, Any]]:
    """Het hele verslag voor GitLab. Een kenmerk dat er twee keer in staat, laat GitLab één keer zien."""
    gezien: Counter = Counter()
    verslag = []
    for een in bevindingen:
        gelijk = (een.bestand, een.code, een.wat)
        verslag.append(een.als_gitlab(gezien[gelijk]))
        gezien[gelijk] += 1
    return verslag


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


# Zoveel bevindingen van één soort in één bestand zijn genoeg om aan het werk te gaan.
GENOEG = 20


def begrens(bevindingen: Iterable[Bevinding]) -> Iterator[Bevinding]:
    """Van elke soort in elk bestand de eerste, en op de plek van de volgende hoeveel het er nog zijn."""
    alle = list(bevindingen)
    over = Counter((een.bestand, een.code) for een in alle)
    gezien: Counter = Counter()
    for een in alle:
        soort = (een.bestand, een.code)
        gezien[soort] += 1
        rest = over[soort] - GENOEG
        if gezien[soort] <= GENOEG or rest == 1:
            yield een
        elif gezien[soort] == GENOEG + 1:
            nog = bevinding("en-nog", een.bestand, een.regel, aantal=f"{rest:,}".replace(",", "."))
            yield replace(nog, niveau=een.niveau, code=een.code)


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

