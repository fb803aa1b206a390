"""Een venster op de site voor wie eraan werkt: alleen op deze computer, en het ververst zichzelf."""

import threading
from collections.abc import Iterator, Mapping
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from watchfiles import watch

from wegwijzer.thema import THEMA

_SCRIPT = b"new EventSource('/_ververs').onmessage = () => location.reload();"


class Kijkvenster(ThreadingHTTPServer):
    """Dient de site uit op 127.0.0.1. Poort 0 kiest een vrije poort. OSError als de poort bezet is.

    Een bestand in `vers` gaat voor wat er op schijf staat.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, site: Path, poort: int):
        self.site = site
        self.vers: Mapping[str, str | bytes] = {}
        self.veranderd = threading.Condition()
        super().__init__(("127.0.0.1", poort), _Blad)

    @property
    def adres(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def ververs(self, vers: Mapping[str, str | bytes]) -> None:
        with self.veranderd:
            self.vers = vers
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
        if self.path.partition("?")[0].endswith("/"):
            pad /= "index.html"
        elif pad.is_dir():
            super().do_GET()
            return
        status, inhoud = 200, self._lees(pad)
        if inhoud is None:
            status, pad = 404, self.server.site / "404.html"
            inhoud = self._lees(pad) or b"Deze pagina is er niet."
        if pad.suffix == ".html":
            inhoud = inhoud.replace(b"</body>", b'<script src="/_ververs.js"></script></body>')
        self._stuur(status, self.guess_type(pad), inhoud)

    def _lees(self, pad: Path) -> bytes | None:
        vers = self.server.vers.get(pad.relative_to(self.server.site).as_posix())
        if vers is not None:
            return vers.encode() if isinstance(vers, str) else vers
        return pad.read_bytes() if pad.is_file() else None

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
