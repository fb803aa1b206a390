"""Webadressen: wat het niet doet, komt met bestand en regel; verzonnen adressen vragen we nooit op."""

from datetime import date
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from tests.browser import Stil, opgediend

from wegwijzer.beginnen import begin

KOFFIE = "activiteiten/voorbeeldgemeente/koffie-de-vlag.yml"
STAND = {"/goed": 200, "/weg": 404, "/slot": 403, "/stuk": 500}


def test_kapotte_links_met_regel(tmp_path: Path, roep):
    """Een adres dat weg is of stuk, noemen we, ook op een eigen pagina; een adres met een slot of zonder HEAD niet."""

    class Gever(Stil, BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/geen-head" else STAND[self.path])
            self.end_headers()

        def do_HEAD(self):
            self.send_response(405 if self.path == "/geen-head" else STAND[self.path])
            self.end_headers()

    begin(tmp_path / "w", date(2026, 11, 22))
    with opgediend(Gever) as adres:
        pad = tmp_path / "w" / KOFFIE
        links = " ".join(f"[x]({adres.rstrip('/')}{een})" for een in (*STAND, "/geen-head"))
        pad.write_text(pad.read_text("utf-8").replace("De koffie staat klaar vanaf 10 uur.", links), "utf-8")
        over = tmp_path / "w/content/paginas/over.md"
        over.write_text(f"# Over\n\n[x]({adres}weg)\n", "utf-8")
        code, uit, fout = roep(tmp_path / "w", "links")
    stuk = [(f"{KOFFIE}:4", "stuk"), (f"{KOFFIE}:4", "weg"), ("content/paginas/over.md:3", "weg")]
    assert (code, uit) == (0, "".join(
        f"{plek}: let op: Het webadres '{adres}{pad}' doet het niet.\n"
        "    Open het adres zelf. Zoek het nieuwe adres, of haal het weg. [link-stuk]\n"
        for plek, pad in stuk
    ))  # fmt: skip
    assert "6 webadressen, 3 doen het niet." in fout
