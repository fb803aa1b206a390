"""Een lijst inlezen: van bestand tot plan. Schrijft zelf niets."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wegwijzer.redactie.lijst.kolommen import herken
from wegwijzer.redactie.lijst.opzet import Gevolg, Opzet, Uitkomst
from wegwijzer.redactie.lijst.plan import maak_plan
from wegwijzer.redactie.lijst.rijen import lees_rijen
from wegwijzer.redactie.lijst.terug import terug
from wegwijzer.rekenblad import lees_tabel


@dataclass(frozen=True)
class Ingelezen:
    """`kolommen` zijn paren (kop, veld of None); `terug` is een rekenblad met wat niet lukte, of None."""

    kolommen: tuple[tuple[str, str | None], ...]
    plan: tuple[Uitkomst, ...]
    terug: bytes | None

    @property
    def teksten(self) -> dict[str, str]:
        """Wat er geschreven moet worden: pad -> inhoud."""
        return {een.pad: een.tekst for een in self.plan if een.gevolg in (Gevolg.NIEUW, Gevolg.ANDERS)}


def importeer_lijst(opzet: Opzet, pad: Path, zelf: Mapping[str, str], vul: Mapping[str, str]) -> Ingelezen:
    """Lees een rekenblad. `zelf` wijst koppen aan (kop -> veld), `vul` geeft vaste teksten (veld -> tekst)."""
    tabel = lees_tabel(pad, lambda koppen: len(set(herken(opzet.lijst, koppen, zelf)) - {None}))
    velden = herken(opzet.lijst, tabel.koppen, zelf)
    rijen = lees_rijen(opzet.lijst, tabel, velden, opzet.kennis, vul, opzet.bestand)
    plan = maak_plan(opzet, rijen)
    gebruikt = tuple((kop, veld) for kop, veld in zip(tabel.koppen, velden, strict=True) if kop)
    return Ingelezen(gebruikt, tuple(plan), terug(opzet, tabel.koppen, "id" in velden, plan))
