"""Keren: dagen met een tijd op de klok van Amsterdam, van alle regels van een activiteit samen."""

from datetime import UTC, date
from types import SimpleNamespace

from wegwijzer.model import Tijdregel
from wegwijzer.tijd import Vrij, keren, keren_van, volgende_keren
from wegwijzer.verrijken.agenda import gebieden_per_plek

VRIJ = Vrij()


def regel(**velden) -> Tijdregel:
    return Tijdregel(**{"van": "10:00", "tot": "12:00", **velden})


def activiteit(*regels, stopt_op=None, locatie="de-hof"):
    return SimpleNamespace(
        id="koffie", wanneer=regels, locatie=locatie, beheer=SimpleNamespace(stopt_op=stopt_op)
    )


def test_de_klok_gaat_vooruit_en_achteruit():
    """Om tien uur is om tien uur, voor en na het verzetten van de klok."""
    zondagen = list(keren([regel(dag="zondag")], VRIJ, date(2027, 3, 21), date(2027, 3, 28)))
    assert [keer.begin.isoformat() for keer in zondagen] == ["2027-03-21T10:00:00+01:00", "2027-03-28T10:00:00+02:00"]
    zondagen = list(keren([regel(dag="zondag")], VRIJ, date(2026, 10, 18), date(2026, 10, 25)))
    assert [keer.begin.astimezone(UTC).hour for keer in zondagen] == [8, 9]


def test_regels_staan_op_volgorde_zonder_dubbele():
    """Twee regels worden één rij; wat er twee keer in staat, komt één keer."""
    regels = [regel(dag="dinsdag"), regel(dag="maandag", van="09:00"), regel(op="2026-11-24")]
    gevonden = keren(regels, VRIJ, date(2026, 11, 23), date(2026, 11, 30))
    assert [f"{keer.begin:%d %H}" for keer in gevonden] == ["23 09", "24 10", "30 09"]


def test_plek_van_de_regel_gaat_voor():
    """Een regel met een eigen plek is daar; de andere zijn op de plek van de activiteit."""
    een = activiteit(regel(dag="dinsdag"), regel(dag="woensdag", locatie="de-bijenkorf"))
    assert [keer.locatie for keer in volgende_keren(een, VRIJ, date(2026, 11, 21), 2)] == ["de-hof", "de-bijenkorf"]


def test_na_de_laatste_dag_is_er_niets():
    een = activiteit(regel(dag="dinsdag", ook_op="2026-12-05"), stopt_op=date(2026, 12, 1))
    gevonden = keren_van(een, VRIJ, date(2026, 11, 21), date(2026, 12, 31))
    assert [keer.dag for keer in gevonden] == [date(2026, 11, 24), date(2026, 12, 1)]


def test_een_jaar_vooruit_is_ver_genoeg():
    """Wat één keer per jaar is, heeft altijd een volgende keer; verder kijken we niet."""
    een = activiteit(regel(op=["2027-12-20", "2028-01-10"]))
    assert [keer.dag for keer in volgende_keren(een, VRIJ, date(2026, 11, 21))] == [date(2027, 12, 20)]


def test_op_afspraak_heeft_geen_keren():
    assert volgende_keren(activiteit(), VRIJ, date(2026, 11, 21)) == ()


def test_keer_staat_alleen_in_het_dorp_waar_hij_is():
    """Om de week in een ander dorp: elk dorp ziet zijn eigen keren; een extra gebied ziet alles."""
    een = activiteit(
        regel(dag="dinsdag", elke="even weken"), regel(dag="dinsdag", elke="oneven weken", locatie="waarland-huis")
    )
    gebieden = gebieden_per_plek(een, {"de-hof": "dirkshorn", "waarland-huis": "waarland"}, ("dirkshorn", "waarland", "schagen"))
    assert gebieden == {"de-hof": ("dirkshorn", "schagen"), "waarland-huis": ("waarland", "schagen")}
