"""Een klein loket op 127.0.0.1: de pagina's van de redactie, en de vragen van Decap. Alleen voor deze computer."""

import json
import mimetypes
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from wegwijzer.redactie.bewaren import VerkeerdePlek
from wegwijzer.redactie.lokaal.loket import antwoord
from wegwijzer.redactie.lokaal.werkplek import Geweigerd, Ingehaald, Werkplek

MAX_VRAAG = 12_000_000
LOKET = "/api/v1"
_DICHT = ["Op deze computer lukt lezen of schrijven nu niet.", "Kijk of de schijf vol is, en of u in deze map mag schrijven."]


class Loket(ThreadingHTTPServer):
    """`bladen` is pad -> inhoud. Poort 0 kiest een vrije poort. OSError als de poort bezet is."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, werkplek: Werkplek, bladen: Mapping[str, bytes], poort: int):
        self.werkplek, self.bladen = werkplek, bladen
        super().__init__(("127.0.0.1", poort), _Gesprek)

    @property
    def adres(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/redactie/"

    def is_van_hier(self, host: str | None, herkomst: str | None) -> bool:
        """Een andere website kan de naam van haar server naar deze computer laten wijzen: kijk dus naar beide."""
        namen = {f"{naam}:{self.server_port}" for naam in ("127.0.0.1", "localhost")}
        return host in namen and herkomst in (None, f"http://{host}")

    def handle_error(self, request, client_address) -> None:
        """Een bezoeker die halverwege weggaat, is geen nieuws."""


class _Gesprek(BaseHTTPRequestHandler):
    server: Loket
    timeout = 30

    def do_GET(self) -> None:
        pad = self.path.partition("?")[0]
        if not self.server.is_van_hier(self.headers["Host"], None):
            self._stuur(403, "text/plain", b"Dit loket is alleen voor deze computer.")
        elif pad == "/":
            self.send_response(302)
            self.send_header("Location", "/redactie/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self._stuur_blad(f"{pad.lstrip('/')}index.html" if pad.endswith("/") else pad.lstrip("/"))

    def _stuur_blad(self, pad: str) -> None:
        inhoud = self.server.bladen.get(pad)
        if inhoud is None:
            self._stuur(404, "text/plain; charset=utf-8", b"Deze pagina is er niet.")
            return
        self._stuur(200, _soort(pad), inhoud)

    def do_POST(self) -> None:
        if self.path != LOKET or not self._mag():
            self._stuur_json(403, {"error": "Dit loket is alleen voor de redactie op deze computer."})
            return
        try:
            vraag = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if not isinstance(vraag, dict):
                raise ValueError
            self._stuur_json(200, antwoord(self.server.werkplek, vraag))
        except Geweigerd as fout:
            self._stuur_json(422, {"error": "Lees de melding onderaan.", "bevindingen": list(fout.zinnen), "ingehaald": isinstance(fout, Ingehaald)})
        except VerkeerdePlek:
            self._stuur_json(422, {"error": "Op deze plek hoort geen bestand.", "bevindingen": ["Op deze plek hoort geen bestand van de wegwijzer."]})
        except OSError:
            self._stuur_json(422, {"error": "Lees de melding onderaan.", "bevindingen": _DICHT})
        except (ValueError, RecursionError):
            self._stuur_json(400, {"error": "Deze vraag is niet te lezen."})

    def _mag(self) -> bool:
        """Alleen onze eigen pagina: een vreemde site kan dit soort inhoud niet zonder toestemming sturen."""
        soort = (self.headers["Content-Type"] or "").partition(";")[0].strip()
        lengte = self.headers["Content-Length"] or ""
        goed = soort == "application/json" and lengte.isascii() and lengte.isdecimal() and int(lengte) <= MAX_VRAAG
        return goed and self.server.is_van_hier(self.headers["Host"], self.headers["Origin"])

    def _stuur_json(self, status: int, inhoud: Any) -> None:
        self._stuur(status, "application/json", json.dumps(inhoud, ensure_ascii=False).encode())

    def _stuur(self, status: int, soort: str, inhoud: bytes) -> None:
        self.send_response(status)
        for naam, waarde in {
            "Content-Type": soort,
            "Content-Length": str(len(inhoud)),
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Content-Security-Policy": "frame-ancestors 'none'",
        }.items():
            self.send_header(naam, waarde)
        self.end_headers()
        self.wfile.write(inhoud)

    def log_message(self, format: str, *args) -> None:
        """Stil: de redacteur ziet alleen de bevindingen."""


def _soort(pad: str) -> str:
    soort = {".js": "text/javascript", ".wasm": "application/wasm"}.get(pad[pad.rfind(".") :]) or mimetypes.guess_type(pad)[0]
    return f"{soort}; charset=utf-8" if soort and soort.startswith("text/") else soort or "application/octet-stream"
