"""De rekenmachine en het orakel zijn het over elke regel eens."""

from datetime import UTC, date

from hypothesis import HealthCheck, given, settings
from tests.tijd import orakel
from tests.tijd.regels import VAKANTIES, tijdregels

from wegwijzer.tijd import Vrij, keren

VAN, TOT_EN_MET = date(2026, 1, 1), date(2028, 12, 31)
VRIJ = Vrij(VAKANTIES, frozenset({"goede vrijdag", "bevrijdingsdag"}))


@settings(max_examples=2500, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(regel=tijdregels())
def test_rekenmachine_en_orakel_zijn_het_eens(regel):
    """Voor 2.500 regels: dezelfde dagen van drie jaar, op hetzelfde moment op de wereldklok."""
    gevonden = [(keer.begin.astimezone(UTC), keer.eind.astimezone(UTC)) for keer in keren([regel], VRIJ, VAN, TOT_EN_MET)]
    verwacht = [
        tuple(orakel.wereldtijd(dag, tijd.hour, tijd.minute) for tijd in (regel.van, regel.tot))
        for dag in orakel.alle_dagen(regel, VAKANTIES, VAN, TOT_EN_MET)
    ]
    assert gevonden == verwacht
