"""Alles als rekenblad, zo dat het zonder verandering terug te lezen is; en een leeg formulier om in te vullen."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from wegwijzer.redactie.lijst.cellen import schrijf_cel, woorden
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.lijst.kolommen import Kolom, eigen_kolommen
from wegwijzer.rekenblad import Blad, als_csv, als_excel

LIJSTEN = {"activiteiten": "Activiteiten", "locaties": "Plekken", "organisaties": "Organisaties"}
_BREED = {
    "naam": 30, "samenvatting": 45, "beschrijving": 60, "omschrijving": 45, "wanneer": 45, "openingstijden": 45,
    "locatie": 28, "organisatie": 28, "kosten": 20, "contact.email": 28, "contact.website": 28, "zoekwoorden": 30,
    "themas": 28, "doelgroepen": 28, "aanmelden.hoe": 30,
}  # fmt: skip
# Wat we aan iemand vragen die voor het eerst iets doorgeeft; de rest vult de redactie aan.
FORMULIER = (
    "naam", "samenvatting", "beschrijving", "themas", "doelgroepen", "leeftijd.van", "leeftijd.tot", "organisatie",
    "locatie", "waar", "gebieden", "wanneer", "kosten", "kosten.uitleg", "aanmelden.nodig", "aanmelden.hoe",
    "contact.naam", "contact.telefoon", "contact.email", "contact.website", "contact.toestemming",
    "toegankelijk.rolstoel", "zoekwoorden",
)  # fmt: skip
_HULPBLAD = "U kunt kiezen uit"
_VOORBEELDEN = {
    "wanneer": "Elke dinsdag van 10.00 tot 12.00 uur. Niet in juli en augustus.",
    "kosten": "€ 2,50 per keer",
    "leeftijd.van": "",
    "leeftijd.tot": "",
    "waar": "",
    "gebieden": "",
    "zoekwoorden": "praatje; gezelschap",
    "beschrijving": "De koffie staat klaar vanaf 10 uur.",
}


def exporteer(kennis: Kennis) -> Iterator[tuple[str, bytes]]:
    """Paren (bestandsnaam, inhoud): één werkboek met alles, van elke lijst een CSV, en het lege formulier."""
    bladen = [_blad(lijst, naam, kennis) for lijst, naam in LIJSTEN.items()]
    yield "wegwijzer.xlsx", als_excel(bladen, kennis.vandaag)
    for lijst, blad in zip(LIJSTEN, bladen, strict=True):
        yield f"{lijst}.csv", als_csv(blad.koppen, blad.rijen, komma=",").encode()
    yield "invulformulier.xlsx", als_excel([_formulier(kennis), _hulpblad(kennis)], kennis.vandaag)


def exporteer_van(organisatie: str, kennis: Kennis) -> bytes:
    """Een werkboek met alleen de activiteiten van één organisatie: dat stuurt u haar om na te kijken."""
    eigen = [een for een in kennis.gids.activiteiten.values() if organisatie in (een.organisatie, een.beheer.eigenaar)]
    return als_excel([_blad("activiteiten", LIJSTEN["activiteiten"], kennis, eigen), _hulpblad(kennis)], kennis.vandaag)


def _blad(lijst: str, naam: str, kennis: Kennis, records: Iterable[Any] | None = None) -> Blad:
    kolommen, records = eigen_kolommen(lijst), getattr(kennis.gids, lijst).values() if records is None else records
    rijen = [[schrijf_cel(kolom, record, kennis) for kolom in kolommen] for record in records]
    return Blad(
        naam,
        [kolom.titel for kolom in kolommen],
        rijen,
        [_BREED.get(kolom.veld, 16) for kolom in kolommen],
        [kolom.vraag.uitleg if kolom.vraag else "Laat dit zo staan." for kolom in kolommen],
        _keuzes(kolommen, kennis),
    )


def _formulier(kennis: Kennis) -> Blad:
    per_veld = {kolom.veld: kolom for kolom in eigen_kolommen("activiteiten")}
    kolommen = [per_veld[veld] for veld in FORMULIER]
    uitleg = ["Uitleg:", *map(_uitleg, kolommen)]
    voorbeeld = ["Voorbeeld:", *(_voorbeeld(kolom, kennis) for kolom in kolommen)]
    keuzes = {nummer + 1: waarden for nummer, waarden in _keuzes(kolommen, kennis).items()}
    breed = [12, *(max(18, _BREED.get(kolom.veld, 18)) for kolom in kolommen)]
    return Blad("Invullen", ["", *(kolom.titel for kolom in kolommen)], [uitleg, voorbeeld], breed, (), keuzes, grijs=2)


def _uitleg(kolom: Kolom) -> str:
    kies = f" Kies uit het blad '{_HULPBLAD}'." if kolom.vraag.lijsten else ""
    return f"{kolom.vraag.uitleg}{kies}{' Dit moet.' if kolom.verplicht else ''}"


def _voorbeeld(kolom: Kolom, kennis: Kennis) -> str:
    if kolom.veld in _VOORBEELDEN:
        return _VOORBEELDEN[kolom.veld]
    if kolom.vraag.lijsten:
        namen, voorbeeld = kennis.namen[kolom.vraag.lijsten].namen, kolom.vraag.voorbeeld
        eigen = voorbeeld[0] if isinstance(voorbeeld, list) else voorbeeld
        return namen.get(eigen) or next(iter(namen.values()), "")
    voorbeeld = kolom.vraag.voorbeeld
    return "; ".join(voorbeeld) if isinstance(voorbeeld, list) else str(voorbeeld or "")


def _hulpblad(kennis: Kennis) -> Blad:
    """Alle woorden waar iemand uit kan kiezen, naast elkaar."""
    lijsten = {"Thema's": ("themas",), "Voor wie": ("doelgroepen",), "Plekken": ("locaties",), "Organisaties": ("organisaties",), "Dorpen of wijken": ("gebieden", "gemeenten")}
    kolommen = [list(kennis.namen[lijst].namen.values()) for lijst in lijsten.values()]
    hoogste = max(map(len, kolommen))
    rijen = [[kolom[rij] if rij < len(kolom) else None for kolom in kolommen] for rij in range(hoogste)]
    return Blad(_HULPBLAD, list(lijsten), rijen, [32] * len(lijsten))


def _keuzes(kolommen: Sequence[Kolom], kennis: Kennis) -> Mapping[int, Sequence[str]]:
    """Een keuzelijst bij elke kolom waar één woord uit een lijst hoort."""
    keuzes = {nummer: woorden(kolom, kennis) for nummer, kolom in enumerate(kolommen)}
    return {nummer: woorden for nummer, woorden in keuzes.items() if woorden}
