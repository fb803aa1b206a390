"""Het model: bevroren records en de gids waar ze in staan."""

from wegwijzer.model.basis import Record, Verwijzing, maak_id
from wegwijzer.model.delen import (
    KENMERKEN,
    Adres,
    Beheer,
    Bron,
    Contact,
    Contactpunt,
    Coordinaten,
    Foto,
    Leeftijd,
    Toegankelijk,
)
from wegwijzer.model.gids import Gids
from wegwijzer.model.records import (
    Aanmelden,
    Activiteit,
    Beleidslabel,
    Doelgroep,
    Gebied,
    Gemeente,
    Instelling,
    Kosten,
    Locatie,
    Organisatie,
    Schoolvakantie,
    Soort,
    Termijnen,
    Thema,
    Woordenlijst,
)
from wegwijzer.model.soorten import BESTANDSSOORTEN, PER_LIJST, Bestandssoort
from wegwijzer.model.tijdregel import Tijdregel
from wegwijzer.model.waarden import DAGEN, MAANDEN
from wegwijzer.model.wegwijs import Gestopt, Ingang, Stap, Zoekwoord

__all__ = [
    "BESTANDSSOORTEN", "DAGEN", "KENMERKEN", "MAANDEN", "PER_LIJST",
    "Aanmelden", "Activiteit", "Adres", "Beheer", "Beleidslabel", "Bestandssoort", "Bron", "Contact",
    "Contactpunt", "Coordinaten", "Doelgroep", "Foto", "Gebied", "Gemeente", "Gestopt", "Gids", "Ingang",
    "Instelling", "Kosten", "Leeftijd", "Locatie", "Organisatie", "Record", "Schoolvakantie", "Soort", "Stap",
    "Termijnen", "Thema", "Tijdregel", "Toegankelijk", "Verwijzing", "Woordenlijst", "Zoekwoord", "maak_id",
]  # fmt: skip
