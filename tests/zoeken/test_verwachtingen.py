"""Wat mensen typen, vinden ze: in een echte browser, met de index van de hele site."""

import pytest
from tests.zoeken.meten import deel, lees_verwachtingen, zoek_alles


@pytest.fixture(scope="module")
def antwoorden(browser, webadres):
    pagina = browser.new_page()
    yield zoek_alles(pagina, webadres, lees_verwachtingen())
    pagina.close()


def test_er_zijn_genoeg_verwachtingen_en_ze_kloppen(kop):
    """Er zijn 150 of meer vragen; elke activiteit en kern erin bestaat, en de activiteit is daar ook."""
    verwachtingen = lees_verwachtingen()
    assert len({(een["vraag"], een.get("kern")) for een in verwachtingen}) == len(verwachtingen) >= 150
    for een in verwachtingen:
        assert 1 <= len(een["verwacht"]) <= 5
        for activiteit in een["verwacht"]:
            assert een.get("kern") in (None, *kop.gebieden_van_activiteit[activiteit])


def test_wat_iemand_zoekt_staat_bij_de_eerste_vijf(antwoorden):
    """Bij 95 van de 100 vragen staat alles wat we verwachten bij de eerste vijf."""
    mis = [een for een in antwoorden if not een.staat_in_eerste(5)]
    assert deel(antwoorden, 5) >= 0.95, mis


def test_wat_iemand_zoekt_staat_meestal_bij_de_eerste_drie(antwoorden):
    """Bij 90 van de 100 vragen staat alles wat we verwachten bij de eerste drie."""
    mis = [een for een in antwoorden if not een.staat_in_eerste(3)]
    assert deel(antwoorden, 3) >= 0.90, mis


def test_geen_vraag_blijft_zonder_antwoord(antwoorden):
    """Op elke vraag uit de lijst komt iets."""
    assert [een.vraag for een in antwoorden if not een.gevonden] == []
