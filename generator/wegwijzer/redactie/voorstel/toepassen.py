"""Een voorstel toepassen op wat er nu staat. Schrijft niets: het geeft de nieuwe tekst, wat er verschilt en wat botst."""

import copy
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren import controleer
from wegwijzer.laden import Bestanden, laad, vingerafdruk
from wegwijzer.model import PER_LIJST, Gids, maak_id
from wegwijzer.model.vragen import Vraag, bladen, vragen_van
from wegwijzer.redactie.bewaren import pad_van
from wegwijzer.redactie.keuren import keur
from wegwijzer.redactie.voorstel.inhoud import Verandering, Voorstel, VoorstelFout
from wegwijzer.redactie.yaml_schrijven import kort, nieuw_yaml, verander_yaml
from wegwijzer.uitvoer.doorgeven.groepen import GROEPEN


@dataclass(frozen=True)
class Stand:
    """De wegwijzer zoals die nu is."""

    bestanden: Bestanden
    gids: Gids
    bevindingen: tuple[Bevinding, ...]
    vandaag: date


@dataclass(frozen=True)
class Verschil:
    """Eén veld: wat de inzender zag, wat er nu staat en wat de inzender wil. `gekozen` komt in het bestand."""

    veld: str
    oud: Any
    nu: Any
    nieuw: Any
    gekozen: Any

    @property
    def botst(self) -> bool:
        """Iemand anders heeft dit veld intussen ook veranderd."""
        return self.nu not in (self.oud, self.nieuw)

    @property
    def al_zo(self) -> bool:
        return self.nu == self.nieuw


@dataclass(frozen=True)
class Wijziging:
    """`voor` en `na` zijn de hele tekst van het bestand; `bevindingen` zijn er alleen door dit voorstel."""

    voorstel: Voorstel
    pad: str
    voor: str
    na: str
    verschillen: tuple[Verschil, ...]
    bevindingen: tuple[Bevinding, ...]
    andere_versie: bool = False

    @property
    def botsingen(self) -> tuple[Verschil, ...]:
        return tuple(een for een in self.verschillen if een.botst)

    @property
    def fouten(self) -> tuple[Bevinding, ...]:
        return tuple(een for een in self.bevindingen if een.niveau == "fout")


def stand_van(wortel, vandaag: date) -> Stand:
    """Lees de wegwijzer. VoorstelFout als er al fouten in staan: dan weten we niet zeker wat we veranderen."""
    bestanden = laad(wortel)
    controle = controleer(bestanden, vandaag)
    if controle.gids is None:
        raise VoorstelFout("voorstel-eerst-fouten", aantal=len(controle.fouten))
    return Stand(bestanden, controle.gids, controle.bevindingen, vandaag)


def aan_te_vullen(voorstel: Voorstel) -> dict[str, Vraag]:
    """De velden van iets nieuws die een inwoner niet invult, maar die er wel moeten staan."""
    if voorstel.soort != "nieuw":
        return {}
    gevraagd = {naam for _, namen in GROEPEN[voorstel.lijst] for naam in namen}
    vragen = vragen_van(PER_LIJST[voorstel.lijst])
    return dict(bladen(tuple(een for een in vragen if een.verplicht and een.naam not in gevraagd and een.naam != "beheer")))


def bereid_voor(
    stand: Stand, voorstel: Voorstel, door: str, houd: Collection[str] = (), vul: Mapping[str, str] = MappingProxyType({})
) -> Wijziging:
    """Maak de wijziging klaar. `houd` zijn velden die blijven zoals ze nu zijn; `door` is wie het nakeek.

    `vul` (veld -> waarde) is wat de beheerder zelf aanvult.
    """
    pad = _pad(stand, voorstel)
    voor, nu = _wat_er_staat(stand, voorstel, pad)
    verschillen = tuple(_verschil(nu, een, een.veld in houd) for een in voorstel.velden)
    gegevens = _gegevens(stand, voorstel, nu, verschillen, door)
    for veld, waarde in vul.items():
        _zet(gegevens, veld, waarde)
    na = _tekst(voorstel, voor, gegevens)
    bekend = set(stand.bevindingen)
    nieuw = (een for een in keur(stand.bestanden, {pad: na}, stand.vandaag).bevindingen if een not in bekend)
    anders = bool(voor) and vingerafdruk(nu) != voorstel.versie
    return Wijziging(voorstel, pad, voor, na, verschillen, tuple(nieuw), anders)


