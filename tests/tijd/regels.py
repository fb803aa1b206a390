"""Willekeurige tijdregels voor Hypothesis, met veel randen: jaarwisselingen, vakanties en het verzetten van de klok."""

from datetime import date, time

from hypothesis import strategies as st
from tests.tijd.orakel import DAGNAMEN, MAANDNAMEN

from wegwijzer.model import Tijdregel
from wegwijzer.model.tijdregel import Ritme

RANDEN = (
    date(2026, 3, 29), date(2026, 10, 25), date(2026, 12, 31), date(2027, 1, 1), date(2027, 3, 28), date(2027, 10, 31),
    date(2028, 2, 29), date(2028, 3, 26), date(2028, 10, 29), date(2026, 12, 25), date(2027, 4, 27), date(2027, 5, 6),
)  # fmt: skip
VAKANTIES = (
    (date(2026, 7, 4), date(2026, 8, 16)), (date(2026, 12, 19), date(2027, 1, 3)), (date(2027, 7, 10), date(2027, 8, 22)),
)  # fmt: skip

datums = st.one_of(st.sampled_from(RANDEN), st.dates(date(2025, 12, 1), date(2029, 1, 31)))
tijden = st.one_of(st.sampled_from([time(1, 59), time(2), time(2, 30), time(3), time(10)]), st.times())


@st.composite
def tijdregels(trek) -> Tijdregel:
    van, tot = sorted(trek(st.lists(tijden.map(_hele_minuut), min_size=2, max_size=2, unique=True)))
    velden = {"van": van, "tot": tot}
    if trek(st.integers(0, 5)) == 0:
        velden["op"] = trek(st.lists(datums, min_size=1, max_size=12))
    else:
        velden["dag"] = trek(st.lists(st.sampled_from(DAGNAMEN), min_size=1, max_size=5))
        velden["elke"] = trek(st.sampled_from(Ritme.__args__))
    velden["niet_in"] = trek(st.lists(st.sampled_from(["schoolvakanties", "feestdagen", *MAANDNAMEN]), max_size=3))
    velden["niet_op"] = trek(st.lists(datums, max_size=3))
    velden["ook_op"] = trek(st.lists(datums, max_size=3))
    vanaf, tot_en_met = sorted([trek(datums), trek(datums)])
    if velden.get("elke") == "2 weken" or trek(st.booleans()):
        velden["vanaf"] = vanaf
    if trek(st.booleans()):
        velden["tot_en_met"] = tot_en_met
    return Tijdregel(**velden)


def _hele_minuut(tijd: time) -> time:
    return tijd.replace(second=0, microsecond=0, fold=0)
