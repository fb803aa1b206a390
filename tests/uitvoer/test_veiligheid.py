"""Wat een browser op de site mag. De hele tekst van het beleid, want één woord te veel zet een deur open."""

import html
import re
from dataclasses import replace
from pathlib import Path

from wegwijzer.uitvoer.veiligheid import koppen, postbus_van
from wegwijzer.verrijken import Verrijkt

TEGELS = " https://service.pdok.nl"
BELEID = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:{}; font-src 'self'; "
    "connect-src 'self'{}; worker-src 'self'; form-action 'self'; base-uri 'none'"
)
KOPPEN = """\
/*
  Content-Security-Policy: {}frame-ancestors 'none'
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  X-Content-Type-Options: nosniff
  Cross-Origin-Opener-Policy: {}

/statisch/letters/*
  Cache-Control: public, max-age=31536000, immutable
/statisch/*
  Cache-Control: public, max-age=86400
"""


def test_alleen_een_kaart_haalt_iets_van_elders(kleine_site: Path):
    """Elke bladzijde mag alleen dingen van de site zelf; een kaart mag ook de tegels van PDOK."""
    beleid = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)"')
    gevonden = {
        bestand.relative_to(kleine_site).as_posix(): html.unescape(beleid.search(bestand.read_text("utf-8"))[1])
        for bestand in kleine_site.rglob("*.html")
    }
    assert gevonden == {pad: BELEID.format(TEGELS if pad.endswith("kaart/index.html") else "", "") for pad in gevonden}
    assert {"index.html", "404.html", "kaart/index.html", "zeedorp/kaart/index.html"} <= set(gevonden)


def met(klein: Verrijkt, **instellingen) -> Verrijkt:
    instelling = klein.gids.instelling.model_copy(update=instellingen)
    return replace(klein, gids=replace(klein.gids, instelling=instelling))


def test_de_koppen_voor_de_server(klein: Verrijkt):
    """In _headers staat het ruimste dat een bladzijde nodig heeft; elke bladzijde is zelf strenger."""
    assert dict(koppen(klein)) == {"_headers": KOPPEN.format(f"{BELEID.format(TEGELS, '')}; ", "same-origin")}


def test_een_postbus_mag_alleen_zichzelf_erbij(klein: Verrijkt):
    """Het formulier mag naar de eigen postbus, en niet naar een pad of een andere naam daar."""
    verrijkt = met(klein, postbus="https://postbus.voorbeeld.example/deel/?x=1")
    assert postbus_van(verrijkt.gids.instelling) == " https://postbus.voorbeeld.example"
    assert BELEID.format(TEGELS, " https://postbus.voorbeeld.example") in dict(koppen(verrijkt))["_headers"]


def test_met_redactie_houdt_de_server_alleen_lijsten_tegen(klein: Verrijkt):
    """De redactie mag meer, en een kop van de server kan dat niet ruimer maken: dan staat het beleid alleen in de bladzijden."""
    assert dict(koppen(met(klein, redactie=True))) == {"_headers": KOPPEN.format("", "same-origin-allow-popups")}
