"""YAML wordt een boom van teksten, gebeurtenis voor gebeurtenis: geen recursie, geen uitdijende verwijzingen."""

from collections.abc import Iterator
from typing import Any

import yaml

from wegwijzer.bevinding import Bevinding, bevinding
from wegwijzer.laden.document import Document, Plek

MAX_DIEPTE = 20
_LEEG = {"", "~", "null", "Null", "NULL"}


class _Onleesbaar(Exception):
    """Het bestand is niet te lezen; draagt de code en de gegevens van de bevinding."""

    def __init__(self, code: str, regel: int, **gegevens: str):
        super().__init__(code)
        self.code, self.regel, self.gegevens = code, regel, gegevens


def lees_document(pad: str, tekst: str) -> tuple[Document | None, list[Bevinding]]:
    """Lees YAML als tekst. Een bestand dat niet te lezen is, geeft één bevinding."""
    try:
        boom = _Boom()
        for gebeurtenis in _gebeurtenissen(tekst):
            boom.neem(gebeurtenis)
    except _Onleesbaar as fout:
        return None, [bevinding(fout.code, pad, fout.regel, **fout.gegevens)]
    dubbel = [bevinding("veld-dubbel", pad, regel, veld=veld, eerder=eerder) for veld, regel, eerder in boom.dubbel]
    return Document(pad, boom.inhoud, boom.regels), dubbel


def _gebeurtenissen(tekst: str) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(tekst, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as fout:
        plek = fout.problem_mark or fout.context_mark
        regel = plek.line + 1 if plek else 1
        raise _Onleesbaar(*_oorzaak(tekst, regel)) from None
    except yaml.YAMLError:
        raise _Onleesbaar("teken-onleesbaar", _regel_met_vreemd_teken(tekst)) from None


def _oorzaak(tekst: str, regel: int) -> tuple[str, int]:
    """Een tab is de gewoonste oorzaak, en staat soms een regel eerder dan de lezer struikelt."""
    regels = tekst.splitlines()
    for nummer in range(max(1, regel - 1), min(regel + 1, len(regels)) + 1):
        inspringen = regels[nummer - 1][: len(regels[nummer - 1]) - len(regels[nummer - 1].lstrip())]
        if "\t" in inspringen or regels[nummer - 1].lstrip().startswith("\t"):
            return "tab", nummer
    return "yaml-onleesbaar", min(regel, max(len(regels), 1))


def _regel_met_vreemd_teken(tekst: str) -> int:
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        if any(not teken.isprintable() and teken not in "\t\r" for teken in regel):
            return nummer
    return 1


class _Boom:
    """Bouwt de inhoud op uit gebeurtenissen; houdt regels en dubbele velden bij."""

    def __init__(self) -> None:
        self.inhoud: Any = None
        self.regels: dict[Plek, int] = {(): 1}
        self.dubbel: list[tuple[str, int, int]] = []
        self._stapel: list[tuple[Any, Plek]] = []
        self._sleutels: list[str | None] = []
        self._begonnen = False

    def neem(self, gebeurtenis: yaml.Event) -> None:
        regel = gebeurtenis.start_mark.line + 1
        match gebeurtenis:
            case yaml.AliasEvent():
                raise _Onleesbaar("verwijsteken", regel)
            case yaml.DocumentStartEvent() if self._begonnen:
                raise _Onleesbaar("tweede-document", regel)
            case yaml.DocumentStartEvent():
                self._begonnen = True
            case yaml.ScalarEvent():
                self._tekst(gebeurtenis, regel)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open({} if isinstance(gebeurtenis, yaml.MappingStartEvent) else [], regel)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._stapel.pop()
                self._sleutels.pop()

    def _tekst(self, gebeurtenis: yaml.ScalarEvent, regel: int) -> None:
        kaal = gebeurtenis.style is None or gebeurtenis.style == ""
        waarde = "" if kaal and gebeurtenis.value in _LEEG else gebeurtenis.value
        if self._stapel and isinstance(self._stapel[-1][0], dict) and self._sleutels[-1] is None:
            self._sleutel(waarde, regel)
        else:
            self._plaats(waarde, regel)

    def _sleutel(self, sleutel: str, regel: int) -> None:
        houder, plek = self._stapel[-1]
        if (*plek, sleutel) in self.regels:
            self.dubbel.append((sleutel, regel, self.regels[(*plek, sleutel)]))
        self.regels.setdefault((*plek, sleutel), regel)
        self._sleutels[-1] = sleutel

    def _open(self, houder: Any, regel: int) -> None:
        if len(self._stapel) >= MAX_DIEPTE:
            raise _Onleesbaar("te-diep", regel)
        if self._stapel and isinstance(self._stapel[-1][0], dict) and self._sleutels[-1] is None:
            raise _Onleesbaar("yaml-onleesbaar", regel)
        self._stapel.append((houder, self._plaats(houder, regel)))
        self._sleutels.append(None)

    def _plaats(self, waarde: Any, regel: int) -> Plek:
        """Zet een waarde in de lijst of bij de sleutel die aan de beurt is; lege velden laten we weg."""
        if not self._stapel:
            self.inhoud = waarde
            return ()
        houder, plek = self._stapel[-1]
        if isinstance(houder, list):
            houder.append(waarde)
            nieuw = (*plek, len(houder) - 1)
        else:
            sleutel, self._sleutels[-1] = self._sleutels[-1], None
            nieuw = (*plek, sleutel)
            if waarde != "":
                houder.setdefault(sleutel, waarde)
        self.regels.setdefault(nieuw, regel)
        return nieuw
