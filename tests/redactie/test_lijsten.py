"""Lijsten: wat we uitschrijven lezen we zonder verandering terug, en de lijst van een ander wordt een plan dat u eerst ziet."""

import re
import shutil
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.controleren.instantie import RAAD, TWEE_GEMEENTEN, maak, wissel

from wegwijzer.beginnen import begin
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.redactie.bewaren import bewaar
from wegwijzer.redactie.lijst.exporteren import LIJSTEN, exporteer, exporteer_van
from wegwijzer.redactie.lijst.importeren import importeer_lijst
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.lijst.kolommen import eigen_kolommen, herken
from wegwijzer.redactie.lijst.opzet import Gevolg, Opzet
from wegwijzer.rekenblad import Blad, LijstFout, als_csv, als_excel, lees_tabel

WORTEL = Path(__file__).parents[2]
VANDAAG = date(2026, 11, 22)
KOFFIE = "activiteiten/voorbeeldgemeente/koffie-de-vlag.yml"
VASTE = {"organisatie": "dorpsraad", "themas": "ontmoeten", "doelgroepen": "iedereen", "aanmelden.nodig": "nee", "kosten": "gratis"}


@pytest.fixture
def wegwijzer(tmp_path: Path) -> Path:
    begin(tmp_path / "w", VANDAAG)
    return tmp_path / "w"


def opzet(wortel: Path, lijst: str = "activiteiten", duur: int | None = 120, door: str = "") -> Opzet:
    bestanden = laad(wortel)
    gids = controleer(bestanden, VANDAAG).gids
    return Opzet(lijst, bestanden, Kennis(gids, VANDAAG, duur), "lijst.xlsx", door)


def schrijf(map_: Path, koppen: list[str], *rijen: list) -> Path:
    pad = map_ / "lijst.xlsx"
    pad.write_bytes(als_excel([Blad("Blad1", koppen, rijen)], VANDAAG))
    return pad


def lees(wortel: Path, koppen: list[str], *rijen: list, vul: dict = VASTE, zelf: dict | None = None, **meer):
    return importeer_lijst(opzet(wortel, **meer), schrijf(wortel, koppen, *rijen), zelf or {}, vul)


def kort(ingelezen) -> list[tuple]:
    return [(een.gevolg.value, een.naam, *(f"{reden.wat} {reden.doe}" for reden in een.redenen)) for een in ingelezen.plan]


@pytest.mark.parametrize("soort", ["wegwijzer.xlsx", "csv"])
@pytest.mark.parametrize("lijst", LIJSTEN)
def test_alles_komt_zonder_verandering_terug(tmp_path: Path, lijst: str, soort: str):
    """De hele wegwijzer als rekenblad, en weer ingelezen: geen enkel bestand zou veranderen."""
    eigen = opzet(WORTEL, lijst)
    naam = f"{lijst}.csv" if soort == "csv" else soort
    (tmp_path / naam).write_bytes(dict(exporteer(eigen.kennis))[naam])
    ingelezen = importeer_lijst(eigen, tmp_path / naam, {}, {})
    assert {een.gevolg for een in ingelezen.plan} == {Gevolg.GELIJK}
    assert len(ingelezen.plan) == len(eigen.records) and ingelezen.terug is None


def test_een_lege_map_wordt_weer_vol(tmp_path: Path):
    """Uit alleen het rekenblad ontstaan dezelfde activiteiten opnieuw; alleen de volgorde in 'niet_in' mag anders zijn."""
    eigen = opzet(WORTEL)
    (tmp_path / "lijst.xlsx").write_bytes(dict(exporteer(eigen.kennis))["wegwijzer.xlsx"])
    leeg = Opzet("activiteiten", _zonder(eigen.bestanden), Kennis(_zonder_gids(eigen.kennis.gids), VANDAAG), "lijst.xlsx")
    teksten = importeer_lijst(leeg, tmp_path / "lijst.xlsx", {}, {}).teksten
    assert set(teksten) == {een.pad for een in eigen.bestanden.documenten["activiteiten"]}
    for map_ in ("content", "locaties"):
        shutil.copytree(WORTEL / map_, tmp_path / "nieuw" / map_)
    bewaar(tmp_path / "nieuw", teksten)
    opnieuw = controleer(laad(tmp_path / "nieuw"), VANDAAG).gids.activiteiten
    for id_, een in eigen.kennis.gids.activiteiten.items():
        assert _zonder_volgorde(opnieuw[id_]) == _zonder_volgorde(een), id_


def _zonder(bestanden):
    from dataclasses import replace

    # Wat gestopt is, verwijst naar activiteiten.
    weg = {"activiteiten": (), "gestopt": ()}
    return replace(bestanden, documenten={**bestanden.documenten, **weg}, paden={**bestanden.paden, **weg})


def _zonder_gids(gids):
    from dataclasses import replace

    return replace(gids, activiteiten={})


