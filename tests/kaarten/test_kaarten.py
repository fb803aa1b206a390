"""De kaarten zoals ze uit de generator komen."""

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from wegwijzer.uitvoer.kaarten import kaarten, kaartgegevens
from wegwijzer.uitvoer.paginas.kaart import kaartpaginas
from wegwijzer.verrijken import verrijk

WORTEL = Path(__file__).parents[2]
VANDAAG = date(2026, 11, 23)


@pytest.fixture(scope="module")
def gids(kop):
    return kop.gids


@pytest.fixture(scope="module")
def verrijkt(kop):
    return kop


@pytest.fixture(scope="module")
def scripts(verrijkt):
    return dict(kaarten(verrijkt))


def _gegevens(script: str) -> dict:
    """Wat het script aan de kaart geeft, teruggelezen als JSON."""
    return json.loads(re.search(r"wegwijzerKaart\(map_kaart, (.*)\);", script)[1])


def test_elk_gebied_en_de_regio_heeft_een_kaart(gids, scripts, verrijkt):
    """Naast elke pagina staat haar script, en omgekeerd."""
    verwacht = {"kaart/kaart.js", *(f"{gebied}/kaart/kaart.js" for gebied in gids.gebieden)}
    assert set(scripts) == verwacht | {"kaart/grond.js"}
    assert {f"{pagina.pad}kaart.js" for pagina in kaartpaginas(verrijkt)} == verwacht


def test_een_merk_per_plek_met_alle_activiteiten(verrijkt, scripts):
    """Elke plek staat één keer op de kaart van de regio, met alles wat daar is."""
    plekken = _gegevens(scripts["kaart/kaart.js"])["plekken"]
    assert [plek["id"] for plek in plekken] == list(verrijkt.gids.locaties)
    for plek in plekken:
        assert [een["naam"] for een in plek["activiteiten"]] == [
            een.naam for een in verrijkt.activiteiten_op[plek["id"]]
        ]
        assert all(een["wanneer"] for een in plek["activiteiten"])


def test_de_kaart_van_een_gebied_gaat_over_dat_gebied(verrijkt):
    """Alles in De Koog, en de plekken verderop waar iets van De Koog is."""
    gegevens = kaartgegevens(verrijkt, "de-koog")
    hier = {een.id for een in verrijkt.activiteiten_in["de-koog"]}
    namen = {verrijkt.gids.activiteiten[id_].naam for id_ in hier}
    assert {plek.id for plek in verrijkt.locaties_in["de-koog"]} <= {plek["id"] for plek in gegevens["plekken"]}
    for plek in gegevens["plekken"]:
        van_hier = verrijkt.gebied_van_locatie[plek["id"]] == "de-koog"
        assert van_hier or namen & {een["naam"] for een in plek["activiteiten"]}
    zuid, west, noord, oost = verrijkt.kaart.begrenzing("de-koog")
    assert gegevens["begrenzing"] == [[zuid, west], [noord, oost]]


def test_lagen_zijn_de_themas_die_er_zijn(verrijkt):
    gegevens = kaartgegevens(verrijkt, "schagen")
    gebruikt = {thema for plek in gegevens["plekken"] for een in plek["activiteiten"] for thema in een["themas"]}
    assert [thema["id"] for thema in gegevens["themas"]] == [id_ for id_ in verrijkt.gids.themas if id_ in gebruikt]


def test_koppelingen_wijzen_vanaf_de_kaartpagina(verrijkt):
    """Van /schagen/kaart/ is de wortel twee stappen terug, van /kaart/ een."""
    plek = kaartgegevens(verrijkt, "schagen")["plekken"][0]
    assert plek["url"] == f"../../schagen/plekken/{plek['id']}/"
    assert kaartgegevens(verrijkt)["plekken"][0]["url"].startswith("../")


def test_twee_keer_maken_geeft_dezelfde_scripts(gids, scripts):
    assert dict(kaarten(verrijk(gids, VANDAAG))) == scripts


def test_niets_van_een_andere_plek_dan_de_tegels(scripts):
    """Geen CDN, geen jQuery, geen Bootstrap: het enige adres is dat van de tegels."""
    for pad, script in scripts.items():
        assert set(re.findall(r"https?://[^/\"]+", script)) <= {"https://service.pdok.nl"}, pad
        assert "jquery" not in script.lower() and "$(" not in script


def test_een_gemene_naam_blijft_tekst(gids):
    """Haken, aanhalingstekens en plaatjes in een naam komen heel terug, en breken nergens uit."""
    gemeen = "</script><script>fout()</script>\"'`${x}\u2028😀"
    id_, plek = next(iter(gids.locaties.items()))
    anders = verrijk(replace(gids, locaties={**gids.locaties, id_: plek.model_copy(update={"naam": gemeen})}), VANDAAG)
    script = dict(kaarten(anders))["kaart/kaart.js"]
    assert "</script" not in script and "\u2028" not in script
    assert _gegevens(script)["plekken"][0]["naam"] == gemeen
    pagina = next(iter(kaartpaginas(anders)))
    assert "<script>fout" not in pagina.inhoud and "&lt;/script&gt;" in pagina.inhoud


def test_de_lijst_naast_de_kaart_heeft_dezelfde_plekken(verrijkt):
    for pagina in kaartpaginas(verrijkt):
        gebied = pagina.pad.removesuffix("kaart/").rstrip("/") or None
        plekken = kaartgegevens(verrijkt, gebied)["plekken"]
        assert sorted(re.findall(r'<li id="plek-([^"]+)">', pagina.inhoud)) == sorted(plek["id"] for plek in plekken)
        assert all(f'href="{plek["url"]}"' in pagina.inhoud for plek in plekken)


def test_de_pagina_heeft_geen_script_in_zich(verrijkt):
    """Alle scripts zijn bestanden van ons: de strenge beveiliging hoeft niets toe te staan."""
    for pagina in kaartpaginas(verrijkt):
        html = pagina.kop + pagina.inhoud
        assert all(
            bron and not bron.startswith(("http", "//")) for bron in re.findall(r'<script[^>]*?src="([^"]*)"', html)
        )
        assert len(re.findall(r"<script", html)) == len(re.findall(r"<script defer src=", html))
        assert not re.search(r"\son\w+=|style=", html)


def test_een_los_gebied_heeft_een_eigen_kaart(gids):
    """Met --gebied blijven alleen die kaarten over."""
    los = dict(kaarten(verrijk(gids, VANDAAG, ["de-koog"])))
    assert set(los) == {"kaart/grond.js", "kaart/kaart.js", "de-koog/kaart/kaart.js"}
