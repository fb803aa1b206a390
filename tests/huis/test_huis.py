"""Het huis: één richting, kleine kamers, en niets over de streek in de code."""

import ast
import gc
import re
import weakref
from pathlib import Path

import pytest

from wegwijzer.eens import eens

WORTEL = Path(__file__).parents[2]
PAKKET = WORTEL / "generator" / "wegwijzer"
# Elke kamer mag alleen gebruiken wat ervoor staat, of wat in haar eigen kamer staat.
VOLGORDE = (
    "bevinding", "thema", "eens", "kernen", "fotos", "rekenblad", "model", "tijd", "tekst", "leesgemak", "laden", "geo", "zetten", "controleren",
    "verrijken", "zoeken", "uitvoer", "schrijven", "beginnen", "bouw", "kijken", "redactie", "postbus", "cli", "__main__",
)  # fmt: skip
MODULES = sorted(PAKKET.rglob("*.py"))


def kamer(pad: Path) -> str:
    return pad.relative_to(PAKKET).parts[0].removesuffix(".py")


def invoer(pad: Path) -> set[str]:
    """De kamers die deze module gebruikt, ook binnen een functie."""
    gevonden = set()
    for knoop in ast.walk(ast.parse(pad.read_text("utf-8"))):
        namen = []
        if isinstance(knoop, ast.ImportFrom) and knoop.module:
            namen = [knoop.module]
        elif isinstance(knoop, ast.Import):
            namen = [alias.name for alias in knoop.names]
        gevonden |= {naam.split(".")[1] for naam in namen if naam.startswith("wegwijzer.")}
    return gevonden


@pytest.mark.parametrize("pad", [pad for pad in MODULES if pad.parent != PAKKET or pad.name != "__init__.py"], ids=str)
def test_invoer_gaat_een_kant_op(pad: Path):
    """Een kamer gebruikt alleen kamers die eerder in de volgorde staan."""
    eigen = kamer(pad)
    eerder = set(VOLGORDE[: VOLGORDE.index(eigen) + 1])
    assert invoer(pad) <= eerder


@pytest.mark.parametrize("pad", MODULES, ids=str)
def test_modules_en_functies_zijn_klein(pad: Path):
    """Een module heeft hooguit 260 regels, een functie hooguit 35."""
    bron = pad.read_text("utf-8")
    assert bron.count("\n") <= 260
    for knoop in ast.walk(ast.parse(bron)):
        if isinstance(knoop, ast.FunctionDef | ast.AsyncFunctionDef):
            assert knoop.end_lineno - knoop.lineno < 35, knoop.name


@pytest.mark.parametrize(
    ("bibliotheek", "thuis"),
    [("yaml", {"laden"}), ("geopandas", {"geo"}), ("shapely", {"geo"}), ("folium", {"uitvoer"}), ("typst", {"zetten"}), ("PIL", {"fotos"}), ("openpyxl", {"rekenblad"})],
)
def test_een_bibliotheek_heeft_een_thuis(bibliotheek: str, thuis: set[str]):
    """Sommige bibliotheken horen in precies één kamer."""
    patroon = re.compile(rf"^\s*(import|from) {bibliotheek}\b", re.MULTILINE)
    assert {kamer(pad) for pad in MODULES if patroon.search(pad.read_text("utf-8"))} <= thuis


def test_wat_een_keer_is_uitgerekend_gaat_weg_met_zijn_gids():
    """Elke gids heeft haar eigen antwoord, ook als dat naar de gids zelf wijst; zonder gids blijft er niets over."""

    class Gids:
        pass

    gerekend = []

    @eens
    def antwoord(gids: Gids) -> tuple[Gids, int]:
        gerekend.append(1)
        return gids, len(gerekend)

    een, ander = Gids(), Gids()
    assert [antwoord(gids)[1] for gids in (een, ander, een, ander)] == [1, 2, 1, 2]
    over = weakref.ref(een)
    del een
    gc.collect()
    assert over() is None and antwoord(ander)[1] == 2


def test_alleen_de_opdrachten_kennen_de_klok():
    """'Vandaag' komt overal als gegeven binnen, behalve in de kamer met de opdrachten."""
    klok = re.compile(r"\b(date\.today|datetime\.now|datetime\.utcnow|time\.time)\(")
    assert [str(pad) for pad in MODULES if kamer(pad) != "cli" and klok.search(pad.read_text("utf-8"))] == []


def test_de_code_weet_niets_van_de_streek():
    """De namen van de gebieden en gemeenten van deze wegwijzer staan niet in de code of het thema."""
    namen = re.findall(r"^- id: (\S+)", (WORTEL / "content/gebieden.yml").read_text("utf-8"), re.MULTILINE)
    assert len(namen) > 40
    bestanden = [*MODULES, *(pad for pad in (WORTEL / "theme").glob("*/*") if pad.suffix in (".html", ".js", ".css"))]
    gevonden = {
        (pad.name, naam) for pad in bestanden for naam in namen if re.search(rf"['\"/]{naam}['\"/]", pad.read_text("utf-8"))
    }
    assert gevonden == set()


def test_niets_wijst_naar_een_computer_of_pakketbron():
    """Geen pad van een computer en geen adres van een pakketbron in de bestanden die we bewaren."""
    verboden = re.compile(r"registry\.npmjs|files\.pythonhosted|//pypi\.org|deb\.debian\.org|(^|[^\w.])/(root|work|home)/")
    soorten = {".py", ".md", ".toml", ".yml", ".json", ".lock", ".html", ".js", ".css", ".typ", ""}
    mappen = ("generator", "theme", "tests", "content", ".ci")
    bestanden = [pad for map_ in mappen for pad in (WORTEL / map_).rglob("*") if pad.suffix in soorten and pad.is_file()]
    eigen = Path(__file__)
    assert [str(pad) for pad in bestanden if "node_modules" not in pad.parts and pad != eigen and verboden.search(pad.read_text("utf-8"))] == []
