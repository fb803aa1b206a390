"""Het model als boom van vragen: voor formulieren, die de velden, de uitleg en de grenzen zelf niet kennen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from wegwijzer.model import waarden
from wegwijzer.model.basis import Verwijzing
from wegwijzer.model.records import Kosten
from wegwijzer.model.soorten import Bestandssoort
from wegwijzer.model.tabel import model_van, verwijst_naar

WAARDEN = {
    "ja_nee": waarden.JaNee, "datum": waarden.Datum, "tijd": waarden.Tijd, "bedrag": waarden.Bedrag,
    "heel_getal": waarden.HeelGetal, "graden": waarden.Graden, "postcode": waarden.Postcode,
    "telefoon": waarden.Telefoon, "email": waarden.Email, "website": waarden.Website, "opmaak": waarden.Opmaak,
}  # fmt: skip
_SOORT_VAN = {soort.__metadata__[0]: naam for naam, soort in WAARDEN.items()}
# Een heel veld als één woord: `kosten: gratis`.
_IN_EEN_WOORD = {Kosten: "gratis"}


@dataclass(frozen=True)
class Vraag:
    """Eén veld. `soort` is 'tekst', 'keuze', 'verwijzing', 'velden' of een naam uit waarden, zoals 'datum'.

    Bij `meer` is de waarde een lijst. `grenzen` gaan over één waarde; `aantal` is (minstens, hoogstens) bij een lijst.
    """

    naam: str
    uitleg: str
    voorbeeld: Any
    verplicht: bool
    soort: str
    meer: bool = False
    standaard: Any = None
    keuzes: tuple[str, ...] = ()
    lijsten: tuple[str, ...] = ()
    grenzen: Mapping[str, int] = field(default_factory=dict)
    aantal: tuple[int | None, int | None] = (None, None)
    in_een_woord: str | None = None
    vragen: tuple["Vraag", ...] = ()

    @property
    def is_groep(self) -> bool:
        """Een veld met velden dat op zichzelf staat: elk deel is los te veranderen."""
        return self.soort == "velden" and not self.meer and not self.in_een_woord


@cache
def vragen_van(soort: Bestandssoort) -> tuple[Vraag, ...]:
    """De vragen van een soort bestand, in de volgorde van het model."""
    return tuple(_vragen(soort.model, soort.gegeven))


def bladen(vragen: tuple[Vraag, ...], voor: str = "") -> Iterator[tuple[str, Vraag]]:
    """Wat los te veranderen is, met zijn plek: 'naam', 'wanneer', 'contact.telefoon'."""
    for vraag in vragen:
        if vraag.is_groep:
            yield from bladen(vraag.vragen, f"{voor}{vraag.naam}.")
        else:
            yield f"{voor}{vraag.naam}", vraag


def _vragen(model: type[BaseModel], overslaan: tuple[str, ...] = ()) -> Iterator[Vraag]:
    for naam, info in model.model_fields.items():
        if naam not in overslaan:
            yield _vraag(naam, info)


def _vraag(naam: str, info: FieldInfo) -> Vraag:
    merken = [*info.metadata, *_merken(info.annotation)]
    binnenin, meer = model_van(info.annotation), _is_lijst(info.annotation)
    grenzen = {grens: getattr(merk, grens) for merk in merken for grens in _GRENZEN if getattr(merk, grens, None) is not None}
    lengtes = (grenzen.pop("min_length", None), grenzen.pop("max_length", None))
    return Vraag(
        naam=naam,
        uitleg=info.description or "",
        voorbeeld=info.examples[0] if info.examples else None,
        verplicht=info.is_required(),
        soort=_soort(info, merken, binnenin),
        meer=meer,
        standaard=info.default if isinstance(info.default, str) else None,
        keuzes=_keuzes(info.annotation),
        lijsten=verwijst_naar(info),
        grenzen=grenzen if meer or lengtes[1] is None else {**grenzen, "max_length": lengtes[1]},
        aantal=lengtes if meer else (None, None),
        in_een_woord=_IN_EEN_WOORD.get(binnenin),
        vragen=tuple(_vragen(binnenin)) if binnenin else (),
    )


_GRENZEN = ("min_length", "max_length", "ge", "le")


def _soort(info: FieldInfo, merken: list, binnenin: type[BaseModel] | None) -> str:
    if binnenin:
        return "velden"
    if verwijst_naar(info):
        return "verwijzing"
    if _keuzes(info.annotation):
        return "keuze"
    return next((_SOORT_VAN[merk] for merk in merken if _hashbaar(merk) and merk in _SOORT_VAN), "tekst")


def _hashbaar(merk: Any) -> bool:
    return type(merk).__hash__ is not None


def _merken(soort: Any) -> Iterator[Any]:
    """Alles wat met Annotated in een type staat, behalve verwijzingen."""
    for merk in getattr(soort, "__metadata__", ()):
        if not isinstance(merk, Verwijzing):
            yield merk
    for deel in get_args(soort):
        if not isinstance(deel, str):
            yield from _merken(deel)


def _is_lijst(soort: Any) -> bool:
    return get_origin(soort) is tuple or any(_is_lijst(deel) for deel in get_args(soort) if not isinstance(deel, str))


def _keuzes(soort: Any) -> tuple[str, ...]:
    if get_origin(soort) is Literal:
        return get_args(soort)
    return next((gevonden for deel in get_args(soort) if not isinstance(deel, str) and (gevonden := _keuzes(deel))), ())
