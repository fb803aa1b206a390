"""Van een vraag uit het model naar een veld van Decap: soort, uitleg, keuzes en grenzen."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from wegwijzer.model.basis import titel
from wegwijzer.model.vragen import WAARDEN, Vraag
from wegwijzer.tekst.keuzes import in_woorden

# Lijst -> id -> naam.
Namen = Mapping[str, Mapping[str, str]]
# Uit deze lijsten kiest iemand uit de bestanden zelf: wat net gemaakt is, staat er meteen bij.
_UIT_BESTANDEN = {"locaties": "{{naam}}, {{adres.plaats}}", "organisaties": "{{naam}}"}
# Wat alleen in dit formulier te weten valt.
_MEER_HULP = {
    "coordinaten": "Zoek de plek in een kaart op internet, zoals Google Maps. Klik er op met de rechterknop. Dan ziet u 2 getallen.",
    "lat": "Dit is het eerste getal.",
    "lon": "Dit is het tweede getal.",
}
_FOTO = {"widget": "image", "choose_url": False}
_LANG = 160
_HELE_LIJST = 1000


def velden(vragen: Iterable[Vraag], namen: Namen, mag_leeg: bool = False) -> list[dict[str, Any]]:
    """De velden van een formulier. In een groep die leeg mag zijn, mag elk veld leeg zijn."""
    return [_veld(vraag, namen, mag_leeg or not vraag.verplicht) for vraag in vragen]


def _veld(vraag: Vraag, namen: Namen, mag_leeg: bool) -> dict[str, Any]:
    kop = {"name": vraag.naam, "label": _opschrift(vraag), "hint": _hulp(vraag), "required": not mag_leeg}
    standaard = {"default": vraag.standaard} if vraag.standaard and vraag.standaard != "onbekend" else {}
    return kop | standaard | _soort(vraag, namen, mag_leeg)


def _opschrift(vraag: Vraag) -> str:
    return f"{titel(vraag.naam)} deze datums" if vraag.soort == "datum" and vraag.meer else titel(vraag.naam)


def _soort(vraag: Vraag, namen: Namen, mag_leeg: bool) -> dict[str, Any]:
    if vraag.soort == "velden":
        return _groep(vraag, namen, mag_leeg)
    if vraag.lijsten and vraag.lijsten[0] in _UIT_BESTANDEN:
        return _verwijzing(vraag)
    if keuzes := _keuzes(vraag, namen):
        return {"widget": "select", "options": keuzes, "multiple": vraag.meer} | _aantal(vraag)
    if vraag.meer:
        los = {"label_singular": "datum", "field": _los(vraag, "datum", "Datum")} if vraag.soort == "datum" else {}
        return {"widget": "list", "allow_add": True} | los | _aantal(vraag)
    return {naam: waarde for naam, waarde in _los(vraag, vraag.naam, "").items() if naam not in ("name", "label")}


def _groep(vraag: Vraag, namen: Namen, mag_leeg: bool) -> dict[str, Any]:
    if not vraag.meer:
        return {"widget": "object", "collapsed": mag_leeg, "fields": velden(vraag.vragen, namen, mag_leeg)}
    eerste = [f"{{{{fields.{een.naam}}}}}" for een in vraag.vragen[:4]]
    lijst = {"widget": "list", "default": [], "label_singular": "tijd", "summary": " ".join(eerste), "collapsed": False}
    return lijst | {"fields": velden(vraag.vragen, namen)} | _aantal(vraag)


def _verwijzing(vraag: Vraag) -> dict[str, Any]:
    lijst = vraag.lijsten[0]
    toon = {"display_fields": [_UIT_BESTANDEN[lijst]], "search_fields": ["naam"], "options_length": _HELE_LIJST}
    return {"widget": "relation", "collection": lijst, "value_field": "{{filename}}", "multiple": vraag.meer, **toon}


def _keuzes(vraag: Vraag, namen: Namen) -> list[dict[str, str]]:
    if vraag.soort == "ja_nee":
        return _opties({"ja": "ja", "nee": "nee"})
    if vraag.soort == "heel_getal" and (hoogst := vraag.grenzen.get("le", 99)) < 10:
        return _opties({str(getal): str(getal) for getal in range(vraag.grenzen.get("ge", 0), hoogst + 1)})
    if vraag.lijsten:
        # Een gemeente en een dorp kunnen hetzelfde heten: dan is de hele gemeente bedoeld.
        samen = {id_: naam for lijst in vraag.lijsten for id_, naam in namen[lijst].items() if lijst != "gemeenten"}
        heel = {id_: f"heel {naam}" for id_, naam in namen["gemeenten"].items()} if "gemeenten" in vraag.lijsten else {}
        return _opties(heel | {id_: naam for id_, naam in samen.items() if id_ not in heel})
    return _opties({keuze: in_woorden(keuze) for keuze in vraag.keuzes})


def _opties(namen: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"value": id_, "label": naam} for id_, naam in namen.items()]


def _aantal(vraag: Vraag) -> dict[str, int]:
    return {naam: grens for naam, grens in zip(("min", "max"), vraag.aantal, strict=True) if grens and vraag.verplicht}


def _los(vraag: Vraag, naam: str, label: str) -> dict[str, Any]:
    """Het veld voor één waarde."""
    veld: dict[str, Any] = {"name": naam, "label": label}
    match vraag.soort:
        case "tekst" if vraag.naam == "bestand":
            return veld | _FOTO
        case "datum":
            vandaag = {"default": "{{now}}"} if vraag.verplicht else {}
            return veld | vandaag | {"widget": "datetime", "format": "YYYY-MM-DD", "date_format": "DD-MM-YYYY", "time_format": False}
        case "opmaak":
            knoppen = ["bold", "link", "bulleted-list", "numbered-list"]
            return veld | {"widget": "markdown", "modes": ["rich_text"], "buttons": knoppen, "editor_components": []}
        case _:
            lang = vraag.grenzen.get("max_length", 0) >= _LANG
            return veld | {"widget": "text" if lang else "string"} | _patroon(vraag)


def _patroon(vraag: Vraag) -> dict[str, Any]:
    if hoogstens := vraag.grenzen.get("max_length"):
        return {"pattern": [rf"^[\s\S]{{0,{hoogstens}}}$", f"dit is te lang. Er passen {hoogstens} tekens"]}
    vorm = TypeAdapter(WAARDEN[vraag.soort]).json_schema().get("pattern") if vraag.soort in WAARDEN else None
    return {"pattern": [vorm, f"schrijf het zo: {vraag.voorbeeld}"]} if vorm and vraag.voorbeeld else {}


def _hulp(vraag: Vraag) -> str:
    """De uitleg, met een voorbeeld als iemand zelf iets typt."""
    if vraag.in_een_woord:
        return f"Is het {vraag.in_een_woord}? Vul dan 0 in."
    if vraag.naam == "bestand":
        return "Kies een foto van deze computer."
    uitleg = f"{vraag.uitleg} {_MEER_HULP.get(vraag.naam, '')}".strip()
    if not vraag.voorbeeld or vraag.soort in ("velden", "keuze", "verwijzing", "ja_nee", "datum", "opmaak"):
        return uitleg
    voorbeeld = vraag.voorbeeld if isinstance(vraag.voorbeeld, str) else ", ".join(vraag.voorbeeld)
    komma = " Zet een komma tussen twee woorden." if vraag.meer else ""
    return f"{uitleg}{komma} Bijvoorbeeld: {voorbeeld}"
