"""De bouw als geheel: alles of niets, elke keer hetzelfde, en nooit twee tegelijk."""

import errno
import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest

from wegwijzer.bouw import Opdracht, bouw
from wegwijzer.cli.gedeeld import zo_kan_het_niet
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.schrijven import BouwBezig, nieuwe_site, schrijf
from wegwijzer.uitvoer import UITVOER, ZONDER
from wegwijzer.verrijken import verrijk

VANDAAG = date(2026, 11, 21)
GENERATOR = Path(__file__).parents[2] / "generator"


def opdracht(wortel: Path, **meer) -> Opdracht:
    return Opdracht(wortel, wortel / "build/site", VANDAAG, **meer)


def afdruk(map_: Path) -> dict[str, str]:
    """Van elk bestand de vingerafdruk; Pagefind schrijft zijn filters in een toevallige volgorde."""
    return {
        pad.relative_to(map_).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest()
        for pad in map_.rglob("*")
        if pad.is_file() and "pagefind" not in pad.relative_to(map_).parts
    }


def start(wortel: Path, *meer: str) -> subprocess.Popen:
    omgeving = {**os.environ, "PYTHONPATH": str(GENERATOR)}
    opdracht_ = [sys.executable, "-m", "wegwijzer", "bouw", "--map", str(wortel), *meer]
    return subprocess.Popen(opdracht_, env=omgeving, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)


def assert_niemand_bezig(groep: int) -> None:
    """Geen hulpproces van deze bouw werkt nog door."""
    for _ in range(100):
        if not any(_is_levend(pad, groep) for pad in Path("/proc").glob("[0-9]*")):
            return
        time.sleep(0.05)
    raise AssertionError("er werken nog hulpprocessen")


def _is_levend(proces: Path, groep: int) -> bool:
    """Staat dit proces in de groep, en is het niet al gestopt?"""
    with suppress(OSError):
        soort, _, van = proces.joinpath("stat").read_text().rpartition(")")[2].split()[:3]
        return int(van) == groep and soort != "Z"
    return False


def test_twee_keer_bouwen_geeft_dezelfde_bytes(begonnen: Path, nieuwe: Path):
    """Met dezelfde gegevens en dezelfde dag is elk bestand gelijk, ook in een andere map en een ander proces."""
    assert start(nieuwe, "--datum", VANDAAG.isoformat()).wait(120) == 0
    assert afdruk(nieuwe / "build/site") == afdruk(begonnen / "build/site")


def test_tegelijk_of_stap_voor_stap_is_hetzelfde(begonnen: Path, gebouwde: Path):
    """Wat de rekenkernen samen maken, is gelijk aan wat één kern maakt, tot op de byte."""
    uitslag = bouw(opdracht(gebouwde, tegelijk=False))
    assert afdruk(gebouwde / "build/site") == afdruk(begonnen / "build/site")
    assert uitslag.bestanden == sum(pad.is_file() for pad in (gebouwde / "build/site").rglob("*"))


def test_elk_bestand_komt_van_een_uitvoer(begonnen: Path):
    """Geen twee soorten uitvoer schrijven hetzelfde bestand: anders hing de site af van wie er het laatst is."""
    verrijkt = verrijk(controleer(laad(begonnen), VANDAAG).gids, VANDAAG, ())
    for uitvoer in ({**UITVOER, "Drukwerk": ZONDER["Drukwerk"]}, UITVOER):
        namen = [pad for maak in uitvoer.values() for pad, _ in maak(verrijkt)]
        assert len(namen) == len(set(namen))


def test_een_fout_laat_de_vorige_site_staan(gebouwde: Path):
    """Bij een fout in de gegevens verandert er niets aan de site."""
    vorige = afdruk(gebouwde / "build/site")
    kapot = gebouwde / "activiteiten/voorbeeldgemeente/koffie-de-vlag.yml"
    kapot.write_text(kapot.read_text().replace("10:00", "10 uur"))
    uitslag = bouw(opdracht(gebouwde))
    assert uitslag.bestanden == 0
    assert [gevonden.code for gevonden in uitslag.bevindingen] == ["tijd-onleesbaar"]
    assert afdruk(gebouwde / "build/site") == vorige


