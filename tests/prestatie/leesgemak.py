"""Meet leesgemak: hoe goed scheidt de score moeilijk van makkelijk, hoe vaak zit een bevinding mis, hoe snel is het?

De teksten om mee te meten horen niet bij dit project. Ze staan in een map naast de code,
of in de map die WEGWIJZER_GEDEELD noemt. Zonder die map meten we alleen wat wel kan.
"""

import csv
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import log
from pathlib import Path
from time import process_time

import numpy as np
from tests.leesgemak.test_invoer import LASTIG
from tests.prestatie.leesformule import (
    VERDELINGEN,
    Maat,
    Reeks,
    Uitslag,
    auc,
    gevouwen,
    kies_rem,
    leer_formule,
    met_een,
)

from wegwijzer.controleren.leesgemak import lezer_van, teksten
from wegwijzer.controleren.stuk import maak_stukken
from wegwijzer.laden import laad
from wegwijzer.leesgemak import Lezer
from wegwijzer.leesgemak.meting import kenmerken, telt_mee

WORTEL = Path(__file__).parents[2]
BELEID = WORTEL / "tests/prestatie/beleidstaal.txt"
BLOK = 150
LENGTES = (40_000, 160_000)
AMSTERDAM, LEESPLANK, ALINEAS = "Amsterdam, blokken", "Leesplank, blokken", "Leesplank, losse alinea's"
WOORDBEVINDINGEN = frozenset(
    (
        "moeilijk-woord", "vakwoord", "lang-woord",
        "afkorting-voluit", "afkorting-met-uitleg", "afkorting-zonder-uitleg",
    )
)  # fmt: skip


def meet() -> None:
    """Druk alle uitslagen af."""
    stukken = maak_stukken(laad(WORTEL))
    begin = process_time()
    lezer = lezer_van(stukken)
    print(f"Laden: {process_time() - begin:.2f} s")
    toon_snelheid(lezer)
    toon_groei(lezer)
    print("\n## Bevindingen over woorden")
    toon_bevindingen(lezer, "gegevens en pagina's van de Kop", [een.tekst for een in teksten(stukken)])
    gedeeld = gedeelde_map()
    if gedeeld is None:
        print("De teksten om mee te meten zijn er niet. Noem hun map in WEGWIJZER_GEDEELD.")
        return
    amsterdam, leesplank = lees_amsterdam(gedeeld), lees_leesplank(gedeeld)
    toon_bevindingen(lezer, "makkelijke alinea's (Leesplank)", [paar.makkelijk for paar in leesplank])
    toon_bevindingen(lezer, "makkelijke zinnen (Amsterdam)", [paar.makkelijk for paar in amsterdam])
    toon_scores(lezer, amsterdam, leesplank)


def toon_snelheid(lezer: Lezer) -> None:
    tekst = BELEID.read_text("utf-8")
    woorden = lezer.beoordeel(tekst).meting.woorden
    duur = min(rekentijd(lezer, tekst) for _ in range(10))
    print(f"Snelheid: {duur / woorden * BLOK * 1000:.1f} ms per 150 woorden")


