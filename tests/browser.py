"""Een map als site op deze computer, voor de tests die iets in het echt doen."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class Stil:
    """Voor een bediende die niets op het scherm zet: de test zegt zelf wat er mis is."""

    def log_message(self, *_):
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Een klik haalt soms veel tegelijk op.
    request_queue_size = 64


class _Bediende(Stil, SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}

    def __init__(self, *args, koppen: dict[str, str], **kwargs):
        self.koppen = koppen
        super().__init__(*args, **kwargs)

    def end_headers(self):
        for naam, waarde in self.koppen.items():
            self.send_header(naam, waarde)
        super().end_headers()


@contextmanager
def opgediend(bediende: Callable) -> Iterator[str]:
    """Het adres waar deze bediende antwoordt, op een vrije poort. Stopt vanzelf."""
    server = _Server(("127.0.0.1", 0), bediende)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def site(map_: Path, **koppen: str) -> Iterator[str]:
    """Het adres van een map als site. `koppen` gaan met elk antwoord mee; een _ is een streepje."""
    return opgediend(partial(_Bediende, directory=map_, koppen={naam.replace("_", "-"): waarde for naam, waarde in koppen.items()}))
