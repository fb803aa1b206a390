"""De plekken van een gebied, en van elke plek een pagina met haar week."""

from collections.abc import Iterator
from typing import Any

from wegwijzer.model import Locatie
from wegwijzer.tekst import opsomming, wanneer_zinnen
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.tekst.plek import adres_in_woorden, onbekende_toegang, toegang, toegang_in_zinnen
from wegwijzer.tijd import Keer
from wegwijzer.tijd.versheid import is_verlopen
from wegwijzer.uitvoer import jsonld
from wegwijzer.uitvoer.adressen import van_gebied, van_locatie
from wegwijzer.uitvoer.fotos import fotos_van
from wegwijzer.uitvoer.kalenders import abonneer
from wegwijzer.uitvoer.paginas.dagen import deze_week, in_dagen
from wegwijzer.uitvoer.paginas.kaartjes import kaartjes_van
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import aantal, vul
from wegwijzer.verrijken import Verrijkt


def plekken(verrijkt: Verrijkt) -> Iterator[Pagina]:
    for id_ in verrijkt.gids.gebieden:
        yield _lijst(verrijkt, id_)
    week = _week_per_plek(verrijkt)
    for plek in verrijkt.gids.locaties.values():
        yield _plek(verrijkt, plek, week.get(plek.id, []))


def plek_in_lijst(verrijkt: Verrijkt, plek: Locatie) -> dict:
    """De gegevens voor het onderdeel `plek`."""
    soort = verrijkt.gids.soorten[plek.soort]
    hoeveel = len(verrijkt.activiteiten_op[plek.id])
    foto = fotos_van(verrijkt).get(plek.id)
    return {
        "naam": plek.naam,
        "adres": van_locatie(verrijkt, plek),
        "straat": adres_in_woorden(plek),
        "soort": soort.naam,
        "icoon": soort.pictogram,
        "onder": aantal(hoeveel, "activiteit", "activiteiten") if hoeveel else None,
        "binnenlopen": plek.ontmoetingsplek,
        "rolstoel": plek.toegankelijk.rolstoel == "ja",
        "foto": foto.bronnen[0] if foto else None,
    }


def _lijst(verrijkt: Verrijkt, id_: str) -> Pagina:
    gebied = verrijkt.gids.gebieden[id_]
    buren = [(verrijkt.gids.gebieden[buur], verrijkt.locaties_in[buur]) for buur in verrijkt.buren[id_]]
    return Pagina(
        pad=van_gebied(id_, "plekken"),
        titel=f"Plekken in {gebied.naam}",
        omschrijving=f"Dorpshuizen, buurthuizen en andere plekken in {gebied.naam}. Met wat er te doen is.",
        inhoud=vul(
            "plekken.html",
            gebied=gebied,
            plekken=[plek_in_lijst(verrijkt, plek) for plek in belangrijk_eerst(verrijkt, verrijkt.locaties_in[id_])],
            dichtbij=[
                (buur.naam, [plek_in_lijst(verrijkt, plek) for plek in belangrijk_eerst(verrijkt, daar)])
                for buur, daar in buren
                if daar
            ],
        ),
        gebied=id_,
        deel="plekken",
    )


def belangrijk_eerst(verrijkt: Verrijkt, plekken_: tuple[Locatie, ...]) -> list[Locatie]:
    """Waar u zo kunt binnenlopen staat bovenaan, dan waar het meeste te doen is."""
    return sorted(
        plekken_, key=lambda plek: (not plek.ontmoetingsplek, -len(verrijkt.activiteiten_op[plek.id]), plek.naam)
    )


def _week_per_plek(verrijkt: Verrijkt) -> dict[str, list[Keer]]:
    per_plek: dict[str, list[Keer]] = {}
    for keer in deze_week(verrijkt, verrijkt.agenda.keren):
        if keer.locatie:
            per_plek.setdefault(keer.locatie, []).append(keer)
    return per_plek


def _heeft_keren(verrijkt: Verrijkt, plek: Locatie) -> bool:
    return any(keer.locatie == plek.id for een in verrijkt.activiteiten_op[plek.id] for keer in verrijkt.agenda.volgende[een.id])


def _plek(verrijkt: Verrijkt, plek: Locatie, week: list[Keer]) -> Pagina:
    return Pagina(
        pad=van_locatie(verrijkt, plek),
        titel=f"{plek.naam}, {plek.adres.plaats}",
        omschrijving=f"{plek.naam}, {adres_in_woorden(plek)}. Wat is er te doen en hoe komt u binnen?",
        inhoud=vul("plek.html", **_gegevens(verrijkt, plek, week)),
        kop=jsonld.script(jsonld.van_locatie(verrijkt, plek)),
        soort="plek",
        gebied=verrijkt.gebied_van_locatie[plek.id],
        deel="plekken",
    )


def _gegevens(verrijkt: Verrijkt, plek: Locatie, week: list[Keer]) -> dict[str, Any]:
    gebied = verrijkt.gebied_van_locatie[plek.id]
    antwoorden = toegang(plek)
    bekeken, nagekeken = plek.toegankelijk.gecontroleerd, plek.beheer.gecontroleerd
    return {
        "plek": plek,
        "soort": verrijkt.gids.soorten[plek.soort],
        "gebied": gebied,
        "eigen": gebied in verrijkt.gids.gebieden,
        "adres": adres_in_woorden(plek),
        "foto": fotos_van(verrijkt).get(plek.id),
        "dagen": in_dagen(verrijkt, week),
        "abonneer": abonneer(verrijkt, van_locatie(verrijkt, plek)) if _heeft_keren(verrijkt, plek) else "",
        "kaartjes": kaartjes_van(verrijkt, verrijkt.activiteiten_op[plek.id]),
        "open": wanneer_zinnen(plek.openingstijden, verrijkt.vandaag) if plek.openingstijden else (),
        "toegang": toegang_in_zinnen(antwoorden),
        "onbekend": opsomming(onbekende_toegang(antwoorden)),
        "toegang_bekeken": dag_en_maand(bekeken) if bekeken else None,
        "bekeken": dag_en_maand(nagekeken, verrijkt.vandaag),
        "verlopen": is_verlopen(nagekeken, verrijkt.gids.instelling.termijnen.locatie, verrijkt.vandaag),
    }
