"""De delen van een zin over wanneer: een blok (dagen met tijden), een staart (van wanneer tot wanneer, wanneer niet) en een groep."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from wegwijzer.redactie.invoer.begrip import Onbegrepen
from wegwijzer.redactie.invoer.tijden import Tijdvak


@dataclass
class Blok:
    """Dagen (of losse datums) die dezelfde tijden hebben."""

    ritme: str | None = None
    dagen_per_rang: list[tuple[list[str], list[str]]] = field(default_factory=list)
    datums: list[date] = field(default_factory=list)
    tijden: list[Tijdvak] = field(default_factory=list)
    plek: tuple[str | None] | None = None
    tekst: str = ""

    @property
    def heeft_dagen(self) -> bool:
        return bool(self.datums or any(dagen for _, dagen in self.dagen_per_rang))

    @property
    def heeft_rang(self) -> bool:
        return any(rangen for rangen, _ in self.dagen_per_rang)

    @property
    def vol(self) -> bool:
        return bool(self.tijden) and self.heeft_dagen

    @property
    def leeg(self) -> bool:
        return not (self.tijden or self.datums or self.dagen_per_rang or self.ritme)

    def rang_erbij(self, rang: str) -> None:
        if not self.dagen_per_rang or self.dagen_per_rang[-1][1]:
            self.dagen_per_rang.append(([], []))
        self.dagen_per_rang[-1][0].append(rang)

    def dagen_erbij(self, dagen: tuple[str, ...]) -> None:
        if not self.dagen_per_rang:
            self.dagen_per_rang.append(([], []))
        bestaand = self.dagen_per_rang[-1][1]
        bestaand += [dag for dag in dagen if dag not in bestaand]

    def regels(self) -> list[dict[str, Any]]:
        """De tijdregels van dit blok, met datums en tijden als waarde."""
        if not self.heeft_dagen:
            raise Onbegrepen("wanneer-zonder-dag", rond=self.tekst)
        if not self.tijden:
            raise Onbegrepen("wanneer-zonder-tijd", rond=self.tekst)
        waar = {"locatie": self.plek[0]} if self.plek and self.plek[0] else {}
        return [{**wie, "van": vak.van, "tot": vak.tot, **waar} for wie in self._wie() for vak in self.tijden]

    def _wie(self) -> list[dict[str, Any]]:
        per_rang: dict[str | None, list[str]] = {}
        for rangen, dagen in self.dagen_per_rang:
            for rang in rangen or [None]:
                per_rang.setdefault(rang, []).extend(dagen)
        vreemd = self.datums and (per_rang or self.ritme)
        half = per_rang and (None in per_rang) == (self.heeft_rang or self.ritme == "maand")
        if vreemd or half or (self.heeft_rang and self.ritme not in (None, "maand")):
            raise Onbegrepen("wanneer-onleesbaar", rond=self.tekst)
        if self.datums:
            return [{"op": self.datums}]
        return [{"dag": dagen, "elke": rang or self.ritme or "week"} for rang, dagen in per_rang.items()]


@dataclass
class Staart:
    """Wat voor alle regels van een groep geldt. `alleen_in` zijn maanden: 'van oktober tot en met april'.

    `niet_tussen` zijn alle dagen van een periode waarin het niet is.
    """

    vanaf: date | None = None
    tot_en_met: date | None = None
    niet_in: list[str] = field(default_factory=list)
    niet_op: list[date] = field(default_factory=list)
    ook_op: list[date] = field(default_factory=list)
    alleen_in: list[str] = field(default_factory=list)
    niet_tussen: list[date] = field(default_factory=list)

    @property
    def leeg(self) -> bool:
        return self == Staart()

    def samen(self, ander: "Staart") -> "Staart":
        return Staart(
            vanaf=self.vanaf or ander.vanaf,
            tot_en_met=self.tot_en_met or ander.tot_en_met,
            niet_in=[*self.niet_in, *ander.niet_in],
            niet_op=[*self.niet_op, *ander.niet_op],
            ook_op=[*self.ook_op, *ander.ook_op],
            alleen_in=[*self.alleen_in, *ander.alleen_in],
            niet_tussen=[*self.niet_tussen, *ander.niet_tussen],
        )


@dataclass
class Groep:
    """Regels met één staart."""

    regels: list[dict[str, Any]] = field(default_factory=list)
    staart: Staart = field(default_factory=Staart)
