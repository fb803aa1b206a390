"""De lijst van alle activiteiten in een gebied, met filters. Zonder script is het een gewone lijst per thema."""

from collections.abc import Iterable, Iterator

from wegwijzer.model import DAGEN, Activiteit
from wegwijzer.uitvoer.adressen import van_gebied, van_thema
from wegwijzer.uitvoer.paginas.filters import LOSSE, filters, opties
from wegwijzer.uitvoer.paginas.indeling import met_thema
from wegwijzer.uitvoer.paginas.kaartjes import in_het_kort, kaartjes_van
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import aantal, vul
from wegwijzer.verrijken import Verrijkt


def lijsten(verrijkt: Verrijkt) -> Iterator[Pagina]:
    for id_ in verrijkt.gids.gebieden:
        yield _lijst(verrijkt, id_)


def _lijst(verrijkt: Verrijkt, id_: str) -> Pagina:
    gids = verrijkt.gids
    gebied = gids.gebieden[id_]
    activiteiten = verrijkt.activiteiten_in[id_]
    hoeveel = aantal(len(activiteiten), "activiteit", "activiteiten")
    return Pagina(
        pad=van_gebied(id_, "activiteiten"),
        titel=f"Activiteiten in {gebied.naam}",
        omschrijving=f"Alle activiteiten en hulp in {gebied.naam}: {hoeveel}. Kies op thema, dag of kosten.",
        inhoud=vul(
            "lijst.html",
            gebied=gebied,
            hoeveel=hoeveel,
            groepen=list(_per_thema(verrijkt, id_)),
            themas=[
                (thema.naam, van_thema(thema.id, id_), len(met_thema(verrijkt, id_, thema.id)))
                for thema in gids.themas.values()
                if met_thema(verrijkt, id_, thema.id)
            ],
            keuzes=keuzegroepen(verrijkt, activiteiten),
            buren=[(gids.gebieden[buur].naam, van_gebied(buur, "activiteiten")) for buur in verrijkt.buren[id_]],
        ),
        scripts=("keuze.js",),
        soort="lijst",
        gebied=id_,
        deel="activiteiten",
    )


def _per_thema(verrijkt: Verrijkt, id_: str) -> Iterator[tuple]:
    """Elke activiteit één keer: bij haar eerste thema."""
    for thema in verrijkt.gids.themas.values():
        groep = [een for een in met_thema(verrijkt, id_, thema.id) if een.themas[0] == thema.id]
        if groep:
            yield thema, kaartjes_van(verrijkt, groep)


def keuzegroepen(verrijkt: Verrijkt, activiteiten: Iterable[Activiteit]) -> list[dict]:
    """De filters: alleen waarden die bij deze activiteiten voorkomen."""
    vragen = {
        "Wat is belangrijk?": LOSSE,
        "Waar gaat het over?": opties("thema", verrijkt.gids.themas),
        "Op welke dag?": opties("dag", {dag: dag.capitalize() for dag in DAGEN}),
        "Voor wie?": opties("doelgroep", verrijkt.gids.doelgroepen),
    }
    return filters(vragen, (in_het_kort(verrijkt)[een.id].kenmerken for een in activiteiten))
