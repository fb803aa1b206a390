"""De redactie op de site zelf: alleen als de wegwijzer dat wil, en voor github, gitlab en forgejo."""

import base64
import html
import json
import re
import sys
from pathlib import Path

import pytest
from tests.browser import site
from tests.lokaal.forgejo import SLEUTEL, Forgejo, dien_op
from tests.mini.verwacht import MINI, VANDAAG

from wegwijzer.bevinding import UitvoerMislukt
from wegwijzer.bouw import Opdracht, bouw
from wegwijzer.controleren import controleer
from wegwijzer.laden import laad
from wegwijzer.model import PER_LIJST, maak_id
from wegwijzer.model.vragen import Vraag, vragen_van
from wegwijzer.uitvoer.data.geojson import geojson
from wegwijzer.uitvoer.doorgeven import doorgeven
from wegwijzer.uitvoer.redactie import is_opgehaald, redactie
from wegwijzer.uitvoer.redactie.samenhang import samenhang
from wegwijzer.uitvoer.scripts import scripts
from wegwijzer.uitvoer.veiligheid import koppen
from wegwijzer.verrijken import Verrijkt, verrijk

WORTEL = Path(__file__).parents[2]
KOFFIE = "activiteiten/duinwijk/koffie-de-vlag.yml"
GITHUB = "{soort: github, repo: gemeente/wegwijzer, basis_url: https://inloggen.voorbeeld.example}"
GITLAB = "{soort: gitlab, repo: groep/deel/wegwijzer, app_id: 1a2b3c, tak: hoofd}"
FORGEJO = "{soort: forgejo, repo: gemeente/wegwijzer, basis_url: https://git.voorbeeld.example, app_id: 1a2b3c}"
# Per plek: wat er in de instellingen staat, hoe Decap die plek noemt, de knop, en de adressen waar de pagina mee mag praten.
PLEKKEN = [
    (GITHUB, "github", "Inloggen met GitHub", ["https://api.github.com", "https://avatars.githubusercontent.com", "https://www.githubstatus.com"]),
    (GITLAB, "gitlab", "Inloggen met GitLab", ["https://gitlab.com"]),
    (FORGEJO, "forgejo", "Inloggen met uw account", ["https://git.voorbeeld.example"]),
]
opgehaald = pytest.mark.skipif(not is_opgehaald(), reason="Decap CMS is niet opgehaald: typ 'make redactie'")


def _zet(wegwijzer: Path, blok: str) -> None:
    with (wegwijzer / "content/wegwijzer.yml").open("a", encoding="utf-8") as bestand:
        bestand.write(f"\nredactie: {blok}\n")


def _verrijkt(wegwijzer: Path) -> Verrijkt:
    controle = controleer(laad(wegwijzer), VANDAAG)
    assert controle.gids, [een.als_tekst() for een in controle.fouten]
    return verrijk(controle.gids, VANDAAG)


def _instelling(wegwijzer: Path, blok: str) -> dict:
    _zet(wegwijzer, blok)
    return json.loads(dict(redactie(_verrijkt(wegwijzer)))["redactie/instelling.json"])


def test_zonder_blok_is_er_geen_redactie():
    """Een wegwijzer die het niet vraagt, krijgt geen pagina en geen bestand, ook al is alles opgehaald."""
    assert list(redactie(_verrijkt(MINI))) == []


def test_niet_opgehaald_geeft_een_bevinding(wegwijzer: Path, monkeypatch):
    """Wie de redactie aanzet maar niet ophaalde, leest wat er moet gebeuren; de vorige site blijft staan."""
    monkeypatch.setattr(sys.modules[redactie.__module__], "is_opgehaald", lambda: False)
    _zet(wegwijzer, GITHUB)
    with pytest.raises(UitvoerMislukt) as fout:
        list(redactie(_verrijkt(wegwijzer)))
    (een,) = fout.value.bevindingen
    assert een.als_tekst() == (
        "content/wegwijzer.yml:1: fout: De onderdelen van de redactie zijn nog niet opgehaald.\n"
        "    Typ: make redactie. Of haal het blok 'redactie' hier weg. [redactie-niet-opgehaald]"
    )


