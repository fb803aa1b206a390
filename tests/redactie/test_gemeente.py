"""In welke gemeente iets nieuws hoort: uit een rekenblad, het gesprek en een voorstel volgt hetzelfde."""

from dataclasses import replace
from datetime import date

import pytest
from tests.mini.verwacht import MINI

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.model import Gebied, Gemeente
from wegwijzer.redactie.lijst.kennis import Kennis

VANDAAG = date(2026, 11, 21)


@pytest.fixture(scope="module")
def kennis() -> Kennis:
    """De kleine gemeente met een tweede ernaast, waarin een dorp net zo heet."""
    gids = controleer(laad(MINI), VANDAAG).gids
    kust = Gemeente(id="kust", naam="Kust", cbs="GM9998", schoolvakanties="noord")
    dorpen = [
        Gebied(id="kust-dorp", naam="Kust", soort="kern", gemeente="kust", buurten=("BU99980001",)),
        Gebied(id="strand", naam="Strand", aka=("Het Strand",), soort="kern", gemeente="kust", buurten=("BU99980002",)),
    ]
    partner = gids.organisaties["dorpsraad"]
    breed = partner.model_copy(update={"id": "breed", "naam": "Breed", "gemeenten": ("duinwijk", "kust")})
    return Kennis(
        replace(
            gids,
            gemeenten={**gids.gemeenten, "kust": kust},
            gebieden={**gids.gebieden, **{een.id: een for een in dorpen}},
            organisaties={**gids.organisaties, "breed": breed},
        ),
        VANDAAG,
    )


@pytest.mark.parametrize(
    ("gegevens", "gemeente"),
    [
        ({"gemeente": "kust", "locatie": "de-vlag"}, "kust"),
        ({"locatie": "de-vlag", "gebieden": ["strand"]}, "duinwijk"),
        ({"gebieden": ["strand"], "organisatie": "dorpsraad"}, "kust"),
        ({"gebieden": "kust"}, "kust"),
        ({"gebieden": ["weg", "strand"]}, "kust"),
        ({"adres": {"plaats": "Kust"}}, "kust"),
        ({"adres": {"plaats": "het strand"}}, "kust"),
        ({"locatie": {"naam": "De Tent", "adres": {"plaats": "Strand"}}, "organisatie": "dorpsraad"}, "kust"),
        ({"locatie": {"naam": "De Tent"}, "gebieden": ["strand"]}, "kust"),
        ({"organisatie": "dorpsraad"}, "duinwijk"),
        ({"organisatie": "breed"}, ""),
        ({"locatie": "weg", "adres": {"plaats": "Verweg"}}, ""),
        ({"locatie": ["de-vlag"], "gebieden": [{"x": "y"}, ["z"]], "adres": "Strand", "organisatie": {"naam": "x"}, "gemeente": ["kust"]}, ""),
        ({}, ""),
    ],
)
def test_de_gemeente_van_iets_nieuws(kennis: Kennis, gegevens: dict, gemeente: str):
    """De plek gaat voor het gebied, dat voor het adres, en dat voor de organisatie. Zonder zekerheid zeggen we niets."""
    assert kennis.gemeente_van(gegevens) == gemeente


def test_met_een_gemeente_is_er_geen_twijfel():
    """Is er maar één gemeente, dan is het die."""
    assert Kennis(controleer(laad(MINI), VANDAAG).gids, VANDAAG).gemeente_van({}) == "duinwijk"
