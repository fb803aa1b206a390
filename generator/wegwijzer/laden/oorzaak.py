"""Waarom YAML niet te lezen is, in gewone woorden. Wat mensen het vaakst doen, komt eerst."""

import json
import re

import yaml

from wegwijzer.laden.document import Onleesbaar

# Tekens die YAML een nieuwe regel vindt, en een mens niet ziet.
_REGELEINDE = re.compile("[\x85\u2028\u2029]")
_MET_AANHALING = re.compile(r"\s*(?:- )?(?P<veld>[\w-]+: +)?(?P<tekst>[\"'].*?)\s*")
_GESLOTEN = re.compile(r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*\"""")


def oorzaak(tekst: str, fout: yaml.YAMLError) -> Onleesbaar:
    """De bevinding bij een fout van de YAML-lezer."""
    if not isinstance(fout, yaml.MarkedYAMLError) or _REGELEINDE.search(tekst):
        return Onleesbaar("teken-onleesbaar", _regel_met_vreemd_teken(tekst))
    regels = tekst.splitlines() or [""]
    plek = fout.problem_mark or fout.context_mark
    nummer = min(plek.line + 1 if plek else 1, len(regels))
    return (
        _tab(regels, nummer)
        or _aanhalingsteken(fout, regels, nummer)
        or _haak(fout, regels)
        or _spatie(regels, nummer)
        or _dubbele_punt(fout, regels, nummer)
        or _bijzonder_teken(fout, regels, nummer)
        or Onleesbaar("yaml-onleesbaar", nummer)
    )


def _tab(regels: list[str], nummer: int) -> Onleesbaar | None:
    """Een tab staat soms een regel eerder dan de lezer struikelt."""
    for mogelijk in range(max(1, nummer - 1), min(nummer + 1, len(regels)) + 1):
        if "\t" in re.match(r"\s*", regels[mogelijk - 1])[0]:
            return Onleesbaar("tab", mogelijk)
    return None


def _aanhalingsteken(fout: yaml.MarkedYAMLError, regels: list[str], nummer: int) -> Onleesbaar | None:
    """Het staat op de laatste regel ervoor die een aanhalingsteken opent en niet netjes sluit."""
    if "escape" in fout.problem:
        return Onleesbaar("teken-onleesbaar", nummer)
    if "quoted scalar" not in (fout.context or "") and "expected key" not in fout.problem:
        return None
    for mogelijk in range(nummer, 0, -1):
        gevonden = _MET_AANHALING.fullmatch(regels[mogelijk - 1])
        if gevonden and not _GESLOTEN.fullmatch(gevonden["tekst"]):
            return _open_aanhaling(mogelijk, gevonden["veld"] or "", gevonden["tekst"])
    return None


def _open_aanhaling(nummer: int, veld: str, tekst: str) -> Onleesbaar:
    """'s Avonds begint met een komma in de lucht, en in "De "Vlag"" staan er twee soorten door elkaar."""
    teken, weglating = tekst[0], re.match(r"'\w ", tekst)
    if not weglating and teken not in tekst[1:]:
        return Onleesbaar("aanhalingsteken", nummer)
    binnenin = tekst if weglating or not tekst.endswith(teken) else tekst[1:-1]
    goed = f"'{binnenin}'" if "'" not in binnenin else json.dumps(binnenin, ensure_ascii=False)
    return Onleesbaar("aanhalingsteken-erin", nummer, voorbeeld=f"{veld}{goed}")


def _haak(fout: yaml.MarkedYAMLError, regels: list[str]) -> Onleesbaar | None:
    if "flow" not in (fout.context or "") or not fout.context_mark:
        return None
    nummer = min(fout.context_mark.line + 1, len(regels))
    open_, dicht = "[]" if "sequence" in fout.context else "{}"
    regel = regels[nummer - 1]
    return Onleesbaar("haak", nummer, open=open_, dicht=dicht) if regel.count(open_) > regel.count(dicht) else None


def _spatie(regels: list[str], nummer: int) -> Onleesbaar | None:
    """Ook deze vergissing valt soms pas een regel later op."""
    for mogelijk in (nummer, nummer - 1):
        if mogelijk and (gevonden := re.fullmatch(r"\s*(?:- )?([a-z_]+):([^\s/].*)", regels[mogelijk - 1])):
            return Onleesbaar("spatie", mogelijk, voorbeeld=f"{gevonden[1]}: {gevonden[2]}")
    return None


def _dubbele_punt(fout: yaml.MarkedYAMLError, regels: list[str], nummer: int) -> Onleesbaar | None:
    gevonden = re.fullmatch(r"\s*(?:- )?([\w-]+): +([^\s\"'].*?:(?: .*)?)", regels[nummer - 1])
    if "mapping values" not in (fout.problem or "") or not gevonden:
        return None
    waarde = json.dumps(gevonden[2].strip(), ensure_ascii=False)
    return Onleesbaar("dubbele-punt", nummer, voorbeeld=f"{gevonden[1]}: {waarde}")


def _bijzonder_teken(fout: yaml.MarkedYAMLError, regels: list[str], nummer: int) -> Onleesbaar | None:
    gevonden = re.match(r"\s*(?:- )?(?:(?:[\w-]+: +)?([@`%&*!])|[\w-]+: +([|>?-]) )", regels[nummer - 1])
    return Onleesbaar("bijzonder-teken", nummer, teken=gevonden[1] or gevonden[2]) if gevonden else None


def _regel_met_vreemd_teken(tekst: str) -> int:
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        if any(not teken.isprintable() and teken not in "\t\r" for teken in regel):
            return nummer
    return 1
