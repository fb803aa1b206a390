"""Vijftig mensen sturen tegelijk naar een echte postbus, en dan valt de computer uit."""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from tests.postbus.conftest import SITE, postbus, vrije_poort

from wegwijzer.postbus.opslag import Postvak

MENSEN = 50
# Sneller stuurt alleen een robot.
WACHTTIJD = 3.2
VOORSTEL = {
    "wegwijzer": 1, "soort": "klopt", "lijst": "activiteiten", "id": "zangclub", "versie": "0123456789abcdef",
    "velden": {"beheer.gecontroleerd": {"oud": "2026-11-01", "nieuw": "2026-11-21"}},
    "toelichting": "Geheim", "afzender": "jan@voorbeeld.example",
}  # fmt: skip


@dataclass
class Drukte:
    """`ontvangen` zijn paren (kenmerk, afzender) waar de postbus ja op zei; `tijden` de seconden per antwoord."""

    ontvangen: list[tuple[str, str]] = field(default_factory=list)
    tijden: list[float] = field(default_factory=list)
    bewaard: dict[str, str] = field(default_factory=dict)

    @property
    def kwijt(self) -> list[tuple[str, str]]:
        return [een for een in self.ontvangen if self.bewaard.get(een[0]) != een[1]]

    @property
    def dubbel(self) -> int:
        return len(self.ontvangen) - len({kenmerk for kenmerk, _ in self.ontvangen})


def drukte(wegwijzer: Path, genoeg: Callable[[int, float], bool]) -> Drukte:
    """Stuur tot `genoeg(aantal, seconden)` ja zegt. Dan stopt de postbus zonder waarschuwing (kill -9)."""
    uitslag, klaar, poort = Drukte(), threading.Event(), vrije_poort()
    with postbus(wegwijzer, poort, "--per-minuut", "1000000") as proces, ThreadPoolExecutor(MENSEN) as groep:
        for nummer in range(MENSEN):
            groep.submit(_stuur_steeds, f"http://127.0.0.1:{poort}", nummer, uitslag, klaar)
        begin = time.monotonic()
        while not genoeg(len(uitslag.ontvangen), time.monotonic() - begin):
            time.sleep(0.02)
        proces.kill()
        klaar.set()
    uitslag.bewaard = {een.kenmerk: een.voorstel["afzender"] for een in Postvak(wegwijzer / ".postbus").alle()}
    return uitslag


def _stuur_steeds(adres: str, nummer: int, uitslag: Drukte, klaar: threading.Event) -> None:
    bewijzen: deque[tuple[float, str]] = deque()
    with httpx.Client(timeout=20) as klant:
        while not klaar.is_set():
            try:
                bewijzen.append((time.monotonic(), klant.get(f"{adres}/begin").json()["bewijs"]))
                if time.monotonic() - bewijzen[0][0] < WACHTTIJD:
                    time.sleep(0.25)
                    continue
                _stuur(klant, adres, bewijzen.popleft()[1], f"nr {nummer}", uitslag)
            except httpx.HTTPError:
                return


def _stuur(klant: httpx.Client, adres: str, bewijs: str, wie: str, uitslag: Drukte) -> None:
    begin = time.monotonic()
    gegevens = {"bewijs": bewijs, "website2": "", "voorstel": VOORSTEL | {"afzender": wie}}
    antwoord = klant.post(f"{adres}/bericht", json=gegevens, headers={"Origin": SITE})
    uitslag.tijden.append(time.monotonic() - begin)
    if antwoord.status_code == 201:
        uitslag.ontvangen.append((antwoord.json()["kenmerk"], wie))
