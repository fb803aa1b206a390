"""Wat de proeven van leesgemak delen: de teksten, de tabel en het oordeel van Python en van de browser."""

import json
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import yaml

from wegwijzer.leesgemak import Lezer, als_json, maak_tabel

HIER = Path(__file__).parent
WORTEL = HIER.parent.parent
NAMEN = ("De Hofstede", "Stichting Participatie Nu", "Wonen Plus", "Anna Paulowna", "Team Integrale Aanpak", "RIBW")


def lees_yaml(pad: Path) -> dict:
    return yaml.safe_load(pad.read_text("utf-8"))


def lees_teksten() -> list[str]:
    """Alle proefteksten, met de beleidstaal erbij."""
    beleid = (WORTEL / "tests/prestatie/beleidstaal.txt").read_text("utf-8")
    return [*(HIER / "teksten.txt").read_text("utf-8").split("\n%%\n"), *beleid.split("\n\n")]


@cache
def lezer() -> Lezer:
    return Lezer(tabel())


@cache
def tabel() -> dict:
    return maak_tabel(lees_yaml(HIER / "woordenlijst.yml"), NAMEN)


def in_python(teksten: list[str]) -> list[dict]:
    return [als_dict(lezer().beoordeel(tekst)) for tekst in teksten]


def als_dict(oordeel) -> dict:
    meting, bron = oordeel.meting, oordeel.bron
    return {
        "score": meting.score,
        "band": meting.band,
        "woorden": meting.woorden,
        "bevindingen": [
            {
                "regel": bron.regel(een.van),
                "van": een.van,
                "tot": een.tot,
                "code": een.code,
                "wat": een.wat,
                "doe": een.doe,
            }
            for een in oordeel.bevindingen
        ],
    }


def node() -> str | None:
    """Node van deze computer, of die naast Python staat."""
    return shutil.which("node") or shutil.which("node", path=str(Path(sys.executable).parent))


def in_browser(teksten: list[str], map_: Path) -> list[dict]:
    """Het oordeel van theme/js/leesgemak; `map_` is een lege map."""
    kamer = shutil.copytree(WORTEL / "theme/js/leesgemak", map_ / "leesgemak")
    (map_ / "package.json").write_text('{"type": "module"}')
    (map_ / "tabel.json").write_text(als_json(tabel()), encoding="utf-8")
    (map_ / "draai.mjs").write_text((HIER / "draai.mjs").read_text("utf-8"), encoding="utf-8")
    opdracht = [node(), str(map_ / "draai.mjs"), str(kamer), str(map_ / "tabel.json")]
    gedaan = subprocess.run(
        opdracht, input=json.dumps(teksten), capture_output=True, text=True, encoding="utf-8", timeout=300
    )
    assert gedaan.returncode == 0, gedaan.stderr
    return json.loads(gedaan.stdout)


def in_woorden(teksten: list[str], oordelen: list[dict]) -> str:
    """De oordelen als tekst die een mens kan nalezen."""
    return "".join(map(een_in_woorden, range(1, len(teksten) + 1), teksten, oordelen))


def een_in_woorden(nummer: int, tekst: str, oordeel: dict) -> str:
    begin = " ".join(tekst.split())[:70]
    kop = f"{nummer}. {oordeel['band']} {oordeel['score']} ({oordeel['woorden']} woorden): {begin}\n"
    regels = (
        f"    {een['regel']}:{een['van']}-{een['tot']} {een['code']}: {een['wat']} {een['doe']}\n"
        for een in oordeel["bevindingen"]
    )
    return kop + "".join(regels)


if __name__ == "__main__":
    print("Nieuwe uitkomst bewaard. Lees het verschil na met git diff.")
    alle = lees_teksten()
    (HIER / "verwacht.txt").write_text(in_woorden(alle, in_python(alle)), encoding="utf-8")
