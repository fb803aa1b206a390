"""Een wijziging schrijven en vastleggen in git. Lukt het vastleggen niet, dan staat alles er weer als eerst."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from wegwijzer.redactie.bewaren import bewaar, verwijder
from wegwijzer.redactie.voorstel.toepassen import Wijziging

NAMEN = {"nieuw": "Nieuw", "verandering": "Veranderd", "gestopt": "Gestopt", "klopt": "Nagekeken"}


class VastleggenMislukt(Exception):
    """Git wilde de wijziging niet vastleggen."""


def leg_vast(wortel: Path, wijziging: Wijziging, naam: str, kenmerk: str = "") -> str:
    """Schrijf alle bestanden en leg ze samen vast. Geeft het nummer van de vastlegging, of '' zonder git.

    Wie het voorstel deed, komt niet in git: `kenmerk` wijst naar het bericht, dat niet openbaar is.
    """
    bewaar(wortel, wijziging.teksten)
    if not _is_git(wortel):
        return ""
    try:
        return _commit(wortel, wijziging.teksten, _bericht(wijziging, naam, kenmerk))
    except (subprocess.CalledProcessError, OSError) as fout:
        _zet_terug(wortel, wijziging)
        raise VastleggenMislukt((getattr(fout, "stderr", "") or str(fout)).strip()) from None


def _bericht(wijziging: Wijziging, naam: str, kenmerk: str) -> str:
    kop = " ".join(f"{NAMEN[wijziging.voorstel.soort]}: {naam}".split())[:72]
    regels = {"Velden": wijziging.overgenomen, "Ingevuld door de redactie": wijziging.aangevuld, "Melding": (kenmerk,) if kenmerk else ()}
    return "\n\n".join([kop, *(f"{wat}: {', '.join(delen)}" for wat, delen in regels.items() if delen)])


def _is_git(wortel: Path) -> bool:
    """Kijkt zelf: doet git het niet, dan moet dat opvallen."""
    hier = wortel.resolve()
    return any((map_ / ".git").exists() for map_ in (hier, *hier.parents))


def _commit(wortel: Path, paden: Iterable[str], bericht: str) -> str:
    _git(wortel, "add", "--", *paden)
    if _git(wortel, "status", "--porcelain", "--", *paden):
        _git(wortel, *_wie(wortel), "commit", "--quiet", "--only", "--message", bericht, "--", *paden)
    return _git(wortel, "log", "-1", "--format=%h", "--", *paden)


def _wie(wortel: Path) -> list[str]:
    """Kent git hier geen naam, dan legt de wegwijzer het zelf vast."""
    try:
        _git(wortel, "config", "user.email")
        return ["-c", "commit.gpgsign=false"]
    except subprocess.CalledProcessError:
        eigen = ["-c", "user.name=Wegwijzer", "-c", "user.email=wegwijzer@localhost"]
        return ["-c", "commit.gpgsign=false", *eigen]


def _zet_terug(wortel: Path, wijziging: Wijziging) -> None:
    if wijziging.voor:
        bewaar(wortel, {wijziging.pad: wijziging.voor})
    nieuw = wijziging.erbij if wijziging.voor else wijziging.teksten
    for pad in nieuw:
        verwijder(wortel, pad)
    subprocess.run(["git", "reset", "--quiet", "--", *wijziging.teksten], cwd=wortel, capture_output=True, check=False)


def _git(wortel: Path, *opdracht: str) -> str:
    klaar = subprocess.run(["git", *opdracht], cwd=wortel, capture_output=True, text=True, check=True, timeout=60)
    return klaar.stdout.strip()
