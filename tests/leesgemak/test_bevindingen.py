"""Elke regel: een zin die fout is, en een zin die er erg op lijkt maar goed is."""

import pytest
from tests.leesgemak.proef import lezer

FOUT = {
    "zin-te-lang": "Deze zin heeft zestien woorden en dat is er echt een te veel voor wie langzaam leest.",
    "lijdende-vorm": "De zaal wordt door ons versierd.",
    "dubbele-ontkenning": "Kom niet zonder afspraak.",
    "moeilijk-woord": "Wij evalueren de cursus.",
    "vakwoord": "Daarna volgt een inventarisatie.",
    "lang-woord": "Het vrijwilligerscoördinatieoverleg duurt lang.",
    "veel-moeilijke-woorden": "Wij signaleren, faciliteren en evalueren.",
    "afkorting-voluit": "We doen dit i.s.m. de school.",
    "afkorting-met-uitleg": "Vraag het bij de GGD.",
    "afkorting-zonder-uitleg": "Vraag het bij het XYZ.",
    "datum-moeilijk": "Het feest is op 12-05-2027.",
    "tijd-moeilijk": "We beginnen om 19:30.",
    "getal-moeilijk": "Er kwamen 12000 mensen.",
    "hoofdletters": "DIT IS HEEL BELANGRIJK NIEUWS.",
    "lezer-niet-aangesproken": (
        "De deelnemers komen om tien uur. De deelnemers krijgen koffie met een koekje. Na de koffie gaat de hele groep "
        "naar buiten. Om twaalf uur is er soep voor iedereen die dat wil."
    ),
    "geen-nederlands": "The coffee is ready for you and the cake is on the table with the tea.",
}
GOED = {
    "zin-te-lang": "Deze zin heeft vijftien woorden en dat is nog net goed voor wie langzaam leest.",
    "lijdende-vorm": "De kinderen worden groot en het wordt mooi weer; de winkel is gesloten.",
    "dubbele-ontkenning": "U hoeft geen lid te zijn en u hoeft niet te betalen.",
    "moeilijk-woord": "Stichting Participatie Nu helpt u met een echte Constructor. Inclusie is hoe wij samen leven. Vraag het de cliënt (u dus).",
    "vakwoord": (
        "De coördinatie van de volleybalcompetitie: hachee, stekjes, sjoelen. "
        "Zij geloven in een leer, het monisme, die alles één noemt. De inventarisatie is een lijst."
    ),
    "lang-woord": "De sinterklaasliedjes staan in het boek. Dat heet een vrijwilligerscoördinatieoverleg.",
    "veel-moeilijke-woorden": "Wij signaleren en evalueren.",
    "afkorting-voluit": "Max drinkt koffie. Wij doen dit samen met de school.",
    "afkorting-met-uitleg": "De GGD (de dienst voor gezondheid) belt u. De GGD belt vaak.",
    "afkorting-zonder-uitleg": (
        "De vereniging van eigenaren heet VvE. FC Zeewind speelt tegen SV Duin. Kijk TV. Willem II ook. "
        "Kijk naar de zender XTV. De QRS is een club. Wij zijn lid van een partij, de VHQ."
    ),
    "datum-moeilijk": "Het feest is op 12 mei 2027 en niet op 45-13-2026.",
    "tijd-moeilijk": "We beginnen om 19.30 uur en stoppen om 21:00 uur. Het kost 2.50.",
    "getal-moeilijk": "Er kwamen 12.000 mensen in 2027, 50 procent was kind. Bel 0222 00 00 00.",
    "hoofdletters": "Dit is HEEL belangrijk.",
    "lezer-niet-aangesproken": FOUT["lezer-niet-aangesproken"].replace("De deelnemers komen", "U komt"),
    "geen-nederlands": "Kom naar het taalcafé. We zeggen: welcome, bienvenue en ahlan. U leert er Nederlands.",
}


def codes(tekst: str) -> set[str]:
    return {een.code for een in lezer().beoordeel(tekst).bevindingen}


@pytest.mark.parametrize("code", FOUT)
def test_fout_geeft_bevinding(code: str):
    assert code in codes(FOUT[code])


@pytest.mark.parametrize("code", GOED)
def test_goed_geeft_geen_bevinding(code: str):
    assert code not in codes(GOED[code])


def test_elke_regel_is_beproefd():
    """Elke code die de lezer kent, staat hierboven."""
    assert set(FOUT) == set(GOED) == set(lezer().melder.meldingen)


def test_hetzelfde_woord_melden_we_een_keer():
    tekst = "De participatie is goed. Meer participatie is beter. Participatie!"
    assert [een.code for een in lezer().beoordeel(tekst).bevindingen] == ["moeilijk-woord"]


def test_toegestaan_woord_telt_als_gebruikt():
    """'Frequent' mag hier; de lezer onthoudt dat het er stond."""
    oordeel = lezer().beoordeel("De bus rijdt frequent. De frequente bus is vol.")
    assert not oordeel.bevindingen
    assert oordeel.gebruikt == {"frequent"}


@pytest.mark.parametrize(
    ("tekst", "beter"),
    [
        ("Op 2027-05-01 is het feest.", "1 mei 2027"),
        ("Open 10.00-12.30.", "van 10 tot 12.30 uur"),
        ("Kom om 9u.", "9 uur"),
        ("Er zijn drieëndertig stoelen.", "33"),
        ("Dat is 12,5% van alles.", "ongeveer 13 procent"),
        ("U komt 3x.", "3 keer"),
        ("Er zijn 1234567 bijen.", "1.234.567"),
    ],
)
def test_getal_met_een_betere_vorm(tekst: str, beter: str):
    """De bevinding zegt precies wat u kunt schrijven."""
    [bevinding] = lezer().beoordeel(tekst).bevindingen
    assert bevinding.doe == f"Schrijf: {beter}."


def test_telefoonnummer_is_geen_groot_getal():
    """In een telefoonnummer horen geen punten."""
    assert not lezer().beoordeel("Bel 06 12345678 of 0222 123456. Of bel gratis 0800 1234567.").bevindingen


def test_plaats_wijst_het_stuk_aan():
    tekst = "Eerste regel.\n\nU wordt morgen door ons gebeld."
    oordeel = lezer().beoordeel(tekst)
    [bevinding] = oordeel.bevindingen
    assert tekst[bevinding.van : bevinding.tot] == "wordt morgen door ons gebeld"
    assert oordeel.bron.regel(bevinding.van) == 3
