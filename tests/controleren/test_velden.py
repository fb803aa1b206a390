"""Elk veld dat niet klopt, geeft een melding met iets om over te nemen."""

import pytest
from tests.controleren.instantie import BESTANDEN, INSTELLING, KOFFIE, RAAD, VLAG, thee, wissel


def test_veld_ontbreekt(na):
    """Elk veld dat mist, krijgt een regel om over te nemen."""
    anders = {KOFFIE: "naam: Koffie\nbeheer:\n"}
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Het veld 'aanmelden' is niet ingevuld.
    Voeg een regel toe, zoals: aanmelden: {nodig: nee} [veld-ontbreekt]
activiteiten/duinstede/koffie.yml:1: fout: Het veld 'contact' is niet ingevuld.
    Voeg een regel toe, zoals: contact: {telefoon: 0222 00 00 00} [veld-ontbreekt]
activiteiten/duinstede/koffie.yml:1: fout: Het veld 'doelgroepen' is niet ingevuld.
    Voeg een regel toe, zoals: doelgroepen: [iedereen] [veld-ontbreekt]
activiteiten/duinstede/koffie.yml:1: fout: Het veld 'kosten' is niet ingevuld.
    Voeg een regel toe, zoals: kosten: gratis [veld-ontbreekt]
activiteiten/duinstede/koffie.yml:1: fout: Het veld 'organisatie' is niet ingevuld.
    Voeg een regel toe, zoals: organisatie: dorpsraad [veld-ontbreekt]
activiteiten/duinstede/koffie.yml:1: fout: Het veld 'samenvatting' is niet ingevuld.
    Voeg een regel toe, zoals: samenvatting: U drinkt koffie met mensen uit het dorp. [veld-ontbreekt]
activiteiten/duinstede/koffie.yml:1: fout: Het veld 'themas' is niet ingevuld.
    Voeg een regel toe, zoals: themas: [ontmoeten] [veld-ontbreekt]
activiteiten/duinstede/koffie.yml:2: fout: Het veld 'beheer' is niet ingevuld.
    Voeg een regel toe, zoals: beheer: {gecontroleerd: 2026-10-01, door: Dorpsraad} [veld-ontbreekt]
"""
    assert na(anders) == verwacht


def test_onbekend_veld(na):
    """Een verschreven veld geeft één melding, niet ook nog dat het goede mist."""
    anders = wissel(KOFFIE, "samenvatting:", "samenvating:")
    verwacht = """\
activiteiten/duinstede/koffie.yml:2: fout: Het veld 'samenvating' kennen we niet.
    Bedoelt u 'samenvatting'? [veld-onbekend]
"""
    assert na(anders) == verwacht


def test_veld_op_verkeerde_plek(na):
    """Een veld dat ergens anders hoort, krijgt zijn plek te horen."""
    anders = wissel(
        KOFFIE,
        "kosten: gratis",
        "kosten: gratis\ntelefoon: 0222 00 00 00",
        "  nodig: nee",
        "  nodig: nee\n  tijden_uitleg: Kom gerust.",
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Het veld 'telefoon' kennen we niet.
    Zet dit veld bij 'contact', met spaties ervoor. [veld-onbekend]
activiteiten/duinstede/koffie.yml:15: fout: Het veld 'tijden_uitleg' kennen we niet.
    Zet dit veld vooraan op de regel, zonder spaties ervoor. [veld-onbekend]
"""
    assert na(anders) == verwacht


def test_veld_uit_de_naam(na):
    """De id en de gemeente komen uit de naam van het bestand."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\nid: koffie\ngemeente: duinstede")
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Het veld 'id' hoort niet in dit bestand.
    Haal deze regel weg. De naam of de map van het bestand zegt dit al. [veld-te-veel]
activiteiten/duinstede/koffie.yml:13: fout: Het veld 'gemeente' hoort niet in dit bestand.
    Haal deze regel weg. De naam of de map van het bestand zegt dit al. [veld-te-veel]
"""
    assert na(anders) == verwacht


