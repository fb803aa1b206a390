"""Het formulier in de browser kijkt na met dezelfde regels, dezelfde zinnen en dezelfde dagen als het programma."""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from tests.browser import site
from tests.doorgeven.gevallen import gevallen
from tests.tijd.regels import VAKANTIES, tijdregels

from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.leesgemak.tabel import CODES as LEESGEMAK
from wegwijzer.model import PER_LIJST
from wegwijzer.redactie.keuren import keur
from wegwijzer.redactie.yaml_schrijven import kort, nieuw_yaml
from wegwijzer.tijd import Vrij, dagen
from wegwijzer.uitvoer.doorgeven.regels import regels

MINI = Path(__file__).parents[1] / "mini"
SCRIPTS = Path(__file__).parents[2] / "theme/js"
VANDAAG = date(2026, 11, 21)
# Deze gaan over het bestand, de kaart of andere bestanden. Een formulier kan ze niet zien.
NIET_IN_FORMULIER = {
    "te-lang-niet-nagekeken", "nagekeken-in-de-toekomst", "gestopt", "activiteit-lijkt-op", "plek-lijkt-op",
    "schoolvakanties-ontbreken", "schoolvakanties-raken-op", "plek-buiten-gebieden", "plek-in-andere-plaats",
} | set(LEESGEMAK)  # fmt: skip


@pytest.fixture(scope="module")
def pagina(browser):
    with site(SCRIPTS) as adres:
        pagina = browser.new_page()
        pagina.goto(adres)
        yield pagina


@pytest.fixture(scope="module")
def mini():
    return laad(MINI)


def _paden(alle: list) -> list[str]:
    return [f"{lijst}/duinwijk/geval-{nummer:04}.yml" for nummer, (lijst, _) in enumerate(alle)]


def _zinnen(bevindingen: list[dict]) -> list[tuple[str, str, str]]:
    """Code en zinnen, op volgorde. Op welke regel iets staat, weet alleen een bestand."""
    rijen = {(een["code"], re.sub(r"op regel \d+", "op regel", een["wat"]), een["doe"]) for een in bevindingen}
    return sorted(rij for rij in rijen if rij[0] not in NIET_IN_FORMULIER)


def _verschil(programma: list, in_browser: list) -> Iterator[tuple[str, tuple]]:
    yield from (("het programma", zin) for zin in programma if zin not in in_browser)
    yield from (("de browser", zin) for zin in in_browser if zin not in programma)


KEUR = """async ({regels, gevallen, vandaag}) => {
  const [{keur}, {inZinnen}, {dagnummer}, {leesVrij}] = await Promise.all(
    ["doorgeven/keuren", "doorgeven/zinnen", "datum", "doorgeven/dagen"].map((naam) => import(`./${naam}.js`)));
  const vrij = leesVrij(regels.vrij.duinwijk);
  return gevallen.map(([lijst, gegevens]) => keur(regels, lijst, gegevens, dagnummer(vandaag), vrij)
    .map((een) => inZinnen(een, regels.meldingen, false)));
}"""


def test_dezelfde_regels_en_zinnen(pagina, mini):
    """Zeshonderd formulieren, goed en fout: de browser zegt wat `wegwijzer controleer` zegt."""
    alle = gevallen(600)
    teksten = {pad: nieuw_yaml(PER_LIJST[lijst], een, " ") for pad, (lijst, een) in zip(_paden(alle), alle, strict=True)}
    per_bestand: dict[str, list[dict]] = {}
    for een in keur(mini, teksten, VANDAAG).bevindingen:
        per_bestand.setdefault(een.bestand, []).append(een.als_dict())
    gids = controleer(mini, VANDAAG).gids
    invoer = {"regels": regels(gids, VANDAAG), "gevallen": [[lijst, kort(een)] for lijst, een in alle], "vandaag": str(VANDAAG)}
    in_browser = pagina.evaluate(KEUR, json.loads(json.dumps(invoer)))
    verschillen = [
        f"{alle[nummer][1]}\n  alleen {wie}: {zin}"
        for nummer, (pad, gevonden) in enumerate(zip(_paden(alle), in_browser, strict=True))
        for wie, zin in _verschil(_zinnen(per_bestand.get(pad, [])), _zinnen(gevonden))
    ]
    assert not verschillen, "\n".join(verschillen[:10])
    soorten = {een["code"] for gevonden in in_browser for een in gevonden}
    assert len(soorten) >= 30, sorted(soorten)


VALT = """async ({regels, vakanties, feestdagen, van, totEnMet}) => {
  const [{dagnummer, isoDatum}, {dagen, leesRegel, leesVrij}] = await Promise.all(
    ["datum", "doorgeven/dagen"].map((naam) => import(`./${naam}.js`)));
  const vrij = leesVrij({vakanties, feestdagen});
  return regels.map((regel) => [...dagen(leesRegel(regel), vrij, dagnummer(van), dagnummer(totEnMet))].map(isoDatum));
}"""


def test_dezelfde_dagen(pagina):
    """Vierhonderd willekeurige tijdregels vallen in de browser op dezelfde dagen als in het programma."""
    alle = []

    @seed(7)
    @settings(max_examples=400, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(tijdregels())
    def verzamel(regel):
        alle.append(regel)

    verzamel()
    van, tot_en_met = date(2026, 2, 1), date(2028, 12, 31)
    vrij = Vrij(VAKANTIES, frozenset({"goede vrijdag"}))
    feestdagen = [str(dag) for nummer in range(1200) if vrij.is_vrij(dag := van + timedelta(days=nummer), "feestdagen")]
    in_browser = pagina.evaluate(VALT, {
        "regels": [een.model_dump(mode="json", exclude_defaults=True) for een in alle],
        "vakanties": [[str(een), str(ander)] for een, ander in VAKANTIES], "feestdagen": feestdagen,
        "van": str(van), "totEnMet": str(tot_en_met),
    })  # fmt: skip
    verwacht = [[str(dag) for dag in dagen(een, vrij, van, tot_en_met)] for een in alle]
    assert len(alle) >= 300
    assert [een for een in zip(alle, verwacht, in_browser, strict=True) if een[1] != een[2]] == []
