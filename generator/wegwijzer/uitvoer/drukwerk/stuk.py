"""Een drukstuk: welk sjabloon, welke gegevens, en van welk record het komt."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from pydantic_core import to_jsonable_python

from wegwijzer.model import Activiteit, Contactpunt, Gebied
from wegwijzer.tekst import telefoon
from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.tijd.versheid import nakijken_voor
from wegwijzer.uitvoer.adressen import volledig
from wegwijzer.uitvoer.kleuren import leesbaar_op, op_wit
from wegwijzer.verrijken import Verrijkt
from wegwijzer.zetten import Zetwerk

GEWOON, GROOT = "Gewone letters", "Grote letters"
# Papier blijft liggen: na vier maanden is het tijd voor nieuw papier.
HOUDBAAR = timedelta(days=120)


@dataclass(frozen=True)
class Drukstuk:
    """Eén PDF. `gegevens` zijn de velden van het sjabloon; `bestand` is het record waar het stuk over gaat.

    Op de pagina met flyers staat hij in een `groep`, onder een `naam`, in een `vorm` (zoals grote letters).
    """

    pad: str
    groep: str
    naam: str
    vorm: str
    sjabloon: str
    gegevens: dict[str, Any] = field(repr=False)
    bestand: str
    gebied: str | None = None
    gemeente: str | None = None

    def zetwerk(self, dag: date, miniatuur: bool = False, logo: str | None = None) -> Zetwerk:
        """Hier, en alleen hier, worden de gegevens kale JSON: een proces dat drukt kent onze vormen niet."""
        return Zetwerk(self.sjabloon, to_jsonable_python(self.gegevens), dag, miniatuur, logo)


def basis(verrijkt: Verrijkt, titel: str, activiteiten: Sequence[Activiteit] = (), groot: bool = False) -> dict[str, Any]:
    """Wat op elk stuk staat: van wie het is, wanneer het gemaakt is en tot wanneer het goed is."""
    instelling = verrijkt.gids.instelling
    return {
        "titel": titel,
        "groot": groot,
        "wegwijzer": instelling.kort,
        "voorbeeld": instelling.voorbeeld,
        "gemaakt": dag_en_maand(verrijkt.vandaag),
        "controleer": dag_en_maand(controleer_na(verrijkt, activiteiten)),
        "kleur": op_wit(instelling.kleuren.hoofd),
        "accent": instelling.kleuren.accent,
        "op_accent": leesbaar_op(instelling.kleuren.accent),
    }


def controleer_na(verrijkt: Verrijkt, activiteiten: Sequence[Activiteit]) -> date:
    """De eerste dag waarop iets op dit papier nagekeken moet worden, en nooit later dan over vier maanden."""
    termijn = verrijkt.gids.instelling.termijnen.activiteit
    dagen = (nakijken_voor(een.beheer.gecontroleerd, termijn) for een in activiteiten)
    stopt = (een.beheer.stopt_op for een in activiteiten if een.beheer.stopt_op)
    komend = [dag for dag in (*dagen, *stopt) if dag > verrijkt.vandaag]
    return min([*komend, verrijkt.vandaag + HOUDBAAR])


def contact(verrijkt: Verrijkt, gebied: Gebied | None) -> dict[str, Any]:
    """Wie u kunt bellen: het contactpunt van het gebied, of anders dat van de wegwijzer."""
    punt: Contactpunt = (gebied and gebied.contactpunt) or verrijkt.gids.instelling.contact
    return {
        "rol": punt.rol,
        "naam": punt.naam,
        "telefoon": punt.telefoon and telefoon(punt.telefoon).replace(" ", "\N{NO-BREAK SPACE}"),
        "email": punt.email,
        "uren": punt.uren,
        "inloop": punt.inloop,
        "vervanging": punt.vervanging,
        "gecontroleerd": punt.gecontroleerd and dag_en_maand(punt.gecontroleerd),
    }


def op_internet(verrijkt: Verrijkt, pad: str, naam: str, kort: str | None = None) -> dict[str, str]:
    """Een pagina: `url` voor de QR-code, `naam` voor wie hem niet ziet, en `kort` om over te typen."""
    getypt = volledig(verrijkt, pad if kort is None else kort)
    return {"url": volledig(verrijkt, pad), "naam": naam, "kort": getypt.partition("://")[2].rstrip("/")}


def bestand_van(activiteit: Activiteit) -> str:
    return f"activiteiten/{activiteit.gemeente}/{activiteit.id}.yml"
