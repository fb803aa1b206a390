"""Zinnen over wanneer: wat mensen schrijven wordt een tijdregel, en onze eigen zinnen lezen we terug."""

from collections import Counter
from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.tijd.regels import tijdregels

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.model import Tijdregel
from wegwijzer.redactie.invoer import Onbegrepen, lees_datum, lees_ja_nee, lees_kosten, lees_tijd, lees_wanneer
from wegwijzer.tekst import wanneer
from wegwijzer.verrijken.wanneer import plekken_van, vaste_zinnen_van

VANDAAG = date(2026, 11, 22)
WERKDAGEN = "maandag dinsdag woensdag donderdag vrijdag"

# De zin, en daarachter de regels: dagen of datums, van-tot, en wat er verder bij hoort.
ZINNEN = {
    "elke dinsdag 10-12 uur": ["dinsdag 10:00-12:00"],
    "Dinsdags van 10 tot 12": ["dinsdag 10:00-12:00"],
    "1e donderdag v/d maand 19.30-21.30": ["donderdag 19:30-21:30 elke=1e"],
    "elke derde dinsdag van de maand van 20.00 tot 22.00 uur": ["dinsdag 20:00-22:00 elke=3e"],
    "elke maand op de 2e woensdag 10-12": ["woensdag 10:00-12:00 elke=2e"],
    "iedere laatste vrijdag 10:00 - 11:30, niet in juli en augustus": ["vrijdag 10:00-11:30 elke=laatste niet_in=juli,augustus"],
    "elke 2e en 4e maandag van de maand van 14 tot 16 uur, behalve in de schoolvakanties": [
        "maandag 14:00-16:00 elke=2e niet_in=schoolvakanties", "maandag 14:00-16:00 elke=4e niet_in=schoolvakanties",
    ],
    "om de week op woensdag van 14.00 tot 16.00 uur, vanaf 9 september": ["woensdag 14:00-16:00 elke=2 weken vanaf=2026-09-09"],
    "1x per 2 weken op maandag 10-12, start 7 december": ["maandag 10:00-12:00 elke=2 weken vanaf=2026-12-07"],
    "Om de week op woensdag, van 14.00 tot 16.00 uur. De volgende keer is 2 december.": ["woensdag 14:00-16:00 elke=2 weken vanaf=2026-12-02"],
    "dinsdag in de even weken 10-12": ["dinsdag 10:00-12:00 elke=even weken"],
    "even weken dinsdag 10-12, oneven weken donderdag 13-15": ["dinsdag 10:00-12:00 elke=even weken", "donderdag 13:00-15:00 elke=oneven weken"],
    "ma t/m vr 9-12": [f"{WERKDAGEN} 09:00-12:00"],
    "ma-vr 9.00–12.00 uur en za 10-12": [f"{WERKDAGEN} 09:00-12:00", "zaterdag 10:00-12:00"],
    "elke werkdag 9-5": [f"{WERKDAGEN} 09:00-17:00"],
    "dagelijks 10-17 uur, vanaf 1 april t/m 30 september 2027": [f"{WERKDAGEN} zaterdag zondag 10:00-17:00 vanaf=2027-04-01 tot_en_met=2027-09-30"],
    "Maandag en donderdag, half 8 's avonds tot 9 uur": ["maandag donderdag 19:30-21:00"],
    "di en do 's middags 2 tot 4 uur": ["dinsdag donderdag 14:00-16:00"],
    "kwart over 7 tot kwart voor 9 op woensdagavond": ["woensdag 19:15-20:45"],
    "dinsdagochtend 9.30 - 11.30 uur, vrijdagavond 8 uur tot 10 uur": ["dinsdag 09:30-11:30", "vrijdag 20:00-22:00"],
    "tussen 10 en 12 uur op maandag": ["maandag 10:00-12:00"],
    "10-2 uur op dinsdag": ["dinsdag 10:00-14:00"],
    "wekelijks op maandag 19u30-21u": ["maandag 19:30-21:00"],
    "Dinsdag: 10.00 - 12.00 uur; Donderdag: 13.00 - 15.00 uur": ["dinsdag 10:00-12:00", "donderdag 13:00-15:00"],
    "elke dinsdag 10-12 en 13-15 uur": ["dinsdag 10:00-12:00", "dinsdag 13:00-15:00"],
    "zaterdag 12 december 14-16u": ["2026-12-12 14:00-16:00"],
    "12 december 2026 en 9 januari 2027, 14.00-16.00": ["2026-12-12 2027-01-09 14:00-16:00"],
    "12-12-26 10.00-11.00": ["2026-12-12 10:00-11:00"],
    "5, 12 en 19 maart 10 tot 12 uur": ["2027-03-05 2027-03-12 2027-03-19 10:00-12:00"],
    "woensdag 13.30-15.30 (m.u.v. feestdagen)": ["woensdag 13:30-15:30 niet_in=feestdagen"],
    "van oktober t/m april elke zondag 14-16 uur": ["zondag 14:00-16:00 niet_in=mei,juni,juli,augustus,september"],
    "elke dinsdag 10-12. Niet van 20 december t/m 5 januari.": ["dinsdag 10:00-12:00 niet_op=2026-12-22,2026-12-29,2027-01-05"],
    "elke dinsdag 10-12, niet in juli. Elke donderdag 13-15 uur.": ["dinsdag 10:00-12:00 niet_in=juli", "donderdag 13:00-15:00"],
    "dinsdag 10-12\nwoensdag 13-15\nniet in juli": ["dinsdag 10:00-12:00 niet_in=juli", "woensdag 13:00-15:00 niet_in=juli"],
    "elke dinsdag 10-12, ook op 23 december": ["dinsdag 10:00-12:00 ook_op=2026-12-23"],
    "op afspraak": [],
    "In overleg.": [],
}  # fmt: skip

