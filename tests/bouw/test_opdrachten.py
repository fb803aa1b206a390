"""De opdrachten van buiten: keuzes, uitgangen, en met json niets dan json."""

import json
import re
import shutil
import sys
from pathlib import Path

import pytest
from typer.main import get_command
from typer.testing import CliRunner

from wegwijzer import __version__
from wegwijzer.cli.hoofd import app, hoofd

MINI = Path(__file__).parents[1] / "mini"


def _opdrachten(groep, voor: str = ""):
    for naam, opdracht in groep.commands.items():
        if hasattr(opdracht, "commands"):
            yield from _opdrachten(opdracht, f"{voor}{naam} ")
        else:
            yield pytest.param(opdracht, id=f"{voor}{naam}")


@pytest.fixture
def kapot(tmp_path: Path) -> Path:
    """Een wegwijzer met één fout erin."""
    shutil.copytree(MINI, tmp_path / "kapot", ignore=shutil.ignore_patterns("_verwacht", "*.py"))
    koffie = tmp_path / "kapot/activiteiten/duinwijk/koffie-de-vlag.yml"
    koffie.write_text(koffie.read_text("utf-8").replace("organisatie: dorpsraad", "organisatie: dorpsrad"), "utf-8")
    return tmp_path / "kapot"


@pytest.mark.parametrize("keuze", ["--versie", "--version"])
def test_het_programma_noemt_zijn_versie(keuze: str):
    """Wie hulp vraagt of een nieuwe versie haalt, moet kunnen zien wat er staat."""
    gevraagd = CliRunner().invoke(app, [keuze])
    assert (gevraagd.exit_code, gevraagd.stdout) == (0, f"wegwijzer {__version__}\n")


@pytest.mark.parametrize("opdracht", list(_opdrachten(get_command(app))))
def test_elke_opdracht_neemt_een_map(opdracht):
    """Overal werkt --map."""
    assert "--map" in {keuze for deel in opdracht.params for keuze in deel.opts}


@pytest.mark.parametrize(("opdracht", "uitgang"), [("controleer", 1), ("actueel", 1), ("leesgemak", 0)])
def test_met_json_alleen_json(kapot: Path, opdracht: str, uitgang: int):
    """Ook als de gegevens niet kloppen, staat er op de uitvoer niets dan json."""
    antwoord = CliRunner().invoke(app, [opdracht, "--formaat", "json", "--map", str(kapot)], standalone_mode=False)
    assert isinstance(json.loads(antwoord.stdout), list)
    assert (antwoord.return_value if antwoord.exit_code == 0 else antwoord.exit_code) == uitgang


@pytest.mark.parametrize("veel", [21, 2_000])
def test_een_stortvloed_in_een_bestand(kapot: Path, veel: int):
    """Van één soort ziet u de eerste twintig, en hoeveel er nog zijn. Een andere fout in dat bestand ziet u ook."""
    koffie = kapot / "activiteiten/duinwijk/koffie-de-vlag.yml"
    regels = koffie.read_text("utf-8").count("\n")
    with koffie.open("a", encoding="utf-8") as bestand:
        bestand.writelines(f"v{nummer}: x\n" for nummer in range(veel))

    def gezien(formaat: str):
        antwoord = CliRunner().invoke(app, ["controleer", "--formaat", formaat, "--map", str(kapot), "--datum", "2026-11-21"], standalone_mode=False)
        return antwoord.stdout, antwoord.stderr

    alle = json.loads(gezien("json")[0])
    vreemd = [een for een in alle if een["code"] == "veld-onbekend"]
    assert [een["regel"] for een in vreemd] == list(range(regels + 1, regels + 22))
    assert [een["code"] for een in alle if een["niveau"] == "fout" and een not in vreemd] == ["organisatie-onbekend"]
    tekst, fouten = gezien("tekst")
    assert f"{veel + 1} fouten en 2 keer 'let op'." in fouten
    if veel == 21:
        assert "En nog" not in tekst and vreemd[20]["wat"] == "Het veld 'v20' kennen we niet."
        return
    nog = f"activiteiten/duinwijk/koffie-de-vlag.yml:{regels + 21}: fout: En nog 1.980 van deze soort in dit bestand."
    assert f"{nog}\n    Verbeter eerst de andere. Kijk daarna opnieuw na. [veld-onbekend]\n" in tekst
    for formaat in ("github", "gitlab"):
        assert gezien(formaat)[0].count("En nog 1.980 van deze soort in dit bestand. Verbeter eerst de andere.") == 1


