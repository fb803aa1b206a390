"""Waar iets is, hoe u er binnenkomt en in welke taal, in gewone woorden."""

from collections.abc import Iterable

from wegwijzer.model import KENMERKEN, Activiteit, Locatie

WAAR = {"thuis": "Bij u thuis", "online": "Online", "telefoon": "Via de telefoon", "wisselend": "Op wisselende plekken"}

TALEN = {
    "nl": "Nederlands", "en": "Engels", "ar": "Arabisch", "uk": "Oekraïens", "pl": "Pools", "tr": "Turks",
    "ti": "Tigrinya", "fa": "Farsi", "de": "Duits", "fr": "Frans", "es": "Spaans", "ro": "Roemeens",
    "bg": "Bulgaars", "ru": "Russisch", "so": "Somalisch", "zh": "Chinees", "fy": "Fries",
    "ngt": "Nederlandse Gebarentaal", "el": "Grieks", "hi": "Hindi", "hu": "Hongaars", "id": "Indonesisch",
    "it": "Italiaans", "ku": "Koerdisch", "pap": "Papiaments", "ps": "Pasjtoe", "pt": "Portugees", "th": "Thais",
    "ur": "Urdu", "vi": "Vietnamees",
}  # fmt: skip

# Bij elk kenmerk: hoe het heet als we het niet weten, en de zin bij ja, nee en beperkt.
_TOEGANG = {
    "rolstoel": ("rolstoel", "U kunt naar binnen met een rolstoel.", "U kunt niet naar binnen met een rolstoel.", "Naar binnen met een rolstoel is lastig. Bel eerst even."),
    "drempelvrij": ("drempels", "Er zijn geen drempels.", "Er zijn drempels.", "Er is hier en daar een drempel."),
    "invalidentoilet": ("aangepaste wc", "Er is een wc voor mensen met een rolstoel.", "Er is geen wc voor mensen met een rolstoel.", "De wc is krap voor een rolstoel."),
    "ringleiding": ("ringleiding", "Er is een ringleiding voor uw hoortoestel.", "Er is geen ringleiding.", "Niet overal is een ringleiding."),
    "prikkelarm": ("rustige plek", "Het is er rustig.", "Het kan er druk zijn.", "Het is er soms druk."),
    "hulphond": ("hulphond", "Uw hulphond mag mee.", "Uw hulphond mag niet mee.", "Bel eerst als uw hulphond meekomt."),
    "parkeren": ("parkeren", "U kunt dichtbij parkeren.", "U kunt niet dichtbij parkeren.", "Er zijn weinig plekken om te parkeren."),
    "openbaar_vervoer": ("bus of trein", "De bus of trein stopt dichtbij.", "Er stopt geen bus of trein dichtbij.", "De bus of trein komt niet vaak, of stopt verder weg."),
}  # fmt: skip
_ZIN = {"ja": 1, "nee": 2, "beperkt": 3}


def adres_in_woorden(plek: Locatie) -> str:
    """'Nikadel 11, De Koog'."""
    return f"{plek.adres.straat_en_nummer}, {plek.adres.plaats}"


def plek_in_woorden(plek: Locatie) -> str:
    """'Dorpshuis De Hof, De Koog'; staat het dorp al in de naam, dan alleen de naam."""
    return plek.naam if plek.adres.plaats in plek.naam else f"{plek.naam}, {plek.adres.plaats}"


def talen_in_woorden(talen: Iterable[str]) -> list[str]:
    return [TALEN[taal] for taal in talen]


def toegang(plek: Locatie | None, activiteit: Activiteit | None = None) -> dict[str, str]:
    """Het antwoord bij elk kenmerk. Wat de activiteit zegt, gaat voor wat de plek zegt."""
    antwoorden = dict.fromkeys(KENMERKEN, "onbekend")
    for bron in (plek and plek.toegankelijk, activiteit and activiteit.toegankelijk):
        if bron:
            antwoorden |= {kenmerk: antwoord for kenmerk, antwoord in bron.antwoorden if antwoord != "onbekend"}
    return antwoorden


def toegang_in_zinnen(antwoorden: dict[str, str]) -> list[tuple[str, str]]:
    """(antwoord, zin) voor alles wat we weten."""
    return [(wat, _TOEGANG[kenmerk][_ZIN[wat]]) for kenmerk, wat in antwoorden.items() if wat != "onbekend"]


def onbekende_toegang(antwoorden: dict[str, str]) -> list[str]:
    """Hoe heet wat we niet weten?"""
    return [_TOEGANG[kenmerk][0] for kenmerk, wat in antwoorden.items() if wat == "onbekend"]