def test_een_afgebroken_bouw_laat_de_vorige_site_heel(gebouwde: Path):
    """Wie een bouw op een willekeurig moment hard afbreekt, houdt een hele site over."""
    wegwijzer = gebouwde
    oud = afdruk(wegwijzer / "build/site")
    naam = wegwijzer / "content/wegwijzer.yml"
    naam.write_text(naam.read_text().replace("Wegwijzer Voorbeeld", "Wegwijzer Nieuw"))
    begonnen = time.perf_counter()
    proef = start(wegwijzer, "--datum", VANDAAG.isoformat(), "--doel", "build/proef")
    assert proef.wait(120) == 0
    duur, nieuw = time.perf_counter() - begonnen, afdruk(wegwijzer / "build/proef")
    kans = random.Random(1)
    for _ in range(4):
        proces = start(wegwijzer, "--datum", VANDAAG.isoformat())
        time.sleep(duur * kans.uniform(0.2, 1.0))
        proces.send_signal(signal.SIGKILL)
        proces.wait()
        assert_niemand_bezig(proces.pid)
        assert afdruk(wegwijzer / "build/site") in (oud, nieuw)
    assert bouw(opdracht(wegwijzer)).bestanden
    assert afdruk(wegwijzer / "build/site") == nieuw
    assert [pad.name for pad in (wegwijzer / "build").iterdir() if ".nieuw-" in pad.name] == []


def test_twee_bouwen_tegelijk_mengen_niet(nieuwe: Path):
    """Wie begint terwijl een ander bouwt, krijgt een zin en uitgang 2; de site blijft heel."""
    with nieuwe_site(nieuwe / "build/site") as map_:
        proces = start(nieuwe)
        _, fouten = proces.communicate(timeout=120)
        assert proces.returncode == 2
        assert "Er is al een bouw bezig voor deze site." in fouten
        with pytest.raises(BouwBezig), nieuwe_site(nieuwe / "build/site"):
            pass
        schrijf(map_, [("index.html", "heel")])
    assert (nieuwe / "build/site/index.html").read_text() == "heel"


@pytest.mark.parametrize("doel", [".", "content", "build/verhaal", "build/brief.txt", "build/repo"])
def test_wat_geen_site_is_blijft_staan(nieuwe: Path, typ, doel: str):
    """Een bouw komt nooit in de plaats van iets anders: niet van de gegevens, een eigen map, een bestand of een archief."""
    schrijf(nieuwe / "build", [("verhaal/brief.txt", "eigen"), ("brief.txt", "eigen"), ("repo/index.html", ""), ("repo/.git/HEAD", "")])
    voor = {pad: pad.read_bytes() for pad in nieuwe.rglob("*") if pad.is_file()}
    uitgang, _, fouten = typ("bouw", "--map", nieuwe, "--doel", doel)
    assert uitgang == 2
    assert "Op deze plek staat al iets anders dan een site" in fouten
    assert {pad: pad.read_bytes() for pad in nieuwe.rglob("*") if pad.is_file()} == voor


@pytest.mark.parametrize(
    ("doel", "zin"),
    [
        ("/proc/x", "Deze plek is er niet, of er mag niets bij."),
        ("/proc/x/y", "Deze plek is er niet, of er mag niets bij."),
        ("content/wegwijzer.yml/site", "Hier staat al een bestand met deze naam."),
        ("rondje/site", "Deze snelkoppeling wijst naar zichzelf."),
        ("x" * 300, "Deze naam is te lang."),
    ],
)
def test_waar_geen_map_kan_komen(nieuwe: Path, capsys, doel: str, zin: str):
    """Kan er op een plek geen map of slot komen, dan staat de echte reden er, en niet dat een ander bezig is."""
    (nieuwe / "rondje").symlink_to("rondje")
    with pytest.raises(SystemExit) as gestopt, zo_kan_het_niet(), nieuwe_site(nieuwe / doel):
        pass
    assert gestopt.value.code == 2
    assert capsys.readouterr().err == f"Hier kunnen we geen map maken: {nieuwe / doel}. {zin} Kies een andere map bij --doel.\n"


def test_een_snelkoppeling_naar_de_site_blijft(tmp_path: Path):
    """Wijst het doel naar een map elders, dan komt de site daar."""
    (tmp_path / "echt").mkdir()
    (tmp_path / "site").symlink_to("echt")
    with nieuwe_site(tmp_path / "site") as map_:
        schrijf(map_, [("index.html", "nieuw")])
    assert (tmp_path / "site").is_symlink()
    assert (tmp_path / "echt/index.html").read_text() == "nieuw"


@pytest.mark.skipif(sys.platform != "linux", reason="alleen Linux ruilt twee mappen in één stap")
def test_de_nieuwe_site_komt_er_in_een_stap(tmp_path: Path, monkeypatch):
    """Er is geen moment zonder site: de oude schuift niet eerst aan de kant."""
    schrijf(tmp_path / "site", [("index.html", "oud")])
    monkeypatch.delattr(Path, "rename")
    with nieuwe_site(tmp_path / "site") as map_:
        schrijf(map_, [("index.html", "nieuw")])
    assert (tmp_path / "site/index.html").read_text() == "nieuw"


