"""De tabel van velden: volledig, in gewone taal, en met voorbeelden die u kunt overnemen."""

import re

import pytest

from wegwijzer.controleren.stuk import _deelmodel
from wegwijzer.controleren.voorbeeld import voorbeeld_met_naam
from wegwijzer.laden import lees_document
from wegwijzer.model import BESTANDSSOORTEN, PER_LIJST, Record
from wegwijzer.model.vragen import alle_vragen, boom_van

# De velden van het ontwerp. Andere programma's rekenen op deze namen.
AFSPRAAK = {
    "activiteiten": """naam samenvatting beschrijving themas doelgroepen leeftijd.van leeftijd.tot organisatie locatie
        waar gebieden wanneer.dag wanneer.op wanneer.van wanneer.tot wanneer.elke wanneer.niet_in wanneer.niet_op
        wanneer.ook_op wanneer.vanaf wanneer.tot_en_met wanneer.locatie tijden_uitleg kosten.bedrag kosten.per
        kosten.uitleg kosten.korting aanmelden.nodig aanmelden.hoe contact.naam contact.telefoon contact.email
        contact.website contact.toestemming talen toegankelijk positieve_gezondheid welzijn_op_recept bouwsteen
        resultaatgebied zorgniveau zoekwoorden beheer.eigenaar beheer.gecontroleerd beheer.door beheer.stopt_op
        bron.naam bron.url bron.licentie""",
    "locaties": """naam soort adres.straat adres.huisnummer adres.postcode adres.plaats coordinaten.lat coordinaten.lon
        gebied omschrijving openingstijden contact beheer bron foto.bestand foto.alt foto.maker foto.licentie
        toegankelijk.rolstoel toegankelijk.drempelvrij toegankelijk.invalidentoilet toegankelijk.ringleiding
        toegankelijk.prikkelarm toegankelijk.hulphond toegankelijk.parkeren toegankelijk.openbaar_vervoer
        toegankelijk.uitleg toegankelijk.gecontroleerd ontmoetingsplek""",
    "gebieden": """id naam soort gemeente buurten aka contactpunt.rol contactpunt.naam contactpunt.telefoon
        contactpunt.email contactpunt.inloop contactpunt.vervanging contactpunt.gecontroleerd""",
}


@pytest.mark.parametrize("lijst", AFSPRAAK)
def test_de_velden_van_het_ontwerp_zijn_er(lijst: str):
    """Geen afgesproken veld mist."""
    assert set(AFSPRAAK[lijst].split()) <= {veld for veld, _ in alle_vragen(PER_LIJST[lijst])}


@pytest.mark.parametrize("soort", BESTANDSSOORTEN, ids=lambda soort: soort.lijst)
def test_elk_veld_heeft_uitleg_in_korte_zinnen(soort):
    """Bij elk veld staat wat het is, in zinnen van hooguit 15 woorden."""
    for veld, vraag in alle_vragen(soort):
        zinnen = re.split(r"(?<=[.?!]) ", vraag.uitleg)
        assert vraag.uitleg and all(zin.endswith((".", "?")) and len(zin.split()) <= 15 for zin in zinnen), veld


def _modellen(model: type[Record]) -> set[type[Record]]:
    return {model}.union(*map(_modellen, model.__subclasses__()))


MODELLEN = sorted(_modellen(Record) - {Record}, key=lambda model: model.__name__)
BEKEND = dict.fromkeys(PER_LIJST, {"voorbeeld": ""})


@pytest.mark.parametrize("model", MODELLEN, ids=lambda model: model.__name__)
def test_elk_voorbeeld_is_over_te_nemen(model: type[Record]):
    """Het voorbeeld uit een melding, in een bestand geplakt, is meteen goed."""
    for vraag in boom_van(model).vragen:
        regel = voorbeeld_met_naam(vraag.naam, vraag, BEKEND)
        document, bevindingen = lees_document("voorbeeld.yml", regel)
        assert bevindingen == [] and "..." not in regel, regel
        _deelmodel(model).model_validate(document.gegevens, context=BEKEND)
