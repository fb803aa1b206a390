"""Wat er ook in een bestand staat: bevindingen, en nooit een fout van Python."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

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


MELDING = re.compile(r"\S.*:\d+: (fout|let op): .+\n    .+ \[[a-z-]+\]\n")


def kijk(anders: Mapping[str, str | bytes]) -> None:
    """Er komt geen fout van Python, en elke melding staat op twee regels."""
    with TemporaryDirectory() as map_:
        assert MELDING.sub("", teksten(kijk_na(maak(Path(map_), anders)).bevindingen)) == ""


@RUSTIG
@given(pad=st.sampled_from(sorted(BESTANDEN)), inhoud=st.binary(max_size=200))
def test_willekeurige_bytes(pad: str, inhoud: bytes):
    """Elk bestand mag uit willekeurige bytes bestaan."""
    kijk({pad: inhoud})


@RUSTIG
@given(data=st.data(), pad=st.sampled_from(YAMLBESTANDEN), waarde=WAARDEN)
def test_willekeurige_waarde_in_een_veld(data: st.DataObject, pad: str, waarde: object):
    """Elk veld, op elke diepte, mag elke waarde hebben."""
    inhoud = yaml.load(BESTANDEN[pad], yaml.BaseLoader)
    houder = inhoud
    while True:
        plek = data.draw(st.sampled_from(sorted(houder) if isinstance(houder, dict) else range(len(houder))))
        if not isinstance(houder[plek], dict | list) or not houder[plek] or data.draw(st.booleans()):
            break
        houder = houder[plek]
    houder[plek] = waarde
    kijk({pad: yaml.safe_dump(inhoud, allow_unicode=True)})


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
    kijk({pad: tekst[:van] + midden + tekst[tot:]})


RARE_TEKENS = ["\u202e", "\u200b", "\ufeff", "\u2028", "\x85", "\xa0", "\0", "\ufffd", "Ã©", "😀", "٣", "１２", "\x1b[31m", "---\n", "- ", "&a ", "=", "ja"]
PAGINA = {"content/paginas/over.md": "---\ntitle: Over ons\ndescription: Wie wij zijn.\n---\n\n# Over ons\n\nWij zijn er voor u.\n"}


@RUSTIG
@given(
    pad=st.sampled_from(sorted({*BESTANDEN, *PAGINA} - {GRENZEN})),
    doe=st.sampled_from(["dubbel", "weg", "naar onderen", "naar rechts", "naar links", "teken erin", "waarde weg", "half"]),
    plek=st.integers(0, 10_000),
    teken=st.sampled_from(RARE_TEKENS),
    einde=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_elke_melding_wijst_naar_een_regel_die_er_is(pad: str, doe: str, plek: int, teken: str, einde: str):
    """Een regel verplaatst, veranderd of met een raar teken erin: elke melding heeft twee regels tekst en een regel die bestaat."""
    regels = {**BESTANDEN, **PAGINA}[pad].rstrip("\n").split("\n")
    nummer = plek % len(regels)
    regel = regels.pop(nummer)
    midden = plek % (len(regel) + 1)
    anders = {
        "dubbel": [regel, regel], "weg": [], "naar onderen": [], "naar rechts": [f"   {regel}"], "naar links": [regel.lstrip()],
        "teken erin": [f"{regel[:midden]}{teken}{regel[midden:]}"], "waarde weg": [f"{regel.partition(':')[0]}: {teken}"], "half": [regel[:midden]],
    }[doe]  # fmt: skip
    regels[nummer:nummer] = anders
    regels += [regel] * (doe == "naar onderen")
    with TemporaryDirectory() as map_:
        gevonden = kijk_na(maak(Path(map_), {**PAGINA, pad: einde.join(regels)})).bevindingen
    for een in gevonden:
        assert een.als_tekst().encode().count(b"\n") == 1
        assert een.bestand != pad or 1 <= een.regel <= len(regels) + 2, een.als_tekst()


@RUSTIG
@given(st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda kind: st.lists(kind, max_size=3) | st.dictionaries(
    st.sampled_from(["type", "features", "properties", "geometry", "code", "coordinates"]), kind, max_size=4), max_leaves=12))  # fmt: skip
def test_willekeurige_kaart(inhoud: object):
    """Ook een kaart mag van alles zijn."""
    kijk({GRENZEN: json.dumps(inhoud)})


BOMMEN = {
    "haken": ("[" * 100_000, ["te-diep"]),
    "accolades": ("{a: " * 100_000, ["te-diep"]),
    "streepjes": ("- " * 100_000, ["te-diep"]),
    "inspringen": ("".join(" " * n + "a:\n" for n in range(1400)), ["te-diep"]),
    "vraagtekens": ("? " * 100_000, ["yaml-onleesbaar"]),
    "een lange naam": ("a" * 900_000 + ": b", ["yaml-onleesbaar"]),
    "een verwijzing": ("a: &a [" + "x," * 300_000 + "]", ["bijzonder-teken"]),
    "aanhalingstekens": ("'" * 900_000, []),
    "regels": ("a: |\n" + " x\n" * 300_000, []),
    "opmerkingen": ("#\n" * 450_000, []),
    "velden": ("".join(f"k{n}: v\n" for n in range(90_000)), []),
    "een lange lijst": ("[" + "a," * 400_000 + "]", []),
}


@pytest.mark.parametrize(("tekst", "codes"), BOMMEN.values(), ids=BOMMEN)
def test_een_bom_gaat_niet_af(tekst: str, codes: list[str]):
    """Wat een computer kan laten vastlopen, geeft één bevinding; wat alleen lang is, lezen we gewoon."""
    document, bevindingen = lees_document(KOFFIE, tekst)
    assert [een.code for een in bevindingen] == codes
    assert (document is None) == bool(codes)
