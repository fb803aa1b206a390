"""Leert de formule van leesgemak, en meet haar op documenten die niet meededen.

Hoe hard we grote gewichten afremmen, kiezen we ook zonder die documenten: met vouwen binnen de documenten die wel meedoen.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

VOUWEN, BINNENVOUWEN, VERDELINGEN = 10, 5, 5
REMMEN = (1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1)
STAPPEN = 8

Maat = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Reeks:
    """Kenmerken van moeilijke en makkelijke teksten, paar voor paar; wat één document deelt, blijft bij elkaar."""

    documenten: np.ndarray
    moeilijk: np.ndarray
    makkelijk: np.ndarray

    def deel(self, kies: np.ndarray) -> "Reeks":
        return Reeks(self.documenten[kies], self.moeilijk[kies], self.makkelijk[kies])


@dataclass(frozen=True)
class Uitslag:
    """Scores van moeilijke en makkelijke teksten, paar voor paar."""

    moeilijk: np.ndarray
    makkelijk: np.ndarray

    @property
    def auc(self) -> float:
        """De kans dat een moeilijke tekst een hogere score heeft dan een makkelijke."""
        return auc(self.moeilijk, self.makkelijk)

    @property
    def paren_goed(self) -> float:
        return float(np.mean(self.moeilijk > self.makkelijk))

    @property
    def onterecht_te_moeilijk(self) -> float:
        return float(np.mean(self.makkelijk > 1))


def auc(hoog: np.ndarray, laag: np.ndarray) -> float:
    return float((hoog[:, None] > laag).mean() + 0.5 * (hoog[:, None] == laag).mean())


def gevouwen(leer: Sequence[str], reeksen: dict[str, Reeks], zaad: int) -> tuple[dict[str, Uitslag], list[np.ndarray]]:
    """Elke tekst krijgt de score van een formule die haar document nooit zag. Ook de formules komen terug."""
    vouwen = verdeel([reeks.documenten for reeks in reeksen.values()], VOUWEN, zaad)
    scores = {naam: Uitslag(np.zeros(len(reeks.moeilijk)), np.zeros(len(reeks.moeilijk))) for naam, reeks in reeksen.items()}
    formules = []
    for vouw in range(VOUWEN):
        gezien = [reeksen[naam].deel(vouwen_van(reeksen[naam], vouwen) != vouw) for naam in leer]
        formules.append(leer_formule(gezien, kies_rem(gezien, zaad)))
        for naam, reeks in reeksen.items():
            hier = vouwen_van(reeks, vouwen) == vouw
            scores[naam].moeilijk[hier] = met_een(reeks.moeilijk[hier]) @ formules[-1]
            scores[naam].makkelijk[hier] = met_een(reeks.makkelijk[hier]) @ formules[-1]
    return scores, formules


def verdeel(documenten: Sequence[np.ndarray], aantal: int, zaad: int) -> dict[str, int]:
    """Elk document in één vouw, en in elke vouw even veel documenten van elke reeks."""
    toeval = np.random.default_rng(zaad)
    vouwen: dict[str, int] = {}
    for reeks in documenten:
        nieuw = sorted(set(reeks.tolist()) - vouwen.keys())
        vouwen |= {nieuw[plek]: nummer % aantal for nummer, plek in enumerate(toeval.permutation(len(nieuw)))}
    return vouwen


def vouwen_van(reeks: Reeks, vouwen: dict[str, int]) -> np.ndarray:
    return np.array([vouwen[document] for document in reeks.documenten.tolist()])


def kies_rem(reeksen: Sequence[Reeks], zaad: int) -> float:
    """De rem waarmee de kansen het best kloppen op documenten die even niet meedoen."""
    vouwen = verdeel([reeks.documenten for reeks in reeksen], BINNENVOUWEN, zaad)
    return min(REMMEN, key=lambda rem: sum(verliezen(reeksen, vouwen, rem)))


def verliezen(reeksen: Sequence[Reeks], vouwen: dict[str, int], rem: float) -> Iterator[float]:
    """Het logistische verlies per vouw en per reeks."""
    for vouw in range(BINNENVOUWEN):
        formule = leer_formule([reeks.deel(vouwen_van(reeks, vouwen) != vouw) for reeks in reeksen], rem)
        for reeks in reeksen:
            rest = reeks.deel(vouwen_van(reeks, vouwen) == vouw)
            mis = np.concatenate([-(met_een(rest.moeilijk) @ formule), met_een(rest.makkelijk) @ formule])
            yield float(np.logaddexp(0, mis).mean())


def met_een(kenmerken: np.ndarray) -> np.ndarray:
    return np.column_stack([np.ones(len(kenmerken)), kenmerken])


def leer_formule(reeksen: Sequence[Reeks], rem: float) -> np.ndarray:
    """Logistische regressie; elke reeks telt even zwaar. Geeft het begin en de gewichten."""
    kenmerken = np.concatenate([kant for reeks in reeksen for kant in (reeks.moeilijk, reeks.makkelijk)])
    klasse = np.concatenate([np.repeat(kant, len(reeks.moeilijk)) for reeks in reeksen for kant in (1.0, 0.0)])
    zwaarte = np.concatenate([np.full(2 * len(reeks.moeilijk), 1 / len(reeks.moeilijk)) for reeks in reeksen])
    zwaarte /= zwaarte.mean()
    midden, spreiding = kenmerken.mean(axis=0), kenmerken.std(axis=0)
    x = met_een((kenmerken - midden) / spreiding)
    demping = rem * len(klasse) * np.diag([0.0, *np.ones(kenmerken.shape[1])])
    gewichten = np.zeros(x.shape[1])
    for _ in range(STAPPEN):
        kans = 1 / (1 + np.exp(-x @ gewichten))
        helling = x.T @ (zwaarte * (klasse - kans)) - demping @ gewichten
        kromming = (x * (zwaarte * kans * (1 - kans))[:, None]).T @ x + demping
        gewichten = gewichten + np.linalg.solve(kromming, helling)
    echte = gewichten[1:] / spreiding
    return np.array([gewichten[0] - echte @ midden, *echte])
