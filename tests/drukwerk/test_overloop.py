"""Wat er ook in de gegevens staat: de tekst past, staat nergens overheen, en er komt een PDF."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.conftest import VANDAAG
from tests.drukwerk.lezen import Gelezen, buiten_de_bladzijde, over_elkaar

from wegwijzer.uitvoer.drukwerk.activiteitflyer import activiteitflyers
from wegwijzer.uitvoer.drukwerk.jaarlijst import jaarlijsten
from wegwijzer.uitvoer.drukwerk.kernflyer import kernflyers
from wegwijzer.uitvoer.drukwerk.recept import recepten
from wegwijzer.uitvoer.drukwerk.themablad import themabladen
from wegwijzer.uitvoer.drukwerk.weekrooster import weekroosters
from wegwijzer.verrijken import Verrijkt
from wegwijzer.zetten.pers import druk

GEBIED = "de-koog"
LANGST = {"naam": 60, "samenvatting": 200, "tijden_uitleg": 200}
GEVALLEN = {
    "langste woorden": "W" * 400,
    "langste zinnen": "Wij maken samen met mensen uit de buurt mooie warme maaltijden. " * 8,
    "accenten": "Één crèche à Ångström, žluťoučký kůň, Łódź, IJsbrand, naïef, señor. " * 6,
    "van rechts naar links": "مقهى النور في القرية وبيت קפה שלום. " * 12,
    "tekens die geen letter heeft": "Koffie 🎉 咖啡 ቡና \u200d en taart. " * 14,
    "opmaak die geen opmaak mag zijn": "#set page(width: 1cm) $x^2$ *vet* <label> @fout \\ // `code` [a](b) " * 6,
    "heel kort": "x",
}


def met_tekst(verrijkt: Verrijkt, tekst: str, keer: int | None = None) -> Verrijkt:
    """De gids waarin elke activiteit van het gebied de langste teksten heeft die mogen; `keer` bepaalt hoeveel er zijn."""
    velden = {veld: tekst[:lengte].strip() for veld, lengte in LANGST.items()}
    oud = verrijkt.activiteiten_in[GEBIED]
    nieuw = [
        een.model_copy(
            update=velden
            | {
                "kosten": een.kosten.model_copy(update={"uitleg": tekst[:160].strip(), "korting": tekst[160:320].strip() or None}),
                "aanmelden": een.aanmelden.model_copy(update={"hoe": tekst[:200].strip()}),
                "contact": een.contact.model_copy(update={"naam": tekst[:80].strip()}),
            }
        )
        for een in oud
    ]
    lijst = tuple((nieuw * 20)[:keer]) if keer is not None else tuple(nieuw)
    activiteiten = {**verrijkt.gids.activiteiten, **{een.id: een for een in nieuw}}
    per_id = {een.id: een for een in nieuw}
    return replace(
        verrijkt,
        gids=replace(verrijkt.gids, activiteiten=activiteiten, gebieden={GEBIED: verrijkt.gids.gebieden[GEBIED]}),
        activiteiten_in={**verrijkt.activiteiten_in, GEBIED: lijst},
        activiteiten_op={plek: tuple(per_id.get(een.id, een) for een in alle) for plek, alle in verrijkt.activiteiten_op.items()},
    )


def stukken_van(verrijkt: Verrijkt):
    """Eén van elke soort en vorm in het gebied."""
    eersten = {}
    for soort in (kernflyers, jaarlijsten, recepten, themabladen, weekroosters):
        for stuk in soort(verrijkt):
            if GEBIED in (stuk.gebied, stuk.gemeente) or stuk.pad.startswith("themas/"):
                eersten.setdefault((stuk.groep, stuk.vorm), stuk)
    eigen = {een.id for een in verrijkt.activiteiten_in[GEBIED]}
    for stuk in activiteitflyers(verrijkt):
        if stuk.bestand.rpartition("/")[2].removesuffix(".yml") in eigen:
            eersten.setdefault((stuk.groep, stuk.vorm), stuk)
    return eersten.values()


def fouten(verrijkt: Verrijkt) -> list:
    gevonden = []
    for stuk in stukken_van(verrijkt):
        uitslag = druk(stuk.zetwerk(VANDAAG))
        if uitslag.fout:
            gevonden.append((stuk.pad, uitslag.fout))
            continue
        gelezen = Gelezen(uitslag.pdf)
        gevonden += [(stuk.pad, len(buiten), "van het papier") for buiten in [buiten_de_bladzijde(gelezen)] if buiten]
        gevonden += [(stuk.pad, len(botsing), "over elkaar", botsing[:3]) for botsing in [over_elkaar(gelezen)] if botsing]
    return gevonden


@pytest.mark.parametrize("tekst", GEVALLEN.values(), ids=GEVALLEN)
def test_de_langste_teksten_passen(verrijkt, tekst: str):
    assert fouten(met_tekst(verrijkt, tekst)) == []


@pytest.mark.parametrize("aantal", [0, 1, 120])
def test_geen_een_of_heel_veel_activiteiten(verrijkt, aantal: int):
    """Een leeg gebied geeft een gewone flyer; een vol gebied meer bladzijden."""
    assert fouten(met_tekst(verrijkt, GEVALLEN["langste zinnen"], aantal)) == []


@pytest.mark.parametrize("tekst", [GEVALLEN["langste zinnen"], GEVALLEN["accenten"]], ids=["zinnen", "accenten"])
def test_drie_lange_activiteiten_passen_op_een_recept(verrijkt, tekst: str):
    """Met de langste teksten die mogen, is het recept nog één vel A4, en nog te lezen."""
    stuk = next(stuk for stuk in recepten(verrijkt) if not stuk.gegevens["groot"] and len(stuk.gegevens["activiteiten"]) == 3)
    langst = {"naam": 60, "samenvatting": 200, "wanneer": 300, "tijden_uitleg": 200, "kosten_uitleg": 320, "stap": 225}
    velden = {veld: tekst[:lengte].strip() for veld, lengte in langst.items()} | {"verlopen": True}
    lang = [replace(een, **velden) for een in stuk.gegevens["activiteiten"]]
    gelezen = Gelezen(druk(replace(stuk, gegevens=stuk.gegevens | {"activiteiten": lang}).zetwerk(VANDAAG)).pdf)
    assert len(gelezen.bladen) == 1
    assert min(letter.maat for *_, letters, _ in gelezen.bladen for letter in letters) >= 7


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tekst=st.text(st.characters(exclude_categories=("Cs", "Co", "Cn")), min_size=1, max_size=400).filter(lambda tekst: any(teken.isalnum() for teken in tekst[:60])))
def test_elke_tekst_geeft_een_pdf(verrijkt, tekst: str):
    """Ook met willekeurige tekens breekt er niets."""
    stukken = [stuk for stuk in stukken_van(met_tekst(verrijkt, tekst)) if stuk.groep in ("Activiteiten", "Welzijn op recept")]
    for stuk in stukken:
        assert not druk(stuk.zetwerk(VANDAAG)).fout


def test_wat_geen_letter_heeft_valt_weg_en_de_rest_blijft(verrijkt):
    """Een plaatje van een feestje verdwijnt; de woorden eromheen staan er."""
    stuk = next(iter(activiteitflyers(met_tekst(verrijkt, "Koffie 🎉 met taart"))))
    anders = replace(stuk.gegevens["activiteit"], naam="Koffie 🎉 met taart")
    tekst = Gelezen(druk(replace(stuk, gegevens=stuk.gegevens | {"activiteit": anders}).zetwerk(VANDAAG)).pdf).tekst.replace("\u00a0", " ")
    assert "Koffie" in tekst and "met taart" in tekst and "🎉" not in tekst


def test_een_vreemd_teken_op_een_gewone_letter_neemt_die_letter_niet_mee(verrijkt):
    """Alleen het vreemde teken valt weg: elders staat die letter er nog."""
    stuk = next(iter(activiteitflyers(verrijkt)))
    anders = replace(stuk.gegevens["activiteit"], naam="Koffie a\u1acf <\u1acf", samenvatting="Taart met slagroom")
    tekst = Gelezen(druk(replace(stuk, gegevens=stuk.gegevens | {"activiteit": anders}).zetwerk(VANDAAG)).pdf).tekst.replace("\u00a0", " ")
    assert "Koffie a" in tekst and "Taart met slagroom" in tekst


def test_opmaak_in_gegevens_is_gewone_tekst(verrijkt):
    """Wat in Typst een opdracht zou zijn, staat letterlijk op papier."""
    stuk = next(iter(activiteitflyers(verrijkt)))
    anders = replace(stuk.gegevens["activiteit"], samenvatting="#panic(1) $x$ *vet*")
    assert "#panic(1) $x$ *vet*" in Gelezen(druk(replace(stuk, gegevens=stuk.gegevens | {"activiteit": anders}).zetwerk(VANDAAG)).pdf).tekst
