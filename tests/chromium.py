"""Zoek een Chromium voor de tests, of haal er een. Drukt het pad af; zegt op stderr wat er gebruikt is."""

import os
import shutil
import subprocess
import sys

NAMEN = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def zoek() -> str | None:
    gekozen = os.environ.get("CHROMIUM")
    return gekozen or next((pad for naam in NAMEN if (pad := shutil.which(naam))), None)


def haal() -> str | None:
    """Eerst de browser van Playwright, dan het pakket van het systeem."""
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, timeout=600)
    if pad := van_playwright():
        return pad
    if shutil.which("apt-get"):
        rechten = [] if os.geteuid() == 0 else ["sudo", "-n"]
        for opdracht in (["update", "-qq"], ["install", "-y", "-qq", "chromium", "poppler-utils"]):
            subprocess.run([*rechten, "apt-get", *opdracht], capture_output=True, timeout=900)
    return zoek()


def van_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        pad = playwright.chromium.executable_path
    return pad if os.path.exists(pad) else None


if __name__ == "__main__":
    pad = zoek() or van_playwright() or haal()
    if pad is None:
        sys.exit("Er is geen Chromium. Zet er een op de computer, of wijs hem aan met CHROMIUM=/pad/naar/chromium.")
    print(f"Browser voor de tests: {pad}", file=sys.stderr)
    print(pad)
