"""De tabel van velden, rechtstreeks uit de modellen: voor meldingen, hulptekst en schema."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from wegwijzer.model.basis import Verwijzing
from wegwijzer.model.soorten import Bestandssoort


@dataclass(frozen=True)
class Veldregel:
    """Eén regel van de tabel. `veld` is de volledige naam, zoals `contact.telefoon`."""

    veld: str
    verplicht: bool
    uitleg: str
    voorbeeld: Any
    lijsten: tuple[str, ...]


def veldentabel(soort: Bestandssoort) -> tuple[Veldregel, ...]:
    """Alle velden van een soort bestand, ook de velden binnen een veld; in de volgorde van het model."""
    return tuple(_regels(soort.model, "", soort.gegeven))


def _regels(model: type[BaseModel], voor: str, overslaan: tuple[str, ...]) -> Iterator[Veldregel]:
    for naam, info in model.model_fields.items():
        if naam in overslaan:
            continue
        voorbeeld = info.examples[0] if info.examples else None
        yield Veldregel(f"{voor}{naam}", info.is_required(), info.description or "", voorbeeld, verwijst_naar(info))
        if binnenin := model_van(info.annotation):
            yield from _regels(binnenin, f"{voor}{naam}.", ())


def model_van(soort: Any) -> type[BaseModel] | None:
    """Het model binnen een type, zoals `Adres` in `Adres | None` of `tuple[Adres, ...]`."""
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return soort
    return next((gevonden for deel in get_args(soort) if (gevonden := model_van(deel))), None)


def model_op(model: type[BaseModel], plek: tuple[str | int, ...]) -> type[BaseModel]:
    """Het model op deze plek in een record."""
    for stap in plek:
        if isinstance(stap, str) and stap in model.model_fields:
            model = model_van(model.model_fields[stap].annotation) or model
    return model


def veld_op(model: type[BaseModel], plek: tuple[str | int, ...]) -> FieldInfo | None:
    """Het veld op deze plek; een nummer in een lijst telt niet mee."""
    namen = tuple(stap for stap in plek if isinstance(stap, str))
    return model_op(model, namen[:-1]).model_fields.get(namen[-1]) if namen else None


def verwijst_naar(info: FieldInfo) -> tuple[str, ...]:
    """De lijsten waar dit veld een id uit heeft, of niets."""
    return _lijsten(info.annotation) or next(
        (merk.lijsten for merk in info.metadata if isinstance(merk, Verwijzing)), ()
    )


def _lijsten(soort: Any) -> tuple[str, ...]:
    if isinstance(soort, Verwijzing):
        return soort.lijsten
    return next((gevonden for deel in get_args(soort) if (gevonden := _lijsten(deel))), ())
