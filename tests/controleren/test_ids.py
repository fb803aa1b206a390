"""Namen en ids: elk één keer, op de goede plek, geschikt voor een webadres."""

from tests.controleren.instantie import BESTANDEN, GEBIEDEN, TWEE_GEMEENTEN, thee, wissel

from wegwijzer.controleren.ids import VAST, VOET
from wegwijzer.uitvoer.redactie import PAD as REDACTIE


def test_naam_van_bestand(na):
    """Een naam met spaties of hoofdletters kan niet in een webadres."""
    anders = thee(pad="activiteiten/duinstede/Thee met Taart.yml")
    verwacht = """\
activiteiten/duinstede/Thee met Taart.yml:1: fout: De naam van dit bestand kan niet in een webadres.
    Geef het bestand deze naam: thee-met-taart.yml [bestandsnaam]
"""
    assert na(anders) == verwacht


def test_zelfde_naam_in_andere_gemeente(na):
    """Een naam komt ook over gemeenten heen maar één keer voor."""
    anders = TWEE_GEMEENTEN | thee(pad="activiteiten/polder/koffie.yml")
    verwacht = """\
activiteiten/polder/koffie.yml:1: fout: Er is al een bestand met deze naam: activiteiten/duinstede/koffie.yml.
    Kies een andere naam, zoals koffie-polder.yml [bestandsnaam-dubbel]
"""
    assert na(anders) == verwacht


def test_map_is_geen_gemeente(na):
    """Een map met een verkeerde naam geeft één melding, niet een per bestand."""
    anders = thee(pad="activiteiten/duinsteden/thee.yml") | thee(
        "maandag", "vrijdag", pad="activiteiten/duinsteden/gebak.yml"
    )
    verwacht = """\
activiteiten/duinsteden/gebak.yml:1: fout: De map 'duinsteden' heet niet zoals een gemeente uit content/gemeenten.yml.
    Bedoelt u 'duinstede'? [map-onbekend]
"""
    assert na(anders) == verwacht


def test_dubbele_id(na):
    """Een id komt in een lijst één keer voor."""
    anders = {"content/themas.yml": BESTANDEN["content/themas.yml"].replace("id: bewegen", "id: ontmoeten")}
    verwacht = """\
content/themas.yml:2: fout: De korte naam (id) 'ontmoeten' bestaat al: content/themas.yml:1.
    Schrijf een andere korte naam, zoals: id: ontmoeten-2 [id-dubbel]
"""
    assert na(anders) == verwacht


def test_dubbel_gebied(na):
    """Een dubbel gebied geeft geen meldingen over de kaart."""
    anders = wissel(GEBIEDEN, "id: havenwijk", "id: zeedorp")
    verwacht = """\
content/gebieden.yml:7: fout: De korte naam (id) 'zeedorp' bestaat al: content/gebieden.yml:1.
    Schrijf een andere korte naam, zoals: id: zeedorp-2 [id-dubbel]
"""
    assert na(anders) == verwacht


def test_id_onbruikbaar(na):
    """Een id met een hoofdletter krijgt een goede."""
    anders = wissel(GEBIEDEN, "id: havenwijk", "id: Haven Wijk")
    verwacht = """\
content/gebieden.yml:7: fout: De korte naam (id) 'Haven Wijk' kan niet in een webadres.
    Schrijf: id: haven-wijk [id-onbruikbaar]
"""
    assert na(anders) == verwacht


def test_id_ontbreekt(na):
    """Een ding in een lijst heeft een id."""
    anders = wissel(GEBIEDEN, "- id: havenwijk\n  naam", "- naam")
    verwacht = """\
content/gebieden.yml:7: fout: Het veld 'id' is niet ingevuld.
    Voeg een regel toe, zoals: id: de-vlag [veld-ontbreekt]
"""
    assert na(anders) == verwacht


def test_id_bezet(na):
    """Een gebied staat niet op het adres van een vaste pagina."""
    anders = wissel(GEBIEDEN, "id: havenwijk", "id: zoeken")
    verwacht = """\
content/gebieden.yml:7: fout: De korte naam (id) 'zoeken' is al van een vaste pagina.
    Schrijf een andere korte naam, zoals: id: dorp-zoeken [id-bezet]
"""
    assert na(anders) == verwacht


def test_id_van_eigen_pagina(na):
    """Een gebied staat ook niet op het adres van een eigen pagina."""
    anders = wissel(GEBIEDEN, "id: havenwijk", "id: nieuws") | {"content/paginas/nieuws.md": "# Nieuws"}
    verwacht = """\
content/gebieden.yml:7: fout: De korte naam (id) 'nieuws' is al van een vaste pagina.
    Schrijf een andere korte naam, zoals: id: dorp-nieuws [id-bezet]
"""
    assert na(anders) == verwacht


def test_elk_vast_adres_is_bezet(site, kop):
    """Wat de site zelf bovenaan zet, kan geen gebied of eigen pagina zijn; en geen adres is voor niets bezet."""
    gemaakt = {pad.stem for pad in site.iterdir() if pad.is_dir() or pad.suffix == ".html"}
    zelf_geschreven = {pad.stem for pad in (kop.gids.wortel / "content/paginas").iterdir()}
    # Alleen met een eigen redactie is die er ook.
    assert gemaakt - zelf_geschreven - set(kop.gids.gebieden) | {REDACTIE.strip("/")} == VAST
    assert zelf_geschreven >= set(VOET)