def _zonder_volgorde(activiteit) -> dict:
    gegevens = activiteit.model_dump()
    for regel in gegevens["wanneer"]:
        regel["niet_in"] = sorted(regel["niet_in"])
    return gegevens


def test_een_organisatie_krijgt_alleen_wat_van_haar_is(wegwijzer: Path):
    """Het rekenblad voor een partner heeft haar activiteiten, en leest zonder verandering weer in."""
    lijst = wegwijzer / "lijst.xlsx"
    lijst.write_bytes(exporteer_van("dorpsraad", opzet(wegwijzer).kennis))
    ingelezen = importeer_lijst(opzet(wegwijzer), lijst, {}, {})
    eigen = {een.naam for een in opzet(wegwijzer).kennis.gids.activiteiten.values() if een.organisatie == "dorpsraad"}
    assert {een.naam for een in ingelezen.plan} == eigen and {een.gevolg for een in ingelezen.plan} == {Gevolg.GELIJK}
    lijst.write_bytes(exporteer_van("niemand", opzet(wegwijzer).kennis))
    assert openpyxl.load_workbook(lijst)["Activiteiten"].max_row == 1


def test_een_veranderde_cel_verandert_een_veld(wegwijzer: Path):
    """Wie in het rekenblad één prijs verandert, verandert in het bestand één veld."""
    uit = dict(exporteer(opzet(wegwijzer).kennis))["wegwijzer.xlsx"]
    boek = openpyxl.load_workbook(BytesIO(uit))
    blad = boek["Activiteiten"]
    kolom = [cel.value for cel in blad[1]].index("Kosten") + 1
    blad.cell(2, kolom).value = "€ 2,50 p.p."
    boek.save(wegwijzer / "lijst.xlsx")
    ingelezen = importeer_lijst(opzet(wegwijzer), wegwijzer / "lijst.xlsx", {}, {})
    (anders,) = [een for een in ingelezen.plan if een.gevolg is Gevolg.ANDERS]
    assert anders.verschillen == (("Kosten", "gratis", "€ 2,50 p.p."),)
    oud = (wegwijzer / KOFFIE).read_text("utf-8")
    assert anders.tekst == oud.replace("kosten: gratis\n", "kosten:\n  bedrag: 2.50\n  per: keer\n")


def test_een_lege_cel_met_id_maakt_het_veld_leeg(wegwijzer: Path):
    """Met de id erbij is een lege cel een keuze; zonder id betekent leeg: dat weten we niet."""
    met_id = lees(wegwijzer, ["Id", "Naam", "Zoekwoorden"], ["koffie-de-vlag", "Koffie in De Vlag", ""], vul={})
    assert [een.gevolg for een in met_id.plan] == [Gevolg.ANDERS]
    assert "zoekwoorden" not in met_id.plan[0].tekst
    zonder = lees(wegwijzer, ["Naam", "Plek", "Zoekwoorden"], ["Koffie in De Vlag", "Dorpshuis De Vlag", ""], vul={})
    assert [een.gevolg for een in zonder.plan] == [Gevolg.GELIJK]


LIJKT = "'Koffie in De Vlag' lijkt op iets wat er al in staat: koffie-de-vlag. Is het hetzelfde? Zet 'koffie-de-vlag' in de kolom Id. Anders schrijft u daar: nieuw."
KENNEN_WE_NIET = "De plek '{}' kennen we nog niet. Kijk of die bij ons anders heet. Is die nieuw? Geef die dan eerst door."
IETS = VASTE | {"samenvatting": "We doen iets samen.", "contact.telefoon": "222000000"}


@pytest.mark.parametrize(
    ("rij", "stand", "redenen"),
    [
        (["Koffie in De Vlag", "De Vlag, Zeedorp", "di 10-12"], "anders", []),
        (["Koffie de Vlag", "Kerkstraat 1, Zeedorp", "elke dinsdag 10-12 uur, niet op feestdagen"], "anders", []),
        (["Koffie in De Vlag", "Buurthuis Duinrand", "elke dinsdag 10-12"], "twijfel", [LIJKT]),
        (["Breien", "De Vlag, Zeedorp", "elke maandag 10-12"], "nieuw", []),
        (["Breien", "1000 AA 1", "elke maandag 10 uur"], "nieuw", []),
        (["Breien", "Vlag", "elke maandag 10-12"], "nieuw", []),
        (["Breien", "Het Kasteel", "elke maandag 10-12"], "niet te lezen", [KENNEN_WE_NIET.format("Het Kasteel")]),
        (["Breien", "Zeedorp", "elke maandag 10-12"], "niet te lezen", [KENNEN_WE_NIET.format("Zeedorp")]),
    ],
)
def test_nieuw_anders_twijfel_of_niet_te_lezen(wegwijzer: Path, rij: list, stand: str, redenen: list):
    """Naam, plek en tijd samen zeggen of we iets al hebben; een plek verzinnen we nooit."""
    assert kort(lees(wegwijzer, ["Activiteit", "Locatie", "Wanneer"], rij, vul=IETS)) == [(stand, rij[0], *redenen)]


