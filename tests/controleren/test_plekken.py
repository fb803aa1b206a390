"""Plekken, gebieden en de kaart passen bij elkaar."""

import pytest
from tests.controleren.instantie import BESTANDEN, GEBIEDEN, GRENZEN, TWEE_GEMEENTEN, VLAG, vak, wissel


def test_omgedraaid(na):
    """Omgedraaide coördinaten krijgen de goede volgorde."""
    anders = wissel(VLAG, "lat: 52.61", "lat: 5.21", "lon: 5.21", "lon: 52.61")
    verwacht = """\
locaties/duinstede/de-vlag.yml:8: fout: De getallen bij 'lat' en 'lon' staan verkeerd om.
    Schrijf: coordinaten: {lat: 52.61, lon: 5.21} [coordinaten-omgedraaid]
"""
    assert na(anders) == verwacht


def test_buiten_nederland(na):
    """Een plek in Frankrijk, of in de meters van het Kadaster, valt op."""
    anders = wissel(VLAG, "lat: 52.61", "lat: 48.85") | {
        "locaties/duinstede/zaal.yml": BESTANDEN[VLAG].replace("De Vlag", "Zaal").replace("lat: 52.61", "lat: 115482.3")
    }
    verwacht = """\
locaties/duinstede/de-vlag.yml:8: fout: De plek op de kaart (48.85, 5.21) ligt niet in Nederland.
    Zoek het adres op de kaart en neem de getallen over. [coordinaten-buiten-nederland]
locaties/duinstede/zaal.yml:8: fout: De plek op de kaart (115482.3, 5.21) ligt niet in Nederland.
    Zoek het adres op de kaart en neem de getallen over. [coordinaten-buiten-nederland]
"""
    assert na(anders) == verwacht


@pytest.mark.parametrize(("lat", "lon"), [("50.6", "5.21"), ("53.8", "5.21"), ("52.61", "3.1"), ("52.61", "7.4")])
def test_net_over_de_grens(na, lat: str, lon: str):
    """Ook vlak buiten Nederland, naar elke kant."""
    gezien = na(wissel(VLAG, "lat: 52.61", f"lat: {lat}", "lon: 5.21", f"lon: {lon}"))
    assert gezien.startswith(f"{VLAG}:8: fout: De plek op de kaart ({lat}, {lon}) ligt niet in Nederland.")


def test_geen_getal(na):
    """Een woord is geen coördinaat."""
    anders = wissel(VLAG, "lat: 52.61", "lat: noord")
    verwacht = """\
locaties/duinstede/de-vlag.yml:9: fout: Bij 'lat' staat 'noord'. Dat lezen we niet als getal.
    Schrijf alleen het getal, zoals 52.6211. [getal-onleesbaar]
"""
    assert na(anders) == verwacht


def test_andere_plaats(na):
    """Coördinaten in een ander gebied dan de plaats van het adres."""
    anders = wissel(VLAG, "lon: 5.21", "lon: 5.23")
    verwacht = """\
locaties/duinstede/de-vlag.yml:8: let op: Op de kaart ligt deze plek in Havenwijk. Het adres zegt 'Zeedorp'.
    Kijk 'lat' en 'lon' na. Klopt de kaart niet? Schrijf dan: gebied: zeedorp [plek-in-andere-plaats]
"""
    assert na(anders) == verwacht


def test_onbekende_plaats(na):
    """Een plaats die geen gebied is, kan een andere naam van een gebied zijn."""
    anders = wissel(VLAG, "plaats: Zeedorp", "plaats: Ooserend")
    verwacht = """\
locaties/duinstede/de-vlag.yml:8: let op: Op de kaart ligt deze plek in Zeedorp. Het adres zegt 'Ooserend'.
    Kijk 'lat' en 'lon' na. Klopt alles? Zet deze naam dan bij 'aka' van Zeedorp. [plek-in-andere-plaats]
"""
    assert na(anders) == verwacht


