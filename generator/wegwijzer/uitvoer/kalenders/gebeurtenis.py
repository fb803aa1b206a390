"""Eén tijdregel van een activiteit als gebeurtenis in een kalender (VEVENT van RFC 5545)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlsplit

from wegwijzer.model import Activiteit, Locatie, Tijdregel
from wegwijzer.tekst import aanmelden_in_woorden, kosten_in_woorden, telefoon
from wegwijzer.tijd import Herhaling, moment
from wegwijzer.uitvoer import adressen
from wegwijzer.uitvoer.kalenders.regels import begin_van, plaatselijk, regel, tekst, wereldtijd
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.wanneer import vaste_zinnen_van

BEGIN_VAN_DE_TELLING = date(2000, 1, 1)
ZONE = ";TZID=Europe/Amsterdam"


@dataclass(frozen=True)
class Gebeurtenis:
    """`ics` is het hele VEVENT; `locatie` is de plek waar het dan is."""

    activiteit: Activiteit
    locatie: str | None
    ics: bytes


def gebeurtenissen_van(verrijkt: Verrijkt, activiteit: Activiteit) -> Iterator[Gebeurtenis]:
    """Elke tijdregel die valt, wordt één gebeurtenis."""
    inhoud = b"".join(_inhoud(verrijkt, activiteit))
    herhalingen = verrijkt.agenda.herhalingen[activiteit.id]
    for nummer, (tijdregel, valt) in enumerate(zip(activiteit.wanneer, herhalingen, strict=True)):
        if valt:
            locatie = tijdregel.locatie or activiteit.locatie
            regels = (
                regel("UID", uid(verrijkt, activiteit, nummer)),
                *tijden(tijdregel, valt),
                inhoud,
                *_plek(verrijkt.gids.locaties.get(locatie)),
            )
            yield Gebeurtenis(activiteit, locatie, b"".join([b"BEGIN:VEVENT\r\n", *regels, b"END:VEVENT\r\n"]))


def uid(verrijkt: Verrijkt, activiteit: Activiteit, nummer: int = 0) -> str:
    """Blijft gelijk zolang de activiteit bestaat. De tweede tijdregel krijgt '.2': een id heeft nooit een punt."""
    deel = f".{nummer + 1}" if nummer else ""
    return f"{activiteit.id}{deel}@{urlsplit(verrijkt.gids.instelling.adres).hostname}"


def tijden(tijdregel: Tijdregel, valt: Herhaling) -> Iterator[bytes]:
    """De eerste keer, de herhaling, wat overgeslagen wordt en wat erbij komt."""

    def begin(dagen: tuple[date, ...]) -> list[datetime]:
        return [moment(dag, tijdregel.van) for dag in dagen]

    yield regel(f"DTSTART{ZONE}", plaatselijk(begin((valt.eerste,))))
    yield regel(f"DTEND{ZONE}", plaatselijk([moment(valt.eerste, tijdregel.tot)]))
    if valt.ritme:
        delen = {naam: ",".join(deel) if isinstance(deel, list) else deel for naam, deel in valt.ritme.items()}
        if valt.laatste:
            delen["UNTIL"] = wereldtijd(moment(valt.laatste, tijdregel.van))
        yield regel("RRULE", ";".join(f"{naam}={deel}" for naam, deel in delen.items()))
    if valt.overgeslagen:
        yield regel(f"EXDATE{ZONE}", plaatselijk(begin(valt.overgeslagen)))
    if valt.extra:
        yield regel(f"RDATE{ZONE}", plaatselijk(begin(valt.extra)))


def _inhoud(verrijkt: Verrijkt, activiteit: Activiteit) -> Iterator[bytes]:
    nagekeken = activiteit.beheer.gecontroleerd
    yield regel("DTSTAMP", begin_van(nagekeken))
    yield regel("LAST-MODIFIED", begin_van(nagekeken))
    yield regel("SEQUENCE", str((nagekeken - BEGIN_VAN_DE_TELLING).days))
    yield regel("SUMMARY", tekst(activiteit.naam))
    yield regel("DESCRIPTION", tekst(_beschrijving(verrijkt, activiteit)))
    yield regel("CATEGORIES", ",".join(tekst(verrijkt.gids.themas[thema].naam) for thema in activiteit.themas))
    yield regel("URL", adressen.volledig(verrijkt, adressen.van_activiteit(verrijkt, activiteit)))
    yield b"TRANSP:TRANSPARENT\r\n"


def _plek(locatie: Locatie | None) -> Iterator[bytes]:
    if locatie:
        adres = locatie.adres
        yield regel("LOCATION", tekst(f"{locatie.naam}, {adres.straat_en_nummer}, {adres.postcode} {adres.plaats}"))
        yield regel("GEO", f"{locatie.coordinaten.lat:.5f};{locatie.coordinaten.lon:.5f}")


def _beschrijving(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    contact = activiteit.contact
    delen = [
        "Dit is een verzonnen voorbeeld." if verrijkt.gids.instelling.voorbeeld else "",
        activiteit.samenvatting,
        " ".join(vaste_zinnen_van(verrijkt.gids, activiteit)),
        activiteit.tijden_uitleg,
        f"Kosten: {kosten_in_woorden(activiteit.kosten)}.",
        aanmelden_in_woorden(activiteit.aanmelden),
        f"Bellen: {telefoon(contact.telefoon)}" if contact.telefoon else "",
        f"Mailen: {contact.email}" if contact.email else "",
    ]
    return "\n".join(deel for deel in delen if deel)
