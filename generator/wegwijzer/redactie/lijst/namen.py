"""Hoe mensen iets noemen dat bij ons een id heeft: een plek, een organisatie, een thema, een dorp."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import fuzz, process

from wegwijzer.model import PER_LIJST, Gids, maak_id
from wegwijzer.model.vragen import alle_vragen

_ZEKER = 92
# Kortere woorden, zoals 'en', 'van' en 'voor', zeggen niets.
_KORT = 4
Lijsten = tuple[str, ...]


@dataclass(frozen=True)
class Naamlijst:
    """`namen` gaat van id naar een naam die er maar één keer is; `ids` van elke naam terug (None: er heten er twee zo)."""

    namen: Mapping[str, str]
    ids: Mapping[str, str | None]

    def id(self, tekst: str) -> str | None:
        """De id die iemand met deze tekst bedoelt, of None. Een typefout mag, als er maar één zo heet."""
        for vorm in (maak_id(tekst), maak_id(re.sub(r"\(.*?\)", "", tekst))):
            if vorm in self.ids:
                return self.ids[vorm]
        dichtbij = process.extract(maak_id(tekst), list(self.ids), scorer=fuzz.ratio, score_cutoff=_ZEKER, limit=5)
        gevonden = {self.ids[naam] for naam, _, _ in dichtbij}
        return gevonden.pop() if len(gevonden) == 1 and len(maak_id(tekst)) > 5 else None


def naamlijsten(gids: Gids, soorten: Iterable[str] = ("activiteiten", "locaties", "organisaties")) -> dict[Lijsten, Naamlijst]:
    """Een naamlijst voor elke combinatie van lijsten waar een veld naar verwijst."""
    combinaties = {vraag.lijsten for soort in soorten for _, vraag in alle_vragen(PER_LIJST[soort]) if vraag.lijsten}
    combinaties |= {("locaties",), ("gemeenten",), ("organisaties",)}
    return {lijsten: _naamlijst(_records(gids, lijsten), len(lijsten) > 1) for lijsten in combinaties}


def _records(gids: Gids, lijsten: Lijsten) -> dict[str, Any]:
    # Heten een gemeente en een dorp hetzelfde, dan betekent de id de hele gemeente.
    volgorde = sorted(lijsten, key=lambda lijst: lijst == "gemeenten")
    return {id_: record for lijst in volgorde for id_, record in getattr(gids, lijst).items()}


def _naamlijst(records: Mapping[str, Any], gemengd: bool) -> Naamlijst:
    namen = _unieke_namen(records, gemengd)
    bekend: dict[str, str | None] = {}
    for id_, record in records.items():
        for vorm in {maak_id(naam) for naam in _andere_namen(record)}:
            bekend[vorm] = None if bekend.get(vorm, id_) != id_ else id_
    woorden = _zoekwoorden(records)
    eigen = {maak_id(naam): id_ for id_, naam in namen.items()}
    gesorteerd = dict(sorted(namen.items(), key=lambda paar: paar[1].casefold()))
    return Naamlijst(gesorteerd, woorden | bekend | eigen | {id_: id_ for id_ in records})


def _zoekwoorden(records: Mapping[str, Any]) -> dict[str, str]:
    """Andere woorden voor een thema of een doelgroep, ook als er meer zijn: 'senioren' zijn ouderen."""
    vormen = [(maak_id(woord + eind), id_) for id_, een in records.items() for woord in _woorden(een) for eind in ("", "en", "s")]
    van = {vorm: {id_ for ander, id_ in vormen if ander == vorm} for vorm, _ in vormen}
    return {vorm: ids.pop() for vorm, ids in van.items() if len(ids) == 1}


def _woorden(record: Any) -> Iterator[str]:
    """De zoekwoorden, en de woorden van de naam: 'Taal' is Leren en taal."""
    if hasattr(record, "zoekwoorden"):
        yield from record.zoekwoorden
        yield from (woord for woord in re.findall(r"\w+", f"{record.naam} {getattr(record, 'vaknaam', None) or ''}") if len(woord) >= _KORT)


def _unieke_namen(records: Mapping[str, Any], gemengd: bool) -> dict[str, str]:
    """De gewone naam; heten er meer zo, dan met de plaats erbij; en anders de id."""
    kort = {id_: f"Gemeente {een.naam}" if gemengd and hasattr(een, "cbs") else een.naam for id_, een in records.items()}
    lang = {id_: f"{naam}, {_plaats(records[id_])}" if _plaats(records[id_]) else id_ for id_, naam in kort.items()}
    for namen, langer in ((kort, lang), (lang, {id_: id_ for id_ in records})):
        aantal = Counter(map(maak_id, namen.values()))
        for id_, naam in namen.items():
            if aantal[maak_id(naam)] > 1 or (maak_id(naam) in records and maak_id(naam) != id_):
                kort[id_] = langer[id_]
    return kort


def _plaats(record: Any) -> str:
    adres = getattr(record, "adres", None)
    return getattr(adres, "plaats", "")


def _andere_namen(record: Any) -> Iterator[str]:
    yield record.naam
    yield from getattr(record, "aka", ())
    yield from filter(None, [getattr(record, "vaknaam", None)])
    if plaats := _plaats(record):
        straat = record.adres.straat_en_nummer
        yield f"{record.naam}, {plaats}"
        yield f"{record.naam}, {straat}, {plaats}"
        yield f"{straat}, {plaats}"
        yield f"{record.adres.postcode} {record.adres.huisnummer}"
        yield f"{straat}, {record.adres.postcode} {plaats}"
