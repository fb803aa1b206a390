"""De kaarten: folium maakt per pagina een script, de grond (land, grenzen, namen) delen ze allemaal."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

import folium
from branca.element import MacroElement
from folium.template import Template

from wegwijzer.geo import Gebiedskaart
from wegwijzer.model import Activiteit, Locatie
from wegwijzer.tekst import wanneer_kort
from wegwijzer.tekst.plek import adres_in_woorden
from wegwijzer.uitvoer.adressen import naar_wortel, van_activiteit, van_gebied, van_locatie
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van

TEGELS = "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png"
REGIO = "kaart/"
# Folium zet 'map_' voor de naam; zo heet ook het vak op de pagina.
VAK = "map_kaart"


class Plekkenlaag(MacroElement):
    """Geeft onze gegevens door aan theme/js/kaart.js; `tojson` maakt er veilige tekst van."""

    _name = "Plekkenlaag"
    _template = Template(
        "{% macro script(this, kwargs) %}\n"
        "wegwijzerKaart({{ this._parent.get_name() }}, {{ this.gegevens|tojson }});\n"
        "{% endmacro %}"
    )

    def __init__(self, gegevens: dict):
        super().__init__()
        self.gegevens = gegevens


def kaarten(verrijkt: Verrijkt) -> Iterator[tuple[str, str]]:
    """Het gedeelde script met de grond, en naast elke kaartpagina het script van folium."""
    yield f"{REGIO}grond.js", _grond(verrijkt.kaart)
    yield f"{REGIO}kaart.js", _script(kaartgegevens(verrijkt))
    for gebied in verrijkt.gids.gebieden:
        yield f"{van_gebied(gebied, 'kaart')}kaart.js", _script(kaartgegevens(verrijkt, gebied))


def plekken_bij(verrijkt: Verrijkt, gebied: str) -> tuple[Locatie, ...]:
    """De plekken in een gebied, en de plekken verderop waar iets van dit gebied is."""
    elders = dict.fromkeys(
        plek
        for activiteit in verrijkt.activiteiten_in[gebied]
        for plek in locaties_van(activiteit)
        if verrijkt.gebied_van_locatie[plek] != gebied
    )
    return (*verrijkt.locaties_in[gebied], *(verrijkt.gids.locaties[plek] for plek in elders))


def kaartgegevens(verrijkt: Verrijkt, gebied: str | None = None) -> dict:
    """Wat het script van één kaart weet; zonder gebied gaat het om de hele regio."""
    locaties = plekken_bij(verrijkt, gebied) if gebied else tuple(verrijkt.gids.locaties.values())
    wortel = naar_wortel(van_gebied(gebied, "kaart") if gebied else REGIO)
    aanwezig = {thema for plek in locaties for een in verrijkt.activiteiten_op[plek.id] for thema in een.themas}
    return {
        "gebied": gebied,
        "naam": verrijkt.gids.gebieden[gebied].naam if gebied else None,
        "begrenzing": _begrenzing(verrijkt, gebied),
        "themas": [{"id": id_, "naam": thema.naam} for id_, thema in verrijkt.gids.themas.items() if id_ in aanwezig],
        "plekken": [_plek(verrijkt, plek, wortel) for plek in locaties],
    }


def _begrenzing(verrijkt: Verrijkt, gebied: str | None) -> list[list[float]]:
    zuid, west, noord, oost = verrijkt.kaart.begrenzing(*([gebied] if gebied else verrijkt.gids.gebieden))
    return [[zuid, west], [noord, oost]]


def _plek(verrijkt: Verrijkt, plek: Locatie, wortel: str) -> dict:
    return {
        "id": plek.id,
        "naam": plek.naam,
        "adres": adres_in_woorden(plek),
        "lat": round(plek.coordinaten.lat, 5),
        "lon": round(plek.coordinaten.lon, 5),
        "url": wortel + van_locatie(verrijkt, plek),
        "activiteiten": [_activiteit(verrijkt, een, plek, wortel) for een in verrijkt.activiteiten_op[plek.id]],
    }


def _activiteit(verrijkt: Verrijkt, activiteit: Activiteit, plek: Locatie, wortel: str) -> dict:
    hier = [regel for regel in activiteit.wanneer if (regel.locatie or activiteit.locatie) == plek.id]
    keren = verrijkt.agenda.volgende[activiteit.id]
    volgende = next((keer for keer in keren if keer.locatie == plek.id), None)
    return {
        "naam": activiteit.naam,
        "url": wortel + van_activiteit(verrijkt, activiteit),
        "wanneer": wanneer_kort(hier or activiteit.wanneer, verrijkt.vandaag, volgende),
        "themas": list(activiteit.themas),
    }


def _script(gegevens: dict) -> str:
    """Alleen het script van folium: de pagina, de stijl en de onderdelen zijn van ons."""
    kaart = folium.Map(location=[0, 0], tiles=None, zoom_control=False, zoom_snap=0.5)
    tegels = folium.TileLayer(TEGELS, attr="Kaartgegevens © Kadaster", min_zoom=6, max_zoom=19)
    lagen = {"kaart": kaart, "tegels": tegels, "plekken": Plekkenlaag(gegevens)}
    for naam, laag in lagen.items():
        # Folium verzint elke keer een ander id; wij willen twee keer hetzelfde bestand.
        laag._id = naam
        if laag is not kaart:
            laag.add_to(kaart)
    pagina = kaart.get_root()
    kaart.render()
    return pagina.script.render()


def _grond(kaart: Gebiedskaart) -> str:
    grond = {
        "land": kaart.achtergrondvorm(),
        "gebieden": [{"id": gebied, "omtrek": kaart.omtrek(gebied)} for gebied in kaart.gebieden.index],
        "namen": [asdict(naam) for naam in kaart.plaatsnamen()],
    }
    return f"window.wegwijzerGrond = {_veilig(grond)};\n"


def _veilig(gegevens: Iterable | dict) -> str:
    return json.dumps(gegevens, ensure_ascii=True, separators=(",", ":")).replace("<", "\\u003c")
