"""Een bestand dat niet te lezen is, geeft één melding: geen tien, en nooit een fout van Python."""

from tests.controleren.instantie import BESTANDEN, KOFFIE, wissel


def test_tab(na):
    """Een tab vooraan een regel heet een tab."""
    anders = wissel(KOFFIE, "  nodig: nee", "\tnodig: nee")
    verwacht = """\
activiteiten/duinstede/koffie.yml:13: fout: Op deze regel staat een tab. Dat kunnen we niet lezen.
    Haal de tab weg en zet er spaties voor in de plaats. [tab]
"""
    assert na(anders) == verwacht


def test_tab_na_spaties(na):
    """Ook een tab na een paar spaties wordt gevonden."""
    anders = wissel(KOFFIE, "    van: 10:00", "   \tvan: 10:00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:9: fout: Op deze regel staat een tab. Dat kunnen we niet lezen.
    Haal de tab weg en zet er spaties voor in de plaats. [tab]
"""
    assert na(anders) == verwacht


def test_verkeerde_codering(na):
    """Letters in een oude codering worden gemeld op hun regel."""
    anders = {KOFFIE: BESTANDEN[KOFFIE].replace("koffie met", "koffie én thee met").encode("latin-1")}
    verwacht = """\
activiteiten/duinstede/koffie.yml:2: fout: Vanaf deze regel kunnen we de letters niet goed lezen.
    Kies in uw programma 'Opslaan als', en kies daar als codering: UTF-8. [codering]
"""
    assert na(anders) == verwacht


def test_utf_16(na):
    """Een bestand in UTF-16 geeft één melding."""
    anders = {KOFFIE: BESTANDEN[KOFFIE].encode("utf-16")}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Vanaf deze regel kunnen we de letters niet goed lezen.
    Kies in uw programma 'Opslaan als', en kies daar als codering: UTF-8. [codering]
"""
    assert na(anders) == verwacht


def test_bom_en_windows_regels(na):
    """Een bestand van Windows, met BOM en CRLF, is gewoon goed."""
    anders = {KOFFIE: b"\xef\xbb\xbf" + BESTANDEN[KOFFIE].replace("\n", "\r\n").encode()}
    assert na(anders) == ""


def test_nul_teken(na):
    """Een teken dat geen tekst is, wordt gemeld op zijn regel."""
    anders = wissel(KOFFIE, "koffie met", "koffie\0 met")
    verwacht = """\
activiteiten/duinstede/koffie.yml:2: fout: Op deze regel staat een teken dat we niet kunnen lezen.
    Typ deze regel opnieuw. [teken-onleesbaar]
"""
    assert na(anders) == verwacht


def test_onzichtbaar_teken(na):
    """Een onzichtbaar teken breekt het zoeken, dus het moet weg."""
    anders = wissel(KOFFIE, "koffie met", "kof\u200bfie met")
    verwacht = """\
activiteiten/duinstede/koffie.yml:2: fout: Hier staat een teken dat u niet ziet: 'U drinkt kof fie met mensen'.
    Haal dit stuk tekst weg en typ het opnieuw. [teken-onzichtbaar]
"""
    assert na(anders) == verwacht


def test_omgedraaide_leesrichting(na):
    """Een teken dat de leesrichting omdraait, kan iemand misleiden."""
    anders = wissel(KOFFIE, "koffie met", "koffie \u202emet")
    verwacht = """\
activiteiten/duinstede/koffie.yml:2: fout: Hier staat een teken dat u niet ziet: 'drinkt koffie met mensen uit'.
    Haal dit stuk tekst weg en typ het opnieuw. [teken-onzichtbaar]
"""
    assert na(anders) == verwacht


def test_onzichtbaar_teken_met_omweg(na):
    """Ook een onzichtbaar teken in de code van YAML wordt gevonden."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", 'naam: "Koffie \\0 in \\e De Vlag"')
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Hier staat een teken dat u niet ziet: 'Koffie in De Vlag'.
    Haal dit stuk tekst weg en typ het opnieuw. [teken-onzichtbaar]
"""
    assert na(anders) == verwacht


def test_emoji_mag(na):
    """Een emoji van meer tekens samen is goed voor de site; op papier valt hij weg."""
    anders = wissel(KOFFIE, "koffie met", "👩\u200d🍳 koffie met")
    verwacht = """\
activiteiten/duinstede/koffie.yml:2: let op: Dit kunnen we niet afdrukken: 👩 🍳
    Laat het weg, of gebruik gewone letters. [teken-onbekend]
"""
    assert na(anders) == verwacht


def test_dubbele_punt(na):
    """Een tweede dubbele punt op een regel krijgt een regel om over te nemen."""
    anders = wissel(KOFFIE, "naam: Koffie in", "naam: Koffie: elke dag in")
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: In de tekst op deze regel staat een dubbele punt.
    Zet de tekst tussen aanhalingstekens: naam: "Koffie: elke dag in De Vlag" [dubbele-punt]
"""
    assert na(anders) == verwacht


def test_aanhalingsteken(na):
    """Een aanhalingsteken dat niet dichtgaat, wordt gemeld waar het begint."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", 'naam: "Koffie in De Vlag')
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Op deze regel begint een aanhalingsteken. Het tweede staat er niet.
    Zet ook aan het eind van de tekst een aanhalingsteken. [aanhalingsteken]
