"""Kosten zoals mensen ze schrijven: 'gratis', '€ 2,50 p.p.', '40 euro voor de hele cursus'."""

import re
from decimal import Decimal

from wegwijzer.redactie.invoer.begrip import Onbegrepen, gelijkgetrokken

_GRATIS = re.compile(r"(?:gratis|kosteloos|geen(?: kosten)?|vrij entree|vrije toegang|niets|nvt|n\.v\.t\.)\b")
_BEDRAG = re.compile(
    r"(?:€|eur\b|euro\b)? ?(?P<heel>\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](?P<cent>\d{1,2}|-+))?(?!\d)(?: ?(?:€|eur\b|euro\b|,-))?(?: ?cent\b)?"
)
_PER = {
    r"(?:per |p\.?/?|/ ?|elke |iedere )(?:keer|x\b|les|avond|ochtend|middag|bezoek|dag|persoon|p\b\.?|deelnemer|maaltijd|k\b\.?)|p\.?p\.?|per stuk": "keer",
    r"(?:per |p/|/ ?)(?:maand|mnd)|p\.?m\b\.?|maandelijks": "maand",
    r"(?:per |p/|/ ?)(?:jaar|seizoen)|p\.?j\b\.?|jaarlijks|contributie": "jaar",
    r"(?:per |voor de |voor een )(?:hele )?(?:cursus|reeks|serie)|voor alles": "cursus",
}


def lees_kosten(tekst: str) -> dict[str, str]:
    """Geeft bedrag, per en (als er meer staat) uitleg."""
    schoon = gelijkgetrokken(tekst).replace("\n", " ")
    if gratis := _GRATIS.match(schoon):
        return _met_uitleg({"bedrag": "0", "per": "keer"}, tekst, schoon[gratis.end() :])
    gevonden = _BEDRAG.match(schoon)
    if not gevonden or "," in schoon[gevonden.end() : gevonden.end() + 1] and schoon[gevonden.end() + 1 : gevonden.end() + 2].isdigit():
        raise Onbegrepen("prijs-onleesbaar", waarde=tekst)
    cent = (gevonden["cent"] or "").strip("-")
    bedrag = Decimal(f"{gevonden['heel'].replace('.', '')}.{cent or '0'}")
    rest = schoon[gevonden.end() :].strip(" ,.")
    per = "keer"
    for vorm, soort in _PER.items():
        if woord := re.match(vorm, rest):
            per, rest = soort, rest[woord.end() :]
            break
    if re.search(r"\d", rest):
        raise Onbegrepen("prijs-onleesbaar", waarde=tekst)
    return _met_uitleg({"bedrag": f"{bedrag:.2f}".removesuffix(".00"), "per": per}, tekst, rest)


def _met_uitleg(kosten: dict[str, str], tekst: str, rest: str) -> dict[str, str]:
    """Wat er nog achter staat, in de letters zoals het er stond."""
    rest = rest.strip(" ,.;:()-")
    if not rest:
        return kosten
    plek = tekst.casefold().rfind(rest)
    uitleg = (tekst[plek : plek + len(rest)] if plek >= 0 else rest).strip()
    return kosten | {"uitleg": f"{uitleg[:1].upper()}{uitleg[1:]}."}
