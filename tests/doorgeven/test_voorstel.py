"""Voorstellen lezen en toepassen: niets gaat verloren, niets gaat stuk, wat er ook binnenkomt."""

import base64
import json
import zlib
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from wegwijzer.cli.hoofd import app
from wegwijzer.laden import lees_document, vingerafdruk
from wegwijzer.redactie.bewaren import soort_van
from wegwijzer.redactie.voorstel import (
    Verandering,
    Voorstel,
    VoorstelFout,
    bereid_voor,
    lees_voorstel,
    leg_vast,
    stand_van,
    voorstellen_in,
)
from wegwijzer.redactie.voorstel.vastleggen import VastleggenMislukt
from wegwijzer.uitvoer.doorgeven.groepen import doorgeefbaar

MINI = Path(__file__).parents[1] / "mini"
VANDAAG = date(2026, 11, 21)
KOFFIE = "activiteiten/duinwijk/koffie-de-vlag.yml"
DOOR = "Redactie van de wegwijzer"


def voorstel(soort: str = "verandering", id_: str = "koffie-de-vlag", **velden: tuple) -> Voorstel:
    """`contact__telefoon=(oud, nieuw)` is het veld contact.telefoon."""
    paren = tuple(Verandering(veld.replace("__", "."), *paar) for veld, paar in velden.items())
    gegevens = lees_document("", (MINI / KOFFIE).read_text("utf-8"))[0].gegevens
    return Voorstel(soort, "activiteiten", id_, vingerafdruk(gegevens), paren)


def blok(een: Voorstel) -> str:
    letters = "z" + base64.b64encode(zlib.compress(json.dumps(een.als_dict()).encode())).decode().rstrip("=")
    return "-----BEGIN WEGWIJZER-----\n" + "\n".join(letters[plek : plek + 64] for plek in range(0, len(letters), 64)) + "\n-----END WEGWIJZER-----"


def zinnen(doe) -> str:
    """Wat iemand leest als het voorstel niet goed is."""
    with pytest.raises(VoorstelFout) as fout:
        doe()
    gevonden = fout.value.bevinding("x")
    return f"{gevonden.wat} {gevonden.doe}"


EEN = voorstel(naam=("Koffie in De Vlag", "Koffie en thee"), contact__telefoon=("0222 00 00 00", "0222 00 00 01"))


@pytest.mark.parametrize(
    "verbouw",
    [
        lambda tekst: tekst,
        lambda tekst: "\n".join(f"> {regel}" for regel in tekst.splitlines()),
        lambda tekst: "\n".join(f"> > {regel[:40]}\n> > {regel[40:]}" for regel in tekst.splitlines()),
        lambda tekst: "Beste redactie,\r\n\r\n" + tekst.replace("\n", "\r\n") + "\r\n--\r\nVerzonden vanaf mijn telefoon",
        lambda tekst: tekst.replace("\n", "\u00a0\n "),
    ],
    ids=["heel", "aangehaald", "afgebroken", "met groet", "met vreemde spaties"],
)
def test_een_blok_overleeft_de_mail(verbouw):
    """Mailprogramma's zetten er pijltjes en regels tussen. Het voorstel blijft hetzelfde."""
    assert voorstellen_in(verbouw(blok(EEN)).encode()) == [EEN]


def test_een_hele_mail():
    """Van een mail met twee vormen en een bijlage blijft één voorstel over, met de afzender van de mail."""
    mail = EmailMessage()
    mail["From"] = "Jan Jansen <jan@voorbeeld.example>"
    mail.set_content("Hallo é\n" + blok(EEN))
    mail.add_alternative("<p>Hallo</p><p>" + blok(EEN).replace("\n", "<br>") + "</p>", subtype="html")
    mail.add_attachment(json.dumps(EEN.als_dict()).encode(), maintype="application", subtype="json", filename="wegwijzer.json")
    (gelezen,) = voorstellen_in(mail.as_bytes())
    assert gelezen.velden == EEN.velden and gelezen.afzender == "jan@voorbeeld.example"


