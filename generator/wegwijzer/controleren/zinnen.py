"""Van een fout in een veld naar een zin van ons. De Engelse zinnen van Pydantic ziet niemand."""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from wegwijzer.bevinding import Bevinding, meldingen
from wegwijzer.model import PER_LIJST

_VORMEN = {
    "string_type": "een tekst",
    "tuple_type": "een lijst",
    "model_type": "velden met een waarde",
    "model_attributes_type": "velden met een waarde",
}
_CODES = {
    "missing": "veld-ontbreekt",
    "extra_forbidden": "veld-onbekend",
    "string_too_long": "tekst-te-lang",
    "too_long": "te-veel",
    "too_short": "te-weinig",
    "literal_error": "keuze-onbekend",
    "greater_than_equal": "getal-te-klein-of-groot",
    "less_than_equal": "getal-te-klein-of-groot",
    **dict.fromkeys(_VORMEN, "verkeerde-soort"),
}


def bevinding_van(stuk: Any, fout: Mapping[str, Any], bekend: Mapping[str, Any]) -> Bevinding:
    """Maak van één fout van Pydantic een bevinding op de juiste regel."""
    soort, plek, inhoud = fout["type"], tuple(fout["loc"]), fout.get("ctx", {})
    if soort == "verwijzing":
        return _verwijzing(stuk, plek, inhoud, bekend)
    code = _code(soort, plek)
    gegevens = {
        "veld": _veldnaam(plek),
        "waarde": _waarde(fout["input"]),
        "id": _waarde(fout["input"]),
        "voorbeeld": _voorbeeld(stuk.soort.model, plek, met_naam=soort == "missing"),
        "soort": _VORMEN.get(soort, ""),
        "lengte": len(fout["input"]) if hasattr(fout["input"], "__len__") else 0,
        "maximum": inhoud.get("max_length", ""),
        "voorstel": _voorstel(stuk.soort.model, soort, plek, fout),
        **{naam: waarde for naam, waarde in inhoud.items() if naam != "error"},
    }
    if "veld" in inhoud and plek[-1:] != (inhoud["veld"],):
        plek = (*plek, inhoud["veld"])
    return stuk.bevinding(code, *(plek[:-1] if soort == "missing" else plek), **gegevens)


def _code(soort: str, plek: tuple) -> str:
    if soort == "string_pattern_mismatch":
        return "id-onbruikbaar" if plek[-1] == "id" else "waarde-vreemd"
    code = _CODES.get(soort, soort)
    return code if code in meldingen() else "waarde-vreemd"


def _veldnaam(plek: tuple) -> str:
    return next((stap for stap in reversed(plek) if isinstance(stap, str)), "")


def _waarde(invoer: Any) -> str:
    return invoer if isinstance(invoer, str) else ""


def _verwijzing(stuk: Any, plek: tuple, inhoud: Mapping[str, Any], bekend: Mapping[str, Any]) -> Bevinding:
    lijst = PER_LIJST[inhoud["lijsten"][0]]
    keuzes = [id_ for naam in inhoud["lijsten"] for id_ in bekend[naam]]
    voorstel = bedoelt_u(inhoud["waarde"], keuzes)
    return stuk.bevinding(
        f"{lijst.enkelvoud}-onbekend", *plek, waarde=inhoud["waarde"], plaats=lijst.plaats, voorstel=voorstel
    )


def bedoelt_u(waarde: str, keuzes: list[str]) -> str:
    """Het dichtste dat we kennen, of anders een paar keuzes."""
    dichtst = get_close_matches(waarde.lower().replace(" ", "-"), keuzes, n=1, cutoff=0.6)
    if dichtst:
        return f"Bedoelt u '{dichtst[0]}'?"
    if not keuzes:
        return "Die lijst is nog leeg. Maak eerst iets aan."
    meer = " en meer" if len(keuzes) > 6 else ""
    return f"U kunt kiezen uit: {', '.join(keuzes[:6])}{meer}."


def _voorstel(model: type[BaseModel], soort: str, plek: tuple, fout: Mapping[str, Any]) -> str:
    if soort == "extra_forbidden":
        velden = _velden(model, plek[:-1])
        dichtst = get_close_matches(str(plek[-1]).lower(), list(velden), n=1, cutoff=0.6)
        return f"Bedoelt u '{dichtst[0]}'?" if dichtst else f"U kunt kiezen uit: {', '.join(velden)}."
    if soort == "literal_error":
        keuzes = re.findall(r"'([^']*)'", fout["ctx"]["expected"])
        return bedoelt_u(_waarde(fout["input"]), keuzes)
    return ""


def _voorbeeld(model: type[BaseModel], plek: tuple, met_naam: bool) -> str:
    """Het voorbeeld van een veld, zo dat iemand het kan overnemen."""
    veld = _veldnaam(plek)
    info = _info(model, plek)
    if info is None or not info.examples:
        kort = f"{veld}: ..."
    else:
        kort = f"{veld}: {_als_yaml(info.examples[0])}"
    return kort if met_naam else kort.partition(": ")[2]


def _als_yaml(waarde: Any) -> str:
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{naam}: {_als_yaml(deel)}" for naam, deel in waarde.items()) + "}"
    if isinstance(waarde, list):
        return "[" + ", ".join(_als_yaml(deel) for deel in waarde) + "]"
    return str(waarde)


def _info(model: type[BaseModel], plek: tuple) -> FieldInfo | None:
    velden = _velden(model, plek[: _laatste_naam(plek)])
    return velden.get(_veldnaam(plek))


def _laatste_naam(plek: tuple) -> int:
    return max((nummer for nummer, stap in enumerate(plek) if isinstance(stap, str)), default=0)


def _velden(model: type[BaseModel], plek: tuple) -> dict[str, FieldInfo]:
    """De velden van het model op deze plek in een record."""
    for stap in plek:
        if isinstance(stap, str) and stap in model.model_fields:
            model = _model_in(model.model_fields[stap].annotation) or model
    return dict(model.model_fields)


def _model_in(soort: Any) -> type[BaseModel] | None:
    if isinstance(soort, type) and issubclass(soort, BaseModel):
        return soort
    return next((gevonden for deel in get_args(soort) if (gevonden := _model_in(deel))), None)
