"""Bewaren en weghalen wat iemand in de redactie deed. Eerst nakijken, met dezelfde regels als altijd."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from os.path import expanduser
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from filelock import FileLock

from wegwijzer.bevinding import FOUT, Bevinding, begrens
from wegwijzer.controleren import controleer
from wegwijzer.laden import Bestanden, laad, lees_document, vingerafdruk
from wegwijzer.model.basis import titel
from wegwijzer.redactie.bewaren import bestand_van, bewaar, soort_van, verwijder
from wegwijzer.redactie.keuren import keur
from wegwijzer.redactie.yaml_schrijven import kort, nieuw_yaml, verander_yaml
from wegwijzer.tekst import opsomming
from wegwijzer.uitvoer.doorgeven.regels import IN_FORMULIER

# De redactie stuurt het bestand terug met deze regel: zo zien we of het intussen veranderd is.
_GEZIEN = "# gezien: "
# Zoveel namen passen in één zin.
GENOEG = 5
_BLIJFT = ("Iemand veranderde dit nadat u het opende. Het staat er dus nog.", "Open de nieuwste versie, en kijk of het nog weg mag.")
_OPNIEUW = "Open de nieuwste versie. Zet daar uw verandering erin, en bewaar."


class Geweigerd(Exception):
    """Dit gaat niet door. `bevindingen` zeggen waarom, in zinnen voor de redacteur."""

    def __init__(self, *zinnen: str):
        super().__init__(zinnen[0])
        self.zinnen = zinnen


class Ingehaald(Geweigerd):
    """Iemand anders veranderde dit, nadat de redacteur het opende."""


@dataclass(frozen=True)
class Werkplek:
    """Eén map met bestanden. `vandaag()` geeft de dag; `meld` krijgt alle bevindingen over wat iemand bewaarde."""

    wortel: Path
    vandaag: Callable[[], date]
    meld: Callable[[str, list[Bevinding]], None] = lambda pad, bevindingen: None
    # Na bewaren blijft het formulier open: welke versie daarbij hoort, per keer dat iemand een bestand opende.
    _versies: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def _slot(self) -> FileLock:
        """Eén tegelijk, ook als u de redactie van deze map twee keer open hebt."""
        van_wie = vingerafdruk([expanduser("~"), str(self.wortel.resolve())])
        return FileLock(Path(gettempdir(), f"wegwijzer-{van_wie}.slot"))

    def lees(self, pad: str) -> str | None:
        """De tekst van een bestand, met onderaan welke versie dit is en voor wie. None als het er niet is."""
        bestand = bestand_van(self.wortel, pad)
        if not bestand.is_file():
            return None
        tekst = bestand.read_bytes().decode(errors="replace")
        return f"{tekst.removeprefix(chr(0xFEFF)).rstrip(chr(10))}\n{_GEZIEN}{pad} {vingerafdruk(tekst)} {secrets.token_hex(8)}\n"

    def is_bezet(self, pad: str) -> bool:
        """Er is al zo'n naam, misschien in een andere gemeente: een id mag er maar één keer zijn."""
        soort = soort_van(pad)
        return any(self.wortel.glob(soort.patroon.replace("*.yml", pad.rpartition("/")[2])))

    def bewaar(self, pad: str, opgestuurd: str) -> list[str]:
        """Schrijf het record. Geeft zinnen over wat nog beter kan."""
        with self._slot:
            nu = self._nu(pad)
            tekst = self._nieuwe_tekst(pad, opgestuurd, nu)
            bevindingen = self._nagekeken({pad: tekst})
            # Nakijken duurt even. Veranderde een ander programma het bestand intussen, dan blijft dat staan.
            if (daarna := self._nu(pad)) != nu:
                raise Ingehaald(*_ingehaald(opgestuurd, pad, daarna))
            bewaar(self.wortel, {pad: tekst})
            if gezien := _gezien(pad, opgestuurd):
                self._versies[gezien] = vingerafdruk(tekst)
        self.meld(pad, bevindingen)
        return _zinnen(bevindingen)

    def haal_weg(self, pad: str, gezien: str = "") -> None:
        """Haal een record weg. `gezien` is de tekst die de redacteur voor zich heeft, als we die weten."""
        with self._slot:
            nu = self._nu(pad)
            if nu is not None and _gezien(pad, gezien) and not self._is_nieuwste(pad, gezien, nu):
                raise Ingehaald(*_BLIJFT)
            bestanden = laad(self.wortel)
            _, elders = self._fouten(bestanden, {pad: None})
            if elders:
                raise Geweigerd(*_in_gebruik(bestanden, elders))
            if self._nu(pad) != nu:
                raise Ingehaald(*_BLIJFT)
            verwijder(self.wortel, pad)
        self.meld(pad, [])

    def _nieuwe_tekst(self, pad: str, opgestuurd: str, nu: str | None) -> str:
        document, bevindingen = lees_document(pad, opgestuurd)
        if document is None or not isinstance(document.gegevens, dict):
            raise Geweigerd(*(_zinnen(bevindingen) or ["Dit formulier is leeg."]))
        soort = soort_van(pad)
        if nu is None and not _gezien(pad, opgestuurd):
            return nieuw_yaml(soort, document.gegevens)
        if nu is None:
            raise Geweigerd("Iemand haalde dit weg nadat u het opende. Uw tekst staat nog op dit scherm.", "Wilt u het houden? Maak het dan opnieuw.")
        if not self._is_nieuwste(pad, opgestuurd, nu):
            raise Ingehaald(*_ingehaald(opgestuurd, pad, nu))
        return verander_yaml(soort, nu, document.gegevens)

    def _nu(self, pad: str) -> str | None:
        bestand = bestand_van(self.wortel, pad)
        try:
            return bestand.read_bytes().decode() if bestand.is_file() else None
        except UnicodeDecodeError:
            raise Geweigerd("Dit bestand kunnen we niet lezen. Vraag de beheerder om hulp.") from None

    def _is_nieuwste(self, pad: str, opgestuurd: str, nu: str) -> bool:
        gezien = _gezien(pad, opgestuurd)
        return self._versies.get(gezien, gezien.partition(" ")[0]) == vingerafdruk(nu)

    def _nagekeken(self, teksten: Mapping[str, str | None]) -> list[Bevinding]:
        """De bevindingen over deze bestanden. Fouten hierin, of nieuwe fouten ergens anders, houden het tegen."""
        eigen, elders = self._fouten(laad(self.wortel), teksten)
        if tegen := [een for een in eigen if een.niveau == FOUT] + elders:
            raise Geweigerd(*_zinnen(tegen, noem_bestand=bool(elders)))
        return eigen

    def _fouten(self, bestanden: Bestanden, teksten: Mapping[str, str | None]) -> tuple[list[Bevinding], list[Bevinding]]:
        """Alle bevindingen over deze bestanden, en de nieuwe fouten ergens anders."""
        na = keur(bestanden, teksten, self.vandaag()).bevindingen
        elders = [een for een in na if een.niveau == FOUT and een.bestand not in teksten]
        al = set(controleer(bestanden, self.vandaag()).bevindingen) if elders else set()
        return [een for een in na if een.bestand in teksten], [een for een in elders if een not in al]


