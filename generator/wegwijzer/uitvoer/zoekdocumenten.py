"""Wat Pagefind leest: van alles wat te vinden is één klein document, met alleen woorden, keuzes en wat in beeld komt.

De pagina's van de site zelf blijven zo vrij van woorden die alleen voor het zoeken zijn.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from wegwijzer.uitvoer.adressen import van_activiteit, van_ingang, van_locatie, van_organisatie, van_thema
from wegwijzer.uitvoer.paginas.kaartjes import in_het_kort
from wegwijzer.verrijken import Verrijkt
from wegwijzer.zoeken import (
    maak_aanvulling,
    per_gewicht,
    plaatsnamen,
    weeg_activiteit,
    weeg_ingang,
    weeg_locatie,
    weeg_organisatie,
    weeg_thema,
    woordenlijst,
)


@dataclass(frozen=True)
class Vindbaar:
    """Eén ding dat te vinden is. `gewichten` is woord -> gewicht; `beeld` komt in de lijst; op `keuzes` kan iemand kiezen."""

    adres: str
    gewichten: Mapping[str, float]
    beeld: Mapping[str, str]
    keuzes: Mapping[str, str]

    def als_html(self) -> str:
        beeld = (_merk("meta", veld, waarde) for veld, waarde in self.beeld.items() if waarde)
        keuzes = (_merk("filter", soort, een) for soort, waarden in self.keuzes.items() for een in waarden.split())
        tekst = (
            f'<p data-pagefind-weight="{gewicht}">{" ".join(woorden)}</p>'
            for gewicht, woorden in per_gewicht(self.gewichten).items()
        )
        inhoud = "".join((*beeld, *keuzes, *tekst))
        return f'<!doctype html><html lang="nl"><body data-pagefind-body>{inhoud}</body></html>'


def _merk(soort: str, naam: str, waarde: str) -> str:
    return f'<b data-pagefind-{soort}="{naam}[data-w]" data-w="{escape(waarde)}"></b>'


def vindbaar(verrijkt: Verrijkt) -> list[Vindbaar]:
    """Alles wat te vinden is."""
    return [*_activiteiten(verrijkt), *_plekken(verrijkt), *_wegen(verrijkt)]


def _activiteiten(verrijkt: Verrijkt) -> Iterator[Vindbaar]:
    """Wat lang niet is nagekeken, staat in geen enkele lijst en is ook niet te vinden."""
    aanvulling = maak_aanvulling(verrijkt.gids)
    in_lijsten = {een.id: een for gebied in verrijkt.activiteiten_in.values() for een in gebied}
    for een in sorted(in_lijsten.values(), key=lambda een: een.id):
        gebieden = [id_ for id_ in verrijkt.gebieden_van_activiteit[een.id] if id_ in verrijkt.gids.gebieden]
        kort = in_het_kort(verrijkt)[een.id]
        keuzes = {"soort": "activiteit", "gebied": " ".join(gebieden), **kort.kenmerken}
        beeld = {
            "naam": kort.naam,
            "tekst": kort.samenvatting,
            "wanneer": kort.wanneer,
            "waar": kort.waar,
            "kosten": kort.kosten,
            "aanmelden": kort.aanmelden,
            "rolstoel": "ja" if kort.rolstoel else "",
        }
        yield Vindbaar(van_activiteit(verrijkt, een), weeg_activiteit(verrijkt, aanvulling, een), beeld, keuzes)


def _plekken(verrijkt: Verrijkt) -> Iterator[Vindbaar]:
    for plek in verrijkt.gids.locaties.values():
        keuzes = {"soort": "plek", "gebied": verrijkt.gebied_van_locatie[plek.id]}
        beeld = {"naam": plek.naam, "tekst": f"{verrijkt.gids.soorten[plek.soort].naam} in {plek.adres.plaats}"}
        yield Vindbaar(van_locatie(verrijkt, plek), weeg_locatie(verrijkt, plek), beeld, keuzes)


def _wegen(verrijkt: Verrijkt) -> Iterator[Vindbaar]:
    """Ingangen, thema's en organisaties: geen activiteit, wel een weg erheen."""
    gids, portaal, aanvulling = verrijkt.gids, verrijkt.portaal, maak_aanvulling(verrijkt.gids)
    for ingang in gids.ingangen.values():
        beeld = {"naam": ingang.naam, "tekst": ingang.zin}
        yield Vindbaar(van_ingang(ingang.id, portaal), weeg_ingang(ingang), beeld, {"soort": "ingang"})
    for thema in gids.themas.values():
        beeld = {"naam": thema.naam, "tekst": thema.omschrijving}
        yield Vindbaar(van_thema(thema.id, portaal), weeg_thema(aanvulling, thema), beeld, {"soort": "thema", "van": thema.id})
    for een in gids.organisaties.values():
        beeld = {"naam": een.naam, "tekst": een.omschrijving}
        yield Vindbaar(van_organisatie(een.id), weeg_organisatie(een), beeld, {"soort": "organisatie"})


def woorden_json(verrijkt: Verrijkt, gevonden: list[Vindbaar]) -> str:
    """Wat de browser moet weten om een vraag te begrijpen: woorden, namen van plaatsen, en wat dichtbij is."""
    namen, gewone_namen = plaatsnamen(verrijkt.gids)
    woorden, vormen = woordenlijst(een.gewichten for een in gevonden)
    stof = {
        "woorden": woorden,
        "vormen": vormen,
        "namen": namen,
        "gewoneNamen": gewone_namen,
        "buren": verrijkt.buren,
        "themas": list(verrijkt.gids.themas),
    }
    return json.dumps(stof, ensure_ascii=False, separators=(",", ":"))
