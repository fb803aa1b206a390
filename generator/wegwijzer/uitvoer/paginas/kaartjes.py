"""Kaartjes: elke activiteit in het kort, zoals ze in een lijst staat. Worden één keer per bouw gemaakt."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from markupsafe import Markup

from wegwijzer.model import DAGEN, Activiteit
from wegwijzer.tekst import euro, kosten_in_woorden
from wegwijzer.tekst.plek import WAAR, plek_in_woorden, toegang
from wegwijzer.uitvoer.adressen import van_activiteit
from wegwijzer.uitvoer.sjablonen import onderdeel
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van
from wegwijzer.verrijken.wanneer import kort_van


@lru_cache(maxsize=1)
def kaartjes(verrijkt: Verrijkt) -> Mapping[str, Markup]:
    """Van elke activiteit het kaartje, als HTML."""
    kaartje = onderdeel("kaartje")
    return {id_: kaartje(**_gegevens(verrijkt, een)) for id_, een in verrijkt.gids.activiteiten.items()}


def kaartjes_van(verrijkt: Verrijkt, activiteiten) -> Markup:
    alle = kaartjes(verrijkt)
    return Markup("\n").join(alle[een.id] for een in activiteiten)


def _gegevens(verrijkt: Verrijkt, activiteit: Activiteit) -> dict:
    return {
        "naam": activiteit.naam,
        "adres": van_activiteit(verrijkt, activiteit),
        "samenvatting": activiteit.samenvatting,
        "wanneer": kort_van(verrijkt, activiteit).replace(" uur", "\N{NO-BREAK SPACE}uur"),
        "waar": waar(verrijkt, activiteit),
        "kosten": kosten_kort(activiteit),
        "gratis": activiteit.kosten.gratis,
        "aanmelden": activiteit.aanmelden.nodig,
        "rolstoel": rolstoel(verrijkt, activiteit),
        "kenmerken": kenmerken(verrijkt, activiteit),
    }


def kenmerken(verrijkt: Verrijkt, activiteit: Activiteit) -> dict[str, str]:
    """Waarop u kunt kiezen: de filters van een lijst en van het zoeken. Meer waarden staan achter elkaar."""
    keuzes = {
        "thema": " ".join(activiteit.themas),
        "doelgroep": " ".join(activiteit.doelgroepen),
        "dag": " ".join(dagen_van(activiteit, verrijkt.vandaag)),
        "gratis": "ja" if activiteit.kosten.gratis else "",
        "zonder-aanmelden": "ja" if activiteit.aanmelden.nodig == "nee" else "",
        "rolstoel": "ja" if rolstoel(verrijkt, activiteit) else "",
    }
    return {soort: waarden for soort, waarden in keuzes.items() if waarden}


def dagen_van(activiteit: Activiteit, vandaag: date) -> list[str]:
    """De dagen van de week waarop het is."""
    vast = {dag for regel in activiteit.wanneer for dag in regel.dag}
    los = {DAGEN[dag.weekday()] for regel in activiteit.wanneer for dag in (*regel.op, *regel.ook_op) if dag >= vandaag}
    return sorted(vast | los, key=DAGEN.index)


def rolstoel(verrijkt: Verrijkt, activiteit: Activiteit) -> bool:
    return toegang(verrijkt.gids.locaties.get(activiteit.locatie), activiteit)["rolstoel"] == "ja"


def waar(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    """'Dorpshuis De Hof, De Koog', 'Bij u thuis', of twee plekken als het wisselt."""
    plekken = [plek_in_woorden(verrijkt.gids.locaties[id_]) for id_ in locaties_van(activiteit)]
    return " en ".join(plekken[:2]) if plekken else WAAR[activiteit.waar]


def kosten_kort(activiteit: Activiteit) -> str:
    """Voor een label: 'Gratis', '€ 2,50' of '€ 40 per jaar'."""
    kosten = activiteit.kosten
    return euro(kosten.bedrag) if kosten.per == "keer" and not kosten.gratis else kosten_in_woorden(kosten)
