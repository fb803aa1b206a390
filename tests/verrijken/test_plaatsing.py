"""Waar iets staat: welk gebied bij een plek hoort, wat voor een hele gemeente is, en wat een los gebied nodig heeft."""

from dataclasses import replace

from wegwijzer.verrijken import verrijk
from wegwijzer.verrijken.plaatsing import gebied_per_locatie, gebieden_per_gemeente, gebieden_van, locaties_van


def met(gids, lijst: str, id_: str, **velden):
    """De gids met andere velden in één record."""
    records = getattr(gids, lijst)
    return replace(gids, **{lijst: records | {id_: records[id_].model_copy(update=velden)}})


def test_wie_zelf_een_gebied_kiest_wint_van_de_kaart(klein):
    """Anders volgt het gebied uit de plek op de kaart."""
    assert gebied_per_locatie(klein.gids, klein.kaart)["de-vlag"] == "zeedorp"
    assert gebied_per_locatie(met(klein.gids, "locaties", "de-vlag", gebied="duinrand"), klein.kaart)["de-vlag"] == "duinrand"


def test_het_grootste_dorp_staat_vooraan(kop):
    """Wat voor een hele gemeente is, krijgt zijn bladzijde waar de meeste mensen wonen."""
    per_gemeente = gebieden_per_gemeente(kop.gids, kop.kaart)
    assert set(per_gemeente) == set(kop.gids.gemeenten)
    for gemeente, gebieden in per_gemeente.items():
        assert set(gebieden) == {een.id for een in kop.gids.gebieden_van_gemeente(gemeente)}
        inwoners = [kop.kaart.inwoners(gebied) for gebied in gebieden]
        assert inwoners == sorted(inwoners, reverse=True)
    assert per_gemeente["texel"][0] == "den-burg"


def test_een_gemeente_is_al_haar_gebieden(klein):
    """Ook als een dorp net zo heet. Een gebied dat al van de plek komt, staat er één keer in."""
    per_gemeente = {"duinwijk": ("zeedorp", "duinrand")}
    koffie = klein.gids.activiteiten["koffie-de-vlag"].model_copy(update={"gebieden": ("duinwijk", "elders")})
    assert gebieden_van(koffie, {"de-vlag": "duinrand"}, per_gemeente) == ("duinrand", "zeedorp", "elders")


def test_een_los_gebied_heeft_alles_zelf(klein):
    """Wat in meer gebieden is, krijgt zijn bladzijde hier; plekken en organisaties die niemand hier nodig heeft, gaan niet mee."""
    assert klein.gebieden_van_activiteit["hulp-bij-brieven"][0] == "zeedorp"
    los = verrijk(klein.gids, klein.vandaag, ["duinrand"])
    assert {los.thuisgebied(een) for een in los.gids.activiteiten.values()} == {"duinrand"} == set(los.gids.gebieden)
    assert "hulp-bij-brieven" in los.gids.activiteiten and "koffie-de-vlag" not in los.gids.activiteiten
    gebruikt = {plek for een in los.gids.activiteiten.values() for plek in locaties_van(een)}
    assert set(los.gids.locaties) == gebruikt | {id_ for id_, gebied in klein.gebied_van_locatie.items() if gebied == "duinrand"}
    assert set(los.gids.organisaties) == {een.organisatie for een in los.gids.activiteiten.values()}
