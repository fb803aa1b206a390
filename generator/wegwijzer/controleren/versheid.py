"""Gegevens zijn niet te lang geleden nagekeken, en niet van later dan vandaag."""

from collections.abc import Iterator
from datetime import date

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.model import Termijnen
from wegwijzer.tijd.versheid import is_verlopen


def op_tijd_nagekeken(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Alles is nagekeken binnen de termijn uit de instellingen."""
    termijnen = stukken.instelling.termijnen if stukken.instelling else Termijnen()
    for stuk, deel, datum, soort in _nagekeken(stukken):
        dagen = getattr(termijnen, soort, None)
        if dagen and is_verlopen(datum, dagen, vandaag) and not _gestopt(stuk, vandaag):
            gegevens = {"datum": datum, "dagen": dagen, "vandaag": vandaag}
            yield stuk.bevinding("te-lang-niet-nagekeken", deel, "gecontroleerd", **gegevens)


def niet_later_dan_vandaag(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Niemand kan al hebben gekeken op een dag die nog moet komen."""
    for stuk, deel, datum, _ in _nagekeken(stukken):
        if datum > vandaag:
            yield stuk.bevinding("nagekeken-in-de-toekomst", deel, "gecontroleerd", waarde=datum, voorbeeld=vandaag)


def nog_niet_gestopt(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Wat gestopt is, hoort niet meer in de wegwijzer."""
    for stuk in stukken:
        if _gestopt(stuk, vandaag):
            yield stuk.bevinding("gestopt", "beheer", "stopt_op", waarde=stuk.record.beheer.stopt_op)


def _gestopt(stuk: Stuk, vandaag: date) -> bool:
    beheer = getattr(stuk.record, "beheer", None)
    return bool(beheer and beheer.stopt_op and beheer.stopt_op < vandaag)


def _nagekeken(stukken: Stukken) -> Iterator[tuple[Stuk, str, date, str]]:
    """Elk stuk met een datum van nakijken: in welk deel die staat, de datum, en welke termijn er geldt."""
    delen = {"beheer": None, "contactpunt": "contactpunt", "toegankelijk": ""}
    for stuk in stukken:
        for deel, soort in delen.items():
            datum = getattr(getattr(stuk.record, deel, None), "gecontroleerd", None)
            if datum:
                yield stuk, deel, datum, stuk.soort.enkelvoud if soort is None else soort
