"""Hoe goed en hoe snel het zoeken is: de verwachtingen, en wat een eerste zoekvraag over de lijn kost."""

import tempfile
import time
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright
from tests.chromium import zoek
from tests.conftest import WORTEL, dien_op
from tests.zoeken.meten import deel, lees_verwachtingen, zoek_alles

from wegwijzer.bouw import Opdracht, bouw


def meet() -> None:
    with tempfile.TemporaryDirectory() as werk:
        doel = Path(werk, "site")
        bouw(Opdracht(WORTEL, doel, date(2026, 11, 21), zonder=frozenset({"Drukwerk"})))
        with dien_op(doel) as webadres, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=zoek(), args=["--no-sandbox"])
            _meet_gewicht(browser.new_page(), webadres)
            _meet_vragen(browser.new_page(), webadres)
            browser.close()


def _meet_gewicht(pagina, webadres: str) -> None:
    """Pagefind pakt zijn eigen bestanden in; de rest pakt een gewone webserver in. We tellen wat er op schijf staat."""
    grootte: dict[str, int] = {}
    pagina.on("response", lambda antwoord: grootte.update({antwoord.url: len(antwoord.body())}) if antwoord.ok else None)
    pagina.goto(f"{webadres}zoeken/")
    pagina.wait_for_load_state("networkidle")
    leeg = sum(grootte.values())
    pagina.goto(f"{webadres}zoeken/?q=wandelen&kern=schagen")
    pagina.wait_for_selector(".ww-gevonden[aria-busy=false]")
    print(f"zoekpagina zonder vraag: {leeg / 1000:.0f} kB; met de eerste vraag erbij: {sum(grootte.values()) / 1000:.0f} kB")


def _meet_vragen(pagina, webadres: str) -> None:
    vragen = lees_verwachtingen()
    begonnen = time.perf_counter()
    antwoorden = zoek_alles(pagina, webadres, vragen)
    duur = (time.perf_counter() - begonnen) / len(vragen)
    print(f"{len(vragen)} vragen: {deel(antwoorden, 5):.1%} bij de eerste vijf, {deel(antwoorden, 3):.1%} bij de eerste drie")
    print(f"zonder antwoord: {sum(not een.gevonden for een in antwoorden)}; {duur * 1000:.0f} ms per vraag")
    for een in antwoorden:
        if not een.staat_in_eerste(5):
            print(f"  niet bij de eerste vijf: {een.vraag} ({een.kern or 'overal'})")
