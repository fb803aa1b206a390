"""Meet leesgemak: hoe goed scheidt de score moeilijk van makkelijk, hoe vaak zit een bevinding mis, hoe snel is het?

De teksten om mee te meten horen niet bij dit project. Ze staan in een map naast de code,
of in de map die WEGWIJZER_GEDEELD noemt. Zonder die map meten we alleen wat wel kan.
"""

import csv
import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np

from wegwijzer.controleren.leesgemak import documenten, lezer_van, tekst_van
from wegwijzer.controleren.stuk import maak_stukken
from wegwijzer.laden import laad
from wegwijzer.leesgemak import Lezer
from wegwijzer.leesgemak.meting import kenmerken, telt_mee

WORTEL = Path(__file__).parents[2]
BLOK = 150
VOUWEN = 10
WOORDBEVINDINGEN = frozenset(
    (
        "moeilijk-woord", "vakwoord", "lang-woord",
        "afkorting-voluit", "afkorting-met-uitleg", "afkorting-zonder-uitleg",
    )
)  # fmt: skip


@dataclass(frozen=True)
class Paar:
    """Dezelfde tekst, moeilijk en makkelijk. Paren van één document blijven bij elkaar."""

    document: str
    moeilijk: str
    makkelijk: str


def meet() -> None:
    """Druk alle uitslagen af."""
    stukken = maak_stukken(laad(WORTEL))
    begin = perf_counter()
    lezer = lezer_van(stukken)
    print(f"Laden: {perf_counter() - begin:.2f} s")
    toon_snelheid(lezer)
    toon_bevindingen(lezer, "de activiteiten van de Kop", [tekst_van(een).tekst for een in documenten(stukken)])
    gedeeld = gedeelde_map()
    if gedeeld is None:
        print("De teksten om mee te meten zijn er niet. Noem hun map in WEGWIJZER_GEDEELD.")
        return
    amsterdam, leesplank = lees_amsterdam(gedeeld), lees_leesplank(gedeeld)
    toon_bevindingen(lezer, "makkelijke alinea's (Leesplank)", [paar.makkelijk for paar in leesplank])
    toon_bevindingen(lezer, "makkelijke zinnen (Amsterdam)", [paar.makkelijk for paar in amsterdam])
    toon_scores(lezer, amsterdam, leesplank)


def gedeelde_map() -> Path | None:
    plekken = [os.environ.get("WEGWIJZER_GEDEELD"), WORTEL.parent / "shared", WORTEL.parent.parent / "shared"]
    return next((Path(plek) / "b1" for plek in plekken if plek and (Path(plek) / "b1").is_dir()), None)


def lees_amsterdam(map_: Path) -> list[Paar]:
    with (map_ / "amsterdam_zinsparen.csv").open(encoding="utf-8", newline="") as bestand:
        return [Paar(f"A{rij['Document ID']}", rij["Complex"], rij["Simple"]) for rij in csv.DictReader(bestand)]


def lees_leesplank(map_: Path) -> list[Paar]:
    regels = (map_ / "leesplank_paren.jsonl").read_text("utf-8").splitlines()
    paren = map(json.loads, regels)
    return [Paar(f"L{nummer}", paar["complex"], paar["simple"]) for nummer, paar in enumerate(paren)]


def blokken(paren: Sequence[Paar], per_document: bool) -> list[Paar]:
    """Paren achter elkaar tot het moeilijke deel minstens 150 woorden heeft; wat overblijft telt niet."""
    groepen: dict[str, list[Paar]] = defaultdict(list)
    for paar in paren:
        groepen[paar.document if per_document else ""].append(paar)
    return [blok for groep in groepen.values() for blok in blokken_van(groep)]


def blokken_van(groep: Sequence[Paar]) -> Iterator[Paar]:
    open_paren: list[Paar] = []
    for paar in groep:
        open_paren.append(paar)
        if sum(len(een.moeilijk.split()) for een in open_paren) >= BLOK:
            moeilijk, makkelijk = ("\n\n".join(kant) for kant in zip(*[(p.moeilijk, p.makkelijk) for p in open_paren], strict=True))
            yield Paar(open_paren[0].document, moeilijk, makkelijk)
            open_paren = []


