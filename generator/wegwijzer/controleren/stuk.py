"""Van document naar record: wat klopt wordt een waarde, wat niet klopt een bevinding."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, ValidationError, create_model
from pydantic.fields import FieldInfo

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.controleren.zinnen import bevindingen_van
from wegwijzer.geo import Gebiedskaart, GeoFout, lees_kaart
from wegwijzer.laden import Bestanden, Document, Pagina, Plek
from wegwijzer.model import BESTANDSSOORTEN, Bestandssoort, Instelling, Woordenlijst


@dataclass(frozen=True)
class Stuk:
    """Eén record met zijn plek in een bestand. In een record dat niet `heel` is, zijn foute velden None."""

    soort: Bestandssoort
    document: Document
    plek: Plek
    record: Any
    heel: bool

    @property
    def gegeven(self) -> dict[str, str]:
        """Wat uit de naam en de map van het bestand komt."""
        alles = {"id": self.document.id, "gemeente": self.document.map}
        return {veld: alles[veld] for veld in self.soort.gegeven}

    def bevinding(self, code: str, *plek: str | int, **gegevens: Any) -> Bevinding:
        regel = self.document.regel_van(str(gegevens.get("waarde", "")), (*self.plek, *plek))
        return bevinding(code, self.document.pad, regel, **gegevens)

    def teksten(self, *plek: str | int) -> Iterator[tuple[Plek, str]]:
        """Elke tekst in dit stuk (of op deze plek erin), met haar plek in het stuk."""
        diepte = len(self.plek)
        return ((waar[diepte:], tekst) for waar, tekst in self.document.teksten(*self.plek, *plek))

    def regel(self, *plek: str | int) -> int:
        return self.document.regel((*self.plek, *plek))

    @property
    def vindplaats(self) -> str:
        """Het bestand, en in een lijst ook de regel."""
        return f"{self.document.pad}:{self.regel()}" if self.plek else self.document.pad


@dataclass(frozen=True, eq=False)
class Stukken:
    """Alle stukken per lijst, en wat er bij het lezen van de velden misging."""

    wortel: Path
    per_lijst: Mapping[str, tuple[Stuk, ...]]
    bekend: Mapping[str, Mapping[str, str]]
    paginas: tuple[Pagina, ...]
    bevindingen: tuple[Bevinding, ...]

    def __getitem__(self, lijst: str) -> tuple[Stuk, ...]:
        return self.per_lijst[lijst]

    def __iter__(self) -> Iterator[Stuk]:
        """Elk stuk van elke lijst."""
        return chain.from_iterable(self.per_lijst.values())

    @property
    def instelling(self) -> Instelling | None:
        """De instellingen, als die helemaal kloppen."""
        return next((stuk.record for stuk in self["instelling"] if stuk.heel), None)

    @property
    def woordenlijst(self) -> Woordenlijst:
        """De woordenlijst; leeg als die niet helemaal klopt."""
        return next((stuk.record for stuk in self["woordenlijst"] if stuk.heel), Woordenlijst())

    @cached_property
    def kaart(self) -> Gebiedskaart | GeoFout | None:
        """De kaart, of waarom die er niet is. Zolang niet elk gebied klopt, is er geen kaart."""
        gebieden = {stuk.record.id: stuk.record for stuk in self["gebieden"] if stuk.heel}
        if not gebieden or len(gebieden) < len(self["gebieden"]):
            return None
        try:
            return lees_kaart(self.wortel / "content/gebieden", gebieden.values())
        except GeoFout as fout:
            return fout


class _AllesBekend(dict):
    """De ids van een lijst die niet te lezen is: dan volgt één melding over die lijst, en niet tien over wat ernaar wijst."""

    def __contains__(self, id_: object) -> bool:
        return True


def maak_stukken(bestanden: Bestanden) -> Stukken:
    """Lees elk document met het model van zijn soort."""
    bekend = {soort.lijst: _ids(soort, bestanden) for soort in BESTANDSSOORTEN}
    per_lijst, bevindingen = {}, []
    for soort in BESTANDSSOORTEN:
        stukken = []
        for document, plek, gegevens in _delen(soort, bestanden):
            stuk, gevonden = _lees(Stuk(soort, document, plek, None, True), gegevens, bekend)
            bevindingen += gevonden
            if stuk:
                stukken.append(stuk)
        per_lijst[soort.lijst] = tuple(stukken)
    return Stukken(bestanden.wortel, per_lijst, bekend, bestanden.paginas, tuple(bevindingen))


def _ids(soort: Bestandssoort, bestanden: Bestanden) -> dict[str, str]:
    """Alle ids van een lijst met hun bestand, ook van bestanden die (nog) niet te lezen zijn."""
    paden = bestanden.paden[soort.lijst]
    if soort.vorm == "bestand":
        return {PurePosixPath(pad).stem: pad for pad in paden}
    lijsten = [document for document in bestanden.documenten[soort.lijst] if isinstance(document.gegevens, list)]
    if not lijsten and (paden or soort.verplicht):
        return _AllesBekend()
    delen = ((document, deel) for document in lijsten for deel in document.gegevens if isinstance(deel, dict))
    return {deel["id"]: document.pad for document, deel in delen if isinstance(deel.get("id"), str)}


def _delen(soort: Bestandssoort, bestanden: Bestanden) -> Iterator[tuple[Document, Plek, Any]]:
    for document in bestanden.documenten[soort.lijst]:
        if soort.vorm == "lijst" and isinstance(document.gegevens, list) and document.gegevens:
            for nummer, gegevens in enumerate(document.gegevens):
                yield document, (nummer,), gegevens
        elif soort.verplicht or document.gegevens:
            yield document, (), document.gegevens


def _lees(stuk: Stuk, gegevens: Any, bekend: Mapping) -> tuple[Stuk | None, list[Bevinding]]:
    if not gegevens:
        return None, [stuk.bevinding("regel-leeg" if stuk.plek else "bestand-leeg")]
    in_lijst = stuk.soort.vorm == "lijst"
    if in_lijst and not stuk.plek:
        return None, [stuk.bevinding("geen-lijst")]
    if not isinstance(gegevens, dict):
        return None, [stuk.bevinding("geen-velden", voorbeeld="- id: voorbeeld" if in_lijst else "naam: Voorbeeld")]
    return _valideer(stuk, gegevens, bekend)


def _valideer(stuk: Stuk, gegevens: dict, bekend: Mapping) -> tuple[Stuk, list[Bevinding]]:
    zelf = [stuk.bevinding("veld-te-veel", veld, veld=veld) for veld in stuk.gegeven if gegevens.get(veld)]
    volledig = {**gegevens, **stuk.gegeven}
    try:
        record = stuk.soort.model.model_validate(volledig, context=bekend)
    except ValidationError as fout:
        record, fouten = _gedeeltelijk(stuk, volledig, fout, bekend)
        return replace(stuk, record=record, heel=False), [*fouten, *zelf]
    return replace(stuk, record=record, heel=not zelf), zelf


def _gedeeltelijk(stuk: Stuk, gegevens: dict, fout: ValidationError, bekend: Mapping) -> tuple[Any, list[Bevinding]]:
    """Wat er klopt als record, en een bevinding voor al het andere."""
    fouten = fout.errors(include_url=False)
    kapot = {een["loc"][0] for een in fouten if een["loc"]}
    rest = {veld: waarde for veld, waarde in gegevens.items() if veld not in kapot and waarde}
    record = _deelmodel(stuk.soort.model).model_validate(rest, context=bekend)
    # Een map die geen gemeente is, meldt `map_is_gemeente` één keer voor alle bestanden daarin.
    gevonden = [een for een in fouten if een["loc"] != ("gemeente",) or "gemeente" not in stuk.gegeven]
    return record, bevindingen_van(stuk, gevonden, bekend)


@cache
def _deelmodel(model: type[BaseModel]) -> type[BaseModel]:
    """Hetzelfde model, maar elk veld mag ontbreken: zo gaan andere controles door op wat wel klopt."""
    velden = {naam: (_soort_waarde(info), None) for naam, info in model.model_fields.items()}
    instellingen = ConfigDict(frozen=True, extra="ignore", str_strip_whitespace=True)
    return create_model(f"Deel{model.__name__}", __config__=instellingen, **velden)


def _soort_waarde(info: FieldInfo) -> Any:
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
