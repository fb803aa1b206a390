"""De pagina van één activiteit: wat, wanneer, waar, wat het kost, aanmelden, voor wie en wie u belt."""

from collections.abc import Iterator
from itertools import chain

from wegwijzer.model import Activiteit, Locatie
from wegwijzer.tekst import datum_lang, hoofdletter, klok, kosten_in_woorden, leeftijd_in_woorden, opsomming, van_tot
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.tekst.plek import (
    WAAR,
    adres_in_woorden,
    onbekende_toegang,
    talen_in_woorden,
    toegang,
    toegang_in_zinnen,
)
from wegwijzer.tijd import Keer
from wegwijzer.uitvoer import jsonld
from wegwijzer.uitvoer.adressen import (
    van_activiteit,
    van_gebied,
    van_locatie,
    van_organisatie,
    van_thema,
    volledig,
)
from wegwijzer.uitvoer.fotos import fotos_van
from wegwijzer.uitvoer.kalenders import abonneer
from wegwijzer.uitvoer.paginas.indeling import met_thema
from wegwijzer.uitvoer.paginas.kaartjes import Kort, in_het_kort
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van
from wegwijzer.verrijken.wanneer import zinnen_van

OOK_LEUK = 4


def activiteiten(verrijkt: Verrijkt) -> Iterator[Pagina]:
    for activiteit in verrijkt.gids.activiteiten.values():
        yield _pagina(verrijkt, activiteit)


def _pagina(verrijkt: Verrijkt, activiteit: Activiteit) -> Pagina:
    gebied = verrijkt.gids.gebieden[verrijkt.thuisgebied(activiteit)]
    return Pagina(
        pad=van_activiteit(verrijkt, activiteit),
        titel=f"{activiteit.naam} in {gebied.naam}",
        omschrijving=f"{activiteit.samenvatting} {in_het_kort(verrijkt)[activiteit.id].wanneer}.",
        inhoud=vul("activiteit.html", gebied=gebied, **gegevens(verrijkt, activiteit)),
        kop=jsonld.script(jsonld.van_activiteit(verrijkt, activiteit)),
        soort="activiteit",
        gebied=gebied.id,
        deel="activiteiten",
    )


def gegevens(verrijkt: Verrijkt, activiteit: Activiteit) -> dict:
    """Wat het sjabloon van de pagina nodig heeft."""
    gids, vandaag = verrijkt.gids, verrijkt.vandaag
    thuis = verrijkt.thuisgebied(activiteit)
    plekken = [gids.locaties[id_] for id_ in locaties_van(activiteit)]
    return {
        "activiteit": activiteit,
        "kort": in_het_kort(verrijkt)[activiteit.id],
        "sleutel": f"{thuis}/{activiteit.id}",
        "volledig_adres": volledig(verrijkt, van_activiteit(verrijkt, activiteit)),
        "instelling": gids.instelling,
        "themas": [(gids.themas[id_], van_thema(id_, thuis)) for id_ in activiteit.themas],
        "zinnen": zinnen_van(verrijkt, activiteit),
        "keren": [_blaadje(verrijkt, keer, len(plekken) > 1) for keer in verrijkt.agenda.volgende[activiteit.id]],
        "plekken": [_plek(verrijkt, plek, activiteit) for plek in plekken],
        "kalender": f"{van_activiteit(verrijkt, activiteit)}agenda.ics",
        "abonneer": abonneer(verrijkt, van_activiteit(verrijkt, activiteit)),
        "waar": WAAR.get(activiteit.waar, ""),
        "gebieden": _gebieden(verrijkt, activiteit),
        "kosten": kosten_in_woorden(activiteit.kosten),
        "voor_wie": hoofdletter(opsomming(_klein(gids.doelgroepen[id_].naam) for id_ in activiteit.doelgroepen)),
        "leeftijd": leeftijd_in_woorden(activiteit.leeftijd),
        "talen": opsomming(talen_in_woorden(activiteit.talen)),
        "organisatie": gids.organisaties[activiteit.organisatie],
        "organisatie_adres": van_organisatie(activiteit.organisatie),
        "bekeken": dag_en_maand(activiteit.beheer.gecontroleerd, vandaag),
        "verlopen": verrijkt.is_verlopen(activiteit),
        "stopt_op": _stopt_op(verrijkt, activiteit),
        "ook_leuk": _ook_leuk(verrijkt, activiteit),
    }


