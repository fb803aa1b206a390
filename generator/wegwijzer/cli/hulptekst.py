"""De hulptekst van Typer in het Nederlands."""

import re

import typer
from typer.core import TyperCommand, TyperGroup

_WOORDEN = {
    r"^Usage:": "Zo gebruikt u het:",
    r"\[OPTIONS\]": "[KEUZES]",
    r"COMMAND \[ARGS\]\.\.\.": "OPDRACHT ...",
    r"^Options:": "Keuzes:",
    r"^Commands:": "Opdrachten:",
    r"^Arguments:": "Invullen:",
    r"Show this message and exit\.": "Laat deze tekst zien.",
    r"\[default:": "[anders:",
    r"\[required\]": "[moet]",
    r"(\d+)<=x<=(\d+)": r"van \1 tot en met \2",
    # Even breed als wat er stond: de uitleg blijft recht onder elkaar.
    r"x>=(\d+)": r"\1 of meer",
    r"<list\[Path\]>": "<bestand> ",
    r"<path>": "<map> ",
    r"<list\[str\]>": "<tekst>    ",
    r"<int range>": "<getal>    ",
    r"(?<=[A-Z]) <str>": "      ",
    r"<str>(  (?= ))?": "<tekst>",
}


def _vertaal(tekst: str) -> str:
    for patroon, woorden in _WOORDEN.items():
        tekst = re.sub(patroon, woorden, tekst, flags=re.MULTILINE)
    return tekst


class Opdracht(TyperCommand):
    def get_help(self, ctx: typer.Context) -> str:
        return _vertaal(super().get_help(ctx))


class Groep(TyperGroup):
    def get_help(self, ctx: typer.Context) -> str:
        return _vertaal(super().get_help(ctx))


def in_het_nederlands(app: typer.Typer) -> None:
    """Geef elke opdracht en elke groep van deze app Nederlandse hulp."""
    app.info.cls = Groep
    for opdracht in app.registered_commands:
        opdracht.cls = Opdracht
    for groep in app.registered_groups:
        groep.cls = Groep
        in_het_nederlands(groep.typer_instance)
