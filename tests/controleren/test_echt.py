"""Zonder 'voorbeeld: ja' blijft er niets van het voorbeeld over."""

import re
from datetime import date
from pathlib import Path

import pytest
from tests.controleren.instantie import BESTANDEN, INSTELLING, KOFFIE, RAAD, kijk_na, maak, teksten

from wegwijzer.beginnen import begin
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad

ECHT_NUMMER, ECHTE_SITE = "0222 31 41 59", "duinstede.nl"
DOE = "    Vul het echte in. Is de wegwijzer nog een voorbeeld? Zet 'voorbeeld' op ja."


def echt(tekst: str) -> str:
    tekst = tekst.replace("voorbeeld: ja", "voorbeeld: nee").replace("0222 00 00 00", ECHT_NUMMER)
    return tekst.replace("voorbeeld.example", ECHTE_SITE)


@pytest.fixture
def nagekeken(tmp_path: Path):
    """De kleine wegwijzer met alles echt, en daarna deze bestanden anders; geeft de meldingen."""

    def kijk(anders: dict[str, str]) -> str:
        alles = {pad: echt(tekst) for pad, tekst in BESTANDEN.items()}
        return teksten(kijk_na(maak(tmp_path, alles | anders)).bevindingen)

    return kijk


def test_alles_echt_is_goed(nagekeken):
    assert nagekeken({}) == ""


def test_een_voorbeeld_mag_verzonnen_zijn(tmp_path: Path):
    """Met 'voorbeeld: ja' zeggen we er niets van: dat staat al op elke bladzijde."""
    assert teksten(kijk_na(maak(tmp_path, {})).bevindingen) == ""


def test_een_vergeten_nummer_en_adres(nagekeken):
    """Een nummer met alleen nullen en een adres op .example zijn van niemand, waar ze ook staan."""
    gezien = nagekeken({
        RAAD: BESTANDEN[RAAD],
        INSTELLING: echt(BESTANDEN[INSTELLING]).replace(f"https://wegwijzer.{ECHTE_SITE}", "https://wegwijzer.voorbeeld.example"),
        KOFFIE: echt(BESTANDEN[KOFFIE]).replace("U drinkt koffie met mensen uit het dorp.", "U drinkt koffie. Bel 0222-000000."),
    })  # fmt: skip
    assert gezien == (
        f"{KOFFIE}:2: fout: Bij 'samenvatting' staat nog iets van het voorbeeld: '0222-000000'.\n{DOE} [voorbeeld-gegeven]\n"
        f"{RAAD}:5: fout: Bij 'email' staat nog iets van het voorbeeld: 'dorpsraad@voorbeeld.example'.\n{DOE} [voorbeeld-gegeven]\n"
        f"{INSTELLING}:5: fout: Bij 'adres' staat nog iets van het voorbeeld: 'wegwijzer.voorbeeld.example'.\n{DOE} [voorbeeld-gegeven]\n"
    )


@pytest.mark.parametrize("nummer", ["0222 31 00 00", "0800 1234", "14 0222", "088 000 11 00", "0900 0101"])
def test_een_echt_nummer_met_nullen_mag(nagekeken, nummer: str):
    assert nagekeken({RAAD: echt(BESTANDEN[RAAD]).replace(f"email: dorpsraad@{ECHTE_SITE}", f"telefoon: {nummer}")}) == ""


def test_een_bron_die_zegt_dat_het_verzonnen_is(nagekeken):
    """Wie echte grenzen heeft, noemt ook de echte bron."""
    bron = "bronnen:\n  - naam: De grenzen zijn verzonnen\n"
    assert nagekeken({INSTELLING: echt(BESTANDEN[INSTELLING]) + bron}) == (
        f"{INSTELLING}:11: fout: Bij 'naam' staat nog iets van het voorbeeld: 'verzonnen'.\n{DOE} [voorbeeld-gegeven]\n"
    )


def test_een_pagina_die_nog_niet_af_is(nagekeken):
    """Een nummer van het voorbeeld houdt de site tegen; een leeg vak geeft een herinnering."""
    assert nagekeken({"content/paginas/contact.md": "# Contact\n\n- Bel: 0222 00 00 00\n\n> **Nog in te vullen:** de naam\n"}) == (
        f"content/paginas/contact.md:3: fout: Op deze pagina staat nog iets van het voorbeeld: '0222 00 00 00'.\n{DOE} [voorbeeld-pagina]\n"
        "content/paginas/contact.md:5: let op: Op deze pagina moet u nog iets invullen.\n"
        "    Vul het in, en haal de woorden 'nog in te vullen' weg. [pagina-invullen]\n"
    )


def test_een_nieuwe_wegwijzer_vergeet_niets(tmp_path: Path):
    """Wie in een nieuwe wegwijzer alleen 'voorbeeld' op nee zet, hoort van elk bestand met iets verzonnens."""
    begin(tmp_path, date(2026, 11, 22))
    instelling = tmp_path / INSTELLING
    instelling.write_text(instelling.read_text("utf-8").replace("voorbeeld: ja", "voorbeeld: nee"), "utf-8")
    gezien = {een.bestand for een in controleer(laad(tmp_path), date(2026, 11, 22)).fouten if een.code.startswith("voorbeeld-")}
    paden = [pad for map_ in ("content", "activiteiten", "locaties") for pad in (tmp_path / map_).rglob("*.*") if pad.suffix in (".yml", ".md")]
    met = {pad.relative_to(tmp_path).as_posix() for pad in paden if re.search(r"voorbeeld\.example|00 00 00", pad.read_text("utf-8"))}
    assert len(met) > 6
    assert gezien == met
