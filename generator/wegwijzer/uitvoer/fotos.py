"""De foto's van plekken: in een paar maten op de site, met wie ze maakte. Zonder foto is er niets."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from wegwijzer import fotos as kamer
from wegwijzer.eens import eens
from wegwijzer.model import Locatie, maak_id
from wegwijzer.uitvoer.adressen import kenmerk
from wegwijzer.verrijken import Verrijkt


@dataclass(frozen=True)
class Foto:
    """Dezelfde velden als het onderdeel `foto`. `bronnen` is (adres, breedte, hoogte), van klein naar groot."""

    bronnen: tuple[tuple[str, int, int], ...]
    alt: str
    maker: str
    licentie: str


@eens
def fotos_van(verrijkt: Verrijkt) -> Mapping[str, Foto]:
    """De foto van elke plek die er een heeft, bij het id van de plek."""
    return {plek.id: _foto(_bestand(verrijkt, plek), plek) for plek in verrijkt.gids.locaties.values() if plek.foto}


def fotos(verrijkt: Verrijkt) -> Iterator[tuple[str, bytes]]:
    """Elke foto in al zijn maten. Wat de vorige bouw al schaalde, ligt nog klaar."""
    voorraad = verrijkt.gids.wortel / "build" / ".cache" / "fotos"
    gebruikt = set()
    for id_, foto in fotos_van(verrijkt).items():
        bestand = _bestand(verrijkt, verrijkt.gids.locaties[id_])
        for adres, *maat in foto.bronnen:
            naam = f"{_gereedschap()}-{adres.rpartition('/')[2]}"
            gebruikt.add(naam)
            yield adres, _geschaald(bestand, tuple(maat), voorraad / naam)
    for pad in voorraad.glob("*.webp"):
        if pad.name not in gebruikt:
            pad.unlink(missing_ok=True)


def _bestand(verrijkt: Verrijkt, plek: Locatie) -> Path:
    return verrijkt.gids.wortel / "content" / "fotos" / plek.foto.bestand


def _foto(bestand: Path, plek: Locatie) -> Foto:
    """Een andere foto krijgt een ander adres: zo houdt een browser nooit een oude vast."""
    som = kenmerk(bestand.read_bytes())
    stam = f"statisch/fotos/{maak_id(bestand.stem) or 'foto'}-{som}"
    bronnen = tuple((f"{stam}-{breedte}.webp", breedte, hoogte) for breedte, hoogte in kamer.maten(bestand))
    return Foto(bronnen, plek.foto.alt, plek.foto.maker, plek.foto.licentie)


@cache
def _gereedschap() -> str:
    """Verandert als wij anders schalen."""
    return kenmerk(version("pillow").encode(), Path(kamer.__file__).read_bytes())


def _geschaald(bestand: Path, maat: tuple[int, int], bewaard: Path) -> bytes:
    with suppress(OSError):
        return bewaard.read_bytes()
    inhoud = kamer.voor_scherm(bestand, maat)
    # Lukt het bewaren niet, dan kost dat de volgende keer alleen tijd.
    with suppress(OSError):
        bewaard.parent.mkdir(parents=True, exist_ok=True)
        tijdelijk = bewaard.with_suffix(".nieuw")
        tijdelijk.write_bytes(inhoud)
        tijdelijk.replace(bewaard)
    return inhoud