@pytest.mark.parametrize(
    ("blok", "code"),
    [
        ("{soort: forgejo, repo: a/b, app_id: x}", "redactie-zonder-adres"),
        ("{soort: gitlab, repo: wegwijzer, app_id: x}", "waarde-vreemd"),
        ("{soort: svn, repo: a/b}", "keuze-onbekend"),
    ],
)
def test_een_half_blok_geeft_een_melding(wegwijzer: Path, blok: str, code: str):
    """Wat ontbreekt om in te loggen, staat in een melding."""
    _zet(wegwijzer, blok)
    assert [een.code for een in controleer(laad(wegwijzer), VANDAAG).fouten] == [code]


@opgehaald
@pytest.mark.parametrize(("blok", "naam", "_knop", "adressen"), PLEKKEN)
def test_elke_plek_voor_bestanden(wegwijzer: Path, blok: str, naam: str, _knop: str, adressen: list[str]):
    """De instelling noemt de goede achterkant, met nakijken, en de pagina mag alleen met die plek praten."""
    decap = _instelling(wegwijzer, blok)["decap"]
    assert (decap["backend"]["name"], decap["publish_mode"], decap["locale"]) == (naam, "editorial_workflow", "nl")
    pagina = dict(redactie(_verrijkt(wegwijzer)))["redactie/index.html"]
    beleid = html.unescape(re.search(r'Content-Security-Policy" content="([^"]+)"', pagina)[1])
    bronnen = {soort: waarden for soort, *waarden in (deel.split() for deel in beleid.split(";"))}
    assert bronnen["connect-src"] == ["'self'", "blob:", *adressen] and bronnen["default-src"] == ["'none'"]
    assert bronnen["script-src"] == ["'self'", "'wasm-unsafe-eval'", "'unsafe-eval'"]
    assert 'content="noindex, nofollow"' in pagina
    assert re.findall(r"<script(?![^>]*\bsrc=)|\bon\w+=|<style", pagina) == []


def _namen(velden: list[dict]) -> set[str]:
    diep = {f"{veld['name']}.{naam}" for veld in velden for naam in _namen(veld.get("fields", []))}
    return diep | {veld["name"] for veld in velden}


def _uit_model(vragen: tuple[Vraag, ...]) -> set[str]:
    return {vraag.naam for vraag in vragen} | {f"{vraag.naam}.{naam}" for vraag in vragen for naam in _uit_model(vraag.vragen)}


@opgehaald
def test_alle_velden_van_het_model_staan_erin(wegwijzer: Path):
    """Elk veld uit het model heeft een plek in het formulier, met zijn uitleg; elke keuze heeft een naam."""
    for collectie in _instelling(wegwijzer, GITHUB)["decap"]["collections"]:
        if collectie.get("hide"):
            continue
        lijst = collectie["name"].partition("-")[0]
        assert _namen(collectie["fields"]) == _uit_model(vragen_van(PER_LIJST[lijst]))
        assert all(veld["hint"] for veld in collectie["fields"])
        themas = next((veld for veld in collectie["fields"] if veld["name"] == "themas"), None)
        assert themas is None or {"value": "ontmoeten", "label": "Mensen ontmoeten"} in themas["options"]


@opgehaald
def test_de_kop_van_de_server_houdt_de_redactie_niet_tegen(wegwijzer: Path):
    """Twee keer een beleid betekent: het strengste geldt. De kop zegt dus alleen wat een pagina zelf niet kan zeggen."""
    streng = dict(koppen(_verrijkt(wegwijzer)))["_headers"]
    assert "default-src 'none'" in streng and "Opener-Policy: same-origin\n" in streng
    _zet(wegwijzer, GITHUB)
    ruim = dict(koppen(_verrijkt(wegwijzer)))["_headers"]
    assert "Content-Security-Policy: frame-ancestors 'none'\n" in ruim and "same-origin-allow-popups" in ruim


