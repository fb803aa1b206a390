"""Vraag voor vraag iets nieuws maken. Elk antwoord kijken we meteen na, met dezelfde regels als altijd."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from wegwijzer.bevinding import FOUT, Bevinding, bevinding
from wegwijzer.laden import Bestanden, lees_document
from wegwijzer.model import PER_LIJST, Tijdregel
from wegwijzer.model.vragen import vragen_van
from wegwijzer.redactie.bewaren import korte_naam, pad_van, vrije_id
from wegwijzer.redactie.gegevens import met_waarden
from wegwijzer.redactie.invoer import Onbegrepen, lees_ja_nee
from wegwijzer.redactie.keuren import keur, keur_veld
from wegwijzer.redactie.keuzelijst import ALLES, VEEL, gekozen, lijkt_op
from wegwijzer.redactie.lijst.cellen import lees_cel, woorden
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.lijst.kolommen import Kolom, eigen_kolommen
from wegwijzer.redactie.lijst.plekken import zoek_plek
from wegwijzer.redactie.yaml_schrijven import nieuw_yaml
from wegwijzer.tekst import datum_lang, wanneer
from wegwijzer.tijd import VOORUIT, keren, vrij_per_gemeente

VRAGEN = {
    "activiteiten": (
        "naam", "samenvatting", "themas", "doelgroepen", "organisatie", "locatie", "waar", "gebieden", "wanneer", "kosten",
        "aanmelden.nodig", "aanmelden.hoe", "contact.telefoon", "contact.email", "contact.website", "beschrijving",
        "zoekwoorden", "beheer.door",
    ),
    "locaties": (
        "naam", "soort", "gemeente", "adres.straat", "adres.huisnummer", "adres.postcode", "adres.plaats",
        "coordinaten.lat", "coordinaten.lon", "omschrijving", "toegankelijk.rolstoel", "ontmoetingsplek",
        "contact.telefoon", "beheer.eigenaar", "beheer.door",
    ),
    "organisaties": (
        "naam", "omschrijving", "gemeenten", "contact.telefoon", "contact.email", "contact.website", "beheer.door",
    ),
}  # fmt: skip
_HULP = {
    "wanneer": "Bijvoorbeeld: elke dinsdag van 10.00 tot 12.00 uur, niet in juli. Of: op afspraak.",
    "kosten": "Bijvoorbeeld: gratis. Of: € 2,50 per keer.",
    "locatie": "Geen vaste plek? Druk op Enter.",
    "coordinaten.lat": "Zoek het adres op een kaart op internet en klik met rechts. Dan ziet u twee getallen. Dit is het eerste.",
    "coordinaten.lon": "Dit is het tweede getal.",
    "gemeente": "In welke gemeente is het?",
}
# Hiermee helpt een editor bij het typen. Elk bestand staat twee mappen diep; de schema's maakt `wegwijzer schema --doel build/schema`.
_SCHEMA = "yaml-language-server: $schema=../../build/schema/{}.json"


@dataclass
class Gesprek:
    """`vraag(tekst)` geeft een antwoord, `zeg(tekst)` laat iets zien. Er wordt niets geschreven."""

    lijst: str
    bestanden: Bestanden
    kennis: Kennis
    vraag: Callable[[str], str]
    zeg: Callable[[str], None]
    waarden: dict[str, Any] = field(default_factory=dict)

    def voer(self) -> tuple[str, str]:
        """Stel alle vragen. Geeft het pad en de tekst van een bestand dat goed is."""
        for veld in VRAGEN[self.lijst]:
            if self._is_nodig(veld):
                self._stel(veld)
        while fouten := self._fouten():
            for veld in dict.fromkeys(self._veld_van(een) for een in fouten):
                for een in fouten:
                    self.zeg(f"{een.wat} {een.doe}")
                self._opnieuw(veld)
        return self._pad(), self._tekst()

    def _is_nodig(self, veld: str) -> bool:
        waar, nodig = self.waarden.get("waar"), self.waarden.get("aanmelden.nodig")
        if veld == "waar":
            return "locatie" not in self.waarden
        if veld == "gebieden":
            return bool(waar)
        return veld != "aanmelden.hoe" or nodig != "nee"

    def _moet(self, kolom: Kolom) -> bool:
        if kolom.veld in ("waar", "gebieden", "gemeente", "aanmelden.nodig", "beheer.door"):
            return True
        return bool(kolom.vraag and kolom.vraag.verplicht) and (kolom.verplicht or kolom.veld.split(".")[0] in ("adres", "coordinaten"))

    def _stel(self, veld: str) -> None:
        kolom = next(een for een in eigen_kolommen(self.lijst) if een.veld == veld)
        self.zeg("")
        self.zeg(f"{kolom.vraag.uitleg if kolom.vraag else _HULP[veld]}{'' if self._moet(kolom) else ' (mag leeg)'}")
        if kolom.vraag and veld in _HULP:
            self.zeg(_HULP[veld])
        elif kolom.vraag and kolom.vraag.voorbeeld and not self._keuzes(kolom):
            self.zeg(f"Bijvoorbeeld: {kolom.vraag.voorbeeld if isinstance(kolom.vraag.voorbeeld, str) else ', '.join(kolom.vraag.voorbeeld)}")
        self._laat_kiezen(kolom, self._keuzes(kolom))

    def _laat_kiezen(self, kolom: Kolom, alle: list[str]) -> None:
        """Een lange lijst tonen we niet: iemand typt een deel van de naam en ziet wat erop lijkt."""
        getoond = self._toon_keuzes(alle if len(alle) <= VEEL else [])
        if alle and not getoond:
            self.zeg(f"Typ de naam, of een deel ervan. Typ {ALLES} voor de hele lijst.")
        while True:
            antwoord = self.vraag(f"{kolom.titel}: ").strip()
            if alle and antwoord == ALLES:
                getoond = self._toon_keuzes(alle)
            elif self._neem(kolom, gekozen(antwoord, getoond)):
                return
            elif antwoord and (lijkt := lijkt_op(antwoord, alle)):
                getoond = self._toon_keuzes(lijkt)

    def _keuzes(self, kolom: Kolom) -> list[str]:
        if kolom.veld == "gemeente":
            return list(self.kennis.namen[("gemeenten",)].namen.values())
        return woorden(kolom, self.kennis, ook_meer=True)

    def _toon_keuzes(self, keuzes: list[str]) -> list[str]:
        for nummer, keuze in enumerate(keuzes, 1):
            self.zeg(f"  {nummer}. {keuze}")
        return keuzes

    def _neem(self, kolom: Kolom, antwoord: str) -> bool:
        """Bewaar het antwoord als het goed is; zeg anders wat er niet goed is."""
        if not antwoord:
            if self._moet(kolom):
                self.zeg("Dit moet u invullen.")
            return not self._moet(kolom)
        if kolom.veld == "locatie":
            antwoord = zoek_plek(antwoord, {}, self.kennis)
        try:
            gelezen = lees_cel(kolom, antwoord, self.kennis)
        except Onbegrepen as fout:
            fouten = [bevinding(fout.code, "", **{"veld": kolom.titel, "voorbeeld": "", **fout.gegevens})]
        else:
            fouten = self._nagekeken(gelezen)
        for een in fouten:
            self.zeg(self._onbekend(kolom, antwoord) if een.code.endswith("-onbekend") else f"{een.wat} {een.doe}")
        return not fouten

    def _onbekend(self, kolom: Kolom, antwoord: str) -> str:
        if lijkt_op(antwoord, self._keuzes(kolom)):
            return f"'{antwoord}' kennen we niet. Bedoelt u een van deze? Typ dan het nummer."
        nieuw = f" Is die nieuw? Stop dan, en typ eerst: wegwijzer nieuw {kolom.veld}" if kolom.veld in ("locatie", "organisatie") else ""
        return f"'{antwoord}' kennen we niet.{nieuw}"

    def _nagekeken(self, gelezen: dict[str, Any]) -> list[Bevinding]:
        nieuw = self.waarden | gelezen
        soort = PER_LIJST[self.lijst]
        for deel in {veld.split(".")[0] for veld in gelezen} - set(soort.gegeven):
            waarde = met_waarden({}, nieuw)[deel]
            fouten = [een for een in keur_veld(self.bestanden, soort, deel, waarde) if een.niveau == FOUT and een.code != "veld-ontbreekt"]
            if fouten and all(een.code.endswith("-zonder-toestemming") for een in fouten) and self._mag_dat():
                nieuw |= {"contact.toestemming": "ja"}
                fouten = []
            if fouten:
                return fouten
        self.waarden = nieuw
        self._laat_zien(gelezen.get("wanneer"))
        return []

    def _mag_dat(self) -> bool:
        try:
            return lees_ja_nee(self.vraag("Dit is misschien van een mens zelf. Mag het op internet staan? (ja of nee) "))
        except Onbegrepen:
            return False

    def _laat_zien(self, regels: list[dict[str, Any]] | None) -> None:
        """Onze eigen zin en de eerste drie keren: zo ziet iemand meteen of we het goed lazen."""
        if regels:
            tijdregels = [Tijdregel.model_validate(regel) for regel in regels]
            vandaag = self.kennis.vandaag
            vrij = next(iter(vrij_per_gemeente(self.kennis.gids).values()))
            komend = islice(keren(tijdregels, vrij, vandaag, vandaag + VOORUIT), 3)
            self.zeg(f"We lezen: {wanneer(tijdregels, vandaag)}")
            self.zeg(f"De eerste keren: {', '.join(datum_lang(keer.dag, vandaag) for keer in komend) or 'geen'}.")

    def _fouten(self) -> list[Bevinding]:
        gevonden = keur(self.bestanden, {self._pad(): self._tekst()}, self.kennis.vandaag).bevindingen
        return [een for een in gevonden if een.bestand == self._pad() and een.niveau == FOUT]

    def _veld_van(self, een: Bevinding) -> str:
        """Het veld waar deze bevinding over gaat: wat er nog niet staat, of het laatste dat niet na de regel begint."""
        document, _ = lees_document("", self._tekst())
        weg = (deel.naam for deel in vragen_van(PER_LIJST[self.lijst]) if deel.verplicht and deel.naam not in document.gegevens)
        if een.code == "veld-ontbreekt" and (open_ := next(weg, None)):
            return open_
        velden = [veld for veld in document.gegevens if document.regel((veld,)) <= een.regel]
        return velden[-1] if velden else "naam"

    def _opnieuw(self, veld: str) -> None:
        vragen = [een for een in VRAGEN[self.lijst] if een.split(".")[0] == veld] or ["naam"]
        self.waarden = {naam: waarde for naam, waarde in self.waarden.items() if naam.split(".")[0] != veld}
        for een in vragen:
            self._stel(een)

    def _pad(self) -> str:
        soort = PER_LIJST[self.lijst]
        id_ = vrije_id(self.kennis.gids.bezet(self.lijst), korte_naam(self.waarden.get("naam", "")) or soort.enkelvoud)
        return pad_van(soort, id_, self.kennis.gemeente_van(met_waarden({}, self.waarden)))

    def _tekst(self) -> str:
        soort = PER_LIJST[self.lijst]
        standaard = {"beheer.gecontroleerd": self.kennis.vandaag.isoformat()}
        if self.lijst == "activiteiten":
            standaard["beheer.eigenaar"] = self.waarden.get("organisatie", "")
        eigen = {veld: waarde for veld, waarde in self.waarden.items() if veld not in soort.gegeven}
        return nieuw_yaml(soort, met_waarden({}, standaard | eigen), _SCHEMA.format(soort.enkelvoud))
