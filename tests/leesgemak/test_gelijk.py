"""Python en de browser vinden precies hetzelfde."""

import random

import pytest
from tests.leesgemak import proef

ACCEPTEER = "Goed zo? Bewaar de nieuwe uitkomst: PYTHONPATH=generator python -m tests.leesgemak.proef"
VREEMD = [
    "😀",
    "\u00ad",
    "\u0301",
    "’",
    "<!--",
    "-->",
    "```",
    "---",
    "|",
    "#",
    "* ",
    "ĳ",
    "İ",
    "م",
    "\u2028",
    "\r\n",
    "\n\n",
    "((",
    "))",
    "..",
    "{x}",
]


def test_genoeg_teksten():
    """Er zijn minstens 300 verschillende proefteksten."""
    assert len(set(proef.lees_teksten())) >= 300


def test_uitkomst_is_bekend():
    """Elke proeftekst geeft de uitkomst die we hebben nagelezen."""
    teksten = proef.lees_teksten()
    verwacht = (proef.HIER / "verwacht.txt").read_text("utf-8")
    assert proef.in_woorden(teksten, proef.in_python(teksten)) == verwacht, ACCEPTEER


@pytest.mark.skipif(not proef.node(), reason="Node ontbreekt: zet node klaar om de browserkant te proeven.")
def test_browser_vindt_hetzelfde(tmp_path):
    """De browser geeft bij elke proeftekst dezelfde score en dezelfde bevindingen."""
    teksten = proef.lees_teksten() + gehusseld(400)
    in_python, in_browser = proef.in_python(teksten), proef.in_browser(teksten, tmp_path)
    anders = [
        (tekst, een, ander) for tekst, een, ander in zip(teksten, in_python, in_browser, strict=True) if een != ander
    ]
    assert not anders, f"{len(anders)} teksten verschillen. De eerste: {anders[0]}"


def gehusseld(aantal: int) -> list[str]:
    """Stukken van proefteksten door elkaar, met vreemde tekens ertussen; elke keer dezelfde."""
    toeval = random.Random(6)
    woorden = [woord for tekst in proef.lees_teksten() for woord in tekst.split(" ")] + VREEMD * 40
    scheiding = [" "] * 12 + ["\n", "\n\n", "  \n", "", ". ", ", "]
    return ["".join(toeval.choice(woorden) + toeval.choice(scheiding) for _ in range(80)) for _ in range(aantal)]
