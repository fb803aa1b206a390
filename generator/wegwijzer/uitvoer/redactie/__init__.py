"""De redactie op /redactie/: een formulier voor vaste redacteuren (Decap CMS). Alleen als de instellingen dat zeggen."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from wegwijzer.bevinding import UitvoerMislukt, bevinding
from wegwijzer.model import Gids, Instelling
from wegwijzer.model.records import Kleuren
from wegwijzer.thema import REDACTIE
from wegwijzer.uitvoer.adressen import WORTEL
from wegwijzer.uitvoer.doorgeven import REGELS
from wegwijzer.uitvoer.redactie.achterkant import Achterkant, achterkant_van
from wegwijzer.uitvoer.redactie.collecties import FORMULIEREN, Namen, collecties, vormen
from wegwijzer.uitvoer.redactie.samenhang import samenhang
from wegwijzer.uitvoer.scripts import scripts
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.uitvoer.statisch import bord
from wegwijzer.uitvoer.veiligheid import beleid_redactie
from wegwijzer.verrijken import Verrijkt

PAD = "redactie/"
# De lijsten waar een redacteur uit kiest.
LIJSTEN = ("gemeenten", "gebieden", "themas", "doelgroepen", "soorten", "bouwstenen", "resultaatgebieden")
# De browser maakt een foto kleiner, en haalt eruit waar en wanneer die gemaakt is.
_FOTOS = {"enabled": True, "format": {"enabled": True, "default": "jpeg"}, "quality": 82, "width": 1600, "strip_metadata": True}
MODULES = REDACTIE / "node_modules"


def redactie(verrijkt: Verrijkt) -> Iterator[tuple[str, str | bytes]]:
    """Niets, als de wegwijzer geen redactie heeft."""
    instelling = verrijkt.gids.instelling
    if not instelling.redactie:
        return
    if not is_opgehaald():
        raise UitvoerMislukt([bevinding("redactie-niet-opgehaald", "content/wegwijzer.yml")])
    yield from bestanden(instelling, namen_uit(verrijkt.gids), achterkant_van(instelling.redactie))
    yield f"{PAD}samenhang.json", json.dumps(samenhang(verrijkt.gids), ensure_ascii=False)


def is_opgehaald() -> bool:
    return (MODULES / "decap-cms/dist/decap-cms.js").is_file()


def namen_uit(gids: Gids) -> Namen:
    return {lijst: {id_: een.naam for id_, een in getattr(gids, lijst).items()} for lijst in LIJSTEN}


def bestanden(instelling: Instelling | None, namen: Namen, achterkant: Achterkant) -> Iterator[tuple[str, str | bytes]]:
    """Alle bestanden van de redactie, met `achterkant` als de plek waar alles bewaard wordt."""
    naam = instelling.kort if instelling else "de wegwijzer"
    yield f"{PAD}index.html", vul("redactie/index.html", naam=naam, beleid=beleid_redactie(achterkant.bronnen))
    yield f"{PAD}bord.svg", bord((instelling.kleuren if instelling else Kleuren()).hoofd)
    yield f"{PAD}instelling.json", json.dumps(_instelling(instelling, namen, achterkant), ensure_ascii=False, indent=1)
    for soort in ("*.js", "*.css"):
        for bron in sorted(REDACTIE.glob(soort)):
            yield f"{PAD}{bron.name}", bron.read_bytes()
    yield from _van_npm()


def _instelling(instelling: Instelling | None, namen: Namen, achterkant: Achterkant) -> Mapping[str, Any]:
    """De instelling van Decap, en per soort bestand de vorm van de velden."""
    decap = {
        **achterkant.decap,
        "locale": "nl",
        "logo": {"src": "bord.svg", "show_in_header": False},
        "media_folder": "content/fotos",
        "public_folder": "",
        "media_processing": _FOTOS,
        "show_preview_links": False,
        "slug": {"encoding": "ascii", "clean_accents": True, "sanitize_replacement": "-"},
        "collections": list(collecties(namen)),
    }
    if instelling:
        decap |= {"site_url": instelling.adres, "display_url": instelling.adres}
    # Op de site keurt de browser; op deze computer doet ons programma dat zelf.
    keuren = None if achterkant.lokaal else {"scripts": _scripts(), "regels": f"../{REGELS}", "gebieden": "../data/gebieden.geojson"}
    return {"decap": decap, "vormen": {lijst: vormen(lijst) for lijst in FORMULIEREN}, "keuren": keuren}


def _scripts() -> dict[str, str]:
    """De scripts van het formulier 'Geef het door' die ook hier nakijken: naam -> adres."""
    alle = scripts()
    namen = ("doorgeven/keuren.js", "doorgeven/zinnen.js", "doorgeven/dagen.js", "datum.js")
    return {Path(naam).stem: alle.adres(naam).replace(WORTEL, "../") for naam in namen}


def _van_npm() -> Iterator[tuple[str, bytes]]:
    """Decap met zijn losse delen, en de lezer van YAML. Zonder de bestanden om in te zoeken naar fouten."""
    decap, yaml = MODULES / "decap-cms/dist", MODULES / "yaml/browser"
    for patroon in ("decap-cms.js", "*.decap-cms.js", "*.wasm", "decap-cms.js.LICENSE.txt"):
        for bron in sorted(decap.glob(patroon)):
            yield f"{PAD}decap/{bron.name}", bron.read_bytes()
    for bron in sorted(yaml.rglob("*.js")):
        yield f"{PAD}yaml/{bron.relative_to(yaml).as_posix()}", bron.read_bytes()
