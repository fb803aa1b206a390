"""Vragen of alles nog klopt: een mail per eigenaar, een bellijst op papier en een overzicht voor de beheerder."""

from collections.abc import Iterator, Mapping
from email.message import EmailMessage
from email.policy import SMTP
from html import escape
from urllib.parse import quote

from wegwijzer.model import Gids
from wegwijzer.redactie.lijst.blad import Blad, als_excel
from wegwijzer.redactie.versheid.posten import LAAT, Post, per_eigenaar, percentage
from wegwijzer.tekst import telefoon
from wegwijzer.tekst.datum import dag_en_maand

_KOPPEN = ("Stand", "Wat", "Naam", "Van wie", "Nagekeken op", "Nagekeken door", "Opnieuw voor", "Bestand")
_STIJL = (
    "body{font:16px/1.4 sans-serif;margin:2rem;max-width:60rem}table{border-collapse:collapse;width:100%;margin:0 0 1rem}"
    "th,td{border:1px solid #666;padding:.3rem .5rem;text-align:left;vertical-align:top}h2{break-after:avoid}tr{break-inside:avoid}"
)


def schrijfwerk(gids: Gids, alle: list[Post], per_gebied: Mapping[str, list[Post]]) -> Iterator[tuple[str, bytes]]:
    """Paren (pad, inhoud) voor de map van de beheerder. Dit hoort niet op de openbare site."""
    groepen = per_eigenaar(alle)
    yield "actueel.xlsx", _rekenblad(gids, alle)
    yield "bellijst.html", _bellijst(gids, groepen).encode()
    yield "overzicht.html", _overzicht(gids, alle, per_gebied).encode()
    for eigenaar, posten in groepen.items():
        if eigenaar and gids.organisaties[eigenaar].contact.email:
            yield f"mail/{eigenaar}.eml", _mail(gids, eigenaar, posten)


def naam_van(gids: Gids, eigenaar: str) -> str:
    return " ".join(gids.organisaties[eigenaar].naam.split()) if eigenaar else gids.instelling.contact.rol


def _rekenblad(gids: Gids, alle: list[Post]) -> bytes:
    rijen = [
        (een.stand, een.soort, een.naam, naam_van(gids, een.eigenaar), een.gecontroleerd, een.door, een.nakijken_voor, een.bestand)
        for een in alle
    ]
    return als_excel([Blad("Nakijken", _KOPPEN, rijen, (12, 14, 40, 30, 14, 24, 14, 50))])


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
    vraag = f"Op {gids.instelling.kort} staat wat hieronder staat. Klopt het nog? Kies bij elke regel een van de twee."
    slot = "Dank u wel! Zo staat niemand voor een dichte deur."
    groet = f"Met vriendelijke groet,\n{gids.instelling.contact.rol}"
    regels = "\n\n".join(f"- {een.naam}\n{_nagekeken(een)}\nKlopt nog: {_antwoord(redactie, een, True)}\nVerandering: {_antwoord(redactie, een, False)}" for een in posten)
    bericht.set_content(f"{aanhef}\n\n{vraag}\n\n{regels}\n\n{slot}\n\n{groet}\n", cte="quoted-printable")
    punten = "".join(
        f"<li><strong>{escape(een.naam)}</strong><br>{escape(_nagekeken(een))}<br><a href=\"{escape(_antwoord(redactie, een, True))}\">Dit klopt nog</a>"
        f" &middot; <a href=\"{escape(_antwoord(redactie, een, False))}\">Er is iets veranderd</a></li>"
        for een in posten
    )
    lijf = f"<p>{escape(aanhef)}</p><p>{escape(vraag)}</p><ul>{punten}</ul><p>{slot}</p><p>{escape(groet)}</p>"
    bericht.add_alternative(f"<!doctype html><html lang=nl><body>{lijf}</body></html>", subtype="html", cte="quoted-printable")
    # Elke keer dezelfde bytes: de grens tussen de delen is anders toevallig.
    bericht.set_boundary("=_wegwijzer_=")
    return bericht.as_bytes()


def _nagekeken(post: Post) -> str:
    return f"Nagekeken op {dag_en_maand(post.gecontroleerd)}{f' door {post.door}' if post.door else ''}."


def _antwoord(redactie: str, post: Post, klopt: bool) -> str:
    onderwerp = f"{'Klopt nog' if klopt else 'Verandering'}: {post.naam} ({post.id})"
    tekst = f"{post.naam} klopt nog. Ik keek het na." if klopt else f"Bij {post.naam} is dit veranderd:\n\n"
    return f"mailto:{quote(redactie)}?subject={quote(onderwerp, safe='')}&body={quote(tekst, safe='')}"


def _pagina(titel: str, lijf: str) -> str:
    return f"<!doctype html><html lang=nl><head><meta charset=utf-8><title>{escape(titel)}</title><style>{_STIJL}</style></head><body><h1>{escape(titel)}</h1>{lijf}</body></html>\n"


def _tabel(koppen: tuple[str, ...], rijen: list[tuple[str, ...]]) -> str:
    kop = "".join(f"<th scope=col>{escape(een)}</th>" for een in koppen)
    lijf = "".join(f"<tr>{''.join(f'<td>{escape(cel)}</td>' for cel in rij)}</tr>" for rij in rijen)
    return f"<table><thead><tr>{kop}</tr></thead><tbody>{lijf}</tbody></table>"


def _bellijst(gids: Gids, groepen: Mapping[str, list[Post]]) -> str:
    """Per eigenaar het nummer, wat we vragen, en vakjes om in te vullen."""
    delen = []
    for eigenaar, posten in groepen.items():
        contact = gids.organisaties[eigenaar].contact if eigenaar else gids.instelling.contact
        nummer = telefoon(contact.telefoon) if contact.telefoon else contact.email or ""
        rijen = [(een.naam, een.stand, dag_en_maand(een.gecontroleerd), "☐ ja   ☐ nee", "") for een in posten]
        delen.append(f"<h2>{escape(naam_van(gids, eigenaar))}: {escape(nummer)}</h2>" + _tabel(("Wat", "Stand", "Nagekeken op", "Klopt het nog?", "Wat is er anders?"), rijen))
    return _pagina("Bellijst", "".join(delen) or "<p>Alles is op tijd nagekeken.</p>")


def _overzicht(gids: Gids, alle: list[Post], per_gebied: Mapping[str, list[Post]]) -> str:
    per_organisatie = {id_: [post for post in alle if post.eigenaar == id_] for id_ in gids.organisaties}
    delen = [f"<p>Op tijd nagekeken: {percentage(alle) or 0}% van {len(alle)}.</p>"]
    for kop, namen, groepen in (("Per gebied", gids.gebieden, per_gebied), ("Per organisatie", gids.organisaties, per_organisatie)):
        rijen = [(namen[id_].naam, f"{percentage(posten)}%", str(len(posten)), str(sum(post.stand == LAAT for post in posten))) for id_, posten in groepen.items() if posten]
        delen.append(f"<h2>{kop}</h2>" + _tabel(("Naam", "Actueel", "Hoeveel", "Te laat"), sorted(rijen, key=lambda rij: (int(rij[1][:-1]), rij[0]))))
    return _pagina(f"Hoe actueel is {gids.instelling.kort}?", "".join(delen))
