"""Andere vormen van een woord: enkelvoud en meervoud, tijden, en de delen van een samenstelling."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory
from wordfreq import get_frequency_dict, zipf_frequency, zipf_to_freq

from wegwijzer.zoeken.woorden import plat

# Zo vaak (Zipf, 0 tot 8) moet een woord in het Nederlands voorkomen.
_VORM_BEKEND = 2.2
_DEEL_BEKEND = 3.2
_VEEL_VAKER = 0.5
_TE_GEWOON = 6.2
_OVERAL = 6.3
# Een gewoon woord als 'ouderen' of 'verhalen' is zelden een samenstelling met een heel kort deel.
_ZELDZAAM = 3.3
_TUSSEN = ("", "s", "en", "e", "n")


def lees_woordenboek() -> None:
    """Lees het woordenboek vast. Kopieën van dit proces delen het dan."""
    _woordenboek()


@cache
def vormen(woord: str) -> frozenset[str]:
    """De andere vormen van een plat woord, plat geschreven: van 'eenzaam' onder meer 'eenzame'."""
    if len(woord) < 4 or woord.isdigit() or zipf_frequency(woord, "nl") > _TE_GEWOON:
        return frozenset()
    basis = _grondwoorden().get(woord, woord)
    if zipf_frequency(basis, "nl") > _TE_GEWOON:
        return frozenset()
    gevonden = {basis, *_vormen_van(basis), *_vormen_van(woord)}
    meest = max(zipf_frequency(basis, "nl"), zipf_frequency(woord, "nl")) + _VEEL_VAKER
    return frozenset(plat(vorm) for vorm in gevonden if _is_vorm(vorm, meest)) - {woord}


def _is_vorm(vorm: str, meest: float) -> bool:
    """Bekend, maar niet veel gewoner dan het woord zelf: 'paarden' is geen vorm van 'paren'."""
    return len(vorm) > 3 and vorm.isalpha() and _VORM_BEKEND <= zipf_frequency(vorm, "nl") <= meest


def is_gewoon_woord(woord: str) -> bool:
    """Staat dit woord in het woordenboek, en gebruiken mensen het vaak?"""
    return _gewoon(woord) > _ZELDZAAM and woord in _grondwoorden()


@cache
def is_overal(woord: str) -> bool:
    """Staat dit woord in bijna elke zin, zoals 'de' en 'met'?"""
    return zipf_frequency(woord, "nl") > _OVERAL


@cache
def _grondwoorden() -> Mapping[str, str]:
    """Van elke vorm het grondwoord."""
    return DefaultDictionaryFactory().get_dictionary("nl")


@cache
def _woordenboek() -> Mapping[str, tuple[str, ...]]:
    """Van elk grondwoord de vormen die mensen kennen. Alle vormen onthouden kost veel meer geheugen."""
    vaak, grens = get_frequency_dict("nl"), zipf_to_freq(_VORM_BEKEND)
    boek = defaultdict(list)
    for vorm, basis in _grondwoorden().items():
        if vaak.get(vorm, 0) >= grens:
            boek[basis].append(vorm)
    return boek


def _vormen_van(basis: str) -> tuple[str, ...]:
    return _woordenboek().get(basis, ())


@cache
def delen(woord: str) -> tuple[str, ...]:
    """De twee delen van een samenstelling, of niets: 'koffieochtend' is 'koffie' en 'ochtend'."""
    kansen = [(min(_gewoon(links), _gewoon(rechts)), links, rechts) for links, rechts in _splitsingen(woord)]
    beste = max(kansen, default=(0.0, "", ""))
    return beste[1:] if beste[0] >= _DEEL_BEKEND else ()


@cache
def grondwoord(woord: str) -> str:
    """Het woord waaronder alle vormen in de index staan: van 'eenzame' is dat 'eenzaam'."""
    basis = plat(_grondwoorden().get(woord, woord))
    if basis not in vormen(woord):
        return woord
    # Soms wijst het woordenboek heen en weer: 'leer' hoort bij 'leren' en 'leren' bij 'leer'.
    return min(woord, basis) if _grondwoorden().get(basis) == woord else basis


def _splitsingen(woord: str) -> Iterator[tuple[str, str]]:
    kortste = 3 if _gewoon(woord) < _ZELDZAAM else 4
    for plek in range(kortste, len(woord) - kortste + 1):
        for tussen in _TUSSEN:
            if woord[:plek].endswith(tussen) and plek - len(tussen) >= kortste:
                yield woord[: plek - len(tussen)], woord[plek:]


@cache
def _gewoon(woord: str) -> float:
    return zipf_frequency(woord, "nl") if woord.isalpha() else 0.0