@pytest.mark.parametrize(
    ("cellen", "reden"),
    [
        ({"Wanneer": "als het regent"}, "Bij 'Wanneer' begrijpen we dit niet: 'als het regent'. Schrijf het zoals: elke dinsdag van 10.00 tot 12.00 uur."),
        ({"Wanneer": "dinsdag"}, "Bij 'Wanneer' staat geen tijd: 'dinsdag'. Schrijf de tijd erbij, zoals: van 10.00 tot 12.00 uur."),
        ({"Wanneer": "10-12 uur"}, "Bij 'Wanneer' staat geen dag en geen datum: '10-12 uur'. Schrijf de dag erbij, zoals: elke dinsdag van 10.00 tot 12.00 uur."),
        ({"Wanneer": "di om 10 uur"}, "Bij 'Wanneer' staat alleen hoe laat het begint: 10.00 uur. Schrijf ook hoe laat het stopt, zoals: van 10.00 tot 12.00 uur."),
        ({"Wanneer": "vrijdag 12 december 2026 10-12"}, "Bij 'Wanneer' staat 'vrijdag 12 december 2026'. Die dag is een zaterdag. Kijk op de kalender welke dag u bedoelt."),
        ({"Kosten": "best duur"}, "Bij 'Kosten' staat 'best duur'. Dat lezen we niet als prijs. Schrijf gratis, of één bedrag, zoals: € 2,50 per keer."),
        ({"Naam": "B" * 70}, "De tekst bij 'naam' heeft 70 tekens. Er passen er 60. Maak de tekst 10 tekens korter."),
        ({"Naam": ""}, "Bij 'Naam' is niets ingevuld. Vul deze kolom in."),
    ],
    ids=str,
)
def test_de_reden_van_wat_niet_te_lezen_is(wegwijzer: Path, cellen: dict, reden: str):
    """Wie de lijst stuurde, leest bij elke rij wat er moet gebeuren, met de kop van zijn eigen kolom."""
    rij = {"Naam": "Breien", "Plek": "De Vlag, Zeedorp", **cellen}
    assert kort(lees(wegwijzer, list(rij), list(rij.values()), vul=IETS, duur=None)) == [("niet te lezen", rij["Naam"], reden)]


def test_een_gemeente_verzinnen_we_niet(tmp_path: Path):
    """Wat bij mensen thuis is, kan in elke gemeente zijn: dan vragen we het."""
    wortel = maak(tmp_path, TWEE_GEMEENTEN | wissel(RAAD, "gemeenten: [duinstede]\n", ""))
    assert kort(lees(wortel, ["Naam", "Plek"], ["Bezoek", "thuis"], vul=IETS)) == [
        ("niet te lezen", "Bezoek", "We weten niet in welke gemeente dit is. Vul een plek in die we kennen, of zet de gemeente in de kolom Gemeente.",
         "Deze activiteit heeft geen vaste plek en geen 'gebieden'. Kies in welke dorpen of wijken het is."),
    ]  # fmt: skip


def test_kolommen_van_een_ander(wegwijzer: Path):
    """Dag, begintijd, eindtijd en adres in eigen kolommen, een titel erboven, en getallen zoals Excel die bewaart."""
    pad = wegwijzer / "lijst.xlsx"
    boek = openpyxl.Workbook()
    blad = boek.active
    rijen = [
        ["Overzicht 2026"], [],
        ["Naam activiteit", "Omschrijving", "Straat", "Huisnr.", "Plaats", "Dag", "Begintijd", "Eindtijd", "Eigen bijdrage", "Tel.nr.", "Startdatum", "Opmerking"],
        ["Bingo", "Gezellig bingo spelen.", "Kerkstraat", 1, "Zeedorp", "1e donderdag v/d maand", time(19, 30), time(21), 2.5, 222000000, datetime(2026, 12, 3), "x"],
    ]  # fmt: skip
    for rij in rijen:
        blad.append(rij)
    boek.save(pad)
    ingelezen = importeer_lijst(opzet(wegwijzer), pad, {}, {naam: VASTE[naam] for naam in VASTE if naam != "kosten"})
    assert kort(ingelezen) == [("nieuw", "Bingo")]
    assert ("Opmerking", None) in ingelezen.kolommen
    for regel in ("locatie: de-vlag", "  - dag: donderdag", "    van: 19:30", "    tot: 21:00", "    elke: 1e", "    vanaf: 2026-12-03", "  bedrag: 2.50", "  telefoon: '0222000000'", "samenvatting: Gezellig bingo spelen."):  # fmt: skip
        assert regel in ingelezen.plan[0].tekst.splitlines()


