"""De organisaties: een lijst, en van elke organisatie wat ze doet."""

from collections.abc import Iterator

from wegwijzer.model import Activiteit, Organisatie
from wegwijzer.tekst import opsomming
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.uitvoer import jsonld
from wegwijzer.uitvoer.adressen import van_organisatie
from wegwijzer.uitvoer.paginas.kaartjes import kaartjes_van
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import aantal, vul
from wegwijzer.verrijken import Verrijkt

OVERZICHT = "organisaties/"


def organisaties(verrijkt: Verrijkt) -> Iterator[Pagina]:
    per_organisatie: dict[str, list[Activiteit]] = {id_: [] for id_ in verrijkt.gids.organisaties}
    for activiteit in sorted(verrijkt.gids.activiteiten.values(), key=lambda een: een.naam.casefold()):
        per_organisatie[activiteit.organisatie].append(activiteit)
    yield _overzicht(verrijkt, per_organisatie)
    for organisatie in verrijkt.gids.organisaties.values():
        yield _pagina(verrijkt, organisatie, per_organisatie[organisatie.id])


def _overzicht(verrijkt: Verrijkt, per_organisatie: dict[str, list[Activiteit]]) -> Pagina:
    regio = verrijkt.gids.instelling.regio
    op_naam = sorted(verrijkt.gids.organisaties.values(), key=lambda een: een.naam.casefold())
    return Pagina(
        pad=OVERZICHT,
        titel=f"Organisaties in {regio}",
        omschrijving=f"Alle organisaties die iets doen voor inwoners van {regio}.",
        inhoud=vul(
            "organisaties.html",
            regio=regio,
            organisaties=[
                (een, van_organisatie(een.id), aantal(len(per_organisatie[een.id]), "activiteit", "activiteiten"))
                for een in op_naam
            ],
        ),
    )


def _pagina(verrijkt: Verrijkt, organisatie: Organisatie, activiteiten: list[Activiteit]) -> Pagina:
    gids = verrijkt.gids
    gemeenten = opsomming(gids.gemeenten[id_].naam for id_ in organisatie.gemeenten)
    return Pagina(
        pad=van_organisatie(organisatie.id),
        titel=f"{organisatie.naam} in {gids.instelling.regio}",
        omschrijving=organisatie.omschrijving,
        inhoud=vul(
            "organisatie.html",
            organisatie=organisatie,
            gemeenten=gemeenten,
            kaartjes=kaartjes_van(verrijkt, activiteiten),
            overzicht=OVERZICHT,
            bekeken=dag_en_maand(organisatie.beheer.gecontroleerd, verrijkt.vandaag),
        ),
        kop=jsonld.script(jsonld.van_organisatie(verrijkt, organisatie)),
        soort="organisatie",
    )
