"""De scripts van het thema. Ze halen elkaar op met `import`; een kenmerk in elk adres houdt ze in een browser bij elkaar."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, join, normpath

from wegwijzer.thema import THEMA
from wegwijzer.uitvoer.adressen import WORTEL, kenmerk

MAP = "statisch/"
# `import { maak } from "./element.js";`
_HAALT = re.compile(r'^(import .*")(\.[\w./-]+\.js)(";)$', re.MULTILINE)
# Een service worker werkt alleen voor de map waar hij in staat.
_ELDERS = {"recept/werker.js": "recept/werker.js"}


@dataclass(frozen=True)
class Scripts:
    """`bron` is het pad in theme/js -> de tekst."""

    bron: Mapping[str, str]

    @cached_property
    def kenmerk(self) -> str:
        """Verandert als een van de scripts verandert."""
        return kenmerk(*(tekst.encode() for tekst in self.bron.values()))

    def bestanden(self) -> Iterator[tuple[str, str]]:
        for naam, tekst in self.bron.items():
            yield _ELDERS.get(naam, f"{MAP}{naam}"), _HAALT.sub(rf"\g<1>\g<2>?{self.kenmerk}\g<3>", tekst)

    def elementen(self, naam: str) -> str:
        """Laadt een script, en alvast alles wat dat ophaalt: anders wacht het ene op het andere."""
        erbij = sorted(self._alles_van(naam) - {naam})
        vooraf = "".join(f'<link rel="modulepreload" href="{self.adres(een)}">' for een in erbij)
        return f'{vooraf}<script type="module" src="{self.adres(naam)}"></script>'

    def adres(self, naam: str) -> str:
        return f"{WORTEL}{MAP}{naam}?{self.kenmerk}"

    def _alles_van(self, naam: str) -> set[str]:
        haalt = (normpath(join(dirname(naam), pad)) for _, pad, _ in _HAALT.findall(self.bron[naam]))
        return {naam}.union(*(self._alles_van(een) for een in haalt))


def scripts() -> Scripts:
    map_ = THEMA / "js"
    return Scripts({pad.relative_to(map_).as_posix(): pad.read_text("utf-8") for pad in sorted(map_.rglob("*.js"))})