@pytest.mark.parametrize("datum", ["2026-02-30", "20261122", "2026-W47-1", "0001-01-01", "9999-12-31", "gisteren", ""])
def test_een_datum_die_niet_kan(datum: str):
    """Een andere vorm, of een dag die niet kan, is verkeerd gebruik."""
    antwoord = CliRunner().invoke(app, ["controleer", "--map", str(MINI), "--datum", datum])
    assert antwoord.exit_code == 2
    assert antwoord.stderr == f"'{datum}' lezen we niet als datum. Schrijf bijvoorbeeld 2026-12-31.\n"


@pytest.mark.parametrize(
    ("getypt", "gezegd"),
    [
        ("controler", "De opdracht 'controler' kennen we niet. Bedoelt u 'controleer'?\nTyp 'wegwijzer --help' voor uitleg."),
        ("nieuw ding", "De opdracht 'ding' kennen we niet.\nTyp 'wegwijzer nieuw --help' voor uitleg."),
        ("controleer --frmaat json", "De keuze '--frmaat' kennen we niet. Bedoelt u '--formaat'?\nTyp 'wegwijzer controleer --help' voor uitleg."),
        ("controleer --formaat xml", "Bij --formaat kunt u kiezen uit: tekst, json, github of gitlab.\nTyp 'wegwijzer controleer --help' voor uitleg."),
        ("actueel --formaat github", "Bij --formaat kunt u kiezen uit: tekst of json.\nTyp 'wegwijzer actueel --help' voor uitleg."),
        ("controleer x y", "Dit is te veel: x y.\nTyp 'wegwijzer controleer --help' voor uitleg."),
        ("bekijk --poort abc", "Bij --poort hoort een getal van 0 tot en met 65535.\nTyp 'wegwijzer bekijk --help' voor uitleg."),
        ("gebieden k --gemeente x --jaar abc", "Bij --jaar hoort een getal.\nTyp 'wegwijzer gebieden --help' voor uitleg."),
        ("importeer", "Vul nog in: BESTAND|URL.\nTyp 'wegwijzer importeer --help' voor uitleg."),
        ("gebieden x", "Vul nog in: --gemeente.\nTyp 'wegwijzer gebieden --help' voor uitleg."),
        ("bouw --gebied", "Achter --gebied hoort nog iets te staan.\nTyp 'wegwijzer --help' voor uitleg."),
        ("bouw --zonder-drukwerk=1", "Achter --zonder-drukwerk hoort niets te staan.\nTyp 'wegwijzer --help' voor uitleg."),
    ],
)  # fmt: skip
def test_verkeerd_getypt(monkeypatch, capsys, getypt: str, gezegd: str):
    """Wie zich vertypt, leest wat er niet klopt en wat wel kan, met uitgang 2."""
    monkeypatch.setattr(sys, "argv", ["wegwijzer", *getypt.split()])
    with pytest.raises(SystemExit) as gestopt:
        hoofd()
    assert (gestopt.value.code, capsys.readouterr().err) == (2, f"{gezegd}\n")


def test_elke_hulptekst_is_nederlands():
    """Geen woord van het programma zelf in de uitleg, ook niet bij de soort waarde."""
    for opdracht in _opdrachten(get_command(app)):
        tekst = CliRunner().invoke(app, [*opdracht.id.split(), "--help"]).output
        assert tekst.startswith("Zo gebruikt u het: ")
        assert not re.search(r"\b(list|str|int|path|range|default|required|usage|options|arguments|commands)\b|x[<>]=", tekst, re.I | re.M), tekst


def test_schema_en_nieuw_in_een_andere_map(tmp_path: Path):
    """Een pad telt vanaf de map die u kiest."""
    for keuzes in (["schema", "--doel", "schemas"], ["nieuw", "wegwijzer", "dorp"]):
        assert CliRunner().invoke(app, [*keuzes, "--map", str(tmp_path)], standalone_mode=False).return_value == 0
    assert json.loads((tmp_path / "schemas/activiteit.json").read_text("utf-8"))["required"]
    assert (tmp_path / "dorp/content/wegwijzer.yml").is_file()
