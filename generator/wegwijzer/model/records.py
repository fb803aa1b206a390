"""De records van een gids. Dit is de enige tabel van velden: controles, schema, formulier en uitleg komen hieruit."""

from typing import Annotated, Any, Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from wegwijzer.model import voorstellen
from wegwijzer.model.basis import Genoemd, Record, veld, verwijst_naar
from wegwijzer.model.delen import (
    Adres,
    Beheer,
    Bron,
    Contact,
    Contactpunt,
    Coordinaten,
    Foto,
    Leeftijd,
    Redactie,
    Termijnen,
    Toegankelijk,
)
from wegwijzer.model.tijdregel import Tijdregel
from wegwijzer.model.waarden import Bedrag, Datum, EenOfMeer, HeelGetal, JaNee, Opmaak, Tekst, Website

Waar = Literal["thuis", "online", "telefoon", "wisselend"]
Dimensie = Literal[
    "lichaamsfuncties", "mentaal-welbevinden", "zingeving",
    "kwaliteit-van-leven", "meedoen", "dagelijks-functioneren",
]  # fmt: skip
Taal = Literal[
    "nl", "en", "ar", "uk", "pl", "tr", "ti", "fa", "de", "fr", "es", "ro", "bg", "ru", "so", "zh", "fy", "ngt",
    "el", "hi", "hu", "id", "it", "ku", "pap", "ps", "pt", "th", "ur", "vi",
]  # fmt: skip


class Kosten(Record):
    """Wat het kost. `kosten: gratis` is een bedrag van 0 euro."""

    bedrag: Bedrag = veld("Hoeveel euro?", "2.50")
    per: Literal["keer", "maand", "jaar", "cursus"] = veld("Per keer, maand, jaar of cursus?", "keer", "keer")
    uitleg: Tekst | None = veld("Wat hoort erbij?", "Met koffie.", None, max_length=160)
    korting: Tekst | None = veld("Is er korting?", "Met de stadspas half geld.", None, max_length=160)

    @model_validator(mode="before")
    @classmethod
    def _gratis(cls, waarde: Any) -> Any:
        if not isinstance(waarde, str):
            return waarde
        if waarde == "gratis":
            return {"bedrag": "0"}
        bedrag = voorstellen.bedrag(waarde)
        voorbeeld = f"{{bedrag: {bedrag}, per: keer}}" if bedrag else "gratis"
        raise PydanticCustomError("kosten-onleesbaar", "kosten", {"waarde": waarde, "voorbeeld": voorbeeld})

    @classmethod
    def __get_pydantic_json_schema__(cls, soort: Any, verder: Any) -> dict[str, Any]:
        vorm = verder(soort)
        return {"anyOf": [{"const": "gratis"}, vorm]} if verder.mode == "validation" else vorm

    @property
    def gratis(self) -> bool:
        return self.bedrag == 0


class Aanmelden(Record):
    nodig: Literal["ja", "nee", "liever wel"] = veld("Moet u zich aanmelden?", "nee")
    hoe: Tekst | None = veld("Hoe meldt u zich aan?", "Bel voor maandag.", None, max_length=200)


