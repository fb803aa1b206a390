"""Wat iemand vast bedoelde met een waarde die we niet lezen: iets om over te nemen. Geeft None als we het niet weten."""

import re

_MAANDEN = {"jan": 1, "feb": 2, "maa": 3, "mrt": 3, "apr": 4, "mei": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "okt": 10, "nov": 11, "dec": 12}  # fmt: skip
_JA = {"true", "yes", "on", "y", "j", "1", "ja", "waar", "wel"}
_NEE = {"false", "no", "off", "n", "0", "nee", "neen", "onwaar", "niet"}
EMAIL = re.compile(r"[\w+-][\w.+-]{0,63}@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z][A-Za-z0-9-]+", re.ASCII)


def ja_of_nee(waarde: str) -> str | None:
    laag = waarde.strip().lower()
    return "ja" if laag in _JA else "nee" if laag in _NEE else None


def tijd(waarde: str) -> str | None:
    """'9u30', '10.00', 'half' of '24:00' als tijd."""
    gevonden = re.match(r"\s*(\d{1,2})(?:\s*[:.,uh]\s*(\d{2}))?(?!\d)", waarde, re.ASCII)
    if not gevonden:
        return None
    uur, minuut = int(gevonden[1]), int(gevonden[2] or 0)
    return "23:59" if uur >= 24 else f"{uur:02d}:{min(minuut, 59):02d}"


def datum(waarde: str) -> str | None:
    """'1-9-2026', '2026/9/1' of '1 september 2026' als datum."""
    laag = waarde.strip().lower()
    if gevonden := re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", laag, re.ASCII):
        dag, maand, jaar = map(int, gevonden.groups())
    elif gevonden := re.fullmatch(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})", laag, re.ASCII):
        jaar, maand, dag = map(int, gevonden.groups())
    elif gevonden := re.search(r"(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})", laag, re.ASCII):
        dag, maand, jaar = int(gevonden[1]), _MAANDEN.get(gevonden[2], 0), int(gevonden[3])
    else:
        return None
    return f"{jaar:04d}-{maand:02d}-{dag:02d}" if 1 <= maand <= 12 and 1 <= dag <= 31 else None


def bedrag(waarde: str) -> str | None:
    """'3 euro', '€ 2,-' of 'ongeveer 7,5' als bedrag."""
    gevonden = re.search(r"(?:^|[^\w.,-])(\d{1,5})(?:[.,](\d{1,2}))?(?![\w.,]*\d)", waarde, re.ASCII)
    if not gevonden:
        return None
    return f"{gevonden[1]}.{gevonden[2]:0<2}" if gevonden[2] else gevonden[1]


def telefoon(waarde: str) -> str | None:
    """Een nummer waar alleen de 0 vooraan mist."""
    cijfers = re.sub(r"[\s\-().]", "", waarde)
    return f"0{cijfers}" if re.fullmatch(r"[1-9]\d{8}", cijfers, re.ASCII) else None


def website(waarde: str) -> str | None:
    """Een webadres zonder https:// ervoor."""
    adres = re.sub(r"^https?:/*", "", waarde.strip(), flags=re.IGNORECASE)
    return f"https://{adres}" if re.fullmatch(r"[\w-]+(\.[\w-]+)+(/[^\s\"'<>\\]*)?", adres, re.ASCII) else None


def email(waarde: str) -> str | None:
    """Een mailadres met iets eromheen of een spatie erin."""
    kaal = re.sub(r"^mailto:|\s", "", waarde.strip(" <>"), flags=re.IGNORECASE)
    return kaal if EMAIL.fullmatch(kaal) else None