ONTBREEKT = "In dit bestand staat geen voorstel dat we kunnen lezen. Bewaar de hele mail als bestand, of vraag om het bestand van het formulier."
NIET_HEEL = "Dit voorstel is niet heel. Er mist een stuk. Vraag de inzender om het bestand van het formulier te sturen."
ONLEESBAAR = "Dit voorstel kunnen we niet lezen. Vraag de inzender om het formulier opnieuw te sturen."
TE_GROOT = "Dit voorstel is te groot. Dat lezen we niet. Kijk of dit echt van het formulier komt."
MAG_NIET = "Het veld '{}' kan niet via het formulier veranderen. Kijk of dit voorstel echt van het formulier komt."


@pytest.mark.parametrize(
    ("inhoud", "verwacht"),
    [
        ("Hallo, het klopt niet.", ONTBREEKT),
        ("", ONTBREEKT),
        (blok(EEN)[:-60], NIET_HEEL),
        (blok(EEN).replace("\n", "\nxxxx", 2), NIET_HEEL),
        ("{}", ONLEESBAAR),
        ("{" * 100_000, TE_GROOT),
        ("[" * 50_000, ONTBREEKT),
        ('{"a":' * 9_000, ONLEESBAAR),
        (json.dumps(EEN.als_dict() | {"id": "../../etc"}), ONLEESBAAR),
        (json.dumps(EEN.als_dict() | {"velden": {"beheer.eigenaar": {"nieuw": "ik"}}}), MAG_NIET.format("beheer.eigenaar")),
        (json.dumps(EEN.als_dict() | {"velden": {"organisatie": {"nieuw": {"naam": "Het koor", "beheer": "ik"}}}}), MAG_NIET.format("beheer")),
        (json.dumps(EEN.als_dict() | {"soort": "klopt"}), MAG_NIET.format("naam")),
        (json.dumps(EEN.als_dict() | {"velden": {}}), "In dit voorstel verandert niets. U hoeft niets te doen."),
        (json.dumps(EEN.als_dict() | {"velden": {"naam": {"nieuw": 3}}}), ONLEESBAAR),
        (json.dumps(EEN.als_dict() | {"toelichting": "x" * 2001}), TE_GROOT),
    ],
)  # fmt: skip
def test_wat_niet_goed_is_krijgt_een_zin(inhoud, verwacht):
    """Een kapot of vreemd bericht geeft een zin in gewone taal."""
    assert zinnen(lambda: voorstellen_in(inhoud.encode())) == verwacht


def test_een_zipbom_blijft_klein():
    """Een blok dat uitgepakt heel groot is, wordt geweigerd zonder het helemaal uit te pakken."""
    bom = "z" + base64.b64encode(zlib.compress(b" " * 20_000_000)).decode()
    assert zinnen(lambda: voorstellen_in(f"BEGIN WEGWIJZER-----\n{bom}\n-----END WEGWIJZER".encode())) == NIET_HEEL


def test_wat_een_ander_intussen_veranderde_botst(wegwijzer):
    """Twee mensen veranderen hetzelfde veld: dat valt op, en de beheerder kiest. Andere velden gaan gewoon door."""
    pad = wegwijzer / KOFFIE
    pad.write_text(pad.read_text("utf-8").replace("naam: Koffie in De Vlag", "naam: Koffieclub"), "utf-8")
    stand = stand_van(wegwijzer, VANDAAG)
    wijziging = bereid_voor(stand, EEN, DOOR)
    assert wijziging.andere_versie
    assert [(een.veld, een.oud, een.nu, een.nieuw) for een in wijziging.botsingen] == [
        ("naam", "Koffie in De Vlag", "Koffieclub", "Koffie en thee")
    ]
    gehouden = bereid_voor(stand, EEN, DOOR, houd=["naam"]).na
    assert "naam: Koffieclub" in gehouden and "0222 00 00 01" in gehouden


