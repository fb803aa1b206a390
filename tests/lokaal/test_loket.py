"""Het loket van de redactie: wat Decap vraagt, wat wij bewaren, en wie er niet binnenkomt."""

import base64
import errno
import http.client
import json
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.mini.verwacht import VANDAAG

from wegwijzer.redactie.bewaren import VerkeerdePlek
from wegwijzer.redactie.lokaal.loket import ACTIES, antwoord
from wegwijzer.redactie.lokaal.server import LOKET, MAX_VRAAG, Loket
from wegwijzer.redactie.lokaal.werkplek import Geweigerd, Ingehaald, Werkplek

KOFFIE = "activiteiten/duinwijk/koffie-de-vlag.yml"
FOTO = b"\x89PNG\r\n\x1a\n" + bytes(40)


def vraag(werkplek: Werkplek, actie: str, **gegevens):
    return antwoord(werkplek, {"action": actie, "branch": "main", "params": {"branch": "main", **gegevens}})


def bewaar(werkplek: Werkplek, pad: str, tekst: str) -> list[str]:
    opties = {"commitMessage": "x", "useWorkflow": False, "status": "draft"}
    return vraag(werkplek, "persistEntry", dataFiles=[{"slug": "x", "path": pad, "raw": tekst}], assets=[], options=opties)["bevindingen"]


def gelezen(werkplek: Werkplek, pad: str = KOFFIE) -> str:
    return vraag(werkplek, "getEntry", path=pad)["data"]


def inhoud(wortel: Path) -> dict[str, bytes]:
    return {pad.relative_to(wortel).as_posix(): pad.read_bytes() for pad in wortel.rglob("*") if pad.is_file()}


def test_openen_en_ongewijzigd_bewaren_verandert_geen_letter(werkplek: Werkplek):
    """Elk bestand dat iemand opent en zo weer bewaart, blijft precies zoals het was."""
    was = inhoud(werkplek.wortel)
    for map_, diepte in (("activiteiten/duinwijk", 1), ("locaties", 2), ("content/organisaties", 1)):
        records = vraag(werkplek, "entriesByFolder", folder=map_, extension="yml", depth=diepte)
        assert records
        for record in records:
            bewaar(werkplek, record["file"]["path"], record["data"])
    assert inhoud(werkplek.wortel) == was


def test_alleen_wat_verandert_verandert(werkplek: Werkplek):
    """Ook als de redactie alles anders opschrijft, blijven de andere regels letter voor letter staan."""
    was = (werkplek.wortel / KOFFIE).read_text("utf-8")
    anders = gelezen(werkplek).replace("# Verzonnen voorbeeld\n", "").replace("themas: [ontmoeten]", "themas:\n  - 'ontmoeten'")
    bewaar(werkplek, KOFFIE, anders.replace("naam: Koffie in De Vlag", 'naam: "Thee in De Vlag"'))
    assert (werkplek.wortel / KOFFIE).read_text("utf-8") == was.replace("naam: Koffie in De Vlag", "naam: Thee in De Vlag")


def test_een_let_op_wordt_bewaard_en_gezegd(werkplek: Werkplek):
    """Wat beter kan houdt niemand tegen; de redacteur leest het wel."""
    bevindingen = bewaar(werkplek, KOFFIE, gelezen(werkplek).replace("gecontroleerd: 2026-11-01", "gecontroleerd: 2024-11-01"))
    assert "gecontroleerd: 2024-11-01" in (werkplek.wortel / KOFFIE).read_text("utf-8")
    assert any("2024" in een or "lang" in een for een in bevindingen), bevindingen


@pytest.mark.parametrize(
    ("oud", "nieuw", "woord"),
    [
        ("locatie: de-vlag", "locatie: de-vlg", "Bedoelt u 'de-vlag'?"),
        ("van: 10:00", "van: 10 uur", "10:00"),
        ("naam: Koffie in De Vlag\n", "", "naam"),
        ("naam: Koffie in De Vlag", "naam: [", "haak"),
    ],
)
def test_een_fout_wordt_niet_bewaard(werkplek: Werkplek, oud: str, nieuw: str, woord: str):
    """Een bestand met een fout stopt de hele site; dus bewaren we het niet, en zeggen we wat er mis is."""
    was = inhoud(werkplek.wortel)
    with pytest.raises(Geweigerd) as fout:
        bewaar(werkplek, KOFFIE, gelezen(werkplek).replace(oud, nieuw))
    assert any(woord in zin for zin in fout.value.zinnen), fout.value.zinnen
    assert inhoud(werkplek.wortel) == was