def _gezien(pad: str, opgestuurd: str) -> str:
    """Welke versie van dit bestand de redacteur opende, en welke keer. Leeg bij iets nieuws, ook als dat een kopie is."""
    voor, _, gezien = opgestuurd.rpartition(_GEZIEN)
    van, _, versie = gezien.strip().partition(" ")
    return versie if voor and van == pad else ""


def _ingehaald(opgestuurd: str, pad: str, nu: str | None) -> list[str]:
    """Waar de tekst van de redacteur verschilt van wat er nu staat: zo kan zij zelf kiezen."""
    bij_u, daar = _velden(pad, opgestuurd), _velden(pad, nu or "")
    anders = [titel(veld).lower() for veld in soort_van(pad).model.model_fields if kort(bij_u.get(veld)) != kort(daar.get(veld))]
    verschil = [f"Dit is anders bij u: {opsomming(anders)}."] if anders else []
    return ["Iemand veranderde dit nadat u het opende. Uw tekst staat nog op dit scherm.", *verschil, _OPNIEUW]


def _velden(pad: str, tekst: str) -> Mapping[str, Any]:
    document, _ = lees_document(pad, tekst)
    return document.gegevens if document and isinstance(document.gegevens, dict) else {}


def _in_gebruik(bestanden: Bestanden, fouten: list[Bevinding]) -> list[str]:
    """Wie er nog naar wijst, bij naam."""
    namen = {document.pad: document.waarde("naam") for reeks in bestanden.documenten.values() for document in reeks}
    wie = list(dict.fromkeys(namen.get(een.bestand) or een.bestand for een in fouten))
    meer = [f"{len(wie) - GENOEG} andere"] if len(wie) > GENOEG else []
    return [f"Dit is nog in gebruik bij: {opsomming([*wie[:GENOEG], *meer])}.", "Kies daar eerst iets anders."]


def _zinnen(bevindingen: list[Bevinding], noem_bestand: bool = False) -> list[str]:
    return [f"{f'{een.bestand}: ' if noem_bestand else ''}{een.wat} {_doe(een)}" for een in begrens(bevindingen)]


def _doe(een: Bevinding) -> str:
    """Wie een formulier invult, schrijft geen regels in een bestand."""
    doe = IN_FORMULIER.get(een.code, een.doe)
    return een.doe if "{" in doe else doe