@opgehaald
@pytest.mark.parametrize(("blok", "_naam", "knop", "adressen"), PLEKKEN)
def test_de_pagina_vraagt_om_in_te_loggen(browser, wegwijzer: Path, tmp_path: Path, blok: str, _naam: str, knop: str, adressen: list[str]):
    """Een gebouwde site laat op /redactie/ een knop in het Nederlands zien. De pagina kan alleen naar de plek van de bestanden."""
    _zet(wegwijzer, blok)
    with site(_site(wegwijzer, tmp_path / "site")) as adres:
        context = browser.new_context(base_url=adres)
        pagina, mis = context.new_page(), []
        pagina.on("console", lambda regel: mis.append(regel.text) if regel.type == "error" else None)
        pagina.on("request", lambda vraag: mis.append(vraag.url) if not vraag.url.startswith((adres, "data:", "blob:")) else None)
        pagina.goto("redactie/")
        pagina.get_by_text(knop).wait_for(timeout=30_000)
        assert mis == []
        pagina.route("https://**", lambda weg: weg.fulfill(headers={"Access-Control-Allow-Origin": "*"}))
        naar = [*adressen, "https://elders.example", adressen[0].replace("https:", "http:")]
        assert [een for een in naar if pagina.evaluate("(naar) => fetch(naar).then(() => true, () => false)", een)] == adressen
        context.close()


@opgehaald
def test_decap_keurt_de_instelling_zelf(browser, wegwijzer: Path, tmp_path: Path):
    """Past de instelling niet bij wat Decap verwacht, dan komt er geen knop om in te loggen. Die knop zegt dus dat alles past."""
    _zet(wegwijzer, GITHUB)
    doel = _site(wegwijzer, tmp_path / "site")
    pad = doel / "redactie/instelling.json"
    instelling = json.loads(pad.read_text("utf-8"))
    instelling["decap"]["collections"][0]["fields"][0]["pattern"] = "geen lijst"
    pad.write_text(json.dumps(instelling), "utf-8")
    with site(doel) as adres:
        pagina = browser.new_page()
        pagina.goto(f"{adres}redactie/")
        pagina.get_by_text("De redactie werkt nu niet").wait_for(timeout=30_000)
        assert pagina.get_by_text("Inloggen met GitHub").count() == 0
        pagina.close()


@opgehaald
def test_de_redactie_staat_niet_in_de_sitemap(wegwijzer: Path, tmp_path: Path):
    """Zoekmachines en onze eigen zoekpagina vinden de redactie niet."""
    _zet(wegwijzer, GITHUB)
    doel = tmp_path / "site"
    assert bouw(Opdracht(wegwijzer, doel, VANDAAG, zonder=frozenset({"Drukwerk", "Kaartbeelden"}))).bestanden
    assert (doel / "redactie/index.html").is_file()
    assert "redactie/" not in (doel / "sitemap.xml").read_text("utf-8")
    assert 'data-pagefind-body' not in (doel / "redactie/index.html").read_text("utf-8")


@opgehaald
def test_het_script_houdt_elk_bestand_heel(pagina, wegwijzer: Path):
    """Ook op de site, zonder ons programma: openen en bewaren verandert niets, en één woord verandert één regel."""
    paden = sorted((WORTEL / "activiteiten").rglob("*.yml"))
    assert len(paden) > 100
    pagina.goto("")
    uitkomst = pagina.evaluate(
        """async (teksten) => {
            const { formaat } = await import(new URL("formaat.js", location.href));
            const { vormen } = await (await fetch("instelling.json")).json();
            const { fromFile, toFile } = formaat(vormen.activiteiten);
            return teksten.map((tekst) => [toFile(fromFile(tekst)), toFile({ ...fromFile(tekst), naam: "Iets anders" })]);
        }""",
        [pad.read_bytes().decode() for pad in paden],
    )
    for pad, (zelfde, anders) in zip(paden, uitkomst, strict=True):
        was = pad.read_bytes().decode()
        assert zelfde == was, pad
        assert anders == re.sub(r"(?m)^naam:.*$", "naam: Iets anders", was), pad


