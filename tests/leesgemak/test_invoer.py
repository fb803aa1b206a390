"""Vreemde invoer geeft een zinnig antwoord, en een lange tekst kost niet meer dan zijn lengte."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.leesgemak.proef import lezer

KORT = {
    "leeg": "",
    "alleen witruimte": " \n\t \n",
    "een woord": "Hallo",
    "een getal": "12",
    "alleen leestekens": "?!... (((",
    "plaatjes": "😀 🎉 👩‍👩‍👧",
    "29 woorden": "U mag zo mee. " * 7 + "Ja.",
    "twee zinnen": "U mag altijd mee en u mag ook weer weg " * 4 + ". Dat is fijn.",
    "een lijst": "- koffie\n- thee\n" * 30,
    "een tabel": "| dag | tijd |\n|---|---|\n" + "| maandag | 10 uur |\n" * 30,
    "alleen een link": "https://voorbeeld.example/" + "a" * 500,
    "alleen code": "```\nif wordt gedaan:\n```\n" * 20,
}


@pytest.mark.parametrize("soort", KORT)
def test_te_kort_voor_een_score(soort: str):
    """Onder 3 zinnen of 30 woorden geven we geen score."""
    meting = lezer().beoordeel(KORT[soort]).meting
    assert (meting.score, meting.band) == (None, "te kort")


def test_net_lang_genoeg():
    assert lezer().beoordeel("U mag vandaag gewoon met ons allemaal mee naar buiten. " * 3).meting.score is not None


ANDERE_TALEN = {
    "Engels": "You are welcome to have a coffee with us. The garden is open for you on any day of the week.",
    "Duits": "Der Garten ist für alle da. Ich komme mit und die Kinder sind nicht auf dem Platz.",
    "Pools": "Jest kawa i jest herbata. Nie ma kota, ale się uczymy w domu i na dworze.",
    "Arabisch": "مرحبا بكم في البيت. نشرب القهوة معا كل يوم.",
    "Oekraïens": "Ласкаво просимо до нас у гості на каву щодня.",
}


@pytest.mark.parametrize("taal", ANDERE_TALEN)
def test_andere_taal(taal: str):
    """Een andere taal beoordelen we niet: één bevinding, geen score."""
    oordeel = lezer().beoordeel(ANDERE_TALEN[taal] * 3)
    assert oordeel.meting.score is None
    assert [een.code for een in oordeel.bevindingen] == ["geen-nederlands"]


def test_alleen_hoofdletters():
    """Hoofdletters zijn één bevinding per rij, en geen tien afkortingen. De score is die van gewone letters."""
    tekst = "WE DRINKEN KOFFIE IN HET DORPSHUIS. KOM OOK EEN KEER LANGS MET UW BUREN. "
    oordeel, gewoon = lezer().beoordeel(tekst * 3), lezer().beoordeel(tekst.lower() * 3)
    assert {een.code for een in oordeel.bevindingen} == {"hoofdletters"}
    assert oordeel.meting.score is not None and gewoon.meting.band == oordeel.meting.band


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("aeUn wordt.,:()[]<>-*_#|`'\"\n\t0129€%/😀\u00ad\u0301é{}!?"), max_size=300))
def test_nooit_een_fout(tekst: str):
    """Wat iemand ook typt: elke bevinding wijst een stuk van de tekst aan."""
    oordeel = lezer().beoordeel(tekst)
    assert all(0 <= een.van < een.tot <= len(tekst) for een in oordeel.bevindingen)
    assert oordeel.meting.woorden <= len(tekst)


LASTIG = {
    "gewone zinnen": "Wij evalueren de participatie. De zaal wordt versierd. ",
    "geen punten": "inventarisatie van de participatie wordt gedaan XYZ ",
    "een woord": "a",
    "haakjes": ") ) ( ",
    "open uitleg": "<!-- ",
    "open links": "[a](",
    "sterren": "**a",
    "apenstaart": "aaaaaaaa@",
    "afkortingen": "a.b.c. ",
    "cijfers": "12-34-56-",
    "tabel": "|a",
    "nieuwe regels": "\n",
    "code": "`a",
    "accolades": "{{ ",
}


@pytest.mark.parametrize("soort", LASTIG)
def test_lang_en_lastig(soort: str):
    """Ook een lange tekst vol tekens die ontleders ophouden krijgt een oordeel; `make bench` meet hoe de tijd groeit."""
    tekst = LASTIG[soort] * (240_000 // len(LASTIG[soort]))
    oordeel = lezer().beoordeel(tekst)
    assert all(0 <= een.van < een.tot <= len(tekst) for een in oordeel.bevindingen)


def test_een_miljoen_letters():
    """Een boek van een miljoen letters krijgt gewoon een oordeel."""
    oordeel = lezer().beoordeel("U wordt om tien uur gehaald. We drinken koffie met de buren. " * 16_400)
    assert oordeel.meting.score is not None
    assert len(oordeel.bevindingen) == 16_400
