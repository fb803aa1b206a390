"""Voorstellen van inwoners en partners: lezen uit een bericht, toepassen op een bestand, vastleggen in git."""

from wegwijzer.redactie.voorstel.berichten import voorstellen_in
from wegwijzer.redactie.voorstel.inhoud import Verandering, Voorstel, VoorstelFout, lees_voorstel
from wegwijzer.redactie.voorstel.toepassen import Stand, Verschil, Wijziging, bereid_voor, stand_van
from wegwijzer.redactie.voorstel.vastleggen import leg_vast

__all__ = [
    "Stand", "Verandering", "Verschil", "Voorstel", "VoorstelFout", "Wijziging",
    "bereid_voor", "lees_voorstel", "leg_vast", "stand_van", "voorstellen_in",
]  # fmt: skip
