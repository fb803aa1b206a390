"""Vragen of alles nog klopt: een mail per eigenaar, een bellijst op papier en een overzicht voor de beheerder."""

from collections.abc import Iterator, Mapping
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any
from urllib.parse import quote

from wegwijzer.model import PER_LIJST, Gids
from wegwijzer.redactie.versheid.feiten import feiten
from wegwijzer.redactie.versheid.posten import LAAT, Post, per_eigenaar, percentage
from wegwijzer.rekenblad import Blad, als_excel
from wegwijzer.tekst import datum_lang, telefoon
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.uitvoer.doorgeven import PAD as FORMULIER
from wegwijzer.uitvoer.doorgeven.groepen import LIJSTEN
from wegwijzer.uitvoer.sjablonen import vul

_KOPPEN = ("Stand", "Wat", "Naam", "Van wie", "Nagekeken op", "Nagekeken door", "Opnieuw voor", "Bestand")


def schrijfwerk(gids: Gids, alle: list[Post], per_gebied: Mapping[str, list[Post]], vandaag: date) -> Iterator[tuple[str, bytes]]:
    """Paren (pad, inhoud) voor de map van de beheerder. Dit hoort niet op de openbare site."""
    groepen = per_eigenaar(alle)
    yield "actueel.xlsx", _rekenblad(gids, alle, vandaag)
    yield "bellijst.html", _bellijst(gids, groepen, vandaag).encode()
    yield "overzicht.html", _overzicht(gids, alle, per_gebied, vandaag).encode()
    for eigenaar, posten in groepen.items():
        if eigenaar and gids.organisaties[eigenaar].contact.email:
            yield f"mail/{eigenaar}.eml", _mail(gids, eigenaar, posten)


def naam_van(gids: Gids, eigenaar: str) -> str:
    return " ".join(gids.organisaties[eigenaar].naam.split()) if eigenaar else gids.instelling.contact.rol


def _rekenblad(gids: Gids, alle: list[Post], vandaag: date) -> bytes:
    rijen = [
        (een.stand, een.soort, een.naam, naam_van(gids, een.eigenaar), een.gecontroleerd, een.door, een.nakijken_voor, een.bestand)
        for een in alle
    ]
    return als_excel([Blad("Nakijken", _KOPPEN, rijen, (12, 14, 40, 30, 14, 24, 14, 50))], vandaag)


def _mail(gids: Gids, eigenaar: str, posten: list[Post]) -> bytes:
    naam, redactie = naam_van(gids, eigenaar), gids.instelling.contact.email or ""
    bericht = EmailMessage(policy=SMTP)
    bericht["Subject"] = f"Klopt dit nog op {gids.instelling.kort}?"
    bericht["To"] = gids.organisaties[eigenaar].contact.email
    if redactie:
        bericht["From"] = redactie
    # Zo opent een mailprogramma dit als een nieuw bericht dat nog weg moet.
    bericht["X-Unsent"] = "1"
    aanhef = f"Beste mensen van {naam},"
    vraag = f"Dit staat nu op {gids.instelling.kort}. Klopt het nog? Kies bij elk stukje een van de twee links."
    slot = "Dank u wel! Zo staat niemand voor een dichte deur."
    regels = [_vraag(gids, een) for een in posten]
    bellen = gids.instelling.contact.telefoon
    slot += f" Liever bellen? Ons nummer is {telefoon(bellen)}." if bellen else ""
    tekst = "\n\n".join("\n".join(_als_tekst(een)) for een in regels)
    bericht.set_content(f"{aanhef}\n\n{vraag}\n\n{tekst}\n\n{slot}\n\nMet vriendelijke groet,\n{gids.instelling.contact.rol}\n", cte="quoted-printable")
    html = vul("beheer/mail.html", aanhef=aanhef, vraag=vraag, posten=regels, slot=slot, redactie=gids.instelling.contact.rol)
    bericht.add_alternative(html, subtype="html", cte="quoted-printable")
    # Elke keer dezelfde bytes: de grens tussen de delen is anders toevallig.
    bericht.set_boundary("=_wegwijzer_=")
    return bericht.as_bytes()


