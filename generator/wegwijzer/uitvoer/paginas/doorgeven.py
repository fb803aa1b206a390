"""De pagina 'Geef het door': een formulier dat helemaal uit het model komt."""

from collections.abc import Iterator

from wegwijzer.model import Gids
from wegwijzer.model.vragen import Vraag
from wegwijzer.tekst.keuzes import in_woorden
from wegwijzer.uitvoer.adressen import WORTEL
from wegwijzer.uitvoer.doorgeven import PAD
from wegwijzer.uitvoer.doorgeven.groepen import GROEPEN, VOOR_REDACTIE, vraag_van, vragen_mee
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.uitvoer.veiligheid import postbus_van
from wegwijzer.verrijken import Verrijkt

Opties = list[tuple[str, list[tuple[str, str]]]]


def doorgeefpagina(verrijkt: Verrijkt) -> Iterator[Pagina]:
    gids = verrijkt.gids
    inhoud = vul(
        "doorgeven.html",
        bron=f"{WORTEL}{PAD}",
        instelling=gids.instelling,
        groepen={lijst: [(kop, [vraag_van(lijst, naam) for naam in namen]) for kop, namen in groepen] for lijst, groepen in GROEPEN.items()},
        niet={naam.partition(".")[2] for namen in VOOR_REDACTIE.values() for naam in namen if "." in naam},
        mee=vragen_mee,
        opties=lambda vraag: _opties(gids, vraag),
    )
    yield Pagina(
        pad=PAD,
        titel="Geef het door",
        omschrijving="Klopt er iets niet, of mist u iets? Geef het door. U hoeft niet in te loggen.",
        inhoud=inhoud,
        scripts=("doorgeven/doorgeven.js",),
        soort="doorgeven",
        verbinding=postbus_van(gids.instelling),
    )


def _opties(gids: Gids, vraag: Vraag) -> Opties:
    """De keuzes van een vraag in groepen: (kop, [(waarde, naam)])."""
    if vraag.lijsten == ("gebieden", "gemeenten"):
        heel = [(id_, f"heel {een.naam}") for id_, een in gids.gemeenten.items()]
        return [("De hele gemeente", heel), *_per_gemeente(gids, gids.gebieden)]
    if vraag.lijsten == ("locaties",):
        return _per_gemeente(gids, gids.locaties, lambda plek: f"{plek.naam}, {plek.adres.plaats}")
    if vraag.lijsten:
        records = getattr(gids, vraag.lijsten[0]).values()
        return [("", [(een.id, een.naam) for een in records])]
    return [("", [(keuze, in_woorden(keuze)) for keuze in vraag.keuzes])]


def _per_gemeente(gids: Gids, records, naam=lambda een: een.naam) -> Opties:
    return [
        (gemeente.naam, sorted(((een.id, naam(een)) for een in records.values() if een.gemeente == id_), key=lambda paar: paar[1].casefold()))
        for id_, gemeente in gids.gemeenten.items()
    ]
