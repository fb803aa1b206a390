"""`wegwijzer importeer`"""

import sys
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from wegwijzer.cli.gedeeld import Datum, Map, dag, eis_bestand, heel, stop, toon, wegwijzermap

Kolommen = Annotated[list[str] | None, typer.Option("--kolommen", help="Een kop die wij niet herkennen: 'Kop=veld'. U mag dit vaker gebruiken.")]
Vul = Annotated[list[str] | None, typer.Option("--vul", help="Wat voor elke rij geldt: 'veld=waarde'. U mag dit vaker gebruiken.")]
Duur = Annotated[int, typer.Option(help="Hoeveel minuten iets duurt als er geen eindtijd staat. 0 is: vraag het.", min=0, max=720)]


# Zoveel oorzaken noemen we, als ze minstens zo vaak voorkomen.
VAAKST, VEEL = 8, 5


class Soort(StrEnum):
    activiteiten = "activiteiten"
    locaties = "locaties"
    organisaties = "organisaties"


def zet_in(app: typer.Typer) -> None:
    app.command(help="Lees een rekenblad of agenda in. Eerst ziet u wat er verandert.")(importeer)


def importeer(
    bron: Annotated[str, typer.Argument(metavar="BESTAND|URL", help="Een .xlsx, .csv of .ics, of het adres van een agenda.")],
    map_: Map = Path(),
    soort: Annotated[Soort, typer.Option(help="Wat er in de lijst staat.")] = Soort.activiteiten,
    schrijf: Annotated[bool, typer.Option("--schrijf", help="Bewaar ook echt wat er verandert.")] = False,
    kolommen: Kolommen = None,
    vul: Vul = None,
    door: Annotated[str, typer.Option(help="Wie de hele lijst heeft nagekeken. Dan geldt alles als nagekeken.")] = "",
    duur: Duur = 120,
    datum: Datum = None,
) -> int:
    from wegwijzer.redactie.bewaren import bewaar
    from wegwijzer.redactie.lijst.kennis import Kennis
    from wegwijzer.redactie.lijst.opzet import Opzet
    from wegwijzer.rekenblad import LijstFout

    wortel, vandaag = wegwijzermap(map_), dag(datum)
    bestanden, gids = heel(wortel, vandaag)
    naam = bron.rstrip("/").rpartition("/")[2] or bron
    opzet = Opzet(soort.value, bestanden, Kennis(gids, vandaag, duur or None), naam, door)
    try:
        ingelezen = _lees(opzet, bron, _paren(kolommen, "--kolommen"), _paren(vul, "--vul"))
    except LijstFout as fout:
        toon([fout.bevinding(naam)])
        return 1
    _toon(opzet, ingelezen)
    _geef_terug(wortel, naam, ingelezen)
    if schrijf and ingelezen.teksten:
        bewaar(wortel, ingelezen.teksten)
        print(f"{len(ingelezen.teksten)} bestanden geschreven. Kijk alles na met: wegwijzer controleer")
    elif ingelezen.teksten:
        print("Er is nog niets geschreven. Klopt het? Voeg dan --schrijf toe.")
    return 1 if ingelezen.terug else 0


def _lees(opzet, bron: str, kolommen: dict[str, str], vul: dict[str, str]):
    from wegwijzer.redactie.lijst.agenda import importeer_agenda
    from wegwijzer.redactie.lijst.importeren import importeer_lijst
    from wegwijzer.redactie.lijst.kolommen import kolommen as alle_kolommen
    from wegwijzer.redactie.lijst.ophalen import haal, is_adres

    velden = {kolom.veld for kolom in alle_kolommen(opzet.lijst)}
    if vreemd := [veld for veld in (*kolommen.values(), *vul) if veld and veld not in velden]:
        stop(f"Het veld '{vreemd[0]}' kennen we niet. U kunt kiezen uit: {', '.join(sorted(velden))}.")
    if not is_adres(bron):
        eis_bestand(bron)
    if is_adres(bron) or bron.lower().endswith((".ics", ".ical", ".ifb")):
        return importeer_agenda(opzet, haal(bron), vul)
    return importeer_lijst(opzet, Path(bron), kolommen, vul)


