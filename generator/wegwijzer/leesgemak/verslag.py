"""Het verslag van een tekst: voor mensen, of als gegevens."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from wegwijzer.leesgemak.bevindingen import Bevinding
from wegwijzer.leesgemak.lezer import Oordeel

LET_OP = "let op"
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
BREEDTE = 88
TUSSEN = "   "


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

    def als_tekst(self) -> str:
        """De tekst met de bevindingen eronder, en wat u eerst doet."""
        return "\n".join([f"{self.bestand}: {in_woorden(self.oordeel)}", *self.regels_met_bevindingen(), *self.eerst()])

    def regels_met_bevindingen(self) -> Iterator[str]:
        bron, vorige = self.oordeel.bron, 0
        for een in self.oordeel.bevindingen:
            regel = bron.regel(een.van)
            if regel != vorige:
                yield f"\n{self.regel(een.van):>5} | {ingekort(bron.regeltekst(regel))}"
            vorige = regel
            yield f"      {TUSSEN}- {een.wat}"
            yield f"      {TUSSEN}  {een.doe} [{een.code}]"

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
        return f"{meting.band}, dus geen score ({woorden})"
    return f"{meting.band}, score {getal(meting.score)} ({woorden})"


def getal(score: float) -> str:
    return f"{score:.1f}".replace(".", ",")


def ingekort(tekst: str) -> str:
    return tekst if len(tekst) <= BREEDTE else tekst[: BREEDTE - 1] + "…"


def op_moeite(verslagen: Iterable[Verslag]) -> list[Verslag]:
    """Het moeilijkste eerst; zonder score telt het aantal bevindingen."""
    return sorted(
        verslagen,
        key=lambda een: (-(een.oordeel.meting.score or -99.0), -len(een.oordeel.bevindingen), een.bestand),
    )


def als_lijst(verslagen: Iterable[Verslag]) -> Iterator[str]:
    """Eén regel per bestand, het moeilijkste bovenaan."""
    yield f"{'score':>6}  {'oordeel':<15}{'woorden':>8}{'let op':>8}  bestand"
    for een in op_moeite(verslagen):
        meting = een.oordeel.meting
        score = "-" if meting.score is None else getal(meting.score)
        yield f"{score:>6}  {meting.band:<15}{meting.woorden:>8}{len(een.oordeel.bevindingen):>8}  {een.bestand}"