def test_zelf_een_kolom_aanwijzen(wegwijzer: Path):
    """Een kop die we niet kennen, of verkeerd lezen, wijst u zelf aan."""
    koppen, rij = ["Hoe heet het", "Naam", "Plek"], ["Breien", "Piet Paulusma", "Dorpshuis De Vlag"]
    ingelezen = lees(wegwijzer, koppen, rij, zelf={"hoe heet het": "naam", "Naam": ""}, vul=VASTE | {"samenvatting": "Breien."})
    assert kort(ingelezen) == [("nieuw", "Breien")]
    assert ingelezen.kolommen == (("Hoe heet het", "naam"), ("Naam", None), ("Plek", "locatie"))


def test_samengevoegde_cellen_gelden_voor_elke_rij(wegwijzer: Path):
    """Eén plek naast drie activiteiten hoort bij alle drie."""
    boek = openpyxl.Workbook()
    blad = boek.active
    for rij in (["Locatie", "Naam", "Wanneer"], ["Dorpshuis De Vlag", "Breien", "ma 10-12"], [None, "Haken", "wo 10-12"], [None, "Punniken", "vr 10-12"]):
        blad.append(rij)
    blad.merge_cells("A2:A4")
    boek.save(wegwijzer / "lijst.xlsx")
    ingelezen = importeer_lijst(opzet(wegwijzer), wegwijzer / "lijst.xlsx", {}, VASTE | {"samenvatting": "Handwerken."})
    assert kort(ingelezen) == [("nieuw", naam) for naam in ("Breien", "Haken", "Punniken")]


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("teken", [";", ",", "\t"])
def test_csv_van_elk_programma(wegwijzer: Path, codering: str, teken: str):
    """Puntkomma, komma of tab, en letters zoals oude en nieuwe programma's ze bewaren."""
    regels = [["Naam", "Plek", "Wanneer", "Samenvatting"], ["Eetcafé", "Dorpshuis De Vlag", "vr 17-19 uur", "Samen eten."]]
    (wegwijzer / "lijst.csv").write_bytes("\r\n".join(teken.join(regel) for regel in regels).encode(codering))
    ingelezen = importeer_lijst(opzet(wegwijzer), wegwijzer / "lijst.csv", {}, VASTE)
    assert kort(ingelezen) == [("nieuw", "Eetcafé")]
    assert ingelezen.plan[0].pad == "activiteiten/voorbeeldgemeente/eetcafe.yml"


def test_een_veel_te_lange_id_wordt_een_korte_naam(wegwijzer: Path):
    """Staat er per ongeluk een hele tekst in de kolom Id, dan krijgt het bestand toch een naam die op de schijf past."""
    ingelezen = lees(wegwijzer, ["Id", "Naam", "Plek", "Wanneer", "Samenvatting"], ["x" * 6000, "Schaken", "De Vlag", "elke maandag van 10 tot 12 uur", "U schaakt met anderen."])
    (pad,) = ingelezen.teksten
    assert pad == f"activiteiten/voorbeeldgemeente/{'x' * 60}.yml"


def test_wat_gestopt_is_houdt_zijn_naam(wegwijzer: Path):
    """Heet iets nieuws als iets dat gestopt is, dan krijgt het bestand een andere naam: op het oude adres staat wat iemand nu kan doen."""
    gestopt = "- id: breien\n  naam: Breien\n  gebieden: [zeedorp]\n  gestopt_op: 2026-06-30\n"
    (wegwijzer / "content/gestopt.yml").write_text(gestopt, "utf-8")
    ingelezen = lees(wegwijzer, ["Naam", "Samenvatting", "Waar", "Wanneer"], ["Breien", "U breit samen.", "De Vlag", "elke dinsdag 10.00 - 12.00 uur"])
    assert list(ingelezen.teksten) == ["activiteiten/voorbeeldgemeente/breien-de-vlag.yml"]


def test_dezelfde_rij_twee_keer(wegwijzer: Path):
    """De tweede keer dezelfde activiteit in één lijst is een vraag, geen tweede bestand."""
    rij = ["koffie-de-vlag", "Koffie in De Vlag", "gratis"]
    reden = "'Koffie in De Vlag' staat twee keer in de lijst. Eerder stond het op rij 2. Maak er één rij van. Zet alle tijden bij elkaar bij Wanneer."
    assert kort(lees(wegwijzer, ["Id", "Naam", "Kosten"], rij, rij, vul={}))[1] == ("twijfel", "Koffie in De Vlag", reden)


