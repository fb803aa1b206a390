"""Kaartjes die in de pagina zelf staan: de hele streek om uit te kiezen, en een gebied met zijn buren."""

from collections.abc import Sequence

from wegwijzer.eens import eens
from wegwijzer.geo.tekening import Tekening, in_punten, teken
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt

Kader = tuple[int, int, int, int]
# Het midden, en hoe ver het vak naar elke kant gaat.
Vak = tuple[float, float, float, float]
# Zoveel regels mag de naam van het gebied omlaag of omhoog, zodat er geen stip over valt.
VERSCHUIF = (0, 1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, 3, -3, 4, -4)


@eens
def _tekening(verrijkt: Verrijkt) -> Tekening:
    return teken(verrijkt.kaart)


@eens
def _stippen(verrijkt: Verrijkt) -> dict[str, tuple[int, int]]:
    plekken = verrijkt.gids.locaties
    punten = in_punten(plek.coordinaten.punt for plek in plekken.values())
    return dict(zip(plekken, punten, strict=True))


def streekkaart(verrijkt: Verrijkt) -> str:
    """Alle gebieden als links op een kaart, met de namen die passen."""
    tekening = _tekening(verrijkt)
    gebieden = verrijkt.gids.gebieden
    kader = _ruim(_samen([tekening.kaders[id_] for id_ in gebieden]), 0.03)
    return vul(
        "streekkaart.html",
        kader=kader,
        land=tekening.land,
        gebieden=[(gebied.naam, van_gebied(id_), tekening.gebieden[id_]) for id_, gebied in gebieden.items()],
        namen=_namen(verrijkt, tekening, kader, round(kader[3] / 44), tuple(gebieden)),
        letter=round(kader[3] / 44),
    )


def gebiedskaartje(verrijkt: Verrijkt, gebied: str) -> str:
    """Het gebied met wat eromheen ligt, en een stip voor elke plek."""
    tekening = _tekening(verrijkt)
    kader = _ruim(_vierkant(tekening.kaders[gebied]), 0.18)
    straal, letter = round(kader[2] / 45), round(kader[3] / 18)
    stippen = [_stippen(verrijkt)[plek.id] for plek in verrijkt.locaties_in[gebied]]
    in_beeld = [id_ for id_ in tekening.gebieden if id_ != gebied and _raken(tekening.kaders[id_], kader)]
    return vul(
        "gebiedskaartje.html",
        kader=kader,
        land=tekening.land,
        eigen=tekening.gebieden[gebied],
        buren=[tekening.gebieden[id_] for id_ in in_beeld],
        stippen=stippen,
        straal=straal,
        namen=_namen(verrijkt, tekening, kader, letter, [gebied, *in_beeld], [(x, y, straal, straal) for x, y in stippen]),
        letter=letter,
    )


def _namen(
    verrijkt: Verrijkt, tekening: Tekening, kader: Kader, letter: int, gebieden: Sequence[str], stippen: Sequence[Vak] = ()
) -> list[tuple]:
    """De namen als (naam, x, y): eerst de eerste, dan de grootste. Wat over een stip, een andere naam of de rand valt, blijft weg."""
    bezet = list(stippen)
    namen = []
    for id_ in sorted(gebieden, key=lambda id_: (id_ != gebieden[0], -(verrijkt.kaart.inwoners(id_) or 0))):
        naam, (x, y) = tekening.namen[id_], tekening.middens[id_]
        hoogtes = (y + round(regels * letter) for regels in VERSCHUIF)
        mogelijk = [(x, hoogte, len(naam) * letter * 0.3, letter * 0.65) for hoogte in hoogtes]
        # Alleen de eerste naam mag opschuiven: die hoort er altijd te staan.
        vrij = (vak for vak in (mogelijk if id_ == gebieden[0] else mogelijk[:1]) if _past(vak, bezet, kader))
        if vak := next(vrij, None):
            bezet.append(vak)
            namen.append((naam, *vak[:2]))
    return namen


def _past(vak: Vak, bezet: Sequence[Vak], kader: Kader) -> bool:
    x, y, breed, hoog = vak
    op_kaart = kader[0] + breed < x < kader[0] + kader[2] - breed
    return op_kaart and all(abs(x - ander[0]) > breed + ander[2] or abs(y - ander[1]) > hoog + ander[3] for ander in bezet)


def _samen(kaders: list[Kader]) -> Kader:
    links, boven = min(kader[0] for kader in kaders), min(kader[1] for kader in kaders)
    rechts, onder = max(kader[0] + kader[2] for kader in kaders), max(kader[1] + kader[3] for kader in kaders)
    return links, boven, rechts - links, onder - boven


def _ruim(kader: Kader, deel: float) -> Kader:
    links, boven, breed, hoog = kader
    marge = round(max(breed, hoog) * deel)
    return links - marge, boven - marge, breed + 2 * marge, hoog + 2 * marge


def _vierkant(kader: Kader) -> Kader:
    """Een vierkant met hetzelfde midden."""
    links, boven, breed, hoog = kader
    nieuw_breed, nieuw_hoog = max(breed, hoog), max(breed, hoog)
    return links - (nieuw_breed - breed) // 2, boven - (nieuw_hoog - hoog) // 2, nieuw_breed, nieuw_hoog


def _raken(een: Kader, ander: Kader) -> bool:
    naast = een[0] + een[2] < ander[0] or ander[0] + ander[2] < een[0]
    boven = een[1] + een[3] < ander[1] or ander[1] + ander[3] < een[1]
    return not (naast or boven)
