"""Is een record nog vers? Wat lang niet is nagekeken, zegt dat."""

from datetime import date, timedelta

from wegwijzer.model import Activiteit, Termijnen


def nakijken_voor(gecontroleerd: date, dagen: int) -> date:
    """De eerste dag waarop een record te oud is. `dagen` is de termijn uit de instelling."""
    return gecontroleerd + timedelta(days=dagen)


def is_verlopen(gecontroleerd: date, dagen: int, vandaag: date) -> bool:
    return vandaag >= nakijken_voor(gecontroleerd, dagen)


def is_verouderd(activiteit: Activiteit, termijnen: Termijnen, vandaag: date) -> bool:
    """Zo lang over de termijn dat we niemand er meer heen sturen."""
    return is_verlopen(activiteit.beheer.gecontroleerd, termijnen.activiteit + termijnen.uit_lijst, vandaag)
