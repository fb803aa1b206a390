"""Alles als tabel, voor rekenbladen. CSV gebruikt de veldnaam, Excel de leesbare kop."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wegwijzer.model import Activiteit, Locatie
from wegwijzer.rekenblad import Blad, Waarde, als_csv, als_excel
from wegwijzer.tekst import kosten_in_woorden
from wegwijzer.uitvoer import adressen
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.wanneer import zinnen_van


@dataclass(frozen=True)
class Kolom:
    """`waarde(verrijkt, record)` is een tekst, getal, datum, tijd, ja/nee of niets."""

    veld: str
    kop: str
    waarde: Callable[[Verrijkt, Any], Waarde]


@dataclass(frozen=True)
class Tabel:
    naam: str
    kop: str
    records: Callable[[Verrijkt], Iterable[Any]]
    kolommen: tuple[Kolom, ...]

    def rijen(self, verrijkt: Verrijkt) -> Iterator[list[Waarde]]:
        for record in self.records(verrijkt):
            yield [kolom.waarde(verrijkt, record) for kolom in self.kolommen]


def _veld(veld: str, kop: str) -> Kolom:
    """Een kolom die rechtstreeks in het record staat; een punt gaat een niveau dieper."""

    def waarde(_: Verrijkt, record: Any) -> Waarde:
        for naam in veld.split("."):
            record = getattr(record, naam) if record is not None else None
        return record

    return Kolom(veld.replace(".", "_"), kop, waarde)


def _namen(veld: str, kop: str, lijst: str) -> Kolom:
    return Kolom(veld, kop, lambda v, r: ", ".join(getattr(v.gids, lijst)[id_].naam for id_ in getattr(r, veld)))


def _volgende(veld: str, kop: str, deel: Callable[[datetime], Waarde], eind: bool = False) -> Kolom:
    def waarde(verrijkt: Verrijkt, activiteit: Activiteit) -> Waarde:
        keren = verrijkt.agenda.volgende[activiteit.id]
        return deel(keren[0].eind if eind else keren[0].begin) if keren else None

    return Kolom(veld, kop, waarde)


def _gebieden(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    namen = (verrijkt.gids.gebieden.get(id_) for id_ in verrijkt.gebieden_van_activiteit[activiteit.id])
    return ", ".join(gebied.naam for gebied in namen if gebied)


def _adres(verrijkt: Verrijkt, plek: Locatie | None) -> str:
    return f"{plek.adres.straat_en_nummer}, {plek.adres.postcode} {plek.adres.plaats}" if plek else ""


def _plek_van(verrijkt: Verrijkt, activiteit: Activiteit) -> Locatie | None:
    return verrijkt.gids.locaties.get(activiteit.locatie)


_BEHEER = (_veld("beheer.gecontroleerd", "Nagekeken op"), _veld("beheer.door", "Nagekeken door"))
_CONTACT = (_veld("contact.telefoon", "Telefoon"), _veld("contact.email", "Mail"), _veld("contact.website", "Website"))

ACTIVITEITEN = Tabel("activiteiten", "Activiteiten", lambda v: v.gids.activiteiten.values(), (
    _veld("id", "Korte naam"), _veld("naam", "Naam"), _veld("samenvatting", "Wat is het?"),
    _namen("themas", "Thema's", "themas"), _namen("doelgroepen", "Voor wie", "doelgroepen"),
    _veld("leeftijd.van", "Leeftijd van"), _veld("leeftijd.tot", "Leeftijd tot en met"),
    Kolom("organisatie", "Organisatie", lambda v, r: v.gids.organisaties[r.organisatie].naam),
    Kolom("locatie", "Plek", lambda v, r: p.naam if (p := _plek_van(v, r)) else r.waar),
    Kolom("adres", "Adres", lambda v, r: _adres(v, _plek_van(v, r))),
    Kolom("gebieden", "Dorp of wijk", _gebieden),
    Kolom("wanneer", "Wanneer", lambda v, r: " ".join(zinnen_van(v, r))),
    _volgende("volgende_datum", "Volgende keer", datetime.date), _volgende("volgende_van", "Begint om", datetime.time),
    _volgende("volgende_tot", "Stopt om", datetime.time, eind=True),
    _veld("kosten.bedrag", "Bedrag in euro"), Kolom("kosten", "Kosten", lambda v, r: kosten_in_woorden(r.kosten).replace("\xa0", " ")),
    _veld("aanmelden.nodig", "Aanmelden"), _veld("aanmelden.hoe", "Hoe aanmelden"), *_CONTACT,
    _veld("welzijn_op_recept", "Welzijn op recept"), *_BEHEER, _veld("beheer.stopt_op", "Laatste keer"),
    Kolom("url", "Adres op internet", lambda v, r: adressen.volledig(v, adressen.van_activiteit(v, r))),
))  # fmt: skip

LOCATIES = Tabel("locaties", "Plekken", lambda v: v.gids.locaties.values(), (
    _veld("id", "Korte naam"), _veld("naam", "Naam"), Kolom("soort", "Soort", lambda v, r: v.gids.soorten[r.soort].naam),
    _veld("adres.straat", "Straat"), _veld("adres.huisnummer", "Huisnummer"), _veld("adres.postcode", "Postcode"),
    _veld("adres.plaats", "Plaats"), Kolom("gemeente", "Gemeente", lambda v, r: v.gids.gemeenten[r.gemeente].naam),
    Kolom("gebied", "Dorp of wijk", lambda v, r: g.naam if (g := v.gids.gebieden.get(v.gebied_van_locatie[r.id])) else None),
    _veld("coordinaten.lat", "Breedte (lat)"), _veld("coordinaten.lon", "Lengte (lon)"),
    _veld("ontmoetingsplek", "Zo binnenlopen"), _veld("toegankelijk.rolstoel", "Rolstoel"), _veld("toegankelijk.drempelvrij", "Zonder drempels"),
    _veld("toegankelijk.invalidentoilet", "Rolstoel-wc"), _veld("toegankelijk.ringleiding", "Ringleiding"),
    _veld("toegankelijk.prikkelarm", "Rustig"), _veld("toegankelijk.hulphond", "Hulphond"), _veld("toegankelijk.parkeren", "Parkeren"),
    _veld("toegankelijk.openbaar_vervoer", "Bus of trein"), *_CONTACT, *_BEHEER,
    Kolom("url", "Adres op internet", lambda v, r: adressen.volledig(v, adressen.van_locatie(v, r))),
))  # fmt: skip

ORGANISATIES = Tabel("organisaties", "Organisaties", lambda v: v.gids.organisaties.values(), (
    _veld("id", "Korte naam"), _veld("naam", "Naam"), _veld("omschrijving", "Wat doen ze?"), *_CONTACT, *_BEHEER,
    Kolom("url", "Adres op internet", lambda v, r: adressen.volledig(v, adressen.van_organisatie(r.id))),
))  # fmt: skip


def tabellen(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    alle = {tabel: list(tabel.rijen(verrijkt)) for tabel in (ACTIVITEITEN, LOCATIES, ORGANISATIES)}
    for tabel in (ACTIVITEITEN, LOCATIES):
        yield f"data/{tabel.naam}.csv", als_csv([kolom.veld for kolom in tabel.kolommen], alle[tabel])
    bladen = (Blad(tabel.kop, [kolom.kop for kolom in tabel.kolommen], rijen) for tabel, rijen in alle.items())
    yield "data/wegwijzer.xlsx", als_excel(bladen, verrijkt.vandaag, verrijkt.gids.instelling.naam)
