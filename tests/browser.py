"""Een browser en een site op deze computer, voor de tests die iets in het echt doen."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.chromium import zoek

OPTIES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]


@contextmanager
def browser() -> Iterator[Browser]:
    if not (pad := zoek()):
        pytest.skip("er is geen Chromium op deze computer")
    with sync_playwright() as playwright:
        gestart = playwright.chromium.launch(executable_path=pad, args=OPTIES)
        yield gestart
        gestart.close()


class _Stil(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}

    def log_message(self, *_):
        """Stil: de test zegt zelf wat er mis is."""


@contextmanager
def site(map_: Path) -> Iterator[str]:
    """Het adres van een map als site."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Stil, directory=map_))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