def _paren(delen: list[str] | None, keuze: str) -> dict[str, str]:
    paren = [deel.partition("=") for deel in delen or ()]
    if fout := [kop for kop, teken, _ in paren if not teken]:
        stop(f"Bij {keuze} staat '{fout[0]}'. Schrijf het met een =-teken, zoals 'Prijs=kosten'.")
    return {kop.strip(): waarde.strip() for kop, _, waarde in paren}


def _toon(opzet, ingelezen) -> None:
    """Eerst wat we van de kolommen maakten, dan elke rij die iets verandert of niet lukt."""
    from wegwijzer.redactie.lijst.kolommen import kolommen
    from wegwijzer.redactie.lijst.opzet import Gevolg

    eigen = {(kolom.titel, kolom.veld) for kolom in kolommen(opzet.lijst)}
    if anders := [paar for paar in ingelezen.kolommen if paar not in eigen]:
        print("Zo lezen we deze kolommen:")
        for kop, veld in anders:
            print(f"  {_kort(kop)} -> {veld or '(gebruiken we niet)'}")
        print("Klopt dat niet? Voeg toe: --kolommen 'Kop=veld'\n")
    for een in ingelezen.plan:
        if een.gevolg is not Gevolg.GELIJK or een.redenen:
            print(f"{een.gevolg}: rij {een.rij.nummer}: {_kort(een.naam)}{f' ({een.pad})' if een.pad else ''}")
        for kop, oud, nieuw in een.verschillen:
            print(f"    {kop}: {_kort(oud) or '(leeg)'} -> {_kort(nieuw) or '(leeg)'}")
        for kop, tekst in _gelezen(opzet, een) if een.gevolg is Gevolg.NIEUW else ():
            print(f"    {kop}: {_kort(tekst)}")
        for reden in een.redenen:
            print(f"    {reden.wat} {reden.doe}")
    _toon_vaakst(ingelezen.plan)
    aantallen = Counter(een.gevolg for een in ingelezen.plan)
    print(", ".join(f"{aantallen[gevolg]} {gevolg}" for gevolg in Gevolg) + ".")


def _toon_vaakst(plan) -> None:
    """In een lange lijst is één oorzaak vaak goed voor veel rijen: begin daar."""
    vaakst = Counter(reden.wat for een in plan for reden in een.redenen).most_common(VAAKST)
    if veel := [(wat, aantal) for wat, aantal in vaakst if aantal >= VEEL]:
        print("\nDit komt het vaakst voor:")
        for wat, aantal in veel:
            print(f"    {aantal} keer: {wat}")
        print()


def _gelezen(opzet, een) -> Iterator[tuple[str, str]]:
    """Wat we bij iets nieuws van de cellen maakten, als we daarbij hebben gezocht of gerekend."""
    from wegwijzer.laden import lees_document
    from wegwijzer.redactie.voorstel.in_woorden import veld_in_woorden, waarde_in_woorden

    gegevens = lees_document("", een.tekst)[0].gegevens
    for veld in ("wanneer", "openingstijden", "locatie", "organisatie", "kosten"):
        if veld in gegevens:
            yield veld_in_woorden(opzet.lijst, veld), waarde_in_woorden(opzet.kennis.gids, opzet.lijst, veld, gegevens[veld])


def _kort(tekst: str) -> str:
    regel = " ".join(tekst.split())
    return regel if len(regel) <= 90 else f"{regel[:87]}..."


def _geef_terug(wortel: Path, naam: str, ingelezen) -> None:
    if ingelezen.terug is None:
        return
    plek = wortel / "build" / "terug" / f"{Path(naam).stem or 'lijst'}-terug.xlsx"
    plek.parent.mkdir(parents=True, exist_ok=True)
    plek.write_bytes(ingelezen.terug)
    print(f"Wat niet lukte, staat met de reden in {plek}. Verbeter het daar en lees dat bestand in.", file=sys.stderr)
