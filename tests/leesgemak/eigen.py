"""Onze eigen teksten: pagina's, meldingen, sjablonen, scripts, drukwerk en wat het programma zegt. Met het peil dat zij halen."""

import ast
import html
import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.leesgemak.proef import HIER, WORTEL

from wegwijzer.controleren.leesgemak import lezer_van
from wegwijzer.controleren.stuk import maak_stukken
from wegwijzer.laden import laad
from wegwijzer.leesgemak import Lezer, Oordeel

PEIL = HIER / "peil.json"
PAKKET = WORTEL / "generator" / "wegwijzer"
THEMA = WORTEL / "theme"
BLOKKEN = r"</?(?:p|li|h[1-6]|td|th|dt|dd|div|section|option|label|button|legend|summary|figcaption|title|main|ul|ol)\b[^>]*>"
EIGENSCHAP = r'\b(?:aria-label|alt|title|placeholder)="([^"{}]+)"'


def eigen_teksten() -> dict[str, str]:
    """Elke groep eigen tekst; elke zin of elk stuk staat op een eigen alinea."""
    groepen = {pad.relative_to(WORTEL).as_posix(): pad.read_text("utf-8") for pad in paginas()}
    groepen["meldingen"] = alineas(meldingen())
    groepen["sjablonen"] = alineas(stuk for pad in bestanden("*.html") for stuk in sjabloon(pad))
    groepen["scripts"] = alineas(zin for pad in bestanden("*.js") for zin in zinnen_in_script(pad))
    groepen["drukwerk"] = alineas(zin for pad in bestanden("*.typ") for zin in zinnen_in_druk(pad))
    groepen["programma"] = alineas(zin for pad in bestanden("*.py") for zin in zinnen_in_code(pad))
    return groepen


def alineas(stukken: Iterable[str]) -> str:
    """Elk stuk een alinea. Wat geen hele zin is, zoals een kop of knop, is een punt van een lijst: dat telt niet als zin."""
    schoon = (stuk.strip() for stuk in stukken if stuk.strip())
    return "\n\n".join(stuk if stuk[-1] in ".?!" else f"- {stuk}" for stuk in schoon)


def paginas() -> list[Path]:
    return [pad for map_ in ("content", "generator/wegwijzer/begin") for pad in sorted((WORTEL / map_).rglob("*.md"))] + [WORTEL / "MEEDOEN.md"]


def bestanden(soort: str) -> list[Path]:
    """Onze eigen bestanden van deze soort, in het programma en in het thema."""
    return [*sorted(PAKKET.rglob(soort)), *sorted(pad for pad in THEMA.rglob(soort) if "node_modules" not in pad.parts)]


def meldingen() -> Iterator[str]:
    """Wat er is, wat u doet en de uitleg, met een getal op de plek van elk gegeven."""
    for melding in tomllib.loads((PAKKET / "meldingen.toml").read_text("utf-8")).values():
        for deel in ("wat", "doe", "uitleg"):
            yield re.sub(r"\{[a-z_]+\}", "3", zonder_voorbeelden(melding[deel]))


def zonder_voorbeelden(zin: str) -> str:
    """Zonder wat tussen aanhalingstekens staat, en zonder de regel van een bestand na een dubbele punt."""
    zonder_aanhaling = re.sub(r"'[^']*'", "dit", zin.replace("foto's", "fotos"))
    return re.sub(r":\s+\S*:\s.*$|:\s+\{.*$", ".", zonder_aanhaling)


def sjabloon(pad: Path) -> Iterator[str]:
    """De tekst van een sjabloon: zonder opdrachten, met 3 op de plek van elke waarde."""
    bron = re.sub(r"\{#.*?#\}|<(script|style|svg)\b.*?</\1>", " ", pad.read_text("utf-8"), flags=re.DOTALL)
    bron = re.sub(r"\{\{.*?\}\}", "3", re.sub(r"\{%.*?%\}", " ", bron, flags=re.DOTALL), flags=re.DOTALL)
    yield from (html.unescape(waarde) for waarde in re.findall(EIGENSCHAP, bron))
    for blok in re.split(BLOKKEN, bron):
        tekst = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", blok)).split())
        if re.search(r"[a-z]{3}", tekst):
            yield tekst


def zinnen_in_code(pad: Path) -> Iterator[str]:
    """Hele zinnen tussen aanhalingstekens in de code; uitleg bij functies is voor makers en telt niet."""
    boom = ast.parse(pad.read_text("utf-8"))
    uitleg = {id(knoop.value) for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
    delen = {id(deel) for knoop in ast.walk(boom) if isinstance(knoop, ast.JoinedStr) for deel in knoop.values}
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.JoinedStr):
            yield from als_zin("".join(str(deel.value) if isinstance(deel, ast.Constant) else "3" for deel in knoop.values))
        elif isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and id(knoop) not in uitleg | delen:
            yield from als_zin(knoop.value)


def zinnen_in_script(pad: Path) -> Iterator[str]:
    """Wat tussen aanhalingstekens staat; uitleg voor makers telt niet."""
    bron = re.sub(r'"\s*\+\s*"', "", pad.read_text("utf-8"))
    for gevonden in re.finditer(r'//[^\n]*|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`', bron):
        tekst = next(filter(None, gevonden.groups()), "")
        yield from als_zin(re.sub(r"\$\{[^{}]*\}", "3", tekst))


def zinnen_in_druk(pad: Path) -> Iterator[str]:
    """Wat tussen aanhalingstekens of haken staat, met 3 op de plek van elke waarde."""
    bron = re.sub(r"^\s*//.*$", "", pad.read_text("utf-8"), flags=re.MULTILINE)
    for tekst, blok in re.findall(r'"([^"]*)"|\[([^\[\]]*)\]', bron):
        yield from als_zin(tekst or re.sub(r"#[a-z_.]*[a-z]", "3", blok))


def als_zin(tekst: str) -> Iterator[str]:
    """De tekst als een mens hem kan lezen: meer dan één woord, met een hoofdletter of een waarde vooraan."""
    schoon = tekst.strip()
    if re.match(r"(?:[A-Z]\w*|3),? [a-z'(]", schoon) and not re.search(r"[<>\n|=_\\{}]", schoon):
        yield zonder_voorbeelden(schoon)


def lezer() -> Lezer:
    return lezer_van(maak_stukken(laad(WORTEL)))


def gemeten(oordeel: Oordeel) -> dict[str, float]:
    """De score en het aantal bevindingen per duizend woorden."""
    woorden = max(1, oordeel.meting.woorden)
    return {"score": oordeel.meting.score, "bevindingen": round(1000 * len(oordeel.bevindingen) / woorden, 1)}


def meet_alles() -> dict[str, Oordeel]:
    beoordeel = lezer().beoordeel
    return {naam: beoordeel(tekst) for naam, tekst in eigen_teksten().items()}


if __name__ == "__main__":
    uitslag = meet_alles()
    for groep, oordeel in uitslag.items():
        print(f"## {groep}: {oordeel.meting.band} {oordeel.meting.score} ({oordeel.meting.woorden} woorden)")
        for een in oordeel.bevindingen:
            print(f"  {een.wat} {een.doe}")
    PEIL.write_text(json.dumps({naam: gemeten(oordeel) for naam, oordeel in uitslag.items()}, indent=2) + "\n", "utf-8")
