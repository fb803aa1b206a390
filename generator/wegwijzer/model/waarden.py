"""De soorten waarden: hoe een tekst uit een bestand een datum, tijd of bedrag wordt."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema, WrapValidator
from pydantic_core import PydanticCustomError

from wegwijzer.model import voorstellen

DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
JAREN = (1990, 2100)


def _weiger(code: str, waarde: str, voorbeeld: str | None = None, **meer: Any) -> PydanticCustomError:
    """Een fout met een code uit meldingen.toml; zonder voorbeeld geldt het voorbeeld van het veld."""
    eigen = {"voorbeeld": voorbeeld} if voorbeeld else {}
    return PydanticCustomError(code, code, {"waarde": waarde, **eigen, **meer})


def als_tekst(waarde: Any) -> str:
    """Alles komt als tekst uit een bestand, soms met een harde spatie eraan; een lijst hoort hier niet."""
    if isinstance(waarde, str):
        return waarde.strip()
    raise PydanticCustomError("string_type", "geen tekst", {})


def _ja_nee(waarde: Any) -> bool:
    if isinstance(waarde, bool):
        return waarde
    waarde = als_tekst(waarde)
    if waarde in ("ja", "nee"):
        return waarde == "ja"
    raise _weiger("ja-nee", waarde, voorstellen.ja_of_nee(waarde) or "ja of nee")


def _datum(waarde: Any) -> date:
    if isinstance(waarde, date):
        return waarde
    waarde = als_tekst(waarde)
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", waarde, re.ASCII):
        raise _weiger("datum-onleesbaar", waarde, voorstellen.datum(waarde))
    jaar, maand, dag = map(int, waarde.split("-"))
    if not JAREN[0] <= jaar <= JAREN[1]:
        raise _weiger("datum-ver-weg", waarde, jaar=jaar)
    if not 1 <= maand <= 12:
        raise _weiger("datum-onleesbaar", waarde)
    laatste = monthrange(jaar, maand)[1]
    if not 1 <= dag <= laatste:
        raise _weiger("datum-bestaat-niet", waarde, f"{jaar}-{maand:02d}-{laatste}")
    return date(jaar, maand, dag)


def _tijd(waarde: Any) -> time:
    if isinstance(waarde, time):
        return waarde
    waarde = als_tekst(waarde)
    gevonden = re.fullmatch(r"(\d{1,2}):(\d{2})", waarde, re.ASCII)
    if not gevonden or int(gevonden[1]) > 23 or int(gevonden[2]) > 59:
        raise _weiger("tijd-onleesbaar", waarde, voorstellen.tijd(waarde))
    return time(int(gevonden[1]), int(gevonden[2]))


def _bedrag(waarde: Any) -> Decimal:
    if isinstance(waarde, Decimal):
        return waarde
    waarde = als_tekst(waarde)
    gevonden = re.fullmatch(r"€?\s*(\d{1,5})([.,]\d{1,2})?", waarde, re.ASCII)
    if not gevonden:
        raise _weiger("bedrag-onleesbaar", waarde, voorstellen.bedrag(waarde))
    centen = (gevonden[2] or "").replace(",", ".")
    return Decimal(f"{gevonden[1]}{centen}").quantize(Decimal("0.01"))


def _heel_getal(waarde: Any) -> int:
    if isinstance(waarde, int):
        return waarde
    waarde = als_tekst(waarde)
    if not re.fullmatch(r"-?\d{1,9}", waarde, re.ASCII):
        raise _weiger("getal-onleesbaar", waarde)
    return int(waarde)


def _graden(waarde: Any) -> float:
    if isinstance(waarde, float):
        return waarde
    waarde = als_tekst(waarde)
    if not re.fullmatch(r"-?\d{1,7}([.,]\d{1,20})?", waarde, re.ASCII):
        raise _weiger("getal-onleesbaar", waarde)
    return float(waarde.replace(",", "."))


def _postcode(waarde: Any) -> str:
    waarde = als_tekst(waarde)
    gevonden = re.fullmatch(r"([1-9]\d{3})\s?([A-Za-z]{2})", waarde, re.ASCII)
    if not gevonden:
        raise _weiger("postcode-onleesbaar", waarde)
    return f"{gevonden[1]} {gevonden[2].upper()}"


# Tien cijfers, of een kort nummer zoals 14 0223, 0800 1234 of 112.
_TELEFOON = re.compile(r"0[1-9]\d{8}|14\d{3,4}|0(800|90[069])\d{4}|112|113", re.ASCII)


def _telefoon(waarde: Any) -> str:
    tekst = re.sub(r"^(\+|00)31\s*(\(0\))?\s*", "0", als_tekst(waarde))
    if not _TELEFOON.fullmatch(re.sub(r"[\s\-().]", "", tekst)):
        raise _weiger("telefoon-onleesbaar", waarde, voorstellen.telefoon(waarde))
    return re.sub(r"[\s\-().]+", " ", tekst).strip()


def _email(waarde: Any) -> str:
    waarde = als_tekst(waarde)
    if not voorstellen.EMAIL.fullmatch(waarde):
        raise _weiger("email-onleesbaar", waarde, voorstellen.email(waarde))
    return waarde


def _website(waarde: Any) -> str:
    waarde = als_tekst(waarde)
    soort = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):(?!\d)", waarde)
    if soort and soort[1].lower() not in ("http", "https"):
        raise _weiger("website-soort", waarde)
    adres = re.sub(r"^https?:", lambda begin: begin[0].lower(), waarde, flags=re.IGNORECASE)
    if not re.fullmatch(r"https?://[^\s/?#\"'<>\\@]+\.[^\s/?#\"'<>\\@]{2,}([/?#][^\s\"'<>\\]*)?", adres):
        raise _weiger("website-onleesbaar", waarde, voorstellen.website(waarde))
    return adres


_HTML = re.compile(r"<[A-Za-z/!?][^>]*>?")
_LINK = re.compile(r"\]\(\s*<?([^)\s>]*)|^ {0,3}\[[^\]\n]+\]:\s*<?([^\s>]*)", re.MULTILINE)
_LINK_GOED = re.compile(r"https?://[^&]|mailto:|tel:", re.IGNORECASE)


def _veilig(waarde: str) -> str:
    """Gewone tekst of Markdown: geen code van een webpagina, geen link die iets anders doet dan een pagina openen."""
    if "<" in waarde and (gevonden := _HTML.search(waarde)):
        raise _weiger("html", gevonden[0])
    if "](" in waarde or "]:" in waarde:
        for gevonden in _LINK.finditer(waarde):
            adres = gevonden[1] or gevonden[2] or ""
            if not _LINK_GOED.match(adres):
                raise _weiger("link-soort", adres, voorstellen.website(adres) or "https://www.voorbeeld.example")
    return waarde


def _op_een_regel(waarde: str) -> str:
    return " ".join(_veilig(waarde).split())


def _lijst(waarde: Any, verder: Callable[[Any], tuple]) -> tuple:
    """Eén waarde mag ook zonder lijst: `dag: dinsdag` is `dag: [dinsdag]`. Wat er twee keer staat, telt één keer."""
    return tuple(dict.fromkeys(verder([waarde] if isinstance(waarde, str) else waarde)))


def _tekstvorm(patroon: str | None = None, **meer: Any) -> WithJsonSchema:
    """De vorm in een bestand: altijd tekst. In de open data heeft elke waarde haar eigen soort."""
    return WithJsonSchema({"type": "string", **({"pattern": patroon} if patroon else {}), **meer}, mode="validation")


JaNee = Annotated[bool, BeforeValidator(_ja_nee), WithJsonSchema({"enum": ["ja", "nee"]}, mode="validation")]
Datum = Annotated[date, BeforeValidator(_datum), _tekstvorm(r"^(199|20\d|210)\d-\d{2}-\d{2}$", format="date")]
Tijd = Annotated[
    time,
    BeforeValidator(_tijd),
    PlainSerializer(lambda tijd: f"{tijd:%H:%M}", return_type=str, when_used="json"),
    _tekstvorm(r"^([01]?\d|2[0-3]):[0-5]\d$"),
]
Bedrag = Annotated[
    Decimal,
    BeforeValidator(_bedrag),
    PlainSerializer(float, return_type=float, when_used="json"),
    _tekstvorm(r"^€?\s*\d{1,5}([.,]\d{1,2})?$"),
]
HeelGetal = Annotated[int, BeforeValidator(_heel_getal), _tekstvorm(r"^-?\d{1,9}$")]
Graden = Annotated[float, BeforeValidator(_graden), _tekstvorm(r"^-?\d{1,7}([.,]\d{1,20})?$")]
Postcode = Annotated[str, BeforeValidator(_postcode), _tekstvorm(r"^[1-9]\d{3}\s?[A-Za-z]{2}$")]
Telefoon = Annotated[str, BeforeValidator(_telefoon), _tekstvorm(r"^[+(\d][\d\s\-().]{2,}$")]
Email = Annotated[str, BeforeValidator(_email), _tekstvorm(format="email")]
Website = Annotated[str, BeforeValidator(_website), _tekstvorm(r"^[Hh][Tt][Tt][Pp][Ss]?://\S+$", format="uri")]
Tekst = Annotated[str, AfterValidator(_op_een_regel)]
Opmaak = Annotated[str, AfterValidator(_veilig)]
Dag = Literal[*DAGEN]


class _EenOfMeer(WrapValidator):
    """Een lijst, of één ding zonder lijst; ook in het schema."""

    def __get_pydantic_json_schema__(self, soort: Any, verder: Any) -> dict[str, Any]:
        lijst = verder(soort)
        return {"anyOf": [lijst["items"], lijst]} if verder.mode == "validation" else lijst


EenOfMeer = _EenOfMeer(_lijst)
