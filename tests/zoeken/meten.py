"""De verwachtingen in een echte browser: wat iemand typt, en wat er dan bovenaan staat."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

VERWACHTINGEN = Path(__file__).parent / "verwachtingen.yml"

# Vult het formulier van de zoekpagina in en leest wat er staat als de pagina klaar is.
_ZOEK = """async (vragen) => {
  const formulier = document.querySelector("#zoekvraag");
  const gevonden = document.querySelector(".ww-gevonden");
  const antwoorden = [];
  for (const { vraag, kern } of vragen) {
    formulier.q.value = vraag;
    formulier.kern.value = kern ?? "";
    formulier.requestSubmit();
    do await new Promise((verder) => setTimeout(verder)); while (gevonden.ariaBusy !== "false");
    antwoorden.push([...document.querySelectorAll("[data-lijst] .ww-kaartje a")].map((link) => link.pathname.split("/").at(-2)));
  }
  return antwoorden;
}"""


@dataclass(frozen=True)
class Antwoord:
    """`gevonden` zijn de ids zoals ze op de pagina staan."""

    vraag: str
    kern: str | None
    verwacht: tuple[str, ...]
    gevonden: tuple[str, ...]

    def staat_in_eerste(self, aantal: int) -> bool:
        """Staat alles wat we verwachten bij de eerste `aantal`? Verwachten we meer dan dat, dan mogen het er zoveel zijn."""
        return set(self.verwacht) <= set(self.gevonden[: max(aantal, len(self.verwacht))])


def lees_verwachtingen(pad: Path = VERWACHTINGEN) -> list[dict]:
    return yaml.safe_load(pad.read_text("utf-8"))


def zoek_alles(pagina, webadres: str, vragen: Iterable[dict]) -> list[Antwoord]:
    """Stel elke vraag op de zoekpagina. `pagina` is een pagina van Playwright."""
    vragen = list(vragen)
    pagina.goto(f"{webadres}zoeken/")
    pagina.wait_for_selector("[data-zonder-script]", state="hidden")
    gevonden = pagina.evaluate(_ZOEK, [{"vraag": een["vraag"], "kern": een.get("kern")} for een in vragen])
    return [
        Antwoord(een["vraag"], een.get("kern"), tuple(een["verwacht"]), tuple(ids))
        for een, ids in zip(vragen, gevonden, strict=True)
    ]


def deel(antwoorden: list[Antwoord], aantal: int) -> float:
    return sum(een.staat_in_eerste(aantal) for een in antwoorden) / len(antwoorden)