def toon_groei(lezer: Lezer) -> None:
    """Bij 1,0 groeit de tijd precies zo hard als de tekst; bij 2,0 kost een dubbele tekst vier keer zoveel."""
    print("\n## Lange, lastige teksten: hoe hard groeit de tijd?")
    for soort, stuk in LASTIG.items():
        kort, lang = (min(rekentijd(lezer, stuk * (lengte // len(stuk))) for _ in range(3)) for lengte in LENGTES)
        macht = log(lang / kort) / log(LENGTES[1] / LENGTES[0])
        print(f"{soort:15} {lang:5.2f} s voor {LENGTES[1]:,} letters, macht {macht:.1f}".replace(",", "."))


def rekentijd(lezer: Lezer, tekst: str) -> float:
    lezer.gelezen.clear()
    begin = process_time()
    lezer.beoordeel(tekst)
    return process_time() - begin


def toon_bevindingen(lezer: Lezer, naam: str, teksten: Sequence[str]) -> None:
    oordelen = [lezer.beoordeel(tekst) for tekst in teksten]
    woorden = sum(oordeel.meting.woorden for oordeel in oordelen)
    aantal = sum(een.code in WOORDBEVINDINGEN for oordeel in oordelen for een in oordeel.bevindingen)
    print(f"{naam}: {aantal} op {woorden} woorden, dus {100 * aantal / woorden:.2f} per 100 woorden")


@dataclass(frozen=True)
class Paar:
    """Dezelfde tekst, moeilijk en makkelijk. Paren van één document blijven bij elkaar."""

    document: str
    moeilijk: str
    makkelijk: str


def gedeelde_map() -> Path | None:
    plekken = [os.environ.get("WEGWIJZER_GEDEELD"), WORTEL.parent / "shared", WORTEL.parent.parent / "shared"]
    return next((Path(plek) / "b1" for plek in plekken if plek and (Path(plek) / "b1").is_dir()), None)


def lees_amsterdam(map_: Path) -> list[Paar]:
    with (map_ / "amsterdam_zinsparen.csv").open(encoding="utf-8", newline="") as bestand:
        return [Paar(f"A{rij['Document ID']}", rij["Complex"], rij["Simple"]) for rij in csv.DictReader(bestand)]


def lees_leesplank(map_: Path) -> list[Paar]:
    """Wat in één blok komt, telt als één document: zo zit een alinea nooit in een blok waar de formule van leerde."""
    regels = (map_ / "leesplank_paren.jsonl").read_text("utf-8").splitlines()
    paren = [Paar("L", paar["complex"], paar["simple"]) for paar in map(json.loads, regels)]
    return [replace(paar, document=f"L{nummer}") for nummer, groep in enumerate(groepen(paren)) for paar in groep]


def groepen(paren: Sequence[Paar]) -> Iterator[list[Paar]]:
    """Paren achter elkaar tot het moeilijke deel minstens 150 woorden heeft, en wat overblijft."""
    groep: list[Paar] = []
    for paar in paren:
        groep.append(paar)
        if is_blok(groep):
            yield groep
            groep = []
    yield groep


def is_blok(groep: Sequence[Paar]) -> bool:
    return sum(len(een.moeilijk.split()) for een in groep) >= BLOK


def blokken(paren: Sequence[Paar]) -> list[Paar]:
    """Per document blokken van minstens 150 woorden; wat overblijft telt niet."""
    per_document: dict[str, list[Paar]] = defaultdict(list)
    for paar in paren:
        per_document[paar.document].append(paar)
    hele = (groep for document in per_document.values() for groep in groepen(document) if is_blok(groep))
    return [Paar(een[0].document, *("\n\n".join(kant) for kant in zip(*((p.moeilijk, p.makkelijk) for p in een), strict=True))) for een in hele]


def maak_reeks(lezer: Lezer, paren: Sequence[Paar]) -> Reeks:
    kanten = ([waarden(lezer, tekst) for tekst in kant] for kant in zip(*((p.moeilijk, p.makkelijk) for p in paren), strict=True))
    return Reeks(np.array([paar.document for paar in paren]), *map(np.array, kanten))


def waarden(lezer: Lezer, tekst: str) -> list[float]:
    zinnen = [zin for zin in lezer.ontleed(tekst).zinnen if telt_mee(zin, lezer.score)]
    return list(kenmerken(zinnen, lezer.kennis, lezer.score).values())


def toon_scores(lezer: Lezer, amsterdam: list[Paar], leesplank: list[Paar]) -> None:
    soorten = {AMSTERDAM: blokken(amsterdam), LEESPLANK: blokken(leesplank), ALINEAS: leesplank}
    reeksen = {naam: maak_reeks(lezer, paren) for naam, paren in soorten.items()}
    beleid = np.array([waarden(lezer, tekst) for tekst in BELEID.read_text("utf-8").split("\n\n")])
    begin, gewichten = lezer.score["begin"], np.array(list(lezer.score["gewichten"].values()))
    maten: dict[str, Maat] = {
        "onze score": lambda x: begin + x @ gewichten,
        "zinslengte": lambda x: x[:, 0],
        "Flesch-Douma": lambda x: 0.93 * x[:, 0] + 77 * x[:, 2] - 206.835,
    }
    for naam, maat in maten.items():
        print(f"\n## {naam}")
        toon_uitslagen([{soort: Uitslag(maat(een.moeilijk), maat(een.makkelijk)) for soort, een in reeksen.items()}], naam == "onze score")
        print(f"beleidstaal tegen makkelijk Amsterdam: AUC {auc(maat(beleid), maat(reeksen[AMSTERDAM].makkelijk)):.3f}")
    print(f"beleidstaal te moeilijk met onze score: {np.mean(maten['onze score'](beleid) > 1):.1%}")
    toon_gevouwen(reeksen, beleid)


def toon_uitslagen(verdelingen: Sequence[dict[str, Uitslag]], met_banden: bool) -> None:
    """Gemiddeld over de verdelingen, en tussen haakjes de slechtste."""
    for soort in verdelingen[0]:
        hier = [een[soort] for een in verdelingen]
        regel = f"{soort}: paren goed {gemiddeld([een.paren_goed for een in hier], min)}, AUC {gemiddeld([een.auc for een in hier], min)}"
        if met_banden:
            regel += f", makkelijk heet te moeilijk {gemiddeld([een.onterecht_te_moeilijk for een in hier], max)}"
        print(f"{regel} ({len(hier[0].moeilijk)} paren)")


def gemiddeld(waarden_: list[float], slechtste: type[min] | type[max]) -> str:
    return f"{np.mean(waarden_):.3f}" + (f" ({slechtste(waarden_):.3f})" if len(waarden_) > 1 else "")


def toon_gevouwen(reeksen: dict[str, Reeks], beleid: np.ndarray) -> None:
    """De formule opnieuw leren zonder de documenten waarop we meten, met vijf verdelingen."""
    print("\n## Opnieuw geleerd, gemeten op documenten die niet meededen")
    leer = (AMSTERDAM, ALINEAS)
    uitslagen, formules = zip(*(gevouwen(leer, reeksen, zaad) for zaad in range(VERDELINGEN)), strict=True)
    toon_uitslagen(uitslagen, True)
    gevonden = np.mean([met_een(beleid) @ formule > 1 for groep in formules for formule in groep])
    print(f"beleidstaal te moeilijk: {gevonden:.1%}")
    alles = [reeksen[naam] for naam in leer]
    [(rem, aantal)] = Counter(kies_rem(alles, zaad) for zaad in range(VERDELINGEN)).most_common(1)
    print(f"formule op alles, met rem {rem} ({aantal} van {VERDELINGEN} keer gekozen):", np.round(leer_formule(alles, rem), 2))


if __name__ == "__main__":
    meet()