class Activiteit(Genoemd):
    """Iets om te doen, of hulp die u kunt krijgen."""

    een_van = (("locatie",), ("waar", "gebieden"))

    gemeente: verwijst_naar("gemeenten")
    naam: Tekst = veld("Hoe heet het? Kort en gewoon.", "Koffie in De Vlag", max_length=60)
    samenvatting: Tekst = veld("Wat is het? 1 of 2 korte zinnen.", "U drinkt koffie met mensen uit het dorp.", max_length=200)
    beschrijving: Opmaak | None = veld("Wat moet iemand verder weten?", "U hoeft niets mee te nemen.", None, max_length=4000)
    themas: Annotated[tuple[verwijst_naar("themas"), ...], EenOfMeer] = veld("Waar gaat het over? Kies er 1 tot 3.", ["ontmoeten"], min_length=1, max_length=3)
    doelgroepen: Annotated[tuple[verwijst_naar("doelgroepen"), ...], EenOfMeer] = veld("Voor wie is het?", ["iedereen"], min_length=1)
    leeftijd: Leeftijd | None = veld("Voor welke leeftijd?", {"van": 55}, None)
    organisatie: verwijst_naar("organisaties") = veld("Wie organiseert het?", "welzijn")
    locatie: verwijst_naar("locaties") | None = veld("Op welke plek is het?", "de-vlag", None)
    waar: Waar | None = veld("Geen vaste plek? Kies thuis, online, telefoon of wisselend.", "thuis", None)
    gebieden: Annotated[tuple[verwijst_naar("gebieden", "gemeenten"), ...], EenOfMeer] = veld("In welke dorpen of wijken?", ["zeedorp"], ())
    wanneer: tuple[Tijdregel, ...] = veld("Wanneer is het? Niets invullen betekent: op afspraak.", [{"dag": "dinsdag", "van": "10:00", "tot": "12:00"}], (), max_length=100)
    tijden_uitleg: Tekst | None = veld("Wat moet iemand weten over de tijden?", "Vanaf half tien staat de koffie klaar.", None, max_length=200)
    kosten: Kosten = veld("Wat kost het? Schrijf gratis, of een bedrag.", "gratis")
    aanmelden: Aanmelden = veld("Moet iemand zich aanmelden?", {"nodig": "nee"})
    contact: Contact = veld("Wie kan iemand bellen of mailen?", {"telefoon": "0222 00 00 00"})
    talen: Annotated[tuple[Taal, ...], EenOfMeer] = veld("In welke talen?", ["nl"], ())
    toegankelijk: Toegankelijk | None = veld("Kan iedereen meedoen?", {"rolstoel": "ja"}, None)
    positieve_gezondheid: Annotated[tuple[Dimensie, ...], EenOfMeer] = veld("Waar helpt het bij?", ["meedoen"], ())
    welzijn_op_recept: JaNee = veld("Mag een huisarts dit aanraden?", "ja", False)
    bouwsteen: Annotated[tuple[verwijst_naar("bouwstenen"), ...], EenOfMeer] = veld("Bij welke bouwsteen van het beleid hoort het?", ["sociaal-netwerk"], ())
    resultaatgebied: Annotated[tuple[verwijst_naar("resultaatgebieden"), ...], EenOfMeer] = veld("Bij welk doel van het beleid hoort het?", ["meedoen"], ())
    zorgniveau: HeelGetal | None = veld("Hoe zwaar is de hulp? 1 is licht, 5 is zwaar.", "1", None, ge=1, le=5)
    zoekwoorden: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Welke andere woorden gebruiken mensen?", ["praatje"], ())
    beheer: Beheer = veld("Wie houdt dit bij?", None)
    bron: Bron | None = veld("Komt het uit een andere lijst? Zeg welke.", None, None)

    @model_validator(mode="after")
    def _heeft_een_plek(self):
        if bool(self.locatie) == bool(self.waar):
            raise PydanticCustomError("locatie-of-waar", "plek", {"veld": "waar" if self.waar else "naam"})
        if not self.locatie and not self.gebieden:
            raise PydanticCustomError("gebieden-ontbreken", "gebieden", {"veld": "waar", "over": "gebieden"})
        if not self.contact.bereikbaar:
            raise PydanticCustomError("contact-leeg", "contact", {"veld": "contact"})
        return self


class Locatie(Genoemd):
    """Een plek waar mensen elkaar ontmoeten."""

    gemeente: verwijst_naar("gemeenten")
    naam: Tekst = veld("Hoe heet de plek?", "Dorpshuis De Vlag", max_length=60)
    soort: verwijst_naar("soorten") = veld("Wat voor plek is het?", "dorpshuis")
    adres: Adres = veld("Het adres.", None)
    coordinaten: Coordinaten = veld("De plek op de kaart.", {"lat": "52.6211", "lon": "5.2212"})
    gebied: verwijst_naar("gebieden") | None = veld("Alleen als de kaart het verkeerde dorp kiest.", "zeedorp", None)
    omschrijving: Tekst | None = veld("Wat is er?", "Een zaal met een keuken.", None, max_length=600)
    openingstijden: tuple[Tijdregel, ...] = veld("Wanneer is het open?", [{"dag": "dinsdag", "van": "10:00", "tot": "12:00"}], (), max_length=100)
    contact: Contact | None = veld("Wie kan iemand bellen of mailen?", None, None)
    toegankelijk: Toegankelijk = veld("Kan iedereen naar binnen?", {"rolstoel": "ja"}, Toegankelijk())
    ontmoetingsplek: JaNee = veld("Kan iedereen er zo binnenlopen?", "ja", False)
    beheer: Beheer = veld("Wie houdt dit bij?", None)
    bron: Bron | None = veld("Komt het uit een andere lijst? Zeg welke.", None, None)
    foto: Foto | None = veld("Een foto van de plek.", None, None)


