"""De pagina voor huisarts, POH en sociaal team: kies wat past en print een blad voor de patiënt.

Alle gegevens staan in één bestand naast de pagina. Kiezen en printen gebeurt daarna in de browser.
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from wegwijzer.model import DAGEN, Activiteit, Gebied
from wegwijzer.tekst import dagdeel, hoofdletter
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.tekst.keuzes import DIMENSIES
from wegwijzer.tekst.plek import TALEN, toegang
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.drukwerk.aanbod import afstand, op_papier
from wegwijzer.uitvoer.drukwerk.recept import dichtbij_eerst
from wegwijzer.uitvoer.drukwerk.stuk import contact, controleer_na, op_internet
from wegwijzer.uitvoer.paginas.indeling import op_alfabet
from wegwijzer.uitvoer.paginas.kaartjes import dagen_van
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt
from wegwijzer.zetten.qr import qr_bits

ADRES = "recept/"
DAGDELEN = ("ochtend", "middag", "avond")


def receptpagina(verrijkt: Verrijkt) -> Iterator[Pagina]:
    gids = verrijkt.gids
    activiteiten = gids.activiteiten.values()
    yield Pagina(
        pad=ADRES,
        titel="Welzijn op recept",
        omschrijving="Voor de huisarts en het sociaal team. Kies wat bij uw patiënt past, en print het blad.",
        inhoud=vul(
            "recept.html",
            gemeenten=[(een.naam, op_alfabet(gids.gebieden_van_gemeente(een.id))) for een in gids.gemeenten.values()],
            portaal=verrijkt.portaal,
            logo=gids.instelling.logo,
            wegwijzer=gids.instelling.kort,
            dimensies=DIMENSIES,
            doelgroepen=_gebruikt(gids.doelgroepen, (id_ for een in activiteiten for id_ in een.doelgroepen)),
            talen=_gebruikt(TALEN, (taal for een in activiteiten for taal in een.talen if taal != "nl")),
            dagen=[(dag, hoofdletter(dag)) for dag in DAGEN],
            dagdelen=[(deel, hoofdletter(deel)) for deel in DAGDELEN],
            gegevens=_in_html(receptgegevens(verrijkt)),
        ),
        # Ook het adres met een keuze erin gaat nergens heen.
        kop='<meta name="referrer" content="no-referrer">',
        scripts=("recept.js",),
        soort="recept",
    )


def _gebruikt(lijst, gebruikt) -> list[tuple[str, str]]:
    aanwezig = set(gebruikt)
    return [(id_, getattr(waarde, "naam", waarde)) for id_, waarde in lijst.items() if id_ in aanwezig and id_ != "iedereen"]


def receptgegevens(verrijkt: Verrijkt) -> dict[str, Any]:
    """Alle activiteiten, en per gebied wie er helpt en wat er dichtbij is."""
    return {
        "voorbeeld": verrijkt.gids.instelling.voorbeeld,
        "gemaakt": dag_en_maand(verrijkt.vandaag),
        "controleer": _dag(controleer_na(verrijkt, ())),
        "dimensies": {id_: gewoon for id_, (_, gewoon) in DIMENSIES.items()},
        "activiteiten": {id_: _activiteit(verrijkt, een) for id_, een in verrijkt.gids.activiteiten.items()},
        "gebieden": {id_: _gebied(verrijkt, gebied) for id_, gebied in verrijkt.gids.gebieden.items()},
    }


def _activiteit(verrijkt: Verrijkt, activiteit: Activiteit) -> dict[str, Any]:
    woorden = op_papier(verrijkt, activiteit)
    plek = verrijkt.gids.locaties.get(activiteit.locatie)
    leeftijd = activiteit.leeftijd
    return {veld: getattr(woorden, veld) for veld in _OP_HET_BLAD} | {
        "recept": activiteit.welzijn_op_recept,
        "past": {
            "dimensie": list(activiteit.positieve_gezondheid),
            "doelgroep": list(activiteit.doelgroepen),
            "dag": dagen_van(activiteit, verrijkt.vandaag),
            "dagdeel": sorted({dagdeel(regel.van) for regel in activiteit.wanneer}),
            "taal": list(activiteit.talen),
            "gratis": activiteit.kosten.gratis,
            "zonder-aanmelden": activiteit.aanmelden.nodig == "nee",
            "rolstoel": toegang(plek, activiteit)["rolstoel"] == "ja",
            "samen": "alleen" if activiteit.waar in ("thuis", "telefoon") else "groep",
        },
        "van": leeftijd.van if leeftijd else None,
        "tot": leeftijd.tot if leeftijd else None,
        "controleer": _dag(controleer_na(verrijkt, [activiteit])),
        "nagekeken": dag_en_maand(activiteit.beheer.gecontroleerd),
    }


def _dag(dag: date) -> list[str]:
    """Een dag om te vergelijken en om te lezen."""
    return [dag.isoformat(), dag_en_maand(dag)]


_OP_HET_BLAD = (
    "naam", "samenvatting", "wanneer", "tijden_uitleg", "waar", "straat", "kosten", "kosten_uitleg",
    "stap", "telefoon", "verlopen", "kort",
)  # fmt: skip


def _gebied(verrijkt: Verrijkt, gebied: Gebied) -> dict[str, Any]:
    """De activiteiten staan op volgorde: dichtbij eerst, met de afstand van wat verderop is."""
    internet = op_internet(verrijkt, van_gebied(gebied.id), gebied.naam)
    return {
        "naam": gebied.naam,
        "contact": contact(verrijkt, gebied),
        "adres": internet["kort"],
        "qr": qr_bits(internet["url"]),
        "volgorde": [[een.id, afstand(verrijkt, een, gebied.id)] for een in dichtbij_eerst(verrijkt, gebied.id)],
    }


def _in_html(gegevens: dict[str, Any]) -> str:
    """JSON die veilig in een <script type="application/json"> staat: zo is er ook geen verzoek nodig om hem te halen."""
    return json.dumps(gegevens, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
