"""Stukjes die bij elkaar horen worden één stukje: 'maandag t/m vrijdag', '12 december en 9 januari', 'juli en augustus'."""

from collections.abc import Iterable
from datetime import date, timedelta

from wegwijzer.model import DAGEN, MAANDEN
from wegwijzer.redactie.invoer.datums import met_jaren
from wegwijzer.redactie.invoer.tekens import Teken

_REEKS = {"dag": DAGEN, "maand": MAANDEN}


def samengevoegd(stukjes: Iterable[Teken], vandaag: date) -> list[Teken]:
    """Na afloop is de waarde van 'dag' en 'maand' een lijst namen, van 'datums' een lijst dagen, van 'periode' een paar."""
    uit: list[Teken] = []
    for teken in stukjes:
        if teken.soort == "en":
            continue
        if teken.soort == "maand":
            teken = teken._replace(waarde=(teken.waarde,))
        soorten = [een.soort for een in uit[-2:]]
        if soorten == [teken.soort, "tot"] and teken.soort in ("dag", "maand", "datums"):
            uit[-2:] = [_reeks(uit[-2], teken)]
        elif soorten[-1:] == [teken.soort] and teken.soort in ("maand", "datums"):
            uit[-1] = _samen(uit[-1], teken)
        else:
            uit.append(teken)
    return [_met_dagen(teken, eerder, vandaag) for eerder, teken in zip([None, *uit], uit, strict=False)]


def _samen(een: Teken, ander: Teken) -> Teken:
    return Teken(een.soort, (*een.waarde, *ander.waarde), f"{een.tekst} {ander.tekst}")


def _reeks(een: Teken, ander: Teken) -> Teken:
    tekst = f"{een.tekst} t/m {ander.tekst}"
    if een.soort == "datums":
        return Teken("periode", (*een.waarde, *ander.waarde), tekst)
    eerder, tussen = een.waarde[:-1], tot_en_met(_REEKS[een.soort], een.waarde[-1], ander.waarde[0])
    return Teken(een.soort, (*eerder, *tussen, *ander.waarde[1:]), tekst)


def tot_en_met(volgorde: tuple[str, ...], eerste: str, laatste: str) -> tuple[str, ...]:
    """Van de eerste tot en met de laatste, zo nodig het rondje om: 'december tot en met februari'."""
    begin, eind = volgorde.index(eerste), volgorde.index(laatste)
    return volgorde[begin : eind + 1] if begin <= eind else volgorde[begin:] + volgorde[: eind + 1]


def _met_dagen(teken: Teken, eerder: Teken | None, vandaag: date) -> Teken:
    """Pas als alle datums van een rijtje er zijn, weten we de jaren. 'Vanaf 1 september' kan al geweest zijn."""
    if teken.soort == "datums" and eerder and eerder.soort in ("vanaf", "van"):
        vandaag -= timedelta(days=182)
    if teken.soort in ("datums", "periode"):
        return teken._replace(waarde=met_jaren(teken.waarde, vandaag))
    return teken
