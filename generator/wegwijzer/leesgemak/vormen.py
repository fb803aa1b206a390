"""Maakt de vormen van een woord: meervoud, buiging en vervoeging.

Er komen ook vormen uit die niet bestaan. Dat geeft niet: die schrijft niemand.
"""

import re
from collections.abc import Iterator

KLINKERS = "aeiouyëïöüé"
SCHEIDBAAR = (
    "aan", "achter", "af", "bij", "binnen", "deel", "door", "in", "mede", "mee", "na", "om", "onder", "op", "over",
    "plaats", "rond", "samen", "tegen", "terug", "toe", "uit", "vast", "voor", "weer", "weg", "zorg",
)  # fmt: skip
ZONDER_GE = ("be", "ge", "her", "mis", "ont", "ver")
STEMLOOS = {"v": "f", "z": "s"}
STEMHEBBEND = {"f": "v", "s": "z"}
DUBBEL = ("aa", "ee", "oo", "uu", "oe", "ie", "eu", "ou", "au")
TREMA = {"e": "ë", "i": "ï"}


def vormen(woord: str) -> set[str]:
    """Alle vormen van een woord; van een uitdrukking alleen zij zelf."""
    if " " in woord or "." in woord:
        return {woord}
    gevonden = {woord, *naamwoord(woord)}
    if woord.endswith("en"):
        gevonden.update(werkwoord(woord))
    return gevonden


def naamwoord(woord: str) -> Iterator[str]:
    """Meervoud en de vorm met een e: faciliteit, faciliteiten; vitaal, vitale."""
    yield from (woord + einde for einde in ("e", "s", "'s", "en", "n"))
    if woord.endswith("heid"):
        yield woord[:-4] + "heden"
    if woord.endswith("um"):
        yield woord[:-2] + "a"
    if woord.endswith("ie"):
        yield woord + "ën"
    for kern in verlengd(woord):
        yield from (kern + "e", kern + "en", kern + "er", kern + "ere")
    if woord.endswith("r"):
        yield woord + "der"


def verlengd(woord: str) -> Iterator[str]:
    """Het woord zoals het wordt voor -e of -en: fit wordt fitt, vitaal wordt vital."""
    if len(woord) < 3 or woord[-1] in KLINKERS:
        return
    if woord[-2] in KLINKERS and woord[-3] not in KLINKERS:
        yield woord + woord[-1]
    if dubbel := re.search(r"([aeou])\1([^aeiouy])$", woord):
        letter = "ë" if dubbel[1] == "e" and woord[-4:-3] == "i" else dubbel[1]
        yield woord[:-3] + letter + STEMHEBBEND.get(dubbel[2], dubbel[2])
    if woord[-1] in STEMHEBBEND:
        yield woord[:-1] + STEMHEBBEND[woord[-1]]


def werkwoord(heel: str) -> Iterator[str]:
    """Tijden en deelwoorden: faciliteren, faciliteert, gefaciliteerd."""
    yield from (heel + "d", heel + "de")
    voor = next((deel for deel in SCHEIDBAAR if heel.startswith(deel) and len(heel) > len(deel) + 4), "")
    rest = heel.removeprefix(voor)
    if voor:
        yield f"{voor} te {rest}"
    for stam in stammen(rest):
        uitgangen = ("", "t", "d", "de", "den", "te", "ten", "dt")
        yield from (voor + stam + uitgang for uitgang in uitgangen)
        if voor:
            yield from (f"{stam}{uitgang} {voor}" for uitgang in ("", "t", "de", "te"))
        yield from (voor + met_ge(stam.replace("ë", "e")) + uitgang for uitgang in ("", "d", "t", "de", "te"))


def met_ge(stam: str) -> str:
    """De stam van een voltooid deelwoord: implementeer wordt geïmplementeer."""
    if stam.startswith(ZONDER_GE):
        return stam
    return "ge" + TREMA.get(stam[0], stam[0]) + stam[1:]


def stammen(heel: str) -> Iterator[str]:
    """De mogelijke stammen: stemmen wordt stem, regelen wordt regel of regeel."""
    stam = heel.removesuffix("en")
    stam = stam[:-1] + STEMLOOS.get(stam[-1], stam[-1])
    if len(stam) > 2 and stam[-1] == stam[-2]:
        yield stam[:-1]
        return
    yield stam
    if len(stam) > 2 and stam[-1] not in KLINKERS and stam[-2] in "aeouë" and stam[-3:-1] not in DUBBEL:
        yield stam[:-1] + stam[-2].replace("ë", "e") + stam[-1]
    if stam.endswith("ër"):
        yield stam[:-2] + "eer"
