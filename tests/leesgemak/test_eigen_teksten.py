"""Onze eigen teksten zijn goed, en worden nooit minder goed dan het peil in peil.json."""

import json

import pytest
from tests.leesgemak.eigen import PEIL, eigen_teksten, gemeten, lezer

GOED = "goed"
# Een nieuwe zin mag het gemiddelde een klein beetje veranderen.
SPELING = {"score": 0.25, "bevindingen": 1.0}
NIEUW = {"score": -2.0, "bevindingen": 8.0}
LEZER = lezer()
TEKSTEN = eigen_teksten()
BEWAARD = json.loads(PEIL.read_text("utf-8"))


@pytest.mark.parametrize("groep", TEKSTEN)
def test_eigen_tekst_is_goed(groep: str):
    """Elke pagina en elke groep teksten van het programma leest goed, of is te kort voor een score."""
    assert LEZER.beoordeel(TEKSTEN[groep]).meting.band in (GOED, "te kort")


@pytest.mark.parametrize("groep", TEKSTEN)
def test_eigen_tekst_zakt_niet(groep: str):
    """Leest een groep moeilijker dan het peil, dan faalt dit. Beter? Leg het nieuwe peil vast."""
    uitslag, peil = gemeten(LEZER.beoordeel(TEKSTEN[groep])), BEWAARD.get(groep, NIEUW)
    gezakt = {
        maat: (uitslag[maat], peil[maat])
        for maat, speling in SPELING.items()
        if peil[maat] is not None and (uitslag[maat] or 0) > peil[maat] + speling and uitslag[maat] is not None
    }
    uitleg = "Bekijk de bevindingen met: PYTHONPATH=generator python -m tests.leesgemak.eigen (dat legt ook het peil vast)"
    assert not gezakt, f"{groep}: {gezakt}. {uitleg}"


def test_er_is_genoeg_om_te_lezen():
    """Het verzamelen van onze teksten werkt: elke groep heeft woorden."""
    assert {"meldingen", "sjablonen", "programma", "content/paginas/over.md"} <= set(TEKSTEN)
    assert all(LEZER.beoordeel(TEKSTEN[groep]).meting.woorden > 500 for groep in ("meldingen", "sjablonen", "programma"))


def test_elke_activiteit_plek_en_pagina_is_goed():
    """Alle gegevens en pagina's van deze wegwijzer lezen goed. Een te korte tekst heeft geen score."""
    from wegwijzer.controleren.leesgemak import teksten
    from wegwijzer.controleren.stuk import maak_stukken
    from wegwijzer.laden import laad

    alle = teksten(maak_stukken(laad(PEIL.parents[2])))
    banden = {een.pad: LEZER.beoordeel(een.tekst).meting.band for een in alle}
    assert len(banden) > 200
    assert {pad: band for pad, band in banden.items() if band not in (GOED, "te kort")} == {}
