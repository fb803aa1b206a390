"""Van tekst naar zinnen en woorden: punten die geen einde zijn, opmaak die geen tekst is."""

import pytest
from tests.leesgemak.proef import lezer

ZINNEN = {
    "Dr. A. Jansen komt om 10.30 uur. Kom ook.": ["Dr. A. Jansen komt om 10.30 uur.", "Kom ook."],
    "Neem bijv. brood mee. Drinken is er.": ["Neem bijv. brood mee.", "Drinken is er."],
    "Brood, kaas enz. Drinken is er.": ["Brood, kaas enz.", "Drinken is er."],
    "Het is o.a. voor Jan.": ["Het is o.a. voor Jan."],
    "Ze zei: 'Kom binnen.' Toen dronken we thee.": ["Ze zei: 'Kom binnen.'", "Toen dronken we thee."],
    "Wat? Nee! Ja... Misschien.": ["Wat?", "Nee!", "Ja...", "Misschien."],
    "Yahoo! is een naam.": ["Yahoo! is een naam."],
    "dit begint klein. dit ook.": ["dit begint klein.", "dit ook."],
    "Een zin\nover twee regels.": ["Een zin\nover twee regels."],
    "Eerste regel  \ntweede regel": ["Eerste regel", "tweede regel"],
    "- een jas\n- een tas": ["een jas", "een tas"],
    "1. Meld u aan.\n2. Kom.": ["Meld u aan.", "Kom."],
    "# Kop\nTekst.": ["Kop", "Tekst."],
    "| a | b |\n|---|---|\n| c | d |": ["a", "b", "c", "d"],
    "---\ntitle: Weg\n---\nWel.": ["Wel."],
    "Voor.\n```\ncode is weg\n```\nNa.": ["Voor.", "Na."],
    "<!-- weg --> Wel <b>vet</b>.": ["Wel <b>vet</b>."],
    "Zie [de pagina](https://voorbeeld.example/lang-adres). Klaar.": [
        "Zie [de pagina](https://voorbeeld.example/lang-adres).", "Klaar.",
    ],
    "Mail naar a@voorbeeld.example of kijk op www.voorbeeld.example.": [
        "Mail naar a@voorbeeld.example of kijk op www.voorbeeld.example.",
    ],
}  # fmt: skip


@pytest.mark.parametrize("tekst", ZINNEN, ids=repr)
def test_zinnen(tekst: str):
    """Elke zin begint en eindigt waar een lezer dat ziet."""
    zinnen = lezer().splitser.zinnen(tekst)
    assert [tekst[zin.van : zin.tot] for zin in zinnen] == ZINNEN[tekst]


WOORDEN = {
    "foto's en re-integratie": ["foto's", "en", "re-integratie"],
    "Bel 0222 00 00 00 om 9.30 uur": ["bel", "0222 00 00 00", "om", "9.30", "uur"],
    "t/m 5 mei, m.b.t. de 1e dag": ["t/m", "5", "mei", "m.b.t.", "de", "1e", "dag"],
    "en/of **vet** `code` _schuin_": ["en", "of", "vet", "schuin"],
    "Postcode 1791 AB, € 2,50": ["postcode", "2,50"],
    "😀 ☕ hallo 🎉": ["hallo"],
}


@pytest.mark.parametrize("tekst", WOORDEN, ids=repr)
def test_woorden(tekst: str):
    """Een nummer is één woord; opmaak, postcode en plaatjes zijn geen woord."""
    assert [woord.laag for zin in lezer().splitser.zinnen(tekst) for woord in zin.woorden] == WOORDEN[tekst]


@pytest.mark.parametrize(
    ("woord", "aantal"),
    [("koffie", 2), ("coördinator", 5), ("financiële", 5), ("reünie", 3), ("bijeenkomst", 3), ("mbt", 1), ("ideeën", 3)],
)
def test_lettergrepen(woord: str, aantal: int):
    """Elke groep klinkers is een lettergreep; een trema begint een nieuwe."""
    assert lezer().kennis.lettergrepen(woord) == aantal


@pytest.mark.parametrize(
    ("woord", "delen"),
    [
        ("koffieochtend", ("koffie", "ochtend")),
        ("dorpshuis", ("dorps", "huis")),
        ("taal-café", ("taal-", "café")),
        ("schuldhulpverlening", ("schuld", "hulpverlening")),
        ("xqzwrtplk", ()),
    ],
)
def test_samenstelling(woord: str, delen: tuple[str, ...]):
    """Een samenstelling valt uiteen in gewone woorden."""
    assert lezer().kennis.delen(woord) == delen


def test_samenstelling_is_zo_gewoon_als_haar_delen():
    """'Wandelgroep' staat in geen lijst, maar iedereen kent 'wandel' en 'groep'."""
    kennis = lezer().kennis
    assert kennis.gewoon("wandelgroepje") > 3.0 > kennis.gewoon("xqzwrtplk")
    assert kennis.gewoon("foto's") == kennis.gewoon("foto")
