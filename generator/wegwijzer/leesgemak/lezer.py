"""De lezer: tekst erin, oordeel eruit. Lees dit bestand als eerste."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wegwijzer.leesgemak.bevindingen import REGELS, Bevinding, Melder
from wegwijzer.leesgemak.kennis import Kennis
from wegwijzer.leesgemak.lijdend import Lijdendzoeker
from wegwijzer.leesgemak.meting import Meting, meet
from wegwijzer.leesgemak.ontleding import Bron, OntledeZin, Ontleding, Zoeker
from wegwijzer.leesgemak.woordenlijst import Woordenlijst
from wegwijzer.leesgemak.zinnen import Splitser, Zin

ANDERE_TAAL = "geen Nederlands"


@dataclass(frozen=True)
class Oordeel:
    """`zinnen` zijn de plaatsen van elke zin, `gebruikt` de toegestane woorden die in de tekst staan."""

    bron: Bron
    zinnen: tuple[tuple[int, int], ...]
    meting: Meting
    bevindingen: tuple[Bevinding, ...]
    gebruikt: frozenset[str]


class Lezer:
    """Beoordeelt teksten met één tabel (zie tabel.py)."""

    def __init__(self, tabel: Mapping[str, Any]) -> None:
        regels = tabel["regels"]
        self.score = regels["score"]
        self.kennis = Kennis(regels, tabel["zipf"])
        self.splitser = Splitser(regels)
        self.lijdendzoeker = Lijdendzoeker(regels)
        self.woordenlijst = Woordenlijst(**tabel["woordenlijst"])
        self.moeilijk = Zoeker(self.woordenlijst.vormen)
        self.namen = Zoeker({naam: naam for naam in tabel["namen"]})
        self.melder = Melder(regels, tabel["meldingen"], self.kennis, self.woordenlijst)
        self.gelezen: dict[str, Oordeel] = {}

    def beoordeel(self, tekst: str) -> Oordeel:
        """Score, band en alle bevindingen van een tekst, op volgorde van plaats. Dezelfde tekst lezen we één keer."""
        if tekst not in self.gelezen:
            self.gelezen[tekst] = self._beoordeel(tekst)
        return self.gelezen[tekst]

    def _beoordeel(self, tekst: str) -> Oordeel:
        ontleding = self.ontleed(tekst)
        if self.is_andere_taal(ontleding):
            return self.andere_taal(ontleding)
        gevonden = sorted(bevinding for regel in REGELS for bevinding in regel(ontleding, self.melder))
        eerste = tuple(eerste_keer(gevonden))
        toegestaan = frozenset(self.woordenlijst.toegestaan)
        return Oordeel(
            ontleding.bron,
            plaatsen(ontleding),
            meet(ontleding, self.kennis, self.score),
            tuple(bevinding for bevinding in eerste if bevinding.woord not in toegestaan),
            toegestaan & {bevinding.woord for bevinding in eerste},
        )

    def ingang(self, woord: str) -> str:
        """Het woord zoals het in de lijst staat, of gewoon in kleine letters."""
        laag = self.splitser.sleutel(woord)
        return self.woordenlijst.vormen.get(laag, laag)

    def ontleed(self, tekst: str) -> Ontleding:
        zinnen = self.splitser.zinnen(tekst)
        vervolgen = (*("-".join(zin.lagen[:2]) for zin in zinnen[1:]), "")
        return Ontleding(Bron(tekst), tuple(map(self.ontleed_zin, zinnen, vervolgen)))

    def ontleed_zin(self, zin: Zin, vervolg: str) -> OntledeZin:
        namen = frozenset(plek for naam in self.namen.zoek(zin.lagen) for plek in range(naam.begin, naam.einde))
        gevonden = tuple(self.moeilijk.zoek(zin.lagen))
        return OntledeZin(zin, namen, gevonden, tuple(self.lijdendzoeker.lijdende_vormen(zin)), vervolg)

    def is_andere_taal(self, ontleding: Ontleding) -> bool:
        """Staan er meer vreemde dan Nederlandse woordjes, of vooral vreemde letters?"""
        vreemde_woordjes = self.melder.lijsten["vreemd"]
        vreemd = sum(woord.soort == "vreemd" or woord.laag in vreemde_woordjes for woord in ontleding.woorden)
        if vreemd < self.melder.grenzen["vreemd_minimaal"]:
            return False
        return vreemd > sum(woord.laag in self.kennis.functiewoorden for woord in ontleding.woorden)

    def andere_taal(self, ontleding: Ontleding) -> Oordeel:
        zinnen = ontleding.zinnen
        melding = self.melder.meld("geen-nederlands", ontleding, zinnen[0].zin.van, zinnen[0].zin.tot)
        meting = Meting(None, ANDERE_TAAL, len(ontleding.woorden))
        return Oordeel(ontleding.bron, plaatsen(ontleding), meting, (melding,), frozenset())


def plaatsen(ontleding: Ontleding) -> tuple[tuple[int, int], ...]:
    return tuple((zin.zin.van, zin.zin.tot) for zin in ontleding.zinnen)


def eerste_keer(bevindingen: list[Bevinding]) -> Iterator[Bevinding]:
    """Hetzelfde woord melden we één keer per tekst."""
    gehad: set[tuple[str, str]] = set()
    for bevinding in bevindingen:
        sleutel = (bevinding.code, bevinding.woord)
        if not bevinding.woord or sleutel not in gehad:
            yield bevinding
        gehad.add(sleutel)
