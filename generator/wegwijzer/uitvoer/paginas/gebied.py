"""De voorpagina van een dorp of wijk: wie u belt, wat er deze week is, de thema's en wat er dichtbij is."""

from collections.abc import Iterator
from html import escape

from wegwijzer.uitvoer.adressen import WORTEL, van_gebied, van_thema
from wegwijzer.uitvoer.data.atom import feed_van
from wegwijzer.uitvoer.paginas.dagen import bij_de_buren, deze_week, uitgekozen
from wegwijzer.uitvoer.paginas.indeling import heeft_thema, met_thema
from wegwijzer.uitvoer.paginas.ingangen import ingangen_van
from wegwijzer.uitvoer.paginas.landkaart import gebiedskaartje
from wegwijzer.uitvoer.paginas.plekken import belangrijk_eerst, plek_in_lijst
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import aantal, vul
from wegwijzer.verrijken import Verrijkt

PLEKKEN = 3


def gebieden(verrijkt: Verrijkt) -> Iterator[Pagina]:
    for id_ in verrijkt.gids.gebieden:
        yield voorpagina(verrijkt, id_, van_gebied(id_), verrijkt.gids.gebieden[id_].naam)


def voorpagina(verrijkt: Verrijkt, id_: str, pad: str, titel: str) -> Pagina:
    gids = verrijkt.gids
    gebied = gids.gebieden[id_]
    week = deze_week(verrijkt, verrijkt.agenda.keren_in[id_])
    agenda = van_gebied(id_, "agenda")
    return Pagina(
        pad=pad,
        titel=titel,
        omschrijving=f"Wat is er deze week te doen in {gebied.naam}? En wie kunt u bellen voor hulp?",
        inhoud=vul(
            "gebied.html",
            gebied=gebied,
            gemeente=gids.gemeenten[gebied.gemeente],
            instelling=gids.instelling,
            portaal=verrijkt.portaal,
            dagen=uitgekozen(verrijkt, week, id_, agenda),
            bij_de_buren=bij_de_buren(verrijkt, id_),
            aantal_activiteiten=len(verrijkt.activiteiten_in[id_]),
            themas=list(_themas(verrijkt, id_)),
            ingangen=ingangen_van(verrijkt, id_),
            plekken=[plek_in_lijst(verrijkt, plek) for plek in belangrijk_eerst(verrijkt, verrijkt.locaties_in[id_])[:PLEKKEN]],
            aantal_plekken=len(verrijkt.locaties_in[id_]),
            buren=[_buur(verrijkt, id_, buur) for buur in verrijkt.buren[id_]],
            kaart=gebiedskaartje(verrijkt, id_),
        ),
        kop=_te_volgen(verrijkt, id_),
        soort="thuis",
        gebied=id_,
        deel="thuis",
    )


def _te_volgen(verrijkt: Verrijkt, id_: str) -> str:
    """Voor programma's: de agenda en wat er nieuw is."""
    naam = escape(verrijkt.gids.gebieden[id_].naam)
    return (
        f'<link rel="alternate" type="text/calendar" href="{WORTEL}{van_gebied(id_)}agenda.ics" title="Agenda van {naam}">\n'
        f'<link rel="alternate" type="application/atom+xml" href="{WORTEL}{feed_van(id_)}" title="Nieuw in {naam}">'
    )


def _themas(verrijkt: Verrijkt, gebied: str) -> Iterator[tuple]:
    """Elk thema waarbij hier of dichtbij iets is: (thema, adres, hoeveel)."""
    for id_, thema in verrijkt.gids.themas.items():
        hier = met_thema(verrijkt, gebied, id_)
        if hier:
            yield thema, van_thema(id_, gebied), aantal(len(hier), "activiteit", "activiteiten")
        elif heeft_thema(verrijkt, gebied, id_):
            yield thema, van_thema(id_, gebied), "In de buurt"


def _buur(verrijkt: Verrijkt, gebied: str, buur: str) -> dict:
    hoeveel = aantal(len(verrijkt.activiteiten_in[buur]), "activiteit", "activiteiten")
    return {
        "naam": verrijkt.gids.gebieden[buur].naam,
        "adres": van_gebied(buur),
        "onder": f"{kilometers(verrijkt, gebied, buur)}, {hoeveel}",
    }


def kilometers(verrijkt: Verrijkt, een: str, ander: str) -> str:
    """'3 km', hemelsbreed en afgerond."""
    return f"{max(1, round(verrijkt.kaart.afstand(een, ander) / 1000))} km"
