"""Een venster op de site voor wie eraan werkt: alleen op deze computer, en het ververst zichzelf."""

import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import watch

from wegwijzer.thema import THEMA

_SCRIPT = b"new EventSource('/_ververs').onmessage = () => location.reload();"


class Kijkvenster(ThreadingHTTPServer):
    """Dient de site uit op 127.0.0.1. Poort 0 kiest een vrije poort. OSError als de poort bezet is."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, site: Path, poort: int):
        self.site = site
        self.veranderd = threading.Condition()
        super().__init__(("127.0.0.1", poort), _Blad)

    @property
    def adres(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def ververs(self) -> None:
        with self.veranderd:
            self.veranderd.notify_all()

    def handle_error(self, request, client_address) -> None:
        """Een bezoeker die halverwege weggaat, is geen nieuws."""


class _Blad(SimpleHTTPRequestHandler):
    server: Kijkvenster

    def __init__(self, *args, **kwargs):
        super().__init__(*args, directory=str(args[2].site), **kwargs)

    def do_GET(self) -> None:
        if self.path == "/_ververs":
            self._wacht()
        elif self.path == "/_ververs.js":
            self._stuur(200, "text/javascript", _SCRIPT)
        else:
            self._stuur_blad()

    def _stuur_blad(self) -> None:
        """Een pagina krijgt het script dat ververst; alles anders gaat zoals het is."""
        pad = Path(self.translate_path(self.path))
        if pad.is_dir() and self.path.partition("?")[0].endswith("/"):
            pad /= "index.html"
        if pad.is_dir() or (pad.is_file() and pad.suffix != ".html"):
            super().do_GET()
            return
        bestaat = pad.is_file()
        blad = pad if bestaat else self.server.site / "404.html"
        inhoud = blad.read_bytes() if blad.is_file() else b"Deze pagina is er niet."
        inhoud = inhoud.replace(b"</body>", b'<script src="/_ververs.js"></script></body>')
        self._stuur(200 if bestaat else 404, "text/html; charset=utf-8", inhoud)

    def _stuur(self, status: int, soort: str, inhoud: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", soort)
        self.send_header("Content-Length", str(len(inhoud)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(inhoud)

    def _wacht(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        with self.server.veranderd:
            self.server.veranderd.wait()
        self.wfile.write(b"data: nieuw\n\n")

    def log_message(self, format: str, *args) -> None:
        """Stil: de redacteur ziet alleen de bevindingen."""


def volg(wortel: Path) -> Iterator[None]:
    """Geeft een teken als er iets verandert in de gegevens of in het thema."""
    mappen = [wortel / naam for naam in ("activiteiten", "locaties", "content")] + [THEMA]
    for _ in watch(*(map_ for map_ in mappen if map_.is_dir()), debounce=100, step=50):
        yield
