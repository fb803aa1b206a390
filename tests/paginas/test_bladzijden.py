"""Elke bladzijde van de Kop: één kop, een eigen titel, geen dode links, en overal staat dat het een voorbeeld is."""

from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
import pytest
import yaml
from tests.paginas.bladzijden import lees

from wegwijzer.controleren.ids import BEZET

SOORTEN = [
    "", "de-koog/", "de-koog/activiteiten/", "de-koog/activiteiten/na-de-dienst-de-hof/", "de-koog/plekken/",
    "de-koog/plekken/de-hof/", "de-koog/thema/ontmoeten/", "themas/", "themas/eten/", "organisaties/", "over/", "404.html",
]  # fmt: skip
WORTEL = Path(__file__).parents[2]
BASIS = "http://site.test/"


def dubbel(waarden) -> list[str]:
    return [waarde for waarde, aantal in Counter(waarden).items() if aantal > 1]


def test_elke_bladzijde_heeft_een_kop(site: Path):
    """Er is precies één h1, en koppen slaan geen stap over."""
    for pad, blad in lees(site).items():
        assert len(blad.h1) == 1 and blad.h1[0].strip(), pad
        stappen = zip(blad.koppen, blad.koppen[1:], strict=False)
        assert all(volgende <= vorige + 1 for vorige, volgende in stappen), (pad, blad.koppen)


def test_titels_en_omschrijvingen_zijn_uniek(site: Path):
    """Twee bladzijden hebben nooit dezelfde titel of omschrijving, en geen van beide is leeg."""
    bladzijden = lees(site).values()
    assert all(blad.titel.strip() and blad.omschrijving.strip() for blad in bladzijden)
    assert dubbel(blad.titel for blad in bladzijden) == []
    assert dubbel(blad.omschrijving for blad in bladzijden) == []


def test_elk_vast_adres_bestaat(site: Path):
    """Elk dorp en elke wijk heeft alle vaste adressen, ook een thema waar nog niets bij is."""
    lijsten = {naam: yaml.safe_load((WORTEL / f"content/{naam}.yml").read_text("utf-8")) for naam in ("gebieden", "themas")}
    themas = [f"thema/{thema['id']}/" for thema in lijsten["themas"]]
    adressen = ["", "activiteiten/", "plekken/", "kaart/", "agenda/", "flyers/", *themas]
    paden = [f"{gebied['id']}/{adres}index.html" for gebied in lijsten["gebieden"] for adres in adressen]
    assert [pad for pad in paden if not (site / pad).is_file()] == []


def test_geen_dorp_kan_op_een_vaste_plek_komen(site: Path):
    """Wat bovenaan de site een eigen map heeft, is geen gebied, of een naam die een gebied niet mag hebben."""
    gebieden = {gebied["id"] for gebied in yaml.safe_load((WORTEL / "content/gebieden.yml").read_text("utf-8"))}
    eigen = {pad.stem for pad in (WORTEL / "content/paginas").iterdir()}
    mappen = {pad.stem for pad in site.iterdir() if not pad.name.startswith("_")}
    assert {"zoeken", "bewaard", "404"} <= mappen - gebieden <= BEZET | eigen | {"robots", "sitemap"}


def test_er_zijn_geen_dode_links(site: Path):
    """Elke link binnen de site komt uit op een bestand, en elk anker op een element met die naam."""
    bladzijden = lees(site)
    dood = set()
    for pad, blad in bladzijden.items():
        if pad == "404.html":
            continue
        for link in blad.links:
            doel = urlsplit(urljoin(BASIS + pad, link))
            if f"{doel.scheme}://{doel.netloc}/" != BASIS:
                continue
            naar = unquote(doel.path).lstrip("/")
            bestand = site / naar / "index.html" if not naar or naar.endswith("/") else site / naar
            if not bestand.is_file() or (doel.fragment and doel.fragment not in bladzijden[naar].ids):
                dood.add(link if link.startswith("#") else f"{naar}#{doel.fragment}")
    assert dood == set()


def test_overal_staat_dat_het_een_voorbeeld_is(site: Path):
    """Zolang de gids een voorbeeld is, zegt elke bladzijde dat."""
    assert [pad for pad, blad in lees(site).items() if "Voorbeeld: de activiteiten zijn verzonnen." not in blad.tekst] == []


def test_elke_bladzijde_zegt_wie_u_kunt_bellen(site: Path):
    """Onderaan elke bladzijde staat een nummer."""
    for pad, blad in lees(site).items():
        assert "Wie kan ik bellen" in blad.tekst, pad
        assert any(link.startswith("tel:") for link in blad.links), pad


def test_bladzijden_van_een_gebied_noemen_het_gebied(site: Path):
    """Op elke bladzijde onder /de-koog/ staat De Koog."""
    for pad, blad in lees(site).items():
        if pad.startswith("de-koog/"):
            assert "De Koog" in blad.titel + blad.tekst, pad


def test_niets_staat_los_in_de_bladzijde(site: Path):
    """Geen script, stijl of gebeurtenis in de HTML zelf: dat houdt het beveiligingsbeleid tegen."""
    assert {pad: blad.verboden for pad, blad in lees(site).items() if blad.verboden} == {}


def test_ids_zijn_uniek(site: Path):
    """Op één bladzijde komt een id maar één keer voor."""
    assert {pad: dubbel(blad.ids) for pad, blad in lees(site).items() if dubbel(blad.ids)} == {}


@pytest.mark.parametrize("pad", SOORTEN)
def test_de_html_is_geldig(site: Path, pad: str):
    """Een strenge lezer vindt geen fouten in een bladzijde van elke soort."""
    bestand = site / pad / "index.html" if not pad or pad.endswith("/") else site / pad
    html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(bestand.read_text("utf-8"))


def test_de_sitemap_noemt_alle_bladzijden(site: Path):
    """In sitemap.xml staat elke bladzijde, en niet die voor een verkeerd adres of met verzonnen onderdelen."""
    regels = (site / "sitemap.xml").read_text("utf-8")
    assert regels.count("<loc>") == len(lees(site)) - 2
    assert "/meedoen/stijl/" not in regels
    assert '<meta name="robots" content="noindex">' in (site / "meedoen/stijl/index.html").read_text("utf-8")
    assert "https://wegwijzer.voorbeeld.example/de-koog/activiteiten/" in regels


def test_een_verkeerd_adres_vindt_de_vormgeving(site: Path):
    """De bladzijde voor een verkeerd adres werkt op elke diepte: haar links beginnen bij de wortel."""
    links = lees(site)["404.html"].links
    assert [link for link in links if not link.startswith(("/", "#", "https://", "tel:", "mailto:"))] == []
    assert any(link.startswith("/statisch/wegwijzer.css") for link in links)