class Organisatie(Genoemd):
    """Een partner die activiteiten organiseert."""

    naam: Tekst = veld("Hoe heet de organisatie?", "Welzijn Zeewind", max_length=80)
    omschrijving: Tekst = veld("Wat doet de organisatie? 1 of 2 korte zinnen.", "Wij helpen mensen in het dorp.", max_length=200)
    gemeenten: Annotated[tuple[verwijst_naar("gemeenten"), ...], EenOfMeer] = veld("In welke gemeenten?", ["voorbeeldgemeente"], ())
    contact: Contact = veld("Hoe kan iemand de organisatie bereiken?", None)
    beheer: Beheer = veld("Wie houdt dit bij?", None)
    bron: Bron | None = veld("Komt het uit een andere lijst? Zeg welke.", None, None)


class Thema(Genoemd):
    naam: Tekst = veld("Het thema, in woorden van inwoners.", "Mensen ontmoeten", max_length=40)
    omschrijving: Tekst = veld("Wat vindt u hier? 1 zin.", "Koffie drinken en een praatje maken.", max_length=160)
    pictogram: Tekst = veld("De naam van het plaatje (Lucide).", "coffee", pattern=r"^[a-z0-9-]+$")
    vaknaam: Tekst | None = veld("Hoe noemen mensen in de zorg dit?", "Sociaal netwerk", None, max_length=60)
    zoekwoorden: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Welke andere woorden gebruiken mensen?", ["praatje"], ())


class Doelgroep(Genoemd):
    naam: Tekst = veld("Voor wie?", "Ouderen", max_length=40)
    zoekwoorden: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Welke andere woorden gebruiken mensen?", ["senioren"], ())


class Soort(Genoemd):
    naam: Tekst = veld("Wat voor plek?", "Dorpshuis", max_length=40)
    pictogram: Tekst = veld("De naam van het plaatje (Lucide).", "house", "map-pin", pattern=r"^[a-z0-9-]+$")


class Beleidslabel(Genoemd):
    naam: Tekst = veld("De naam in het beleid.", "Sociaal netwerk", max_length=60)


class Gemeente(Genoemd):
    naam: Tekst = veld("De gemeente.", "Voorbeeldgemeente", max_length=40)
    cbs: Tekst = veld("De code van het CBS.", "GM9999", pattern=r"^GM\d{4}$")
    schoolvakanties: Literal["noord", "midden", "zuid"] = veld("De regio van de schoolvakanties.", "noord")
    voorzetsel: Literal["in", "op"] = veld("Zegt u 'in' of 'op' deze gemeente?", "in", "in")


class Gebied(Genoemd):
    """Een kern of een wijk: een verzameling buurten van het CBS."""

    naam: Tekst = veld("Zoals inwoners het noemen.", "Zeedorp", max_length=40)
    soort: Literal["kern", "wijk"] = veld("Kern of wijk?", "kern")
    gemeente: verwijst_naar("gemeenten") = veld("De gemeente.", "voorbeeldgemeente")
    buurten: tuple[Annotated[str, veld("Code van een buurt.", pattern=r"^BU\d{8}$")], ...] = veld("De buurten van het CBS.", ["BU99990001"], min_length=1)
    aka: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Andere namen.", ["Het Dorp"], ())
    contactpunt: Contactpunt | None = veld("Wie kan een inwoner bellen?", None, None)


class Schoolvakantie(Record):
    """Een schoolvakantie in één regio; beide datums tellen mee."""

    regio: Literal["noord", "midden", "zuid"] = veld("De regio.", "noord")
    naam: Tekst = veld("De vakantie.", "Kerstvakantie", max_length=40)
    van: Datum = veld("De eerste dag.", "2026-12-19")
    tot_en_met: Datum = veld("De laatste dag.", "2027-01-03")