@pytest.fixture
def op_de_site(browser, wegwijzer: Path, tmp_path: Path):
    """De redactie op een gebouwde site, met de bestanden in het geheugen van de browser. Geeft de pagina, ingelogd op een plek."""
    _zet(wegwijzer, GITHUB)
    doel = _site(wegwijzer, tmp_path / "site")
    _in_het_geheugen(doel / "redactie/instelling.json")
    with site(doel) as adres:
        context = browser.new_context(base_url=adres, viewport={"width": 1280, "height": 1000})

        def ga(plek: str, *paden: str):
            pagina = context.new_page()
            pagina.add_init_script(f"window.repoFiles = {json.dumps(_boom({pad: (wegwijzer / pad).read_text('utf-8') for pad in paden}))}")
            pagina.clock.install(time=f"{VANDAAG}T12:00:00Z")
            pagina.goto(f"redactie/#/collections/{plek}")
            pagina.get_by_role("button", name="Inloggen").click()
            return pagina

        yield ga
        context.close()


@opgehaald
def test_op_de_site_keurt_de_browser(op_de_site, wegwijzer: Path):
    """Zonder ons programma gelden dezelfde regels: een fout blijft tegengehouden, en goed bewaren houdt de opmerkingen."""
    tekst = (wegwijzer / KOFFIE).read_text("utf-8")
    pagina = op_de_site("activiteiten-duinwijk/entries/koffie-de-vlag", KOFFIE)
    telefoon = pagina.locator("input[id^=telefoon-field]")
    telefoon.fill("06 12 34 56 78")
    _bewaar(pagina)
    pagina.locator("[data-melding]", has_text="toestemming").wait_for()
    assert pagina.evaluate("window.repoFiles.activiteiten.duinwijk['koffie-de-vlag.yml'].content") == tekst
    telefoon.press("Control+a")
    pagina.keyboard.type("0223 00 00 00")
    _bewaar(pagina)
    pagina.get_by_text("Bewaard. Na een laatste controle staat het op de site.").wait_for()
    bewaard = pagina.evaluate("window.repoFiles.activiteiten.duinwijk['koffie-de-vlag.yml'].content")
    assert bewaard == tekst.replace("0222 00 00 00", "0223 00 00 00")


@opgehaald
def test_op_de_site_gaat_niets_weg_wat_nog_gebruikt_wordt(op_de_site):
    """Een plek waar nog iets is, blijft staan. De melding zegt waar die gebruikt wordt."""
    plek = "locaties/duinwijk/de-vlag.yml"
    pagina = op_de_site("locaties-duinwijk/entries/de-vlag", plek)
    vragen = []
    pagina.on("dialog", lambda vraag: (vragen.append(vraag.message), vraag.accept()))
    pagina.get_by_text("Weghalen", exact=True).click()
    melding = pagina.locator("[data-melding]")
    melding.wait_for()
    assert "Niet weggehaald." in melding.inner_text() and "Koffie in De Vlag" in melding.inner_text()
    assert vragen == [] and pagina.evaluate("'de-vlag.yml' in window.repoFiles.locaties.duinwijk")


@opgehaald
def test_op_de_site_een_plek_naast_de_kaart(op_de_site, wegwijzer: Path):
    """Ligt een plek buiten alle gebieden, dan zegt de melding dat het zo niet op de site kan. Ligt hij goed, dan blijft het stil."""
    pagina = op_de_site("locaties-duinwijk/entries/de-vlag", "locaties/duinwijk/de-vlag.yml")
    lat, melding = pagina.locator("input[id^=lat-field]"), pagina.locator("[data-melding]")
    lat.fill("52.9")
    _bewaar(pagina)
    melding.get_by_text("buiten onze dorpen en wijken").wait_for()
    lat.press("Control+a")
    pagina.keyboard.type("52.6212")
    _bewaar(pagina)
    melding.wait_for(state="hidden")