@dataclass(frozen=True)
class Reeks:
    """Kenmerken van moeilijke en makkelijke teksten, paar voor paar; `documenten` voor de vouwen."""

    documenten: list[str]
    moeilijk: np.ndarray
    makkelijk: np.ndarray


Maat = Callable[[np.ndarray], np.ndarray]


def maak_reeks(lezer: Lezer, paren: Sequence[Paar]) -> Reeks:
    return Reeks(
        [paar.document for paar in paren],
        np.array([waarden(lezer, paar.moeilijk) for paar in paren]),
        np.array([waarden(lezer, paar.makkelijk) for paar in paren]),
    )


def waarden(lezer: Lezer, tekst: str) -> list[float]:
    zinnen = [zin for zin in lezer.ontleed(tekst).zinnen if telt_mee(zin, lezer.score)]
    return list(kenmerken(zinnen, lezer.kennis, lezer.score).values())


def toon_scores(lezer: Lezer, amsterdam: list[Paar], leesplank: list[Paar]) -> None:
    reeksen = {
        "Amsterdam, blokken van 150 woorden": maak_reeks(lezer, blokken(amsterdam, per_document=True)),
        "Leesplank, blokken van 150 woorden": maak_reeks(lezer, blokken(leesplank, per_document=False)),
        "Leesplank, losse alinea's": maak_reeks(lezer, leesplank),
    }
    beleid = np.array([waarden(lezer, tekst) for tekst in (WORTEL / "tests/prestatie/beleidstaal.txt").read_text("utf-8").split("\n\n")])
    leer = [reeksen["Amsterdam, blokken van 150 woorden"], reeksen["Leesplank, losse alinea's"]]
    begin, gewichten = lezer.score["begin"], np.array(list(lezer.score["gewichten"].values()))
    maten: dict[str, Maat] = {
        "onze score": lambda x: begin + x @ gewichten,
        "zinslengte": lambda x: x[:, 0],
        "Flesch-Douma": lambda x: 0.93 * x[:, 0] + 77 * x[:, 2] - 206.835,
    }
    for naam, maat in maten.items():
        toon_maat(naam, maat, reeksen, beleid)
    toon_gevouwen(reeksen, leer, beleid)


def toon_maat(naam: str, maat: Maat, reeksen: dict[str, Reeks], beleid: np.ndarray) -> None:
    print(f"\n## {naam}")
    for soort, reeks in reeksen.items():
        toon_reeks(soort, maat(reeks.moeilijk), maat(reeks.makkelijk), naam == "onze score")
    amsterdam = maat(next(iter(reeksen.values())).makkelijk)
    print(f"Beleidstaal tegen makkelijke blokken van Amsterdam: AUC {auc(maat(beleid), amsterdam):.3f}")
    if naam == "onze score":
        print(f"Beleidstaal te moeilijk: {np.mean(maat(beleid) > 1):.1%}, boven 0: {np.mean(maat(beleid) > 0):.1%}")


def toon_reeks(soort: str, moeilijk: np.ndarray, makkelijk: np.ndarray, met_banden: bool) -> None:
    regel = f"{soort}: AUC {auc(moeilijk, makkelijk):.3f}, paren goed {np.mean(moeilijk > makkelijk):.3f} (van {len(moeilijk)})"
    if met_banden:
        regel += f", makkelijk is goed {np.mean(makkelijk < -1):.1%} en te moeilijk {np.mean(makkelijk > 1):.1%}"
    print(regel)


def auc(hoog: np.ndarray, laag: np.ndarray) -> float:
    """De kans dat een moeilijke tekst een hogere score heeft dan een makkelijke."""
    return float((hoog[:, None] > laag).mean() + 0.5 * (hoog[:, None] == laag).mean())


