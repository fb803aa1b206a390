"""De agenda van een gebied en van de streek: de komende 28 dagen, en een week om te printen."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import groupby

from wegwijzer.model import DAGEN as WEEKDAGEN
from wegwijzer.model import Gebied
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.tijd import Keer
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.kalenders import abonneer
from wegwijzer.uitvoer.paginas.dagen import deze_week, in_dagen, kenmerken_van_keer
from wegwijzer.uitvoer.paginas.filters import LOSSE, filters, opties
from wegwijzer.uitvoer.paginas.weken import dagkiezer, per_week, uitklapdagen
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import aantal, vul
from wegwijzer.verrijken import Verrijkt

DAGEN = timedelta(days=28)
# Meer past niet in een lichte pagina; dan houdt de agenda van de streek eerder op.
HOOGSTENS = 1500
STREEK = "agenda/"
_PERIODES = {"vandaag": "Vandaag", "morgen": "Morgen", "weekend": "Dit weekend", "volgende-week": "Volgende week"}
_DAGDELEN = {"ochtend": "Ochtend", "middag": "Middag", "avond": "Avond"}


def agendas(verrijkt: Verrijkt) -> Iterator[Pagina]:
    yield _streek(verrijkt)
    for gebied in verrijkt.gids.gebieden.values():
        yield _gebied(verrijkt, gebied)
        yield _week(verrijkt, gebied)


def _streek(verrijkt: Verrijkt) -> Pagina:
    regio = verrijkt.gids.instelling.regio
    keren = _die_passen(_komend(verrijkt, verrijkt.agenda.keren))
    return Pagina(
        pad=STREEK,
        titel=f"Agenda van {regio}",
        omschrijving=f"Alles wat er de komende tijd te doen is in {regio}, per dag.",
        inhoud=_inhoud(verrijkt, f"Agenda van {regio}", keren, "", buren=(), kies=not verrijkt.portaal),
        scripts=("agenda.js", "keuze.js"),
        soort="agenda",
    )


def _gebied(verrijkt: Verrijkt, gebied: Gebied) -> Pagina:
    keren = _komend(verrijkt, verrijkt.agenda.keren_in[gebied.id])
    pad = van_gebied(gebied.id, "agenda")
    buren = [(verrijkt.gids.gebieden[buur].naam, van_gebied(buur, "agenda")) for buur in verrijkt.buren[gebied.id]]
    return Pagina(
        pad=pad,
        titel=f"Agenda van {gebied.naam}",
        omschrijving=f"Alles wat er de komende vier weken te doen is in {gebied.naam}, per dag.",
        inhoud=_inhoud(verrijkt, f"Agenda van {gebied.naam}", keren, van_gebied(gebied.id), buren, f"{pad}week/"),
        scripts=("agenda.js", "keuze.js"),
        soort="agenda",
        gebied=gebied.id,
        deel="agenda",
    )


def _komend(verrijkt: Verrijkt, keren: Iterable[Keer]) -> list[Keer]:
    return [keer for keer in keren if keer.dag < verrijkt.vandaag + DAGEN]


def _die_passen(keren: Sequence[Keer]) -> list[Keer]:
    """Hele dagen, tot de pagina vol is. De eerste dag staat er altijd op."""
    passend: list[Keer] = []
    for _, dag in groupby(keren, key=lambda keer: keer.dag):
        erbij = list(dag)
        if passend and len(passend) + len(erbij) > HOOGSTENS:
            break
        passend += erbij
    return passend


def _inhoud(
    verrijkt: Verrijkt, titel: str, keren: Sequence[Keer], map_: str, buren: Sequence, week: str = "", kies: bool = False
) -> str:
    dagen = uitklapdagen(verrijkt, keren)
    return vul(
        "agenda.html",
        titel=titel,
        weken=per_week(verrijkt, dagen),
        dagkiezer=dagkiezer(verrijkt, dagen),
        weekdagen=WEEKDAGEN,
        hoeveel=aantal(len(keren), "keer iets te doen", "keer iets te doen"),
        tot=dag_en_maand(keren[-1].dag, verrijkt.vandaag) if keren else "",
        vol=bool(keren) and keren[-1].dag < verrijkt.vandaag + DAGEN - timedelta(days=7),
        keuzes=_keuzes(verrijkt, keren),
        buren=buren,
        week=week,
        kies=kies,
        kalender=f"{map_}agenda.ics",
        abonneer=abonneer(verrijkt, map_),
    )


def _keuzes(verrijkt: Verrijkt, keren: Iterable[Keer]) -> list[dict]:
    """De filters: alleen waarden die in deze agenda voorkomen. Wanneer het vandaag is, weet alleen de bezoeker."""
    vragen = {
        "Wanneer?": opties("wanneer", _PERIODES),
        "Welk deel van de dag?": opties("dagdeel", _DAGDELEN),
        "Wat is belangrijk?": LOSSE,
        "Waar gaat het over?": opties("thema", verrijkt.gids.themas),
        "Voor wie?": opties("doelgroep", verrijkt.gids.doelgroepen),
    }
    return filters(vragen, (kenmerken_van_keer(verrijkt, keer) for keer in keren), altijd="wanneer")


def _week(verrijkt: Verrijkt, gebied: Gebied) -> Pagina:
    """Zeven dagen op papier: voor de koelkast, het prikbord of wie geen internet heeft."""
    laatste = verrijkt.vandaag + timedelta(days=6)
    return Pagina(
        pad=van_gebied(gebied.id, "agenda/week"),
        titel=f"Week in {gebied.naam}, om te printen",
        omschrijving=f"Wat er deze week te doen is in {gebied.naam}, op één vel papier.",
        inhoud=vul(
            "agenda_week.html",
            gebied=gebied,
            periode=f"van {dag_en_maand(verrijkt.vandaag, laatste)} tot en met {dag_en_maand(laatste)}",
            dagen=in_dagen(verrijkt, deze_week(verrijkt, verrijkt.agenda.keren_in[gebied.id])),
            telefoons={een.id: een.contact.telefoon for een in verrijkt.activiteiten_in[gebied.id]},
            agenda=van_gebied(gebied.id, "agenda"),
            adres=verrijkt.gids.instelling.adres.partition("://")[2].rstrip("/"),
        ),
        soort="week",
        gebied=gebied.id,
        deel="agenda",
    )
