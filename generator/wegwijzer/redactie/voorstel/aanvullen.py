"""Wat de redactie zelf invult bij een voorstel: wat ontbreekt, en wat zij beter weet. In gewone woorden."""

from collections.abc import Iterator, Mapping
from typing import Any

from wegwijzer.model import PER_LIJST
from wegwijzer.model.vragen import bladen, vragen_van
from wegwijzer.redactie.gegevens import met_waarden, op_plek
from wegwijzer.redactie.invoer import Onbegrepen
from wegwijzer.redactie.lijst.cellen import lees_cel, woorden
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.lijst.kolommen import Kolom, eigen_kolommen
from wegwijzer.redactie.voorstel.inhoud import VoorstelFout
from wegwijzer.uitvoer.doorgeven.groepen import MEE


def open_velden(lijst: str, gegevens: Mapping[str, Any]) -> tuple[str, ...]:
    """De velden die er moeten staan en er niet zijn, ook van wat nieuw meegaat; die mag de redactie ook zelf kiezen."""
    mee = {veld: andere for veld, (andere, _) in MEE.items() if isinstance(gegevens.get(veld), dict)}
    binnenin = (f"{veld}.{open_}" for veld, andere in mee.items() for open_ in _ontbreekt(andere, gegevens[veld]) if open_ != "contact.telefoon")
    return (*_ontbreekt(lijst, gegevens), *mee, *binnenin)


def _ontbreekt(lijst: str, gegevens: Mapping[str, Any]) -> Iterator[str]:
    verplicht = tuple(een for een in vragen_van(PER_LIJST[lijst]) if een.verplicht and een.naam != "beheer")
    if lijst == "activiteiten" and not (gegevens.get("locatie") or gegevens.get("waar")):
        yield "locatie"
    for veld, vraag in bladen(verplicht):
        if vraag.verplicht and not op_plek(gegevens, veld):
            yield veld
    contact = gegevens.get("contact") or {}
    if any(een.naam == "contact" for een in verplicht) and not any(contact.get(een) for een in ("telefoon", "email", "website")):
        yield "contact.telefoon"


def kolom_van(lijst: str, veld: str) -> Kolom | None:
    """De kolom van een veld, ook als het in iets nieuws zit dat meegaat."""
    eerste, _, rest = veld.partition(".")
    if rest and eerste in MEE:
        return kolom_van(MEE[eerste][0], rest)
    return next((een for een in eigen_kolommen(lijst) if een.veld == veld and een.vraag), None)


def keuzes_van(lijst: str, veld: str, kennis: Kennis) -> list[str]:
    """De woorden waar de redactie uit kiest, of niets."""
    kolom = kolom_van(lijst, veld)
    return woorden(kolom, kennis, ook_meer=True) if kolom else []


def vul_aan(lijst: str, gegevens: Mapping[str, Any], vul: Mapping[str, str], kennis: Kennis) -> dict[str, Any]:
    """De gegevens met `vul` (veld -> tekst) erin. Een tekst lezen we zoals een cel van een rekenblad."""
    # Het diepste veld eerst: kiest de redactie zelf een plek, dan telt wat daarin stond niet meer mee.
    for veld in sorted(vul, key=lambda veld: -veld.count(".")):
        gegevens = met_waarden(gegevens, _gelezen(lijst, veld, vul[veld], kennis))
    return dict(gegevens)


def _gelezen(lijst: str, veld: str, tekst: str, kennis: Kennis) -> dict[str, Any]:
    kolom = kolom_van(lijst, veld)
    if kolom is None:
        raise VoorstelFout("voorstel-veld", veld=veld)
    voor = veld.removesuffix(kolom.veld)
    try:
        return {voor + naam: waarde for naam, waarde in lees_cel(kolom, tekst, kennis).items()}
    except Onbegrepen as fout:
        raise VoorstelFout(fout.code, **{"veld": kolom.titel, "voorbeeld": kolom.vraag.voorbeeld, **fout.gegevens}) from None
