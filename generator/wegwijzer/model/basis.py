"""Waar elk record op rust: bevroren, streng op velden, en met uitleg bij elk veld."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)  # fmt: skip
from pydantic_core import PydanticCustomError


def titel(veld: str) -> str:
    """De naam van een veld als opschrift: `tijden_uitleg` wordt 'Tijden uitleg'."""
    return veld.replace("_", " ").capitalize()


class Record(BaseModel):
    """Een gelezen en goedgekeurd stuk van de gids; verandert nooit meer."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", str_strip_whitespace=True, field_title_generator=lambda naam, _: titel(naam)
    )

    een_van: ClassVar[tuple[tuple[str, ...], ...]] = ()
    """Groepen velden waarvan er precies één groep is ingevuld; het schema zegt dat ook."""

    @classmethod
    def __get_pydantic_json_schema__(cls, soort: Any, verder: Any) -> dict[str, Any]:
        vorm = verder(soort)
        if cls.een_van and verder.mode == "validation":
            verder.resolve_ref_schema(vorm)["oneOf"] = [{"required": list(groep)} for groep in cls.een_van]
        return vorm

    @model_validator(mode="before")
    @classmethod
    def _leeg_is_niet_ingevuld(cls, velden: Any) -> Any:
        # Alleen bij velden die we kennen: anders verdwijnt een stuk tekst na een komma stil als leeg veld.
        if not isinstance(velden, dict) or "" not in velden.values():
            return velden
        return {veld: waarde for veld, waarde in velden.items() if waarde != "" or veld not in cls.model_fields}


def veld(uitleg: str, voorbeeld: Any = None, standaard: Any = ..., **eisen: Any) -> Any:
    """Een veld met uitleg in B1 en een voorbeeld; daaruit komen de hulptekst, het formulier en het schema."""
    voorbeelden = None if voorbeeld is None else [voorbeeld]
    return Field(standaard, description=uitleg, examples=voorbeelden, **eisen)


ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"


class Genoemd(Record):
    """Een record met een id: de naam van het bestand, of het veld `id` in een lijst."""

    # Ook een spatie aan het eind van de naam van een bestand telt.
    id: Annotated[str, StringConstraints(strip_whitespace=False)] = veld("De korte naam, zonder spaties.", "de-vlag", pattern=ID, max_length=80)


def maak_id(naam: str) -> str:
    """Een naam als id: `'t Zand` wordt `t-zand`."""
    kaal = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", kaal.replace("'", "")).strip("-")


@dataclass(frozen=True)
class Verwijzing:
    """Merk op een veld: de waarde is een id uit een van deze lijsten."""

    lijsten: tuple[str, ...]


def _bestaat(lijsten: tuple[str, ...]):
    def controleer(waarde: str, info: ValidationInfo) -> str:
        bekend: Mapping[str, Any] | None = info.context
        if bekend is None or any(waarde in bekend[lijst] for lijst in lijsten):
            return waarde
        raise PydanticCustomError("verwijzing", "onbekende id", {"waarde": waarde, "lijsten": lijsten})

    return controleer


def verwijst_naar(*lijsten: str) -> Any:
    """Type van een verwijzing. De context bij het valideren is: lijst -> bekende ids."""
    vorm = WithJsonSchema({"type": "string", "pattern": ID, "description": f"Een id uit {' of '.join(lijsten)}."})
    return Annotated[str, AfterValidator(_bestaat(lijsten)), Verwijzing(lijsten), vorm]