def _als_tekst(vraag: Mapping[str, Any]) -> Iterator[str]:
    yield f"* {vraag['naam']}"
    yield from (f"  {feit}" for feit in (*vraag["feiten"], vraag["nagekeken"]))
    yield f"  Dit klopt nog: {vraag['klopt']}"
    yield f"  Er is iets veranderd: {vraag['anders']}"


def _vraag(gids: Gids, post: Post) -> dict[str, Any]:
    door = f" door {post.door}" if post.door else ""
    return {
        "naam": post.naam,
        "feiten": feiten(gids, post),
        "nagekeken": f"Nagekeken op {dag_en_maand(post.gecontroleerd)}{door}.",
        "klopt": _antwoord(gids, post, "klopt"),
        "anders": _antwoord(gids, post, "verandering"),
    }


def _antwoord(gids: Gids, post: Post, soort: str) -> str:
    """Naar het formulier op de site: dan komt het antwoord als gegevens binnen. Kan dat niet, dan als mail."""
    lijst = next((een.lijst for een in PER_LIJST.values() if een.enkelvoud == post.soort and een.lijst in LIJSTEN), None)
    if lijst:
        return f"{gids.instelling.adres.rstrip('/')}/{FORMULIER}?lijst={lijst}&soort={soort}&id={post.id}"
    klopt = soort == "klopt"
    onderwerp = f"{'Klopt nog' if klopt else 'Verandering'}: {post.naam} ({post.id})"
    tekst = f"{post.naam} klopt nog. Ik keek het na." if klopt else f"Bij {post.naam} is dit veranderd:\n\n"
    return f"mailto:{quote(gids.instelling.contact.email or '')}?subject={quote(onderwerp, safe='')}&body={quote(tekst, safe='')}"


def _bellijst(gids: Gids, groepen: Mapping[str, list[Post]], vandaag: date) -> str:
    """Per eigenaar het nummer, wat we vragen, en vakjes om in te vullen."""
    delen = []
    for eigenaar, posten in groepen.items():
        contact = gids.organisaties[eigenaar].contact if eigenaar else gids.instelling.contact
        regels = [_te_bellen(gids, een) for een in posten]
        delen.append({"naam": naam_van(gids, eigenaar), "nummer": contact.telefoon, "mail": contact.email, "posten": regels})
    return vul("beheer/bellijst.html", instelling=gids.instelling, dag=datum_lang(vandaag), groepen=delen)


def _te_bellen(gids: Gids, post: Post) -> dict[str, Any]:
    return {
        "naam": post.naam,
        "feiten": feiten(gids, post),
        "nagekeken": dag_en_maand(post.gecontroleerd),
        "te_laat": post.stand == LAAT,
    }


def _overzicht(gids: Gids, alle: list[Post], per_gebied: Mapping[str, list[Post]], vandaag: date) -> str:
    per_organisatie = {id_: [post for post in alle if post.eigenaar == id_] for id_ in gids.organisaties}
    soorten = (("Per gebied", gids.gebieden, per_gebied), ("Per organisatie", gids.organisaties, per_organisatie))
    delen = [(kop, _rijen({namen[id_].naam: posten for id_, posten in groepen.items()})) for kop, namen, groepen in soorten]
    return vul("beheer/overzicht.html", instelling=gids.instelling, dag=datum_lang(vandaag), totaal=_cijfers(alle), delen=delen)


def _rijen(groepen: Mapping[str, list[Post]]) -> list[dict[str, Any]]:
    """Wat het minst actueel is, staat vooraan."""
    rijen = [{"naam": naam, **_cijfers(posten)} for naam, posten in groepen.items() if posten]
    return sorted(rijen, key=lambda rij: (rij["procent"], rij["naam"]))


def _cijfers(posten: list[Post]) -> dict[str, int]:
    laat = sum(post.stand == LAAT for post in posten)
    return {"procent": percentage(posten) or 0, "aantal": len(posten), "laat": laat}