# Wat we niet zeker weten, raden we niet.
ONZEKER = {
    "soms bij mooi weer": "wanneer-onleesbaar",
    "dinsdag": "wanneer-zonder-tijd",
    "elke dinsdag 10-12 en donderdag": "wanneer-zonder-tijd",
    "10-12 uur": "wanneer-zonder-dag",
    "elke dinsdag om 10 uur": "wanneer-zonder-eind",
    "elke 1e dinsdag 10-12 en donderdag 13-15": "wanneer-onleesbaar",
    "maandelijks op donderdag 10-12": "wanneer-onleesbaar",
    "niet elke dinsdag 10-12": "wanneer-onleesbaar",
    "elke dinsdag 10-12, niet op maandag": "wanneer-onleesbaar",
    "vrijdag 12 december 2026 10-12": "weekdag-klopt-niet",
    "31 februari 10-12 uur": "datum-bestaat-niet",
    "29 februari 2027 10-12 uur": "datum-bestaat-niet",
    "elke vijfde dinsdag 10-12": "wanneer-onleesbaar",
    "elke dinsdag 10-12 in de zomer": "wanneer-onleesbaar",
}


def in_kort(regel: dict) -> str:
    wie = regel["dag"] if "dag" in regel else regel["op"]
    rest = {naam: waarde for naam, waarde in regel.items() if naam not in ("dag", "op", "van", "tot")}
    meer = [f"{naam}={waarde if isinstance(waarde, str) else ','.join(waarde)}" for naam, waarde in rest.items()]
    return " ".join([*([wie] if isinstance(wie, str) else wie), f"{regel['van']}-{regel['tot']}", *meer])


def zelfde(regels) -> Counter:
    """Zonder volgorde: die betekent niets."""
    return Counter(
        repr({naam: sorted(set(deel)) if isinstance(deel, tuple) else deel for naam, deel in regel}) for regel in regels
    )


@pytest.mark.parametrize("zin", ZINNEN)
def test_zo_schrijven_mensen_het(zin: str):
    """Elke zin geeft precies deze regels, en die keurt het model goed."""
    regels = lees_wanneer(zin, VANDAAG).regels
    assert [in_kort(regel) for regel in regels] == ZINNEN[zin]
    for regel in regels:
        Tijdregel.model_validate(regel)


@pytest.mark.parametrize("zin", ONZEKER)
def test_wat_onzeker_is_raden_we_niet(zin: str):
    """Een zin die op twee manieren te lezen is, of een woord dat we niet kennen, komt terug."""
    with pytest.raises(Onbegrepen) as fout:
        lees_wanneer(zin, VANDAAG)
    assert fout.value.code == ONZEKER[zin]


def test_zonder_eindtijd_alleen_als_dat_mag():
    """Met een afgesproken duur is er wel een eind, en dat weten we dan ook."""
    gelezen = lees_wanneer("1e donderdag v/d maand 19.30", VANDAAG, duur=120)
    assert (in_kort(gelezen.regels[0]), gelezen.geschat) == ("donderdag 19:30-21:30 elke=1e", True)
    assert lees_wanneer("zaterdag 23 uur", VANDAAG, duur=120).regels[0]["tot"] == "23:59"


def test_alle_zinnen_van_deze_wegwijzer_komen_terug():
    """Van elke activiteit lezen we de zin op haar pagina terug als dezelfde regels, ook met plekken erin."""
    gids = controleer(laad(Path(__file__).parents[2]), VANDAAG).gids
    gelezen = 0
    for activiteit in gids.activiteiten.values():
        plekken = {zin: id_ if id_ != activiteit.locatie else None for id_, zin in plekken_van(gids, activiteit).items()}
        regels = lees_wanneer("\n".join(vaste_zinnen_van(gids, activiteit)).replace("\n", " "), VANDAAG, plekken).regels
        assert zelfde(map(Tijdregel.model_validate, regels)) == zelfde(activiteit.wanneer), activiteit.id
        gelezen += len(regels)
    assert gelezen > 250


@settings(max_examples=600, deadline=None)
@given(tijdregels().filter(lambda regel: not regel.op or not (regel.vanaf or regel.tot_en_met)))
def test_elke_tijdregel_komt_terug_uit_haar_zin(regel: Tijdregel):
    """Welke regel ook: onze eigen zin erover geeft dezelfde regel terug. Wat `niet_op` weghaalt, noemt de zin niet."""
    (terug,) = lees_wanneer(wanneer([regel]), VANDAAG).regels
    echt = regel.model_copy(update={"ook_op": tuple(dag for dag in regel.ook_op if dag not in regel.niet_op)})
    assert zelfde([Tijdregel.model_validate(terug)]) == zelfde([echt])


