"""Een voorstel toepassen op wat er nu staat. Schrijft niets: het geeft de nieuwe tekst, wat er verschilt en wat botst."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren import controleer
from wegwijzer.laden import Bestanden, laad, vingerafdruk
from wegwijzer.model import PER_LIJST, Gids
from wegwijzer.redactie.bewaren import pad_van
from wegwijzer.redactie.gegevens import met_waarden, op_plek
from wegwijzer.redactie.keuren import keur
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.voorstel.aanvullen import open_velden, vul_aan
from wegwijzer.redactie.voorstel.inhoud import Verandering, Voorstel, VoorstelFout
from wegwijzer.redactie.voorstel.nieuwe import beheer, los_mee, pad_voor
from wegwijzer.redactie.yaml_schrijven import kort, nieuw_yaml, verander_yaml


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
    """`voor` en `na` zijn de hele tekst van het bestand; `bevindingen` zijn er alleen door dit voorstel.

    `erbij` (pad -> tekst) zijn nieuwe bestanden van wat meegaat. `open` zijn velden die de beheerder nog moet invullen,
    `aangevuld` de velden die hij zelf invulde.
    """

    voorstel: Voorstel
    pad: str
    voor: str
    na: str
    verschillen: tuple[Verschil, ...]
    bevindingen: tuple[Bevinding, ...]
    andere_versie: bool = False
    erbij: Mapping[str, str] = field(default_factory=dict)
    open: tuple[str, ...] = ()
    aangevuld: tuple[str, ...] = ()

    @property
    def teksten(self) -> dict[str, str]:
        """Alles wat geschreven wordt: pad -> tekst."""
        return {**self.erbij, self.pad: self.na}

    @property
    def overgenomen(self) -> tuple[str, ...]:
        """De velden die veranderen zoals de inzender dat wilde."""
        return tuple(een.veld for een in self.verschillen if een.gekozen != een.nu and een.veld not in self.aangevuld)

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


def bereid_voor(
    stand: Stand, voorstel: Voorstel, door: str, houd: Collection[str] = (), vul: Mapping[str, str] = MappingProxyType({})
) -> Wijziging:
    """Maak de wijziging klaar. `houd` zijn velden die blijven zoals ze nu zijn; `door` is wie het nakeek.

    `vul` (veld -> tekst) is wat de beheerder zelf invult, zoals in een rekenblad.
    """
    lijst, kennis, nieuw = voorstel.lijst, Kennis(stand.gids, stand.vandaag), voorstel.soort == "nieuw"
    pad, voor, nu = ("", "", {}) if nieuw else _wat_er_staat(stand, voorstel)
    verschillen = tuple(_verschil(nu, een, een.veld in houd) for een in voorstel.velden)
    gegevens = _gegevens(voorstel, nu, verschillen, door)
    open_ = open_velden(lijst, gegevens)
    gegevens = vul_aan(lijst, gegevens, vul, kennis)
    pad = pad or pad_voor(kennis, lijst, gegevens)
    erbij = los_mee(kennis, lijst, gegevens, door)
    if nieuw:
        gegevens["beheer"] = beheer(gegevens.get("organisatie", ""), stand.vandaag, door)
    na = _tekst(voorstel, voor, gegevens)
    bekend = set(stand.bevindingen)
    gevonden = (een for een in keur(stand.bestanden, {**erbij, pad: na}, stand.vandaag).bevindingen if een not in bekend)
    anders = bool(voor) and vingerafdruk(nu) != voorstel.versie
    return Wijziging(voorstel, pad, voor, na, verschillen, tuple(gevonden), anders, erbij, open_, tuple(sorted(vul)))


def _wat_er_staat(stand: Stand, voorstel: Voorstel) -> tuple[str, str, Any]:
    """Het pad, de tekst en de gegevens van een bestand dat er al is."""
    records = getattr(stand.gids, voorstel.lijst)
    if voorstel.id not in records:
        raise VoorstelFout("voorstel-onbekend", waarde=voorstel.id)
    pad = pad_van(PER_LIJST[voorstel.lijst], voorstel.id, getattr(records[voorstel.id], "gemeente", ""))
    try:
        tekst = (stand.bestanden.wortel / pad).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise VoorstelFout("voorstel-onbekend", waarde=voorstel.id) from None
    return pad, tekst, stand.gids.opgeschreven[voorstel.lijst][voorstel.id]


def _verschil(nu: Any, een: Verandering, houd: bool) -> Verschil:
    hier = kort(op_plek(nu, een.veld))
    return Verschil(een.veld, een.oud, hier, een.nieuw, hier if houd else een.nieuw)


def _gegevens(voorstel: Voorstel, nu: Any, verschillen: tuple[Verschil, ...], door: str) -> dict:
    nagekeken = voorstel.soort == "klopt" and any(een.gekozen != een.nu for een in verschillen)
    return met_waarden(nu, {een.veld: een.gekozen for een in verschillen} | ({"beheer.door": door} if nagekeken else {}))


def _tekst(voorstel: Voorstel, voor: str, gegevens: dict) -> str:
    soort = PER_LIJST[voorstel.lijst]
    try:
        return verander_yaml(soort, voor, gegevens) if voor else nieuw_yaml(soort, gegevens)
    except ValueError:
        raise VoorstelFout("voorstel-onleesbaar") from None
