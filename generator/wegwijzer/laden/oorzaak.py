"""Waarom YAML niet te lezen is, in gewone woorden. Wat mensen het vaakst doen, komt eerst."""

import json
import re

import yaml

from wegwijzer.laden.document import Onleesbaar


def oorzaak(tekst: str, fout: yaml.YAMLError) -> Onleesbaar:
    """De bevinding bij een fout van de YAML-lezer."""
    if not isinstance(fout, yaml.MarkedYAMLError):
        return Onleesbaar("teken-onleesbaar", _regel_met_vreemd_teken(tekst))
    regels = tekst.splitlines() or [""]
    plek = fout.problem_mark or fout.context_mark
    nummer = min(plek.line + 1 if plek else 1, len(regels))
    return (
        _tab(regels, nummer)
        or _aanhalingsteken(fout, len(regels))
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


def _aanhalingsteken(fout: yaml.MarkedYAMLError, regels: int) -> Onleesbaar | None:
    if "quoted scalar" not in (fout.context or "") or not fout.context_mark:
        return None
    return Onleesbaar("aanhalingsteken", min(fout.context_mark.line + 1, regels))


def _dubbele_punt(fout: yaml.MarkedYAMLError, regels: list[str], nummer: int) -> Onleesbaar | None:
    gevonden = re.fullmatch(r"\s*(?:- )?([\w-]+): +([^\s\"'].*?:(?: .*)?)", regels[nummer - 1])
    if "mapping values" not in (fout.problem or "") or not gevonden:
        return None
    waarde = json.dumps(gevonden[2].strip(), ensure_ascii=False)
    return Onleesbaar("dubbele-punt", nummer, voorbeeld=f"{gevonden[1]}: {waarde}")


def _bijzonder_teken(fout: yaml.MarkedYAMLError, regels: list[str], nummer: int) -> Onleesbaar | None:
    gevonden = re.match(r"\s*(?:- )?(?:[\w-]+: +)?([@`%&*!])", regels[nummer - 1])
    return Onleesbaar("bijzonder-teken", nummer, teken=gevonden[1]) if gevonden else None


def _regel_met_vreemd_teken(tekst: str) -> int:
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        if any(not teken.isprintable() and teken not in "\t\r" for teken in regel):
            return nummer
    return 1
