"""Wat er in een PDF zit: labels, taal, titel, teksten bij plaatjes, letters, bladzijden en QR-codes."""

from urllib.parse import urlsplit

import pytest
from tests.conftest import VANDAAG
from tests.drukwerk.lezen import Gelezen, buiten_de_bladzijde, over_elkaar

from wegwijzer.uitvoer.drukwerk import Drukstuk
from wegwijzer.zetten.pers import druk

# Van elke soort en vorm: hoe breed en hoog in millimeters, en hoeveel bladzijden het er mogen zijn.
SOORTEN = {
    ("Flyer", "Gewone letters"): (148, 210, range(4, 9)),
    ("Flyer", "Om te vouwen"): (297, 210, range(2, 5, 2)),
    ("Flyer", "Grote letters"): (210, 297, range(4, 12)),
    ("Lijst van alles", "Gewone letters"): (210, 297, range(2, 14)),
    ("Lijst van alles", "Grote letters"): (210, 297, range(3, 22)),
    ("Welzijn op recept", "Gewone letters"): (297, 210, range(1, 3)),
    ("Welzijn op recept", "Grote letters"): (210, 297, range(1, 3)),
    ("Per thema", "Gewone letters"): (210, 297, range(1, 12)),
    ("Per thema", "Grote letters"): (210, 297, range(1, 20)),
    ("Weekroosters", "Poster, A4"): (210, 297, range(1, 4)),
    ("Activiteiten", "Flyer, A5"): (148, 210, range(1, 2)),
    ("Activiteiten", "Poster, A4"): (210, 297, range(1, 2)),
}  # fmt: skip


def gezet(stuk: Drukstuk) -> bytes:
    uitslag = druk(stuk.zetwerk(VANDAAG))
    assert not uitslag.fout, (stuk.pad, uitslag.fout)
    return uitslag.pdf


@pytest.fixture(scope="module", params=SOORTEN, ids="-".join)
def paar(request, stukken):
    """Van elke soort het dikste stuk van de Kop."""
    van_soort = [stuk for stuk in stukken if (stuk.groep, stuk.vorm) == request.param]
    dikste = max(van_soort, key=lambda stuk: len(str(stuk.gegevens)))
    return dikste, Gelezen(gezet(dikste)), SOORTEN[request.param]


def test_elke_soort_is_er(stukken):
    """Er zijn precies deze soorten en vormen, en elk pad is er maar één keer."""
    assert {(stuk.groep, stuk.vorm) for stuk in stukken} == set(SOORTEN)
    assert len({stuk.pad for stuk in stukken}) == len(stukken)


def test_elk_gebied_heeft_elke_soort_voor_een_gebied(stukken, verrijkt):
    for gebied in verrijkt.gids.gebieden:
        eigen = {(stuk.groep, stuk.vorm) for stuk in stukken if stuk.gebied == gebied}
        assert {soort for soort in SOORTEN if soort[0] in ("Flyer", "Lijst van alles", "Welzijn op recept")} <= eigen


def test_labels_taal_en_titel(paar):
    """PDF/UA-1 met labels, in het Nederlands, met een titel en bladwijzers."""
    stuk, gelezen, _ = paar
    assert gelezen.is_ua
    assert gelezen.taal.lower().startswith("nl")
    assert gelezen.titel.startswith(stuk.gegevens["titel"])
    assert gelezen.koppen


def test_elk_plaatje_zegt_wat_het_is(paar):
    """De kaart noemt haar nummers, de QR-code waar hij heen gaat."""
    stuk, gelezen, _ = paar
    teksten = list(gelezen.beelden())
    assert teksten and all(teksten)
    assert any(tekst.startswith("QR-code naar ") for tekst in teksten)
    if stuk.groep == "Flyer":
        assert any(tekst.startswith(f"Kaart van {stuk.gegevens['gebied']}") for tekst in teksten)


def test_alle_letters_zitten_erin(paar):
    _, gelezen, _ = paar
    letters = gelezen.letters_ingesloten()
    assert letters and all(letters.values()), letters


