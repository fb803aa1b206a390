"""De voorbeelden om vanzelf te bouwen: het is goede YAML, en elke opdracht erin werkt in een nieuwe wegwijzer."""

import json
import os
import re
import shlex
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import yaml

from wegwijzer.beginnen import begin

SOORTEN = {
    "github.yml": lambda boom: [stap.get("run", "") for taak in boom["jobs"].values() for stap in taak["steps"]],
    "gitlab.yml": lambda boom: [regel for taak in boom.values() if isinstance(taak, dict) for regel in taak.get("script", ())],
    "forgejo.yml": lambda boom: [stap.get("run", "") for stap in boom["jobs"]["bouwen"]["steps"]],
}


@pytest.mark.parametrize("naam", SOORTEN)
def test_elke_opdracht_werkt_in_een_nieuwe_wegwijzer(tmp_path: Path, roep, naam: str):
    """Wat de server gaat doen, doen we hier precies zo, en het lukt."""
    begin(tmp_path / "w", date(2026, 11, 22))
    boom = yaml.safe_load((tmp_path / "w/automatisch" / naam).read_text("utf-8"))
    opdrachten = [shlex.split(regel.partition(" > ")[0])[1:] for regel in SOORTEN[naam](boom) if regel.startswith("wegwijzer ")]
    assert {opdracht[0] for opdracht in opdrachten} == {"controleer", "bouw"}
    for opdracht in opdrachten:
        if opdracht[0] == "bouw":
            opdracht += ["--zonder-drukwerk"]
        assert roep(tmp_path / "w", *opdracht)[0] == 0, opdracht
    assert list((tmp_path / "w").glob("*/index.html")) or list((tmp_path / "w").glob("build/site/index.html"))


def test_gitlab_krijgt_elke_melding_bij_de_wijziging(tmp_path: Path, roep):
    """Het bestand dat GitLab inleest, heeft de vorm van Code Quality, en elk kenmerk staat er één keer in."""
    begin(tmp_path / "w", date(2026, 11, 22))
    taak = yaml.safe_load((tmp_path / "w/automatisch/gitlab.yml").read_text("utf-8"))["nakijken"]
    assert taak["artifacts"] == {"when": "always", "reports": {"codequality": "nagekeken.json"}}
    assert any(regel.endswith("--formaat gitlab > nagekeken.json || true") for regel in taak["script"])
    pad = "content/organisaties/stuk.yml"
    (tmp_path / "w" / pad).write_text("vreemd: 1\n---\n", "utf-8")
    # Twee keer dezelfde zin, op twee regels.
    (tmp_path / "w/content/organisaties/dubbel.yml").write_text("naam: a\nnaam: b\nnaam: c\n", "utf-8")
    uitgang, uit, _ = roep(tmp_path / "w", "controleer", "--formaat", "gitlab")
    verslag = json.loads(uit)
    (onze,) = [een for een in verslag if een["location"]["path"] == pad]
    assert uitgang == 1 and len({een["fingerprint"] for een in verslag}) == len(verslag) > 3
    assert {**onze, "fingerprint": len(onze["fingerprint"])} == {
        "description": "In dit bestand staan twee delen, met drie streepjes ertussen. Haal de streepjes weg, of maak er twee bestanden van.",
        "check_name": "tweede-document",
        "fingerprint": 64,
        "severity": "major",
        "location": {"path": pad, "lines": {"begin": 2}},
    }


def test_de_uitleg_noemt_alleen_opdrachten_die_werken(tmp_path: Path, roep):
    """Ook wat iemand elke maand zelf doet, werkt in een nieuwe wegwijzer."""
    begin(tmp_path / "w", date(2026, 11, 22))
    tekst = (tmp_path / "w/automatisch/LEESMIJ.md").read_text("utf-8")
    for regel in re.findall(r"^wegwijzer (.+)$", tekst, re.MULTILINE):
        snel = ["--zonder-drukwerk"] if regel == "bouw" else []
        assert roep(tmp_path / "w", *shlex.split(regel), *snel)[0] == 0, regel
    namen = set(re.findall(r"`([\w-]+\.(?:yml|conf|sh|service))`", tekst))
    assert namen == {pad.name for pad in (tmp_path / "w/automatisch").iterdir()} - {"LEESMIJ.md"}


def test_het_schema_kent_het_voorbeeld(tmp_path: Path, monkeypatch, capsys):
    """Een editor met het schema vindt in het voorbeeld van MEEDOEN.md geen enkele fout."""
    import jsonschema

    from wegwijzer.cli.schema import schema

    schema(doel=tmp_path)
    meedoen = (Path(__file__).parents[2] / "MEEDOEN.md").read_text("utf-8")
    voorbeeld = yaml.load(re.search(r"```yaml\n(.*?)```", meedoen, re.DOTALL)[1], Loader=yaml.BaseLoader)
    regels = json.loads((tmp_path / "activiteit.json").read_text("utf-8"))
    jsonschema.validate(voorbeeld, regels)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**voorbeeld, "vreemd": "x"}, regels)


