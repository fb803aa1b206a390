"""Honderden activiteiten en plekken zoals iemand ze kan invullen: goede en foute waarden door elkaar, altijd dezelfde."""

import copy
import random
from typing import Any

GOED: dict[str, Any] = {
    "naam": "Soep in de schuur", "samenvatting": "U eet soep met buren.", "themas": ["eten"], "doelgroepen": ["iedereen"],
    "organisatie": "dorpsraad", "locatie": "de-vlag", "kosten": "gratis", "aanmelden": {"nodig": "nee"},
    "contact": {"telefoon": "0222 00 00 00"},
    "wanneer": [{"dag": "dinsdag", "van": "10:00", "tot": "12:00"}],
    "beheer": {"eigenaar": "dorpsraad", "gecontroleerd": "2026-11-01", "door": "Dorpsraad"},
}  # fmt: skip
PLEK: dict[str, Any] = {
    "naam": "Schuur 3", "soort": "dorpshuis", "coordinaten": {"lat": "52.6211", "lon": "5.2212"},
    "adres": {"straat": "Kerkstraat", "huisnummer": "3", "postcode": "1000 AA", "plaats": "Zeedorp"},
    "beheer": {"gecontroleerd": "2026-11-01", "door": "Dorpsraad"},
}  # fmt: skip
TEKSTEN = [
    "", "Gewoon", "x" * 61, "x" * 205, "é" * 60, "<b>vet</b>", "a < b", "a <3 b", "bel 06 12 34 56 78", "mail piet@gmail.com",
    "mail info@dorp.nl", "[hier](javascript:x)", "[hier](https://a.nl)", "regel een\nregel  twee", "+31 6-12345678 of 0612345678",
    "  spaties  ", "piet@home.nl en jan@ziggo.nl", "[x]: data:y", "<!-- x -->", "00316 12345678",
]  # fmt: skip
DATUMS = [
    "", "2026-12-01", "2026-02-30", "2026-13-01", "1-9-2026", "1 september 2026", "1889-01-01", "morgen", "2027-06-30",
    "2026/9/1", "31 foo 2026", "2026-12-22", "2028-02-29", "2027-02-29", "2026-11-20", "0000-00-00", "12.5.2027",
]  # fmt: skip
TIJDEN = ["10:00", "9:30", "10.00", "9u30", "24:00", "half tien", "25:10", "12:75", "10:00:00", "8 uur", "", "23:59", "1:2"]
MOGELIJK: dict[tuple[str, ...], list] = {
    ("naam",): TEKSTEN, ("samenvatting",): TEKSTEN, ("beschrijving",): TEKSTEN, ("tijden_uitleg",): TEKSTEN,
    ("themas",): [["eten"], ["eten", "geld", "ontmoeten", "bewegen"], [], "eten"],
    ("doelgroepen",): [["ouderen"], []],
    ("leeftijd",): [{"van": "12"}, {"van": "55", "tot": "12"}, {"van": "x"}, {"tot": "121"}, {"van": "-3"}, {"van": "5", "tot": "100"}],
    ("organisatie",): ["dorpsraad", ""],
    ("locatie",): ["de-vlag", "", "buurthuis-duinrand"],
    ("waar",): ["", "thuis", "online"],
    ("gebieden",): [[], ["zeedorp"], ["duinwijk"]],
    ("kosten",): [
        "gratis", "3 euro", "duur", {"bedrag": "2.50"}, {"bedrag": "2,5", "per": "jaar"}, {"bedrag": "€ 3"}, {"per": "keer"},
        {"bedrag": "drie"}, {"bedrag": "2.50", "uitleg": "x" * 161}, {"bedrag": "1234567"}, {"bedrag": "3,-"}, {"bedrag": "ca 7.5"},
    ],
    ("aanmelden",): [{"nodig": "ja", "hoe": "Bel Ans op 0612345678"}, {"hoe": "Bel"}, {"nodig": "liever wel"}, {}],
    ("contact", "naam"): [
        "", "Het buurtteam", "Mevrouw de Vries", "J. de Boer", "Ans", "Ans en Piet", "Jorrit van der Meer", "mw. Jansen",
        "Dorpsraad Zeedorp", "Piet, Ans", "Team Ans", "dhr. Ö. Öztürk", "Maria van 't Hof", "de heer de Wit", "Sanne B.",
    ],
    ("contact", "telefoon"): [
        "0222 00 00 00", "06 12345678", "+31 6 12345678", "612345678", "222000000", "0222", "14 0223", "0800 1234", "112",
        "0031 (0)222-000000", "bel maar", "", "(0222) 00.00.00", "06-1234 5678",
    ],
    ("contact", "email"): ["", "a@voorbeeld.example", "piet@gmail.com", "piet@yahoo.co.uk", "a@b", "mailto:a@b.nl", "a b@c.nl", "<a@b.nl>", "piet@live.nl"],
    ("contact", "website"): [
        "", "www.dorp.nl", "https://dorp.nl/a?b", "http://dorp", "javascript:alert(1)", "HTTPS://Dorp.nl", "ftp://x.nl",
        "dorp.nl:8080", "https://a@b.nl", "https://localhost", "http//dorp.nl",
    ],
    ("contact", "toestemming"): ["", "ja", "nee"],
    ("zorgniveau",): ["", "1", "6", "0", "drie", "1.5"],
    ("zoekwoorden",): [[], ["soep"], "soep", ["<i>"], ["piet@gmail.com"]],
    ("beheer", "gecontroleerd"): DATUMS, ("beheer", "stopt_op"): DATUMS,
    ("toegankelijk",): [{}, {"rolstoel": "ja", "uitleg": "x" * 301}, {"gecontroleerd": "gisteren"}],
}  # fmt: skip
VAN_PLEK = {
    ("naam",): TEKSTEN, ("omschrijving",): TEKSTEN, ("adres", "straat"): TEKSTEN,
    ("adres", "huisnummer"): ["3", "", "3 hoog achter op zolder"], ("adres", "postcode"): ["1000AA", "1000 aa", "0123 AB", "1000", ""],
    ("coordinaten", "lat"): ["52,62", "5.22", "x", "", "91", "50.1"], ("coordinaten", "lon"): ["5,22", "52.62", "0", ""],
    ("ontmoetingsplek",): ["ja", "nee", ""], ("contact",): [{}, {"telefoon": "0612345678"}, {"naam": "Ans"}],
}  # fmt: skip