def test_andere_schrijfwijze(na):
    """Sint of St., streepjes en hoofdletters maken niet uit."""
    anders = wissel(VLAG, "plaats: Zeedorp", "plaats: SINT-ZEEDORP")
    assert na(anders) == ""


def test_wijk_in_de_stad(na):
    """In een wijk is de naam van de gemeente ook goed."""
    anders = wissel(VLAG, "plaats: Zeedorp", "plaats: Duinstede", "lon: 5.21", "lon: 5.23")
    assert na(anders) == ""


def test_dorp_met_de_naam_van_de_gemeente(na):
    """Een dorp is geen wijk: daar zegt de naam van de gemeente niet waar het is."""
    anders = wissel(VLAG, "plaats: Zeedorp", "plaats: Duinstede")
    verwacht = """\
locaties/duinstede/de-vlag.yml:8: let op: Op de kaart ligt deze plek in Zeedorp. Het adres zegt 'Duinstede'.
    Kijk 'lat' en 'lon' na. Klopt alles? Zet deze naam dan bij 'aka' van Zeedorp. [plek-in-andere-plaats]
"""
    assert na(anders) == verwacht


def test_buiten_alle_gebieden(na):
    """Een plek buiten alle gebieden heeft geen dorp."""
    anders = wissel(VLAG, "lat: 52.61", "lat: 52.90")
    verwacht = """\
locaties/duinstede/de-vlag.yml:8: fout: Op de kaart ligt deze plek buiten alle dorpen en wijken.
    Kijk de getallen na. Kloppen ze? Schrijf dan: gebied: zeedorp [plek-buiten-gebieden]
"""
    assert na(anders) == verwacht


def test_zelf_een_gebied_kiezen(na):
    """Wie zelf een gebied kiest, krijgt geen melding over de kaart."""
    anders = wissel(VLAG, "beheer:", "gebied: zeedorp\nbeheer:", "lon: 5.21", "lon: 5.23")
    assert na(anders) == ""


def test_gekozen_gebied_ver_weg(na):
    """Een gekozen gebied ver van de plek is vast een vergissing."""
    anders = wissel(VLAG, "beheer:", "gebied: zeedorp\nbeheer:", "lat: 52.61", "lat: 52.90")
    verwacht = """\
locaties/duinstede/de-vlag.yml:11: let op: Deze plek ligt meer dan 5 kilometer van het gebied 'zeedorp'.
    Kies een gebied dichterbij, of haal deze regel weg. [gebied-ver-weg]
"""
    assert na(anders) == verwacht


def test_andere_gemeente(na):
    """Een plek staat in de map van de gemeente waar hij ligt."""
    anders = TWEE_GEMEENTEN | {"locaties/polder/de-vlag.yml": BESTANDEN[VLAG], VLAG: None}
    verwacht = """\
locaties/polder/de-vlag.yml:8: let op: Deze plek ligt in de gemeente 'duinstede', niet in 'polder'.
    Zet het bestand in de map locaties/duinstede/. [plek-in-andere-gemeente]
"""
    assert na(anders) == verwacht


def test_gemeente_zonder_gebied(na):
    """Elke gemeente heeft een gebied."""
    anders = TWEE_GEMEENTEN | {GEBIEDEN: BESTANDEN[GEBIEDEN]}
    verwacht = """\
content/gemeenten.yml:2: fout: Bij de gemeente Polder hoort nog geen enkel gebied.
    Zet bij een gebied: gemeente: polder [gemeente-zonder-gebied]
"""
    assert na(anders) == verwacht


