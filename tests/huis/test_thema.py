"""Het thema: niets dat nergens voor is, en kleine bestanden."""

import re
from pathlib import Path

import pytest

from wegwijzer.uitvoer.scripts import scripts

WORTEL = Path(__file__).parents[2]
THEMA = WORTEL / "theme"
SCRIPTS = sorted([*(THEMA / "js").rglob("*.js"), *(THEMA / "redactie").glob("*.js")])
# Hier begint een pagina; de rest wordt opgehaald door een ander script.
BEGIN = {"wegwijzer.js", "vooraf.js", "recept/werker.js"}


def lees(*soorten: str) -> str:
    """Alle tekst waar een klasse of een naam in kan staan."""
    bestanden = [pad for soort in soorten for pad in WORTEL.glob(soort) if "node_modules" not in pad.parts]
    return "\n".join(pad.read_text("utf-8") for pad in sorted(bestanden))


@pytest.mark.parametrize("pad", SCRIPTS, ids=lambda pad: pad.name)
def test_bestanden_zijn_klein(pad: Path):
    """Een script heeft hooguit 260 regels."""
    assert pad.read_text("utf-8").count("\n") <= 260


def test_elk_script_wordt_opgehaald():
    """Elk script staat op een pagina, of een ander script haalt het op; en wat een script ophaalt, bestaat."""
    alle = scripts()
    pagina = set(re.findall(r'"([\w/]+\.js)"', lees("generator/wegwijzer/uitvoer/**/*.py"))) & set(alle.bron)
    bereikt = set().union(*(alle._alles_van(naam) for naam in BEGIN | pagina))
    assert bereikt == set(alle.bron)


def test_wat_een_script_uitgeeft_gebruikt_een_ander():
    """Een `export` die in geen ander script staat, is geen `export`."""
    teksten = {pad: pad.read_text("utf-8") for pad in SCRIPTS}
    over = {
        (pad.name, naam)
        for pad, tekst in teksten.items()
        for naam in re.findall(r"^export (?:async )?(?:function\*?|const|class) (\w+)", tekst, re.MULTILINE)
        if not any(re.search(rf"\b{naam}\b", ander) for elders, ander in teksten.items() if elders != pad)
    }
    assert over == set()
