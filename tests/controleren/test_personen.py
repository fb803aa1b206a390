"""Wat van een mens is, staat er alleen met toestemming."""

import pytest
from tests.controleren.instantie import GEBIEDEN, KOFFIE, RAAD, wissel

from wegwijzer.controleren.personen import lijkt_op_mens


def test_mobiel(na):
    """Een mobiel nummer is meestal van een mens."""
    anders = wissel(KOFFIE, "0222 00 00 00", "06 00 00 00 00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:16: fout: Het nummer 06 00 00 00 00 is misschien van een mens zelf.
    Vraag of het mag. Mag het? Schrijf dan: toestemming: ja [mobiel-zonder-toestemming]
"""
    assert na(anders) == verwacht


def test_mobiel_met_landcode(na):
    """Ook met een landcode is het een mobiel nummer."""
    anders = wissel(KOFFIE, "0222 00 00 00", "+31 (0)6-00000000")
    verwacht = """\
activiteiten/duinstede/koffie.yml:16: fout: Het nummer 06 00000000 is misschien van een mens zelf.
    Vraag of het mag. Mag het? Schrijf dan: toestemming: ja [mobiel-zonder-toestemming]
"""
    assert na(anders) == verwacht


def test_eigen_mailadres(na):
    """Een adres bij een gewone aanbieder is meestal van een mens."""
    anders = wissel(RAAD, "dorpsraad@voorbeeld.example", "Riet@Gmail.com")
    verwacht = """\
content/organisaties/dorpsraad.yml:5: fout: Het adres Riet@Gmail.com is misschien van een mens zelf.
    Vraag of het mag. Mag het? Schrijf dan: toestemming: ja [email-zonder-toestemming]
"""
    assert na(anders) == verwacht


def test_mobiel_in_tekst(na):
    """Ook midden in een tekst valt een mobiel nummer op."""
    anders = wissel(KOFFIE, "  nodig: nee", "  nodig: ja\n  hoe: Bel Riet op 06-00000000.")
    verwacht = """\
activiteiten/duinstede/koffie.yml:14: fout: In de tekst bij 'hoe' staat een mobiel nummer: 06-00000000.
    Haal het weg, of zet het bij 'contact' met toestemming: ja [mobiel-in-tekst]
"""
    assert na(anders) == verwacht


def test_mailadres_in_tekst(na):
    """Ook midden in een tekst valt een eigen mailadres op."""
    anders = wissel(
        KOFFIE,
        "kosten: gratis",
        "kosten: gratis\nbeschrijving: Mail naar riet@hotmail.com of naar koffie@voorbeeld.example.",
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: In de tekst bij 'beschrijving' staat een eigen mailadres: riet@hotmail.com.
    Haal het weg, of zet het bij 'contact' met toestemming: ja [email-in-tekst]
"""
    assert na(anders) == verwacht


def test_met_toestemming_mag_alles(na):
    """Met toestemming mag het allemaal."""
    anders = wissel(
        KOFFIE,
        "naam: Dorpsraad Zeedorp",
        "naam: Riet de Boer\n  toestemming: ja",
        "0222 00 00 00",
        "06 00 00 00 00",
        "  nodig: nee",
        "  nodig: ja\n  hoe: Bel Riet op 06-00000000.",
    )
    assert na(anders) == ""


def test_toestemming_geldt_niet_voor_de_buren(na):
    """In één bestand staan veel contactpunten: wie toestemming gaf, gaf die voor zichzelf."""
    inloop = "contactpunt: {rol: Wijkteam, telefoon: 0222 00 00 00, inloop: Bel Riet op 06 00000000."
    anders = wissel(GEBIEDEN, "  aka:", f"  {inloop}}}\n  aka:", "    rol: Wijkteam", "    rol: Wijkteam\n    naam: Mevrouw Visser\n    toestemming: ja")
    verwacht = """\
content/gebieden.yml:6: fout: In de tekst bij 'inloop' staat een mobiel nummer: 06 00000000.
    Haal het weg, of zet het bij 'contact' met toestemming: ja [mobiel-in-tekst]
"""
    assert na(anders) == verwacht


def test_naam_van_een_mens(na):
    """De naam van een mens is een vraag waard."""
    anders = wissel(KOFFIE, "naam: Dorpsraad Zeedorp", "naam: Riet de Boer") | wissel(
        GEBIEDEN, "    rol: Wijkteam", "    rol: Wijkteam\n    naam: Mevrouw Visser"
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:15: let op: Bij 'naam' staat 'Riet de Boer'. Is dat de naam van een mens?
    Vraag of het mag. Mag het? Schrijf dan: toestemming: ja [naam-zonder-toestemming]
content/gebieden.yml:14: let op: Bij 'naam' staat 'Mevrouw Visser'. Is dat de naam van een mens?
    Vraag of het mag. Mag het? Schrijf dan: toestemming: ja [naam-zonder-toestemming]
"""
    assert na(anders) == verwacht


def test_nagekeken_door_een_mens(na):
    """Wie iets nakeek staat op de site: liever een rol dan een naam of een mailadres."""
    anders = wissel(KOFFIE, "door: Dorpsraad", "door: Coördinator Riet de Boer") | wissel(RAAD, "door: Bestuur", "door: riet@voorbeeld.example")
    verwacht = """\
activiteiten/duinstede/koffie.yml:20: let op: Bij 'door' staat 'Coördinator Riet de Boer'. Is dat een naam of adres van een mens?
    Schrijf liever een rol of een organisatie, zoals: door: Coördinator [door-een-mens]
content/organisaties/dorpsraad.yml:8: let op: Bij 'door' staat 'riet@voorbeeld.example'. Is dat een naam of adres van een mens?
    Schrijf liever een rol of een organisatie, zoals: door: Coördinator [door-een-mens]
"""
    assert na(anders) == verwacht


@pytest.mark.parametrize(
    ("door", "vraag"),
    [
        ("Riet", True), ("J. Visser", True), ("Mevrouw Bakker", True), ("Beheerder J. Visser", True),
        ("Bestuur", False), ("Kok Siem", False), ("Redactie Den Helder", False), ("Werkgroep Anna Paulowna", False),
        ("Henk van de gereedschapskist", False), ("Team Rosa", False), ("Dorpsraad Zeedorp", False), ("Predikant en vrijwilligers", False),
    ],
)  # fmt: skip
def test_welke_naam_bij_door_een_vraag_is(na, door: str, vraag: bool):
    """Een rol, een groep of een rol met een voornaam mag; met toestemming bij 'contact' mag alles."""
    anders = wissel(KOFFIE, "door: Dorpsraad", f"door: {door}")
    assert ("[door-een-mens]" in na(anders)) == vraag
    met = wissel(KOFFIE, "door: Dorpsraad", f"door: {door}", "  telefoon: 0222 00 00 00", "  telefoon: 0222 00 00 00\n  toestemming: ja")
    assert na(met) == ""


@pytest.mark.parametrize(
    "naam",
    ["Riet", "Riet de Boer", "Jan-Willem van der Meer", "J. Visser", "A.B. de Vries", "Mevrouw Bakker", "dhr. Smit",
     "Fatima en Kees", "Xandrio van der Meer", "Anneke, Bert en Cor"],
)  # fmt: skip
def test_lijkt_op_een_mens(naam: str):
    """Een voornaam, voorletters of een titel: dat is vast een mens."""
    assert lijkt_op_mens(naam)


@pytest.mark.parametrize(
    "naam",
    ["Het dorpsteam", "De balie", "Sociaal team", "Balie Noord", "Stichting Jan", "Buurthuis Anna", "De Zeilmakers",
     "Windkracht 16", "Jan van Galen Buurthuis", "Welzijn Polderpad", "Familie Vos", "Vrienden van der Valk",
     "Mantelzorgsteun De Schouder", "Open Deur aan Zee", "Redactie", "Team Rosa", "Koor Johanna", "De Roos"],
)  # fmt: skip
def test_lijkt_niet_op_een_mens(naam: str):
    """Een groep of een plek krijgt geen vraag over toestemming."""
    assert not lijkt_op_mens(naam)
