"""De tabel van velden: elk model als boom van vragen. Hieruit lezen de meldingen, het formulier, het rekenblad en de uitleg."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from wegwijzer.model import waarden
from wegwijzer.model.basis import Verwijzing
from wegwijzer.model.records import Kosten
from wegwijzer.model.soorten import Bestandssoort

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
    """Eén veld. `soort` is 'tekst', 'keuze', 'verwijzing', 'velden' of een naam uit WAARDEN, zoals 'datum'.

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

    @property
    def is_reeks(self) -> bool:
        """Een lijst van velden met velden, zoals de tijdregels."""
        return self.soort == "velden" and self.meer

    def op(self, plek: Iterable[str | int]) -> "Vraag | None":
        """De vraag op deze plek in een record; een nummer in een lijst telt niet mee."""
        gevonden: Vraag | None = self
        for naam in (stap for stap in plek if isinstance(stap, str)):
            gevonden = next((een for een in gevonden.vragen if een.naam == naam), None) if gevonden else None
        return gevonden


@cache
def boom_van(model: type[BaseModel]) -> Vraag:
    """Een heel record als één vraag, met de velden eronder in de volgorde van het model."""
    vragen = tuple(_vraag(naam, info) for naam, info in model.model_fields.items())
    return Vraag("", "", None, True, "velden", vragen=vragen)


def vragen_van(soort: Bestandssoort) -> tuple[Vraag, ...]:
    """De vragen van een soort bestand; zonder wat al uit de naam van het bestand volgt."""
    return tuple(vraag for vraag in boom_van(soort.model).vragen if vraag.naam not in soort.gegeven)


def alle_vragen(soort: Bestandssoort) -> Iterator[tuple[str, Vraag]]:
    """Elk veld met zijn hele naam, ook de velden binnen een veld: 'contact', 'contact.telefoon', 'wanneer.dag'."""
    return _onder(vragen_van(soort), "")


def _onder(vragen: Iterable[Vraag], voor: str) -> Iterator[tuple[str, Vraag]]:
    for vraag in vragen:
        yield f"{voor}{vraag.naam}", vraag
        yield from _onder(vraag.vragen, f"{voor}{vraag.naam}.")


def bladen(vragen: Iterable[Vraag], voor: str = "") -> Iterator[tuple[str, Vraag]]:
    """Alleen wat los te veranderen is: 'naam', 'wanneer', 'contact.telefoon'."""
    for vraag in vragen:
        if vraag.is_groep:
            yield from bladen(vraag.vragen, f"{voor}{vraag.naam}.")
        else:
            yield f"{voor}{vraag.naam}", vraag


def _vraag(naam: str, info: FieldInfo) -> Vraag:
    merken = [*info.metadata, *_merken(info.annotation)]
    binnenin, meer = _model_in(info.annotation), _is_lijst(info.annotation)
    lijsten = next((merk.lijsten for merk in merken if isinstance(merk, Verwijzing)), ())
    keuzes = _keuzes(info.annotation)
    grenzen = {grens: getattr(merk, grens) for merk in merken for grens in _GRENZEN if getattr(merk, grens, None) is not None}
    lengtes = (grenzen.pop("min_length", None), grenzen.pop("max_length", None))
    los = next((_SOORT_VAN[merk] for merk in merken if _hashbaar(merk) and merk in _SOORT_VAN), "tekst")
    return Vraag(
        naam=naam,
        uitleg=info.description or "",
        voorbeeld=info.examples[0] if info.examples else None,
        verplicht=info.is_required(),
        soort="velden" if binnenin else "verwijzing" if lijsten else "keuze" if keuzes else los,
        meer=meer,
        standaard=info.default if isinstance(info.default, str) else None,
        keuzes=keuzes,
        lijsten=lijsten,
        grenzen=grenzen if meer or lengtes[1] is None else {**grenzen, "max_length": lengtes[1]},
        aantal=lengtes if meer else (None, None),
        in_een_woord=_IN_EEN_WOORD.get(binnenin),
        vragen=boom_van(binnenin).vragen if binnenin else (),
    )


_GRENZEN = ("min_length", "max_length", "ge", "le")


def _hashbaar(merk: Any) -> bool:
    return type(merk).__hash__ is not None


def _merken(soort: Any) -> Iterator[Any]:
    """Alles wat met Annotated in een type staat."""
    yield from getattr(soort, "__metadata__", ())
    for deel in get_args(soort):
        if not isinstance(deel, str):
            yield from _merken(deel)


def _model_in(soort: Any) -> type[BaseModel] | None:
    """Het model binnen een type, zoals `Adres` in `Adres | None` of `tuple[Adres, ...]`."""
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return soort
    return next((gevonden for deel in get_args(soort) if (gevonden := _model_in(deel))), None)


def _is_lijst(soort: Any) -> bool:
    return get_origin(soort) is tuple or any(_is_lijst(deel) for deel in get_args(soort) if not isinstance(deel, str))


def _keuzes(soort: Any) -> tuple[str, ...]:
    if get_origin(soort) is Literal:
        return get_args(soort)
    return next((gevonden for deel in get_args(soort) if not isinstance(deel, str) and (gevonden := _keuzes(deel))), ())
