"""Het thema: niets dat nergens voor is, en kleine bestanden."""

import re
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from wegwijzer.uitvoer.scripts import scripts
from wegwijzer.uitvoer.statisch import statisch

WORTEL = Path(__file__).parents[2]
THEMA = WORTEL / "theme"
STIJLEN = sorted((THEMA / "css").glob("*.css"))
SCRIPTS = sorted([*(THEMA / "js").rglob("*.js"), *(THEMA / "redactie").glob("*.js")])
# Hier begint een pagina; de rest wordt opgehaald door een ander script.
BEGIN = {"wegwijzer.js", "vooraf.js", "recept/werker.js"}


def lees(*soorten: str) -> str:
    """Alle tekst waar een klasse of een naam in kan staan."""
    bestanden = [pad for soort in soorten for pad in WORTEL.glob(soort) if "node_modules" not in pad.parts]
    return "\n".join(pad.read_text("utf-8") for pad in sorted(bestanden))


@pytest.mark.parametrize("pad", [*STIJLEN, *SCRIPTS], ids=lambda pad: pad.name)
def test_bestanden_zijn_klein(pad: Path):
    """Een stijlblad of een script heeft hooguit 260 regels."""
    assert pad.read_text("utf-8").count("\n") <= 260


@pytest.mark.parametrize("pad", SCRIPTS, ids=lambda pad: pad.name)
def test_functies_zijn_klein(pad: Path):
    """Een functie in een script heeft hooguit 35 regels."""
    functie = re.compile(r"^( *)(?:export |async |static )*(?:function\*? \w+\(|[*#]*\w+\(.*\) \{$|const \w+ = (?:async )?\(?.*=> \{$)")
    regels = pad.read_text("utf-8").splitlines()
    for nummer, regel in enumerate(regels):
        begin = functie.match(regel)
        if begin and regel.endswith("{") and not re.match(r" *(if|for|while|switch)\b", regel):
            lang = next(verder for verder in range(len(regels)) if regels[nummer + verder].startswith(begin[1] + "}"))
            assert lang < 35, regel


def test_elke_klasse_in_de_stijl_staat_ergens():
    """Een klasse die in geen sjabloon, script of tekst staat, is van iets dat weg is."""
    gebruikt = lees("theme/**/*.html", "theme/js/**/*.js", "generator/wegwijzer/**/*.py", "generator/wegwijzer/**/*.html")
    samengesteld = set(re.findall(r"(ww-[\w-]+-)[$\[{]", gebruikt))
    klassen = set(re.findall(r"\.(ww-[\w-]+)", lees("theme/css/*.css")))
    assert {
        klasse for klasse in klassen
        if not re.search(rf"(?<![\w-]){klasse}(?![\w-])", gebruikt) and not klasse.startswith(tuple(samengesteld))
    } == set()  # fmt: skip


def test_elke_kleur_heeft_een_naam():
    """Een kleur staat één keer in de stijl, bij haar naam; overal elders staat die naam."""
    los = re.compile(r"^\s+(?!--)[\w-]+:.*?(#[0-9a-f]{3,8}\b|rgb\()", re.MULTILINE)
    assert [(pad.name, gevonden[0].strip()) for pad in STIJLEN for gevonden in los.finditer(pad.read_text("utf-8")) if "data:image" not in gevonden[0]] == []


def test_elke_naam_in_de_stijl_wordt_gezet_en_gelezen():
    """Een variabele die niemand leest, kan weg; een die niemand zet, werkt niet."""
    stijl = lees("theme/css/*.css")
    huis = lees("generator/wegwijzer/uitvoer/kleuren.py")
    gezet = set(re.findall(r"^\s+(--[\w-]+):", stijl, re.MULTILINE))
    gelezen = set(re.findall(r"var\((--[\w-]+)", stijl))
    assert gezet - gelezen == set()
    assert {naam for naam in gelezen - gezet if naam.removeprefix("--basis-color-").partition("-")[0] not in huis} == set()


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


def test_wat_een_stijl_noemt_is_er(kop):
    """Elk plaatje en elke letter in een stijlblad staat op de site, ook in dat van een ander."""
    bestanden = dict(statisch(kop))
    stijlen = {pad: str(inhoud) for pad, inhoud in bestanden.items() if pad.endswith(".css")}
    genoemd = {
        normpath(join(dirname(pad), adres))
        for pad, inhoud in stijlen.items()
        for adres in re.findall(r"url\(['\"]?([\w./-]+)['\"]?\)", inhoud)
    }
    assert len(stijlen) == 2 and len(genoemd) >= 5
    assert genoemd - set(bestanden) == set()