def toon_gevouwen(reeksen: dict[str, Reeks], leer: list[Reeks], beleid: np.ndarray) -> None:
    """De formule opnieuw leren zonder de documenten waarop we meten."""
    print("\n## Opnieuw geleerd, gemeten op documenten die niet meededen")
    scores = {naam: (np.zeros(len(reeks.documenten)), np.zeros(len(reeks.documenten))) for naam, reeks in reeksen.items()}
    beleidscores = []
    for vouw in range(VOUWEN):
        gewichten = leer_formule([zonder(reeks, vouw) for reeks in leer])
        beleidscores.append(met_een(beleid) @ gewichten)
        for naam, reeks in reeksen.items():
            hier = in_vouw(reeks, vouw)
            scores[naam][0][hier] = met_een(reeks.moeilijk[hier]) @ gewichten
            scores[naam][1][hier] = met_een(reeks.makkelijk[hier]) @ gewichten
    for naam, (moeilijk, makkelijk) in scores.items():
        toon_reeks(naam, moeilijk, makkelijk, True)
    print(f"Beleidstaal te moeilijk: {np.mean(np.concatenate(beleidscores) > 1):.1%}")
    print("Formule op alles:", np.round(leer_formule(leer), 2))


def in_vouw(reeks: Reeks, vouw: int) -> np.ndarray:
    """Welke paren in deze vouw zitten; een document zit altijd in één vouw."""
    return np.array([sum(map(ord, document)) * 7 % VOUWEN == vouw for document in reeks.documenten])


def zonder(reeks: Reeks, vouw: int) -> Reeks:
    rest = ~in_vouw(reeks, vouw)
    return Reeks([], reeks.moeilijk[rest], reeks.makkelijk[rest])


def met_een(kenmerken_: np.ndarray) -> np.ndarray:
    return np.column_stack([np.ones(len(kenmerken_)), kenmerken_])


def leer_formule(reeksen: list[Reeks], straf: float = 1e-3) -> np.ndarray:
    """Logistische regressie; elke reeks telt even zwaar. Geeft het begin en de gewichten."""
    kenmerken_ = np.concatenate([kant for reeks in reeksen for kant in (reeks.moeilijk, reeks.makkelijk)])
    klasse = np.concatenate([np.repeat(kant, len(reeks.moeilijk)) for reeks in reeksen for kant in (1.0, 0.0)])
    zwaarte = np.concatenate([np.full(2 * len(reeks.moeilijk), 1 / len(reeks.moeilijk)) for reeks in reeksen])
    zwaarte /= zwaarte.mean()
    midden, spreiding = kenmerken_.mean(axis=0), kenmerken_.std(axis=0)
    x = met_een((kenmerken_ - midden) / spreiding)
    rem = straf * len(klasse) * np.diag([0.0, *np.ones(kenmerken_.shape[1])])
    gewichten = np.zeros(x.shape[1])
    for _ in range(30):
        kans = 1 / (1 + np.exp(-x @ gewichten))
        helling = x.T @ (zwaarte * (klasse - kans)) - rem @ gewichten
        kromming = (x * (zwaarte * kans * (1 - kans))[:, None]).T @ x + rem
        gewichten = gewichten + np.linalg.solve(kromming, helling)
    echte = gewichten[1:] / spreiding
    return np.array([gewichten[0] - echte @ midden, *echte])


def toon_bevindingen(lezer: Lezer, naam: str, teksten: Sequence[str]) -> None:
    oordelen = [lezer.beoordeel(tekst) for tekst in teksten]
    woorden = sum(oordeel.meting.woorden for oordeel in oordelen)
    aantal = sum(een.code in WOORDBEVINDINGEN for oordeel in oordelen for een in oordeel.bevindingen)
    print(f"Woordbevindingen in {naam}: {aantal} op {woorden} woorden, dus {100 * aantal / woorden:.2f} per 100 woorden")


def toon_snelheid(lezer: Lezer) -> None:
    tekst = (WORTEL / "tests/prestatie/beleidstaal.txt").read_text("utf-8")
    woorden = lezer.beoordeel(tekst).meting.woorden
    duur = []
    for _ in range(10):
        begin = perf_counter()
        lezer.beoordeel(tekst)
        duur.append(perf_counter() - begin)
    print(f"Snelheid: {min(duur) / woorden * BLOK * 1000:.1f} ms per 150 woorden")


if __name__ == "__main__":
    meet()