@opgehaald
def test_op_de_site_krijgt_iets_nieuws_een_vrije_naam(op_de_site):
    """Een id is uniek over alle gemeenten heen, en past in een webadres: het script kiest zoals wij."""
    pagina = op_de_site("activiteiten-duinwijk", KOFFIE)
    namen = ["'t Zand", "Koffie o.l.v. Jan 2.0", "Café Ooit & Élan", "Straße 5", "Één–twee", "!!!", "Zangclub"]
    ids = pagina.evaluate(
        """async (namen) => {
            const [{ vrijeId }, { bezet }] = [await import(new URL("samenhang.js", location.href)), await (await fetch("samenhang.json")).json()];
            return namen.map((naam) => vrijeId(naam, bezet.activiteiten));
        }""",
        namen,
    )
    assert ids == [*(maak_id(naam) for naam in namen[:-2]), "nieuw", "zangclub-2"]


def test_samenhang_noemt_elk_gebruik():
    """Een plek telt ook als alleen een tijd haar gebruikt; een organisatie ook als zij alleen iets bijhoudt."""
    gevonden = samenhang(_verrijkt(MINI).gids)
    assert "Koffie in De Vlag" in gevonden["gebruikt"]["locaties"]["de-vlag"]
    assert "Eten & praten" in gevonden["gebruikt"]["locaties"]["buurthuis-duinrand"]
    assert {"Koffie in De Vlag", "Dorpshuis De Vlag"} <= set(gevonden["gebruikt"]["organisaties"]["dorpsraad"])
    assert set(gevonden["bezet"]) == {"activiteiten", "locaties", "organisaties"} and "zangclub" in gevonden["bezet"]["activiteiten"]


@pytest.fixture
def op_forgejo(browser, wegwijzer: Path, tmp_path: Path):
    """De redactie op een gebouwde site, met een Forgejo ernaast, ingelogd bij de activiteit 'koffie-de-vlag'."""
    (tmp_path / "site").mkdir()
    with site(tmp_path / "site") as adres, dien_op(Forgejo(wegwijzer)) as forgejo:
        _zet(wegwijzer, FORGEJO.replace("https://git.voorbeeld.example", forgejo.adres))
        _site(wegwijzer, tmp_path / "site")
        forgejo.git("commit", "-qam", "Redactie aan")
        context = browser.new_context(base_url=adres, viewport={"width": 1280, "height": 1000})
        pagina = context.new_page()
        pagina.on("dialog", lambda vraag: vraag.accept())
        pagina.add_init_script(f"localStorage.setItem('decap-cms-user', JSON.stringify({{backendName: 'forgejo', token: '{SLEUTEL}'}}))")
        pagina.goto("redactie/#/collections/activiteiten-duinwijk/entries/koffie-de-vlag")
        yield pagina, forgejo
        context.close()


def _schrijf(pagina, samenvatting: str) -> None:
    pagina.locator("textarea[id^=samenvatting-field]").fill(samenvatting)
    pagina.get_by_role("button", name="Bewaren").click()


