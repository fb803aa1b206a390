"""De kernflyer: wat er in een dorp of wijk te doen is. Vier bladzijden A5, samen één gevouwen A4."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from math import ceil

from wegwijzer.model import Activiteit, Gebied, Gids, Locatie
from wegwijzer.tekst import hoofdletter, opsomming
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.drukwerk.aanbod import op_papier
from wegwijzer.uitvoer.drukwerk.stuk import GEWOON, GROOT, Drukstuk, basis, contact, op_internet
from wegwijzer.uitvoer.drukwerk.week import Dag, Regel, week
from wegwijzer.uitvoer.kaartbeeld import kaart_in_woorden, kaartbeeld
from wegwijzer.verrijken import Verrijkt

# Zoveel regels passen er binnenin de gewone flyer. Blijft er over, dan komt erbij wat de buren doen.
_RUIMTE, _KOP, _TEKENS, _NAAM = 83, 2.6, 62, 50
GROEP, VOUWVEL = "Flyer", "Om te vouwen"
_KAART = {False: ((122, 84), 3.3), True: ((174, 122), 6.3)}


def kernflyers(verrijkt: Verrijkt) -> Iterator[Drukstuk]:
    for id_, gebied in verrijkt.gids.gebieden.items():
        gewoon = _kernflyer(verrijkt, gebied, groot=False)
        yield gewoon
        yield replace(gewoon, pad=f"{id_}/flyers/flyer-vouwvel.pdf", vorm=VOUWVEL, sjabloon="vouwvel")
        yield _kernflyer(verrijkt, gebied, groot=True)


def _kernflyer(verrijkt: Verrijkt, gebied: Gebied, groot: bool) -> Drukstuk:
    eigen = verrijkt.activiteiten_in[gebied.id]
    dagen = week(verrijkt, eigen, gebied.id)
    buren = _buren(verrijkt, gebied.id)
    verderop = _passend([Regel(op_papier(verrijkt, een, gebied.id), een.locatie) for een in buren], dagen)
    nummers = _nummers([*(regel for dag in dagen for regel in dag.regels), *verderop])
    plekken = [verrijkt.gids.locaties[id_] for id_ in nummers]
    titel = f"Wat is er te doen in {gebied.naam}?"
    return Drukstuk(
        pad=f"{gebied.id}/flyers/flyer{'-groot' if groot else ''}.pdf",
        groep=GROEP,
        naam=titel,
        vorm=GROOT if groot else GEWOON,
        sjabloon="kernflyer",
        gegevens=basis(verrijkt, titel, (*eigen, *buren[: len(verderop)]), groot)
        | {
            "gebied": gebied.naam,
            "seizoen": seizoen(verrijkt.vandaag),
            "inleiding": _inleiding(verrijkt.gids, eigen),
            "contact": contact(verrijkt, gebied),
            "internet": op_internet(verrijkt, van_gebied(gebied.id), f"de pagina van {gebied.naam}"),
            "week": [replace(dag, regels=_genummerd(dag.regels, nummers)) for dag in dagen],
            "buren": _genummerd(verderop, nummers),
            "plekken": [{"naam": plek.naam, "straat": plek.adres.straat_en_nummer, "plaats": plek.adres.plaats} for plek in plekken],
            "gratis": [een.naam for een in eigen if een.kosten.gratis],
            "kaart": _kaart(verrijkt, gebied, plekken, groot),
        },
        bestand="content/gebieden.yml",
        gebied=gebied.id,
    )


def seizoen(vandaag: date) -> str:
    """'Winter 2026 – 2027': het seizoen waarin de meeste mensen dit papier lezen."""
    dag = vandaag + timedelta(days=30)
    naam = ("Winter", "Voorjaar", "Zomer", "Najaar")[dag.month % 12 // 3]
    begin = dag.year - (dag.month < 3)
    return f"{naam} {begin} – {begin + 1}" if naam == "Winter" else f"{naam} {dag.year}"


def _inleiding(gids: Gids, activiteiten: Iterable[Activiteit]) -> str:
    """De thema's waar het meest van is."""
    tel = Counter(thema for een in activiteiten for thema in een.themas)
    vaakst = [gids.themas[thema].naam.lower() for thema in gids.themas if thema in dict(tel.most_common(3))]
    return f"{hoofdletter(opsomming([*vaakst, 'meer']))}. U bent welkom." if vaakst else "U bent welkom."


def _buren(verrijkt: Verrijkt, gebied: str) -> list[Activiteit]:
    """Wat er vlakbij is, de dichtste buur eerst; alleen met een vaste plek."""
    eigen = {een.id for een in verrijkt.activiteiten_in[gebied]}
    gevonden: dict[str, Activiteit] = {}
    for buur in verrijkt.buren[gebied]:
        for een in verrijkt.activiteiten_in[buur]:
            if een.id not in eigen and een.locatie and verrijkt.gebied_van_locatie[een.locatie] == buur:
                gevonden[een.id] = een
    return list(gevonden.values())


def _passend(buren: list[Regel], dagen: list[Dag]) -> list[Regel]:
    """De eerste buren die nog bij deze dagen passen."""
    vol = 2 * _KOP + sum(_KOP + sum(map(_hoogte, dag.regels)) for dag in dagen)
    tot_en_met = accumulate(map(_hoogte, buren), initial=vol)
    return [buur for buur, hoogte in zip(buren, list(tot_en_met)[1:], strict=True) if hoogte <= _RUIMTE]


def _hoogte(regel: Regel) -> float:
    """Hoeveel regels dit op papier ongeveer inneemt, met het wit erbij."""
    wat = regel.wat
    woorden = (None if regel.tijd else wat.kort, *regel.ritme, wat.waar, wat.afstand, *regel.bij, wat.vooraf)
    naam = ceil(len(f"{wat.naam} {wat.thema} {wat.kosten_kort}") / _NAAM)
    return 0.8 + naam + ceil(sum(len(woord) + 2 for woord in woorden if woord) / _TEKENS)


def _nummers(regels: Iterable[Regel]) -> dict[str, int]:
    """Elke plek met haar nummer, in de volgorde van het papier."""
    plekken = dict.fromkeys(regel.plek for regel in regels if regel.plek)
    return {plek: nummer for nummer, plek in enumerate(plekken, 1)}


def _genummerd(regels: Iterable[Regel], nummers: Mapping[str, int]) -> tuple[Regel, ...]:
    return tuple(replace(regel, nummer=nummers.get(regel.plek)) for regel in regels)


def _kaart(verrijkt: Verrijkt, gebied: Gebied, plekken: Sequence[Locatie], groot: bool) -> dict[str, str]:
    maat, letter = _KAART[groot]
    huis = verrijkt.gids.instelling.kleuren
    return {
        "svg": kaartbeeld(verrijkt.kaart, gebied.id, [plek.coordinaten.punt for plek in plekken], maat, letter, huis),
        "alt": kaart_in_woorden(gebied.naam, (plek.naam for plek in plekken)),
        "bron": _bron(verrijkt),
    }


def _bron(verrijkt: Verrijkt) -> str:
    """Wie de grenzen maakte, en van welk jaar ze zijn."""
    bron, jaar = verrijkt.kaart.bron, str(verrijkt.kaart.jaar or "")
    return bron if jaar in bron else f"{bron}, {jaar}"
