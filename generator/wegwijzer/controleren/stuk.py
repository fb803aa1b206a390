"""Van document naar record: wat klopt wordt een waarde, wat niet klopt een bevinding."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, ValidationError, create_model
from pydantic.fields import FieldInfo

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.controleren.zinnen import bevinding_van
from wegwijzer.laden import Bestanden, Document, Plek
from wegwijzer.model import BESTANDSSOORTEN, Bestandssoort


@dataclass(frozen=True)
class Stuk:
    """Eén record met zijn plek in een bestand. In een record dat niet `heel` is, zijn foute velden None."""

    soort: Bestandssoort
    document: Document
    plek: Plek
    record: Any
    heel: bool

    def bevinding(self, code: str, *plek: str | int, **gegevens: Any) -> Bevinding:
        return bevinding(code, self.document.pad, self.document.regel((*self.plek, *plek)), **gegevens)

    def regel(self, *plek: str | int) -> int:
        return self.document.regel((*self.plek, *plek))


@dataclass(frozen=True)
class Stukken:
    """Alle stukken per lijst, en wat er bij het lezen van de velden misging."""

    per_lijst: Mapping[str, tuple[Stuk, ...]]
    bekend: Mapping[str, Mapping[str, str]]
    bevindingen: tuple[Bevinding, ...]

    def __getitem__(self, lijst: str) -> tuple[Stuk, ...]:
        return self.per_lijst[lijst]


def maak_stukken(bestanden: Bestanden) -> Stukken:
    """Lees elk document met het model van zijn soort."""
    bekend = {soort.lijst: dict(_ids(soort, bestanden)) for soort in BESTANDSSOORTEN}
    per_lijst, bevindingen = {}, []
    for soort in BESTANDSSOORTEN:
        stukken = []
        for document, plek, gegevens in _delen(soort, bestanden):
            stuk, gevonden = _lees(soort, document, plek, gegevens, bekend)
            bevindingen += gevonden
            if stuk:
                stukken.append(stuk)
        per_lijst[soort.lijst] = tuple(stukken)
    return Stukken(per_lijst, bekend, tuple(bevindingen))


def _ids(soort: Bestandssoort, bestanden: Bestanden) -> Iterator[tuple[str, str]]:
    """Alle ids van een lijst, ook van bestanden die (nog) niet te lezen zijn: dan volgt één melding en niet tien."""
    if soort.vorm == "bestand":
        for pad in bestanden.paden[soort.lijst]:
            yield PurePosixPath(pad).stem, pad
        return
    for document in bestanden.documenten[soort.lijst]:
        if isinstance(document.gegevens, list):
            for nummer in range(len(document.gegevens)):
                if isinstance(id_ := document.waarde(nummer, "id"), str):
                    yield id_, document.pad


def _delen(soort: Bestandssoort, bestanden: Bestanden) -> Iterator[tuple[Document, Plek, Any]]:
    for document in bestanden.documenten[soort.lijst]:
        if soort.vorm == "lijst" and isinstance(document.gegevens, list):
            for nummer, gegevens in enumerate(document.gegevens):
                yield document, (nummer,), gegevens
        else:
            yield document, (), document.gegevens


def _lees(
    soort: Bestandssoort, document: Document, plek: Plek, gegevens: Any, bekend: Mapping
) -> tuple[Stuk | None, list[Bevinding]]:
    if gegevens in (None, "", {}):
        return None, [bevinding("bestand-leeg", document.pad, document.regel(plek))]
    if not isinstance(gegevens, dict):
        vorm = "een lijst" if soort.vorm == "lijst" and not plek else "velden met een waarde"
        voorbeeld = "- id: voorbeeld" if vorm == "een lijst" else "naam: Voorbeeld"
        regel = document.regel(plek)
        return None, [
            bevinding("verkeerde-soort", document.pad, regel, veld=soort.enkelvoud, soort=vorm, voorbeeld=voorbeeld)
        ]
    return _valideer(Stuk(soort, document, plek, None, True), gegevens, bekend)


def _valideer(stuk: Stuk, gegevens: dict, bekend: Mapping) -> tuple[Stuk | None, list[Bevinding]]:
    volledig = {**gegevens, **_gegeven(stuk)}
    try:
        record = stuk.soort.model.model_validate(volledig, context=bekend)
    except ValidationError as fouten:
        lijst = fouten.errors(include_url=False)
        # `id` en `gemeente` geven wij erbij: staan ze in het bestand, dan is dat een onbekend veld.
        gevonden = [bevinding_van(stuk, fout, bekend) for fout in lijst]
        kapot = {fout["loc"][0] for fout in lijst if fout["loc"]}
        deel = _deelmodel(stuk.soort.model)
        record = deel.model_validate({v: w for v, w in volledig.items() if v not in kapot}, context=bekend)
        stuk = Stuk(stuk.soort, stuk.document, stuk.plek, record, False)
        return stuk, [*gevonden, *_zelf_ingevuld(stuk, gegevens)]
    vreemd = list(_zelf_ingevuld(stuk, gegevens))
    return Stuk(stuk.soort, stuk.document, stuk.plek, record, not vreemd), vreemd


def _gegeven(stuk: Stuk) -> dict[str, str]:
    """Wat uit de naam en de map van het bestand komt, en dus niet in het bestand staat."""
    if stuk.soort.vorm != "bestand":
        return {}
    gemeente = {"gemeente": stuk.document.map} if stuk.soort.per_gemeente else {}
    return {"id": stuk.document.id, **gemeente}


def _zelf_ingevuld(stuk: Stuk, gegevens: dict) -> Iterator[Bevinding]:
    for veld in _gegeven(stuk):
        if veld in gegevens:
            voorstel = "Haal deze regel weg. De naam van het bestand of de map zegt dit al."
            yield stuk.bevinding("veld-onbekend", veld, veld=veld, voorstel=voorstel)


@cache
def _deelmodel(model: type[BaseModel]) -> type[BaseModel]:
    """Hetzelfde model, maar elk veld mag ontbreken: zo gaan andere controles door op wat wel klopt."""
    velden = {naam: (_soort_waarde(info), None) for naam, info in model.model_fields.items()}
    return create_model(f"Deel{model.__name__}", __config__=ConfigDict(frozen=True, extra="ignore"), **velden)


def _soort_waarde(info: FieldInfo) -> Any:
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
