"""De woordenlijst van de Kop en de lijst van gewone woorden zijn heel en kloppen met hun bronnen."""

import gzip

import pytest
from tests.leesgemak.proef import WORTEL, lees_yaml

from wegwijzer.leesgemak import Lezer, als_json, maak_tabel
from wegwijzer.leesgemak.vormen import vormen

LIJST = lees_yaml(WORTEL / "content/woordenlijst.yml")
LEZER = Lezer(maak_tabel(LIJST))
BRONNEN = {f"{bron}{soort}" for bron in ("rvo", "onzetaal", "amsterdam") for soort in ("", ":woord")} | {"eigen"}


def test_genoeg_woorden():
    assert len(LIJST["woorden"]) > 400
    assert len(LIJST["afkortingen"]) > 50


def test_elk_woord_staat_er_een_keer():
    woorden = [ingang["woord"] for ingang in LIJST["woorden"]] + [een["afkorting"].lower() for een in LIJST["afkortingen"]]
    assert len(woorden) == len(set(woorden))


def test_elk_woord_heeft_een_bron():
    ingangen = LIJST["woorden"] + LIJST["afkortingen"]
    assert all(ingang["bron"] and set(ingang["bron"]) <= BRONNEN for ingang in ingangen)


def test_elk_ander_woord_is_gewoner():
    """Wat we aanraden, kennen minstens zoveel mensen: geen enkel alternatief valt af."""
    weg = [
        (ingang["woord"], ander)
        for ingang in LIJST["woorden"]
        for ander in ingang["beter"]
        if ander not in LEZER.woordenlijst.beter.get(LEZER.splitser.sleutel(ingang["woord"]), ())
    ]
    assert weg == []


def test_elk_woord_vinden_we_in_een_zin():
    """Elke ingang wordt gevonden als zij midden in een zin staat."""
    gemist = [
        ingang["woord"]
        for ingang in LIJST["woorden"]
        if not any(zin.treffers for zin in LEZER.ontleed(f"Wij zeggen nu {ingang['woord']} tegen u.").zinnen)
    ]
    assert gemist == []


def test_we_raden_geen_moeilijk_woord_aan():
    """In wat we aanraden, staat geen woord dat zelf op de lijst staat."""
    moeilijk = {
        (ingang["woord"], ander)
        for ingang in LIJST["woorden"]
        for ander in ingang["beter"]
        if any(zin.treffers for zin in LEZER.ontleed(ander).zinnen)
    }
    assert moeilijk == set()


def test_toegestaan_heeft_een_reden():
    assert all(een["reden"] for een in LIJST["toegestaan"])


@pytest.mark.parametrize(
    ("woord", "vorm"),
    [
        ("evalueren", "geëvalueerd"),
        ("implementeren", "geïmplementeerd"),
        ("initiëren", "initieert"),
        ("vitaal", "vitale"),
        ("residentieel", "residentiële"),
        ("inclusief", "inclusieve"),
        ("kosteloos", "kosteloze"),
        ("visie", "visies"),
        ("mogelijkheid", "mogelijkheden"),
        ("toeleiden", "toe te leiden"),
        ("toeleiden", "leidt toe"),
        ("verstrekken", "verstrekt"),
        ("ontplooien", "ontplooid"),
    ],
)
def test_vormen(woord: str, vorm: str):
    """Meervoud, buiging en vervoeging volgen uit het woord."""
    assert vorm in vormen(woord)


def test_vormen_zijn_die_van_simplemma():
    """Van de vormen die een ander programma kent, vinden we er minstens 95 van de 100."""
    simplemma, wordfreq = pytest.importorskip("simplemma"), pytest.importorskip("wordfreq")
    woorden = {ingang["woord"] for ingang in LIJST["woorden"] if "vormen" not in ingang and " " not in ingang["woord"]}
    bekend = [
        (vorm, grondvorm)
        for vorm in wordfreq.iter_wordlist("nl")
        if wordfreq.zipf_frequency(vorm, "nl") >= 2 and (grondvorm := simplemma.lemmatize(vorm, "nl")) in woorden
    ]
    gevonden = sum(vorm in vormen(grondvorm) for vorm, grondvorm in bekend)
    assert len(bekend) > 300
    assert gevonden / len(bekend) >= 0.95


def test_gewone_woorden_zijn_bij():
    """gegevens/woorden.txt is wat wordfreq en simplemma nu geven."""
    pytest.importorskip("simplemma"), pytest.importorskip("wordfreq")
    from wegwijzer.leesgemak.maak_woorden import BESTAND, inhoud

    anders = set(BESTAND.read_text("utf-8").split()) ^ set(inhoud().split())
    assert len(anders) < 200, "Maak de lijst opnieuw: python -m wegwijzer.leesgemak.maak_woorden"


def test_tabel_is_licht():
    """De browser haalt minder dan 400 kB op."""
    assert len(gzip.compress(als_json(maak_tabel(LIJST)).encode(), mtime=0)) < 400_000
