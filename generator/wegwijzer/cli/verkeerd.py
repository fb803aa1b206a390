"""Een opdracht die verkeerd getypt is: in gewone woorden wat er niet klopt, en wat wel kan."""

import re
from typing import Any

from wegwijzer.tekst import opsomming


def in_woorden(fout: Any) -> str:
    """De fout van Typer als zin, met de opdracht voor meer uitleg. We herkennen de soort aan haar naam."""
    ctx = getattr(fout, "ctx", None)
    if type(fout).__name__ == "NoArgsIsHelpError":
        return ctx.get_help()
    return f"{_zin(fout, fout.message or '')}\nTyp '{ctx.command_path if ctx else 'wegwijzer'} --help' voor uitleg."


def _zin(fout: Any, engels: str) -> str:
    match type(fout).__name__:
        case "NoSuchOption":
            return f"De keuze '{fout.option_name}' kennen we niet.{_bedoelt(fout.possibilities or ())}"
        case "MissingParameter":
            return f"Vul nog in: {_naam(fout.param)}."
        case "BadParameter":
            return f"Bij {_naam(fout.param)} {_wat_kan(fout.param, engels)}."
        case "BadOptionUsage":
            return f"Achter {fout.option_name} hoort {'niets' if 'not take' in engels else 'nog iets'} te staan."
    if onbekend := re.match(r"No such command '([^']*)'(?:.*'([^']*)'\?)?", engels):
        return f"De opdracht '{onbekend[1]}' kennen we niet.{_bedoelt(filter(None, [onbekend[2]]))}"
    te_veel = re.search(r"argument\S* \((.*)\)", engels)
    return f"Dit is te veel: {te_veel[1]}." if te_veel else "Deze opdracht begrijpen we niet."


def _bedoelt(mogelijk: Any) -> str:
    return next((f" Bedoelt u '{een}'?" for een in mogelijk), "")


def _naam(param: Any) -> str:
    """Zoals iemand het typt: --poort, of de naam in de uitleg."""
    keuze = next((een for een in param.opts if een.startswith("--")), None)
    return keuze or param.metavar or param.name.rstrip("_").upper()


def _wat_kan(param: Any, engels: str) -> str:
    if keuzes := re.findall(r"'([^']*)'", engels.partition(" one of ")[2]):
        return f"kunt u kiezen uit: {opsomming(keuzes, 'of')}"
    laagste, hoogste = getattr(param, "min", None), getattr(param, "max", None)
    if laagste is None:
        return "hoort een getal"
    return f"hoort een getal van {laagste} " + ("of meer" if hoogste is None else f"tot en met {hoogste}")
