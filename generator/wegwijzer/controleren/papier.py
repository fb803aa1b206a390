"""Wat op papier komt, heeft alleen tekens die wij kunnen afdrukken."""

import re
from collections.abc import Iterator
from datetime import date

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.stuk import Stuk, Stukken
from wegwijzer.laden import Plek
from wegwijzer.zetten import onbekende_tekens

# De velden die op een flyer, lijst of poster staan.
OP_PAPIER = {
    "activiteiten": ("naam", "samenvatting", "tijden_uitleg", "kosten", "aanmelden", "contact"),
    "locaties": ("naam", "adres", "contact"),
    "organisaties": ("naam",),
    "gebieden": ("naam", "contactpunt"),
    "gemeenten": ("naam",),
    "themas": ("naam", "omschrijving"),
    "doelgroepen": ("naam",),
    "instelling": ("kort", "contact"),
}
# Letters van Europa en gewone leestekens zijn er altijd; de rest vragen wij na.
_BIJZONDER = re.compile(r"[^\s -~\u00a0-\u017f\u2010-\u2027€]")


def elk_teken_kan_op_papier(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een plaatje in een naam, of een teken dat geen letter van ons heeft, valt op papier weg."""
    teksten = [(stuk, plek, tekst) for stuk, plek, tekst in _teksten(stukken) if _BIJZONDER.search(tekst)]
    bijzonder = {teken for *_, tekst in teksten for teken in _BIJZONDER.findall(tekst)}
    # Een onzichtbaar teken heeft zijn eigen melding.
    onbekend = onbekende_tekens({teken for teken in bijzonder if teken.isprintable()})
    for stuk, plek, tekst in teksten:
        if tekens := [teken for teken in dict.fromkeys(tekst) if teken in onbekend]:
            yield stuk.bevinding("teken-onbekend", *plek, tekens=" ".join(tekens))


def _teksten(stukken: Stukken) -> Iterator[tuple[Stuk, Plek, str]]:
    for lijst, velden in OP_PAPIER.items():
        for stuk in stukken[lijst]:
            for veld in velden:
                yield from ((stuk, plek, tekst) for plek, tekst in stuk.teksten(veld))