"""
    assert na(anders) == verwacht


def test_inspringen(na):
    """Een regel die te ver naar rechts staat, geeft één melding."""
    anders = wissel(KOFFIE, "    van: 10:00", "     van: 10:00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:9: fout: Rond deze regel lezen we het bestand niet goed.
    Kijk of de regels die bij elkaar horen even ver naar rechts beginnen. [yaml-onleesbaar]
"""
    assert na(anders) == verwacht


def test_verwijzing_van_yaml(na):
    """Een tekst die met een sterretje begint, is voor YAML een verwijzing."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", "naam: *koffie*")
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De tekst op deze regel begint met het teken *.
    Zet de hele tekst tussen aanhalingstekens. [bijzonder-teken]
"""
    assert na(anders) == verwacht


def test_anker_van_yaml(na):
    """Een tekst die met & begint, zou stil een woord verliezen."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", "naam: &Koffie in")
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De tekst op deze regel begint met het teken &.
    Zet de hele tekst tussen aanhalingstekens. [bijzonder-teken]
"""
    assert na(anders) == verwacht


def test_merk_van_yaml(na):
    """Een tekst die met een uitroepteken begint, zou stil een woord verliezen."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", "naam: !Koffie in")
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De tekst op deze regel begint met het teken !.
    Zet de hele tekst tussen aanhalingstekens. [bijzonder-teken]
"""
    assert na(anders) == verwacht


def test_apenstaartje_vooraan(na):
    """Een tekst die met een apenstaartje begint, leest YAML niet."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", "naam: @Koffie")
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De tekst op deze regel begint met het teken @.
    Zet de hele tekst tussen aanhalingstekens. [bijzonder-teken]
"""
    assert na(anders) == verwacht


def test_python_object(na):
    """Een bestand kan geen programma starten."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", "naam: !!python/object/apply:os.system [ls]")
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De tekst op deze regel begint met het teken !.
    Zet de hele tekst tussen aanhalingstekens. [bijzonder-teken]
"""
    assert na(anders) == verwacht