def _pad(stand: Stand, voorstel: Voorstel) -> str:
    soort = PER_LIJST[voorstel.lijst]
    records = getattr(stand.gids, voorstel.lijst)
    if voorstel.soort != "nieuw":
        if voorstel.id not in records:
            raise VoorstelFout("voorstel-onbekend", waarde=voorstel.id)
        return pad_van(soort, voorstel.id, records[voorstel.id].gemeente)
    naam = next((een.nieuw for een in voorstel.velden if een.veld == "naam"), "")
    begin = maak_id(naam if isinstance(naam, str) else "")[:60].strip("-") or voorstel.lijst[:-2]
    vrij = (id_ for id_ in (begin, *(f"{begin}-{nummer}" for nummer in range(2, 1000))) if id_ not in records)
    return pad_van(soort, next(vrij), _gemeente(stand.gids, voorstel))


def _gemeente(gids: Gids, voorstel: Voorstel) -> str:
    """De gemeente van de plek, van het eerste gebied of van het dorp in het adres; anders de eerste van de gids."""
    velden = {een.veld: een.nieuw for een in voorstel.velden}
    dorp = maak_id(str(velden.get("adres.plaats", "")))
    gebieden = velden.get("gebieden")
    eerste = str(gebieden[0] if isinstance(gebieden, list) and gebieden else gebieden)
    if plek := gids.locaties.get(str(velden.get("locatie"))):
        return plek.gemeente
    if eerste in gids.gemeenten:
        return eerste
    van_dorp = (een for een in gids.gebieden.values() if dorp in map(maak_id, (een.naam, *een.aka)))
    gebied = gids.gebieden.get(eerste) or next(van_dorp, None)
    return gebied.gemeente if gebied else next(iter(gids.gemeenten))


def _wat_er_staat(stand: Stand, voorstel: Voorstel, pad: str) -> tuple[str, Any]:
    if voorstel.soort == "nieuw":
        return "", {}
    try:
        tekst = (stand.bestanden.wortel / pad).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise VoorstelFout("voorstel-onbekend", waarde=voorstel.id) from None
    return tekst, stand.gids.opgeschreven[voorstel.lijst][voorstel.id]


def _verschil(nu: Any, een: Verandering, houd: bool) -> Verschil:
    hier = kort(_op_plek(nu, een.veld))
    return Verschil(een.veld, een.oud, hier, een.nieuw, hier if houd else een.nieuw)


def _op_plek(gegevens: Any, veld: str) -> Any:
    for stap in veld.split("."):
        gegevens = gegevens.get(stap, "") if isinstance(gegevens, dict) else ""
    return gegevens


def _gegevens(stand: Stand, voorstel: Voorstel, nu: Any, verschillen: tuple[Verschil, ...], door: str) -> dict:
    gegevens = copy.deepcopy(nu)
    for een in verschillen:
        _zet(gegevens, een.veld, een.gekozen)
    if voorstel.soort == "nieuw":
        gegevens["beheer"] = {"eigenaar": gegevens.get("organisatie", ""), "gecontroleerd": str(stand.vandaag), "door": door}
    elif voorstel.soort == "klopt" and any(een.gekozen != een.nu for een in verschillen):
        _zet(gegevens, "beheer.door", door)
    return gegevens


def _zet(gegevens: dict, veld: str, waarde: Any) -> None:
    *houders, laatste = veld.split(".")
    for stap in houders:
        if not isinstance(gegevens.get(stap), dict):
            gegevens[stap] = {}
        gegevens = gegevens[stap]
    gegevens[laatste] = waarde


def _tekst(voorstel: Voorstel, voor: str, gegevens: dict) -> str:
    soort = PER_LIJST[voorstel.lijst]
    try:
        return verander_yaml(soort, voor, gegevens) if voor else nieuw_yaml(soort, gegevens)
    except ValueError:
        raise VoorstelFout("voorstel-onleesbaar") from None
