"""De woorden waarop iets te vinden is: vormen, delen, namen van plaatsen en gewichten."""

import pytest
from bs4 import BeautifulSoup

from wegwijzer.model import Zoekwoord
from wegwijzer.uitvoer.zoekdocumenten import Vindbaar
from wegwijzer.zoeken import (
    activiteiten_per_stap,
    maak_aanvulling,
    plaatsnamen,
    weeg_activiteit,
    weeg_thema,
    woorden,
    woordenlijst,
)
from wegwijzer.zoeken.gewichten import EIGEN, NAAM, UITLEG, Weegschaal, per_gewicht
from wegwijzer.zoeken.vormen import delen, grondwoord, vormen


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Café ’t Hoekje", ("cafe", "t", "hoekje")),
        ("Burn-out en stress", ("burnout", "burn", "out", "en", "stress")),
        ("foto's, foto’s", ("fotos",)),
        ("Dzień dobry, Oekraïne!", ("dzien", "dobry", "oekraine")),
        ("55-plus; 10 uur", ("55plus", "55", "plus", "10", "uur")),
        ("😀 </script>", ("script",)),
    ],
)
def test_woorden_zijn_plat(tekst: str, verwacht: tuple[str, ...]):
    """Kleine letters, zonder accenten en leestekens; een streepje geeft het hele woord en de delen."""
    assert woorden(tekst) == verwacht


@pytest.mark.parametrize(
    ("woord", "vorm"),
    [("eenzaam", "eenzame"), ("eenzame", "eenzaam"), ("rekening", "rekeningen"), ("brieven", "brief"), ("lopen", "loopt"), ("gevallen", "vallen")],
)
def test_een_woord_heeft_zijn_vormen(woord: str, vorm: str):
    """Wie een andere vorm typt, vindt het ook."""
    assert vorm in vormen(woord)


@pytest.mark.parametrize("woord", ["zijn", "het", "u", "xyzzyq", "2026"])
def test_een_heel_gewoon_of_vreemd_woord_heeft_geen_vormen(woord: str):
    """Woorden zoals 'zijn' zouden anders van alles vinden."""
    assert vormen(woord) == frozenset()


@pytest.mark.parametrize(
    ("woord", "verwacht"),
    [
        ("koffieochtend", ("koffie", "ochtend")),
        ("eettafel", ("eet", "tafel")),
        ("dorpshuis", ("dorp", "huis")),
        ("taalcafe", ("taal", "cafe")),
        ("wandelen", ()),
        ("ouderen", ()),
    ],
)
def test_een_samenstelling_valt_uiteen(woord: str, verwacht: tuple[str, ...]):
    """'koffieochtend' is te vinden met 'koffie'; een gewoon woord blijft heel."""
    assert delen(woord) == verwacht


def test_elk_woord_houdt_zijn_zwaarste_gewicht():
    """Staat een woord in de naam en in de uitleg, dan telt de naam."""
    gewichten = Weegschaal().leg(UITLEG, ["koffie thee"]).leg(NAAM, ["Koffie"]).leg(EIGEN, ["koffie"]).gewichten
    assert gewichten["koffie"] == NAAM
    assert gewichten["thee"] == UITLEG


def test_in_de_index_staan_alleen_grondwoorden():
    """Twee vormen van een woord staan er samen één keer in, met het zwaarste gewicht; het zwaarste staat vooraan."""
    per = per_gewicht({"praten": 0.4, "gepraat": 3.0, "thee": 0.4, "koffie": 1.4})
    assert list(per.items()) == [(3.0, ["praten"]), (1.4, ["koffie"]), (0.4, ["thee"])]


def test_de_en_met_staan_alleen_in_de_index_als_ze_in_de_naam_staan():
    """Op zulke woorden zoekt niemand, en ze maken de index groot."""
    assert per_gewicht({"de": NAAM, "soep": NAAM, "met": UITLEG, "brood": UITLEG}) == {NAAM: ["de", "soep"], UITLEG: ["brood"]}