def test_wat_niet_lukt_komt_terug_en_kan_opnieuw(wegwijzer: Path):
    """In het teruggegeven rekenblad staat de reden; na verbeteren is het weer in te lezen."""
    vul = VASTE | {"samenvatting": "Breien."}
    eerst = lees(wegwijzer, ["Naam", "Plek", "Wanneer"], ["Breien", "Dorpshuis De Vlag", "soms"], ["Koffie in De Vlag", "Buurthuis Duinrand", "di 10-12"], vul=vul)
    boek = openpyxl.load_workbook(BytesIO(eerst.terug))
    blad = boek.active
    assert [cel.value for cel in blad[1]] == ["Waarom niet", "Id", "Naam", "Plek", "Wanneer"]
    assert "begrijpen we dit niet: 'soms'" in blad["A2"].value and "koffie-de-vlag" in blad["A3"].value
    blad["E2"].value, blad["B3"].value = "ma 10-12", "nieuw"
    boek.save(wegwijzer / "beter.xlsx")
    opnieuw = importeer_lijst(opzet(wegwijzer), wegwijzer / "beter.xlsx", {}, vul)
    assert kort(opnieuw) == [("nieuw", "Breien"), ("nieuw", "Koffie in De Vlag")]
    assert opnieuw.plan[1].pad == "activiteiten/voorbeeldgemeente/koffie-in-de-vlag.yml"


def test_de_hele_lijst_is_nagekeken(wegwijzer: Path):
    """Met 'door' geldt elke rij als vandaag nagekeken."""
    ingelezen = lees(wegwijzer, ["Id"], ["wandelen-duinrand"], vul={}, door="Annie van de dorpsraad")
    assert "  door: Annie van de dorpsraad" in ingelezen.plan[0].tekst.splitlines()


def test_geen_cel_is_een_formule(wegwijzer: Path):
    """Wat op een formule lijkt, blijft tekst, in Excel en in CSV, en komt zo ook weer terug."""
    boos = ["=CMD|'/C calc'!A0", "+1+1", "-2", "@SUM(1)", "=1\n=2"]
    boek = openpyxl.load_workbook(BytesIO(als_excel([Blad("x", ["Naam"], [[een] for een in boos])], VANDAAG)))
    assert [(cel.data_type, cel.value) for (cel,) in boek["x"].iter_rows(min_row=2)] == [("s", een) for een in boos]
    assert all(regel.startswith(("'", "\"'")) for regel in als_csv(["Naam"], [[een] for een in boos[:4]]).splitlines()[1:])
    (wegwijzer / "x.csv").write_text(als_csv(["Naam", "Plek"], [["-2", "b"]]), "utf-8")
    assert lees_tabel(wegwijzer / "x.csv", lambda koppen: koppen.count("Naam")).rijen == ((2, ("-2", "b")),)


def test_een_formule_rekenen_we_niet_uit(wegwijzer: Path):
    """Van een formule lezen we alleen wat het rekenblad er zelf bij bewaarde."""
    boek = openpyxl.Workbook()
    boek.active.append(["Naam", "Plek"])
    boek.active.append(["Breien", "=WEBSERVICE(\"https://voorbeeld.example\")"])
    boek.save(wegwijzer / "x.xlsx")
    assert lees_tabel(wegwijzer / "x.xlsx", lambda koppen: koppen.count("Naam")).rijen == ((2, ("Breien", "")),)


def test_het_invulformulier_is_leeg_en_leest_zichzelf(wegwijzer: Path):
    """De rijen met uitleg en voorbeeld tellen niet mee; wat iemand eronder invult wel. Er zijn keuzelijsten."""
    uit = dict(exporteer(opzet(wegwijzer).kennis))["invulformulier.xlsx"]
    (wegwijzer / "leeg.xlsx").write_bytes(uit)
    assert importeer_lijst(opzet(wegwijzer), wegwijzer / "leeg.xlsx", {}, {}).plan == ()
    boek = openpyxl.load_workbook(BytesIO(uit))
    blad = boek["Invullen"]
    assert len(blad.data_validations.dataValidation) >= 4
    voorbeeld = {kop.value: cel.value for kop, cel in zip(blad[1], blad[3], strict=True) if cel.value}
    for kop, cel in zip(blad[1], blad[4], strict=True):
        cel.value = voorbeeld.get(kop.value) if kop.value else None
    blad["B4"].value = "Soep en spel"
    boek.save(wegwijzer / "vol.xlsx")
    ingelezen = importeer_lijst(opzet(wegwijzer), wegwijzer / "vol.xlsx", {}, {})
    assert [een.gevolg for een in ingelezen.plan] == [Gevolg.NIEUW], kort(ingelezen)


def test_elk_veld_heeft_een_kolom_en_elke_kop_wijst_terug():
    """Elk veld van het model komt in een kolom, en onze eigen koppen herkennen we allemaal."""
    for lijst in LIJSTEN:
        eigen = eigen_kolommen(lijst)
        assert herken(lijst, [kolom.titel for kolom in eigen], {}) == [kolom.veld for kolom in eigen]
        velden = {kolom.veld.split(".")[0] for kolom in eigen}
        assert velden == set(_model(lijst).model_fields)


def _model(lijst: str):
    from wegwijzer.model import PER_LIJST

    return PER_LIJST[lijst].model


