"""Delen die in meer dan één soort record staan: contact, adres, beheer, toegankelijk, bron."""

import re
from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from wegwijzer.model.basis import Record, veld, verwijst_naar
from wegwijzer.model.waarden import Datum, Email, Graden, HeelGetal, JaNee, Postcode, Tekst, Telefoon, Website

KENMERKEN = (
    "rolstoel", "drempelvrij", "invalidentoilet", "ringleiding",
    "prikkelarm", "hulphond", "parkeren", "openbaar_vervoer",
)  # fmt: skip
Antwoord = Literal["ja", "nee", "beperkt", "onbekend"]

# Wie hier een adres heeft, is meestal een mens en geen organisatie.
POSTBUSSEN_VAN_MENSEN = {
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "icloud", "me", "yahoo", "ymail", "gmx", "aol",
    "proton", "protonmail", "ziggo", "kpnmail", "kpnplanet", "planet", "hetnet", "home", "upcmail", "chello",
    "casema", "quicknet", "zonnet", "tele2", "telfort", "online", "xs4all", "solcon", "caiway", "versatel",
    "tiscali", "wanadoo", "freeler", "hccnet", "multiweb",
}  # fmt: skip


# Ook midden in een tekst, met spaties, streepjes of een landcode.
MOBIEL = re.compile(r"(?<![\d-])(?:(?:\+|00)31[\s\-]*(?:\(0\))?|0)[\s\-]*6(?:[\s\-]*\d){8}(?!\d)", re.ASCII)


def is_adres_van_mens(email: str) -> bool:
    """Een mailadres bij een gewone aanbieder, zoals gmail."""
    aanbieder, _, rest = email.rpartition("@")[2].lower().partition(".")
    return aanbieder in POSTBUSSEN_VAN_MENSEN and rest.count(".") == (rest == "co.uk")


class Contact(Record):
    """Wie u kunt bellen of mailen."""

    naam: Tekst | None = veld("Wie neemt op? Een naam van een mens mag alleen met toestemming.", "Het buurtteam", None, max_length=80)
    telefoon: Telefoon | None = veld("Het telefoonnummer.", "0222 00 00 00", None)
    email: Email | None = veld("Het mailadres.", "koffie@voorbeeld.example", None)
    website: Website | None = veld("De website, met https:// ervoor.", "https://www.voorbeeld.example", None)
    toestemming: JaNee = veld("Vindt deze persoon het goed dat dit op internet staat?", "ja", False)

    @model_validator(mode="after")
    def _persoonlijk_alleen_met_toestemming(self):
        if self.toestemming:
            return self
        if self.telefoon and MOBIEL.fullmatch(self.telefoon):
            raise PydanticCustomError("mobiel-zonder-toestemming", "06", {"veld": "telefoon", "waarde": self.telefoon})
        if self.email and is_adres_van_mens(self.email):
            raise PydanticCustomError("email-zonder-toestemming", "mail", {"veld": "email", "waarde": self.email})
        return self

    @property
    def bereikbaar(self) -> bool:
        return bool(self.telefoon or self.email or self.website)


class Contactpunt(Contact):
    """Wie inwoners van een gebied kunnen bellen als ze er niet uitkomen."""

    rol: Tekst = veld("Hoe heet dit team?", "Sociaal team", max_length=60)
    uren: Tekst | None = veld("Wanneer neemt er iemand op?", "Maandag tot en met vrijdag, 9 tot 12 uur", None, max_length=120)
    inloop: Tekst | None = veld("Waar en wanneer kunt u binnenlopen?", "Dinsdag van 9 tot 11 uur in De Vlag", None, max_length=160)
    vervanging: Tekst | None = veld("Wie belt u als er niemand is?", "Bel dan de gemeente: 14 0222", None, max_length=160)
    gecontroleerd: Datum | None = veld("Wanneer is dit voor het laatst nagekeken?", "2026-10-01", None)


class Adres(Record):
    straat: Tekst = veld("De straat.", "Kerkstraat", max_length=80)
    huisnummer: Tekst = veld("Het huisnummer, met letter.", "11", max_length=12)
    postcode: Postcode = veld("De postcode.", "1000 AA")
    plaats: Tekst = veld("Het dorp of de stad.", "Zeedorp", max_length=60)

    @property
    def straat_en_nummer(self) -> str:
        return f"{self.straat} {self.huisnummer}"


class Coordinaten(Record):
    """Plek op de kaart, in graden (WGS 84)."""

    lat: Graden = veld("Hoe ver naar het noorden.", "52.6211")
    lon: Graden = veld("Hoe ver naar het oosten.", "5.2212")

    @model_validator(mode="after")
    def _in_nederland(self):
        if 50.7 <= self.lat <= 53.7 and 3.2 <= self.lon <= 7.3:
            return self
        omgedraaid = 50.7 <= self.lon <= 53.7 and 3.2 <= self.lat <= 7.3
        code = "coordinaten-omgedraaid" if omgedraaid else "coordinaten-buiten-nederland"
        raise PydanticCustomError(code, code, {"lat": self.lat, "lon": self.lon})

    @property
    def punt(self) -> tuple[float, float]:
        return self.lat, self.lon