@pytest.mark.parametrize(("woord", "verwacht"), [("gemaakt", "maken"), ("maken", "maken"), ("eenzame", "eenzaam"), ("xyzzyq", "xyzzyq")])
def test_elke_vorm_heeft_een_grondwoord(woord: str, verwacht: str):
    """Wie een andere vorm typt, komt bij hetzelfde woord uit."""
    assert grondwoord(woord) == verwacht


def test_ook_woorden_die_naar_elkaar_wijzen_delen_een_grondwoord():
    """Het woordenboek zegt: 'leer' hoort bij 'leren', en 'leren' bij 'leer'."""
    assert grondwoord("leer") == grondwoord("leren")


def test_een_plaats_heeft_namen_zonder_lidwoord(kop):
    """'koog' en 'st maarten' zijn een plaats; 'winkel' is ook een gewoon woord; Den Helder is meer wijken."""
    namen, gewone = plaatsnamen(kop.gids)
    assert namen["koog"] == ["de-koog"]
    assert namen["st maarten"] == ["sint-maarten"]
    assert gewone["winkel"] == ["winkel"] and "winkel" not in namen
    assert len(gewone["helder"]) > 1
    assert len(namen["texel"]) == len(kop.gids.gebieden_van_gemeente("texel"))


def test_gewone_woorden_komen_bij_wat_erbij_hoort(kop):
    """'deurwaarder' komt bij een activiteit over schulden, en weegt minder dan haar eigen woorden."""
    gewichten = weeg_activiteit(kop, maak_aanvulling(kop.gids), kop.gids.activiteiten["postzak-buurthuis-centrum"])
    assert 0 < gewichten["deurwaarder"] < gewichten["brieven"] <= gewichten["postzak"]


def test_de_lijst_met_gewone_woorden_doet_wat(kop):
    """Elk rijtje uit content/zoekwoorden.yml past bij minstens één activiteit."""
    aanvulling = maak_aanvulling(kop.gids)
    gids = kop.gids
    gewogen = [
        *(weeg_activiteit(kop, aanvulling, een) for een in gids.activiteiten.values()),
        *(weeg_thema(aanvulling, gids.themas[id_]) for id_ in {id_ for een in gids.activiteiten.values() for id_ in een.themas}),
    ]
    alle = {woord for een in gewogen for woord in een}

    def zonder_doel(een: Zoekwoord) -> bool:
        return not {woord for woord in woorden(*een.woorden) if len(woord) > 1} <= alle

    assert [een.woorden for een in gids.zoekwoorden if zonder_doel(een)] == []


def test_een_gemene_naam_blijft_gegevens():
    """Pagefind leest een webpagina: wat een naam ook bevat, ze blijft de waarde van één veld."""
    gemeen = "\"><script>alert('1')</script> & [naam]"
    html = Vindbaar("a/", {"koffie": NAAM}, {"naam": gemeen}, {"thema": "ontmoeten eten"}).als_html()
    delen = {kenmerk: [een["data-w"] for een in BeautifulSoup(html, "html.parser").select(f"[{kenmerk}]")] for kenmerk in ("data-pagefind-meta", "data-pagefind-filter")}
    assert delen == {"data-pagefind-meta": [gemeen], "data-pagefind-filter": ["ontmoeten", "eten"]}
    assert "<script" not in html


def test_de_woordenlijst_telt_grondwoorden():
    """Korte woorden helpen niet bij een typefout; elke vorm hoort bij één grondwoord."""
    woorden_, vormen_ = woordenlijst([{"koffie": NAAM, "op": NAAM, "praten": UITLEG}, {"koffie": EIGEN, "gepraat": EIGEN}])
    assert woorden_ == {"koffie": 2, "praten": 2}
    assert {"gepraat", "praat"} <= set(vormen_["praten"].split())
    assert "praten" not in " ".join(vormen_.values()).split()


def test_elke_stap_van_een_ingang_vindt_iets(kop):
    """Geen stap is leeg in de hele streek."""
    passend = activiteiten_per_stap(kop.gids)
    leeg = [
        (ingang.id, stap.naam)
        for ingang in kop.gids.ingangen.values()
        for stap, ids in zip(ingang.stappen, passend[ingang.id], strict=True)
        if not ids and not stap.pagina
    ]
    assert leeg == []