WOORDEN = st.sampled_from(
    ["elke", "iedere", "1e", "2e", "laatste", "dinsdag", "ma", "di-do", "maandagavond", "t/m", "tot", "en", "met", "van", "vanaf", "niet", "ook", "in", "op", "juli", "augustus", "-", ",", ".", ";", "\n", "10", "12", "uur", "10.00", "19u30", "half", "8", "'s", "avonds", "12", "december", "2026", "31-2-27", "2026-13-01", "even", "weken", "om", "de", "week", "van", "de", "maand", "schoolvakanties", "feestdagen", "de", "volgende", "keer", "is", "behalve", "99:99", "24:00", "½", "０", "一"]
)  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.one_of(st.lists(WOORDEN, max_size=14).map(" ".join), st.text(max_size=60)))
def test_geen_enkele_zin_breekt_het_lezen(zin: str):
    """Elke tekst geeft regels die het model begrijpt, of een nette weigering."""
    try:
        regels = lees_wanneer(zin, VANDAAG, {"in zeedorp": "de-vlag"}, duur=120).regels
    except Onbegrepen as fout:
        assert fout.code.startswith(("wanneer-", "datum-", "weekdag-"))
        return
    for regel in regels:
        assert ("dag" in regel) != ("op" in regel)
        assert time.fromisoformat(regel["van"]) and time.fromisoformat(regel["tot"])


@pytest.mark.parametrize(
    ("tekst", "dag"),
    [("12 december 2026", "2026-12-12"), ("12-12-26", "2026-12-12"), ("12/12/2026", "2026-12-12"), ("2026-12-12", "2026-12-12"),
     ("za 12 dec", "2026-12-12"), ("1 mrt. '27", "2027-03-01"), ("1 maart", "2027-03-01"), ("zondag 22 november", "2026-11-22"),
     ("29 februari", "2028-02-29"), ("1e januari 2027", "2027-01-01")],
)  # fmt: skip
def test_datums(tekst: str, dag: str):
    """Een datum zonder jaar is de eerste die komt."""
    assert lees_datum(tekst, VANDAAG).isoformat() == dag


@pytest.mark.parametrize("tekst", ["", "morgen misschien", "12-13-2026", "31 april 2027", "12", "2026-12-12 en 2026-12-13"])
def test_geen_datum(tekst: str):
    """Wat geen datum is, wordt er geen."""
    with pytest.raises(Onbegrepen):
        lees_datum(tekst, VANDAAG)


@pytest.mark.parametrize(
    ("tekst", "tijd"),
    [("19.30", "19:30"), ("10 uur", "10:00"), ("9", "09:00"), ("half 8 's avonds", "19:30"), ("10:00:00", "10:00"), ("2", "14:00"), ("02:00", "02:00")],
)  # fmt: skip
def test_tijden(tekst: str, tijd: str):
    """Een uur zonder minuten, van 1 tot en met 6, is in de middag."""
    assert f"{lees_tijd(tekst):%H:%M}" == tijd


@pytest.mark.parametrize(
    ("tekst", "kosten"),
    [
        ("gratis", {"bedrag": "0", "per": "keer"}),
        ("Gratis, vrijwillige bijdrage", {"bedrag": "0", "per": "keer", "uitleg": "Vrijwillige bijdrage."}),
        ("€ 2,50 p.p.", {"bedrag": "2.50", "per": "keer"}),
        ("€\u00a02,50 per keer", {"bedrag": "2.50", "per": "keer"}),
        ("2.5", {"bedrag": "2.50", "per": "keer"}),
        ("3 euro per maand", {"bedrag": "3", "per": "maand"}),
        ("€ 5,-", {"bedrag": "5", "per": "keer"}),
        ("€ 1.250 per jaar", {"bedrag": "1250", "per": "jaar"}),
        ("€ 40 voor de hele cursus", {"bedrag": "40", "per": "cursus"}),
        ("€ 2 per keer (met koffie)", {"bedrag": "2", "per": "keer", "uitleg": "Met koffie."}),
    ],
)
def test_kosten(tekst: str, kosten: dict):
    """Bedragen zoals mensen ze schrijven."""
    assert lees_kosten(tekst) == kosten


@pytest.mark.parametrize("tekst", ["", "€ 2 of € 3", "vraag maar", "duur", "€ 2,505", "tussen 2 en 4 euro"])
def test_geen_kosten(tekst: str):
    """Twee prijzen of geen prijs: dat raden we niet."""
    with pytest.raises(Onbegrepen):
        lees_kosten(tekst)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_geen_tekst_breekt_een_lezer(tekst: str):
    """Elke lezer geeft een waarde of een nette weigering."""
    for lees in (lees_kosten, lees_tijd, lees_ja_nee, lambda een: lees_datum(een, VANDAAG)):
        try:
            assert lees(tekst) is not None
        except Onbegrepen as fout:
            assert fout.code