def bom(map_: Path) -> Path:
    pad = map_ / "bom.xlsx"
    with zipfile.ZipFile(pad, "w", zipfile.ZIP_DEFLATED) as archief:
        archief.writestr("xl/worksheets/sheet1.xml", b"0" * 100_000_000)
    return pad


def test_te_groot_of_geen_lijst(tmp_path: Path):
    """Een zipbom, een plaatje, een lege lijst en een weg bestand geven elk één nette weigering."""
    (tmp_path / "plaatje.xlsx").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (tmp_path / "zip.xlsx").write_bytes(b"PK\x03\x04kapot")
    (tmp_path / "leeg.csv").write_bytes(b"")
    (tmp_path / "lang.csv").write_text("Naam\n" + "x\n" * 6000)
    te_groot = "Deze lijst is te groot. We lezen hooguit 5000 rijen. Verdeel de lijst over een paar bestanden."
    geen_lijst = "Dit bestand kunnen we niet lezen als lijst. Bewaar het in Excel als .xlsx of als 'CSV UTF-8'."
    verwacht = {
        bom(tmp_path): te_groot,
        tmp_path / "plaatje.xlsx": geen_lijst,
        tmp_path / "zip.xlsx": geen_lijst,
        tmp_path / "leeg.csv": "In deze lijst herkennen we geen enkele kop boven een kolom. Zet boven elke kolom wat erin staat, zoals Naam, Plek en Wanneer.",
        tmp_path / "lang.csv": te_groot,
        tmp_path / "weg.csv": "Dit bestand kunnen we niet openen. Kijk of de naam en de map kloppen, en sluit het bestand in Excel.",
    }
    assert {pad: weigering(pad) for pad in verwacht} == verwacht


def weigering(pad: Path) -> str:
    with pytest.raises(LijstFout) as fout:
        lees_tabel(pad, lambda koppen: koppen.count("Naam"))
    gevonden = fout.value.bevinding(pad.name)
    return f"{gevonden.wat} {gevonden.doe}"


CEL = st.one_of(
    st.sampled_from(["", "../../etc/passwd", "koffie-de-vlag", "nieuw", "Dorpshuis De Vlag", "di 10-12", "gratis", "€ 2,50", "<b>x</b>", "=1+1", "ja",
                     "2026-12-12", "x" * 300, "a; b; c", "thuis", "dorpsraad", "ontmoeten", "0612345678", "null", "[x", "é\u2028y", "voorbeeldgemeente", "..", "CON"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=25),
)  # fmt: skip
KOP = st.sampled_from([kolom.titel for kolom in eigen_kolommen("activiteiten")] + ["Dag", "Tijd", "Straat", "Plaats", "Opmerking", ""])


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(KOP, min_size=1, max_size=8), st.lists(st.lists(CEL, min_size=8, max_size=8), max_size=3), st.booleans())
def test_geen_enkele_lijst_breekt_het_inlezen(gedeeld, koppen, rijen, vul):
    """Wat er ook in de cellen staat: elke uitkomst is heel, goedgekeurd en op een plek in de map; niets wordt geschreven."""
    wortel, eigen = gedeeld
    (wortel / "x.csv").write_text(als_csv(koppen, [rij[: len(koppen)] for rij in rijen]), "utf-8", newline="")
    try:
        ingelezen = importeer_lijst(eigen, wortel / "x.csv", {}, VASTE | {"locatie": "de-vlag"} if vul else {})
    except LijstFout as fout:
        assert fout.code.startswith("lijst-")
        return
    voor = {pad: pad.read_bytes() for pad in wortel.rglob("*.yml")}
    assert {pad.split("/")[0] for pad in ingelezen.teksten} <= {"activiteiten"}
    assert all(".." not in pad for pad in ingelezen.teksten)
    assert (ingelezen.terug is None) == all(een.gevolg in (Gevolg.NIEUW, Gevolg.ANDERS, Gevolg.GELIJK) for een in ingelezen.plan)
    assert {pad: pad.read_bytes() for pad in wortel.rglob("*.yml")} == voor


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400), st.sampled_from([b"", b"PK\x03\x04", b"\xff\xfe", b"Naam;Plek\r\n", b"\xef\xbb\xbf\"Naam\""]))
def test_geen_enkel_bestand_breekt_het_lezen(gedeeld, inhoud, begin_):
    """Willekeurige bytes geven een tabel of een nette weigering."""
    pad = gedeeld[0] / "x.bin"
    pad.write_bytes(begin_ + inhoud)
    try:
        assert lees_tabel(pad, lambda koppen: koppen.count("Naam")).koppen
    except LijstFout as fout:
        assert fout.code.startswith("lijst-")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 5000), st.binary(min_size=1, max_size=8))
