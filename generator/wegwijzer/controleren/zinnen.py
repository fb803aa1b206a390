"""Van een fout in een veld naar een zin van ons. De Engelse zinnen van Pydantic ziet niemand."""

import re
from collections.abc import Mapping
from typing import Any

from wegwijzer.bevinding import Bevinding, meldingen
from wegwijzer.controleren.bedoeld import bedoelt_u, dichtst
from wegwijzer.controleren.voorbeeld import voorbeeld, voorbeeld_met_naam
from wegwijzer.model import PER_LIJST, maak_id
from wegwijzer.model.vragen import Vraag, boom_van

_VORMEN = {
    "string_type": "één waarde",
    "tuple_type": "een lijst",
    "model_type": "een of meer velden",
    "model_attributes_type": "een of meer velden",
}
_CODES = {
    "missing": "veld-ontbreekt",
    "extra_forbidden": "veld-onbekend",
    "string_too_long": "tekst-te-lang",
    "too_long": "te-veel",
    "too_short": "te-weinig",
    "literal_error": "keuze-onbekend",
    "greater_than_equal": "getal-te-klein",
    "less_than_equal": "getal-te-groot",
    **dict.fromkeys(_VORMEN, "verkeerde-soort"),
}


def bevindingen_van(stuk: Any, fouten: list[Mapping[str, Any]], bekend: Mapping[str, Any]) -> list[Bevinding]:
    """Maak van de fouten van Pydantic bevindingen. Eén vergissing geeft één melding."""
    verschreven = {_bedoeld_veld(stuk, fout["loc"]) for fout in fouten if fout["type"] == "extra_forbidden"}
    # Is een deel van een lijst fout, dan zegt een fout over de hele lijst niets nieuws.
    hogerop = {fout["loc"][:diepte] for fout in fouten for diepte in range(len(fout["loc"]))}
    return [
        _bevinding(stuk, fout, bekend)
        for fout in fouten
        if fout["loc"] not in hogerop and not (fout["type"] == "missing" and fout["loc"] in verschreven)
    ]


def _bevinding(stuk: Any, fout: Mapping[str, Any], bekend: Mapping[str, Any]) -> Bevinding:
    plek, invoer, inhoud = fout["loc"], fout["input"], fout.get("ctx", {})
    soort = _soort(fout["type"], invoer)
    if "veld" in inhoud and plek[-1:] != (inhoud["veld"],):
        plek = (*plek, inhoud["veld"])
    over = (*plek[:-1], inhoud["over"]) if "over" in inhoud else plek
    vraag = boom_van(stuk.soort.model).op(over) if veldnaam(over) else None
    gegevens = {
        "veld": veldnaam(plek),
        "waarde": invoer if isinstance(invoer, str | int) else "",
        "voorbeeld": voorbeeld(vraag, bekend, in_lijst=bool(over) and isinstance(over[-1], int)),
        "hele_regel": voorbeeld_met_naam(veldnaam(over), vraag, bekend),
        "soort": _VORMEN.get(soort, ""),
        "voorstel": _voorstel(stuk, soort, plek, fout, bekend),
        **inhoud,
        **_meer(soort, invoer, inhoud),
    }
    return stuk.bevinding(_code(stuk, soort, plek, invoer, inhoud), *plek, **gegevens)


def _soort(soort: str, invoer: Any) -> str:
    """Pydantic noemt een te lange tekst in een veld dat leeg mag zijn net zo als een te lange lijst."""
    if soort == "too_long" and isinstance(invoer, str):
        return "string_too_long"
    return "string_type" if soort == "literal_error" and not isinstance(invoer, str) else soort


def veldnaam(plek: tuple) -> str:
    return next((stap for stap in reversed(plek) if isinstance(stap, str)), "")


def _code(stuk: Any, soort: str, plek: tuple, invoer: Any, inhoud: Mapping[str, Any]) -> str:
    if invoer == "" and isinstance(plek[-1], int):
        return "regel-leeg"
    if soort == "verwijzing":
        return f"{PER_LIJST[inhoud['lijsten'][0]].enkelvoud}-onbekend"
    if plek == ("id",) and soort in ("string_pattern_mismatch", "string_too_long"):
        return "bestandsnaam" if stuk.soort.vorm == "bestand" else "id-onbruikbaar"
    code = _CODES.get(soort, soort)
    return code if code in meldingen() else "waarde-vreemd"


def _meer(soort: str, invoer: Any, inhoud: Mapping[str, Any]) -> dict[str, Any]:
    if soort == "verwijzing":
        return {"plaats": PER_LIJST[inhoud["lijsten"][0]].plaats}
    if soort == "string_too_long":
        lengte, maximum = len(invoer), inhoud["max_length"]
        over = "1 teken" if lengte - maximum == 1 else f"{lengte - maximum} tekens"
        return {"lengte": lengte, "maximum": maximum, "over": over}
    grens = next((inhoud[naam] for naam in ("max_length", "ge", "le") if naam in inhoud), "")
    return {"grens": grens}


def _voorstel(stuk: Any, soort: str, plek: tuple, fout: Mapping[str, Any], bekend: Mapping[str, Any]) -> str:
    inhoud = fout.get("ctx", {})
    if soort == "verwijzing":
        return bedoelt_u(inhoud["waarde"], tuple(id_ for lijst in inhoud["lijsten"] for id_ in bekend[lijst]))
    if soort == "extra_forbidden":
        return _ander_veld(stuk, plek, fout["input"])
    if soort == "literal_error":
        return bedoelt_u(fout["input"], tuple(re.findall(r"'([^']*)'", inhoud["expected"])))
    if plek == ("id",):
        return maak_id(str(fout["input"]))[:80].strip("-") or "een-korte-naam"
    return ""


def _ander_veld(stuk: Any, plek: tuple, waarde: Any) -> str:
    """Het is geen veld maar iets na een komma, het staat op een andere plek, of er is een letter verkeerd."""
    if waarde == "" and str(plek[-1]).isdecimal():
        return "Is dit een getal met een komma? Schrijf dan een punt, zoals 2.50."
    if waarde == "" and not dichtst(str(plek[-1]), _mogelijke_velden(stuk, plek)):
        return "Is dit tekst? Zet dan de hele tekst tussen aanhalingstekens."
    veld, bovenaan, hier = plek[-1], boom_van(stuk.soort.model), _groep_van(stuk, plek)
    binnenin = [een.naam for een in hier.vragen if een.op((veld,))]
    if len(binnenin) == 1:
        return f"Zet dit veld bij '{binnenin[0]}', met spaties ervoor."
    if hier is not bovenaan and bovenaan.op((veld,)):
        return "Zet dit veld vooraan op de regel, zonder spaties ervoor."
    return bedoelt_u(str(veld), _mogelijke_velden(stuk, plek))


def _bedoeld_veld(stuk: Any, plek: tuple) -> tuple:
    """De plek van het veld dat iemand bedoelde."""
    return (*plek[:-1], dichtst(str(plek[-1]), _mogelijke_velden(stuk, plek)))


def _mogelijke_velden(stuk: Any, plek: tuple) -> tuple[str, ...]:
    gegeven = stuk.gegeven if len(plek) == 1 else ()
    return tuple(een.naam for een in _groep_van(stuk, plek).vragen if een.naam not in gegeven)


def _groep_van(stuk: Any, plek: tuple) -> Vraag:
    """De velden waar dit veld tussen staat."""
    bovenaan = boom_van(stuk.soort.model)
    return bovenaan.op(plek[:-1]) or bovenaan
