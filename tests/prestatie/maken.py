"""Een wegwijzer met zoveel activiteiten als u wilt, uit een vast zaad: elke keer dezelfde."""

import random
import re
import shutil
from pathlib import Path

WORTEL = Path(__file__).parents[2]


def maak_wegwijzer(doel: Path, aantal: int, zaad: int = 1) -> None:
    """Neem de inhoud van de wortel over, met `aantal` activiteiten, elk met een eigen naam en plek."""
    kans = random.Random(zaad)
    for map_ in ("content", "locaties"):
        shutil.copytree(WORTEL / map_, doel / map_)
    # Wat gestopt is, verwijst naar activiteiten die hier een andere naam krijgen.
    (doel / "content/gestopt.yml").unlink()
    voorbeelden = sorted((WORTEL / "activiteiten").glob("*/*.yml"))
    plekken = {gemeente.name: sorted(pad.stem for pad in gemeente.glob("*.yml")) for gemeente in (doel / "locaties").iterdir()}
    for nummer in range(aantal):
        voorbeeld = voorbeelden[nummer % len(voorbeelden)]
        gemeente = voorbeeld.parent.name
        doel_map = doel / "activiteiten" / gemeente
        doel_map.mkdir(parents=True, exist_ok=True)
        tekst = _varieer(voorbeeld.read_text("utf-8"), nummer, kans, plekken[gemeente])
        (doel_map / f"{voorbeeld.stem}-{nummer}.yml").write_text(tekst, "utf-8")


def _varieer(tekst: str, nummer: int, kans: random.Random, plekken: list[str]) -> str:
    """Een andere naam, een andere plek en een andere tekst: wie teksten onthoudt, heeft daar hier niets aan."""
    woord = "".join(kans.choice("bdfgklmnprst") + kans.choice("aeiou") for _ in range(4)).capitalize()
    tekst = re.sub(r"^naam: .*$", f"naam: {woord} {nummer}", tekst, count=1, flags=re.MULTILINE)
    tekst = re.sub(r"^samenvatting: (['\"]?)(?=.{1,170}$)", rf"samenvatting: \1Kom naar {woord} {nummer}. ", tekst, count=1, flags=re.MULTILINE)
    return re.sub(r"^locatie: .*$", f"locatie: {kans.choice(plekken)}", tekst, count=1, flags=re.MULTILINE)
