"""Van twee huiskleuren naar een heel palet, licht en donker. Elke kleur van letters haalt genoeg contrast.

De namen zijn die van het NL Design System (basis-tokens), zodat een gemeente haar eigen waarden kan gebruiken.
"""

from wegwijzer.model import Gids

WIT, INKT = "#ffffff", "#12252b"
DIEP_ZAND = "#f2ebdd"
NACHT, DIEPE_NACHT = "#1a282d", "#11191c"
# De eis van WCAG AA is 4,5; wij vragen meer, want veel lezers zien minder goed.
GENOEG, RUIM = 5.5, 7.5

Palet = dict[str, str]


def kleuren(gids: Gids) -> str:
    """De stylesheet met de kleuren van deze wegwijzer."""
    huis = gids.instelling.kleuren
    licht, donker = _licht(huis.hoofd, huis.accent), _donker(huis.hoofd, huis.accent)
    return f"{_regel(licht)}@media screen and (prefers-color-scheme: dark) {{\n{_regel(donker)}}}\n"


def _licht(hoofd: str, accent: str) -> Palet:
    diep = _tot(hoofd, "#000000", WIT, RUIM + 2)
    return {
        "action-1-color-default": _tot(hoofd, "#000000", DIEP_ZAND, GENOEG),
        "action-1-color-hover": _meng(_tot(hoofd, "#000000", DIEP_ZAND, GENOEG), "#000000", 0.35),
        "action-1-inverse-bg-default": _tot(hoofd, "#000000", WIT, GENOEG),
        "action-1-inverse-bg-hover": _meng(_tot(hoofd, "#000000", WIT, GENOEG), "#000000", 0.3),
        "action-1-inverse-color-default": WIT,
        "accent-1-bg-subtle": _meng(hoofd, WIT, 0.91),
        "accent-1-bg-default": _meng(hoofd, WIT, 0.82),
        "accent-1-border-default": _meng(hoofd, WIT, 0.35),
        "accent-1-color-default": diep,
        "accent-1-inverse-bg-default": diep,
        "accent-1-inverse-color-default": WIT,
        **_bord(accent),
    }


def _donker(hoofd: str, accent: str) -> Palet:
    licht = _tot(hoofd, WIT, NACHT, RUIM)
    letters = _meng(licht, WIT, 0.35)
    return {
        "action-1-color-default": licht,
        "action-1-color-hover": _meng(licht, WIT, 0.5),
        "action-1-inverse-bg-default": licht,
        "action-1-inverse-bg-hover": _meng(licht, WIT, 0.5),
        "action-1-inverse-color-default": DIEPE_NACHT,
        "accent-1-bg-subtle": _meng(hoofd, NACHT, 0.72),
        "accent-1-bg-default": _tot(_meng(hoofd, NACHT, 0.5), NACHT, letters, GENOEG),
        "accent-1-border-default": _meng(licht, NACHT, 0.4),
        "accent-1-color-default": letters,
        "accent-1-inverse-bg-default": _tot(_meng(hoofd, NACHT, 0.35), "#000000", WIT, RUIM + 2),
        "accent-1-inverse-color-default": WIT,
        **_bord(accent),
    }


def _regel(palet: Palet) -> str:
    return ":root {\n" + "".join(f"  --basis-color-{naam}: {kleur};\n" for naam, kleur in palet.items()) + "}\n"


def _tot(kleur: str, richting: str, grond: str, eis: float) -> str:
    """De kleur, net zo ver naar de richting gemengd dat hij op de grond te lezen is."""
    stappen = (_meng(kleur, richting, deel / 20) for deel in range(20))
    return next((stap for stap in stappen if contrast(stap, grond) >= eis), richting)


def op_wit(kleur: str) -> str:
    """De kleur, donker genoeg voor letters op wit papier en voor wit op deze kleur."""
    return _tot(kleur, "#000000", WIT, RUIM + 1)


def leesbaar_op(grond: str) -> str:
    return max(INKT, WIT, key=lambda kleur: contrast(kleur, grond))


def _bord(accent: str) -> Palet:
    """De tweede kleur met letters erop; ze wordt lichter of donkerder als dat nodig is om te lezen."""
    letters = leesbaar_op(accent)
    grond = _tot(accent, WIT if letters == INKT else "#000000", letters, GENOEG)
    return {"highlight-bg-default": grond, "highlight-color-default": letters}


def _meng(kleur: str, ander: str, deel: float) -> str:
    """Zoveel `deel` van de andere kleur erbij."""
    paren = zip(_rgb(kleur), _rgb(ander), strict=True)
    return "#" + "".join(f"{round(een + (twee - een) * deel):02x}" for een, twee in paren)


def contrast(een: str, ander: str) -> float:
    """De verhouding van WCAG 2: 1 is geen verschil, 21 is zwart op wit."""
    licht, donker = sorted((_helderheid(een), _helderheid(ander)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def _helderheid(kleur: str) -> float:
    delen = [deel / 255 for deel in _rgb(kleur)]
    rood, groen, blauw = (deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _rgb(kleur: str) -> tuple[int, ...]:
    return tuple(int(kleur[plek : plek + 2], 16) for plek in (1, 3, 5))