def test_onbekende_buurt(na):
    """Een buurt die niet op de kaart staat, geeft geen melding bij elke plek."""
    anders = wissel(GEBIEDEN, "[BU99990001]", "[BU99990009]")
    verwacht = """\
content/gebieden.yml:1: let op: Deze buurten horen nog bij geen gebied: BU99990001.
    Zet ze bij een gebied, onder 'buurten', zoals: - BU99990001 [buurt-vergeten]
content/gebieden.yml:5: fout: De buurt 'BU99990009' staat niet in het bestand met de grenzen.
    Haal deze regel weg, of zoek de goede code op. [buurt-onbekend]
"""
    assert na(anders) == verwacht


def test_dubbele_buurt(na):
    """Een buurt hoort bij één gebied."""
    anders = wissel(GEBIEDEN, "[BU99990001]", "[BU99990001, BU99990003]")
    verwacht = """\
content/gebieden.yml:11: fout: De buurt 'BU99990003' hoort ook al bij Zeedorp (regel 5).
    Haal een van deze twee regels weg. [buurt-dubbel]
"""
    assert na(anders) == verwacht


def test_vergeten_buurt(na):
    """Een buurt zonder gebied valt op."""
    anders = wissel(GEBIEDEN, "[BU99990002, BU99990003]", "[BU99990002]")
    verwacht = """\
content/gebieden.yml:1: let op: Deze buurten horen nog bij geen gebied: BU99990003.
    Zet ze bij een gebied, onder 'buurten', zoals: - BU99990003 [buurt-vergeten]
"""
    assert na(anders) == verwacht


def test_veel_vergeten_buurten(na):
    """Van een hele gemeente noemen we de eerste vijf buurten."""
    vakken = ",\n".join(vak(f"BU9999010{nummer}", 5.3 + nummer / 50) for nummer in range(7))
    anders = {GRENZEN: BESTANDEN[GRENZEN].replace("\n]}", f",\n{vakken}\n]}}")}
    verwacht = """\
content/gebieden.yml:1: let op: Deze buurten horen nog bij geen gebied: BU99990100, BU99990101, BU99990102, BU99990103, BU99990104 en 2 meer.
    Zet ze bij een gebied, onder 'buurten', zoals: - BU99990100 [buurt-vergeten]
"""
    assert na(anders) == verwacht


def test_verkeerde_buurtcode(na):
    """Een code van een buurt heeft een vaste vorm."""
    anders = wissel(GEBIEDEN, "[BU99990001]", "[Zeedorp-Noord]")
    verwacht = """\
content/gebieden.yml:5: fout: Bij 'buurten' staat 'Zeedorp-Noord'. Dat kunnen we niet gebruiken.
    Schrijf het zoals in dit voorbeeld: buurten: [BU99990001] [waarde-vreemd]
"""
    assert na(anders) == verwacht


def test_geen_grenzen(na):
    """Zonder grenzen is er geen kaart."""
    anders = {GRENZEN: None}
    verwacht = """\
content/gebieden/buurten.geojson:1: fout: Het bestand met de grenzen van de buurten is er niet.
    Maak het bestand opnieuw met: wegwijzer gebieden [grenzen-ontbreken]
"""
    assert na(anders) == verwacht


def test_onleesbare_grenzen(na):
    """Grenzen die niet te lezen zijn, geven één melding."""
    anders = {GRENZEN: "{}"}
    verwacht = """\
content/gebieden/buurten.geojson:1: fout: In dit bestand staan geen grenzen die we kunnen lezen.
    Maak het bestand opnieuw met: wegwijzer gebieden [grenzen-onleesbaar]
"""
    assert na(anders) == verwacht


def test_grenzen_zonder_code(na):
    """Zonder code weten we niet welke buurt een vorm is."""
    anders = {GRENZEN: BESTANDEN[GRENZEN].replace('"code": "BU99990002", ', "")}
    verwacht = """\
content/gebieden/buurten.geojson:1: fout: In dit bestand met grenzen ontbreekt ergens 'code'.
    Maak het bestand opnieuw met: wegwijzer gebieden [grenzen-onvolledig]
"""
    assert na(anders) == verwacht