@opgehaald
def test_op_forgejo_van_wijziging_tot_site(op_forgejo, wegwijzer: Path):
    """Bewaren wordt een verzoek op een eigen tak, met één veranderde regel. Na het nakijken staat het op de tak van de site."""
    pagina, forgejo = op_forgejo
    was = (wegwijzer / KOFFIE).read_text("utf-8")
    nieuw, tak = was.replace("U drinkt koffie met", "U drinkt thee met"), "cms/activiteiten-duinwijk/koffie-de-vlag"
    _schrijf(pagina, "U drinkt thee met mensen uit het dorp. U loopt zo binnen.")
    pagina.get_by_text("Status: Nog bezig").wait_for()
    (verzoek,) = forgejo.verzoeken
    assert (verzoek["title"], verzoek["head"]["ref"], verzoek["base"]["ref"]) == ("Verander koffie-de-vlag (activiteit)", tak, "main")
    assert forgejo.git("diff", "--name-only", "main", tak).decode().split() == [KOFFIE]
    assert forgejo.git("show", f"{tak}:{KOFFIE}").decode() == nieuw and forgejo.git("show", f"main:{KOFFIE}").decode() == was
    for status in ("Graag nakijken", "Nagekeken"):
        pagina.locator("[class*='StatusButton']").click()
        pagina.locator("[role=menuitem]", has_text=status).click()
        pagina.get_by_text(f"Status: {status}").wait_for()
    assert [een["name"] for een in verzoek["labels"]] == ["decap-cms/pending_publish"]
    pagina.get_by_text("Op de site zetten").click()
    pagina.get_by_text("Zet nu op de site").click()
    pagina.get_by_text("Het staat straks op de site").wait_for()
    assert (wegwijzer / KOFFIE).read_text("utf-8") == nieuw
    assert controleer(laad(wegwijzer), VANDAAG).gids


@opgehaald
def test_op_forgejo_wint_de_laatste_niet_stil(op_forgejo, wegwijzer: Path):
    """Vaker bewaren mag. Veranderde een ander het intussen, op de site of op de tak, dan blijft dat staan, en uw tekst ook."""
    pagina, forgejo = op_forgejo
    tak = "cms/activiteiten-duinwijk/koffie-de-vlag"
    for samenvatting in ("U drinkt thee.", "U drinkt melk."):
        _schrijf(pagina, samenvatting)
        pagina.get_by_text("Bewaard. Klaar?").last.wait_for()
        pagina.get_by_text("Nog niet bewaard").wait_for(state="hidden")
    inhoud = _verander(forgejo, tak, b"van: 10:00", b"van: 10:30")
    assert b"U drinkt melk." in inhoud
    _schrijf(pagina, "U drinkt water.")
    pagina.locator("[data-melding]", has_text="Iemand veranderde dit nadat u het opende.").wait_for()
    assert pagina.locator("textarea[id^=samenvatting-field]").input_value() == "U drinkt water."
    assert forgejo.git("show", f"{tak}:{KOFFIE}") == inhoud


@opgehaald
def test_op_forgejo_gaat_niets_weg_dat_een_ander_net_veranderde(op_forgejo):
    """Weghalen met een oude versie voor u kan niet. Met de nieuwste versie wel."""
    pagina, forgejo = op_forgejo
    pagina.locator("textarea[id^=samenvatting-field]").wait_for()
    inhoud = _verander(forgejo, "main", b"van: 10:00", b"van: 10:30")
    pagina.get_by_text("Weghalen", exact=True).click()
    melding = pagina.locator("[data-melding]", has_text="Het staat er dus nog.")
    melding.get_by_text("Niet weggehaald").wait_for()
    assert forgejo.git("show", f"main:{KOFFIE}") == inhoud
    with pagina.context.expect_page() as tabblad:
        melding.get_by_text("Open de nieuwste versie", exact=True).click()
    nieuwste = tabblad.value
    nieuwste.on("dialog", lambda vraag: vraag.accept())
    nieuwste.locator("textarea[id^=samenvatting-field]").wait_for()
    nieuwste.get_by_text("Weghalen", exact=True).click()
    nieuwste.wait_for_url("**/#/collections/activiteiten-duinwijk")
    assert KOFFIE not in forgejo.git("ls-tree", "-r", "--name-only", "main").decode().split()


@opgehaald
def test_op_forgejo_blijft_de_wijziging_van_een_ander(op_forgejo):
    """Ook een wijziging die nog nagekeken wordt, gooit niemand weg zonder de nieuwste versie te zien."""
    pagina, forgejo = op_forgejo
    tak = "cms/activiteiten-duinwijk/koffie-de-vlag"
    _schrijf(pagina, "U drinkt thee.")
    pagina.get_by_text("Status: Nog bezig").wait_for()
    inhoud = _verander(forgejo, tak, b"van: 10:00", b"van: 10:30")
    pagina.get_by_text("Mijn wijziging weghalen").click()
    pagina.locator("[data-melding]", has_text="Het staat er dus nog.").wait_for()
    assert forgejo.git("show", f"{tak}:{KOFFIE}") == inhoud


