"""De rijen die niet lukten, terug als rekenblad met de reden erbij. Na verbeteren kan het zo weer worden ingelezen."""

from collections.abc import Sequence

from wegwijzer.redactie.lijst.opzet import Gevolg, Opzet, Uitkomst
from wegwijzer.rekenblad import Blad, als_excel

NIET_GELUKT = (Gevolg.TWIJFEL, Gevolg.ONLEESBAAR)


def terug(opzet: Opzet, koppen: Sequence[str], heeft_id: bool, plan: Sequence[Uitkomst]) -> bytes | None:
    """Het rekenblad, of None als alles gelukt is."""
    mislukt = [uitkomst for uitkomst in plan if uitkomst.gevolg in NIET_GELUKT]
    if not mislukt:
        return None
    erbij = ["Waarom niet"] if heeft_id else ["Waarom niet", "Id"]
    leeg = [""] * (len(erbij) - 1)
    rijen = [[_redenen(een), *leeg, *een.rij.cellen] for een in mislukt]
    return als_excel([Blad("Verbeteren", [*erbij, *koppen], rijen, [60, *([16] * (len(koppen) + 1))])], opzet.kennis.vandaag)


def _redenen(uitkomst: Uitkomst) -> str:
    return "\n".join(f"{reden.wat} {reden.doe}" for reden in uitkomst.redenen)
