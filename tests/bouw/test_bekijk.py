"""Meekijken: wie een bestand verandert, ziet het meteen op de site, en een fout maakt de site niet stuk."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from urllib.error import HTTPError

import pytest

from wegwijzer.beginnen import begin
from wegwijzer.bouw import Opdracht, voorproef

GENERATOR = Path(__file__).parents[2] / "generator"


class Meekijker:
    """Een draaiend `wegwijzer bekijk` van een kleine gemeente."""

    def __init__(self, wortel: Path):
        opdracht = [sys.executable, "-m", "wegwijzer", "bekijk", "--map", str(wortel), "--poort", "0"]
        omgeving = {**os.environ, "PYTHONPATH": str(GENERATOR)}
        self.bestand = next((wortel / "activiteiten").rglob("*.yml"))
        self.proces = subprocess.Popen(opdracht, env=omgeving, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
        self.adres = next(woord for woord in self.proces.stdout.readline().split() if woord.startswith("http://127.0.0.1:"))

    def lees(self, pad: str) -> str:
        with urllib.request.urlopen(self.adres + pad, timeout=60) as antwoord:
            return antwoord.read().decode()

    def noem(self, naam: str) -> None:
        """Geef de activiteit een andere naam."""
        regels = self.bestand.read_text("utf-8").splitlines()
        self.bestand.write_text("\n".join(f"naam: {naam}" if regel.startswith("naam:") else regel for regel in regels), "utf-8")

    def pagina(self) -> str:
        """De lijst van het gebied waar de activiteit staat."""
        plek = next(pad for pad in self._site().rglob(f"{self.bestand.stem}/index.html"))
        return plek.parents[1].relative_to(self._site()).as_posix() + "/"

    def _site(self) -> Path:
        return self.bestand.parents[2] / "build/site"


@pytest.fixture(scope="module")
def meekijker(tmp_path_factory) -> Iterator[Meekijker]:
    wortel = tmp_path_factory.mktemp("kijken") / "duinrand"
    begin(wortel, date.today())
    meekijker = Meekijker(wortel)
    yield meekijker
    if meekijker.proces.poll() is None:
        os.killpg(meekijker.proces.pid, signal.SIGKILL)
    meekijker.proces.wait(30)


def wacht_op(klopt: Callable[[], bool]) -> None:
    for _ in range(600):
        if klopt():
            return
        time.sleep(0.1)
    raise AssertionError("het duurde te lang")


def test_een_verandering_staat_op_de_site_en_de_browser_hoort_het(meekijker):
    """De open pagina krijgt een seintje; daarna staat de nieuwe naam in de lijst."""
    pagina = meekijker.pagina()
    assert "/_ververs.js" in meekijker.lees(pagina)
    with urllib.request.urlopen(meekijker.adres + "_ververs", timeout=60) as sein:
        meekijker.noem("Verse soep")
        assert sein.readline() == b"data: nieuw\n"
    assert "Verse soep" in meekijker.lees(pagina)


def test_de_voorproef_toont_een_nieuwe_activiteit_en_zet_niets_op_schijf(meekijker, tmp_path):
    """Een verandering laten zien is rekenen, geen schrijven: de site op schijf blijft heel."""
    wortel = meekijker.bestand.parents[2]
    nieuw = meekijker.bestand.with_name("verse-thee.yml")
    bevindingen, bestanden = voorproef(Opdracht(wortel, tmp_path / "site", date.today()))
    assert not any("/verse-thee/" in pad for pad in bestanden)
    nieuw.write_text(meekijker.bestand.read_text("utf-8"), "utf-8")
    bevindingen, bestanden = voorproef(Opdracht(wortel, tmp_path / "site", date.today()))
    nieuw.unlink()
    assert any(pad.endswith("/verse-thee/index.html") for pad in bestanden), [een.als_tekst() for een in bevindingen]
    assert not list(tmp_path.iterdir())


def test_een_tweede_verandering_wacht_niet_op_de_hele_site(meekijker):
    """Na elke verandering bouwt de rest van de site in stilte; een volgende verandering breekt dat af."""
    pagina = meekijker.pagina()
    for naam in ("Soep met brood", "Soep met room"):
        meekijker.noem(naam)
        wacht_op(lambda naam=naam: naam in meekijker.lees(pagina))


def test_een_fout_laat_de_site_staan_en_zegt_wat_er_mis_is(meekijker):
    """De redacteur leest bestand, regel en wat te doen; de site blijft zoals hij was."""
    pagina, goed = meekijker.pagina(), meekijker.bestand.read_text("utf-8")
    meekijker.bestand.write_text(goed + "\ntijd: 10:00\n", "utf-8")
    gelezen = ""
    while "[veld-onbekend]" not in gelezen:
        gelezen += meekijker.proces.stdout.readline()
    assert meekijker.bestand.name in gelezen
    assert "Soep met room" in meekijker.lees(pagina)
    meekijker.bestand.write_text(goed, "utf-8")


def test_een_pagina_die_er_niet_is_zegt_dat(meekijker):
    """Ook op deze computer komt dan de pagina met hulp."""
    with pytest.raises(HTTPError) as fout:
        meekijker.lees("bestaat-niet/")
    assert fout.value.code == 404
    assert "<h1" in fout.value.read().decode()


def test_ctrl_c_stopt_netjes(meekijker):
    """Met Ctrl+C stopt het, zonder foutmelding, ook als de rest van de site nog bezig is."""
    meekijker.noem("Laatste soep")
    wacht_op(lambda: "Laatste soep" in meekijker.lees(meekijker.pagina()))
    os.killpg(meekijker.proces.pid, signal.SIGINT)
    assert meekijker.proces.wait(60) == 0
    assert "Traceback" not in meekijker.proces.stderr.read()