def tijdregel(toeval: random.Random) -> dict[str, Any]:
    regel: dict[str, Any] = {"van": toeval.choice(TIJDEN[:2] * 4 + TIJDEN), "tot": toeval.choice(["12:00", "11:30"] * 8 + TIJDEN)}
    if toeval.random() < 0.75:
        dagen = ["maandag", "dinsdag", "vrijdag", "zondag"]
        regel["dag"] = toeval.choice([*dagen, toeval.sample(dagen, 2)])
        regel["elke"] = toeval.choice(["", "week", "2 weken", "even weken", "oneven weken", "1e", "4e", "laatste"])
    if toeval.random() < 0.3:
        regel["op"] = toeval.sample([een for een in DATUMS[1:] if een[:2] == "20"], toeval.randint(1, 3))
    for veld, kans in (("vanaf", 0.3), ("tot_en_met", 0.3)):
        if toeval.random() < kans:
            regel[veld] = toeval.choice(["2026-09-01", "2026-12-01", "2027-06-30", "2026-01-06", toeval.choice(DATUMS)])
    for veld in ("niet_op", "ook_op"):
        if toeval.random() < 0.2:
            regel[veld] = toeval.sample(["2026-12-22", "2026-12-29", "2026-12-07", "2027-01-04", "2026-05-05"], 2)
    if toeval.random() < 0.3:
        regel["niet_in"] = toeval.sample(["schoolvakanties", "feestdagen", "juli", "december"], toeval.randint(1, 2))
    if toeval.random() < 0.2:
        regel["locatie"] = "buurthuis-duinrand"
    return regel


def gevallen(aantal: int, begin: int = 1) -> list[tuple[str, dict]]:
    """Paren (lijst, gegevens). Vaak één verandering, soms meer."""
    toeval = random.Random(begin)
    return [_geval(toeval, nummer) for nummer in range(aantal)]


def _geval(toeval: random.Random, nummer: int) -> tuple[str, dict]:
    lijst, basis, mogelijk = ("locaties", PLEK, VAN_PLEK) if nummer % 6 == 5 else ("activiteiten", GOED, MOGELIJK)
    gegevens = copy.deepcopy(basis)
    for plek in toeval.sample(sorted(mogelijk), toeval.choice([1, 1, 1, 2, 3, 5])):
        houder = gegevens
        for stap in plek[:-1]:
            houder = houder.setdefault(stap, {})
        houder[plek[-1]] = copy.deepcopy(toeval.choice(mogelijk[plek]))
    if lijst == "activiteiten" and toeval.random() < 0.6:
        gegevens["wanneer"] = [tijdregel(toeval) for _ in range(toeval.choice([0, 1, 1, 1, 2, 3]))]
    return lijst, gegevens
