"""Is een record nog vers? Wat lang niet is nagekeken, zegt dat."""

from datetime import date, timedelta


def nakijken_voor(gecontroleerd: date, dagen: int) -> date:
    """De eerste dag waarop een record te oud is. `dagen` is de termijn uit de instelling."""
    return gecontroleerd + timedelta(days=dagen)


def is_verlopen(gecontroleerd: date, dagen: int, vandaag: date) -> bool:
    return vandaag >= nakijken_voor(gecontroleerd, dagen)
