"""Een kleine, verzonnen wegwijzer die helemaal klopt, om er één ding in te veranderen."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from wegwijzer.bevinding import Bevinding
from wegwijzer.controleren import Controle, controleer
from wegwijzer.laden import laad

VANDAAG = date(2026, 11, 21)
KOFFIE = "activiteiten/duinstede/koffie.yml"
VLAG = "locaties/duinstede/de-vlag.yml"
RAAD = "content/organisaties/dorpsraad.yml"
INSTELLING = "content/wegwijzer.yml"
GEBIEDEN = "content/gebieden.yml"
GRENZEN = "content/gebieden/buurten.geojson"


def vak(code: str, links: float) -> str:
    """Een vierkant van 0,02 graad, van breedte 52,60 tot 52,62."""
    rechts = links + 0.02
    hoeken = [[links, 52.60], [rechts, 52.60], [rechts, 52.62], [links, 52.62], [links, 52.60]]
    vorm = f'{{"type": "Polygon", "coordinates": [{hoeken}]}}'
    return f'{{"type": "Feature", "properties": {{"code": "{code}", "naam": "{code}"}}, "geometry": {vorm}}}'


BESTANDEN = {
    INSTELLING: """\
naam: De Wegwijzer van Duinstede
kort: Wegwijzer Duinstede
regio: Duinstede
omschrijving: Hier vindt u wat er te doen is.
adres: https://wegwijzer.voorbeeld.example
contact:
  rol: Redactie
  telefoon: 0222 00 00 00
voorbeeld: ja
""",
    "content/themas.yml": """\
- {id: ontmoeten, naam: Mensen ontmoeten, omschrijving: Een praatje maken., pictogram: coffee}
- {id: bewegen, naam: Bewegen, omschrijving: In beweging komen., pictogram: bike}
""",
    "content/doelgroepen.yml": """\
- {id: iedereen, naam: Iedereen}
- {id: ouderen, naam: Ouderen}
""",
    "content/soorten.yml": """\
- {id: dorpshuis, naam: Dorpshuis}
""",
    "content/gemeenten.yml": """\
- {id: duinstede, naam: Duinstede, cbs: GM9999, schoolvakanties: noord}
""",
    GEBIEDEN: """\
- id: zeedorp
  naam: Zeedorp
  soort: kern
  gemeente: duinstede
  buurten: [BU99990001]
  aka: [St. Zeedorp]
- id: havenwijk
  naam: Havenwijk
  soort: wijk
  gemeente: duinstede
  buurten: [BU99990002, BU99990003]
  contactpunt:
    rol: Wijkteam
    telefoon: 0222 00 00 00
    gecontroleerd: 2026-11-01
""",
    GRENZEN: f"""\
{{"type": "FeatureCollection", "features": [
{vak("BU99990001", 5.20)},
{vak("BU99990002", 5.22)},
{vak("BU99990003", 5.24)}
]}}
""",
    RAAD: """\
naam: Dorpsraad Zeedorp
omschrijving: Wij zijn er voor iedereen in het dorp.
gemeenten: [duinstede]
contact:
  email: dorpsraad@voorbeeld.example
beheer:
  gecontroleerd: 2026-10-01
  door: Bestuur
""",
    VLAG: """\
naam: Dorpshuis De Vlag
soort: dorpshuis
adres:
  straat: Kerkstraat
  huisnummer: 11
  postcode: 1000 AA
  plaats: Zeedorp
coordinaten:
  lat: 52.61
  lon: 5.21
beheer:
  eigenaar: dorpsraad
  gecontroleerd: 2026-10-01
  door: Dorpsraad
""",
    KOFFIE: """\
naam: Koffie in De Vlag
samenvatting: U drinkt koffie met mensen uit het dorp.
themas: [ontmoeten]
doelgroepen: [iedereen]
organisatie: dorpsraad
locatie: de-vlag
wanneer:
  - dag: dinsdag
    van: 10:00
    tot: 12:00
kosten: gratis
aanmelden:
  nodig: nee
contact:
  naam: Dorpsraad Zeedorp
  telefoon: 0222 00 00 00
beheer:
  eigenaar: dorpsraad
  gecontroleerd: 2026-10-01
  door: Dorpsraad
""",
}


# Een tweede gemeente; de wijk hoort daar dan bij.
TWEE_GEMEENTEN = {
    "content/gemeenten.yml": BESTANDEN["content/gemeenten.yml"]
    + "- {id: polder, naam: Polder, cbs: GM9998, schoolvakanties: noord}\n",
    GEBIEDEN: BESTANDEN[GEBIEDEN].replace(
        "gemeente: duinstede\n  buurten: [BU99990002", "gemeente: polder\n  buurten: [BU99990002"
    ),
}
THEE = "activiteiten/duinstede/thee.yml"


def thee(*paren: str, pad: str = THEE) -> dict[str, str]:
    """Een tweede activiteit, op een andere dag, met dezelfde soort wissels als `wissel`."""
    (tekst,) = wissel(KOFFIE, "Koffie in De Vlag", "Thee met taart", "dinsdag", "maandag", *paren).values()
    return {pad: tekst}


def maak(wortel: Path, anders: Mapping[str, str | bytes | None]) -> Path:
    """Schrijf de wegwijzer, met andere bestanden; None betekent: dit bestand is er niet."""
    for pad, inhoud in {**BESTANDEN, **anders}.items():
        if inhoud is None:
            continue
        (wortel / pad).parent.mkdir(parents=True, exist_ok=True)
        (wortel / pad).write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode("utf-8"))
    return wortel


def kijk_na(wortel: Path) -> Controle:
    return controleer(laad(wortel), VANDAAG)


def teksten(bevindingen: tuple[Bevinding, ...]) -> str:
    """Alle bevindingen zoals een mens ze ziet."""
    return "".join(f"{een.als_tekst()}\n" for een in bevindingen)


def wissel(pad: str, *paren: str) -> dict[str, str]:
    """Dit bestand met elk eerste woord van een paar vervangen door het tweede."""
    tekst = BESTANDEN[pad]
    for oud, nieuw in zip(paren[::2], paren[1::2], strict=True):
        assert oud in tekst, oud
        tekst = tekst.replace(oud, nieuw, 1)
    return {pad: tekst}
