"""Eén waarde als YAML, en YAML als boom met plekken in de tekst. De enige module met ruamel."""

import re
from collections.abc import Mapping
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_STR, _SEQ, _MAP = (f"tag:yaml.org,2002:{naam}" for naam in ("str", "seq", "map"))
# Wat ook zonder aanhalingstekens bij elke lezer hetzelfde blijft.
_KAAL = {
    "timestamp": re.compile(r"\d{4}-\d{2}-\d{2}"),
    "int": re.compile(r"0|-?[1-9]\d{0,8}"),
    "float": re.compile(r"-?(0|[1-9]\d{0,8})\.\d{1,8}"),
}
_VEILIG = {True: re.compile(r"[\w€(‘’“].*"), False: re.compile(r"[\w€(‘’“][^\[\]{},?:#'\"]*(:[^\[\]{},?:#'\" ]+)*")}


def als_yaml(waarde: Any, flow: bool = False) -> str:
    """De waarde als YAML, zonder regels af te breken. Eindigt met een nieuwe regel."""
    yaml, uit = YAML(), StringIO()
    yaml.width, yaml.allow_unicode = 10**9, True
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.serialize(_knoop(waarde, flow), uit)
    return re.sub(r"\n\.\.\.\n\Z", "\n", uit.getvalue())


def boom(tekst: str) -> Node | None:
    """De boom van een YAML-tekst; elke knoop weet waar die in de tekst staat. None als dat niet lukt."""
    try:
        return YAML().compose(tekst)
    except (YAMLError, RecursionError, ValueError):
        return None


def _knoop(waarde: Any, flow: bool = False) -> Node:
    if isinstance(waarde, Mapping):
        paren = [(_tekst(str(naam)), _knoop(deel, flow)) for naam, deel in waarde.items()]
        return MappingNode(_MAP, paren, flow_style=flow)
    if isinstance(waarde, list | tuple):
        flow = flow or all(isinstance(deel, str) for deel in waarde)
        return SequenceNode(_SEQ, [_knoop(deel, flow) for deel in waarde], flow_style=flow)
    return _tekst(str(waarde), blok=not flow)


def _tekst(waarde: str, blok: bool = False) -> ScalarNode:
    if blok and "\n" in waarde:
        return ScalarNode(_STR, f"{waarde}\n", style="|")
    soort = next((naam for naam, vorm in _KAAL.items() if vorm.fullmatch(waarde)), "str")
    # Oudere lezers struikelen over meer tekens dan de schrijver weet; dan liever aanhalingstekens.
    kaal = soort != "str" or _VEILIG[blok].fullmatch(waarde)
    return ScalarNode(f"tag:yaml.org,2002:{soort}", waarde, style=None if kaal else "'")
