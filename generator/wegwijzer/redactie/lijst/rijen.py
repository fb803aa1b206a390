"""Van een rij in een lijst naar waarden van velden: cellen lezen, en tijden en plek samenvoegen."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.geo import in_graden
from wegwijzer.model import maak_id
from wegwijzer.redactie.invoer import Onbegrepen
from wegwijzer.redactie.lijst.cellen import lees_cel
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.lijst.kolommen import Kolom, kolommen
from wegwijzer.redactie.lijst.plekken import zoek_plek
from wegwijzer.rekenblad import Tabel

_WAAR = {"thuis": "thuis", "aan-huis": "thuis", "bij-u-thuis": "thuis", "online": "online", "digitaal": "online", "telefonisch": "telefoon", "telefoon": "telefoon", "wisselend": "wisselend", "diverse-locaties": "wisselend"}  # fmt: skip
MAX_SAMENVATTING = 200


@dataclass(frozen=True)
class Rij:
    """`waarden` gaat van veld naar waarde; `leeg` zijn de velden van lege cellen.

    `cellen` is de hele rij zoals die er stond, `teksten` hetzelfde per veld.
    """

    nummer: int
    waarden: Mapping[str, Any]
    leeg: frozenset[str] = frozenset()
    fouten: tuple[Bevinding, ...] = ()
    cellen: tuple[str, ...] = ()
    teksten: Mapping[str, str] = field(default_factory=dict)


def lees_rijen(
    lijst: str, tabel: Tabel, velden: Sequence[str | None], kennis: Kennis, vul: Mapping[str, str], bestand: str
) -> list[Rij]:
    """Alle rijen. `vul` zijn vaste teksten voor velden die in de lijst niet staan."""
    per_veld = {kolom.veld: kolom for kolom in kolommen(lijst)}
    rijen = []
    for nummer, cellen in tabel.rijen:
        teksten = {veld: cel for veld, cel in zip(velden, cellen, strict=True) if veld and cel}
        leeg = {veld for veld in velden if veld} - teksten.keys()
        teksten |= {veld: tekst for veld, tekst in vul.items() if veld not in teksten}
        waarden, fouten = lees_teksten(lijst, per_veld, teksten, kennis, bestand, nummer)
        rijen.append(Rij(nummer, waarden, frozenset(leeg - waarden.keys()), tuple(fouten), cellen, teksten))
    return rijen


def lees_teksten(
    lijst: str, per_veld: Mapping[str, Kolom], teksten: Mapping[str, str], kennis: Kennis, bestand: str, nummer: int
) -> tuple[dict[str, Any], list[Bevinding]]:
    waarden: dict[str, Any] = {}
    fouten = []
    # Achteraan: wat in zo'n cel nog meer staat, telt alleen als er geen eigen kolom voor is.
    for veld, tekst in sorted(_met_een_wanneer(teksten).items(), key=lambda paar: paar[0] in ("aanmelden.nodig", "adres.regel")):
        try:
            waarden |= {naam: waarde for naam, waarde in lees_cel(per_veld[veld], tekst, kennis).items() if naam not in waarden}
        except Onbegrepen as fout:
            titel = per_veld[veld].titel
            fouten.append(bevinding(fout.code, bestand, nummer, **{"veld": titel, "voorbeeld": "", **fout.gegevens}))
    if lijst == "activiteiten":
        waarden = _met_samenvatting(_met_plek(waarden, kennis))
    if lijst == "locaties":
        waarden = _met_graden(waarden)
    return waarden, fouten


def _met_een_wanneer(teksten: Mapping[str, str]) -> dict[str, str]:
    """Staan dag, tijd en datum in eigen kolommen, dan maken we er één zin van."""
    los = {veld.partition(".")[2]: tekst for veld, tekst in teksten.items() if veld.startswith("wanneer.")}
    if not los:
        return dict(teksten)
    over = {veld: tekst for veld, tekst in teksten.items() if not veld.startswith("wanneer")}
    return {**over, "wanneer": _als_zin(teksten.get("wanneer", ""), los)}


def _als_zin(basis: str, los: Mapping[str, str]) -> str:
    van, tot = los.get("van", ""), los.get("tot", "")
    tijd = los.get("tijd") or (f"van {van} tot {tot}" if tot else f"{van} uur" if re.fullmatch(r"\d{1,2}", van) else van)
    vormen = (("{}", los.get("elke")), ("{}", los.get("dag")), ("{}", los.get("op")), ("{}", basis), ("{}", tijd))
    kop = " ".join(tekst.strip() for _, tekst in vormen if tekst)
    staart = {"vanaf": "vanaf {}", "tot_en_met": "tot en met {}", "niet_in": "niet in {}"}
    delen = [vorm.format(re.sub(r"^(niet|vanaf|t/m)\b( in| op)?", "", los[naam].strip(), flags=re.I).strip()) for naam, vorm in staart.items() if los.get(naam)]
    return ", ".join([kop, *delen])


def _met_samenvatting(waarden: dict[str, Any]) -> dict[str, Any]:
    """Staat er alleen een lange tekst, dan zijn de eerste zinnen de samenvatting."""
    lang = waarden.get("beschrijving", "")
    if waarden.get("samenvatting") or not lang:
        return waarden
    if len(lang) <= MAX_SAMENVATTING and "\n" not in lang:
        return {naam: waarde for naam, waarde in waarden.items() if naam != "beschrijving"} | {"samenvatting": lang}
    zinnen, kort = re.split(r"(?<=[.!?])\s+", lang), ""
    for zin in zinnen:
        if len(f"{kort} {zin}".strip()) > MAX_SAMENVATTING:
            break
        kort = f"{kort} {zin}".strip()
    return {**waarden, "samenvatting": kort} if kort else waarden


def _met_graden(waarden: dict[str, Any]) -> dict[str, Any]:
    """Een kaartprogramma geeft vaak X en Y: in meters van het Kadaster, of als graden."""
    over = {veld: waarde for veld, waarde in waarden.items() if not veld.startswith("kaart.")}
    try:
        x, y = (float(waarden[f"kaart.{letter}"].replace(",", ".")) for letter in "xy")
    except (KeyError, ValueError):
        return over
    in_meters = 0 <= x <= 300_000 and 300_000 <= y <= 625_000
    lat, lon = in_graden(x, y) if in_meters else (y, x)
    return {"coordinaten.lat": str(lat), "coordinaten.lon": str(lon)} | over


def _met_plek(waarden: dict[str, Any], kennis: Kennis) -> dict[str, Any]:
    """Zoek de plek bij de naam of het adres dat er staat. Een plek die we niet kennen, verzinnen we niet."""
    adres = {veld.partition(".")[2]: tekst for veld, tekst in waarden.items() if veld.startswith("plek.")}
    over = {veld: waarde for veld, waarde in waarden.items() if not veld.startswith("plek.")}
    tekst = over.get("locatie", "")
    if tekst in kennis.gids.locaties or not (tekst or adres):
        return over
    if waar := _WAAR.get(maak_id(tekst)):
        return {**{veld: waarde for veld, waarde in over.items() if veld != "locatie"}, "waar": waar}
    gevonden = zoek_plek(tekst, adres, kennis)
    return {**over, "locatie": gevonden} if gevonden or tekst else over
