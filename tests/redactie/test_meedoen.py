"""MEEDOEN.md: het voorbeeld is goed, de uitleg is vers en de opdrachten bestaan."""

import re
from datetime import date
from pathlib import Path

from wegwijzer.beginnen import begin
from wegwijzer.cli.hoofd import OPDRACHTEN
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.redactie.invoer import lees_wanneer
from wegwijzer.redactie.uitleg import bijgewerkt

VANDAAG = date(2026, 11, 22)
TEKST = (Path(__file__).parents[2] / "MEEDOEN.md").read_text("utf-8")


def test_de_uitleg_is_vers():
    """Verandert het model of een melding, werk dan bij: python -m wegwijzer.redactie.uitleg MEEDOEN.md"""
    assert bijgewerkt(TEKST) == TEKST


def test_het_voorbeeld_is_goed(tmp_path: Path):
    """Wie het voorbeeld overneemt, krijgt geen enkele melding over dat bestand."""
    begin(tmp_path, VANDAAG)
    pad = re.search(r"Het bestand heet `([^`]+)`", TEKST)[1]
    (tmp_path / pad).write_text(re.search(r"```yaml\n(.*?)```", TEKST, re.DOTALL)[1], "utf-8")
    controle = controleer(laad(tmp_path), VANDAAG)
    assert controle.gids and "breien-de-vlag" in controle.gids.activiteiten
    assert [een.als_tekst() for een in controle.bevindingen if een.bestand == pad] == []


def test_elke_zin_over_wanneer_wordt_gelezen():
    """De voorbeelden van zinnen kloppen echt."""
    stuk = TEKST.split("Deze zinnen lezen wij:")[1].split("De redactie")[0]
    zinnen = re.findall(r"^- (.+)$", stuk, re.MULTILINE)
    assert len(zinnen) == 6
    assert [bool(lees_wanneer(zin, VANDAAG).regels) for zin in zinnen] == [True] * 5 + [False]


def test_elke_opdracht_bestaat():
    """Elke regel met een opdracht begint met een opdracht die er is."""
    genoemd = set(re.findall(r"^wegwijzer (\w+)", TEKST, re.MULTILINE))
    assert genoemd and genoemd <= set(OPDRACHTEN)
