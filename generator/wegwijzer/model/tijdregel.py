"""De tijdregel: op welke dagen iets is, met uitzonderingen."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from wegwijzer.model.basis import Record, veld, verwijst_naar
from wegwijzer.model.waarden import MAANDEN, Dag, Datum, EenOfMeer, Tijd

# De hoeveelste keer in de maand; -1 telt vanaf het eind.
RANGNUMMERS = {"1e": 1, "2e": 2, "3e": 3, "4e": 4, "laatste": -1}
RANGEN = tuple(RANGNUMMERS)
Ritme = Literal["week", "2 weken", "even weken", "oneven weken", *RANGEN]
Vrij = Literal["schoolvakanties", "feestdagen", *MAANDEN]


def _ritme(waarde: Any) -> Any:
    """`elke: {maand: "1e"}` mag ook: hetzelfde als `elke: "1e"`."""
    ritme = waarde["maand"] if isinstance(waarde, dict) and list(waarde) == ["maand"] else waarde
    if ritme in ("5e", "5de", "vijfde"):
        raise PydanticCustomError("vijfde-week", "vijfde", {"waarde": ritme})
    return ritme


_PER_MAAND = {"type": "object", "properties": {"maand": {"enum": list(RANGEN)}}, "required": ["maand"]}
_RITMEVORM = {"anyOf": [{"enum": list(Ritme.__args__)}, {**_PER_MAAND, "additionalProperties": False}]}


class Tijdregel(Record):
    """Een vaste dag (`dag`) of losse datums (`op`), met tijden van de klok in Amsterdam."""

    een_van = (("dag",), ("op",))

    dag: Annotated[tuple[Dag, ...], EenOfMeer] = veld("Op welke dag of dagen?", "dinsdag", ())
    op: Annotated[tuple[Datum, ...], EenOfMeer] = veld("Op welke losse datums?", ["2026-12-12"], ())
    van: Tijd = veld("Hoe laat begint het?", "10:00")
    tot: Tijd = veld("Hoe laat is het afgelopen?", "12:00")
    elke: Annotated[
        Ritme, BeforeValidator(_ritme), WithJsonSchema(_RITMEVORM, mode="validation")
    ] = veld("Hoe vaak? Bijvoorbeeld elke week, of elke 1e keer in de maand.", "1e", "week")
    niet_in: Annotated[tuple[Vrij, ...], EenOfMeer] = veld("In welke weken of maanden niet?", ["schoolvakanties"], ())
    niet_op: Annotated[tuple[Datum, ...], EenOfMeer] = veld("Op welke datums niet?", ["2026-12-22"], ())
    ook_op: Annotated[tuple[Datum, ...], EenOfMeer] = veld("Op welke datums ook nog?", ["2026-12-23"], ())
    vanaf: Datum | None = veld("Wat is de eerste datum?", "2026-09-01", None)
    tot_en_met: Datum | None = veld("Wat is de laatste datum?", "2027-06-30", None)
    locatie: verwijst_naar("locaties") | None = veld("Is het dan ergens anders? Kies de plek.", "de-vlag", None)

    @model_validator(mode="after")
    def _klopt(self):
        if bool(self.dag) == bool(self.op):
            raise PydanticCustomError("dag-of-op", "dag of op", {})
        if self.tot <= self.van:
            raise PydanticCustomError("einde-voor-begin", "einde", {"veld": "tot", "van": f"{self.van:%H:%M}", "tot": f"{self.tot:%H:%M}"})
        if self.vanaf and self.tot_en_met and self.tot_en_met < self.vanaf:
            raise PydanticCustomError("laatste-voor-eerste", "laatste", {"veld": "tot_en_met", "vanaf": self.vanaf, "tot_en_met": self.tot_en_met})
        if self.elke == "2 weken" and not self.vanaf:
            raise PydanticCustomError("vanaf-ontbreekt", "vanaf", {"veld": "elke"})
        return self

    @property
    def per_maand(self) -> bool:
        return self.elke in RANGEN

    @property
    def laatste(self) -> date | None:
        """De laatste dag van de regel zelf, zonder `ook_op`; None als hij doorgaat."""
        return max(self.op) if self.op else self.tot_en_met

    def is_voorbij(self, vandaag: date) -> bool:
        """Ook de extra dagen zijn dan geweest."""
        return self.laatste is not None and max((self.laatste, *self.ook_op)) < vandaag
