"""De gebieden passen samen op de kaart: elke buurt hoort bij precies één gebied."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.geo import Gebiedskaart, GeoFout
from wegwijzer.model import PER_LIJST


def grenzen_zijn_te_lezen(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Het bestand met de grenzen van de buurten is er, en is te lezen."""
    if isinstance(stukken.kaart, GeoFout):
        yield replace(stukken.kaart.bevinding, bestand="content/gebieden/buurten.geojson")


def buurt_bestaat(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke buurt van een gebied staat in het bestand met de grenzen."""
    onbekend = stukken.kaart.onbekende_buurten if isinstance(stukken.kaart, Gebiedskaart) else {}
    for stuk, nummer, code in _buurten(stukken):
        if code in onbekend:
            yield stuk.bevinding("buurt-onbekend", "buurten", nummer, waarde=code)


def buurt_in_een_gebied(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een buurt hoort niet bij twee gebieden."""
    eerste: dict[str, str] = {}
    for stuk, nummer, code in _buurten(stukken):
        if code in eerste:
            yield stuk.bevinding("buurt-dubbel", "buurten", nummer, waarde=code, eerder=eerste[code])
        eerste.setdefault(code, f"{stuk.record.naam} (regel {stuk.regel('buurten', nummer)})")


def geen_buurt_vergeten(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke buurt met grenzen hoort bij een gebied: anders heeft wie er woont geen pagina."""
    vergeten = stukken.kaart.ontbrekende_buurten if isinstance(stukken.kaart, Gebiedskaart) else ()
    if vergeten:
        meer = f" en {len(vergeten) - 5} meer" if len(vergeten) > 5 else ""
        buurten = ", ".join(vergeten[:5]) + meer
        yield bevinding("buurt-vergeten", PER_LIJST["gebieden"].patroon, buurten=buurten, voorbeeld=vergeten[0])


def gemeente_heeft_een_gebied(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke gemeente heeft minstens één gebied, want een activiteit kan er voor heel de gemeente zijn."""
    if not stukken["gebieden"] or not all(stuk.heel for stuk in stukken["gebieden"]):
        return
    met_gebied = {stuk.record.gemeente for stuk in stukken["gebieden"]}
    for stuk in stukken["gemeenten"]:
        if stuk.heel and stuk.record.id not in met_gebied:
            yield stuk.bevinding("gemeente-zonder-gebied", waarde=stuk.record.naam, voorbeeld=stuk.record.id)


def _buurten(stukken: Stukken) -> Iterator[tuple[Stuk, int, str]]:
    for stuk in stukken["gebieden"]:
        for nummer, code in enumerate(stuk.record.buurten or ()):
            yield stuk, nummer, code
