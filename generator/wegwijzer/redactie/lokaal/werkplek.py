"""Bewaren en weghalen wat iemand in de redactie deed. Eerst nakijken, met dezelfde regels als altijd."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from wegwijzer.bevinding import FOUT, Bevinding
from wegwijzer.controleren import controleer
from wegwijzer.laden import Bestanden, laad, lees_document, vingerafdruk
from wegwijzer.redactie.bewaren import bestand_van, bewaar, soort_van, verwijder
from wegwijzer.redactie.keuren import keur
from wegwijzer.redactie.yaml_schrijven import nieuw_yaml, verander_yaml
from wegwijzer.uitvoer.doorgeven.regels import IN_FORMULIER

# De redactie stuurt het bestand terug met deze regel: zo zien we of het intussen veranderd is.
_GEZIEN = "# gezien: "


class Geweigerd(Exception):
    """Dit gaat niet door. `bevindingen` zeggen waarom, in zinnen voor de redacteur."""

    def __init__(self, *zinnen: str):
        super().__init__(zinnen[0])
        self.zinnen = zinnen


@dataclass(frozen=True)
class Werkplek:
    """Eén map met bestanden. `vandaag()` geeft de dag; `meld` krijgt alle bevindingen over wat iemand bewaarde."""

    wortel: Path
    vandaag: Callable[[], date]
    meld: Callable[[str, list[Bevinding]], None] = lambda pad, bevindingen: None
    _slot: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _onze: dict[str, set[str]] = field(default_factory=dict, repr=False)

    def lees(self, pad: str) -> str | None:
        """De tekst van een bestand, met onderaan hoe het er nu uitziet. None als het er niet is."""
        bestand = bestand_van(self.wortel, pad)
        if not bestand.is_file():
            return None
        tekst = bestand.read_bytes().decode(errors="replace")
        return f"{tekst.removeprefix(chr(0xFEFF)).rstrip(chr(10))}\n{_GEZIEN}{vingerafdruk(tekst)}\n"

    def is_bezet(self, pad: str) -> bool:
        """Er is al zo'n naam, misschien in een andere gemeente: een id mag er maar één keer zijn."""
        soort = soort_van(pad)
        return any(self.wortel.glob(soort.patroon.replace("*.yml", pad.rpartition("/")[2])))

    def bewaar(self, pad: str, opgestuurd: str) -> list[str]:
        """Schrijf het record. Geeft zinnen over wat nog beter kan."""
        with self._slot:
            tekst = self._nieuwe_tekst(pad, opgestuurd)
            bevindingen = self._nagekeken({pad: tekst})
            bewaar(self.wortel, {pad: tekst})
            self._onze.setdefault(pad, set()).add(vingerafdruk(tekst))
        self.meld(pad, bevindingen)
        return _zinnen(bevindingen)

    def haal_weg(self, pad: str) -> None:
        with self._slot:
            self._nagekeken({pad: None})
            verwijder(self.wortel, pad)
        self.meld(pad, [])

    def _nieuwe_tekst(self, pad: str, opgestuurd: str) -> str:
        kaal, _, gezien = opgestuurd.rpartition(_GEZIEN)
        document, bevindingen = lees_document(pad, opgestuurd)
        if document is None or not isinstance(document.gegevens, dict):
            raise Geweigerd(*(_zinnen(bevindingen) or ["Dit formulier is leeg."]))
        bestand, soort = bestand_van(self.wortel, pad), soort_van(pad)
        if not bestand.is_file():
            return nieuw_yaml(soort, document.gegevens)
        try:
            nu = bestand.read_bytes().decode()
        except UnicodeDecodeError:
            raise Geweigerd("Dit bestand kunnen we niet lezen. Vraag de beheerder om hulp.") from None
        self._bezwaar_als_veranderd(pad, gezien.strip() if kaal else "", nu)
        return verander_yaml(soort, nu, document.gegevens)

    def _bezwaar_als_veranderd(self, pad: str, gezien: str, nu: str) -> None:
        """Wat wij zelf schreven sinds de redacteur het opende, telt niet als verandering."""
        mag = {vingerafdruk(nu)} if vingerafdruk(nu) not in self._onze.get(pad, ()) else {gezien}
        if gezien not in mag:
            raise Geweigerd("Dit bestand is intussen ook ergens anders veranderd. Laad de pagina opnieuw en doe uw wijziging nog een keer.")

    def _nagekeken(self, teksten: Mapping[str, str | None]) -> list[Bevinding]:
        """De bevindingen over deze bestanden. Fouten hierin, of nieuwe fouten ergens anders, houden het tegen."""
        bestanden = laad(self.wortel)
        na = keur(bestanden, teksten, self.vandaag()).bevindingen
        eigen = [een for een in na if een.bestand in teksten]
        fouten = [een for een in na if een.niveau == FOUT]
        elders = set(fouten) - set(eigen)
        nieuw = elders - set(self._nu(bestanden)) if elders else set()
        if tegen := [een for een in fouten if een in eigen or een in nieuw]:
            raise Geweigerd(*_zinnen(tegen, noem_bestand=bool(nieuw)))
        return eigen

    def _nu(self, bestanden: Bestanden) -> tuple[Bevinding, ...]:
        return controleer(bestanden, self.vandaag()).bevindingen


def _zinnen(bevindingen: list[Bevinding], noem_bestand: bool = False) -> list[str]:
    return [f"{f'{een.bestand}: ' if noem_bestand else ''}{een.wat} {_doe(een)}" for een in bevindingen]


def _doe(een: Bevinding) -> str:
    """Wie een formulier invult, schrijft geen regels in een bestand."""
    doe = IN_FORMULIER.get(een.code, een.doe)
    return een.doe if "{" in doe else doe
