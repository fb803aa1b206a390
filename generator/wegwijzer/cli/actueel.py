"""`wegwijzer actueel`"""

import json
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Formaat, Leesformaat, Map, dag, heel, wegwijzermap


def zet_in(app: typer.Typer) -> None:
    app.command(help="Laat zien wat iemand opnieuw moet nakijken, en wie dat doet.")(actueel)


def actueel(
    map_: Map = Path(),
    formaat: Annotated[Leesformaat, typer.Option(help="Hoe u de uitslag wilt zien.")] = Leesformaat.tekst,
    doel: Annotated[Path | None, typer.Option("--doel", help="Een map voor mails, een bellijst en een overzicht.")] = None,
    datum: Datum = None,
) -> int:
    from wegwijzer.redactie.versheid.post_uit import naam_van
    from wegwijzer.redactie.versheid.posten import GOED, per_eigenaar, percentage, posten
    from wegwijzer.tekst.datum import dag_en_maand

    wortel, vandaag = wegwijzermap(map_), dag(datum)
    _, gids = heel(wortel, vandaag, Formaat(formaat))
    alle = posten(gids, vandaag)
    if formaat is Leesformaat.json:
        print(json.dumps([een.als_dict() for een in alle if een.stand != GOED], ensure_ascii=False, indent=2))
    else:
        for eigenaar, groep in per_eigenaar(alle).items():
            print(naam_van(gids, eigenaar))
            for een in groep:
                print(f"  {een.stand}: {een.naam}, nakijken voor {dag_en_maand(een.nakijken_voor)} ({een.bestand})")
        print(f"Op tijd nagekeken: {percentage(alle) or 0}% van {len(alle)}.")
    if doel:
        _schrijf(wortel / doel, gids, alle, vandaag, formaat)
    return 0


def _schrijf(plek: Path, gids, alle, vandaag, formaat: Leesformaat) -> None:
    from wegwijzer.redactie.versheid.post_uit import schrijfwerk
    from wegwijzer.verrijken import verrijk

    verrijkt = verrijk(gids, vandaag)
    gebieden = {("activiteit", id_): van for id_, van in verrijkt.gebieden_van_activiteit.items()}
    gebieden |= {("locatie", id_): (gebied,) for id_, gebied in verrijkt.gebied_van_locatie.items()}
    per_gebied = {id_: [een for een in alle if id_ in gebieden.get((een.soort, een.id), ())] for id_ in gids.gebieden}
    for pad, inhoud in schrijfwerk(gids, alle, per_gebied, vandaag):
        (plek / pad).parent.mkdir(parents=True, exist_ok=True)
        (plek / pad).write_bytes(inhoud)
    if formaat is Leesformaat.tekst:
        print(f"De mails, de bellijst en het overzicht staan in {plek}. Zet ze niet op de site.")
