"""Het logo van de gemeente op papier, en tekens die geen letter heeft."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from tests.conftest import VANDAAG
from tests.drukwerk.lezen import Gelezen, buiten_de_bladzijde, over_elkaar

from wegwijzer.bouw import Opdracht, bouw
from wegwijzer.zetten import Voorraad, logo_voor_druk, onbekende_tekens, zet
from wegwijzer.zetten.pers import druk

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90"><rect width="300" height="90" fill="#1a7f37"/></svg>'


def punten(soort: str, modus: str = "RGB") -> bytes:
    bestand = BytesIO()
    Image.new(modus, (900, 240), "#1a7f37").save(bestand, soort)
    return bestand.getvalue()


LOGOS = {"logo.svg": SVG, "logo.png": punten("PNG", "RGBA"), "logo.jpg": punten("JPEG")}


def maak(wortel: Path):
    return bouw(Opdracht(wortel, wortel / "build/drukwerk", VANDAAG, alleen_pdf=True))


def met_logo(wortel: Path, naam: str, inhoud: bytes) -> None:
    (wortel / "content" / naam).write_bytes(inhoud)
    instelling = wortel / "content/wegwijzer.yml"
    instelling.write_text(f"{instelling.read_text('utf-8').rstrip()}\nlogo: {naam}\n", "utf-8")


@pytest.mark.parametrize("naam", LOGOS)
def test_elk_soort_logo_staat_op_elk_stuk(stukken, tmp_path: Path, naam: str):
    """Met een tekst voor wie het niet ziet, binnen het papier, en nergens overheen. Op papier zijn alle soorten een tekening."""
    (tmp_path / naam).write_bytes(LOGOS[naam])
    logo = logo_voor_druk(tmp_path / naam)
    eersten = list({(stuk.groep, stuk.vorm): stuk for stuk in reversed(stukken)}.values())
    for stuk in eersten if naam == "logo.svg" else eersten[:1]:
        uitslag = druk(stuk.zetwerk(VANDAAG, logo=logo))
        assert not uitslag.fout, (stuk.pad, uitslag.fout)
        gelezen = Gelezen(uitslag.pdf)
        assert f"Logo van {stuk.gegevens['wegwijzer']}" in list(gelezen.beelden()), stuk.pad
        assert not buiten_de_bladzijde(gelezen) and not over_elkaar(gelezen)


def test_een_ander_logo_geeft_ander_drukwerk(stukken, tmp_path: Path):
    """Wie zijn logo verandert, krijgt het nieuwe logo, ook als alles al in de voorraad ligt."""
    logos = (SVG.decode(), SVG.decode().replace("1a7f37", "aa1122"))
    oud, nieuw, weer = (
        next(iter(zet([stukken[0].zetwerk(VANDAAG, logo=logo)], Voorraad(tmp_path)))).pdf for logo in (*logos, logos[0])
    )
    assert oud == weer != nieuw


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [("logo.png", punten("PNG")[:-200]), ("logo.jpg", b"GIF89a"), ("logo.svg", b"<svg"), ("logo.svg", b"<html></html>"), ("logo.png", b""),
     ("logo.svg", SVG.replace(b"</svg>", b"<script>alert(1)</script></svg>")), ("logo.svg", SVG.replace(b"<svg ", b"<svg onload='x()' ", 1)),
     ("logo.svg", SVG.replace(b"</svg>", b"<image href='https://voorbeeld.example/x.png'/></svg>"))],
)  # fmt: skip
def test_een_kapot_logo_is_een_fout(nieuwe: Path, naam: str, inhoud: bytes):
    """Met bestand en regel; er komt geen drukwerk met een gat erin."""
    met_logo(nieuwe, naam, inhoud)
    regel = len((nieuwe / "content/wegwijzer.yml").read_text("utf-8").splitlines())
    assert [een.als_tekst() for een in maak(nieuwe).bevindingen] == [
        f"content/wegwijzer.yml:{regel}: fout: Het bestand '{naam}' is geen plaatje dat we kunnen lezen.\n"
        "    Bewaar het logo opnieuw als svg, png of jpg. [logo-onleesbaar]"
    ]


def test_een_logo_dat_typst_niet_kan_lezen_valt_weg(tmp_path: Path):
    """Dan staat alleen de naam op het drukwerk."""
    (tmp_path / "logo.svg").write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0"/>')
    assert logo_voor_druk(tmp_path / "logo.svg") is None


def test_een_teken_dat_geen_letter_heeft_is_een_let_op(nieuwe: Path):
    """Met bestand en regel; de flyer komt er wel."""
    bestand = sorted((nieuwe / "activiteiten").rglob("*.yml"))[0]
    regels = bestand.read_text("utf-8").splitlines()
    nummer = next(nummer for nummer, regel in enumerate(regels) if regel.startswith("naam: "))
    regels[nummer] += " 🎉 咖"
    bestand.write_text("\n".join(regels) + "\n", "utf-8")
    uitslag = maak(nieuwe)
    gevonden = [(een.regel, een.niveau, een.wat) for een in uitslag.bevindingen if een.code == "teken-onbekend"]
    assert gevonden == [(nummer + 1, "let op", "Dit kunnen we niet afdrukken: 🎉 咖")]
    assert uitslag.bestanden


def test_letters_uit_andere_talen_zijn_er():
    """Arabisch, Hebreeuws, Grieks en Cyrillisch komen gewoon op papier."""
    assert onbekende_tekens(set("مقهى النور בית קפה Ελλάδα Україна Łódź čšž")) == set()
