"""Van een cel naar de waarde van een veld, en terug."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal, get_args, get_origin

from wegwijzer.model import PER_LIJST, Aanmelden, Gids, Tijdregel, maak_id, voorstellen
from wegwijzer.model.tabel import veld_op
from wegwijzer.redactie.invoer import lees_datum, lees_ja_nee, lees_kosten, lees_wanneer
from wegwijzer.redactie.lijst.kolommen import Kolom, is_tijdregels
from wegwijzer.redactie.lijst.namen import Lijsten, Naamlijst, naamlijsten
from wegwijzer.tekst import euro, wanneer, zin
from wegwijzer.tekst.plek import TALEN

Waarden = dict[str, Any]
_ANDERE_WOORDEN = {
    "verplicht": "ja", "nodig": "ja", "niet-nodig": "nee", "niet-verplicht": "nee", "gewenst": "liever wel",
    "graag": "liever wel", "deels": "beperkt", "gedeeltelijk": "beperkt", "weet-ik-niet": "onbekend", "weet-niet": "onbekend",
    **{maak_id(naam): taal for taal, naam in TALEN.items()}, "gebarentaal": "ngt",
    "aan-huis": "thuis", "digitaal": "online", "telefonisch": "telefoon",
}  # fmt: skip


@dataclass(frozen=True)
class Kennis:
    """Wat we weten bij het lezen en schrijven van cellen. `duur` is het aantal minuten zonder eindtijd."""

    gids: Gids
    vandaag: date
    duur: int | None = None

    @cached_property
    def namen(self) -> Mapping[Lijsten, Naamlijst]:
        return naamlijsten(self.gids)

    @cached_property
    def plekwoorden(self) -> Mapping[str, str]:
        """'bij De Vlag' en 'in De Vlag' wijzen een plek aan in een zin over wanneer."""
        namen = self.namen[("locaties",)].namen
        return {f"{woord} {naam}": id_ for woord in ("bij", "in") for id_, naam in namen.items()}


def lees_cel(lijst: str, kolom: Kolom, tekst: str, kennis: Kennis) -> Waarden:
    """De waarden (veld -> waarde) die in deze cel staan. Wat niet te lezen is, geeft Onbegrepen."""
    soort = PER_LIJST[lijst]
    if kolom.veld == "gemeente":
        return {kolom.veld: kennis.namen[("gemeenten",)].id(tekst) or tekst}
    if kolom.regel is None:
        return {kolom.veld: tekst}
    if kolom.veld == "kosten":
        return {f"kosten.{naam}": waarde for naam, waarde in lees_kosten(tekst).items()}
    if is_tijdregels(soort, kolom.veld):
        gelezen = lees_wanneer(tekst, kennis.vandaag, kennis.plekwoorden, kennis.duur)
        uitleg = {"tijden_uitleg": "Hoe laat het stopt, weten we nog niet."} if gelezen.geschat else {}
        return {kolom.veld: gelezen.regels, **uitleg}
    if kolom.veld == "aanmelden.nodig":
        return _lees_aanmelden(tekst)
    info = veld_op(soort.model, tuple(kolom.veld.split(".")))
    vormen = set(_vormen(info.annotation))
    lees = next((lezer for vorm, lezer in _LEZERS.items() if vorm in vormen), _lees_tekst)
    lees_deel = _lezer(kolom, vormen, lees, kennis)
    if tuple in vormen:
        return {kolom.veld: [lees_deel(deel) for deel in _delen(tekst)]}
    return {kolom.veld: lees_deel(tekst)}


def _lezer(kolom: Kolom, vormen: set, lees, kennis: Kennis):
    if kolom.regel.lijsten:
        namen = kennis.namen[kolom.regel.lijsten]
        return lambda tekst: namen.id(tekst) or tekst
    if keuzes := [keuze for keuze in vormen if isinstance(keuze, str)]:
        return lambda tekst: _lees_keuze(tekst, keuzes)
    if kolom.veld.rpartition(".")[2] in _PER_NAAM:
        return _PER_NAAM[kolom.veld.rpartition(".")[2]]
    return lambda tekst: lees(tekst, kennis)


def _vormen(soort: Any):
    """Alle soorten waarden binnen een type: tuple, date, bool, en de woorden waar je uit kiest."""
    if get_origin(soort) is Literal:
        yield from get_args(soort)
        return
    yield get_origin(soort) or soort
    for deel in get_args(soort):
        yield from _vormen(deel)


def _lees_tekst(tekst: str, kennis: Kennis) -> str:
    return tekst


def _lees_aanmelden(tekst: str) -> Waarden:
    """Staat er meer dan ja of nee, dan is dat hoe iemand zich aanmeldt: 'graag even bellen'."""
    nodig = _lees_keuze(tekst, list(get_args(Aanmelden.model_fields["nodig"].annotation)))
    meer = nodig != tekst and len(maak_id(tekst).split("-")) > 2
    return {"aanmelden.nodig": nodig} | ({"aanmelden.hoe": zin(tekst.rstrip(" ."))} if meer else {})


def _lees_keuze(tekst: str, keuzes: list[str]) -> str:
    """De keuze met dit woord, of de tekst zelf: dan zegt de controle welke keuzes er zijn."""
    vormen = {maak_id(keuze): keuze for keuze in keuzes}
    vorm = maak_id(tekst)
    vorm = maak_id(_ANDERE_WOORDEN.get(vorm, vorm))
    if vorm not in vormen and (begin := re.match(r"(ja|nee|graag)\b", vorm)):
        vorm = maak_id(_ANDERE_WOORDEN.get(begin[0], begin[0]))
    return vormen.get(vorm, tekst)


_LEZERS = {
    bool: lambda tekst, kennis: "ja" if lees_ja_nee(tekst) else "nee",
    date: lambda tekst, kennis: lees_datum(tekst, kennis.vandaag).isoformat(),
}
_LEZERS |= dict.fromkeys((float, Decimal), lambda tekst, kennis: tekst.replace(",", ".") if tekst.count(",") == 1 else tekst)
_PER_NAAM = {
    "telefoon": lambda tekst: voorstellen.telefoon(tekst) or tekst,
    "website": lambda tekst: tekst if "://" in tekst else voorstellen.website(tekst) or tekst,
    "email": lambda tekst: voorstellen.email(tekst) or tekst,
}


def _delen(tekst: str) -> list[str]:
    """Los van elkaar met een puntkomma of een nieuwe regel; staan die er niet, dan met een komma."""
    teken = r"[;\n]" if re.search(r"[;\n]", tekst) else ","
    return [deel.strip() for deel in re.split(teken, tekst) if deel.strip()]


def schrijf_cel(lijst: str, kolom: Kolom, record: Any, kennis: Kennis) -> Any:
    """De waarde in een cel: tekst, getal of datum, of None als er niets staat."""
    if kolom.veld == "kosten":
        return _kosten(record.kosten)
    if kolom.veld == "gemeente":
        return kennis.namen[("gemeenten",)].namen[record.gemeente]
    waarde = record
    for naam in kolom.veld.split("."):
        waarde = getattr(waarde, naam, None)
    if is_tijdregels(PER_LIJST[lijst], kolom.veld):
        return "\n".join(_tijdregel(regel, kennis) for regel in waarde) or None
    if isinstance(waarde, tuple):
        return _lijst([_tekst(kolom, deel, kennis) for deel in waarde]) or None
    return _tekst(kolom, waarde, kennis)


def _tekst(kolom: Kolom, waarde: Any, kennis: Kennis) -> Any:
    if isinstance(waarde, bool):
        return "ja" if waarde else None
    if waarde in (None, "onbekend"):
        return None
    if kolom.regel and kolom.regel.lijsten:
        return kennis.namen[kolom.regel.lijsten].namen[waarde]
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