def test_verzonnen_veld(na):
    """Een veld waar niets op lijkt, krijgt een paar keuzes."""
    anders = wissel(KOFFIE, "  nodig: nee", "  nodig: nee\n  zzz: nee", "kosten: gratis", "kosten: gratis\n1: een")
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Het veld '1' kennen we niet.
    U kunt kiezen uit: naam, samenvatting, beschrijving, themas, doelgroepen, leeftijd en meer. [veld-onbekend]
activiteiten/duinstede/koffie.yml:15: fout: Het veld 'zzz' kennen we niet.
    U kunt kiezen uit: nodig, hoe. [veld-onbekend]
"""
    assert na(anders) == verwacht


def test_tekst_in_plaats_van_lijst(na):
    """Wie een lijst vergeet, ziet een lijst."""
    anders = wissel(KOFFIE, "wanneer:\n  - dag: dinsdag\n    van: 10:00\n    tot: 12:00", "wanneer: dinsdag")
    verwacht = """\
activiteiten/duinstede/koffie.yml:7: fout: Bij 'wanneer' verwachten we een lijst.
    Schrijf het zoals in dit voorbeeld: wanneer: [{dag: dinsdag, van: 10:00, tot: 12:00}] [verkeerde-soort]
"""
    assert na(anders) == verwacht


def test_velden_in_plaats_van_keuzes(na):
    """Velden waar keuzes horen, krijgen een voorbeeld."""
    anders = wissel(KOFFIE, "themas: [ontmoeten]", "themas: {een: ontmoeten}")
    verwacht = """\
activiteiten/duinstede/koffie.yml:3: fout: Bij 'themas' verwachten we een lijst.
    Schrijf het zoals in dit voorbeeld: themas: [ontmoeten] [verkeerde-soort]
"""
    assert na(anders) == verwacht


def test_lijst_in_plaats_van_waarde(na):
    """Een lijst waar één waarde hoort, krijgt een voorbeeld."""
    anders = wissel(
        KOFFIE,
        "naam: Koffie in De Vlag",
        "naam: [Koffie, Thee]",
        "van: 10:00",
        "van: [10:00]",
        "nodig: nee",
        "nodig: [nee]",
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Bij 'naam' verwachten we één waarde.
    Schrijf het zoals in dit voorbeeld: naam: Koffie in De Vlag [verkeerde-soort]
activiteiten/duinstede/koffie.yml:9: fout: Bij 'van' verwachten we één waarde.
    Schrijf het zoals in dit voorbeeld: van: 10:00 [verkeerde-soort]
activiteiten/duinstede/koffie.yml:13: fout: Bij 'nodig' verwachten we één waarde.
    Schrijf het zoals in dit voorbeeld: nodig: nee [verkeerde-soort]
"""
    assert na(anders) == verwacht


