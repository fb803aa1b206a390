"""Waar alles op de site staat. Elk adres is een pad vanaf de wortel, zonder schuine streep vooraan."""

from hashlib import sha256

from wegwijzer.model import Activiteit, Locatie
from wegwijzer.verrijken import Verrijkt

# Staat in HTML op de plek van de weg naar de wortel; de schil zet daar '../' of '../../' neer.
# Het is een teken dat in geen enkele tekst voorkomt.
WORTEL = "\ue000"


def kenmerk(*delen: bytes) -> str:
    """Acht tekens die veranderen als de inhoud verandert: in een adres houdt een browser dan nooit iets ouds vast."""
    return sha256(b"".join(delen)).hexdigest()[:8]


def van_gebied(gebied: str, deel: str = "") -> str:
    return f"{gebied}/{deel}/" if deel else f"{gebied}/"


def van_activiteit(verrijkt: Verrijkt, activiteit: Activiteit) -> str:
    return f"{verrijkt.thuisgebied(activiteit)}/activiteiten/{activiteit.id}/"


def van_locatie(verrijkt: Verrijkt, locatie: Locatie) -> str:
    return f"{verrijkt.gebied_van_locatie[locatie.id]}/plekken/{locatie.id}/"


def van_thema(thema: str, gebied: str | None = None) -> str:
    return f"{gebied}/thema/{thema}/" if gebied else f"themas/{thema}/"


def van_ingang(ingang: str, gebied: str | None = None) -> str:
    return f"{gebied}/ingang/{ingang}/" if gebied else f"ingangen/{ingang}/"


def van_organisatie(organisatie: str) -> str:
    return f"organisaties/{organisatie}/"


def volledig(verrijkt: Verrijkt, pad: str) -> str:
    """Het hele adres, met https:// ervoor: voor kalenders, feeds en andere bestanden die de site verlaten."""
    return f"{verrijkt.gids.instelling.adres.rstrip('/')}/{pad}"


def naar_wortel(pad: str) -> str:
    """Van de pagina op dit pad terug naar de wortel van de site: '' wordt './', 'a/b/' wordt '../../'."""
    return "../" * pad.count("/") or "./"