def test_een_plek_die_nog_gebruikt_wordt_blijft(werkplek: Werkplek):
    """Weghalen mag alleen als er niets meer naar wijst; de melding zegt wat dat is."""
    plek = "locaties/duinwijk/de-vlag.yml"
    with pytest.raises(Geweigerd) as fout:
        vraag(werkplek, "deleteFiles", paths=[plek], options={"commitMessage": "x"})
    assert fout.value.zinnen == ("Dit is nog in gebruik bij: Koffie in De Vlag en Eten & praten.", "Kies daar eerst iets anders.")
    assert (werkplek.wortel / plek).is_file()
    vraag(werkplek, "deleteFiles", paths=[KOFFIE], options={"commitMessage": "x"})
    assert not (werkplek.wortel / KOFFIE).exists()


def test_een_oude_fout_ergens_anders_houdt_niets_tegen(werkplek: Werkplek):
    """Iemand kan gewoon doorwerken als een ander bestand al stuk was."""
    stuk = werkplek.wortel / "activiteiten/duinwijk/zangclub.yml"
    stuk.write_text(stuk.read_text("utf-8").replace("organisatie: dorpsraad", "organisatie: weg"), "utf-8")
    bewaar(werkplek, KOFFIE, gelezen(werkplek).replace("Koffie in De Vlag", "Thee in De Vlag"))
    assert "Thee" in (werkplek.wortel / KOFFIE).read_text("utf-8")


def test_een_verandering_van_iemand_anders_gaat_niet_verloren(werkplek: Werkplek):
    """Is het bestand veranderd sinds de redacteur het opende, dan hoort de redacteur dat, en waar het verschil zit."""
    geopend = gelezen(werkplek)
    bestand = werkplek.wortel / KOFFIE
    bestand.write_text(bestand.read_text("utf-8").replace("van: 10:00", "van: 10:30"), "utf-8")
    with pytest.raises(Ingehaald) as fout:
        bewaar(werkplek, KOFFIE, geopend.replace("Koffie in", "Thee in"))
    assert fout.value.zinnen == (
        "Iemand veranderde dit nadat u het opende. Uw tekst staat nog op dit scherm.",
        "Dit is anders bij u: naam en wanneer.",
        "Open de nieuwste versie. Zet daar uw verandering erin, en bewaar.",
    )
    assert "van: 10:30" in bestand.read_text("utf-8")


def test_twee_tabbladen_op_een_bestand(werkplek: Werkplek):
    """Wie het eerst bewaart, kan doorgaan. Wie daarna met de oude versie komt, wordt geweigerd tot die opnieuw opent."""
    eerste, tweede = gelezen(werkplek), gelezen(werkplek)
    for naam in ("Thee in De Vlag", "Melk in De Vlag"):
        bewaar(werkplek, KOFFIE, eerste.replace("Koffie in De Vlag", naam))
    with pytest.raises(Ingehaald):
        bewaar(werkplek, KOFFIE, tweede.replace("van: 10:00", "van: 10:30"))
    with pytest.raises(Ingehaald):
        vraag(werkplek, "deleteFiles", paths=[KOFFIE], gezien=tweede, options={})
    bewaar(werkplek, KOFFIE, gelezen(werkplek).replace("van: 10:00", "van: 10:30"))
    with pytest.raises(Ingehaald):
        bewaar(werkplek, KOFFIE, eerste.replace("Koffie in De Vlag", "Water in De Vlag"))
    tekst = (werkplek.wortel / KOFFIE).read_text("utf-8")
    assert "naam: Melk in De Vlag" in tekst and "van: 10:30" in tekst


def test_twee_redacties_bewaren_op_hetzelfde_moment(werkplek: Werkplek):
    """Ook als de redactie twee keer openstaat, wint er precies één. De ander hoort het, ook binnen dezelfde seconde."""
    plekken = [werkplek, Werkplek(werkplek.wortel, lambda: VANDAAG)]
    namen = ["Thee in De Vlag", "Melk in De Vlag"]
    open_ = [gelezen(plek) for plek in plekken]

    def probeer(nummer: int) -> bool:
        try:
            bewaar(plekken[nummer], KOFFIE, open_[nummer].replace("Koffie in De Vlag", namen[nummer]))
        except Ingehaald:
            return False
        return True

    with ThreadPoolExecutor() as tegelijk:
        gelukt = list(tegelijk.map(probeer, range(2)))
    assert sorted(gelukt) == [False, True]
    assert namen[gelukt.index(True)] in (werkplek.wortel / KOFFIE).read_text("utf-8")


