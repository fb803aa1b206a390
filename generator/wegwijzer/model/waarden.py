"""De soorten waarden: hoe een tekst uit een bestand een datum, tijd of bedrag wordt."""

import re
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def _weiger(code: str, waarde: Any, **gegevens: Any) -> PydanticCustomError:
    return PydanticCustomError(code, code, {"waarde": str(waarde), **gegevens})


def _ja_nee(waarde: Any) -> bool:
    if isinstance(waarde, bool):
        return waarde
    if waarde in ("ja", "nee"):
        return waarde == "ja"
    raise _weiger("ja-nee", waarde)


def _datum(waarde: Any) -> date:
    if isinstance(waarde, date):
        return waarde
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(waarde)):
        raise _weiger("datum-onleesbaar", waarde)
    try:
        dag = date.fromisoformat(waarde)
    except ValueError:
        raise _weiger("datum-bestaat-niet", waarde) from None
    if not 1990 <= dag.year <= 2100:
        raise _weiger("datum-ver-weg", waarde, jaar=dag.year)
    return dag


def _tijd(waarde: Any) -> time:
    if isinstance(waarde, time):
        return waarde
    gevonden = re.fullmatch(r"(\d{1,2}):(\d{2})", str(waarde))
    if not gevonden or int(gevonden[1]) > 23 or int(gevonden[2]) > 59:
        raise _weiger("tijd-onleesbaar", waarde, voorbeeld=_tijd_voorstel(str(waarde)))
    return time(int(gevonden[1]), int(gevonden[2]))


def _tijd_voorstel(waarde: str) -> str:
    """De tijd die iemand met '9u30', '10.00' of '24:00' vast bedoelde."""
    gevonden = re.match(r"\s*(\d{1,2})(?:\s*[:.,uh]\s*(\d{2}))?", waarde)
    if not gevonden:
        return "10:00"
    uur, minuut = int(gevonden[1]), int(gevonden[2] or 0)
    if uur >= 24:
        return "23:59"
    return f"{uur:02d}:{min(minuut, 59):02d}"


def _bedrag(waarde: Any) -> Decimal:
    if isinstance(waarde, Decimal):
        return waarde
    try:
        bedrag = Decimal(str(waarde).replace("€", "").replace(",", ".").strip())
    except InvalidOperation:
        raise _weiger("bedrag-onleesbaar", waarde) from None
    if not 0 <= bedrag <= 100_000:
        raise _weiger("bedrag-onleesbaar", waarde)
    return bedrag.quantize(Decimal("0.01"))


def _heel_getal(waarde: Any) -> int:
    if isinstance(waarde, int):
        return waarde
    if not re.fullmatch(r"-?\d{1,9}", str(waarde)):
        raise _weiger("getal-onleesbaar", waarde)
    return int(waarde)


def _graden(waarde: Any) -> float:
    if isinstance(waarde, float):
        return waarde
    if not re.fullmatch(r"-?\d{1,3}([.,]\d+)?", str(waarde)):
        raise _weiger("getal-onleesbaar", waarde)
    return float(str(waarde).replace(",", "."))


def _postcode(waarde: Any) -> str:
    gevonden = re.fullmatch(r"([1-9]\d{3})\s?([A-Za-z]{2})", str(waarde))
    if not gevonden:
        raise _weiger("postcode-onleesbaar", waarde)
    return f"{gevonden[1]} {gevonden[2].upper()}"


# Tien cijfers, of een kort nummer zoals 14 0223, 0800 1234 of 112.
_TELEFOON = re.compile(r"0\d{9}|14\d{3,4}|0(800|900)\d{4}|112|113")


def _telefoon(waarde: Any) -> str:
    tekst = re.sub(r"^(\+|00)31\s*(\(0\))?\s*", "0", str(waarde))
    cijfers = re.sub(r"[\s\-().]", "", tekst)
    if not _TELEFOON.fullmatch(cijfers):
        raise _weiger("telefoon-onleesbaar", waarde)
    return re.sub(r"[\s\-().]+", " ", tekst).strip()


def _email(waarde: Any) -> str:
    if not re.fullmatch(r"[\w.+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", str(waarde), re.ASCII):
        raise _weiger("email-onleesbaar", waarde)
    return waarde


def _website(waarde: Any) -> str:
    tekst = str(waarde)
    if re.match(r"[a-z][a-z0-9+.-]*:(?!\d)", tekst, re.IGNORECASE) and not re.match(r"https?://", tekst):
        raise _weiger("website-soort", waarde)
    if not re.fullmatch(r"https?://[^\s/?#\"'<>\\@]+\.[^\s/?#\"'<>\\@]{2,}([/?#][^\s\"'<>\\]*)?", tekst):
        raise _weiger("website-onleesbaar", waarde, voorbeeld=_website_voorstel(tekst))
    return tekst


def _website_voorstel(tekst: str) -> str:
    if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/\S*)?", tekst, re.ASCII):
        return f"https://{tekst}"
    return "https://www.voorbeeld.nl"


def _geen_html(waarde: str) -> str:
    gevonden = re.search(r"<\s*/?[a-zA-Z!][^>]*>?", waarde)
    if gevonden:
        raise _weiger("html", gevonden[0])
    return waarde


def _lijst(waarde: Any) -> Any:
    """Eén waarde mag ook zonder lijst: `dag: dinsdag` is hetzelfde als `dag: [dinsdag]`."""
    return [waarde] if isinstance(waarde, str) else waarde


def _tekstvorm(patroon: str | None = None, **meer: Any) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", **({"pattern": patroon} if patroon else {}), **meer})


JaNee = Annotated[bool, BeforeValidator(_ja_nee), WithJsonSchema({"enum": ["ja", "nee"]})]
Datum = Annotated[date, BeforeValidator(_datum), _tekstvorm(format="date")]
Tijd = Annotated[time, BeforeValidator(_tijd), _tekstvorm(r"^\d{1,2}:\d{2}$")]
Bedrag = Annotated[
    Decimal, BeforeValidator(_bedrag), PlainSerializer(float, when_used="json"), _tekstvorm(r"^\d+([.,]\d{1,2})?$")
]
HeelGetal = Annotated[int, BeforeValidator(_heel_getal)]
Graden = Annotated[float, BeforeValidator(_graden)]
Postcode = Annotated[str, BeforeValidator(_postcode), _tekstvorm(r"^[1-9]\d{3} ?[A-Z]{2}$")]
Telefoon = Annotated[str, BeforeValidator(_telefoon), _tekstvorm()]
Email = Annotated[str, BeforeValidator(_email), _tekstvorm(format="email")]
Website = Annotated[str, BeforeValidator(_website), _tekstvorm(format="uri")]
Tekst = Annotated[str, AfterValidator(_geen_html)]
Dag = Literal["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
EenOfMeer = BeforeValidator(_lijst)