def _gelijke_koppen() -> dict[str, str]:
    """Wat de site in `_headers` zet, met van het beleid alleen wat niet in een bladzijde kan."""
    bron = (Path(__file__).parents[2] / "generator/wegwijzer/uitvoer/veiligheid.py").read_text("utf-8")
    vast = dict(re.findall(r'"([A-Z][\w-]+)": "([^"]+)"', bron))
    return {**vast, "Content-Security-Policy": "frame-ancestors 'none'", "Cross-Origin-Opener-Policy": "same-origin"}


@pytest.mark.parametrize(("naam", "patroon"), [
    ("nginx.conf", r'add_header ([\w-]+) "([^"]+)" always;'),
    ("apache.conf", r'Header always set ([\w-]+) "([^"]+)"'),
])  # fmt: skip
def test_een_eigen_server_stuurt_dezelfde_koppen(tmp_path: Path, naam: str, patroon: str):
    """Wie het voorbeeld voor nginx of Apache neemt, heeft dezelfde regels als een host die `_headers` leest."""
    begin(tmp_path, date(2026, 11, 22))
    tekst = (tmp_path / "automatisch" / naam).read_text("utf-8")
    assert dict(re.findall(patroon, tekst)) == _gelijke_koppen()


def _git(map_: Path, *delen: str) -> str:
    wie = ["-c", "user.name=Test", "-c", "user.email=test@voorbeeld.example", "-c", "init.defaultBranch=main"]
    return subprocess.run(["git", *wie, *delen], cwd=map_, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """Een server met een kopie van de wegwijzer, het programma, en de plek waar git de bestanden bewaart."""
    begin(tmp_path / "thuis", date(2026, 11, 22))
    _git(tmp_path / "thuis", "init", "-q")
    _git(tmp_path / "thuis", "add", ".")
    _git(tmp_path / "thuis", "commit", "-qm", "Begin")
    _git(tmp_path, "clone", "-q", "--bare", "thuis", "git")
    _git(tmp_path, "clone", "-q", "git", "server")
    _git(tmp_path / "thuis", "remote", "add", "git", str(tmp_path / "git"))
    programma = tmp_path / "programma/.venv/bin/wegwijzer"
    programma.parent.mkdir(parents=True)
    pakket = Path(__file__).parents[2] / "generator"
    programma.write_text(f'#!/bin/sh\nPYTHONPATH={pakket} exec {sys.executable} -m wegwijzer "$@" --zonder-drukwerk --datum 2026-11-22\n')
    programma.chmod(0o755)
    return tmp_path / "server"


def _nacht(server: Path) -> subprocess.CompletedProcess:
    omgeving = {**os.environ, "PROGRAMMA": str(server.parent / "programma")}
    return subprocess.run(["sh", "automatisch/elke-nacht.sh"], cwd=server, env=omgeving, capture_output=True, text=True, check=False)


def test_elke_nacht_op_een_eigen_server(server: Path):
    """Wat overdag verandert staat de volgende dag op de site; bij een fout blijft de oude staan en zegt cron wat er is."""
    thuis, activiteit = server.parent / "thuis", "activiteiten/voorbeeldgemeente/koffie-de-vlag.yml"
    goed = (thuis / activiteit).read_text("utf-8")
    assert (_nacht(server).returncode, _nacht(server).stdout) == (0, "")
    (thuis / activiteit).write_text(re.sub(r"(?m)^naam: .*", "naam: Thee in De Vlag", goed), "utf-8")
    _git(thuis, "commit", "-qam", "Thee")
    _git(thuis, "push", "-q", "git", "main")
    assert _nacht(server).returncode == 0
    pagina = server / "build/site/zeedorp/activiteiten/koffie-de-vlag/index.html"
    assert "Thee in De Vlag" in pagina.read_text("utf-8")
    (thuis / activiteit).write_text(goed.replace("locatie: de-vlag", "locatie: de-vlak"), "utf-8")
    _git(thuis, "commit", "-qam", "Vergissing")
    _git(thuis, "push", "-q", "git", "main")
    mislukt = _nacht(server)
    assert mislukt.returncode == 1
    assert f"{activiteit}:" in mislukt.stdout and "[locatie-onbekend]" in mislukt.stdout
    assert "Thee in De Vlag" in pagina.read_text("utf-8")


def test_wat_de_postbus_op_de_server_vastlegt_gaat_mee_terug(server: Path):
    """De server heeft een eigen wijziging, en thuis kwam er ook een bij: allebei komen ze in git."""
    thuis = server.parent / "thuis"
    _git(server, "config", "user.name", "Postbus")
    _git(server, "config", "user.email", "postbus@voorbeeld.example")
    (server / "content/paginas/nieuws.md").write_text("# Nieuws\n", "utf-8")
    _git(server, "add", "content")
    _git(server, "commit", "-qm", "Van de postbus")
    (thuis / "content/paginas/thuis.md").write_text("# Van thuis\n", "utf-8")
    _git(thuis, "add", "content")
    _git(thuis, "commit", "-qm", "Van thuis")
    _git(thuis, "push", "-q", "git", "main")
    nacht = _nacht(server)
    assert nacht.returncode == 0, nacht.stdout + nacht.stderr
    assert {"Van de postbus", "Van thuis"} <= set(_git(server.parent / "git", "log", "--format=%s", "main").splitlines())