def test_een_systeem_dat_niet_kan_ruilen(tmp_path: Path, monkeypatch):
    """Dan gaat het in twee stappen, en blijft er niets van de oude site liggen."""
    schrijf(tmp_path / "site", [("index.html", "oud")])
    monkeypatch.setattr("wegwijzer.schrijven._ruil", lambda een, ander: False)
    with nieuwe_site(tmp_path / "site") as map_:
        schrijf(map_, [("index.html", "nieuw")])
    assert (tmp_path / "site/index.html").read_text() == "nieuw"
    assert {pad.name for pad in tmp_path.iterdir()} <= {"site", ".site.slot"}


def test_een_weggeschoven_site_komt_terug(tmp_path: Path):
    """Is een bouw gestorven terwijl de oude site even aan de kant stond, dan zet de volgende hem terug."""
    oud = tmp_path / ".site.oud-x1"
    schrijf(oud, [("index.html", "oud")])
    with pytest.raises(RuntimeError), nieuwe_site(tmp_path / "site"):
        raise RuntimeError
    assert (tmp_path / "site/index.html").read_text() == "oud"


@pytest.mark.parametrize("pad", ["../buiten.html", "/buiten.html", "a/../../buiten.html"])
def test_niets_komt_buiten_de_map(tmp_path: Path, pad: str):
    """Een pad dat naar buiten wijst, wordt nooit geschreven."""
    with pytest.raises(ValueError):
        schrijf(tmp_path / "site", [(pad, "kwaad")])
    assert not (tmp_path / "buiten.html").exists()


def test_een_los_gebied_staat_op_zichzelf(nieuwe: Path):
    """Met --gebied staan alleen de dingen van dat gebied op de site."""
    bouw(opdracht(nieuwe, gebieden=("duinrand",), zonder=frozenset({"Drukwerk"})))
    paden = afdruk(nieuwe / "build/site")
    assert "duinrand/activiteiten/wandelen-duinrand/index.html" in paden
    assert not [pad for pad in paden if "koffie-de-vlag" in pad or pad.startswith("zeedorp/")]


def test_een_onbekend_gebied_is_verkeerd_gebruik(begonnen: Path, typ):
    """Een gebied dat niet bestaat, geeft uitgang 2 en een zin."""
    uitgang, _, fouten = typ("bouw", "--map", begonnen, "--gebied", "zedorp")
    assert uitgang == 2
    assert "Het gebied 'zedorp' kennen we niet." in fouten


def test_een_map_zonder_wegwijzer_is_verkeerd_gebruik(tmp_path: Path, typ):
    """In een lege map zegt het programma wat er ontbreekt."""
    uitgang, _, fouten = typ("bouw", "--map", tmp_path)
    assert uitgang == 2
    assert "staat geen wegwijzer" in fouten


@pytest.mark.parametrize(("reden", "zin"), [(errno.ENOSPC, "De schijf is vol."), (errno.EACCES, "U mag hier niet lezen of schrijven.")])
def test_een_schijf_die_niet_meewerkt(reden: int, zin: str, gebouwde: Path, typ, monkeypatch):
    """Een volle of gesloten schijf geeft één zin en uitgang 2; de vorige site blijft staan."""
    vorige = afdruk(gebouwde / "build/site")

    def weiger(*_, **__):
        raise OSError(reden, "disk", "site/index.html")

    monkeypatch.setattr("wegwijzer.bouw.schrijf", weiger)
    uitgang, _, fouten = typ("bouw", "--map", gebouwde)
    assert uitgang == 2
    assert fouten.endswith(f"{zin} Het gaat om: site/index.html\n")
    assert afdruk(gebouwde / "build/site") == vorige


def test_een_fout_van_ons_is_niet_de_fout_van_de_redacteur(begonnen: Path, typ, monkeypatch):
    """Wat het programma niet voorzag, staat in een bestand voor de beheerder; op het scherm staan twee zinnen."""

    def struikel(*_, **__):
        raise KeyError("onvoorzien")

    monkeypatch.setattr("wegwijzer.bouw.verrijk", struikel)
    _, _, scherm = typ("bouw", "--map", begonnen)
    verslag = Path(scherm.rpartition("beheerder: ")[2].strip())
    assert "Het ligt niet aan u." in scherm and "Traceback" not in scherm
    assert "KeyError: 'onvoorzien'" in verslag.read_text()
    verslag.unlink()