def test_uitdijende_verwijzingen(na):
    """Verwijzingen die uitdijen tot miljarden woorden, lezen we niet."""
    anders = {KOFFIE: "a: &a [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De tekst op deze regel begint met het teken &.
    Zet de hele tekst tussen aanhalingstekens. [bijzonder-teken]
"""
    assert na(anders) == verwacht


def test_twee_documenten(na):
    """Drie streepjes in een bestand zijn er te veel."""
    anders = {KOFFIE: BESTANDEN[KOFFIE] + "---\n" + BESTANDEN[KOFFIE]}
    verwacht = """\
activiteiten/duinstede/koffie.yml:21: fout: In dit bestand staan twee delen, met drie streepjes ertussen.
    Haal de streepjes weg, of maak er twee bestanden van. [tweede-document]
"""
    assert na(anders) == verwacht


def test_leeg_bestand(na):
    """Een leeg bestand geeft één melding."""
    anders = {KOFFIE: ""}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: In dit bestand staat niets wat we kunnen gebruiken.
    Vul het bestand in, of haal het weg. [bestand-leeg]
"""
    assert na(anders) == verwacht


def test_alleen_commentaar(na):
    """Een bestand met alleen een opmerking is ook leeg."""
    anders = {KOFFIE: "# Dit komt nog.\n"}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: In dit bestand staat niets wat we kunnen gebruiken.
    Vul het bestand in, of haal het weg. [bestand-leeg]
"""
    assert na(anders) == verwacht


def test_lijst_in_plaats_van_velden(na):
    """Een lijst is geen activiteit."""
    anders = {KOFFIE: "- koffie\n- thee\n"}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Op elke regel hoort hier een veld, een dubbele punt en een waarde.
    Schrijf het zoals in dit voorbeeld: naam: Voorbeeld [geen-velden]
"""
    assert na(anders) == verwacht


def test_tekst_in_plaats_van_velden(na):
    """Een losse zin is geen activiteit."""
    anders = {KOFFIE: "Elke dinsdag koffie in De Vlag.\n"}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Op elke regel hoort hier een veld, een dubbele punt en een waarde.
    Schrijf het zoals in dit voorbeeld: naam: Voorbeeld [geen-velden]
"""
    assert na(anders) == verwacht


def test_lege_lijst(na):
    """Een lijst waar alles uit kiest, is niet leeg."""
    anders = {"content/themas.yml": "# nog niets\n"}
    verwacht = """\
content/themas.yml:1: fout: In dit bestand staat niets wat we kunnen gebruiken.
    Vul het bestand in, of haal het weg. [bestand-leeg]
"""
    assert na(anders) == verwacht


def test_velden_in_plaats_van_lijst(na):
    """In een lijst hoort elk ding achter een streepje."""
    anders = {"content/themas.yml": "id: ontmoeten\n"}
    verwacht = """\
content/themas.yml:1: fout: In dit bestand hoort een lijst, met streepjes.
    Begin elk ding met een streepje, zoals: - id: voorbeeld [geen-lijst]
"""
    assert na(anders) == verwacht


def test_vreemde_regels_in_lijst(na):
    """Een los woord of een leeg streepje in een lijst valt op."""
    anders = {"content/themas.yml": BESTANDEN["content/themas.yml"] + "- wandelen\n-\n"}
    verwacht = """\
content/themas.yml:3: fout: Op elke regel hoort hier een veld, een dubbele punt en een waarde.
    Schrijf het zoals in dit voorbeeld: - id: voorbeeld [geen-velden]
content/themas.yml:4: fout: Achter dit streepje staat niets.
    Vul iets in, of haal het streepje weg. [regel-leeg]
"""
    assert na(anders) == verwacht


def test_te_groot(na):
    """Een bestand van meer dan 1 MB lezen we niet."""
    anders = {KOFFIE: BESTANDEN[KOFFIE] + "# " + "x" * 1_000_000}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Dit bestand is groter dan 1 MB. Dat lezen we niet.
    Maak het bestand kleiner, of verdeel het. [bestand-te-groot]
"""
    assert na(anders) == verwacht


def test_lijst_ontbreekt(na):
    """Een lijst die er niet is, geeft één melding en geen melding bij elk gebruik."""
    anders = {"content/gebieden.yml": None}
    verwacht = """\
content/gebieden.yml:1: fout: Deze lijst is er niet. Zonder kunnen we geen site maken.
    Zet het bestand terug, of neem het over van een andere wegwijzer. [bestand-ontbreekt]
"""
    assert na(anders) == verwacht


def test_kapotte_lijst(na):
    """Een lijst die niet te lezen is, geeft geen melding bij alles wat ernaar wijst."""
    anders = {"content/gemeenten.yml": "- {id: duinstede"}
    verwacht = """\
content/gemeenten.yml:1: fout: Op deze regel begint een haak: {. De tweede staat er niet.
    Zet achter de laatste waarde: } [haak]
"""
    assert na(anders) == verwacht


def test_geen_wegwijzer(na):
    """Zonder instellingen is het geen wegwijzer; dan zegt de rest niets."""
    anders = dict.fromkeys(BESTANDEN)
    verwacht = """\
content/wegwijzer.yml:1: fout: Dit bestand met de instellingen is er niet.
    Kijk of u in de goede map bent. [geen-wegwijzer]
"""
    assert na(anders) == verwacht


def test_diepe_blokken(na):
    """Heel diep inspringen geeft één melding."""
    anders = {KOFFIE: "".join(" " * n + "a:\n" for n in range(1300))}
    verwacht = """\
activiteiten/duinstede/koffie.yml:21: fout: Deze regels beginnen te ver naar rechts.
    Begin opnieuw met een goed voorbeeld uit dezelfde map. [te-diep]
"""
    assert na(anders) == verwacht


def test_diepe_haken(na):
    """Honderdduizend haken geven één melding."""
    anders = {KOFFIE: "naam: " + "[" * 100_000}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Deze regels beginnen te ver naar rechts.
    Begin opnieuw met een goed voorbeeld uit dezelfde map. [te-diep]
"""
    assert na(anders) == verwacht


def test_diepe_accolades(na):
    """Honderdduizend accolades geven één melding."""
    anders = {KOFFIE: "{a: " * 100_000}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Deze regels beginnen te ver naar rechts.
    Begin opnieuw met een goed voorbeeld uit dezelfde map. [te-diep]
"""
    assert na(anders) == verwacht


def test_diepe_streepjes(na):
    """Honderdduizend streepjes geven één melding."""
    anders = {KOFFIE: "- " * 100_000}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Deze regels beginnen te ver naar rechts.
    Begin opnieuw met een goed voorbeeld uit dezelfde map. [te-diep]
"""
    assert na(anders) == verwacht


def test_dubbel_veld(na):
    """Een veld dat er twee keer in staat, geeft één melding, ook als er velden in zitten."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\ncontact:\n  telefoon: 0222 00 00 00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:16: fout: Het veld 'contact' staat er twee keer in. Eerder stond het op regel 12.
    Haal een van de twee weg. [veld-dubbel]
"""
    assert na(anders) == verwacht


def test_dubbel_leeg_veld(na):
    """Ook een leeg veld telt mee."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten:\nkosten: gratis")
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Het veld 'kosten' staat er twee keer in. Eerder stond het op regel 11.
    Haal een van de twee weg. [veld-dubbel]