def test_de_opdracht_vraagt_wat_er_moet_bij_een_botsing(wegwijzer):
    """`wegwijzer voorstel` schrijft niets bij een botsing, tot u zegt wat er moet staan."""
    pad, mail = wegwijzer / KOFFIE, wegwijzer.parent / "mail.txt"
    pad.write_text(pad.read_text("utf-8").replace("naam: Koffie in De Vlag", "naam: Koffieclub"), "utf-8")
    mail.write_text(blok(EEN), "utf-8")
    opdracht = ["voorstel", str(mail), "--map", str(wegwijzer), "--datum", "2026-11-21", "--schrijf"]
    uitslag = CliRunner().invoke(app, opdracht, standalone_mode=False)
    assert uitslag.return_value == 1
    assert uitslag.output.endswith(
        f"{KOFFIE}:1: fout: Het veld 'naam' is intussen ook door een ander veranderd.\n"
        "    Kies wat er moet staan: --neem naam of --houd naam [voorstel-botst]\n"
    )
    assert "naam: Koffieclub" in pad.read_text("utf-8")
    assert CliRunner().invoke(app, [*opdracht, "--neem", "naam"], standalone_mode=False).return_value == 0
    assert "naam: Koffie en thee" in pad.read_text("utf-8")


def test_een_fout_voorstel_verandert_niets(wegwijzer):
    """Wat niet door de controle komt, wordt niet geschreven."""
    stand = stand_van(wegwijzer, VANDAAG)
    wijziging = bereid_voor(stand, voorstel(naam=("Koffie in De Vlag", "")), DOOR)
    assert [een.code for een in wijziging.fouten] == ["veld-ontbreekt"]


def test_wat_er_niet_meer_is(wegwijzer):
    """Een voorstel over iets wat al weg is, zegt dat."""
    stand = stand_van(wegwijzer, VANDAAG)
    weg = voorstel(id_="weg-is-weg", naam=("", "x"))
    assert zinnen(lambda: bereid_voor(stand, weg, DOOR)) == (
        "Dit voorstel gaat over 'weg-is-weg'. Dat staat niet in de wegwijzer. Misschien is het al weggehaald. Kijk in de lijst."
    )


def test_met_fouten_in_de_wegwijzer_verandert_er_niets(wegwijzer):
    """Eerst moet de wegwijzer zelf kloppen: anders weten we niet wat er door het voorstel komt."""
    pad = wegwijzer / KOFFIE
    pad.write_text(pad.read_text("utf-8").replace("themas: [ontmoeten]", "themas: [ontmoetn]"), "utf-8")
    assert zinnen(lambda: stand_van(wegwijzer, VANDAAG)) == (
        "De wegwijzer heeft nog fouten (1). Los die eerst op. Zie ze met: wegwijzer controleer"
    )


def test_git_weigert(wegwijzer):
    """Wil git niet vastleggen, dan staat het bestand er weer precies zoals het was."""
    haak = wegwijzer / ".git/hooks/pre-commit"
    haak.write_text("#!/bin/sh\necho nee >&2; exit 1\n", "utf-8")
    haak.chmod(0o755)
    for een in (EEN, voorstel("nieuw", "", naam=("", "Iets nieuws"))):
        voor = {pad: pad.read_bytes() for pad in wegwijzer.glob("activiteiten/*/*")}
        with pytest.raises(VastleggenMislukt, match="nee"):
            leg_vast(wegwijzer, bereid_voor(stand_van(wegwijzer, VANDAAG), een, DOOR), "Koffie")
        assert {pad: pad.read_bytes() for pad in wegwijzer.glob("activiteiten/*/*")} == voor
    (wegwijzer / "mail.txt").write_text(blok(EEN), "utf-8")
    uitslag = CliRunner().invoke(app, ["voorstel", str(wegwijzer / "mail.txt"), "--map", str(wegwijzer), "--datum", "2026-11-21", "--schrijf"], standalone_mode=False)
    assert uitslag.return_value == 1 and uitslag.output.endswith(
        f"{KOFFIE}:1: fout: Git neemt deze wijziging niet aan. Het bestand is weer zoals het was.\n    Vraag uw beheerder om hulp. Git zegt: nee [vastleggen-mislukt]\n"
    )


