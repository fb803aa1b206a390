"""Controles op de ingangen, de zoekwoorden en wat gestopt is."""

from collections.abc import Iterator
from datetime import date

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren.bedoeld import bedoelt_u, dichtst
from wegwijzer.controleren.stuk import Stukken
from wegwijzer.thema import LEVERANCIERS


def pagina_van_een_ingang_bestaat(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een stap die naar een pagina wijst, wijst naar een pagina die er is."""
    map_ = stukken.wortel / "content" / "paginas"
    for stuk in stukken["ingangen"]:
        for nummer, stap in enumerate(stuk.record.stappen or ()):
            if stap.pagina and not (map_ / f"{stap.pagina}.md").is_file():
                keuzes = sorted(pad.relative_to(map_).with_suffix("").as_posix() for pad in map_.rglob("*.md"))
                voorstel = bedoelt_u(stap.pagina, tuple(keuzes))
                yield stuk.bevinding(
                    "pagina-onbekend", "stappen", nummer, "pagina", waarde=stap.pagina, voorstel=voorstel
                )


def plaatje_staat_in_lucide(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elk teken bij een thema, een soort plek of een ingang is er een van Lucide."""
    map_ = LEVERANCIERS / "lucide-static" / "icons"
    for stuk in (*stukken["themas"], *stukken["soorten"], *stukken["ingangen"]):
        naam = stuk.record.pictogram
        if naam and not (map_ / f"{naam}.svg").is_file():
            lijkt_op = dichtst(naam, tuple(sorted(pad.stem for pad in map_.glob("*.svg"))))
            voorstel = f"Bedoelt u '{lijkt_op}'?" if lijkt_op else "Zoek een plaatje op lucide.dev, en neem de naam over."
            yield stuk.bevinding("pictogram-onbekend", "pictogram", waarde=naam, voorstel=voorstel)


def wat_gestopt_is_bestaat_niet_meer(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Een activiteit is er nog, of is gestopt; niet allebei."""
    for stuk in stukken["gestopt"]:
        if stuk.record.id in stukken.bekend["activiteiten"]:
            yield stuk.bevinding("gestopt-bestaat-nog", "id", id=stuk.record.id)


def zoekwoord_staat_er_een_keer(stukken: Stukken, vandaag: date) -> Iterator[Bevinding]:
    """Elk gewoon woord staat op één plek in de lijst."""
    gezien: dict[str, int] = {}
    for stuk in stukken["zoekwoorden"]:
        for nummer, woord in enumerate(stuk.record.woorden or ()):
            if woord.casefold() in gezien:
                yield stuk.bevinding(
                    "zoekwoord-dubbel", "woorden", nummer, waarde=woord, eerder=gezien[woord.casefold()]
                )
            else:
                gezien[woord.casefold()] = stuk.regel("woorden", nummer)
