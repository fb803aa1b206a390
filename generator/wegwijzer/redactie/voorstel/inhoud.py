"""Een voorstel: wat iemand wil veranderen, als gegevens. Alles hierin komt van buiten en wordt streng gelezen."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wegwijzer.bevinding import Bezwaar
from wegwijzer.model.vragen import Vraag
from wegwijzer.redactie.yaml_schrijven import kort
from wegwijzer.uitvoer.doorgeven.groepen import LIJSTEN, VELD_VAN_SOORT, doorgeefbaar, vragen_mee

SOORTEN = ("nieuw", "verandering", "gestopt", "klopt")
MAX_TEKENS = 60_000
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VERSIE = re.compile(r"[0-9a-f]{16}")
_NAAM = re.compile(r"[a-z_]{1,40}")


class VoorstelFout(Bezwaar):
    """Dit voorstel is niet te lezen of toe te passen."""


@dataclass(frozen=True)
class Verandering:
    """`veld` is een plek zoals 'naam' of 'contact.telefoon'; `oud` en `nieuw` zijn bomen van teksten, '' is leeg."""

    veld: str
    oud: Any
    nieuw: Any


@dataclass(frozen=True)
class Voorstel:
    """`versie` is de vingerafdruk van wat de inzender zag. Bij 'nieuw' zijn `id` en `versie` leeg."""

    soort: str
    lijst: str
    id: str
    versie: str
    velden: tuple[Verandering, ...]
    toelichting: str = ""
    afzender: str = ""

    def als_dict(self) -> dict[str, Any]:
        """Zoals het in een bericht staat; `lees_voorstel` leest het zo terug."""
        velden = {een.veld: {"oud": een.oud, "nieuw": een.nieuw} for een in self.velden}
        kop = {"wegwijzer": 1, "soort": self.soort, "lijst": self.lijst, "id": self.id, "versie": self.versie}
        return {**kop, "velden": velden, "toelichting": self.toelichting, "afzender": self.afzender}


def lees_voorstel(tekst: str) -> Voorstel:
    """Lees een voorstel uit JSON. VoorstelFout als er iets in staat wat er niet hoort."""
    if len(tekst) > MAX_TEKENS:
        raise VoorstelFout("voorstel-te-groot")
    try:
        ruw = json.loads(tekst)
    except (ValueError, RecursionError):
        raise VoorstelFout("voorstel-onleesbaar") from None
    return voorstel_van(ruw)


def voorstel_van(ruw: Any) -> Voorstel:
    if not isinstance(ruw, Mapping) or ruw.get("wegwijzer") != 1:
        raise VoorstelFout("voorstel-onleesbaar")
    soort, lijst = _keuze(ruw, "soort", SOORTEN), _keuze(ruw, "lijst", LIJSTEN)
    bestaat = soort != "nieuw"
    voorstel = Voorstel(
        soort=soort,
        lijst=lijst,
        id=_vorm(ruw, "id", _ID) if bestaat else "",
        versie=_vorm(ruw, "versie", _VERSIE) if bestaat else "",
        velden=tuple(_velden(ruw.get("velden"), lijst, soort)),
        toelichting=_tekst(ruw, "toelichting", 2000),
        afzender=_tekst(ruw, "afzender", 200),
    )
    if not voorstel.velden and not voorstel.toelichting:
        raise VoorstelFout("voorstel-leeg")
    return voorstel


def _keuze(ruw: Mapping, naam: str, keuzes: tuple[str, ...]) -> str:
    if ruw.get(naam) not in keuzes:
        raise VoorstelFout("voorstel-onleesbaar")
    return ruw[naam]


def _vorm(ruw: Mapping, naam: str, vorm: re.Pattern) -> str:
    waarde = ruw.get(naam)
    if not isinstance(waarde, str) or len(waarde) > 80 or not vorm.fullmatch(waarde):
        raise VoorstelFout("voorstel-onleesbaar")
    return waarde


def _tekst(ruw: Mapping, naam: str, hoogstens: int) -> str:
    waarde = ruw.get(naam, "")
    if not isinstance(waarde, str) or len(waarde) > hoogstens:
        raise VoorstelFout("voorstel-te-groot" if isinstance(waarde, str) else "voorstel-onleesbaar")
    return kort(waarde)


def _velden(ruw: Any, lijst: str, soort: str) -> list[Verandering]:
    if not isinstance(ruw, Mapping):
        raise VoorstelFout("voorstel-onleesbaar")
    mag = {VELD_VAN_SOORT[soort]} if soort in VELD_VAN_SOORT else doorgeefbaar(lijst)
    for veld, paar in ruw.items():
        if veld not in mag:
            raise VoorstelFout("voorstel-veld", veld=veld)
        if not isinstance(paar, Mapping) or not paar.keys() <= {"oud", "nieuw"}:
            raise VoorstelFout("voorstel-onleesbaar")
        if isinstance(paar.get("nieuw"), Mapping) and (mee := vragen_mee(lijst, veld)):
            _alleen(paar["nieuw"], mee)
    return [Verandering(veld, _boom(paar.get("oud", "")), _boom(paar.get("nieuw", ""))) for veld, paar in ruw.items()]


def _alleen(gegevens: Mapping, vragen: tuple[Vraag, ...]) -> None:
    """Wat meegaat, heeft alleen de velden van het formulier."""
    namen = {vraag.naam for vraag in vragen}
    if vreemd := [str(naam) for naam in gegevens if naam not in namen]:
        raise VoorstelFout("voorstel-veld", veld=vreemd[0])


def _boom(waarde: Any, diepte: int = 0) -> Any:
    """Alleen teksten, lijsten en velden, niet te diep en niet te veel."""
    if isinstance(waarde, str) and len(waarde) <= 5000:
        return kort(waarde)
    if diepte < 4 and isinstance(waarde, list) and len(waarde) <= 100:
        return kort([_boom(deel, diepte + 1) for deel in waarde])
    if diepte < 4 and isinstance(waarde, dict) and len(waarde) <= 40 and all(map(_NAAM.fullmatch, waarde)):
        return kort({naam: _boom(deel, diepte + 1) for naam, deel in waarde.items()})
    raise VoorstelFout("voorstel-onleesbaar")
