"""Een id die niet bestaat, krijgt de naam die er het dichtst bij ligt."""

from tests.controleren.instantie import KOFFIE, RAAD, VLAG, wissel


def test_thema(na):
    """Het dichtste thema."""
    anders = wissel(KOFFIE, "themas: [ontmoeten]", "themas: [ontmoetten, eten]")
    verwacht = """\
activiteiten/duinstede/koffie.yml:3: fout: Het thema 'eten' staat niet in het bestand content/themas.yml.
    U kunt kiezen uit: ontmoeten, bewegen. [thema-onbekend]
activiteiten/duinstede/koffie.yml:3: fout: Het thema 'ontmoetten' staat niet in het bestand content/themas.yml.
    Bedoelt u 'ontmoeten'? [thema-onbekend]
"""
    assert na(anders) == verwacht


def test_doelgroep(na):
    """De dichtste doelgroep."""
    anders = wissel(KOFFIE, "doelgroepen: [iedereen]", "doelgroepen: [oudere]")
    verwacht = """\
activiteiten/duinstede/koffie.yml:4: fout: De doelgroep 'oudere' staat niet in het bestand content/doelgroepen.yml.
    Bedoelt u 'ouderen'? [doelgroep-onbekend]
"""
    assert na(anders) == verwacht


def test_organisatie(na):
    """De dichtste organisatie, of anders een paar keuzes."""
    anders = wissel(KOFFIE, "organisatie: dorpsraad", "organisatie: xyz", "eigenaar: dorpsraad", "eigenaar: dorpraad")
    verwacht = """\
activiteiten/duinstede/koffie.yml:5: fout: De organisatie 'xyz' staat niet in de map content/organisaties/.
    U kunt kiezen uit: dorpsraad. [organisatie-onbekend]
activiteiten/duinstede/koffie.yml:18: fout: De organisatie 'dorpraad' staat niet in de map content/organisaties/.
    Bedoelt u 'dorpsraad'? [organisatie-onbekend]
"""
    assert na(anders) == verwacht


def test_locatie(na):
    """De dichtste locatie, ook als iemand de hele naam schrijft."""
    anders = wissel(
        KOFFIE,
        "locatie: de-vlag",
        "locatie: Dorpshuis De Vlag",
        "    tot: 12:00",
        "    tot: 12:00\n    locatie: de-vlagge",
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:6: fout: De locatie 'Dorpshuis De Vlag' staat niet in de map locaties/.
    Bedoelt u 'de-vlag'? [locatie-onbekend]
activiteiten/duinstede/koffie.yml:11: fout: De locatie 'de-vlagge' staat niet in de map locaties/.
    Bedoelt u 'de-vlag'? [locatie-onbekend]
"""
    assert na(anders) == verwacht


def test_gebied(na):
    """Het dichtste gebied of de dichtste gemeente."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\ngebieden: [zeedrop, duinsteden]") | wissel(
        VLAG, "soort: dorpshuis", "soort: dorpshuis\ngebied: haven"
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Het gebied 'duinsteden' staat niet in het bestand content/gebieden.yml.
    Bedoelt u 'duinstede'? [gebied-onbekend]
activiteiten/duinstede/koffie.yml:12: fout: Het gebied 'zeedrop' staat niet in het bestand content/gebieden.yml.
    Bedoelt u 'zeedorp'? [gebied-onbekend]
locaties/duinstede/de-vlag.yml:3: fout: Het gebied 'haven' staat niet in het bestand content/gebieden.yml.
    Bedoelt u 'havenwijk'? [gebied-onbekend]
"""
    assert na(anders) == verwacht


def test_gemeente(na):
    """De dichtste gemeente."""
    anders = wissel(RAAD, "[duinstede]", "[duinsteden]")
    verwacht = """\
content/organisaties/dorpsraad.yml:3: fout: De gemeente 'duinsteden' staat niet in het bestand content/gemeenten.yml.
    Bedoelt u 'duinstede'? [gemeente-onbekend]
"""
    assert na(anders) == verwacht


def test_soort(na):
    """De dichtste soort plek."""
    anders = wissel(VLAG, "soort: dorpshuis", "soort: dorphuis")
    verwacht = """\
locaties/duinstede/de-vlag.yml:2: fout: De soort plek 'dorphuis' staat niet in het bestand content/soorten.yml.
    Bedoelt u 'dorpshuis'? [soort-onbekend]
"""
    assert na(anders) == verwacht


def test_beleid(na):
    """Een lijst die er niet is, heeft ook geen keuzes."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\nbouwsteen: valpreventie\nresultaatgebied: [meedoen]")
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: De bouwsteen 'valpreventie' staat niet in het bestand content/bouwstenen.yml.
    Die lijst is nog leeg. Maak eerst iets aan. [bouwsteen-onbekend]
activiteiten/duinstede/koffie.yml:13: fout: Het resultaatgebied 'meedoen' staat niet in het bestand content/resultaatgebieden.yml.
    Die lijst is nog leeg. Maak eerst iets aan. [resultaatgebied-onbekend]
"""
    assert na(anders) == verwacht


def test_naar_kapot_bestand(na):
    """Naar een bestand dat zelf kapot is, mag iets wijzen: dat is al gemeld."""
    anders = {VLAG: "naam: [", RAAD: "naam: ["}
    verwacht = """\
content/organisaties/dorpsraad.yml:1: fout: Rond deze regel lezen we het bestand niet goed.
    Kijk of de regels die bij elkaar horen even ver naar rechts beginnen. [yaml-onleesbaar]
locaties/duinstede/de-vlag.yml:1: fout: Rond deze regel lezen we het bestand niet goed.
    Kijk of de regels die bij elkaar horen even ver naar rechts beginnen. [yaml-onleesbaar]
"""
    assert na(anders) == verwacht
