"""De kolommen van een lijst: de velden van het model, met een kop die mensen begrijpen."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from wegwijzer.model import PER_LIJST, Bestandssoort, maak_id
from wegwijzer.model.vragen import Vraag, bladen, vragen_van

_BIJNA = 90


@dataclass(frozen=True)
class Kolom:
    """`veld` is een veld van het model, zoals 'contact.telefoon', of een hulpveld zoals 'wanneer.dag'.

    Een hulpveld lezen we alleen; `vraag` is de vraag uit het model, of None bij een hulpveld.
    """

    veld: str
    titel: str
    andere: tuple[str, ...]
    vraag: Vraag | None

    @property
    def verplicht(self) -> bool:
        return bool(self.vraag and self.vraag.verplicht and "." not in self.veld)

    @property
    def is_tijden(self) -> bool:
        """Alle tijdregels staan samen in één cel."""
        return bool(self.vraag and self.vraag.is_reeks)


@cache
def kolommen(lijst: str) -> tuple[Kolom, ...]:
    """Alle kolommen van een soort lijst, in de volgorde van het model; hulpvelden achteraan."""
    soort = PER_LIJST[lijst]
    koppen = _koppen()[lijst]
    vragen = dict(_vragen(soort))
    hulp = [veld for veld in koppen if veld not in vragen and veld not in soort.gegeven]
    return tuple(_kolom(veld, koppen, vragen.get(veld)) for veld in (*soort.gegeven, *vragen, *hulp))


def eigen_kolommen(lijst: str) -> tuple[Kolom, ...]:
    """De kolommen die wij zelf schrijven."""
    gegeven = PER_LIJST[lijst].gegeven
    return tuple(kolom for kolom in kolommen(lijst) if kolom.vraag or kolom.veld in gegeven)


@cache
def _koppen() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads(files("wegwijzer.redactie.lijst").joinpath("koppen.toml").read_text("utf-8"))


def _vragen(soort: Bestandssoort) -> Iterator[tuple[str, Vraag]]:
    """Een veld met velden erin heeft geen eigen kolom, behalve tijden en kosten: die staan in één zin."""
    for veld, vraag in bladen(vragen_van(soort)):
        yield veld, vraag
        if veld == "kosten":
            yield from ((f"kosten.{een.naam}", een) for een in vraag.vragen if een.naam not in ("bedrag", "per"))


def _kolom(veld: str, koppen: Mapping[str, list[str]], vraag: Vraag | None) -> Kolom:
    titel, *andere = koppen.get(veld, [veld.replace(".", " ").replace("_", " ").capitalize()])
    return Kolom(veld, titel, (titel, veld, veld.replace(".", " "), *andere), vraag)


def herken(lijst: str, koppen: Sequence[str], zelf: Mapping[str, str]) -> list[str | None]:
    """Bij elke kop het veld, of None. `zelf` zijn koppen die iemand zelf aanwees: kop -> veld ('' is: niet gebruiken).

    Een kop als 'Onderwerp' kan twee dingen zijn: die wacht tot de andere koppen een veld hebben.
    """
    eigen = {maak_id(kop): veld for kop, veld in zelf.items()}
    namen = _velden_bij_kop(lijst)
    vormen = [maak_id(kop) for kop in koppen]
    mogelijk = [[] if vorm in eigen else _dichtbij(vorm, namen) for vorm in vormen]
    velden, bezet = [eigen.get(vorm) or None for vorm in vormen], set(eigen.values())
    for plek in sorted(range(len(koppen)), key=lambda plek: len(mogelijk[plek])):
        if veld := next((veld for veld in mogelijk[plek] if veld not in bezet), None):
            velden[plek] = veld
            bezet.add(veld)
    return [veld if veld is None or vorm in eigen or _heeft_zin(veld, bezet) else None for veld, vorm in zip(velden, vormen, strict=True)]


def _heeft_zin(veld: str, bezet: set[str]) -> bool:
    """Een kolom 'Nr' zonder straat of postcode telt alleen de rijen."""
    groep, _, naam = veld.rpartition(".")
    return naam != "huisnummer" or bool(bezet & {f"{groep}.straat", f"{groep}.postcode"})


@cache
def _velden_bij_kop(lijst: str) -> Mapping[str, Sequence[str]]:
    namen: dict[str, list[str]] = {}
    for kolom in kolommen(lijst):
        for naam in dict.fromkeys(map(maak_id, kolom.andere)):
            namen.setdefault(naam, []).append(kolom.veld)
    return namen


def _dichtbij(vorm: str, namen: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """Een typefout in een lange kop mag."""
    if vorm in namen or len(vorm) < 5:
        return namen.get(vorm, ())
    gevonden = process.extractOne(vorm, list(namen), scorer=fuzz.ratio, score_cutoff=_BIJNA)
    return namen[gevonden[0]] if gevonden else ()
