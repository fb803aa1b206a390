"""De voorpagina van de hele streek: kies uw dorp, of begin bij een thema. Met één gebied is dat diens voorpagina."""

from collections.abc import Iterator

from wegwijzer.uitvoer.adressen import van_gebied, van_thema
from wegwijzer.uitvoer.paginas.dagen import deze_week, in_dagen
from wegwijzer.uitvoer.paginas.gebied import voorpagina
from wegwijzer.uitvoer.paginas.indeling import op_alfabet
from wegwijzer.uitvoer.paginas.ingangen import ingangen_van
from wegwijzer.uitvoer.paginas.landkaart import streekkaart
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt


def streek(verrijkt: Verrijkt) -> Iterator[Pagina]:
    if verrijkt.portaal:
        yield voorpagina(verrijkt, verrijkt.portaal, pad="", titel=f"Te doen en hulp in {_naam(verrijkt)}")
    else:
        yield _streek(verrijkt)


def _naam(verrijkt: Verrijkt) -> str:
    return verrijkt.gids.gebieden[verrijkt.portaal].naam


def _streek(verrijkt: Verrijkt) -> Pagina:
    instelling = verrijkt.gids.instelling
    return Pagina(
        pad="",
        titel=f"Te doen en hulp in {instelling.regio}",
        omschrijving=f"{instelling.omschrijving} Kies uw dorp of wijk in {instelling.regio}.",
        inhoud=vul(
            "streek.html",
            instelling=instelling,
            gemeenten=list(_gemeenten(verrijkt)),
            kaart=streekkaart(verrijkt),
            themas=[(thema, van_thema(id_)) for id_, thema in verrijkt.gids.themas.items()],
            ingangen=ingangen_van(verrijkt, None),
            dagen=in_dagen(verrijkt, _uitgelicht(verrijkt)),
        ),
        scripts=("kies.js",),
        soort="streek",
    )


def _gemeenten(verrijkt: Verrijkt) -> Iterator[tuple[str, list[dict]]]:
    """Elke gemeente met haar gebieden op alfabet."""
    for gemeente in verrijkt.gids.gemeenten.values():
        gebieden = op_alfabet(verrijkt.gids.gebieden_van_gemeente(gemeente.id))
        if gebieden:
            yield (
                gemeente.naam,
                [
                    {"naam": gebied.naam, "adres": van_gebied(gebied.id), "aka": "|".join((gebied.naam, *gebied.aka))}
                    for gebied in gebieden
                ],
            )


def _uitgelicht(verrijkt: Verrijkt) -> list:
    """Elke dag van deze week één keer: steeds een ander thema, in een ander dorp."""
    gekozen, gezien = [], set()
    for keer in deze_week(verrijkt, verrijkt.agenda.keren):
        eigen = {
            keer.dag,
            verrijkt.gids.activiteiten[keer.activiteit].themas[0],
            verrijkt.gebied_van_locatie.get(keer.locatie),
        }
        if keer.locatie and not eigen & gezien:
            gekozen.append(keer)
            gezien |= eigen
    return gekozen
