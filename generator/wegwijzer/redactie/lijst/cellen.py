"""Van een cel naar de waarde van een veld, en terug."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from wegwijzer.model import Tijdregel, maak_id, voorstellen
from wegwijzer.model.vragen import Vraag
from wegwijzer.redactie.invoer import lees_datum, lees_ja_nee, lees_kosten, lees_wanneer
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.lijst.kolommen import Kolom
from wegwijzer.tekst import euro, wanneer, zin
from wegwijzer.tekst.plek import TALEN

Waarden = dict[str, Any]
_ANDERE_WOORDEN = {
    "verplicht": "ja", "nodig": "ja", "niet-nodig": "nee", "niet-verplicht": "nee", "gewenst": "liever wel",
    "graag": "liever wel", "deels": "beperkt", "gedeeltelijk": "beperkt", "weet-ik-niet": "onbekend", "weet-niet": "onbekend",
    **{maak_id(naam): taal for taal, naam in TALEN.items()}, "gebarentaal": "ngt",
    "aan-huis": "thuis", "digitaal": "online", "telefonisch": "telefoon",
}  # fmt: skip
_ADRES = re.compile(
    r"(?P<straat>(?:\d+e )?\D.*?)[ ,]+(?P<huisnummer>\d+(?:[ -]?[a-zA-Z]{1,2}\b(?![ -]*\d))?(?:[-/]\d+)?)"
    r"(?:[ ,]+(?P<postcode>[1-9]\d{3} ?[A-Za-z]{2}))?(?:[ ,]+(?P<plaats>\D+))?"
)


def lees_cel(kolom: Kolom, tekst: str, kennis: Kennis) -> Waarden:
    """De waarden (veld -> waarde) die in deze cel staan. Wat niet te lezen is, geeft Onbegrepen."""
    if kolom.veld == "gemeente":
        return {kolom.veld: kennis.namen[("gemeenten",)].id(tekst) or tekst}
    if kolom.veld == "adres.regel":
        return _lees_adres(tekst)
    if kolom.vraag is None:
        return {kolom.veld: tekst}
    if kolom.veld == "kosten":
        return {f"kosten.{naam}": waarde for naam, waarde in lees_kosten(tekst).items()}
    if kolom.is_tijden:
        gelezen = lees_wanneer(tekst, kennis.vandaag, kennis.plekwoorden, kennis.duur)
        uitleg = {"tijden_uitleg": "Hoe laat het stopt, weten we nog niet."} if gelezen.geschat else {}
        return {kolom.veld: gelezen.regels, **uitleg}
    if kolom.veld == "aanmelden.nodig":
        return _lees_aanmelden(tekst, kolom.vraag.keuzes)
    if kolom.vraag.meer:
        return {kolom.veld: [_lees_deel(kolom.vraag, deel, kennis) for deel in _delen(tekst)]}
    return {kolom.veld: _lees_deel(kolom.vraag, tekst, kennis)}


def _lees_deel(vraag: Vraag, tekst: str, kennis: Kennis) -> str:
    if vraag.lijsten:
        return kennis.namen[vraag.lijsten].id(tekst) or tekst
    if vraag.keuzes:
        return _lees_keuze(tekst, vraag.keuzes)
    return _LEZERS[vraag.soort](tekst, kennis) if vraag.soort in _LEZERS else tekst


def _lees_postcode(tekst: str) -> str:
    """4455ab is dezelfde als 4455 AB: dat is geen verandering."""
    gevonden = re.fullmatch(r"([1-9]\d{3})\s*([A-Za-z]{2})", tekst, re.ASCII)
    return f"{gevonden[1]} {gevonden[2].upper()}" if gevonden else tekst


def _lees_adres(tekst: str) -> Waarden:
    """'Kerkplein 2a, 4455 AA Nieuwdorp': de straat en het nummer, en soms ook de postcode en de plaats."""
    gevonden = _ADRES.fullmatch(" ".join(tekst.split()))
    if not gevonden:
        return {"adres.straat": tekst}
    delen = {deel: waarde for deel, waarde in gevonden.groupdict().items() if waarde}
    return {f"adres.{deel}": _lees_postcode(waarde) if deel == "postcode" else waarde for deel, waarde in delen.items()}


def _lees_aanmelden(tekst: str, keuzes: tuple[str, ...]) -> Waarden:
    """Staat er meer dan ja of nee, dan is dat hoe iemand zich aanmeldt: 'graag even bellen'."""
    nodig = _lees_keuze(tekst, keuzes)
    meer = nodig != tekst and len(maak_id(tekst).split("-")) > 2
    return {"aanmelden.nodig": nodig} | ({"aanmelden.hoe": zin(tekst.rstrip(" ."))} if meer else {})


def _lees_keuze(tekst: str, keuzes: tuple[str, ...]) -> str:
    """De keuze met dit woord, of de tekst zelf: dan zegt de controle welke keuzes er zijn."""
    vormen = {maak_id(keuze): keuze for keuze in keuzes}
    vorm = maak_id(tekst)
    vorm = maak_id(_ANDERE_WOORDEN.get(vorm, vorm))
    if vorm not in vormen and (begin := re.match(r"(ja|nee|graag)\b", vorm)):
        vorm = maak_id(_ANDERE_WOORDEN.get(begin[0], begin[0]))
    return vormen.get(vorm, tekst)


def _lees_getal(tekst: str, kennis: Kennis) -> str:
    return tekst.replace(",", ".") if tekst.count(",") == 1 else tekst


# Soort vraag -> hoe we een tekst lezen.
_LEZERS: dict[str, Callable[[str, Kennis], str]] = {
    "ja_nee": lambda tekst, _: "ja" if lees_ja_nee(tekst) else "nee",
    "datum": lambda tekst, kennis: lees_datum(tekst, kennis.vandaag).isoformat(),
    "bedrag": _lees_getal,
    "graden": _lees_getal,
    "postcode": lambda tekst, _: _lees_postcode(tekst),
    "telefoon": lambda tekst, _: voorstellen.telefoon(tekst) or tekst,
    "website": lambda tekst, _: tekst if "://" in tekst else voorstellen.website(tekst) or tekst,
    "email": lambda tekst, _: voorstellen.email(tekst) or tekst,
}


def _delen(tekst: str) -> list[str]:
    """Los van elkaar met een puntkomma of een nieuwe regel; staan die er niet, dan met een komma."""
    teken = r"[;\n]" if re.search(r"[;\n]", tekst) else ","
    return [deel.strip() for deel in re.split(teken, tekst) if deel.strip()]


def schrijf_cel(kolom: Kolom, record: Any, kennis: Kennis) -> Any:
    """De waarde in een cel: tekst, getal of datum, of None als er niets staat."""
    if kolom.veld == "kosten":
        return _kosten(record.kosten)
    if kolom.veld == "gemeente":
        return kennis.namen[("gemeenten",)].namen[record.gemeente]
    waarde = record
    for naam in kolom.veld.split("."):
        waarde = getattr(waarde, naam, None)
    if kolom.is_tijden:
        return "\n".join(_tijdregel(regel, kennis) for regel in waarde) or None
    if isinstance(waarde, tuple):
        return _lijst([_tekst(kolom, deel, kennis) for deel in waarde]) or None
    return _tekst(kolom, waarde, kennis)


def _tekst(kolom: Kolom, waarde: Any, kennis: Kennis) -> Any:
    if isinstance(waarde, bool):
        return "ja" if waarde else None
    if waarde in (None, "onbekend"):
        return None
    if kolom.vraag and kolom.vraag.lijsten:
        return kennis.namen[kolom.vraag.lijsten].namen[waarde]
    return float(waarde) if isinstance(waarde, Decimal) else waarde


def _lijst(delen: list[str]) -> str:
    """Staat er een komma in het enige deel, dan zegt een puntkomma achteraan dat het er één is."""
    samen = "; ".join(delen)
    return f"{samen};" if len(delen) == 1 and "," in samen else samen


def _kosten(kosten: Any) -> str:
    if kosten.gratis and kosten.per == "keer":
        return "gratis"
    return f"{euro(kosten.bedrag)} per {kosten.per}".replace("per cursus", "voor de hele cursus")


def _tijdregel(regel: Tijdregel, kennis: Kennis) -> str:
    plek = f" Bij {kennis.namen[('locaties',)].namen[regel.locatie]}." if regel.locatie else ""
    return wanneer([regel]) + plek


def woorden(kolom: Kolom, kennis: Kennis, ook_meer: bool = False) -> list[str]:
    """De woorden waar iemand uit kiest. Bij velden voor meer dan één woord alleen met `ook_meer`."""
    vraag = kolom.vraag
    if vraag is None or (vraag.meer and not ook_meer):
        return []
    if vraag.lijsten:
        return list(kennis.namen[vraag.lijsten].namen.values())
    return ["ja", "nee"] if vraag.soort == "ja_nee" else list(vraag.keuzes)
