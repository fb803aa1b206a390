"""Gegevens opschrijven als YAML: een nieuw bestand, of een wijziging in een bestaand bestand."""

import re
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from wegwijzer.laden import VERMINKT, lees_document
from wegwijzer.model import Bestandssoort
from wegwijzer.model.vragen import boom_van
from wegwijzer.redactie.gegevens import op_volgorde
from wegwijzer.redactie.verweven import verweef
from wegwijzer.redactie.yaml_tekst import als_yaml

_NIEUWE_REGEL = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_VERKEERD_GELEZEN = re.compile("Ã[\x80-\xbf]|â€[^\\s]")
_ONZICHTBAAR = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff0-\uffff\U000e0000-\U000e007f]"
)


def nieuw_yaml(soort: Bestandssoort, gegevens: Mapping[str, Any], kop: str = "") -> str:
    """Een heel bestand, met de velden in de volgorde van het model. `kop` wordt een opmerking bovenaan."""
    return _als_opmerking(kop) + als_yaml(op_volgorde(boom_van(soort.model), kort(gegevens)))


def verander_yaml(soort: Bestandssoort, tekst: str, gegevens: Mapping[str, Any]) -> str:
    """Zet nieuwe gegevens in een bestaande tekst. Wat gelijk bleef, houdt elke letter, opmerking en spatie."""
    bom, tekst = ("\ufeff", tekst[1:]) if tekst.startswith("\ufeff") else ("", tekst)
    nieuw, oud = kort(gegevens), _gelezen(tekst)
    if nieuw == oud:
        return bom + tekst
    for veranderd in (verweef(boom_van(soort.model), tekst, nieuw), _opnieuw(soort, tekst, nieuw)):
        if veranderd and _gelezen(veranderd) == nieuw:
            return bom + veranderd
    raise ValueError("dit is niet op te schrijven als YAML")


def kort(waarde: Any) -> Any:
    """Zonder lege velden, onzichtbare tekens en witte ruimte om teksten; een 'Ã©' is weer een é."""
    if isinstance(waarde, Mapping):
        delen = {str(naam): kort(deel) for naam, deel in waarde.items()}
        return {naam: deel for naam, deel in delen.items() if deel not in ("", {}, [])}
    if isinstance(waarde, list | tuple):
        return [deel for deel in map(kort, waarde) if deel not in ("", {}, [])]
    return "" if waarde is None else _schoon(str(waarde)).strip()


def _schoon(tekst: str) -> str:
    hersteld = tekst if tekst.isascii() else _VERKEERD_GELEZEN.sub(_hersteld, tekst)
    return VERMINKT.sub("?", _ONZICHTBAAR.sub("", _NIEUWE_REGEL.sub("\n", hersteld.replace("\ufffd", "?"))))


def _hersteld(gevonden: re.Match) -> str:
    """Wat er stond voordat een programma de letters verkeerd las."""
    for code in ("cp1252", "latin-1"):
        with suppress(UnicodeError):
            return gevonden[0].encode(code).decode("utf-8")
    return gevonden[0]


def _gelezen(tekst: str) -> Any:
    document, _ = lees_document("", tekst)
    return None if document is None else kort(document.gegevens)


def _opnieuw(soort: Bestandssoort, tekst: str, nieuw: Any) -> str:
    """Als de oude tekst te vreemd is: alles opnieuw, met de losse opmerkingen bovenaan."""
    opmerkingen = (regel.strip() for regel in tekst.splitlines())
    return nieuw_yaml(soort, nieuw, "\n".join(regel.lstrip("# ") for regel in opmerkingen if regel.startswith("#")))


def _als_opmerking(kop: str) -> str:
    regels = ("".join(teken for teken in regel if teken.isprintable()) for regel in kop.splitlines())
    return "".join(f"# {regel}".rstrip() + "\n" for regel in regels)