@pytest.mark.parametrize("actie", ["bewaar", "haal weg"])
def test_een_ander_programma_schrijft_tijdens_het_nakijken(werkplek: Werkplek, monkeypatch, actie: str):
    """Wat een ander programma schrijft terwijl wij nakijken, blijft staan. De redacteur hoort waar het verschil zit."""
    geopend, bestand = gelezen(werkplek), werkplek.wortel / KOFFIE
    kijk_na = Werkplek._fouten

    def traag(zelf, *wat):
        uitkomst = kijk_na(zelf, *wat)
        bestand.write_text(bestand.read_text("utf-8").replace("van: 10:00", "van: 10:30"), "utf-8")
        return uitkomst

    monkeypatch.setattr(Werkplek, "_fouten", traag)
    with pytest.raises(Ingehaald) as fout:
        if actie == "bewaar":
            bewaar(werkplek, KOFFIE, geopend.replace("Koffie in", "Thee in"))
        else:
            vraag(werkplek, "deleteFiles", paths=[KOFFIE], gezien=geopend, options={})
    assert "van: 10:30" in bestand.read_text("utf-8")
    verschil = ("Dit is anders bij u: naam en wanneer.",) if actie == "bewaar" else ()
    assert fout.value.zinnen[1:-1] == verschil


def test_weggehaald_terwijl_iemand_het_open_had(werkplek: Werkplek):
    """Wat een ander weghaalde, komt niet ongemerkt terug; een kopie ervan bewaren mag wel."""
    geopend = gelezen(werkplek)
    vraag(werkplek, "deleteFiles", paths=[KOFFIE], gezien=geopend, options={})
    with pytest.raises(Geweigerd, match="haalde dit weg"):
        bewaar(werkplek, KOFFIE, geopend)
    kopie = KOFFIE.replace("koffie", "thee")
    bewaar(werkplek, kopie, geopend)
    assert (werkplek.wortel / kopie).is_file() and not (werkplek.wortel / KOFFIE).exists()


def test_iets_nieuws_krijgt_een_naam_die_nog_vrij_is(werkplek: Werkplek):
    """Een id bestaat maar één keer, ook over gemeenten heen: dan zegt het loket dat de naam bezet is."""
    assert gelezen(werkplek, "activiteiten/duinwijk/nog-niet.yml") is None
    assert gelezen(werkplek, "activiteiten/anders/koffie-de-vlag.yml") == "naam: bezet\n"


@pytest.mark.parametrize(
    "pad",
    ["../buiten.yml", "/etc/passwd", "activiteiten/duinwijk/../../content/wegwijzer.yml", "activiteiten/x.yml", "mkdocs.yml",
     "content/paginas/over.md", ".git/config", "activiteiten/duinwijk/.x.yml", "activiteiten\\duinwijk\\x.yml", ""],
)  # fmt: skip
def test_geen_bestand_buiten_de_gegevens(werkplek: Werkplek, pad: str):
    """Lezen, bewaren en weghalen kan alleen op de plek van een activiteit, plek of lijst."""
    was = inhoud(werkplek.wortel.parent)
    with pytest.raises(VerkeerdePlek):
        vraag(werkplek, "getEntry", path=pad)
    with pytest.raises(VerkeerdePlek):
        bewaar(werkplek, pad, "naam: x\n")
    with pytest.raises(VerkeerdePlek):
        vraag(werkplek, "deleteFile", path=pad, options={})
    assert inhoud(werkplek.wortel.parent) == was


def test_een_koppeling_naar_buiten_lezen_we_niet(werkplek: Werkplek, tmp_path: Path):
    """Een bestand dat stiekem naar buiten wijst, komt het loket niet uit."""
    (tmp_path / "geheim.yml").write_text("naam: geheim\n", "utf-8")
    (werkplek.wortel / "activiteiten/duinwijk/lek.yml").symlink_to(tmp_path / "geheim.yml")
    with pytest.raises(VerkeerdePlek):
        gelezen(werkplek, "activiteiten/duinwijk/lek.yml")


def test_fotos(werkplek: Werkplek):
    """Een echte foto komt in content/fotos; iets dat zich als foto voordoet niet."""
    foto = {"path": "content/fotos/nieuwe-zaal.png", "content": base64.b64encode(FOTO).decode(), "encoding": "base64"}
    assert vraag(werkplek, "persistMedia", asset=foto, options={})["name"] == "nieuwe-zaal.png"
    assert (werkplek.wortel / "content/fotos/nieuwe-zaal.png").read_bytes() == FOTO
    assert "nieuwe-zaal.png" in [een["name"] for een in vraag(werkplek, "getMedia", mediaFolder="content/fotos")]
    was = inhoud(werkplek.wortel)
    for pad, bytes_ in [("content/fotos/x.png", b"<svg onload=1>"), ("content/fotos/../x.png", FOTO), ("content/fotos/x.svg", FOTO), ("x.png", FOTO)]:
        with pytest.raises(Geweigerd):
            vraag(werkplek, "persistMedia", asset={"path": pad, "content": base64.b64encode(bytes_).decode()}, options={})
    assert inhoud(werkplek.wortel) == was


