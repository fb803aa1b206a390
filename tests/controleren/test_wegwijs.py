"""Fouten in de ingangen, de zoekwoorden en wat gestopt is: het verkeerde bestand en de hele melding."""

from pathlib import Path

import pytest
from tests.controleren.instantie import kijk_na, maak, teksten

INGANGEN, GESTOPT, WOORDEN = "content/ingangen.yml", "content/gestopt.yml", "content/zoekwoorden.yml"
INGANG = """\
- id: ik-voel-me-alleen
  naam: Ik voel me alleen
  zin: U bent niet de enige.
  stappen:
    - naam: Praten met iemand
"""
WEG = """\
- id: {id}
  naam: Bingo in De Vlag
  gebieden: zeedorp
  gestopt_op: 2026-06-30
"""

FOUTEN = {
    "een stap die niets kiest": (
        {INGANGEN: INGANG},
        f"""{INGANGEN}:5: fout: Deze stap kiest niets, of kiest twee dingen tegelijk.
    Kies bij deze stap een pagina, of activiteiten met: themas: [ontmoeten] [stap-leeg]
""",
    ),
    "een stap die twee dingen kiest": (
        {
            INGANGEN: INGANG + "      themas: ontmoeten\n      pagina: contact\n",
            "content/paginas/contact.md": "# Contact\n",
        },
        f"""{INGANGEN}:5: fout: Deze stap kiest niets, of kiest twee dingen tegelijk.
    Kies bij deze stap een pagina, of activiteiten met: themas: [ontmoeten] [stap-leeg]
""",
    ),
    "een thema dat er niet is": (
        {INGANGEN: INGANG + "      themas: ontmoten\n"},
        f"""{INGANGEN}:6: fout: Het thema 'ontmoten' staat niet in het bestand content/themas.yml.
    Bedoelt u 'ontmoeten'? [thema-onbekend]
""",
    ),
    "een pagina die er niet is": (
        {INGANGEN: INGANG + "      pagina: contakt\n", "content/paginas/contact.md": "# Contact\n"},
        f"""{INGANGEN}:6: fout: De pagina 'contakt' staat niet in de map content/paginas/.
    Bedoelt u 'contact'? [pagina-onbekend]
""",
    ),
    "een plaatje dat er niet is": (
        {INGANGEN: INGANG.replace("  stappen", "  pictogram: coffe\n  stappen") + "      themas: ontmoeten\n"},
        f"""{INGANGEN}:4: fout: Het plaatje 'coffe' kennen we niet.
    Bedoelt u 'coffee'? [pictogram-onbekend]
""",
    ),
    "gestopt, maar het bestand is er nog": (
        {GESTOPT: WEG.format(id="koffie")},
        f"""{GESTOPT}:1: fout: De activiteit 'koffie' is gestopt, maar staat er ook nog.
    Haal hem weg uit deze lijst, of gooi het bestand van de activiteit weg. [gestopt-bestaat-nog]
""",
    ),
    "een alternatief dat er niet is": (
        {GESTOPT: WEG.format(id="bingo") + "  alternatieven: kofie\n"},
        f"""{GESTOPT}:5: fout: De activiteit 'kofie' staat niet in de map activiteiten/.
    Bedoelt u 'koffie'? [activiteit-onbekend]
""",
    ),
    "woorden die nergens heen wijzen": (
        {WOORDEN: "- woorden: [deurwaarder]\n"},
        f"""{WOORDEN}:1: fout: Bij deze woorden staat niet wat mensen dan moeten vinden.
    Schrijf dat erbij. Bijvoorbeeld: themas: [geld] [zoekwoord-zonder-doel]
""",
    ),
    "een woord dat er al staat": (
        {WOORDEN: "- woorden: [praatje]\n  themas: ontmoeten\n- woorden: [kletsen, Praatje]\n  bij: koffie\n"},
        f"""{WOORDEN}:3: let op: Het woord 'Praatje' staat al op regel 1.
    Haal het op één van de twee plekken weg. [zoekwoord-dubbel]
""",
    ),
    "alles goed": (
        {
            INGANGEN: INGANG + "      themas: ontmoeten\n",
            GESTOPT: WEG.format(id="bingo"),
            WOORDEN: "- {woorden: kletsen, bij: koffie}\n",
        },
        "",
    ),
}


@pytest.mark.parametrize(("bestanden", "melding"), FOUTEN.values(), ids=FOUTEN)
def test_melding(tmp_path: Path, bestanden: dict[str, str], melding: str):
    """Elke fout geeft precies één melding, met de regel en met wat u dan doet."""
    assert teksten(kijk_na(maak(tmp_path, bestanden)).bevindingen) == melding
