"""Wat er ook in een bestand staat: bevindingen, en nooit een fout van Python."""

import json
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.controleren.instantie import BESTANDEN, GRENZEN, KOFFIE, kijk_na, maak, teksten

from wegwijzer.laden import lees_document

RUSTIG = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
YAMLBESTANDEN = sorted(set(BESTANDEN) - {GRENZEN})
BIJZONDER = ["", "ja", "1e", "~", "2026-02-30", "9999-12-31", "24:00", "-1", "1e999", "NaN", "inf", "0", "06 00000000", "{x}",
             "{0.__class__}", "%s", "<script>", "[a](javascript:1)", "\u202e", "٣", "é" * 500, "a\nb", "x" * 5000]  # fmt: skip
WAARDEN = st.recursive(
    st.sampled_from(BIJZONDER) | st.text(max_size=20) | st.integers().map(str),
    lambda kind: st.lists(kind, max_size=3) | st.dictionaries(st.sampled_from(BIJZONDER) | st.text(max_size=8), kind, max_size=3),
    max_leaves=6,
)  # fmt: skip


def nagekeken(anders: Mapping[str, str | bytes]) -> str:
    with TemporaryDirectory() as map_:
        return teksten(kijk_na(maak(Path(map_), anders)).bevindingen)


@RUSTIG
@given(pad=st.sampled_from(sorted(BESTANDEN)), inhoud=st.binary(max_size=200))
def test_willekeurige_bytes(pad: str, inhoud: bytes):
    """Elk bestand mag uit willekeurige bytes bestaan."""
    assert isinstance(nagekeken({pad: inhoud}), str)


@RUSTIG
@given(data=st.data(), pad=st.sampled_from(YAMLBESTANDEN), waarde=WAARDEN)
def test_willekeurige_waarde_in_een_veld(data: st.DataObject, pad: str, waarde: object):
    """Elk veld, op elke diepte, mag elke waarde hebben; de melding blijft op twee regels."""
    inhoud = yaml.load(BESTANDEN[pad], yaml.BaseLoader)
    houder = inhoud
    while True:
        plek = data.draw(st.sampled_from(sorted(houder) if isinstance(houder, dict) else range(len(houder))))
        if not isinstance(houder[plek], dict | list) or not houder[plek] or data.draw(st.booleans()):
            break
        houder = houder[plek]
    houder[plek] = waarde
    gezien = nagekeken({pad: yaml.safe_dump(inhoud, allow_unicode=True)})
    assert len(gezien.splitlines()) % 2 == 0


@RUSTIG
@given(data=st.data(), pad=st.sampled_from(sorted(BESTANDEN)))
def test_geknipt_en_geplakt(data: st.DataObject, pad: str):
    """Een stuk weg, een stuk dubbel of een teken ertussen: zo gaat typen vaak mis."""
    tekst = BESTANDEN[pad]
    van, tot = sorted(data.draw(st.tuples(st.integers(0, len(tekst)), st.integers(0, len(tekst)))))
    midden = data.draw(
        st.sampled_from(
            ["", tekst[van:tot] * 2, "\t", ": ", "- ", '"', "'", "{", "]", "#", "&a ", "*a", "!", "|\n", "\0"]
        )
    )
    assert isinstance(nagekeken({pad: tekst[:van] + midden + tekst[tot:]}), str)


@RUSTIG
@given(st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda kind: st.lists(kind, max_size=3) | st.dictionaries(
    st.sampled_from(["type", "features", "properties", "geometry", "code", "coordinates"]), kind, max_size=4), max_leaves=12))  # fmt: skip
def test_willekeurige_kaart(inhoud: object):
    """Ook een kaart mag van alles zijn."""
    assert isinstance(nagekeken({GRENZEN: json.dumps(inhoud)}), str)


@pytest.mark.parametrize(
    "tekst",
    ["[" * 100_000, "{a: " * 100_000, "- " * 100_000, "".join(" " * n + "a:\n" for n in range(1400)), "? " * 100_000,
     "a: &a [" + "x," * 300_000 + "]", "'" * 900_000, "a: |\n" + " x\n" * 300_000, "#\n" * 450_000, "a" * 900_000 + ": b",
     "".join(f"k{n}: v\n" for n in range(90_000)), "[" + "a," * 400_000 + "]"],
    ids=range(12),
)  # fmt: skip
def test_een_bom_is_binnen_een_seconde_klaar(tekst: str):
    """Een bestand dat een computer wil laten vastlopen, kost hooguit ongeveer een seconde."""
    begin = process_time()
    document, bevindingen = lees_document(KOFFIE, tekst)
    assert document or bevindingen
    # Rekentijd van dit proces, en ruim. Zonder grens duurt dit minuten, of crasht het.
    assert process_time() - begin < 10
