"""De letters van het drukwerk, en welke tekens die niet hebben."""

import json
import re
from collections.abc import Collection
from functools import cache

import typst

from wegwijzer.thema import DRUKWERK, LETTERS

_ONBEKEND = re.compile(r'the text `"(.+?)"` could not be displayed')
_PROEF = b"""#set document(title: "Tekens")
#set text(lang: "nl", font: "Andika")
#for teken in json("tekens.json") [#teken #parbreak()]
"""


@cache
def pers() -> typst.Compiler:
    """Elk proces heeft er een. De letter van het thema eerst; wat die niet kent (Arabisch, Hebreeuws), heeft Typst zelf."""
    letters = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[LETTERS])
    return typst.Compiler(root=DRUKWERK, font_paths=letters, ignore_system_fonts=True)


def onbekende_tekens(tekens: Collection[str]) -> set[str]:
    """Welke van deze tekens geen enkele letter heeft."""
    onbekend: set[str] = set()
    while over := sorted(set(tekens) - onbekend):
        try:
            pers().compile({"main.typ": _PROEF, "tekens.json": json.dumps(over).encode()}, format="pdf", pdf_standards="ua-1")
        except typst.TypstError as fout:
            if nieuw := tekens_in(fout):
                onbekend |= nieuw
                continue
        break
    return onbekend


def tekens_in(fout: typst.TypstError) -> set[str]:
    """De tekens waar deze fout over gaat. Typst schrijft een onzichtbaar teken als \\u{7}.

    Een gewone letter met een vreemd teken erop heet samen onbekend, maar die letter zelf is er wel.
    """
    stukken = _ONBEKEND.findall(f"{fout.message}\n{fout.diagnostic}")
    tekens = "".join(re.sub(r"\\u\{([0-9a-f]+)\}", lambda code: chr(int(code[1], 16)), stuk) for stuk in stukken)
    return {teken for teken in tekens if not " " <= teken <= "~"}
