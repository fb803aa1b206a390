"""Op het oude adres van een activiteit die gestopt is: dat ze gestopt is, en wat er nu is."""

from collections.abc import Iterator

from wegwijzer.model import Activiteit, Gestopt
from wegwijzer.tekst import datum_lang
from wegwijzer.uitvoer.adressen import van_gebied, van_thema
from wegwijzer.uitvoer.paginas.indeling import heeft_thema
from wegwijzer.uitvoer.paginas.kaartjes import kaartjes_van
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt

HOEVEEL = 4


def gestopt(verrijkt: Verrijkt) -> Iterator[Pagina]:
    for een in verrijkt.gids.gestopt.values():
        for gebied in een.gebieden:
            if gebied in verrijkt.gids.gebieden:
                yield _pagina(verrijkt, een, gebied)


def _pagina(verrijkt: Verrijkt, een: Gestopt, id_: str) -> Pagina:
    gebied = verrijkt.gids.gebieden[id_]
    return Pagina(
        pad=f"{van_gebied(id_, 'activiteiten')}{een.id}/",
        titel=f"{een.naam} in {gebied.naam} is gestopt",
        omschrijving=f"{een.naam} in {gebied.naam} is gestopt. Kijk wat er nu is.",
        inhoud=vul(
            "gestopt.html",
            gestopt=een,
            gebied=gebied,
            datum=datum_lang(een.gestopt_op, verrijkt.vandaag),
            voorbij=een.gestopt_op <= verrijkt.vandaag,
            kaartjes=kaartjes_van(verrijkt, _wat_nu(verrijkt, een, id_)),
            themas=[
                (verrijkt.gids.themas[thema].naam, van_thema(thema, id_))
                for thema in een.themas
                if heeft_thema(verrijkt, id_, thema)
            ],
            alles=van_gebied(id_, "activiteiten"),
        ),
        soort="gestopt",
        gebied=id_,
        deel="activiteiten",
    )


def _wat_nu(verrijkt: Verrijkt, een: Gestopt, gebied: str) -> list[Activiteit]:
    """Wat de redactie koos, en anders wat dichtbij over hetzelfde gaat."""
    activiteiten = verrijkt.gids.activiteiten
    if gekozen := [activiteiten[id_] for id_ in een.alternatieven if id_ in activiteiten]:
        return gekozen
    dichtbij = {
        ander.id: ander
        for plek in (gebied, *verrijkt.buren[gebied])
        for ander in verrijkt.activiteiten_in[plek]
        if set(ander.themas) & set(een.themas)
    }
    return list(dichtbij.values())[:HOEVEEL]
