"""De pers: één sjabloon met gegevens wordt één PDF/UA-1. Elk proces heeft er een."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

import typst

from wegwijzer.fotos import miniatuur
from wegwijzer.thema import DRUKWERK
from wegwijzer.zetten.letters import pers, tekens_in
from wegwijzer.zetten.qr import qr

_PPI = 24
_POGINGEN = 4
# Een woord dat op een smalle regel met grote letters misschien niet past.
_LANG_WOORD = re.compile(r"[^\s./@-]{20,}")


@dataclass(frozen=True)
class Zetwerk:
    """Eén PDF om te maken. `gegevens` is kale JSON en wordt nooit opmaak; `logo` is een SVG."""

    sjabloon: str
    gegevens: dict[str, Any]
    dag: date
    miniatuur: bool = False
    logo: str | None = None


@dataclass(frozen=True)
class Gezet:
    """Een gelukte PDF, of `fout` met wat Typst zei."""

    pdf: bytes = b""
    miniatuur: bytes | None = None
    fout: str | None = None

    @property
    def paginas(self) -> int:
        return int(re.search(rb"/Type/Pages\b.*?/Count (\d+)", self.pdf, re.DOTALL)[1])


def druk(werk: Zetwerk) -> Gezet:
    """Maak de PDF. Een teken dat in geen enkele letter bestaat, valt weg: de rest blijft leesbaar."""
    gegevens = _met_qr(werk.gegevens)
    for _ in range(_POGINGEN):
        try:
            return _druk(werk, gegevens)
        except typst.TypstError as fout:
            if not (onbekend := tekens_in(fout)):
                return Gezet(fout=str(fout.message))
            gegevens = _zonder(gegevens, onbekend)
    return Gezet(fout="te veel onbekende tekens")


def _druk(werk: Zetwerk, gegevens: dict[str, Any]) -> Gezet:
    moment = datetime.combine(werk.dag, time(12), UTC)
    bestanden = _bestanden(werk, gegevens)
    pdf = pers().compile(bestanden, format="pdf", pdf_standards="ua-1", timestamp=moment)
    plaatje = miniatuur(_eerste(pers().compile(bestanden, format="png", ppi=_PPI))) if werk.miniatuur else None
    return Gezet(pdf, plaatje)


def _bestanden(werk: Zetwerk, gegevens: dict[str, Any]) -> dict[str, bytes]:
    """Gegevens als bestand: bij `sys_inputs` maakt Typst voor elk stuk zijn hele bibliotheek opnieuw."""
    alles = gegevens | {"lange_woorden": _heeft_lang_woord(gegevens), "logo": werk.logo is not None}
    bestanden = {"main.typ": _bron(werk.sjabloon), "gegevens.json": json.dumps(alles, ensure_ascii=False).encode()}
    return bestanden | ({"logo.svg": werk.logo.encode()} if werk.logo else {})


@cache
def _bron(sjabloon: str) -> bytes:
    return (DRUKWERK / f"{sjabloon}.typ").read_bytes()


def _heeft_lang_woord(waarde: Any) -> bool:
    if isinstance(waarde, str):
        return not waarde.startswith("<svg") and bool(_LANG_WOORD.search(waarde))
    delen = waarde.values() if isinstance(waarde, dict) else waarde if isinstance(waarde, list) else ()
    return any(_heeft_lang_woord(deel) for deel in delen)


def _eerste(bladen: bytes | list[bytes]) -> bytes:
    return bladen[0] if isinstance(bladen, list) else bladen


def _met_qr(gegevens: dict[str, Any]) -> dict[str, Any]:
    internet = gegevens.get("internet")
    return gegevens | {"internet": internet | {"qr": qr(internet["url"])}} if internet else gegevens


def _zonder(waarde: Any, tekens: set[str]) -> Any:
    """Blijft er niets over, dan staat er een vraagteken: een kop mag niet leeg zijn."""
    if isinstance(waarde, str):
        over = "".join(teken for teken in waarde if teken not in tekens)
        return over if over.strip() or not waarde.strip() else "?"
    if isinstance(waarde, dict):
        return {sleutel: _zonder(deel, tekens) for sleutel, deel in waarde.items()}
    if isinstance(waarde, list):
        return [_zonder(deel, tekens) for deel in waarde]
    return waarde
