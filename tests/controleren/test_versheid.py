"""Wat te oud, gestopt of dubbel is, valt op."""

from tests.controleren.instantie import BESTANDEN, GEBIEDEN, INSTELLING, KOFFIE, VLAG, wissel


def test_te_lang_niet_nagekeken(na):
    """Na de termijn is het tijd om weer te kijken."""
    anders = wissel(KOFFIE, "2026-10-01", "2026-05-25")
    verwacht = """\
activiteiten/duinstede/koffie.yml:19: let op: Dit is op 2026-05-25 voor het laatst nagekeken. Dat is te lang geleden.
    Klopt alles nog? Schrijf dan: gecontroleerd: 2026-11-21 [te-lang-niet-nagekeken]
"""
    assert na(anders) == verwacht


def test_net_op_tijd(na):
    """Een dag eerder is nog op tijd."""
    anders = wissel(KOFFIE, "2026-10-01", "2026-05-26")
    assert na(anders) == ""


def test_eigen_termijn(na):
    """De termijn staat in de instellingen; een plek mag langer wachten."""
    anders = wissel(INSTELLING, "regio:", "termijnen: {activiteit: 30, locatie: 60}\nregio:")
    verwacht = """\
activiteiten/duinstede/koffie.yml:19: let op: Dit is op 2026-10-01 voor het laatst nagekeken. Dat is te lang geleden.
    Klopt alles nog? Schrijf dan: gecontroleerd: 2026-11-21 [te-lang-niet-nagekeken]
"""
    assert na(anders) == verwacht


def test_contactpunt_te_oud(na):
    """Ook een contactpunt wordt nagekeken."""
    anders = wissel(GEBIEDEN, "2026-11-01", "2026-05-01")
    verwacht = """\
content/gebieden.yml:15: let op: Dit is op 2026-05-01 voor het laatst nagekeken. Dat is te lang geleden.
    Klopt alles nog? Schrijf dan: gecontroleerd: 2026-11-21 [te-lang-niet-nagekeken]
"""
    assert na(anders) == verwacht


def test_in_de_toekomst(na):
    """Niemand keek al op een dag die nog komt."""
    anders = wissel(KOFFIE, "2026-10-01", "2026-11-22") | wissel(
        VLAG, "soort: dorpshuis", "soort: dorpshuis\ntoegankelijk: {rolstoel: ja, gecontroleerd: 2027-01-01}"
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:19: let op: Bij 'gecontroleerd' staat 2026-11-22. Die dag moet nog komen.
    Schrijf de dag waarop u keek, zoals: gecontroleerd: 2026-11-21 [nagekeken-in-de-toekomst]
locaties/duinstede/de-vlag.yml:3: let op: Bij 'gecontroleerd' staat 2027-01-01. Die dag moet nog komen.
    Schrijf de dag waarop u keek, zoals: gecontroleerd: 2026-11-21 [nagekeken-in-de-toekomst]
"""
    assert na(anders) == verwacht


def test_vandaag_mag(na):
    """Vandaag nagekeken is het best."""
    anders = wissel(KOFFIE, "2026-10-01", "2026-11-21")
    assert na(anders) == ""


def test_gestopt(na):
    """Wat gestopt is, geeft één melding, ook als het oud is."""
    anders = wissel(
        KOFFIE, "2026-10-01", "2026-01-01", "  door: Dorpsraad", "  door: Dorpsraad\n  stopt_op: 2026-11-20"
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:21: let op: Dit is gestopt op 2026-11-20.
    Haal het bestand weg. Gaat het door? Haal dan 'stopt_op' weg. [gestopt]
"""
    assert na(anders) == verwacht


def test_laatste_keer_vandaag(na):
    """Op de dag van de laatste keer is het er nog."""
    anders = wissel(KOFFIE, "  door: Dorpsraad", "  door: Dorpsraad\n  stopt_op: 2026-11-21")
    assert na(anders) == ""


def test_dubbele_activiteit(na):
    """Zelfde plek, zelfde tijd en bijna dezelfde naam."""
    anders = {
        "activiteiten/duinstede/koffieuurtje.yml": BESTANDEN[KOFFIE].replace(
            "Koffie in De Vlag", "De kofie bij de Vlag"
        )
    }
    verwacht = """\
activiteiten/duinstede/koffieuurtje.yml:1: let op: Deze activiteit lijkt veel op activiteiten/duinstede/koffie.yml.
    Is het dezelfde? Haal er dan een weg. [activiteit-lijkt-op]
"""
    assert na(anders) == verwacht


def test_andere_tijd_is_niet_dubbel(na):
    """Op een andere dag is het een andere activiteit."""
    anders = {"activiteiten/duinstede/koffieuurtje.yml": BESTANDEN[KOFFIE].replace("dinsdag", "vrijdag")}
    assert na(anders) == ""


def test_andere_naam_is_niet_dubbel(na):
    """Met een andere naam is het een andere activiteit."""
    anders = {"activiteiten/duinstede/breien.yml": BESTANDEN[KOFFIE].replace("Koffie in De Vlag", "Breien en haken")}
    assert na(anders) == ""


def test_dubbele_plek(na):
    """Zelfde adres en bijna dezelfde naam."""
    anders = {"locaties/duinstede/vlag.yml": BESTANDEN[VLAG].replace("Dorpshuis De Vlag", "De Vlag")}
    verwacht = """\
locaties/duinstede/vlag.yml:1: let op: Deze plek lijkt veel op locaties/duinstede/de-vlag.yml.
    Is het dezelfde? Haal er dan een weg. [plek-lijkt-op]
"""
    assert na(anders) == verwacht
