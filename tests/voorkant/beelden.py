"""De zes beelden van de site in README.md, opnieuw gemaakt met: python -m tests.voorkant.beelden"""

import tempfile
from datetime import date
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright
from tests.chromium import zoek
from tests.voorkant.server import ingepakte_site

from wegwijzer.bouw import Opdracht, bouw

HIER = Path(__file__).parent
VANDAAG = date(2026, 11, 21)
# Naam -> (bladzijde, breedte, hoogte, donker).
BEELDEN = {
    "dorp": ("de-koog/", 1280, 860, False),
    "lijst": ("schagen/activiteiten/?thema=ontmoeten&gratis=ja", 1280, 860, False),
    "kaart": ("kaart/", 1280, 860, True),
    "telefoon-activiteit": ("de-koog/activiteiten/na-de-dienst-de-hof/", 390, 800, False),
    "telefoon-zoeken": ("zoeken/?q=rolator&kern=oude-niedorp", 390, 800, True),
    "telefoon-ingang": ("kolhorn/ingang/ik-voel-me-alleen/", 390, 800, False),
}


def main() -> None:
    with tempfile.TemporaryDirectory() as werk, sync_playwright() as playwright:
        site = Path(werk, "site")
        bouw(Opdracht(HIER.parents[1], site, VANDAAG, zonder=frozenset({"Drukwerk"})))
        browser = playwright.chromium.launch(executable_path=zoek(), args=["--no-sandbox"])
        with ingepakte_site(site) as adres:
            for naam, (pad, breed, hoog, donker) in BEELDEN.items():
                kleuren = "dark" if donker else "light"
                context = browser.new_context(viewport={"width": breed, "height": hoog}, color_scheme=kleuren, device_scale_factor=1.5)
                _bewaar(context.new_page(), adres + pad, HIER / "beeld" / f"{naam}.webp")
                context.close()
        browser.close()


def _bewaar(pagina: Page, adres: str, doel: Path) -> None:
    pagina.clock.set_fixed_time(f"{VANDAAG}T10:00:00")
    pagina.goto(adres)
    pagina.wait_for_load_state("networkidle")
    Image.open(BytesIO(pagina.screenshot())).convert("RGB").save(doel, "WEBP", quality=82, method=6)
    print(f"{doel.name}: {doel.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