rommel = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20) | st.sampled_from([KOFFIE, "activiteiten/duinwijk", "../x.yml", "naam: x\n"]),
    lambda deel: st.lists(deel, max_size=3) | st.dictionaries(st.sampled_from(["path", "folder", "depth", "dataFiles", "entry", "raw", "slug", "assets", "paths", "files", "asset", "content"]), deel, max_size=4),
    max_leaves=8,
)


def test_rommel_verandert_niets(tmp_path_factory):
    """Wat er ook binnenkomt: een antwoord of een nette weigering, en nooit een bestand op een vreemde plek."""
    wortel = tmp_path_factory.mktemp("rommel")
    (wortel / "content").mkdir()
    (wortel / "content/wegwijzer.yml").write_text("naam: x\n", "utf-8")
    was = inhoud(wortel)

    @settings(max_examples=250, deadline=None)
    @given(st.sampled_from([*ACTIES, "raar", None, 1]), rommel)
    def een_keer(actie, gegevens):
        with suppress(Geweigerd, VerkeerdePlek):
            json.dumps(antwoord(Werkplek(wortel, lambda: VANDAAG), {"action": actie, "params": gegevens}))

    een_keer()
    assert inhoud(wortel) == was


class Klant:
    def __init__(self, loket: Loket):
        self.poort = loket.server_port

    def __call__(self, methode: str, pad: str, inhoud: bytes | None = None, **koppen: str) -> tuple[int, bytes]:
        verbinding = http.client.HTTPConnection("127.0.0.1", self.poort, timeout=10)
        verbinding.putrequest(methode, pad, skip_host="Host" in koppen)
        alle = {"Content-Type": "application/json", "Content-Length": str(len(inhoud or b"")), **koppen}
        for naam, waarde in alle.items():
            verbinding.putheader(naam.replace("_", "-"), waarde)
        verbinding.endheaders(inhoud)
        antwoord_ = verbinding.getresponse()
        return antwoord_.status, antwoord_.read()


@pytest.fixture
def klant(leeg_loket: Loket) -> Klant:
    return Klant(leeg_loket)


def test_een_volle_schijf_geeft_een_zin(leeg_loket: Loket, klant: Klant, monkeypatch):
    """Kan de computer niet schrijven, dan leest de redacteur dat, en blijft het loket open."""

    def vol(*_):
        raise OSError(errno.ENOSPC, "vol")

    monkeypatch.setattr("wegwijzer.redactie.lokaal.werkplek.bewaar", vol)
    tekst = gelezen(leeg_loket.werkplek)
    params = {"dataFiles": [{"path": KOFFIE, "raw": tekst}]}
    status, inhoud_ = klant("POST", LOKET, json.dumps({"action": "persistEntry", "params": params}).encode())
    assert status == 422
    assert json.loads(inhoud_)["bevindingen"][0] == "Op deze computer lukt lezen of schrijven nu niet."


INFO = b'{"action": "info"}'


def test_onze_eigen_pagina_mag(klant: Klant):
    """De pagina van het loket zelf krijgt antwoord, met en zonder naam van de herkomst."""
    assert klant("POST", LOKET, INFO)[0] == 200
    assert klant("POST", LOKET, INFO, Origin=f"http://127.0.0.1:{klant.poort}")[0] == 200
    assert klant("GET", "/redactie/") == (200, b"<p>Redactie</p>")
    assert klant("GET", "/redactie/../../etc/passwd")[0] == 404


@pytest.mark.parametrize(
    "koppen",
    [
        {"Host": "kwaad.example"},
        {"Host": "kwaad.example:80"},
        {"Origin": "https://kwaad.example"},
        {"Origin": "null"},
        {"Content_Type": "text/plain", "Content-Type": "text/plain"},
        {"Content-Length": str(MAX_VRAAG + 1)},
        {"Content-Length": "-1"},
    ],
    ids=str,
)
def test_een_andere_site_komt_er_niet_in(klant: Klant, koppen: dict):
    """Een vreemde website kan via uw browser niets vragen, ook niet als haar naam naar deze computer wijst."""
    assert klant("POST", LOKET, INFO, **koppen)[0] == 403


def test_een_vreemde_naam_ziet_de_pagina_niet(klant: Klant):
    """Ook lezen mag alleen onder de eigen naam."""
    assert klant("GET", "/redactie/", Host="kwaad.example")[0] == 403


@pytest.mark.parametrize("vraag_", [b"", b"[]", b"{", b'{"action": "getEntry"}', b"\xff", b"[" * 5000], ids=lambda een: str(een)[:20])
def test_een_vreemde_vraag_geeft_een_net_antwoord(klant: Klant, vraag_: bytes):
    """Geen vraag breekt het loket."""
    status, inhoud_ = klant("POST", LOKET, vraag_)
    assert status in (400, 422)
    assert json.loads(inhoud_)["error"]
    assert klant("POST", LOKET, INFO)[0] == 200
