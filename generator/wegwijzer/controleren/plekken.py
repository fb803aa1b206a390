"""Een plek ligt op de kaart waar zijn adres zegt dat hij ligt."""

import re
from collections.abc import Iterator
from datetime import date

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.geo import Gebiedskaart
from wegwijzer.model import Gebied, maak_id

VER_IN_METERS = 5_000


def plek_ligt_in_een_gebied(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elke plek ligt in een gebied, of kiest er zelf een: anders weten we niet bij welk dorp hij hoort."""
    for stuk, gebied in _op_de_kaart(stukken):
        if gebied is None and not _kiest_zelf(stuk):
            anders = next(iter(stukken.bekend["gebieden"]))
            voorstel = next((een.id for een in _gebieden_van_plaats(stukken, stuk)), anders)
            yield stuk.bevinding("plek-buiten-gebieden", "coordinaten", voorbeeld=voorstel)


def plek_ligt_in_zijn_plaats(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """De coördinaten en de plaats van het adres wijzen naar hetzelfde gebied."""
    for stuk, gebied in _op_de_kaart(stukken):
        if gebied and not _kiest_zelf(stuk) and not _klopt_plaats(stukken, stuk, gebied):
            zelfde_naam = next((een.id for een in _gebieden_van_plaats(stukken, stuk)), None)
            voorstel = (
                f"Klopt de kaart niet? Schrijf dan: gebied: {zelfde_naam}"
                if zelfde_naam
                else f"Klopt alles? Zet deze naam dan bij 'aka' van {gebied.naam}."
            )
            gegevens = {"gebied": gebied.naam, "waarde": stuk.record.adres.plaats, "voorstel": voorstel}
            yield stuk.bevinding("plek-in-andere-plaats", "coordinaten", **gegevens)


def plek_ligt_in_zijn_gemeente(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Het bestand staat in de map van de gemeente waar de plek ligt."""
    for stuk, gebied in _op_de_kaart(stukken):
        if gebied and gebied.gemeente != stuk.document.map and _klopt_plaats(stukken, stuk, gebied):
            gegevens = {"waarde": stuk.document.map, "gemeente": gebied.gemeente}
            yield stuk.bevinding("plek-in-andere-gemeente", "coordinaten", **gegevens)


def gekozen_gebied_is_dichtbij(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Wie zelf een gebied kiest, kiest er een in de buurt van de plek."""
    for stuk, _ in _op_de_kaart(stukken):
        gekozen, punt = stuk.record.gebied, stuk.record.coordinaten
        if gekozen and stukken.kaart.afstand_tot(gekozen, punt.lat, punt.lon) > VER_IN_METERS:
            yield stuk.bevinding("gebied-ver-weg", "gebied", waarde=gekozen)


def _op_de_kaart(stukken: Stukken) -> Iterator[tuple[Stuk, Gebied | None]]:
    """Elke plek met coördinaten, met het gebied waar die in liggen."""
    plekken = [stuk for stuk in stukken["locaties"] if stuk.record.coordinaten]
    kaart = stukken.kaart
    if not plekken or not isinstance(kaart, Gebiedskaart) or kaart.onbekende_buurten:
        return
    per_id = {stuk.record.id: stuk.record for stuk in stukken["gebieden"]}
    punten = [stuk.record.coordinaten.punt for stuk in plekken]
    for stuk, gebied in zip(plekken, kaart.gebieden_van(punten), strict=True):
        yield stuk, per_id.get(gebied)


def _kiest_zelf(stuk: Stuk) -> bool:
    # Ook als wat daar staat niet klopt: dan is er al een melding.
    return bool(stuk.document.waarde(*stuk.plek, "gebied"))


def _klopt_plaats(stukken: Stukken, stuk: Stuk, gebied: Gebied) -> bool:
    if not stuk.record.adres:
        return True
    namen = {_kaal(naam) for naam in (gebied.naam, *gebied.aka)}
    if gebied.soort == "wijk":
        namen |= {
            _kaal(een.record.naam) for een in stukken["gemeenten"] if een.record.id == gebied.gemeente and een.heel
        }
    return _kaal(stuk.record.adres.plaats) in namen


def _gebieden_van_plaats(stukken: Stukken, stuk: Stuk) -> Iterator[Gebied]:
    """De gebieden die zo heten als de plaats in het adres."""
    for gebied in (een.record for een in stukken["gebieden"]):
        if stuk.record.adres and _kaal(stuk.record.adres.plaats) in {
            _kaal(naam) for naam in (gebied.naam, *gebied.aka)
        }:
            yield gebied


def _kaal(naam: str) -> str:
    """Zonder hoofdletters, leestekens en 'St.' voor 'Sint'."""
    return re.sub(r"^st-", "sint-", maak_id(naam))