def test_waarde_in_plaats_van_velden(na):
    """Een nummer waar velden horen, krijgt een voorbeeld."""
    anders = wissel(KOFFIE, "contact:\n  naam: Dorpsraad Zeedorp\n  telefoon: 0222 00 00 00", "contact: 0222 00 00 00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:14: fout: Bij 'contact' verwachten we een of meer velden.
    Schrijf het zoals in dit voorbeeld: contact: {telefoon: 0222 00 00 00} [verkeerde-soort]
"""
    assert na(anders) == verwacht


def test_te_lang(na):
    """Een te lange tekst zegt hoeveel er af moet."""
    anders = wissel(KOFFIE, "naam: Koffie in De Vlag", "naam: " + "x" * 83)
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: De tekst bij 'naam' heeft 83 tekens. Er passen er 60.
    Maak de tekst 23 tekens korter. [tekst-te-lang]
"""
    assert na(anders) == verwacht


def test_te_veel_keuzes(na):
    """Er zijn hooguit drie themas."""
    anders = wissel(KOFFIE, "[ontmoeten]", "[ontmoeten, bewegen, ontmoeten, bewegen]")
    verwacht = """\
activiteiten/duinstede/koffie.yml:3: fout: Bij 'themas' staan te veel keuzes. U mag er 3 kiezen.
    Kies de belangrijkste en haal de andere weg. [te-veel]
"""
    assert na(anders) == verwacht


def test_geen_keuze(na):
    """Een lege lijst is geen keuze."""
    anders = wissel(KOFFIE, "[ontmoeten]", "[]")
    verwacht = """\
activiteiten/duinstede/koffie.yml:3: fout: Bij 'themas' koos u nog niets.
    Kies er minstens één, zoals: themas: [ontmoeten] [te-weinig]
"""
    assert na(anders) == verwacht


def test_onbekende_keuze(na):
    """Een afkorting of hoofdletter krijgt het hele woord."""
    anders = wissel(KOFFIE, "dag: dinsdag", "dag: [di, Woensdag]", "nodig: nee", "nodig: misschien")
    verwacht = """\
activiteiten/duinstede/koffie.yml:8: fout: Bij 'dag' staat 'Woensdag'. Die keuze is er niet.
    Bedoelt u 'woensdag'? [keuze-onbekend]
activiteiten/duinstede/koffie.yml:8: fout: Bij 'dag' staat 'di'. Die keuze is er niet.
    Bedoelt u 'dinsdag'? [keuze-onbekend]
activiteiten/duinstede/koffie.yml:13: fout: Bij 'nodig' staat 'misschien'. Die keuze is er niet.
    U kunt kiezen uit: ja, nee, liever wel. [keuze-onbekend]
"""
    assert na(anders) == verwacht


def test_tijd_met_punt(na):
    """Een tijd met een punt krijgt een dubbele punt."""
    anders = wissel(KOFFIE, "van: 10:00", "van: 10.00", "tot: 12:00", "tot: 12u30")
    verwacht = """\
activiteiten/duinstede/koffie.yml:9: fout: Bij 'van' staat '10.00'. Dat lezen we niet als tijd.
    Schrijf de tijd met een dubbele punt, zoals 10:00. [tijd-onleesbaar]
activiteiten/duinstede/koffie.yml:10: fout: Bij 'tot' staat '12u30'. Dat lezen we niet als tijd.
    Schrijf de tijd met een dubbele punt, zoals 12:30. [tijd-onleesbaar]
"""
    assert na(anders) == verwacht


def test_tijd_bestaat_niet(na):
    """Vierentwintig uur bestaat niet, en een woord is geen tijd."""
    anders = wissel(KOFFIE, "van: 10:00", "van: half tien", "tot: 12:00", "tot: 24:00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:9: fout: Bij 'van' staat 'half tien'. Dat lezen we niet als tijd.
    Schrijf de tijd met een dubbele punt, zoals 10:00. [tijd-onleesbaar]
activiteiten/duinstede/koffie.yml:10: fout: Bij 'tot' staat '24:00'. Dat lezen we niet als tijd.
    Schrijf de tijd met een dubbele punt, zoals 23:59. [tijd-onleesbaar]
"""
    assert na(anders) == verwacht


def test_datum_onleesbaar(na):
    """Een datum in een andere volgorde krijgt de goede volgorde."""
    anders = wissel(
        KOFFIE,
        "gecontroleerd: 2026-10-01",
        "gecontroleerd: 1-10-2026",
        "    tot: 12:00",
        "    tot: 12:00\n    niet_op: [24 december 2026, kerst]",
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:11: fout: Bij 'niet_op' staat '24 december 2026'. Dat lezen we niet als datum.
    Schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-12-24. [datum-onleesbaar]
activiteiten/duinstede/koffie.yml:11: fout: Bij 'niet_op' staat 'kerst'. Dat lezen we niet als datum.
    Schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-12-22. [datum-onleesbaar]
activiteiten/duinstede/koffie.yml:20: fout: Bij 'gecontroleerd' staat '1-10-2026'. Dat lezen we niet als datum.
    Schrijf eerst het jaar, dan de maand, dan de dag, zoals 2026-10-01. [datum-onleesbaar]
"""
    assert na(anders) == verwacht


def test_datum_bestaat_niet(na):
    """Een dag die niet bestaat, krijgt de laatste dag van die maand."""
    anders = wissel(KOFFIE, "2026-10-01", "2026-09-31")
    verwacht = """\
activiteiten/duinstede/koffie.yml:19: fout: Bij 'gecontroleerd' staat '2026-09-31'. Die dag bestaat niet.
    Kijk op de kalender. De laatste dag van die maand is 2026-09-30. [datum-bestaat-niet]
"""
    assert na(anders) == verwacht


def test_datum_ver_weg(na):
    """Een jaar dat niet kan, valt op."""
    anders = wissel(KOFFIE, "2026-10-01", "0206-10-01")
    verwacht = """\
activiteiten/duinstede/koffie.yml:19: fout: Bij 'gecontroleerd' staat het jaar 206. Dat is te lang geleden, of te ver weg.
    Kijk het jaar na. Een datum ziet er zo uit: 2026-10-01. [datum-ver-weg]
"""
    assert na(anders) == verwacht


def test_postcode(na):
    """Een postcode heeft vier cijfers en twee letters."""
    anders = wissel(VLAG, "1000 AA", "1000")
    verwacht = """\
locaties/duinstede/de-vlag.yml:6: fout: Bij 'postcode' staat '1000'. Dat lezen we niet als postcode.
    Schrijf 4 cijfers en 2 letters, zoals 1000 AA. [postcode-onleesbaar]
"""
    assert na(anders) == verwacht


def test_telefoon(na):
    """Een nummer met te weinig cijfers krijgt een voorbeeld."""
    anders = wissel(KOFFIE, "0222 00 00 00", "0222 00 00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:16: fout: Bij 'telefoon' staat '0222 00 00'. Dat lezen we niet als telefoonnummer.
    Schrijf een nummer met 10 cijfers, zoals 0222 00 00 00. [telefoon-onleesbaar]
"""
    assert na(anders) == verwacht


@pytest.mark.parametrize(
    ("nummer", "goed"),
    [("0222 00 00 0", False), ("0222 00 00 000", False), ("0022 00 00 00", False), ("14 02", False), ("0800 000", False), ("+32 2 000 00 00", False),
     ("0222-000000", True), ("(0222) 00.00.00", True), ("+31 (0)222 00 00 00", True), ("0031 222 00 00 00", True), ("14 0222", True), ("0800 0000", True)],
)  # fmt: skip
def test_hoe_lang_een_telefoonnummer_is(na, nummer: str, goed: bool):
    """Tien cijfers, of een kort nummer dat iedereen kan bellen; hoe u het opschrijft, maakt niet uit."""
    assert (na(wissel(KOFFIE, "telefoon: 0222 00 00 00", f"telefoon: {nummer}")) == "") == goed


def test_telefoon_zonder_nul(na):
    """Een nummer zonder nul vooraan krijgt de nul."""
    anders = wissel(KOFFIE, "0222 00 00 00", "222000000")
    verwacht = """\
activiteiten/duinstede/koffie.yml:16: fout: Bij 'telefoon' staat '222000000'. Dat lezen we niet als telefoonnummer.
    Schrijf een nummer met 10 cijfers, zoals 0222000000. [telefoon-onleesbaar]
"""
    assert na(anders) == verwacht


def test_telefoon_met_streepje(na):
    """Streepjes, haakjes en een landcode mogen."""
    anders = wissel(KOFFIE, "0222 00 00 00", "0222-000000") | wissel(
        RAAD, "email: dorpsraad@voorbeeld.example", "telefoon: +31 (0)222 00 00 00"
    )
    assert na(anders) == ""


def test_mail(na):
    """Een mailadres zonder einde of met een spatie krijgt een voorbeeld."""
    anders = wissel(RAAD, "dorpsraad@voorbeeld.example", "dorpsraad @voorbeeld.example")
    verwacht = """\
content/organisaties/dorpsraad.yml:5: fout: Bij 'email' staat 'dorpsraad @voorbeeld.example'. Dat lezen we niet als mailadres.
    Schrijf een mailadres, zoals dorpsraad@voorbeeld.example [email-onleesbaar]
"""
    assert na(anders) == verwacht


def test_webadres_zonder_https(na):
    """Een webadres zonder https krijgt het hele adres."""
    anders = wissel(RAAD, "email: dorpsraad@voorbeeld.example", "website: www.dorpsraad.example/zeedorp")
    verwacht = """\
content/organisaties/dorpsraad.yml:5: fout: Bij 'website' staat 'www.dorpsraad.example/zeedorp'. Dat lezen we niet als webadres.
    Schrijf het hele adres, zoals https://www.dorpsraad.example/zeedorp [website-onleesbaar]
"""
    assert na(anders) == verwacht


def test_webadres_onleesbaar(na):
    """Een zin is geen webadres."""
    anders = wissel(RAAD, "email: dorpsraad@voorbeeld.example", "website: onze site")
    verwacht = """\
content/organisaties/dorpsraad.yml:5: fout: Bij 'website' staat 'onze site'. Dat lezen we niet als webadres.
    Schrijf het hele adres, zoals https://www.voorbeeld.example [website-onleesbaar]
"""
    assert na(anders) == verwacht


def test_webadres_met_script(na):
    """Een webadres dat een script start, mag niet."""
    anders = wissel(RAAD, "email: dorpsraad@voorbeeld.example", "website: JavaScript:alert(1)")
    verwacht = """\
content/organisaties/dorpsraad.yml:5: fout: Bij 'website' staat een adres dat niet met http begint.
    Gebruik een gewoon webadres, zoals https://www.voorbeeld.example [website-soort]
"""
    assert na(anders) == verwacht


def test_webadres_van_andere_soort(na):
    """Alleen http en https zijn webadressen."""
    anders = wissel(INSTELLING, "https://wegwijzer", "ftp://wegwijzer")
    verwacht = """\
content/wegwijzer.yml:5: fout: Bij 'adres' staat een adres dat niet met http begint.
    Gebruik een gewoon webadres, zoals https://wegwijzer.voorbeeld.example [website-soort]
"""
    assert na(anders) == verwacht


def test_bedrag(na):
    """Een bedrag is een getal, en niets anders dat Python een getal vindt."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: {bedrag: 3 euro}") | thee(
        "kosten: gratis", "kosten: {bedrag: NaN}"
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:11: fout: Bij 'bedrag' staat '3 euro'. Dat lezen we niet als bedrag.
    Schrijf alleen het getal, zoals 3. [bedrag-onleesbaar]
activiteiten/duinstede/thee.yml:11: fout: Bij 'bedrag' staat 'NaN'. Dat lezen we niet als bedrag.
    Schrijf alleen het getal, zoals 2.50. [bedrag-onleesbaar]
"""
    assert na(anders) == verwacht


def test_kosten(na):
    """Kosten in een zin worden een regel om over te nemen."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: 3,50 per keer") | thee("kosten: gratis", "kosten: Gratis")
    verwacht = """\
activiteiten/duinstede/koffie.yml:11: fout: Bij 'kosten' staat '3,50 per keer'. Dat kunnen we niet lezen.
    Schrijf: kosten: {bedrag: 3.50, per: keer} [kosten-onleesbaar]
activiteiten/duinstede/thee.yml:11: fout: Bij 'kosten' staat 'Gratis'. Dat kunnen we niet lezen.
    Schrijf: kosten: gratis [kosten-onleesbaar]
"""
    assert na(anders) == verwacht


def test_getallen(na):
    """Een getal dat te laag, te hoog of geen getal is."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\nzorgniveau: 7\nleeftijd: {van: -1, tot: oud}")
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Bij 'zorgniveau' staat 7. Dat is te hoog.
    Schrijf 5 of minder, zoals: zorgniveau: 1 [getal-te-groot]
activiteiten/duinstede/koffie.yml:13: fout: Bij 'tot' staat 'oud'. Dat lezen we niet als getal.
    Schrijf alleen het getal, zoals 99. [getal-onleesbaar]
activiteiten/duinstede/koffie.yml:13: fout: Bij 'van' staat -1. Dat is te laag.
    Schrijf 0 of meer, zoals: van: 55 [getal-te-klein]
"""
    assert na(anders) == verwacht


def test_leeftijd_omgedraaid(na):
    """De jongste leeftijd staat voorop."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\nleeftijd: {van: 99, tot: 55}")
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: De leeftijd gaat van 99 tot 55. Dat kan niet.
    Schrijf: leeftijd: {van: 55, tot: 99} [leeftijd-omgedraaid]
"""
    assert na(anders) == verwacht


def test_ja_of_nee(na):
    """Voor ja en nee zijn er geen andere woorden."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\nwelzijn_op_recept: yes") | wissel(
        INSTELLING, "voorbeeld: ja", "voorbeeld: soms"
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Bij 'welzijn_op_recept' staat 'yes'. Hier kan alleen ja of nee.
    Schrijf: welzijn_op_recept: ja [ja-nee]
content/wegwijzer.yml:9: fout: Bij 'voorbeeld' staat 'soms'. Hier kan alleen ja of nee.
    Schrijf: voorbeeld: ja of nee [ja-nee]
"""
    assert na(anders) == verwacht


def test_einde_voor_begin(na):
    """Het einde komt na het begin."""
    anders = wissel(KOFFIE, "tot: 12:00", "tot: 09:00")
    verwacht = """\
activiteiten/duinstede/koffie.yml:10: fout: Het begint om 10:00, maar het is al afgelopen om 09:00.
    Kijk de tijden bij 'van' en 'tot' na. [einde-voor-begin]
"""
    assert na(anders) == verwacht


def test_laatste_voor_eerste(na):
    """De laatste datum komt na de eerste."""
    anders = wissel(KOFFIE, "    tot: 12:00", "    tot: 12:00\n    vanaf: 2027-02-01\n    tot_en_met: 2027-01-01")
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: De laatste datum (2027-01-01) is eerder dan de eerste (2027-02-01).
    Kijk de datums bij 'vanaf' en 'tot_en_met' na. [laatste-voor-eerste]
"""
    assert na(anders) == verwacht


def test_om_de_week_zonder_begin(na):
    """Om de week heeft een begin nodig."""
    anders = wissel(KOFFIE, "    tot: 12:00", "    tot: 12:00\n    elke: 2 weken")
    verwacht = """\
activiteiten/duinstede/koffie.yml:11: fout: Bij 'elke: 2 weken' weten we niet in welke week het begint.
    Voeg de eerste datum toe, zoals: vanaf: 2026-09-01 [vanaf-ontbreekt]
"""
    assert na(anders) == verwacht


def test_dag_en_op(na):
    """Een vaste dag of losse datums, niet allebei."""
    anders = wissel(KOFFIE, "  - dag: dinsdag", "  - dag: dinsdag\n    op: 2026-12-01")
    verwacht = """\
activiteiten/duinstede/koffie.yml:8: fout: Bij een tijd hoort een vaste dag, of losse datums. Niet allebei.
    Schrijf bijvoorbeeld: dag: dinsdag. Of schrijf: op: [2026-12-12] [dag-of-op]
"""
    assert na(anders) == verwacht


def test_geen_dag(na):
    """Een tijdregel zonder dag zegt niets."""
    anders = wissel(KOFFIE, "  - dag: dinsdag\n    van", "  - van")
    verwacht = """\
activiteiten/duinstede/koffie.yml:8: fout: Bij een tijd hoort een vaste dag, of losse datums. Niet allebei.
    Schrijf bijvoorbeeld: dag: dinsdag. Of schrijf: op: [2026-12-12] [dag-of-op]
"""
    assert na(anders) == verwacht


def test_locatie_en_waar(na):
    """Een vaste plek of iets anders, niet allebei."""
    anders = wissel(KOFFIE, "locatie: de-vlag", "locatie: de-vlag\nwaar: thuis\ngebieden: [zeedorp]")
    verwacht = """\
activiteiten/duinstede/koffie.yml:7: fout: Bij een activiteit hoort 'locatie' of 'waar'. Precies een van de twee.
    Kies een plek bij 'locatie', of schrijf: waar: thuis [locatie-of-waar]
"""
    assert na(anders) == verwacht


def test_geen_plek(na):
    """Zonder plek weet niemand waar het is."""
    anders = wissel(KOFFIE, "locatie: de-vlag\n", "")
    verwacht = """\
activiteiten/duinstede/koffie.yml:1: fout: Bij een activiteit hoort 'locatie' of 'waar'. Precies een van de twee.
    Kies een plek bij 'locatie', of schrijf: waar: thuis [locatie-of-waar]
"""
    assert na(anders) == verwacht


def test_geen_gebieden(na):
    """Zonder vaste plek is een gebied nodig."""
    anders = wissel(KOFFIE, "locatie: de-vlag", "waar: thuis")
    verwacht = """\
activiteiten/duinstede/koffie.yml:6: fout: Deze activiteit heeft geen vaste plek en geen 'gebieden'.
    Voeg toe in welke dorpen of wijken het is, zoals: gebieden: [zeedorp] [gebieden-ontbreken]
"""
    assert na(anders) == verwacht


def test_contact_leeg(na):
    """Een naam alleen is niet te bellen."""
    anders = wissel(KOFFIE, "  telefoon: 0222 00 00 00\n", "")
    verwacht = """\
activiteiten/duinstede/koffie.yml:14: fout: Bij 'contact' staat geen telefoon, mail of website.
    Voeg er een toe, zoals: contact: {telefoon: 0222 00 00 00} [contact-leeg]
"""
    assert na(anders) == verwacht


@pytest.mark.parametrize("code", ["<b>", "</b>", "<!-- x -->", "<!doctype html>", "<?php x ?>", "<br", "<a href=x>"])
def test_elke_soort_html(na, code: str):
    """Ook een einde, een opmerking of een half stuk is code van een webpagina."""
    assert "[html]" in na(wissel(KOFFIE, "koffie met", f"koffie {code} met"))


def test_html(na):
    """Code van een webpagina komt nergens in."""
    anders = wissel(
        KOFFIE,
        "koffie met",
        "<b>koffie</b> met",
        "kosten: gratis",
        "beschrijving: |\n  Kom.<script>alert(1)</script>\nkosten: gratis",
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:2: fout: Bij 'samenvatting' staat code van een webpagina: '<b>'.
    Haal de haakjes < en > weg. Gebruik gewone tekst. [html]
activiteiten/duinstede/koffie.yml:11: fout: Bij 'beschrijving' staat code van een webpagina: '<script>'.
    Haal de haakjes < en > weg. Gebruik gewone tekst. [html]
"""
    assert na(anders) == verwacht


def test_kleiner_dan_mag(na):
    """Een hartje of een leeftijd is geen code van een webpagina."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\nbeschrijving: Voor kinderen < 12 jaar <3")
    assert na(anders) == ""


def test_link_met_script(na):
    """Een link in een tekst start geen script, ook niet met een omweg."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: gratis\nbeschrijving: Kijk [hier](javascript:alert(1)).") | {
        "activiteiten/duinstede/thee.yml": BESTANDEN[KOFFIE].replace("Koffie", "Thee").replace("dinsdag", "maandag")
        + "beschrijving: |\n  Kijk [hier].\n\n  [hier]: &#106;avascript:alert(1)\n"
    }
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Bij 'beschrijving' staat een link naar 'javascript:alert(1'. Dat is geen webadres.
    Schrijf in de link het hele adres, zoals https://www.voorbeeld.example [link-soort]
activiteiten/duinstede/thee.yml:24: fout: Bij 'beschrijving' staat een link naar '&#106;avascript:alert(1)'. Dat is geen webadres.
    Schrijf in de link het hele adres, zoals https://www.voorbeeld.example [link-soort]
"""
    assert na(anders) == verwacht


def test_link_zonder_https(na):
    """Een link in een tekst heeft het hele adres."""
    anders = wissel(
        KOFFIE, "kosten: gratis", "kosten: gratis\nbeschrijving: Kijk op [onze site](www.voorbeeld.example/koffie)."
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:12: fout: Bij 'beschrijving' staat een link naar 'www.voorbeeld.example/koffie'. Dat is geen webadres.
    Schrijf in de link het hele adres, zoals https://www.voorbeeld.example/koffie [link-soort]
"""
    assert na(anders) == verwacht


def test_goede_links_mogen(na):
    """Een webadres, een mailadres en een telefoonnummer mogen in een tekst."""
    anders = wissel(
        KOFFIE,
        "kosten: gratis",
        "kosten: gratis\nbeschrijving: Kijk [hier](https://voorbeeld.example), [mail](mailto:a@voorbeeld.example) of [bel](tel:0222000000).",
    )
    assert na(anders) == ""


def test_kleur_en_logo(na):
    """Een kleur heeft de vorm van een webkleur; een logo is er echt."""
    anders = wissel(INSTELLING, "regio:", "kleuren: {hoofd: blauw}\nlogo: logo.svg\nregio:")
    verwacht = """\
content/wegwijzer.yml:3: fout: Bij 'hoofd' staat 'blauw'. Dat kunnen we niet gebruiken.
    Schrijf het zoals in dit voorbeeld: hoofd: "#0a5c6b" [waarde-vreemd]
content/wegwijzer.yml:4: fout: Het plaatje 'logo.svg' staat niet in de map content/.
    Zet het plaatje in die map, of haal deze regel weg. [plaatje-weg]
"""
    assert na(anders) == verwacht


def test_alles_in_een_keer(na):
    """Alle meldingen komen in één keer, op volgorde van bestand en regel."""
    anders = (
        wissel(KOFFIE, "van: 10:00", "van: 10.00", "themas: [ontmoeten]", "themas: [ontmoete]")
        | wissel(VLAG, "1000 AA", "1000")
        | wissel(RAAD, "door: Bestuur", "dor: Bestuur")
    )
    verwacht = """\
activiteiten/duinstede/koffie.yml:3: fout: Het thema 'ontmoete' staat niet in het bestand content/themas.yml.
    Bedoelt u 'ontmoeten'? [thema-onbekend]
activiteiten/duinstede/koffie.yml:9: fout: Bij 'van' staat '10.00'. Dat lezen we niet als tijd.
    Schrijf de tijd met een dubbele punt, zoals 10:00. [tijd-onleesbaar]
content/organisaties/dorpsraad.yml:8: fout: Het veld 'dor' kennen we niet.
    Bedoelt u 'door'? [veld-onbekend]
locaties/duinstede/de-vlag.yml:6: fout: Bij 'postcode' staat '1000'. Dat lezen we niet als postcode.
    Schrijf 4 cijfers en 2 letters, zoals 1000 AA. [postcode-onleesbaar]
"""
    assert na(anders) == verwacht


def test_tekst_na_een_komma(na):
    """Tekst na een komma verdwijnt niet stil als leeg veld."""
    anders = wissel(KOFFIE, "kosten: gratis", "kosten: {bedrag: 2, uitleg: Met koffie, en een koekje.}")
    verwacht = """\
activiteiten/duinstede/koffie.yml:11: fout: Het veld 'en een koekje.' kennen we niet.
    Is dit tekst? Zet dan de hele tekst tussen aanhalingstekens. [veld-onbekend]
"""
    assert na(anders) == verwacht


def test_leeg_veld_is_niet_ingevuld(na):
    """Een leeg veld dat mag ontbreken, is gewoon niet ingevuld."""
    anders = wissel(
        KOFFIE,
        "kosten: gratis",
        "kosten: gratis\nbeschrijving:\nwanneer_niet:",
        "wanneer_niet:",
        "talen: ~\nbron:",
        "  nodig: nee",
        "  nodig: nee\n  hoe: ''",
    )
    assert na(anders) == ""


def test_redactie_zonder_inloggen(na):
    """Wat ontbreekt om in te loggen bij de redactie, staat in een melding."""
    anders = wissel(INSTELLING, "contact:", "redactie: {soort: gitlab, repo: groep/wegwijzer}\ncontact:")
    verwacht = """\
content/wegwijzer.yml:6: fout: Bij 'redactie' ontbreekt 'app_id'. Dat is de code van gitlab.
    Meld uw site aan bij gitlab. Zet de code die u krijgt bij 'app_id'. [redactie-zonder-code]
"""
    assert na(anders) == verwacht


def test_redactie_zonder_adres(na):
    """Github en forgejo staan niet op een vast adres."""
    anders = wissel(INSTELLING, "contact:", "redactie: {soort: github, repo: groep/wegwijzer}\ncontact:")
    verwacht = """\
content/wegwijzer.yml:6: fout: Bij 'redactie' ontbreekt 'basis_url'. Dat is het adres van github om in te loggen.
    Schrijf het hele adres, met https:// ervoor. [redactie-zonder-adres]
"""
    assert na(anders) == verwacht
