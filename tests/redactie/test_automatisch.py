"""De voorbeelden om vanzelf te bouwen: het is goede YAML, en elke opdracht erin werkt in een nieuwe wegwijzer."""

import json
import re
import shlex
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
        assert roep(tmp_path / "w", *shlex.split(regel))[0] == 0, regel


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
