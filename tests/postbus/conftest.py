"""Een echte postbus op deze computer, die na de test stopt."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.mini.kopie import kopie_in_git

from wegwijzer.postbus.toegang import versleutel

WORTEL = Path(__file__).parents[2]
WACHTWOORD = "een lang geheim woord"
SITE = "http://site.voorbeeld.example"


@pytest.fixture
def wegwijzer(tmp_path: Path) -> Path:
    """Een eigen kopie van de kleine gemeente, in git."""
    return kopie_in_git(tmp_path / "wegwijzer")


def vrije_poort() -> int:
    with socket.socket() as deur:
        deur.bind(("127.0.0.1", 0))
        return deur.getsockname()[1]


@contextmanager
def postbus(wegwijzer: Path, poort: int, *keuzes: str) -> Iterator[subprocess.Popen]:
    omgeving = {**os.environ, "PYTHONPATH": str(WORTEL / "generator"), "WEGWIJZER_POSTBUS_WACHTWOORD": versleutel(WACHTWOORD)}
    opdracht = [sys.executable, "-m", "wegwijzer", "postbus", "--map", str(wegwijzer), "--poort", str(poort), "--ook-van", SITE, *keuzes]
    proces = subprocess.Popen(opdracht, env=omgeving, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        _wacht_op(poort, proces)
        yield proces
    finally:
        proces.kill()
        proces.wait()


def _wacht_op(poort: int, proces: subprocess.Popen) -> None:
    for _ in range(300):
        assert proces.poll() is None, proces.stdout.read().decode()
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{poort}/begin", timeout=5).read()
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("de postbus kwam niet op")