"""
    assert na(anders) == verwacht


def test_verkeerde_plek(na):
    """Een bestand dat stil zou wegvallen, krijgt een goede plek en naam."""
    anders = {
        "activiteiten/duinstede/Thee.yaml": "x",
        "activiteiten/soep.yml": "x",
        "locaties/duinstede/oud/zaal.yml": "x",
        "content/organisaties/Welzijn.yml.txt": "x",
    }
    verwacht = """\
activiteiten/duinstede/Thee.yaml:1: fout: Dit bestand lezen we niet. De naam of de map klopt niet.
    Geef het deze plek en naam: activiteiten/duinstede/thee.yml [verkeerde-plek]
activiteiten/soep.yml:1: fout: Dit bestand lezen we niet. De naam of de map klopt niet.
    Geef het deze plek en naam: activiteiten/gemeente/soep.yml [verkeerde-plek]
content/organisaties/Welzijn.yml.txt:1: fout: Dit bestand lezen we niet. De naam of de map klopt niet.
    Geef het deze plek en naam: content/organisaties/welzijn.yml [verkeerde-plek]
locaties/duinstede/oud/zaal.yml:1: fout: Dit bestand lezen we niet. De naam of de map klopt niet.
    Geef het deze plek en naam: locaties/duinstede/zaal.yml [verkeerde-plek]
"""
    assert na(anders) == verwacht


def test_voorbeeld_wordt_overgeslagen(na):
    """Een bestand dat met een streepje laag begint, is een voorbeeld."""
    anders = {"activiteiten/duinstede/_voorbeeld.yml": "x: [", "activiteiten/LEESMIJ.md": "x"}
    assert na(anders) == ""