class Leeftijd(Record):
    van: HeelGetal | None = veld("Vanaf welke leeftijd?", "55", None, ge=0, le=120)
    tot: HeelGetal | None = veld("Tot en met welke leeftijd?", "99", None, ge=0, le=120)

    @model_validator(mode="after")
    def _van_voor_tot(self):
        if self.van is not None and self.tot is not None and self.tot < self.van:
            raise PydanticCustomError("leeftijd-omgedraaid", "leeftijd", {"van": self.van, "tot": self.tot})
        return self


class Toegankelijk(Record):
    """Wat iemand met een beperking moet weten. Niet ingevuld is onbekend, nooit nee."""

    rolstoel: Antwoord = veld("Kan iemand met een rolstoel naar binnen?", "ja", "onbekend")
    drempelvrij: Antwoord = veld("Zijn er geen drempels?", "ja", "onbekend")
    invalidentoilet: Antwoord = veld("Is er een wc voor mensen met een rolstoel?", "ja", "onbekend")
    ringleiding: Antwoord = veld("Is er een ringleiding voor mensen met een hoortoestel?", "nee", "onbekend")
    prikkelarm: Antwoord = veld("Is het er rustig, met weinig geluid en licht?", "nee", "onbekend")
    hulphond: Antwoord = veld("Mag een hulphond mee?", "ja", "onbekend")
    parkeren: Antwoord = veld("Kunt u er dichtbij parkeren?", "ja", "onbekend")
    openbaar_vervoer: Antwoord = veld("Stopt er een bus of trein dichtbij?", "beperkt", "onbekend")
    uitleg: Tekst | None = veld("Wat moet iemand verder weten?", "De ingang is achter.", None, max_length=300)
    gecontroleerd: Datum | None = veld("Wanneer is dit nagekeken?", "2026-10-01", None)

    @property
    def antwoorden(self) -> tuple[tuple[str, str], ...]:
        return tuple((kenmerk, getattr(self, kenmerk)) for kenmerk in KENMERKEN)


class Beheer(Record):
    """Wie voor de gegevens zorgt, en wanneer ze zijn nagekeken."""

    eigenaar: verwijst_naar("organisaties") | None = veld("Welke organisatie houdt dit bij?", "welzijn", None)
    gecontroleerd: Datum = veld("Wanneer is alles voor het laatst nagekeken?", "2026-10-01")
    door: Tekst = veld("Wie keek het na? Een rol of een organisatie: dit staat op de site.", "Dorpsraad", max_length=80)
    stopt_op: Datum | None = veld("Op welke dag is het de laatste keer?", "2027-06-30", None)


class Bron(Record):
    naam: Tekst = veld("Waar komen de gegevens vandaan?", "CBS", max_length=120)
    url: Website | None = veld("De website van de bron.", "https://www.cbs.nl", None)
    licentie: Tekst | None = veld("Onder welke voorwaarden?", "CC0", None, max_length=60)


FOTONAAM = r"^[\w-]+\.(jpe?g|JPE?G|png|PNG|webp)$"


class Foto(Record):
    bestand: Tekst = veld("De naam van het bestand in content/fotos.", "de-vlag.jpg", max_length=120, pattern=FOTONAAM)
    alt: Tekst = veld("Wat staat er op de foto?", "De voordeur van De Vlag.", max_length=200)
    maker: Tekst = veld("Wie maakte de foto?", "Dorpsraad Zeedorp", max_length=80)
    licentie: Tekst = veld("Onder welke voorwaarden?", "CC BY 4.0", max_length=60)


class Termijnen(Record):
    """Na hoeveel dagen iets opnieuw nagekeken moet worden."""

    activiteit: HeelGetal = veld("Dagen voor een activiteit.", "180", 180, ge=1)
    locatie: HeelGetal = veld("Dagen voor een plek.", "365", 365, ge=1)
    organisatie: HeelGetal = veld("Dagen voor een organisatie.", "365", 365, ge=1)
    contactpunt: HeelGetal = veld("Dagen voor een contactpunt.", "180", 180, ge=1)
    uit_lijst: HeelGetal = veld("Zoveel dagen te laat: dan gaat een activiteit uit de lijsten.", "365", 365, ge=1)


class Redactie(Record):
    """Het formulier voor vaste redacteuren, op /redactie/. Zonder dit blok is het er niet."""

    soort: Literal["github", "gitlab", "forgejo"] = veld("Waar staan de bestanden: github, gitlab of forgejo?", "gitlab")
    repo: Tekst = veld("De eigenaar en de naam van de plek met de bestanden.", "voorbeeldgemeente/wegwijzer", pattern=r"^[\w.-]+(/[\w.-]+)+$")
    tak: Tekst = veld("Op welke tak komen de wijzigingen?", "main", "main", pattern=r"^[\w./-]+$")
    basis_url: Website | None = veld("Waar logt een redacteur in? Bij github is dat uw inloghulp.", "https://gitlab.com", None)
    app_id: Tekst | None = veld("De code die gitlab of forgejo aan uw site geeft.", "1a2b3c4d", None, pattern=r"^[\w-]+$")
    nakijken: JaNee = veld("Kijkt iemand een wijziging na voordat die op de site komt?", "ja", True)

    @model_validator(mode="after")
    def _kan_inloggen(self):
        if not self.app_id and self.soort != "github":
            raise PydanticCustomError("redactie-zonder-code", "app_id", {"veld": "soort", "waarde": self.soort})
        if not self.basis_url and self.soort != "gitlab":
            raise PydanticCustomError("redactie-zonder-adres", "basis_url", {"veld": "soort", "waarde": self.soort})
        return self
