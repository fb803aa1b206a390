"""Welke soorten bestanden er zijn en waar ze staan. Een nieuwe soort record begint met één regel hier."""

from dataclasses import dataclass

from wegwijzer.model import records, wegwijs
from wegwijzer.model.basis import Record


@dataclass(frozen=True)
class Bestandssoort:
    """Eén soort bestand. `patroon` is een glob vanaf de map van de wegwijzer."""

    lijst: str
    enkelvoud: str
    patroon: str
    model: type[Record]
    vorm: str = "bestand"  # bestand: één record per bestand; lijst: een lijst van records; enkel: één bestand
    verplicht: bool = True  # alleen voor een lijst: zonder dit bestand kan er geen site zijn
    met_standaard: bool = False  # ontbreekt het bestand, dan geldt dat van het pakket

    @property
    def per_gemeente(self) -> bool:
        return self.patroon.count("*") == 2

    @property
    def gegeven(self) -> tuple[str, ...]:
        """De velden die uit de naam en de map van het bestand komen, en dus niet in het bestand staan."""
        if self.vorm != "bestand":
            return ()
        return ("id", "gemeente") if self.per_gemeente else ("id",)

    @property
    def map(self) -> str:
        """De map van deze bestanden, zoals `locaties/`."""
        return self.patroon.split("*")[0]

    @property
    def plaats(self) -> str:
        """Waar een redacteur moet kijken, zoals 'de map locaties/'."""
        return f"de map {self.map}" if self.vorm == "bestand" else f"het bestand {self.patroon}"


BESTANDSSOORTEN = (
    Bestandssoort("activiteiten", "activiteit", "activiteiten/*/*.yml", records.Activiteit),
    Bestandssoort("locaties", "locatie", "locaties/*/*.yml", records.Locatie),
    Bestandssoort("organisaties", "organisatie", "content/organisaties/*.yml", records.Organisatie),
    Bestandssoort("themas", "thema", "content/themas.yml", records.Thema, "lijst"),
    Bestandssoort("doelgroepen", "doelgroep", "content/doelgroepen.yml", records.Doelgroep, "lijst"),
    Bestandssoort("soorten", "soort", "content/soorten.yml", records.Soort, "lijst"),
    Bestandssoort("bouwstenen", "bouwsteen", "content/bouwstenen.yml", records.Beleidslabel, "lijst", False),
    Bestandssoort("resultaatgebieden", "resultaatgebied", "content/resultaatgebieden.yml", records.Beleidslabel, "lijst", False),
    Bestandssoort("gemeenten", "gemeente", "content/gemeenten.yml", records.Gemeente, "lijst"),
    Bestandssoort("gebieden", "gebied", "content/gebieden.yml", records.Gebied, "lijst"),
    Bestandssoort("schoolvakanties", "schoolvakantie", "content/schoolvakanties.yml", records.Schoolvakantie, "lijst", False),
    Bestandssoort("woordenlijst", "woordenlijst", "content/woordenlijst.yml", records.Woordenlijst, "enkel", False, True),
    Bestandssoort("zoekwoorden", "zoekwoord", "content/zoekwoorden.yml", wegwijs.Zoekwoord, "lijst", False),
    Bestandssoort("ingangen", "ingang", "content/ingangen.yml", wegwijs.Ingang, "lijst", False),
    Bestandssoort("gestopt", "gestopte activiteit", "content/gestopt.yml", wegwijs.Gestopt, "lijst", False),
    Bestandssoort("instelling", "instelling", "content/wegwijzer.yml", records.Instelling, "enkel"),
)
PER_LIJST = {soort.lijst: soort for soort in BESTANDSSOORTEN}