def test_een_beschadigd_rekenblad_breekt_niets(gedeeld, plek, stuk):
    """Een echt Excelbestand met een paar verkeerde bytes."""
    goed = als_excel([Blad("x", ["Naam", "Plek"], [["a", "b"]])], VANDAAG)
    plek %= len(goed)
    (gedeeld[0] / "y.xlsx").write_bytes(goed[:plek] + stuk + goed[plek + len(stuk) :])
    try:
        assert lees_tabel(gedeeld[0] / "y.xlsx", lambda koppen: koppen.count("Naam")).koppen
    except LijstFout as fout:
        assert fout.code.startswith("lijst-")


class Gedeeld(tuple):
    """Een map en een opzet, met een korte naam in de uitvoer van een test."""

    def __repr__(self) -> str:
        return "gedeeld"


@pytest.fixture(scope="module")
def gedeeld(tmp_path_factory) -> Gedeeld:
    wortel = tmp_path_factory.mktemp("gedeeld") / "w"
    begin(wortel, VANDAAG)
    return Gedeeld((wortel, opzet(wortel)))


def test_de_opdracht_schrijft_pas_als_u_dat_zegt(wegwijzer: Path, roep):
    """Zonder --schrijf verandert er niets; met --schrijf staat het bestand er en is alles nog goed."""
    pad = schrijf(wegwijzer, ["Naam", "Plek", "Wanneer", "Samenvatting"], ["Breien", "Dorpshuis De Vlag", "ma 10-12", "We breien."])
    vul = [deel for veld, waarde in VASTE.items() for deel in ("--vul", f"{veld}={waarde}")]
    code, uit, _ = roep(wegwijzer, "importeer", str(pad), *vul)
    nieuw = wegwijzer / "activiteiten/voorbeeldgemeente/breien.yml"
    assert code == 0 and "1 nieuw" in uit and "--schrijf" in uit and not nieuw.exists()
    assert roep(wegwijzer, "importeer", str(pad), *vul, "--schrijf")[0] == 0 and nieuw.exists()
    assert roep(wegwijzer, "controleer")[0] == 0
    assert roep(wegwijzer, "importeer", str(pad), "--vul", "prijs=2")[0] == 2
    assert roep(wegwijzer, "exporteer")[0] == 0 and (wegwijzer / "build/lijsten/invulformulier.xlsx").is_file()


@pytest.mark.parametrize(
    ("koppen", "velden"),
    [
        (["Onderwerp", "Wanneer"], ["naam", "wanneer"]),
        (["Onderwerp", "Activiteit"], ["themas", "naam"]),
        (["Activiteit", "Onderwerp", "Categorie"], ["naam", None, "themas"]),
    ],
)
def test_een_kop_die_twee_dingen_kan_zijn(koppen: list[str], velden: list[str | None]):
    """'Onderwerp' is de naam, of het thema als een andere kolom al de naam is."""
    assert herken("activiteiten", koppen, {}) == velden


@pytest.mark.parametrize("opdracht", ["importeer", "voorstel"])
def test_een_bestand_dat_er_niet_is_is_verkeerd_gebruik(roep, wegwijzer: Path, opdracht: str):
    """Een naam met een typefout geeft uitgang 2, en zegt welk bestand er niet is."""
    uitgang, uit, fout = roep(wegwijzer, opdracht, "lijts.csv")
    assert (uitgang, uit) == (2, "")
    assert "'lijts.csv' is er niet." in fout


def test_een_rijnummer_is_geen_huisnummer(wegwijzer: Path):
    """Een kolom 'Nr' telt de rijen, tenzij er ook een straat of postcode is."""
    assert herken("activiteiten", ["Nr", "Activiteit", "Locatie"], {}) == [None, "naam", "locatie"]
    assert herken("locaties", ["Nr", "Naam", "Straat"], {}) == ["adres.huisnummer", "naam", "adres.straat"]
    ingelezen = lees(wegwijzer, ["Nr", "Naam", "Samenvatting", "Waar", "Telefoon"], [7, "Sjoelen", "U sjoelt.", "De Vlag, Zeedorp", "0222 11 22 33"])
    assert [(een.gevolg, een.naam) for een in ingelezen.plan] == [(Gevolg.NIEUW, "Sjoelen")]
    assert "locatie: de-vlag" in next(iter(ingelezen.teksten.values()))


def test_een_naam_met_een_apostrof_staat_heel_in_de_reden(wegwijzer: Path):
    """'t Trefpunt verliest zijn naam niet in de melding."""
    ingelezen = lees(wegwijzer, ["Naam", "Samenvatting", "Waar", "Telefoon"], ["Sjoelen", "U sjoelt.", "Jeugdhuis 't Trefpunt", "0222 11 22 33"])
    assert kort(ingelezen) == [
        ("niet te lezen", "Sjoelen", "De plek 'Jeugdhuis 't Trefpunt' kennen we nog niet. Kijk of die bij ons anders heet. Is die nieuw? Geef die dan eerst door.")
    ]


