"""Een wijziging in een YAML-tekst weven: alleen de regels van wat verandert, worden vervangen."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

from wegwijzer.model.vragen import Vraag
from wegwijzer.redactie.gegevens import deelvraag, op_volgorde, rang
from wegwijzer.redactie.yaml_tekst import als_yaml, boom


class Snede(NamedTuple):
    """Van begin tot eind komt deze tekst in de plaats."""

    begin: int
    eind: int
    tekst: str


def verweef(vraag: Vraag | None, tekst: str, nieuw: Any) -> str | None:
    """De tekst met de nieuwe gegevens, of None als dat met deze tekst niet kan."""
    wortel = boom(tekst)
    if wortel is None or not _is_blok(wortel, "mapping") or not nieuw:
        return None
    regeleinde = "\r\n" if "\r\n" in tekst else "\n"
    tekst = tekst if tekst.endswith("\n") else tekst + regeleinde
    sneden = sorted(_in_velden(_Bron(tekst), vraag, wortel, nieuw), key=lambda snede: snede[:2])
    for begin, eind, vervanging in reversed(sneden):
        tekst = tekst[:begin] + vervanging.replace("\n", regeleinde) + tekst[eind:]
    return tekst


class _Bron(NamedTuple):
    tekst: str

    def regelbegin(self, plek: int) -> int:
        return self.tekst.rfind("\n", 0, plek) + 1

    def regeleind(self, plek: int) -> int:
        """De plek na het einde van de regel."""
        einde = self.tekst.find("\n", plek)
        return len(self.tekst) if einde < 0 else einde + 1

    def slot(self, knoop) -> int:
        """De plek na de laatste letter van een waarde, zonder witregels en opmerkingen erachter."""
        if knoop.value and _is_blok(knoop, "mapping"):
            naam, waarde = knoop.value[-1]
            return max(self.slot(waarde), naam.end_mark.index + 1)
        if knoop.value and _is_blok(knoop, "sequence"):
            return self.slot(knoop.value[-1])
        begin, eind = knoop.start_mark.index, knoop.end_mark.index
        return begin + len(self.tekst[begin:eind].rstrip())


def _is_blok(knoop, soort: str) -> bool:
    return knoop.id == soort and not knoop.flow_style


def _inhoud(knoop) -> Any:
    """Wat er staat, zoals de wegwijzer het leest; nooit gelijk aan iets nieuws als het leeg is."""
    if knoop.id == "mapping":
        delen = {naam.value: _inhoud(waarde) for naam, waarde in knoop.value}
        return {naam: deel for naam, deel in delen.items() if deel not in ("", {}, [])}
    if knoop.id == "sequence":
        return [deel for deel in map(_inhoud, knoop.value) if deel not in ("", {}, [])]
    leeg = not knoop.style and knoop.value in ("", "~", "null", "Null", "NULL")
    return "" if leeg else knoop.value.strip()


def _in_velden(bron: _Bron, vraag: Vraag | None, knoop, nieuw: dict) -> Iterator[Snede]:
    """De sneden voor een blok met velden."""
    for naam, waarde in knoop.value:
        slot = max(bron.slot(waarde), naam.end_mark.index + 1)
        if naam.value not in nieuw:
            if _inhoud(waarde) not in ("", {}, []):
                yield Snede(bron.regelbegin(naam.start_mark.index), bron.regeleind(slot), "")
        elif _inhoud(waarde) != nieuw[naam.value]:
            yield from _in_waarde(bron, deelvraag(vraag, naam.value), naam, waarde, nieuw[naam.value])
    bekend = {naam.value for naam, _ in knoop.value}
    yield from _erbij(bron, vraag, knoop, {naam: waarde for naam, waarde in nieuw.items() if naam not in bekend})


def _in_waarde(bron: _Bron, vraag: Vraag | None, naam, waarde, nieuw: Any) -> Iterator[Snede]:
    if isinstance(nieuw, dict) and _is_blok(waarde, "mapping") and waarde.value:
        yield from _in_velden(bron, vraag, waarde, nieuw)
    elif isinstance(nieuw, list) and _is_blok(waarde, "sequence") and waarde.value:
        yield from _in_lijst(bron, vraag, waarde, nieuw)
    else:
        yield _vervangen(bron, vraag, naam, waarde, nieuw)


def _vervangen(bron: _Bron, vraag: Vraag | None, naam, waarde, nieuw: Any) -> Snede:
    """Een veld opnieuw opgeschreven. Een opmerking achter de regel blijft; die in de waarde komen erboven."""
    begin, slot = naam.start_mark.index, max(bron.slot(waarde), naam.end_mark.index + 1)
    flow = waarde.id != "scalar" and bool(waarde.flow_style)
    opgeschreven = _veld(vraag, naam.value, nieuw, naam.start_mark.column, flow)
    binnen = re.findall(r"(?m)(?:^|\s)(#.*)$", bron.tekst[begin:slot]) if waarde.id != "scalar" else []
    achter = bron.tekst[slot : bron.regeleind(slot)].strip()
    if achter and opgeschreven.count("\n"):
        binnen, slot = [*binnen, achter], bron.regeleind(slot) - 1
    inspringen = " " * naam.start_mark.column
    return Snede(begin, slot, "".join(f"{een.strip()}\n{inspringen}" for een in binnen) + opgeschreven)


def _veld(vraag: Vraag | None, naam: str, waarde: Any, kolom: int, flow: bool = False) -> str:
    """'naam: waarde', zonder inspringen op de eerste regel en zonder nieuwe regel aan het eind."""
    geordend = op_volgorde(vraag, waarde)
    regels = f"{naam}: {als_yaml(geordend, flow)}" if flow else als_yaml({naam: geordend})
    return _spring_in(regels, kolom)


def _spring_in(regels: str, kolom: int) -> str:
    return re.sub(r"\n(?!\n|\Z)", "\n" + " " * kolom, regels.rstrip("\n"))


def _erbij(bron: _Bron, vraag: Vraag | None, knoop, nieuw: dict) -> Iterator[Snede]:
    """Nieuwe velden komen achter het veld dat er in het model voor staat."""
    kolom = knoop.value[0][0].start_mark.column
    for naam in sorted(nieuw, key=lambda naam: rang(vraag, naam)):
        eerder = [paar for paar in knoop.value if rang(vraag, paar[0].value) < rang(vraag, naam)]
        sleutel, waarde = max(eerder or knoop.value[:1], key=lambda paar: rang(vraag, paar[0].value))
        regel = _veld(deelvraag(vraag, naam), naam, nieuw[naam], kolom)
        plek = bron.regeleind(max(bron.slot(waarde), sleutel.end_mark.index + 1))
        yield Snede(plek, plek, f"{' ' * kolom}{regel}\n")


def _in_lijst(bron: _Bron, vraag: Vraag | None, knoop, nieuw: list) -> Iterator[Snede]:
    """De sneden voor een blok met streepjes. Wat opschuift, blijft zoals het was."""
    oud, kolom = [_inhoud(deel) for deel in knoop.value], knoop.start_mark.column
    vergelijking = SequenceMatcher(None, [repr(deel) for deel in oud], [repr(deel) for deel in nieuw], autojunk=False)
    for soort, van, tot, nieuw_van, nieuw_tot in vergelijking.get_opcodes():
        if soort == "equal":
            continue
        samen = min(tot - van, nieuw_tot - nieuw_van)
        for deel, waarde in zip(knoop.value[van : van + samen], nieuw[nieuw_van : nieuw_van + samen], strict=True):
            yield from _in_deel(bron, vraag, deel, waarde, kolom)
        for deel in knoop.value[van + samen : tot]:
            yield Snede(bron.regelbegin(deel.start_mark.index), bron.regeleind(bron.slot(deel)), "")
        if erbij := nieuw[nieuw_van + samen : nieuw_tot]:
            vorige = van + samen - 1
            begin = bron.regelbegin(knoop.value[0].start_mark.index)
            plek = bron.regeleind(bron.slot(knoop.value[vorige])) if vorige >= 0 else begin
            yield Snede(plek, plek, "".join(f"{' ' * kolom}{_streepje(vraag, een, kolom)}\n" for een in erbij))


def _in_deel(bron: _Bron, vraag: Vraag | None, deel, nieuw: Any, kolom: int) -> Iterator[Snede]:
    """Bij een blok met velden alleen wat verandert; anders het hele deel."""
    eerste = deel.value[0][0].value if _is_blok(deel, "mapping") and deel.value else None
    if isinstance(nieuw, dict) and eerste in nieuw:
        yield from _in_velden(bron, vraag, deel, nieuw)
    else:
        yield Snede(deel.start_mark.index, bron.slot(deel), _streepje(vraag, nieuw, kolom).removeprefix("- "))


def _streepje(vraag: Vraag | None, waarde: Any, kolom: int) -> str:
    # Eén niveau: als lijst schrijven, en het inspringen van de lijst eraf halen.
    regels = als_yaml([op_volgorde(vraag, waarde)] if isinstance(waarde, dict) else [waarde])
    if not isinstance(waarde, dict):
        return f"- {als_yaml(waarde, flow=True).strip()}"
    return _spring_in(re.sub(r"(?m)^  ", "", regels), kolom)
