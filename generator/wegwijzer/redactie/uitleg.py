"""De uitleg van elk veld en elke melding in MEEDOEN.md, rechtstreeks uit het model en de meldingen.

Werk bij met: python -m wegwijzer.redactie.uitleg MEEDOEN.md
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wegwijzer.bevinding import meldingen
from wegwijzer.model import PER_LIJST
from wegwijzer.model.vragen import alle_vragen

_SOORTEN = {"activiteiten": "Een activiteit", "locaties": "Een plek", "organisaties": "Een organisatie"}
_STUK = "<!-- {naam}: maakt de computer -->"


def bijgewerkt(tekst: str) -> str:
    """De tekst met verse stukken tussen de merken."""
    for naam, regels in (("velden", _velden()), ("meldingen", _meldingen())):
        begin, eind = _STUK.format(naam=naam), _STUK.format(naam=f"einde {naam}")
        nieuw = "\n".join([begin, "", *regels, "", eind])
        tekst = re.sub(f"{re.escape(begin)}.*?{re.escape(eind)}", lambda _, nieuw=nieuw: nieuw, tekst, flags=re.DOTALL)
    return tekst


def _velden() -> Iterator[str]:
    for lijst, kop in _SOORTEN.items():
        yield from ("", f"### {kop}", "", "| Veld | Moet het? | Wat schrijft u? | Voorbeeld |", "|---|---|---|---|")
        for veld, vraag in alle_vragen(PER_LIJST[lijst]):
            voorbeeld = f"`{_cel(_voorbeeld(vraag.voorbeeld))}`" if vraag.voorbeeld is not None else ""
            yield f"| `{veld}` | {'ja' if vraag.verplicht else ''} | {_cel(vraag.uitleg)} | {voorbeeld} |"


def _voorbeeld(waarde: Any) -> str:
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{naam}: {_voorbeeld(deel)}" for naam, deel in waarde.items()) + "}"
    if isinstance(waarde, list):
        return f"[{', '.join(map(_voorbeeld, waarde))}]"
    return str(waarde)


def _meldingen() -> Iterator[str]:
    for code, melding in sorted(meldingen().items()):
        yield from ("", f"### {code}", "", f"{_open(melding['wat'])} *{_open(melding['doe'])}*", "", melding["uitleg"])


def _open(zin: str) -> str:
    """'{waarde}' in een zin wordt een puntje, puntje, puntje: daar staat straks wat u schreef."""
    return re.sub(r"'?\{\w+(?::[^{}]*)?\}'?", "…", zin.replace("{{", "(").replace("}}", ")")).replace("<", "&lt;")


def _cel(tekst: str) -> str:
    return tekst.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    pad = Path(sys.argv[1])
    pad.write_text(bijgewerkt(pad.read_text("utf-8")), "utf-8")