def _blaadje(verrijkt: Verrijkt, keer: Keer, met_plek: bool) -> dict:
    """Eén keer, zoals het onderdeel `data` die laat zien."""
    plek = verrijkt.gids.locaties.get(keer.locatie)
    weekdag, _, _ = datum_lang(keer.dag).partition(" ")
    return {
        "iso": keer.dag.isoformat(),
        "begin": f"{keer.begin:%H:%M}",
        "tekst": f"{hoofdletter(datum_lang(keer.dag, verrijkt.vandaag))}, {van_tot(keer.begin, keer.eind)}",
        "weekdag": weekdag[:2],
        "dag": keer.dag.day,
        "maand": dag_en_maand(keer.dag, keer.dag).split()[1][:3],
        "tijd": klok(keer.begin),
        "waar": plek.adres.plaats if plek and met_plek else "",
    }


def _plek(verrijkt: Verrijkt, plek: Locatie, activiteit: Activiteit) -> dict:
    gebied = verrijkt.gebied_van_locatie[plek.id]
    antwoorden = toegang(plek, activiteit)
    uitleg = (plek.toegankelijk.uitleg, activiteit.toegankelijk and activiteit.toegankelijk.uitleg)
    bekeken = plek.toegankelijk.gecontroleerd
    return {
        "naam": plek.naam,
        "adres": van_locatie(verrijkt, plek),
        "straat": adres_in_woorden(plek),
        "foto": fotos_van(verrijkt).get(plek.id),
        "kaart": f"{van_gebied(gebied, 'kaart')}#plek-{plek.id}" if gebied in verrijkt.gids.gebieden else None,
        "toegang": toegang_in_zinnen(antwoorden),
        "onbekend": opsomming(onbekende_toegang(antwoorden)),
        "uitleg": " ".join(tekst for tekst in uitleg if tekst),
        "bekeken": dag_en_maand(bekeken) if bekeken else None,
    }


def _gebieden(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    """In welke dorpen en wijken; een hele gemeente heet bij haar eigen naam."""
    if activiteit.locatie:
        return ""
    namen = {id_: een.naam for id_, een in (verrijkt.gids.gebieden | verrijkt.gids.gemeenten).items()}
    return opsomming(namen[id_] for id_ in activiteit.gebieden if id_ in namen)


def _klein(naam: str) -> str:
    """Midden in een zin begint 'Ouderen' met een kleine letter."""
    return naam[:1].lower() + naam[1:]


def _stopt_op(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    stopt = activiteit.beheer.stopt_op
    return dag_en_maand(stopt, verrijkt.vandaag) if stopt else ""


def _ook_leuk(verrijkt: Verrijkt, activiteit: Activiteit) -> list[dict]:
    """Wat erop lijkt: eerst dezelfde thema's in dit dorp, dan dichtbij, dan iets anders uit dit dorp."""
    thuis = verrijkt.thuisgebied(activiteit)
    hier = (een for thema in activiteit.themas for een in met_thema(verrijkt, thuis, thema))
    daar = (een for buur in verrijkt.buren[thuis] for een in met_thema(verrijkt, buur, activiteit.themas[0]))
    gekozen: dict[str, Kort] = {}
    for een in chain(hier, daar, verrijkt.activiteiten_in[thuis]):
        if len(gekozen) == OOK_LEUK:
            break
        if een.id != activiteit.id:
            gekozen[een.id] = in_het_kort(verrijkt)[een.id]
    return [{"naam": een.naam, "adres": een.adres, "onder": f"{een.wanneer}. {een.waar}."} for een in gekozen.values()]
