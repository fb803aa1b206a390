"""De meldingen zelf: allemaal gebruikt, allemaal getest, allemaal in gewone taal."""

import json
import re
from pathlib import Path
from string import Formatter

import pytest

from wegwijzer.bevinding import FOUT, LET_OP, Bevinding, bevinding, meldingen
from wegwijzer.model import BESTANDSSOORTEN
from wegwijzer.model.vragen import alle_vragen

WORTEL = Path(__file__).parents[2]
PAKKET = WORTEL / "generator/wegwijzer"
JARGON = re.compile(
    r"\b(string|null|none|schema|slug|parser|parsen|syntax|indentatie|array|boolean|regex|encoding)\b", re.I
)


def code_in(tekst: str) -> set[str]:
    """Alle codes die letterlijk in deze tekst staan."""
    return set(re.findall(r"[\"'\[]([a-z0-9]+(?:-[a-z0-9]+)*)[\"'\]]", tekst)) & set(meldingen())


def verwijzingen() -> set[str]:
    """De codes die uit de soorten bestanden komen: elk veld dat naar een lijst wijst."""
    lijsten = {vraag.lijsten[0] for soort in BESTANDSSOORTEN for _, vraag in alle_vragen(soort) if vraag.lijsten}
    # De map van een bestand wijst ook naar een gemeente.
    return {f"{soort.enkelvoud}-onbekend" for soort in BESTANDSSOORTEN if soort.lijst in lijsten}


def bronnen(map_: Path) -> str:
    return "\n".join(pad.read_text("utf-8") for pad in sorted(map_.rglob("*.py")))


def test_elke_melding_kan_voorkomen():
    """Elke code in meldingen.toml staat in de code, en elke verwijzing heeft haar melding."""
    assert verwijzingen() <= set(meldingen())
    assert set(meldingen()) - code_in(bronnen(PAKKET)) - verwijzingen() == set()


def ingevuld(zin: str) -> re.Pattern:
    """De zin van een melding, met op elke open plek iets."""
    return re.compile(".*?".join(re.escape(vast) for vast, *_ in Formatter().parse(zin)))


def test_elke_melding_staat_heel_in_een_test():
    """Van elke melding laat een test zien wat een mens leest: wat er is en wat u doet, helemaal ingevuld."""
    tests = [pad.read_text("utf-8") for soort in ("py", "txt") for pad in (WORTEL / "tests").glob(f"*/*.{soort}")]
    zinnen = {code: [ingevuld(melding[deel]) for deel in ("wat", "doe")] for code, melding in meldingen().items()}
    assert [code for code, delen in zinnen.items() if not any(all(zin.search(test) for zin in delen) for test in tests)] == []


@pytest.mark.parametrize("code", meldingen())
def test_elke_zin_is_kort_en_gewoon(code: str):
    """Hooguit 15 woorden per zin, geen woorden van programmeurs, en altijd uitleg."""
    melding = meldingen()[code]
    assert set(melding) == {"niveau", "wat", "doe", "uitleg"}
    assert melding["niveau"] in (FOUT, LET_OP)
    for deel in ("wat", "doe", "uitleg"):
        assert melding[deel] and not JARGON.search(melding[deel])
        for zin in re.split(r"(?<=[.?!]) ", melding[deel]):
            assert len(zin.split()) <= 15, zin
    for deel in ("wat", "uitleg"):
        # Een ingevulde waarde aan het eind is soms zelf een zin.
        assert melding[deel].endswith((".", "?", "}"))


def test_geen_twee_codes_zeggen_hetzelfde():
    """Twee meldingen met dezelfde tekst zijn er een te veel."""
    gezien = [(melding["wat"], melding["doe"]) for melding in meldingen().values()]
    assert len(gezien) == len(set(gezien))


EEN = Bevinding("activiteiten/a,b.yml", 3, FOUT, "tab", "Er is 100% iets.", "Doe\nwat.")


def test_als_tekst():
    """Twee regels: waar en wat, en daaronder wat u doet."""
    gezien = bevinding("tijd-onleesbaar", "a/b.yml", 4, veld="van", waarde="10.00", voorbeeld="10:00").als_tekst()
    assert gezien == (
        "a/b.yml:4: fout: Bij 'van' staat '10.00'. Dat lezen we niet als tijd.\n"
        "    Schrijf de tijd met een dubbele punt, zoals 10:00. [tijd-onleesbaar]"
    )


def test_als_github():
    """Een aantekening van GitHub, met bijzondere tekens op hun manier geschreven."""
    assert EEN.als_github() == ("::error file=activiteiten/a%2Cb.yml,line=3,title=tab::Er is 100%25 iets. Doe%0Awat.")


def test_als_json():
    """Precies de afgesproken sleutels."""
    assert list(EEN.als_dict()) == ["bestand", "regel", "niveau", "code", "wat", "doe"]
    assert json.loads(json.dumps(EEN.als_dict()))["regel"] == 3


def test_een_lange_waarde_wordt_kort():
    """Een waarde van duizenden tekens breekt de melding niet."""
    gezien = bevinding("tijd-onleesbaar", "a.yml", veld="van", waarde="x\n" * 5000, voorbeeld="10:00").als_tekst()
    assert gezien.count("\n") == 1 and len(gezien) < 300
