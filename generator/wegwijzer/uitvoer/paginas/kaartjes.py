"""Kaartjes: elke activiteit in het kort, zoals ze in een lijst staat."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date

from markupsafe import Markup

from wegwijzer.eens import eens
from wegwijzer.model import DAGEN, Activiteit
from wegwijzer.tekst import euro, kosten_in_woorden
from wegwijzer.tekst.plek import WAAR, plek_in_woorden, toegang
from wegwijzer.uitvoer.adressen import van_activiteit
from wegwijzer.uitvoer.sjablonen import onderdeel
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van
from wegwijzer.verrijken.wanneer import kort_van


@dataclass(frozen=True)
class Kort:
    """Een activiteit in het kort; dezelfde velden als het onderdeel `kaartje`.

    `kenmerken` is waarop u kunt kiezen: soort -> waarden, met een spatie ertussen.
    """

    naam: str
    adres: str
    samenvatting: str
    wanneer: str
    waar: str
    kosten: str
    gratis: bool
    aanmelden: str
    rolstoel: bool
    kenmerken: Mapping[str, str]


@eens
def in_het_kort(verrijkt: Verrijkt) -> Mapping[str, Kort]:
    """Elke activiteit in het kort, bij haar id."""
    return {id_: _kort(verrijkt, een) for id_, een in verrijkt.gids.activiteiten.items()}


@eens
def _kaartjes(verrijkt: Verrijkt) -> Mapping[str, Markup]:
    kaartje = onderdeel("kaartje")
    return {id_: kaartje(**asdict(kort)) for id_, kort in in_het_kort(verrijkt).items()}


def kaartjes_van(verrijkt: Verrijkt, activiteiten: Iterable[Activiteit]) -> Markup:
    """De kaartjes van deze activiteiten achter elkaar, als HTML."""
    alle = _kaartjes(verrijkt)
    return Markup("\n".join(alle[een.id] for een in activiteiten))


def _kort(verrijkt: Verrijkt, activiteit: Activiteit) -> Kort:
    rolstoel = toegang(verrijkt.gids.locaties.get(activiteit.locatie), activiteit)["rolstoel"] == "ja"
    return Kort(
        naam=activiteit.naam,
        adres=van_activiteit(verrijkt, activiteit),
        samenvatting=activiteit.samenvatting,
        wanneer=kort_van(verrijkt, activiteit).replace(" uur", "\N{NO-BREAK SPACE}uur"),
        waar=_waar(verrijkt, activiteit),
        kosten=_kosten(activiteit),
        gratis=activiteit.kosten.gratis,
        aanmelden=activiteit.aanmelden.nodig,
        rolstoel=rolstoel,
        kenmerken=_kenmerken(activiteit, rolstoel, verrijkt.vandaag),
    )


def _kenmerken(activiteit: Activiteit, rolstoel: bool, vandaag: date) -> dict[str, str]:
    keuzes = {
        "thema": " ".join(activiteit.themas),
        "doelgroep": " ".join(activiteit.doelgroepen),
        "dag": " ".join(dagen_van(activiteit, vandaag)),
        "gratis": "ja" if activiteit.kosten.gratis else "",
        "zonder-aanmelden": "ja" if activiteit.aanmelden.nodig == "nee" else "",
        "rolstoel": "ja" if rolstoel else "",
    }
    return {soort: waarden for soort, waarden in keuzes.items() if waarden}


def dagen_van(activiteit: Activiteit, vandaag: date) -> list[str]:
    """De dagen van de week waarop het is."""
    vast = {dag for regel in activiteit.wanneer for dag in regel.dag}
    los = {DAGEN[dag.weekday()] for regel in activiteit.wanneer for dag in (*regel.op, *regel.ook_op) if dag >= vandaag}
    return sorted(vast | los, key=DAGEN.index)


def _waar(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    """'Dorpshuis De Hof, Zeedorp', 'Bij u thuis', of twee plekken als het wisselt."""
    plekken = [plek_in_woorden(verrijkt.gids.locaties[id_]) for id_ in locaties_van(activiteit)]
    return " en ".join(plekken[:2]) if plekken else WAAR[activiteit.waar]


def _kosten(activiteit: Activiteit) -> str:
    """Voor een label: 'Gratis', '€ 2,50' of '€ 40 per jaar'."""
    kosten = activiteit.kosten
    return euro(kosten.bedrag) if kosten.per == "keer" and not kosten.gratis else kosten_in_woorden(kosten)