@opgehaald
def test_op_forgejo_twee_tabbladen_op_hetzelfde_moment(op_forgejo):
    """Wie op hetzelfde moment in twee tabbladen bewaart, verliest niets: één wint, en het andere hoort dat."""
    pagina, forgejo = op_forgejo
    ander = pagina.context.new_page()
    ander.goto("redactie/#/collections/activiteiten-duinwijk/entries/koffie-de-vlag")
    teksten = {pagina: "U drinkt thee.", ander: "U drinkt melk."}
    for blad, tekst in teksten.items():
        blad.locator("textarea[id^=samenvatting-field]").fill(tekst)
    for blad in teksten:
        # Zonder te wachten op wat er gebeurt.
        blad.evaluate("() => void setTimeout(() => [...document.querySelectorAll('button, [role=button]')].find((een) => een.textContent === 'Bewaren').click(), 300)")
    geweigerd = [blad for blad in teksten if _is_geweigerd(blad)]
    assert len(geweigerd) == 1
    (gewonnen,) = teksten.keys() - set(geweigerd)
    bewaard = forgejo.git("show", f"cms/activiteiten-duinwijk/koffie-de-vlag:{KOFFIE}").decode()
    assert teksten[gewonnen] in bewaard and teksten[geweigerd[0]] not in bewaard
    assert geweigerd[0].locator("textarea[id^=samenvatting-field]").input_value() == teksten[geweigerd[0]]


def _is_geweigerd(pagina) -> bool:
    weigering = pagina.locator("[data-melding]", has_text="Iemand veranderde dit nadat u het opende.")
    pagina.get_by_text("Status: Nog bezig").or_(weigering).first.wait_for()
    return weigering.is_visible()


def _verander(forgejo: Forgejo, tak: str, oud: bytes, nieuw: bytes) -> bytes:
    """Wat een ander op deze tak doet."""
    inhoud = forgejo.git("show", f"{tak}:{KOFFIE}").replace(oud, nieuw)
    bestand = {"operation": "update", "path": KOFFIE, "sha": forgejo.som(f"{tak}:{KOFFIE}"), "content": base64.b64encode(inhoud)}
    forgejo.leg_vast({"branch": tak, "message": "Een ander", "files": [bestand]})
    return inhoud


def _site(wegwijzer: Path, doel: Path) -> Path:
    """Alleen de bestanden die de redactie gebruikt."""
    verrijkt = _verrijkt(wegwijzer)
    for pad, inhoud in (*redactie(verrijkt), *doorgeven(verrijkt), *geojson(verrijkt), *scripts().bestanden()):
        (doel / pad).parent.mkdir(parents=True, exist_ok=True)
        (doel / pad).write_bytes(inhoud if isinstance(inhoud, bytes) else inhoud.encode())
    return doel


def _in_het_geheugen(pad: Path) -> None:
    """De achterkant van Decap om mee te proberen: alles blijft in de browser."""
    instelling = json.loads(pad.read_text("utf-8"))
    instelling["decap"] |= {"backend": {"name": "test-repo"}, "publish_mode": "simple"}
    pad.write_text(json.dumps(instelling), "utf-8")


def _boom(teksten: dict[str, str]) -> dict:
    boom: dict = {}
    for pad, tekst in teksten.items():
        *mappen, naam = pad.split("/")
        tak = boom
        for map_ in mappen:
            tak = tak.setdefault(map_, {})
        tak[naam] = {"content": tekst, "path": pad}
    return boom


def _bewaar(pagina) -> None:
    pagina.locator("[class*='PublishButton'], [class*='PublishedToolbarButton']").first.click()
    pagina.get_by_text("Bewaar nu", exact=True).click()
