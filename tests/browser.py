"""Een map als site op deze computer, voor de tests die iets in het echt doen."""

import functools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


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
