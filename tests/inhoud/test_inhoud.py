"""De inhoud van deze wegwijzer: genoeg, overal, van alles, en eerlijk verzonnen."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from wegwijzer.model import Gids
from wegwijzer.verrijken import Verrijkt

WORTEL = Path(__file__).parents[2]
VANDAAG = date(2026, 11, 21)
GEGEVENS = [*WORTEL.glob("activiteiten/*/*.yml"), *WORTEL.glob("content/**/*.yml"), *WORTEL.glob("content/**/*.md")]


@pytest.fixture(scope="module")
def verrijkt(kop: Verrijkt) -> Verrijkt:
    """De gids van de Kop: die is er alleen als er geen enkele fout in de bestanden staat."""
    return kop


@pytest.fixture(scope="module")
def gids(kop: Verrijkt) -> Gids:
    return kop.gids


def test_er_is_genoeg(gids: Gids):
    """Er zijn ten minste 160 activiteiten, 70 plekken, 25 organisaties en precies 48 gebieden."""
    assert len(gids.activiteiten) >= 160
    assert len(gids.locaties) >= 70
    assert len(gids.organisaties) >= 25
    assert len(gids.gebieden) == 48
    assert Counter(gebied.soort for gebied in gids.gebieden.values()) == {"kern": 42, "wijk": 6}


def test_bijna_elk_gebied_heeft_een_eigen_activiteit(verrijkt: Verrijkt):
    """In ten minste 42 gebieden begint een activiteit, en nergens is er niets te vinden."""
    thuis = {verrijkt.thuisgebied(een) for een in verrijkt.gids.activiteiten.values()}
    assert len(thuis) >= 42
    assert [gebied for gebied, daar in verrijkt.activiteiten_in.items() if not daar] == []


def test_deze_week_is_er_overal_iets(verrijkt: Verrijkt):
    """Een inwoner van elk gebied vindt deze week iets in het eigen gebied of bij de buren."""
    week = {gebied: [keer for keer in keren if (keer.begin.date() - VANDAAG).days < 7] for gebied, keren in verrijkt.agenda.keren_in.items()}
    for gebied in verrijkt.gids.gebieden:
        assert week[gebied] or any(week[buur] for buur in verrijkt.buren[gebied]), gebied


def test_alle_themas_en_doelgroepen_komen_voor(gids: Gids):
    """Elk thema en elke doelgroep heeft minstens drie activiteiten."""
    themas = Counter(thema for een in gids.activiteiten.values() for thema in een.themas)
    doelgroepen = Counter(groep for een in gids.activiteiten.values() for groep in een.doelgroepen)
    assert {thema for thema in gids.themas if themas[thema] < 3} == set()
    assert {groep for groep in gids.doelgroepen if doelgroepen[groep] < 3} == set()


def test_elke_soort_tijdregel_komt_drie_keer_voor(gids: Gids):
    """Van elke soort tijdregel staan er minstens drie in de gegevens."""
    soorten: Counter = Counter()
    for een in gids.activiteiten.values():
        soorten["op afspraak"] += not een.wanneer
        soorten["meer regels"] += len(een.wanneer) > 1
        soorten["andere plek"] += len({regel.locatie for regel in een.wanneer}) > 1
        for regel in een.wanneer:
            soorten[regel.elke if regel.dag else "op"] += 1
            soorten["meer dagen"] += len(regel.dag) > 1
            soorten.update(f"niet_in {vrij}" for vrij in regel.niet_in if vrij in ("schoolvakanties", "feestdagen", "juli"))
            soorten.update(veld for veld in ("niet_op", "ook_op", "vanaf", "tot_en_met") if getattr(regel, veld))
    verwacht = {
        "week", "2 weken", "even weken", "oneven weken", "1e", "2e", "3e", "4e", "laatste", "op",
        "op afspraak", "meer regels", "meer dagen", "andere plek", "niet_in schoolvakanties", "niet_in feestdagen",
        "niet_in juli", "niet_op", "ook_op", "vanaf", "tot_en_met",
    }  # fmt: skip
    assert {soort for soort in verwacht if soorten[soort] < 3} == set()


def test_voor_iedereen_is_er_iets(gids: Gids):
    """Gratis en betaald, met en zonder aanmelden, thuis en online, jong en oud."""
    alle = gids.activiteiten.values()
    assert sum(een.kosten.gratis for een in alle) >= 40
    assert sum(not een.kosten.gratis for een in alle) >= 40
    assert {een.aanmelden.nodig for een in alle} == {"ja", "nee", "liever wel"}
    assert {een.waar for een in alle} == {None, "thuis", "online", "telefoon", "wisselend"}
    assert min(een.leeftijd.van for een in alle if een.leeftijd and een.leeftijd.van is not None) == 0
    assert max(een.leeftijd.van for een in alle if een.leeftijd and een.leeftijd.van is not None) >= 65


def test_geen_twee_activiteiten_lijken_op_elkaar(gids: Gids):
    """Elke activiteit heeft een eigen naam en een eigen samenvatting."""
    namen = Counter(een.naam.casefold() for een in gids.activiteiten.values())
    zinnen = Counter(een.samenvatting.casefold() for een in gids.activiteiten.values())
    assert [naam for naam, aantal in (namen | zinnen).items() if aantal > 1] == []


def test_elke_plek_heeft_een_bron_en_ligt_in_een_gebied(verrijkt: Verrijkt):
    """Plekken zijn echt: ze hebben een bron, en toegankelijkheid alleen met een datum."""
    for plek in verrijkt.gids.locaties.values():
        assert plek.bron is not None, plek.id
        assert verrijkt.gebied_van_locatie[plek.id] in verrijkt.gids.gebieden
        if any(antwoord != "onbekend" for _, antwoord in plek.toegankelijk.antwoorden):
            assert plek.toegankelijk.gecontroleerd is not None, plek.id


def test_elk_gebied_heeft_een_contactpunt_met_nummer(gids: Gids):
    """In elk gebied kan een inwoner iemand bellen."""
    assert [gebied.id for gebied in gids.gebieden.values() if not (gebied.contactpunt and gebied.contactpunt.telefoon)] == []


def test_schoolvakanties_lopen_tot_2029(gids: Gids):
    """De schoolvakanties van regio Noord staan erin tot de zomer van 2029, met vijf per schooljaar."""
    noord = [vakantie for vakantie in gids.schoolvakanties if vakantie.regio == "noord"]
    assert max(vakantie.tot_en_met for vakantie in noord) >= date(2029, 8, 1)
    assert len(noord) >= 14


def test_nummers_en_adressen_zijn_verzonnen(gids: Gids):
    """Geen nummer dat kan werken en geen mailadres van een mens: zo blijft het voorbeeld eerlijk."""
    assert gids.instelling.voorbeeld
    for pad in GEGEVENS:
        tekst = pad.read_text("utf-8")
        for nummer in re.findall(r"\b0\d{2,3}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}\b|\b06[ -]?\d{8}\b|\b113\b", tekst):
            assert re.sub(r"\D", "", nummer).endswith("000000"), (pad.name, nummer)
        for adres in re.findall(r"[\w.+-]+@[\w.-]+\w", tekst):
            assert adres.endswith(("@voorbeeld.example", "@voorbeeld.nl")), (pad.name, adres)
