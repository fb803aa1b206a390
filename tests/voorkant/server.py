"""Een site zoals een gewone host hem opdient: ingepakt, en met de koppen uit `_headers`."""

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatch
from functools import lru_cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_INPAKKEN = (".html", ".css", ".js", ".json", ".svg", ".xml", ".ics", ".txt")


@contextmanager
def ingepakte_site(map_: Path) -> Iterator[str]:
    """Het adres van de map als site, op een vrije poort. Stopt vanzelf."""
    server = _Server(("127.0.0.1", 0), partial(_Host, map_=map_, koppen=_lees_koppen(map_ / "_headers")))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def _lees_koppen(bestand: Path) -> Mapping[str, list[tuple[str, str]]]:
    """Patroon van een pad -> koppen."""
    koppen: dict[str, list[tuple[str, str]]] = {}
    for regel in bestand.read_text("utf-8").splitlines():
        if regel.startswith("/"):
            koppen[regel] = []
        elif regel.strip():
            naam, _, waarde = regel.strip().partition(": ")
            koppen[next(reversed(koppen))].append((naam, waarde))
    return koppen


@lru_cache(maxsize=256)
def _inhoud(pad: Path) -> bytes:
    inhoud = pad.read_bytes()
    return gzip.compress(inhoud) if pad.suffix in _INPAKKEN else inhoud


class _Server(ThreadingHTTPServer):
    def handle_error(self, request, client_address) -> None:
        """Een browser die halverwege weggaat, is geen nieuws."""


class _Host(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript", ".woff2": "font/woff2", ".webp": "image/webp"}

    def __init__(self, *args, map_: Path, koppen: Mapping[str, list[tuple[str, str]]]):
        self.koppen = koppen
        super().__init__(*args, directory=map_)

    def do_GET(self) -> None:
        pad = Path(self.translate_path(self.path))
        pad = pad / "index.html" if pad.is_dir() else pad
        goed = pad.is_file()
        pad = pad if goed else Path(self.directory) / "404.html"
        inhoud = _inhoud(pad)
        self.send_response(200 if goed else 404)
        soort = self.guess_type(str(pad))
        self.send_header("Content-Type", f"{soort}; charset=utf-8" if pad.suffix in _INPAKKEN else soort)
        self.send_header("Content-Length", str(len(inhoud)))
        if pad.suffix in _INPAKKEN:
            self.send_header("Content-Encoding", "gzip")
        for patroon, koppen in self.koppen.items():
            for naam, waarde in koppen if fnmatch(self.path.partition("?")[0], patroon) else ():
                self.send_header(naam, waarde)
        self.end_headers()
        self.wfile.write(inhoud)

    def log_message(self, *_) -> None:
        """Stil: de tabel zegt genoeg."""