def test_een_woord_uit_de_naam_van_een_thema(wegwijzer: Path):
    """'Taal' is Leren en taal, en 'Creatief' is hoe de zorg Doen en maken noemt."""
    vul = {**VASTE, "locatie": "de-vlag"}
    del vul["themas"]
    ingelezen = lees(wegwijzer, ["Naam", "Samenvatting", "Rubriek", "Telefoon"], ["Praten", "U praat.", "Taal; Creatief", "0222 11 22 33"], vul=vul)
    assert "themas: [leren-en-taal, doen-en-maken]" in next(iter(ingelezen.teksten.values()))


@pytest.mark.parametrize(
    ("adres", "straat", "nummer"),
    [
        ("Kerkstraat 2a, 1000 AB Zeedorp", "Kerkstraat", "2a"),
        ("Laan van '40 5", "Laan van '40", "5"),
        ("2e Dwarsweg 7 A", "2e Dwarsweg", "7 A"),
        ("Dorpsstraat 12-14", "Dorpsstraat", "12-14"),
    ],
)
def test_een_adres_in_een_cel(wegwijzer: Path, adres: str, straat: str, nummer: str):
    """Straat en nummer mogen samen in één cel; een eigen kolom gaat voor."""
    koppen = ["Naam", "Soort", "Adres", "Postcode", "Woonplaats", "lat", "lon"]
    ingelezen = lees(wegwijzer, koppen, ["Ons Huis", "dorpshuis", adres, "1000 AA", "Zeedorp", 52.6211, 5.2212], vul={}, lijst="locaties")
    (tekst,) = ingelezen.teksten.values()
    kaal = tekst.replace('"', "")
    assert f"straat: {straat}\n" in kaal and f"huisnummer: {nummer}\n" in kaal
    assert "postcode: 1000 AA\n" in kaal and "plaats: Zeedorp\n" in kaal


def test_een_leeg_deel_van_een_adres_heeft_een_naam(wegwijzer: Path):
    """De reden noemt de kolom die leeg is, ook van een veld in een veld."""
    koppen = ["Naam", "Soort", "Straat", "Postcode", "Plaats", "lat", "lon"]
    ingelezen = lees(wegwijzer, koppen, ["Ons Huis", "dorpshuis", "Kerkstraat", "1000 AA", "Zeedorp", 52.6211, 5.2212], vul={}, lijst="locaties")
    assert kort(ingelezen) == [("niet te lezen", "Ons Huis", "Bij 'Huisnummer' is niets ingevuld. Vul deze kolom in.")]


@pytest.mark.parametrize(("x", "y"), [(143_758, 514_854), ("143758,4", "514854,5"), (5.2212, 52.6211)])
def test_een_plek_uit_een_kaartprogramma(wegwijzer: Path, x, y):
    """X en Y in meters van het Kadaster, of in graden, worden lat en lon."""
    koppen = ["Naam", "Soort", "Adres", "Postcode", "Plaats", "X", "Y"]
    ingelezen = lees(wegwijzer, koppen, ["Ons Huis", "dorpshuis", "Kerkstraat 2", "1000 AA", "Zeedorp", x, y], vul={}, lijst="locaties")
    (tekst,) = ingelezen.teksten.values()
    lat, lon = (float(re.search(rf"{as_}: ([\d.]+)", tekst)[1]) for as_ in ("lat", "lon"))
    assert (lat, lon) == pytest.approx((52.6211, 5.2212), abs=0.001)


def test_een_x_die_geen_getal_is(wegwijzer: Path):
    """Onzin bij X geeft dezelfde reden als niets."""
    koppen = ["Naam", "Soort", "Adres", "Postcode", "Plaats", "X", "Y"]
    ingelezen = lees(wegwijzer, koppen, ["Ons Huis", "dorpshuis", "Kerkstraat 2", "1000 AA", "Zeedorp", "hier", "daar"], vul={}, lijst="locaties")
    assert kort(ingelezen) == [("niet te lezen", "Ons Huis", "Bij 'Breedte (lat) of Lengte (lon)' is niets ingevuld. Vul deze kolom in.")]


@pytest.mark.parametrize("adres", [["Kerkstraat 2", "1000ab"], ["Kerkstraat 2, 1000ab Zeedorp", ""]])
def test_een_postcode_anders_geschreven_is_geen_verandering(wegwijzer: Path, adres: list[str]):
    """Wie dezelfde lijst nog een keer inleest, verandert niets."""
    koppen = ["Naam", "Soort", "Adres", "Postcode", "Plaats", "lat", "lon"]
    rij = ["Ons Huis", "dorpshuis", *adres, "Zeedorp", 52.6211, 5.2212]
    eerst = lees(wegwijzer, koppen, rij, vul={}, lijst="locaties")
    assert "postcode: 1000 AB\n" in next(iter(eerst.teksten.values()))
    bewaar(wegwijzer, eerst.teksten)
    assert [een.gevolg for een in lees(wegwijzer, koppen, rij, vul={}, lijst="locaties").plan] == [Gevolg.GELIJK]