def test_papier_en_aantal_bladzijden(paar):
    stuk, gelezen, (breed, hoog, bladzijden) = paar
    for vel_breed, vel_hoog, _, _ in gelezen.bladen:
        assert (round(vel_breed / 72 * 25.4), round(vel_hoog / 72 * 25.4)) == (breed, hoog)
    assert len(gelezen.bladen) in bladzijden, stuk.pad
    if len(gelezen.bladen) > 1 and stuk.vorm != "Om te vouwen":
        assert f"Bladzijde {len(gelezen.bladen)} van {len(gelezen.bladen)}" in gelezen.tekst


def test_niets_valt_van_het_papier_en_niets_staat_over_elkaar(paar):
    _, gelezen, _ = paar
    assert buiten_de_bladzijde(gelezen) == []
    assert over_elkaar(gelezen) == []


def test_grote_letters_zijn_overal_groot(paar):
    """Minstens 16 punten, ook op de kaart en onderaan."""
    stuk, gelezen, _ = paar
    if stuk.gegevens["groot"]:
        klein = {(letter.teken, round(letter.maat, 1)) for *_, letters, _ in gelezen.bladen for letter in letters if letter.maat < 15.95}
        assert klein == set()


def test_datums_en_voorbeeld_staan_erop(paar):
    """Wanneer het gemaakt is, tot wanneer het goed is, dat het een voorbeeld is, en waar de kaart vandaan komt."""
    stuk, gelezen, _ = paar
    tekst = " ".join(gelezen.tekst.replace("\u200b", "").split())
    assert "Gemaakt op 21 november 2026." in tekst
    assert f"Na {stuk.gegevens['controleer']}: kijk of alles nog klopt." in tekst
    assert "Dit is een voorbeeld." in tekst
    if stuk.groep == "Flyer":
        assert f"Kaart: {stuk.gegevens['kaart']['bron']}." in tekst


def test_de_qr_code_gaat_naar_een_pagina_van_de_site(paar, site, verrijkt):
    """Een andere lezer leest hem, en de pagina bestaat."""
    stuk, gelezen, _ = paar
    codes = gelezen.qr_codes()
    assert codes == [stuk.gegevens["internet"]["url"]]
    assert codes[0].startswith(verrijkt.gids.instelling.adres)
    assert (site / urlsplit(codes[0]).path.strip("/") / "index.html").is_file()


def test_alle_adressen_in_qr_codes_bestaan(stukken, site):
    """Ook van de stukken die hier niet gedrukt worden."""
    paden = {urlsplit(stuk.gegevens["internet"]["url"]).path.strip("/") for stuk in stukken}
    assert [pad for pad in sorted(paden) if not (site / pad / "index.html").is_file()] == []


def test_twee_keer_zetten_geeft_dezelfde_bytes(paar):
    stuk, gelezen, _ = paar
    assert gezet(stuk) == gelezen.pdf


def test_voorlezen_gaat_op_de_volgorde_van_het_papier(paar):
    """De labels staan in dezelfde volgorde als de tekst op elke bladzijde."""
    _, gelezen, _ = paar
    volgorde = gelezen.leesvolgorde()
    assert len(volgorde) == len(gelezen.bladen)
    assert all(nummers == sorted(nummers) for nummers in volgorde.values())


def test_de_leesvolgorde_is_die_van_het_papier(stukken):
    """Op de flyer komt de voorkant eerst, dan de week op volgorde van dag en tijd, dan de kaart."""
    stuk = next(stuk for stuk in stukken if (stuk.groep, stuk.vorm) == ("Flyer", "Gewone letters") and stuk.gebied == "de-koog")
    gelezen = Gelezen(gezet(stuk))
    koppen = [kop.replace("\u00a0", " ") for kop in gelezen.koppen]
    week = [dag.kop for dag in stuk.gegevens["week"]]
    assert koppen[:3] == ["Wat is er te doen in De Koog?", "Komt u er niet uit? Bel gerust.", "De week in De Koog"]
    assert koppen[3 : 3 + len(week)] == week
    assert koppen.index("De plekken op de kaart") > koppen.index(week[-1])
    tekst = " ".join(gelezen.tekst.split())
    plek = 0
    for regel in (regel for dag in stuk.gegevens["week"] for regel in dag.regels):
        tijd = f"{regel.tijd} tot {regel.tot} " if regel.tijd else ""
        plek = tekst.index(f"{tijd}{regel.wat.naam}", plek) + 1
