"""Wat er verder bij een site hoort: de pagina voor een verkeerd adres, en wegwijs voor zoekmachines."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from wegwijzer.uitvoer.adressen import volledig
from wegwijzer.uitvoer.schil import Pagina, Schil
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt


def niet_gevonden(verrijkt: Verrijkt, schil: Schil) -> tuple[str, str]:
    """`404.html` geldt op elk adres; daarom is de weg naar de wortel hier het hele pad."""
    instelling = verrijkt.gids.instelling
    wortel = urlsplit(instelling.adres).path.rstrip("/") + "/"
    pagina = Pagina(
        pad="404.html",
        titel="Deze bladzijde is er niet",
        omschrijving=f"Dit adres bestaat niet op {instelling.naam}.",
        inhoud=vul("niet_gevonden.html"),
        soort="niet-gevonden",
    )
    return "404.html", schil.vul(pagina, wortel)


def voor_zoekmachines(verrijkt: Verrijkt, paden: Iterable[str]) -> Iterator[tuple[str, str]]:
    regels = "".join(f"<url><loc>{escape(volledig(verrijkt, pad))}</loc></url>\n" for pad in sorted(paden))
    yield (
        "sitemap.xml",
        f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{regels}</urlset>\n',
    )
    yield "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {volledig(verrijkt, 'sitemap.xml')}\n"
