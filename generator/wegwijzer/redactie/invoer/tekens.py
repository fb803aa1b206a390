"""Een zin over wanneer in stukjes met een betekenis."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from wegwijzer.model import DAGEN, MAANDEN
from wegwijzer.redactie.invoer.begrip import Onbegrepen
from wegwijzer.redactie.invoer.datums import DAGNUMMERS, MAANDNUMMERS, een_van, vind_datums
from wegwijzer.redactie.invoer.tijden import vind_tijdvak

_TWEE = "(?:2|twee)"
_WOORDEN: tuple[tuple[str, str, Any], ...] = (
    ("volgende", r"de volgende keer is", None),
    ("ritme", rf"om de (?:andere )?week|{_TWEE} ?-?wekelijks|(?:elke|iedere|om de) (?:{_TWEE} weken|14 dagen)|(?:1 ?x|1 keer|een keer|één keer|eens)(?: per| in de)? {_TWEE} weken|per {_TWEE} weken", "2 weken"),
    ("ritme", r"(?:in )?(?:de |elke |alle )?oneven wee?ke?n?", "oneven weken"),
    ("ritme", r"(?:in )?(?:de |elke |alle )?even wee?ke?n?", "even weken"),
    ("dag", r"elke dag|iedere dag|alle dagen|dagelijks|7 dagen per week", DAGEN),
    ("dag", r"(?:elke |iedere |op )?werkdag(?:en)?|doordeweeks|door de week", DAGEN[:5]),
    ("dag", r"(?:in het |elk |ieder )?weekend(?:en)?", DAGEN[5:]),
    ("ritme", r"elke week|iedere week|wekelijks|per week", "week"),
    ("maandelijks", r"(?:(?:van|in|v/|v\.|v) ?(?:de|d\.?|elke|iedere) maand|vd maand|per maand|elke maand|iedere maand|maandelijks)", None),
    ("rang", r"(?:1 ?e|1ste|eerste)", "1e"),
    ("rang", r"(?:2 ?e|2de|tweede)", "2e"),
    ("rang", r"(?:3 ?e|3de|derde)", "3e"),
    ("rang", r"(?:4 ?e|4de|vierde)", "4e"),
    ("rang", r"laatste", "laatste"),
    ("niet", r"niet|geen|behalve|uitgezonderd|m\.?u\.?v\.?|met uitzondering van|vervalt", None),
    ("ook", r"ook|wel|extra", None),
    ("vanaf", r"vanaf|m\.?i\.?v\.?|met ingang van|start(?:datum|t)?(?: op)?|begint(?: op)?", None),
    ("tot", r"tot en met|t/m|t\.e\.m\.?|tot", None),
    ("vrij", r"school ?vakanties?|vakanties?", "schoolvakanties"),
    ("vrij", r"(?:officiële |nationale )?feestdagen", "feestdagen"),
    ("elke", r"elke|iedere|ieder|elk", None),
    ("van", r"van", None),
    ("en", r"en|of|&|\+", None),
    ("dagdeel", r"(?:'?s |in de )(?:ochtend|morgen)s?", "ochtend"),
    ("dagdeel", r"(?:'?s |in de )middags?", "middag"),
    ("dagdeel", r"(?:'?s |in de )avonds?", "avond"),
    ("niets", r"op|de|het|in|om|uur|is|er|open|tijdens|gedurende|voor|a\.s\.?|telkens|steeds|altijd|inloop|dan|zijn|wordt", None),
)
_VORMEN = tuple((soort, re.compile(rf"(?:{vorm})(?!\w)"), waarde) for soort, vorm, waarde in _WOORDEN)
_DAG = re.compile(rf"(?:'?s )?(?P<dag>{een_van(DAGNUMMERS)})s?(?: ?-?(?P<dagdeel>ochtend|morgen|middag|avond)s?)?(?!\w)\.?(?=[^\w]|$)")
_DAGDEEL = {"ochtend": "ochtend", "morgen": "ochtend", "middag": "middag", "avond": "avond"}
_MAAND = re.compile(rf"({een_van(MAANDNUMMERS)})(?!\w)")
_LEESTEKEN = {".": "punt", ";": "punt", "\n": "regel", "-": "tot"}


class Teken(NamedTuple):
    """Eén stukje: de soort, de waarde, en de tekst zoals die er stond."""

    soort: str
    waarde: Any
    tekst: str


def tekens(tekst: str, plekken: Mapping[str, str | None]) -> Iterator[Teken]:
    """Alle stukjes op volgorde. `tekst` is al gelijkgetrokken; `plekken` zijn woorden ('in zeedorp') met een locatie."""
    plek, dagdeel = 0, _enig_dagdeel(tekst)
    langste_eerst = sorted(plekken, key=len, reverse=True)
    while plek < len(tekst):
        if tekst[plek] in " ,/:()|!":
            plek += 1
            continue
        teken, plek = _volgende(tekst, plek, langste_eerst, plekken, dagdeel)
        if teken.soort == "dagdeel":
            dagdeel = teken.waarde
            continue
        if teken.soort == "dag":
            dagdeel = teken.waarde[1]
            teken = teken._replace(waarde=teken.waarde[0])
        if teken.soort in ("punt", "regel", "dag") and not dagdeel:
            dagdeel = _enig_dagdeel(tekst[plek:])
        yield teken


def _enig_dagdeel(tekst: str) -> str | None:
    """Het dagdeel achter een dag in dit stuk van de tekst, ook als de tijd ervoor staat: '7 tot 9 op dinsdagavond'."""
    stuk = re.split(r"[;\n]|\.(?!\d)", tekst)[0]
    delen = {gevonden["dagdeel"] for gevonden in _DAG.finditer(stuk)}
    return _DAGDEEL.get(delen.pop()) if len(delen) == 1 else None


def _volgende(tekst: str, plek: int, namen: list[str], plekken: Mapping, dagdeel: str | None) -> tuple[Teken, int]:
    for naam in namen:
        eind = plek + len(naam)
        if tekst.startswith(naam, plek) and not tekst[eind : eind + 1].isalnum():
            return Teken("plek", plekken[naam], naam), eind
    if datums := vind_datums(tekst, plek):
        return Teken("datums", datums[0], tekst[plek : datums[1]]), datums[1]
    if tijd := vind_tijdvak(tekst, plek, dagdeel):
        return Teken("tijd", tijd[0], tekst[plek : tijd[1]]), tijd[1]
    return _woord(tekst, plek)


def _woord(tekst: str, plek: int) -> tuple[Teken, int]:
    for soort, vorm, waarde in _VORMEN:
        if gevonden := vorm.match(tekst, plek):
            waarde = (waarde, None) if soort == "dag" else waarde
            return Teken(soort, waarde, gevonden[0]), gevonden.end()
    if gevonden := _DAG.match(tekst, plek):
        return Teken("dag", ((DAGEN[DAGNUMMERS[gevonden["dag"]]],), _DAGDEEL.get(gevonden["dagdeel"])), gevonden[0]), gevonden.end()
    if gevonden := _MAAND.match(tekst, plek):
        return Teken("maand", MAANDEN[MAANDNUMMERS[gevonden[1]] - 1], gevonden[0]), gevonden.end()
    if tekst[plek] in _LEESTEKEN:
        return Teken(_LEESTEKEN[tekst[plek]], None, tekst[plek]), plek + 1
    raise Onbegrepen("wanneer-onleesbaar", rond=re.match(r"[^\n.;]{1,40}", tekst[plek:])[0] if tekst[plek:] else "")