class MoeilijkWoord(Record):
    """Een woord of uitdrukking waar iets gewoners voor is."""

    woord: Tekst = veld("Welk woord is moeilijk?", "participatie", max_length=60)
    beter: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Wat schrijft u liever?", ["meedoen"], min_length=1)
    bron: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("In welke lijst staat het?", ["eigen"], min_length=1)
    vormen: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Welke vormen tellen? Leeg: alle gewone vormen.", ["participaties"], ())


class Afkorting(Record):
    """Een afkorting die uitleg nodig heeft, of die u beter voluit schrijft."""

    afkorting: Tekst = veld("Welke afkorting?", "Wmo", max_length=20)
    uitleg: Tekst | None = veld("Wat is het?", "een wet over hulp thuis", None, max_length=120)
    voluit: Tekst | None = veld("Of: wat schrijft u liever?", "de wet", None, max_length=60)
    bron: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("In welke lijst staat het?", ["eigen"], min_length=1)

    @model_validator(mode="after")
    def _zegt_iets(self):
        if bool(self.uitleg) == bool(self.voluit):
            raise PydanticCustomError("afkorting-zegt-niets", "uitleg", {"afkorting": self.afkorting})
        return self


class ToegestaanWoord(Record):
    """Een moeilijk woord dat hier toch mag."""

    woord: Tekst = veld("Welk woord mag?", "participatie", max_length=60)
    reden: Tekst = veld("Waarom?", "Zo heet onze cursus.", max_length=200)


class Woordenlijst(Record):
    """De woorden waar leesgemak op let: content/woordenlijst.yml."""

    woorden: tuple[MoeilijkWoord, ...] = veld("De moeilijke woorden.", None, ())
    afkortingen: tuple[Afkorting, ...] = veld("De afkortingen.", [{"afkorting": "Wmo", "uitleg": "een wet over hulp thuis", "bron": ["eigen"]}], ())
    toegestaan: tuple[ToegestaanWoord, ...] = veld("De woorden die toch mogen.", None, ())


class Feestdagen(Record):
    overslaan: tuple[Tekst, ...] = veld("Feestdagen die hier gewone dagen zijn.", ["Goede Vrijdag"], ("Goede Vrijdag", "Bevrijdingsdag"))


class Kleuren(Record):
    hoofd: str = veld("De hoofdkleur.", "#0a5c6b", "#0a5c6b", pattern=r"^#[0-9a-fA-F]{6}$")
    accent: str = veld("De tweede kleur.", "#ffd166", "#ffd166", pattern=r"^#[0-9a-fA-F]{6}$")


class Instelling(Record):
    """De instellingen van één wegwijzer: content/wegwijzer.yml."""

    naam: Tekst = veld("De naam van de wegwijzer.", "De Wegwijzer van Voorbeeldgemeente", max_length=60)
    kort: Tekst = veld("De korte naam.", "Wegwijzer Voorbeeld", max_length=40)
    regio: Tekst = veld("De streek, zoals in 'te doen in ...'.", "Voorbeeldgemeente", max_length=60)
    omschrijving: Tekst = veld("Wat is dit? 1 zin.", "Vind iets om te doen, dicht bij huis.", max_length=200)
    adres: Website = veld("Het webadres van de site.", "https://wegwijzer.voorbeeld.example")
    postbus: Website | None = veld("Waar komt het formulier binnen? Zonder postbus gaat het per mail.", "https://postbus.voorbeeld.example", None)
    redactie: Redactie | None = veld("Het formulier voor vaste redacteuren. Zonder dit blok is het er niet.", {"soort": "gitlab", "repo": "voorbeeldgemeente/wegwijzer", "app_id": "1a2b3c4d"}, None)
    voorbeeld: JaNee = veld("Zijn de activiteiten verzonnen?", "nee", False)
    contact: Contactpunt = veld("Wie kan een inwoner bellen?", None)
    termijnen: Termijnen = veld("Na hoeveel dagen moet iemand alles weer nakijken?", None, Termijnen())
    feestdagen: Feestdagen = veld("Welke feestdagen tellen niet?", None, Feestdagen())
    kleuren: Kleuren = veld("De kleuren van de gemeente.", None, Kleuren())
    logo: Tekst | None = veld("Een plaatje in content/, als .svg, .png of .jpg.", "logo.svg", None, pattern=r"^[\w-]+\.(svg|png|jpg|jpeg)$")
    bronnen: tuple[Bron, ...] = veld("Waar de gegevens vandaan komen.", [{"naam": "CBS"}], ())
