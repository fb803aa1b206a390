"""De pers: één sjabloon met gegevens wordt één PDF/UA-1. Elk proces heeft er een."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

import typst

from wegwijzer.thema import DRUKWERK, LETTERS
from wegwijzer.zetten.qr import qr

_PPI = 24
# De letter van het thema eerst; wat die niet kent (Arabisch, Hebreeuws), komt uit de letters van Typst.
_ONBEKEND_TEKEN = re.compile(r'the text `"(.+?)"` could not be displayed')
_POGINGEN = 4
# Een woord dat op een smalle regel met grote letters misschien niet past.
_LANG_WOORD = re.compile(r"[^\s./@-]{20,}")


@dataclass(frozen=True)
class Zetwerk:
    """Eén PDF om te maken. `gegevens` is kale JSON en wordt nooit opmaak."""

    sjabloon: str
    gegevens: dict[str, Any]
    dag: date
    miniatuur: bool = False


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
            onbekend = {_teken(tekst) for tekst in _ONBEKEND_TEKEN.findall(f"{fout.message}\n{fout.diagnostic}")}
            if not onbekend:
                return Gezet(fout=str(fout.message))
            gegevens = _zonder(gegevens, set("".join(onbekend)))
    return Gezet(fout="te veel onbekende tekens")


def _druk(werk: Zetwerk, gegevens: dict[str, Any]) -> Gezet:
    moment = datetime.combine(werk.dag, time(12), UTC)
    pdf = _compileer(werk.sjabloon, gegevens, format="pdf", pdf_standards="ua-1", timestamp=moment)
    plaatje = _eerste(_compileer(werk.sjabloon, gegevens, format="png", ppi=_PPI)) if werk.miniatuur else None
    return Gezet(pdf, plaatje)


@cache
def _pers() -> typst.Compiler:
    letters = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[LETTERS])
    return typst.Compiler(root=DRUKWERK, font_paths=letters, ignore_system_fonts=True)


def _compileer(sjabloon: str, gegevens: dict[str, Any], **keuzes: Any) -> Any:
    tekst = json.dumps(gegevens | {"lange_woorden": _heeft_lang_woord(gegevens)}, ensure_ascii=False)
    # Gegevens als bestand: bij `sys_inputs` maakt Typst voor elk stuk zijn hele bibliotheek opnieuw.
    return _pers().compile({"main.typ": _bron(sjabloon), "gegevens.json": tekst.encode()}, **keuzes)


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


def _teken(tekst: str) -> str:
    """Typst schrijft een onzichtbaar teken als \\u{7}."""
    return re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), tekst)


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
