"""Staat iets er misschien twee keer in? Dezelfde plek, dezelfde tijd en bijna dezelfde naam."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from datetime import date

from rapidfuzz import fuzz

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.model import Activiteit, maak_id

GENOEG = 85
# In een groep op alfabet staan namen die op elkaar lijken dicht bij elkaar. Zo blijft het snel.
BUREN = 20
_KLEINE_WOORDEN = {"de", "het", "een", "t", "in", "op", "bij", "van", "voor", "met", "en"}


def activiteit_staat_er_een_keer(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Op één plek en tijd zijn geen twee activiteiten met bijna dezelfde naam."""
    heel = (stuk for stuk in stukken["activiteiten"] if stuk.heel)
    for stuk, eerder in _paren((stuk, _plek_en_tijd(stuk.record)) for stuk in heel):
        yield stuk.bevinding("activiteit-lijkt-op", "naam", eerder=eerder.document.pad)


def plek_staat_er_een_keer(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Op één adres zijn geen twee plekken met bijna dezelfde naam."""
    met_adres = (stuk for stuk in stukken["locaties"] if stuk.record.adres and stuk.record.naam)
    for stuk, eerder in _paren((stuk, _adressen(stuk)) for stuk in met_adres):
        yield stuk.bevinding("plek-lijkt-op", "naam", eerder=eerder.document.pad)


def _plek_en_tijd(activiteit: Activiteit) -> set[Hashable]:
    plek = activiteit.locatie or (activiteit.waar, activiteit.gebieden, activiteit.organisatie)
    momenten = {
        (regel.locatie or plek, dag, regel.van, regel.elke)
        for regel in activiteit.wanneer
        for dag in (*regel.dag, *regel.op)
    }
    return momenten or {(plek, "op afspraak")}


def _adressen(stuk: Stuk) -> set[Hashable]:
    adres = stuk.record.adres
    return {(adres.postcode, maak_id(adres.huisnummer))}


def _paren(stukken: Iterable[tuple[Stuk, set[Hashable]]]) -> Iterator[tuple[Stuk, Stuk]]:
    """Elk stuk dat lijkt op een stuk met een eerder pad, met het eerste daarvan."""
    groepen = defaultdict(list)
    for stuk, sleutels in stukken:
        naam = _kaal(stuk.record.naam)
        for sleutel in sleutels:
            groepen[sleutel].append((naam, stuk.document.pad, stuk))
    gevonden: dict[str, tuple[Stuk, Stuk]] = {}
    for groep in groepen.values():
        for stuk, eerder in _buren_die_lijken(groep):
            vorige = gevonden.get(stuk.document.pad)
            if vorige is None or eerder.document.pad < vorige[1].document.pad:
                gevonden[stuk.document.pad] = (stuk, eerder)
    yield from gevonden.values()


def _buren_die_lijken(groep: list[tuple[str, str, Stuk]]) -> Iterator[tuple[Stuk, Stuk]]:
    groep.sort(key=lambda een: een[:2])
    for nummer, (naam, pad, stuk) in enumerate(groep):
        for andere_naam, ander_pad, ander in groep[nummer + 1 : nummer + 1 + BUREN]:
            if fuzz.token_set_ratio(naam, andere_naam, score_cutoff=GENOEG):
                yield (ander, stuk) if pad < ander_pad else (stuk, ander)


def _kaal(naam: str) -> str:
    woorden = maak_id(naam).split("-")
    return " ".join(woord for woord in woorden if woord not in _KLEINE_WOORDEN) or naam
