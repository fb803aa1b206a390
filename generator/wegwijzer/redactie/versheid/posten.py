"""Alles met een datum van nakijken: wanneer het opnieuw moet, en van wie het is."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from wegwijzer.model import PER_LIJST, Gids
from wegwijzer.redactie.bewaren import pad_van
from wegwijzer.tijd.versheid import is_verlopen, nakijken_voor

BINNENKORT = timedelta(days=30)
LAAT, STRAKS, GOED = "te laat", "binnenkort", "goed"


@dataclass(frozen=True)
class Post:
    """`eigenaar` is de id van een organisatie, of leeg: dan is het van de redactie."""

    soort: str
    id: str
    naam: str
    bestand: str
    eigenaar: str
    gecontroleerd: date
    door: str
    nakijken_voor: date
    stand: str

    def als_dict(self) -> dict[str, Any]:
        return {naam: str(deel) if isinstance(deel, date) else deel for naam, deel in asdict(self).items()}


def posten(gids: Gids, vandaag: date) -> list[Post]:
    """Alle posten, wat het eerst nagekeken moet worden vooraan. Wat gestopt is, telt niet mee."""
    alle = [*_records(gids, vandaag), *_contactpunten(gids, vandaag)]
    return sorted(alle, key=lambda post: (post.nakijken_voor, post.naam, post.id))


def _records(gids: Gids, vandaag: date) -> Iterator[Post]:
    for lijst in ("activiteiten", "locaties", "organisaties"):
        soort = PER_LIJST[lijst]
        for id_, een in getattr(gids, lijst).items():
            if een.beheer.stopt_op and een.beheer.stopt_op < vandaag:
                continue
            eigenaar = een.beheer.eigenaar or (id_ if lijst == "organisaties" else getattr(een, "organisatie", "")) or ""
            pad = pad_van(soort, id_, getattr(een, "gemeente", ""))
            dagen = getattr(gids.instelling.termijnen, soort.enkelvoud)
            yield _post(soort.enkelvoud, id_, een.naam, pad, eigenaar, een.beheer, dagen, vandaag)


def _contactpunten(gids: Gids, vandaag: date) -> Iterator[Post]:
    for id_, gebied in gids.gebieden.items():
        if gebied.contactpunt and gebied.contactpunt.gecontroleerd:
            naam = f"{gebied.contactpunt.rol} van {gebied.naam}"
            pad, dagen = PER_LIJST["gebieden"].patroon, gids.instelling.termijnen.contactpunt
            yield _post("contactpunt", id_, naam, pad, "", gebied.contactpunt, dagen, vandaag)


def _post(soort: str, id_: str, naam: str, pad: str, eigenaar: str, nagekeken: Any, dagen: int, vandaag: date) -> Post:
    op = nagekeken.gecontroleerd
    stand = LAAT if is_verlopen(op, dagen, vandaag) else STRAKS if is_verlopen(op, dagen, vandaag + BINNENKORT) else GOED
    return Post(soort, id_, " ".join(naam.split()), pad, eigenaar, op, getattr(nagekeken, "door", ""), nakijken_voor(op, dagen), stand)


def per_eigenaar(alle: list[Post]) -> Mapping[str, list[Post]]:
    """Wat nu of binnenkort nagekeken moet worden, per eigenaar. Wie het meest te laat is, staat vooraan."""
    groepen: dict[str, list[Post]] = {}
    for post in alle:
        if post.stand != GOED:
            groepen.setdefault(post.eigenaar, []).append(post)
    return dict(sorted(groepen.items(), key=lambda paar: (-sum(post.stand == LAAT for post in paar[1]), paar[0])))


def percentage(alle: list[Post]) -> int | None:
    """Hoeveel procent op tijd is nagekeken, naar beneden afgerond."""
    return 100 * sum(post.stand != LAAT for post in alle) // len(alle) if alle else None
