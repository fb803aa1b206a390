"""Wat nagekeken moet worden: wie, wanneer, en een mail die u zo kunt versturen."""

import json
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import pytest
from bs4 import BeautifulSoup

from wegwijzer.beginnen import begin
from wegwijzer.cli.gedeeld import dag

KOFFIE = "activiteiten/voorbeeldgemeente/koffie-de-vlag.yml"


@pytest.fixture
def wegwijzer(tmp_path: Path) -> Path:
    begin(tmp_path / "w", dag("2026-11-22"))
    tekst = (tmp_path / "w" / KOFFIE).read_text("utf-8")
    (tmp_path / "w" / KOFFIE).write_text(tekst.replace("gecontroleerd: 2026-11-22", "gecontroleerd: 2026-05-01"), "utf-8")
    wandelen = tmp_path / "w/activiteiten/voorbeeldgemeente/wandelen-duinrand.yml"
    wandelen.write_text(wandelen.read_text("utf-8").replace("gecontroleerd: 2026-11-22", "gecontroleerd: 2026-06-10"), "utf-8")
    return tmp_path / "w"


def test_te_laat_en_binnenkort(wegwijzer: Path, roep):
    """Na 180 dagen is een activiteit te laat; de maand ervoor is het binnenkort. De rest noemen we niet."""
    code, uit, _ = roep(wegwijzer, "actueel", "--formaat", "json")
    gevonden = [(een["id"], een["stand"], een["eigenaar"], een["nakijken_voor"]) for een in json.loads(uit)]
    assert code == 0
    assert gevonden == [
        ("koffie-de-vlag", "te laat", "dorpsraad", "2026-10-28"),
        ("wandelen-duinrand", "binnenkort", "dorpsraad", "2026-12-07"),
    ]


def test_de_mail_is_klaar_om_te_versturen(wegwijzer: Path, roep):
    """Eén mail per eigenaar, met per activiteit een link om 'klopt nog' of 'verandering' te antwoorden."""
    roep(wegwijzer, "actueel", "--doel", "build/beheer")
    (pad,) = (wegwijzer / "build/beheer/mail").iterdir()
    bericht = message_from_bytes(pad.read_bytes(), policy=default)
    assert (pad.name, bericht["To"], bericht["X-Unsent"]) == ("dorpsraad.eml", "dorpsraad@voorbeeld.example", "1")
    tekst = bericht.get_body(("plain",)).get_content()
    links = [urlparse(regel.partition(": ")[2]) for regel in tekst.splitlines() if ": https:" in regel]
    assert {link.path for link in links} == {"/meedoen/doorgeven/"}
    vragen = [(vraag["lijst"], vraag["soort"], vraag["id"]) for vraag in ({naam: een[0] for naam, een in parse_qs(link.query).items()} for link in links)]
    assert vragen[:2] == [("activiteiten", "klopt", "koffie-de-vlag"), ("activiteiten", "verandering", "koffie-de-vlag")]
    assert len(vragen) == 4
    assert "* Koffie in De Vlag\n  Elke dinsdag van 10.00 tot 12.00 uur." in tekst.replace("\r", "")
    html = bericht.get_body(("html",)).get_content()
    assert html.count("soort=klopt") == 2 and "Dit klopt nog" in html


def test_de_beheerder_ziet_percentages_en_een_bellijst(wegwijzer: Path, roep):
    """Per gebied en per organisatie hoeveel procent op tijd is; op papier de nummers om te bellen."""
    roep(wegwijzer, "actueel", "--doel", "build/beheer")
    overzicht = (wegwijzer / "build/beheer/overzicht.html").read_text("utf-8")
    rijen = [[cel.get_text() for cel in rij.find_all("td")] for rij in BeautifulSoup(overzicht, "html.parser").find_all("tr")]
    assert ["Zeedorp", "", "50%", "2", "1"] in rijen
    bellijst = (wegwijzer / "build/beheer/bellijst.html").read_text("utf-8")
    assert 'Dorpsraad Zeedorp</h2><a href="tel:+31222000000">0222 00 00 00</a>' in bellijst and "Koffie in De Vlag" in bellijst
    assert (wegwijzer / "build/beheer/actueel.xlsx").stat().st_size > 3000


def test_wat_heel_oud_is_gaat_uit_de_lijsten_maar_houdt_zijn_pagina(wegwijzer: Path, roep):
    """Na de termijn plus een jaar sturen we niemand er meer heen; het adres blijft wel werken."""
    pad = wegwijzer / KOFFIE
    pad.write_text(pad.read_text("utf-8").replace("gecontroleerd: 2026-05-01", "gecontroleerd: 2025-01-01"), "utf-8")
    assert roep(wegwijzer, "bouw", "--zonder-drukwerk")[0] == 0
    site = wegwijzer / "build/site"
    assert "Koffie in De Vlag" in (site / "zeedorp/activiteiten/koffie-de-vlag/index.html").read_text("utf-8")
    for lijst in ("zeedorp/activiteiten", "zeedorp/agenda", "zeedorp"):
        assert "koffie-de-vlag" not in (site / lijst / "index.html").read_text("utf-8"), lijst
