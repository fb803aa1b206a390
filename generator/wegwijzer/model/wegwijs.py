"""Records die mensen helpen vinden: gewone woorden, ingangen, en wat gestopt is."""

from typing import Annotated

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from wegwijzer.model.basis import Genoemd, Record, veld, verwijst_naar
from wegwijzer.model.records import Waar
from wegwijzer.model.waarden import Datum, EenOfMeer, JaNee, Tekst


class Zoekwoord(Record):
    """Gewone woorden waarmee mensen zoeken, en wat ze dan moeten vinden."""

    woorden: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Welke woorden typen mensen?", ["deurwaarder"], min_length=1)
    themas: Annotated[tuple[verwijst_naar("themas"), ...], EenOfMeer] = veld("Bij welke thema's horen die woorden?", ["geld"], ())
    bij: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Bij welke woorden in een activiteit horen ze?", ["schulden"], ())

    @model_validator(mode="after")
    def _wijst_ergens_heen(self):
        if not self.themas and not self.bij:
            raise PydanticCustomError("zoekwoord-zonder-doel", "doel", {"veld": "woorden"})
        return self


class Stap(Record):
    """Eén groep op de pagina van een ingang: activiteiten die bij al deze keuzes passen, of een eigen pagina."""

    naam: Tekst = veld("Wat vindt iemand hier? Kort.", "Praten met iemand", max_length=60)
    zin: Tekst | None = veld("Eén zin uitleg.", "Deze mensen luisteren naar u.", None, max_length=160)
    themas: Annotated[tuple[verwijst_naar("themas"), ...], EenOfMeer] = veld("Met een van deze thema's.", ["ontmoeten"], ())
    doelgroepen: Annotated[tuple[verwijst_naar("doelgroepen"), ...], EenOfMeer] = veld("Voor een van deze groepen.", ["ouderen"], ())
    waar: Annotated[tuple[Waar, ...], EenOfMeer] = veld("Alleen thuis, online, telefoon of wisselend.", ["telefoon"], ())
    woorden: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Met een van deze woorden.", ["praatje"], ())
    gratis: JaNee = veld("Alleen wat gratis is?", "nee", False)
    pagina: Tekst | None = veld("Of een pagina uit content/paginas.", "contact", None, pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*$")

    @property
    def kiest_activiteiten(self) -> bool:
        return bool(self.themas or self.doelgroepen or self.waar or self.woorden)

    @model_validator(mode="after")
    def _wijst_ergens_heen(self):
        if self.kiest_activiteiten == bool(self.pagina):
            raise PydanticCustomError("stap-leeg", "stap", {"veld": "naam"})
        return self


class Ingang(Genoemd):
    """Een zin die met 'Ik' of 'Mijn' begint, met in een vaste volgorde wat dan kan helpen."""

    naam: Tekst = veld("Wat zegt iemand?", "Ik voel me alleen", max_length=50)
    zin: Tekst = veld("Wat zegt u terug? Eén of twee zinnen.", "U bent niet de enige.", max_length=200)
    pictogram: Tekst = veld("De naam van het plaatje (Lucide).", "heart", "heart", pattern=r"^[a-z0-9-]+$")
    stappen: tuple[Stap, ...] = veld("Wat kan helpen? Het beste eerst.", [{"naam": "Praten met iemand", "woorden": ["praatje"]}], min_length=1, max_length=6)
    zoekwoorden: Annotated[tuple[Tekst, ...], EenOfMeer] = veld("Welke andere woorden gebruiken mensen?", ["eenzaam"], ())


class Gestopt(Genoemd):
    """Een activiteit die niet meer bestaat. Op het oude adres staat wat iemand nu kan doen."""

    naam: Tekst = veld("Hoe heette het?", "Bingo in De Vlag", max_length=60)
    gebieden: Annotated[tuple[verwijst_naar("gebieden"), ...], EenOfMeer] = veld("In welk dorp of welke wijk was het?", ["zeedorp"], min_length=1)
    gestopt_op: Datum = veld("Wanneer stopte het?", "2026-06-30")
    reden: Tekst | None = veld("Waarom? Eén zin.", "De vrijwilligers zijn gestopt.", None, max_length=160)
    themas: Annotated[tuple[verwijst_naar("themas"), ...], EenOfMeer] = veld("Waar ging het over?", ["ontmoeten"], ())
    alternatieven: Annotated[tuple[verwijst_naar("activiteiten"), ...], EenOfMeer] = veld("Wat kan iemand nu doen?", ["koffie-de-vlag"], ())