teksten = st.one_of(st.sampled_from(["ja", "gratis", "2026-12-01", "10:00", "de-vlag", "../../x", "dinsdag", ""]), st.text(max_size=20))
bomen = st.recursive(
    teksten | st.integers() | st.none() | st.booleans(),
    lambda deel: st.lists(deel, max_size=3)
    | st.dictionaries(st.sampled_from(["van", "tot", "dag", "op", "bedrag", "telefoon", "naam", "omschrijving", "soort", "adres", "plaats"]) | st.text(max_size=4), deel, max_size=3),
    max_leaves=8,
)
velden = st.dictionaries(
    st.sampled_from([*doorgeefbaar("activiteiten"), *["organisatie", "locatie"] * 6, "beheer.stopt_op", "vreemd"]),
    st.fixed_dictionaries({}, optional={"oud": bomen, "nieuw": bomen}) | bomen,
    max_size=4,
)
ZELF = ["naam", "wanneer", "kosten", "locatie", "organisatie", "themas", "locatie.coordinaten.lat", "organisatie.naam", "beheer.eigenaar"]
ruwe_voorstellen = st.fixed_dictionaries(
    {
        "wegwijzer": st.just(1),
        "soort": st.sampled_from(["nieuw", "verandering", "verandering", "gestopt", "klopt", "raar"]),
        "lijst": st.sampled_from(["activiteiten"] * 4 + ["locaties", "organisaties", "content"]),
        "id": st.sampled_from(["koffie-de-vlag", "zangclub", "de-vlag", "../x", "weg"]),
        "versie": st.sampled_from(["0123456789abcdef", "x"]),
        "velden": velden,
    },
    optional={"toelichting": bomen, "afzender": teksten},
)


@settings(max_examples=1000, deadline=None, database=None)
@given(st.binary(max_size=400) | st.text(max_size=300).map(lambda tekst: f"From: a@b.nl\n\nBEGIN WEGWIJZER-----{tekst}-----END WEGWIJZER".encode("utf-8", "ignore")))
def test_welke_bytes_ook(inhoud):
    """Veel willekeurige bestanden en mails: altijd voorstellen, of een zin."""
    try:
        assert all(isinstance(een, Voorstel) for een in voorstellen_in(inhoud))
    except VoorstelFout as fout:
        assert fout.bevinding("x").doe


@pytest.fixture(scope="module")
def stand():
    return stand_van(MINI, VANDAAG)


@settings(max_examples=500, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(ruwe_voorstellen, st.dictionaries(st.sampled_from(ZELF) | st.text(max_size=12), teksten, max_size=3))
def test_welke_gegevens_ook(stand, monkeypatch, ruw, vul):
    """Welke gegevens er ook in een voorstel staan: het pad blijft in de map, en wat gekozen is staat in de tekst."""
    monkeypatch.setattr("wegwijzer.redactie.voorstel.toepassen.keur", lambda *_: stand)
    try:
        een = lees_voorstel(json.dumps(ruw))
        assert lees_voorstel(json.dumps(een.als_dict())) == een
        wijziging = bereid_voor(stand, een, DOOR, vul=vul)
    except VoorstelFout as fout:
        assert fout.bevinding("x").wat
        return
    assert soort_van(wijziging.pad).lijst == een.lijst
    assert {soort_van(pad).lijst for pad in wijziging.erbij} <= {"locaties", "organisaties"}
    for pad, tekst in wijziging.teksten.items():
        document, mis = lees_document(pad, tekst)
        assert document and not mis
