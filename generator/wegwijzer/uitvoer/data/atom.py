"""Atom: per gebied wat er nieuw of veranderd is. Iets is veranderd als iemand het heeft nagekeken."""

from collections.abc import Iterable, Iterator
from datetime import date
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from wegwijzer.model import Activiteit
from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.data.opschrijven import LICENTIE
from wegwijzer.uitvoer.data.sleutels import sleutel
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.wanneer import vaste_zinnen_van

HOOGSTENS = 50


def atom(verrijkt: Verrijkt) -> Iterator[tuple[str, bytes]]:
    """Een feed voor de hele streek en een voor elk gebied; het nieuwste staat bovenaan."""
    instelling = verrijkt.gids.instelling
    alles = verrijkt.gids.activiteiten.values()
    yield "data/atom/alles.xml", _feed(verrijkt, "data/atom/alles.xml", f"Nieuw in {instelling.regio}", "", alles)
    for id_, gebied in verrijkt.gids.gebieden.items():
        pad = feed_van(id_)
        yield pad, _feed(verrijkt, pad, f"Nieuw in {gebied.naam}", adressen.van_gebied(id_), verrijkt.activiteiten_in[id_])


def feed_van(gebied: str) -> str:
    return f"data/atom/{gebied}.xml"


def _feed(verrijkt: Verrijkt, pad: str, titel: str, pagina: str, activiteiten: Iterable[Activiteit]) -> bytes:
    nieuwste = sorted(activiteiten, key=lambda een: (een.beheer.gecontroleerd, een.id), reverse=True)[:HOOGSTENS]
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "nl"})
    _tekst(feed, "title", titel)
    _tekst(feed, "id", f"urn:uuid:{sleutel(verrijkt.gids.instelling.adres, pad)}")
    _tekst(feed, "updated", _moment(nieuwste[0].beheer.gecontroleerd if nieuwste else verrijkt.vandaag))
    _tekst(SubElement(feed, "author"), "name", verrijkt.gids.instelling.naam)
    _tekst(feed, "rights", LICENTIE)
    SubElement(feed, "link", rel="self", type="application/atom+xml", href=adressen.volledig(verrijkt, pad))
    SubElement(feed, "link", rel="alternate", type="text/html", href=adressen.volledig(verrijkt, pagina))
    if verrijkt.gids.instelling.voorbeeld:
        _tekst(feed, "subtitle", "Alles is verzonnen: dit is een voorbeeld.")
    for een in nieuwste:
        _bericht(feed, verrijkt, een)
    indent(feed, space=" ")
    return tostring(feed, encoding="utf-8", xml_declaration=True)


def _bericht(feed: Element, verrijkt: Verrijkt, een: Activiteit) -> None:
    bericht = SubElement(feed, "entry")
    adres = adressen.volledig(verrijkt, adressen.van_activiteit(verrijkt, een))
    _tekst(bericht, "title", een.naam)
    _tekst(bericht, "id", f"urn:uuid:{sleutel(verrijkt.gids.instelling.adres, 'activiteit', een.id)}")
    _tekst(bericht, "updated", _moment(een.beheer.gecontroleerd))
    SubElement(bericht, "link", rel="alternate", type="text/html", href=adres)
    _tekst(bericht, "summary", " ".join([een.samenvatting, *vaste_zinnen_van(verrijkt.gids, een)]))
    for thema in een.themas:
        SubElement(bericht, "category", term=thema, label=verrijkt.gids.themas[thema].naam)


def _tekst(ouder: Element, naam: str, tekst: str) -> None:
    SubElement(ouder, naam).text = _leesbaar(tekst)


def _leesbaar(tekst: str) -> str:
    """XML kent geen stuurtekens."""
    return "".join(teken for teken in tekst if teken.isprintable() or teken in "\n\t")


def _moment(dag: date) -> str:
    return f"{dag.isoformat()}T00:00:00Z"
