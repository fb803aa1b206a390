"""Vreemde dingen op de schijf: koppelingen, mappen, apparaten en rechten. Altijd een bevinding, nooit een fout."""

import glob
import os
from pathlib import Path

import pytest
from tests.controleren.instantie import KOFFIE, VANDAAG, VLAG, kijk_na, maak, teksten

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad


@pytest.fixture
def wortel(tmp_path: Path) -> Path:
    return maak(tmp_path / "wegwijzer", {})


def test_koppeling_naar_een_bestand_buiten_de_map(wortel: Path):
    """Een koppeling naar een bestand buiten de wegwijzer volgen we niet."""
    geheim = wortel.parent / "geheim.yml"
    geheim.write_text("naam: wachtwoord")
    (wortel / KOFFIE).unlink()
    (wortel / KOFFIE).symlink_to(geheim)
    verwacht = f"""\
{KOFFIE}:1: fout: Dit is een snelkoppeling naar een plek buiten deze wegwijzer.
    Zet hier het bestand zelf neer. [koppeling-naar-buiten]
"""
    assert teksten(kijk_na(wortel).bevindingen) == verwacht


def test_koppeling_naar_een_map_buiten_de_map(wortel: Path):
    """Een map met veel bestanden buiten de wegwijzer geeft één melding."""
    buiten = wortel.parent / "buiten"
    buiten.mkdir()
    for nummer in range(20):
        (buiten / f"a{nummer}.yml").write_text("naam: x")
    (wortel / "activiteiten/polder").symlink_to(buiten)
    verwacht = """\
activiteiten/polder:1: fout: Dit is een snelkoppeling naar een plek buiten deze wegwijzer.
    Zet hier het bestand zelf neer. [koppeling-naar-buiten]
"""
    assert teksten(kijk_na(wortel).bevindingen) == verwacht


def test_koppeling_in_een_kring(wortel: Path):
    """Een koppeling naar zichzelf is niet te openen; een kring van mappen loopt niet eindeloos door."""
    (wortel / "activiteiten/duinstede/rond.yml").symlink_to("rond.yml")
    (wortel / "activiteiten/duinstede/kring").symlink_to("..")
    verwacht = """\
activiteiten/duinstede/rond.yml:1: fout: Dit bestand kunnen we niet openen.
    Sluit het in andere programma's. Kijk daarna of u het zelf kunt openen. [bestand-dicht]
"""
    assert teksten(kijk_na(wortel).bevindingen) == verwacht


def test_koppeling_binnen_de_map_mag(wortel: Path):
    """Een koppeling naar een bestand in dezelfde wegwijzer lezen we gewoon."""
    (wortel / "content/themas.yml").rename(wortel / "content/lijst.yml")
    (wortel / "content/themas.yml").symlink_to("lijst.yml")
    assert teksten(kijk_na(wortel).bevindingen) == ""


def test_map_met_de_naam_van_een_bestand(wortel: Path):
    """Een map die zoals een bestand heet, is geen bestand."""
    (wortel / "activiteiten/duinstede/thee.yml").mkdir()
    verwacht = """\
activiteiten/duinstede/thee.yml:1: fout: Dit heet zoals een bestand, maar het is een map.
    Geef de map een naam zonder .yml. [geen-bestand]
"""
    assert teksten(kijk_na(wortel).bevindingen) == verwacht


def test_pijp_met_de_naam_van_een_bestand(wortel: Path):
    """Uit een pijp lezen zou eeuwig wachten; dat doen we niet."""
    os.mkfifo(wortel / "activiteiten/duinstede/thee.yml")
    assert [een.code for een in kijk_na(wortel).bevindingen] == ["geen-bestand"]


def test_bestand_zonder_rechten(wortel: Path, monkeypatch):
    """Een bestand dat we niet mogen lezen, geeft een melding."""
    echt = open

    def dicht(pad, *hoe, **meer):
        if str(pad).endswith(KOFFIE):
            raise PermissionError(13, "dicht", str(pad))
        return echt(pad, *hoe, **meer)

    monkeypatch.setattr("builtins.open", dicht)
    assert [een.code for een in kijk_na(wortel).bevindingen] == ["bestand-dicht"]


def test_vreemde_naam_van_een_bestand(wortel: Path):
    """Een naam met een regeleinde of met kapotte letters breekt de melding niet."""
    for naam in (b"a\nb.yml", b"caf\xe9.yml", "\u202egnp.yml".encode()):
        Path(os.fsdecode(os.fsencode(wortel / "activiteiten/duinstede") + b"/" + naam)).write_text("")
    bevindingen = kijk_na(wortel).bevindingen
    assert sorted({een.code for een in bevindingen}) == ["bestand-leeg"]
    assert len(teksten(bevindingen).encode("utf-8").splitlines()) == 6


def test_elke_volgorde_van_de_schijf_geeft_hetzelfde(wortel: Path, monkeypatch: pytest.MonkeyPatch):
    """De volgorde waarin een computer bestanden noemt, maakt niet uit."""
    (wortel / VLAG).with_name("zaal.yml").write_text("naam: [")
    (wortel / VLAG).with_name("aula.yml").write_text("naam: [")
    eerst = laad(wortel)
    echt = glob.glob
    monkeypatch.setattr(glob, "glob", lambda *wat, **hoe: echt(*wat, **hoe)[::-1])
    assert laad(wortel).paden == eerst.paden
    assert teksten(kijk_na(wortel).bevindingen) == teksten(controleer(eerst, VANDAAG).bevindingen)


def test_map_die_dicht_is(tmp_path: Path, monkeypatch):
    """Een map die we niet mogen lezen, valt niet stil weg."""
    wortel, scan = maak(tmp_path, {}), os.scandir

    def dicht(map_="."):
        if str(map_).endswith("activiteiten/duinstede"):
            raise PermissionError(13, "dicht", str(map_))
        return scan(map_)

    monkeypatch.setattr(os, "scandir", dicht)
    assert teksten(kijk_na(wortel).bevindingen) == (
        "activiteiten/duinstede:1: fout: Deze map kunnen we niet openen.\n"
        "    Kijk of u de map zelf kunt openen. [map-dicht]\n"
    )
