"""Het verslag van een tekst: voor mensen, of als gegevens."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from textwrap import fill
from typing import Any

from wegwijzer.bevinding import LET_OP
from wegwijzer.leesgemak.bevindingen import Bevinding
from wegwijzer.leesgemak.lezer import Oordeel

# Wat de tekst het meest makkelijker maakt, staat vooraan.
EERST = {
    "geen-nederlands": "Schrijf de tekst in het Nederlands.",
    "zin-te-lang": "Maak lange zinnen korter.",
    "lijdende-vorm": "Begin elke zin met wie het doet.",
    "moeilijk-woord": "Kies gewonere woorden.",
    "veel-moeilijke-woorden": "Schrijf de zinnen met veel moeilijke woorden opnieuw.",
    "lezer-niet-aangesproken": "Schrijf tegen de lezer.",
    "vakwoord": "Leg vakwoorden uit.",
    "lang-woord": "Splits lange woorden.",
    "dubbele-ontkenning": "Zeg wat er wel is.",
    "afkorting-met-uitleg": "Leg afkortingen uit.",
    "afkorting-zonder-uitleg": "Leg afkortingen uit.",
    "afkorting-voluit": "Schrijf afkortingen voluit.",
    "hoofdletters": "Schrijf kleine letters.",
}
HOOGSTENS = 3
MEESTE_ZINNEN, LANGSTE_ZIN = 100, 400


@dataclass(frozen=True)
class Verslag:
    """Het oordeel over een bestand; `regel` geeft bij een plaats in de tekst de regel in het bestand."""

    bestand: str
    oordeel: Oordeel
    regel: Callable[[int], int]

    def als_dict(self) -> dict[str, Any]:
        """Een hogere score leest moeilijker; None als de tekst te kort is."""
        meting = self.oordeel.meting
        return {
            "bestand": self.bestand,
            "score": meting.score,
            "band": meting.band,
            "woorden": meting.woorden,
            "bevindingen": [self.bevinding_als_dict(een) for een in self.oordeel.bevindingen],
        }

    def bevinding_als_dict(self, een: Bevinding) -> dict[str, Any]:
        stuk = self.oordeel.bron.fragment(een.van, een.tot)
        return {
            "regel": self.regel(een.van), "niveau": LET_OP, "code": een.code, "stuk": stuk, "wat": een.wat, "doe": een.doe
        }  # fmt: skip

    def als_tekst(self, breedte: int = 80) -> str:
        """Het oordeel, elke zin die makkelijker kan met onze tips eronder, en wat u eerst doet."""
        naam = "Uw tekst" if self.bestand == "-" else self.bestand
        kop = alinea(f"{naam}: {in_woorden(self.oordeel)}", "", "  ", breedte)
        return "\n".join([kop, *self.zinnen_met_tips(breedte), *self.eerst()])

    def zinnen_met_tips(self, breedte: int) -> Iterator[str]:
        zinnen = [(een, list(tips)) for een, tips in groupby(self.oordeel.bevindingen, self.zin_van)]
        for (van, tot), tips in zinnen[:MEESTE_ZINNEN]:
            zin = ingekort(" ".join(self.oordeel.bron.tekst[van:tot].split()))
            yield "\n" + alinea(zin, f"{self.regel(van):>5} | ", "      | ", breedte)
            for tip in tips:
                yield alinea(tip.wat, "        - ", "          ", breedte)
                yield alinea(f"{tip.doe} [{tip.code}]", "          ", "          ", breedte)
        if len(zinnen) > MEESTE_ZINNEN:
            yield f"\nEr zijn nog {len(zinnen) - MEESTE_ZINNEN} zinnen met een tip."

    def zin_van(self, een: Bevinding) -> tuple[int, int]:
        """De plaats van de zin waar een bevinding begint."""
        zinnen = self.oordeel.zinnen
        return zinnen[bisect_right(zinnen, een.van, key=itemgetter(0)) - 1]

    def eerst(self) -> Iterator[str]:
        aantallen = Counter(een.code for een in self.oordeel.bevindingen)
        raad = list(dict.fromkeys(zin for code, zin in EERST.items() if aantallen[code]))[:HOOGSTENS]
        if raad:
            yield "\nDoe dit eerst:"
            yield from (f"{nummer:>3}. {zin}" for nummer, zin in enumerate(raad, start=1))


def in_woorden(oordeel: Oordeel) -> str:
    meting = oordeel.meting
    woorden = f"{meting.woorden} {'woord' if meting.woorden == 1 else 'woorden'}"
    if meting.score is None:
        return f"{meting.band}, dus geen score ({woorden})."
    tips = "" if oordeel.bevindingen else " Wij hebben geen tips."
    return f"{meting.band} ({woorden}). De score is {getal(meting.score)}. Onder -1 is goed.{tips}"


def getal(score: float) -> str:
    return f"{score:.1f}".replace(".", ",")


def alinea(tekst: str, eerste: str, verder: str, breedte: int) -> str:
    """De tekst over meer regels; een woord of pad blijft heel."""
    inspringen = {"initial_indent": eerste, "subsequent_indent": verder}
    return fill(tekst, max(40, breedte), break_long_words=False, break_on_hyphens=False, **inspringen)


def ingekort(tekst: str) -> str:
    return tekst if len(tekst) <= LANGSTE_ZIN else tekst[: LANGSTE_ZIN - 1] + "…"


def op_moeite(een: Verslag) -> tuple[float, int, str]:
    """Het moeilijkste eerst; zonder score telt het aantal bevindingen."""
    score = een.oordeel.meting.score
    return (99.0 if score is None else -score, -len(een.oordeel.bevindingen), een.bestand)


def als_lijst(verslagen: Iterable[Verslag]) -> Iterator[str]:
    """Eén regel per bestand, het moeilijkste bovenaan, en de telling onderaan."""
    alle = sorted(verslagen, key=op_moeite)
    yield f"{'score':>6}  {'oordeel':<15}{'woorden':>8}{'tips':>8}  bestand"
    for een in alle:
        meting = een.oordeel.meting
        score = "-" if meting.score is None else getal(meting.score)
        yield f"{score:>6}  {meting.band:<15}{meting.woorden:>8}{len(een.oordeel.bevindingen):>8}  {een.bestand}"
    banden = Counter(een.oordeel.meting.band for een in alle)
    yield f"\nDit zijn {len(alle)} teksten: {', '.join(f'{aantal} {band}' for band, aantal in banden.most_common())}."
    if alle:
        yield f"Bekijk de tips van de bovenste met:\n  wegwijzer leesgemak {alle[0].bestand}"
