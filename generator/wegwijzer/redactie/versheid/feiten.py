"""Wat er nu op de site staat, in een paar regels: zo kan iemand zeggen of het klopt zonder iets op te zoeken."""

from collections.abc import Iterator

from wegwijzer.model import Activiteit, Contact, Gids
from wegwijzer.redactie.versheid.posten import Post
from wegwijzer.tekst import aanmelden_in_woorden, kosten_in_woorden, telefoon, wanneer, zin
from wegwijzer.tekst.plek import WAAR, adres_in_woorden, plek_in_woorden


def feiten(gids: Gids, post: Post) -> list[str]:
    if post.soort == "activiteit":
        return list(_van_activiteit(gids, gids.activiteiten[post.id]))
    if post.soort == "locatie":
        plek = gids.locaties[post.id]
        return [adres_in_woorden(plek), *_van_contact(plek.contact)]
    if post.soort == "organisatie":
        organisatie = gids.organisaties[post.id]
        return [organisatie.omschrijving, *_van_contact(organisatie.contact)]
    return list(_van_contact(gids.gebieden[post.id].contactpunt))


def _van_activiteit(gids: Gids, een: Activiteit) -> Iterator[str]:
    yield wanneer(een.wanneer)
    yield plek_in_woorden(gids.locaties[een.locatie]) if een.locatie else WAAR[een.waar]
    yield f"{zin(kosten_in_woorden(een.kosten))} {aanmelden_in_woorden(een.aanmelden)}"
    yield from _van_contact(een.contact)


def _van_contact(contact: Contact | None) -> Iterator[str]:
    if contact:
        delen = (contact.naam, contact.telefoon and telefoon(contact.telefoon), contact.email, contact.website)
        yield ", ".join(filter(None, delen))
