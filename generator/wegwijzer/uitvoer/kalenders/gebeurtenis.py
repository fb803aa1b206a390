"""Eén tijdregel van een activiteit als gebeurtenis in een kalender (VEVENT van RFC 5545)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from urllib.parse import urlsplit

from icalendar import Event

from wegwijzer.model import Activiteit, Locatie, Tijdregel
from wegwijzer.tekst import aanmelden_in_woorden, kosten_in_woorden, telefoon
from wegwijzer.tijd import Herhaling, Vrij, herhaling, laatste_dag, moment
from wegwijzer.uitvoer import adressen
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.wanneer import vaste_zinnen_van

BEGIN_VAN_DE_TELLING = date(2000, 1, 1)


@dataclass(frozen=True)
class Gebeurtenis:
    """`ics` is het hele VEVENT; `locatie` is de plek waar het dan is."""

    activiteit: Activiteit
    locatie: str | None
    ics: bytes


def gebeurtenissen_van(verrijkt: Verrijkt, activiteit: Activiteit, vrij: Vrij) -> Iterator[Gebeurtenis]:
    """Elke tijdregel die valt, wordt één gebeurtenis."""
    van, tot_en_met = reikwijdte(activiteit, verrijkt.vandaag)
    for nummer, regel in enumerate(activiteit.wanneer):
        valt = herhaling(regel, vrij, van, tot_en_met, loopt_door=activiteit.beheer.stopt_op is None)
        if valt:
            locatie = regel.locatie or activiteit.locatie
            gebeurtenis = _gebeurtenis(verrijkt, activiteit, nummer, verrijkt.gids.locaties.get(locatie))
            zet_tijden(gebeurtenis, regel, valt)
            yield Gebeurtenis(activiteit, locatie, gebeurtenis.to_ical())


def reikwijdte(activiteit: Activiteit, vandaag: date) -> tuple[date, date]:
    """Hele kalenderjaren: zo verandert een kalender niet elke dag."""
    eerste_jaar = min(activiteit.beheer.gecontroleerd.year, vandaag.year)
    return date(eerste_jaar, 1, 1), laatste_dag(activiteit, date(vandaag.year + 2, 12, 31))


def _gebeurtenis(verrijkt: Verrijkt, activiteit: Activiteit, nummer: int, locatie: Locatie | None) -> Event:
    nagekeken = datetime.combine(activiteit.beheer.gecontroleerd, time(), UTC)
    gebeurtenis = Event()
    gebeurtenis.add("uid", uid(verrijkt, activiteit, nummer))
    gebeurtenis.add("dtstamp", nagekeken)
    gebeurtenis.add("last-modified", nagekeken)
    gebeurtenis.add("sequence", (activiteit.beheer.gecontroleerd - BEGIN_VAN_DE_TELLING).days)
    gebeurtenis.add("summary", activiteit.naam)
    gebeurtenis.add("description", _beschrijving(verrijkt, activiteit))
    gebeurtenis.add("categories", [verrijkt.gids.themas[thema].naam for thema in activiteit.themas])
    gebeurtenis.add("url", adressen.volledig(verrijkt, adressen.van_activiteit(verrijkt, activiteit)))
    gebeurtenis.add("transp", "TRANSPARENT")
    if locatie:
        adres = locatie.adres
        gebeurtenis.add("location", f"{locatie.naam}, {adres.straat} {adres.huisnummer}, {adres.postcode} {adres.plaats}")
        gebeurtenis.add("geo", (locatie.coordinaten.lat, locatie.coordinaten.lon))
    return gebeurtenis


def uid(verrijkt: Verrijkt, activiteit: Activiteit, nummer: int = 0) -> str:
    """Blijft gelijk zolang de activiteit bestaat. De tweede tijdregel krijgt '.2': een id heeft nooit een punt."""
    regel = f".{nummer + 1}" if nummer else ""
    return f"{activiteit.id}{regel}@{urlsplit(verrijkt.gids.instelling.adres).hostname}"


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


def zet_tijden(gebeurtenis: Event, regel: Tijdregel, valt: Herhaling) -> None:
    """De eerste keer, de herhaling, wat overgeslagen wordt en wat erbij komt."""

    def begin(dagen: tuple[date, ...]) -> list[datetime]:
        return [moment(dag, regel.van) for dag in dagen]

    gebeurtenis.add("dtstart", moment(valt.eerste, regel.van))
    gebeurtenis.add("dtend", moment(valt.eerste, regel.tot))
    if valt.ritme:
        einde = {"UNTIL": moment(valt.laatste, regel.van).astimezone(UTC)} if valt.laatste else {}
        gebeurtenis.add("rrule", {**valt.ritme, **einde})
    if valt.overgeslagen:
        gebeurtenis.add("exdate", begin(valt.overgeslagen))
    if valt.extra:
        gebeurtenis.add("rdate", begin(valt.extra))
