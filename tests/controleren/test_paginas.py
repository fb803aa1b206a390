"""Handgeschreven pagina's: makkelijk, zonder code, en elke link gaat ergens heen."""

from pathlib import Path

import pytest
from tests.controleren.instantie import kijk_na, maak, teksten

OVER = "content/paginas/over.md"
MOEILIJK = """\
---
title: Over
---

# Over deze site

U ziet hier alles.
Deze site wordt door de dorpsraad gemaakt.
"""


def gevonden(tmp_path: Path, pagina: str, pad: str = OVER) -> str:
    return teksten(kijk_na(maak(tmp_path, {pad: pagina, "content/paginas/hulp/bellen.md": "# Bellen\n\nBel ons."})).bevindingen)


def test_een_pagina_die_moeilijk_leest(tmp_path: Path):
    """Een pagina krijgt dezelfde raad als de gegevens, op de regel van het bestand."""
    assert gevonden(tmp_path, MOEILIJK) == (
        "content/paginas/over.md:8: let op: Deze zin begint niet bij wie het doet: 'wordt door de dorpsraad gemaakt'.\n"
        "    Begin met wie het doet. Schrijf 'wij helpen u', niet 'u wordt geholpen'. [lijdende-vorm]\n"
    )


def test_een_pagina_met_code(tmp_path: Path):
    """Code van een webpagina is een let op; een voorbeeld van code en een adres tussen haakjes mogen."""
    pagina = "Kijk op <https://voorbeeld.example> of typ `<b>`.\n\n```\n<p>\n```\n\nDit is <b>vet</b>.\n"
    assert gevonden(tmp_path, pagina) == (
        "content/paginas/over.md:7: let op: Op deze pagina staat code van een webpagina: '<b>'.\n"
        "    Haal de code weg. Vet schrijft u als **vet**, een lijst met streepjes. [pagina-html]\n"
    )


def test_een_pagina_met_onveilige_code(tmp_path: Path):
    """Code die iets uitvoert, houdt de bouw tegen."""
    assert gevonden(tmp_path, "Dit is <b onclick=\"x()\">vet</b>.\n") == (
        "content/paginas/over.md:1: fout: Op deze pagina staat code die niet veilig is: '<b onclick=\"x()\">'.\n"
        "    Haal deze code weg. Gebruik gewone tekst. [pagina-onveilig]\n"
    )


@pytest.mark.parametrize(
    ("code", "veilig"),
    [
        ("<script>alert(1)</script>", False),
        ("<SCRIPT\nsrc=x>", False),
        ("<a href='javascript:alert(1)'>x</a>", False),
        ("<a href=&#106;avascript:alert(1)>x</a>", False),
        ("[x](javascript:alert(1))", False),
        ("[x](&#106;avascript:alert(1))", False),
        ("<iframe src='https://voorbeeld.example'>", False),
        ("<p style='color: red'>x</p>", False),
        ("<img src='a.png' srcset='https://voorbeeld.example/a.png'>", False),
        ("<img src=x onerror=alert(1)>", False),
        ("<a href=data:text/html,x>x</a>", False),
        ("[x](vbscript:x)", False),
        ("[x](data:text/html,x)", False),
        *((f"<{naam} >", False) for naam in ("style", "frame", "object", "embed", "form", "link", "meta", "base", "svg", "math")),
        ("<a href='https://voorbeeld.example'>x</a>", True),
        ("[x](https://voorbeeld.example/?q=javascript:1)", True),
        ("Op 3 < 4 en 5 > 4 staat: onzin = 1", True),
        ("<br>", True),
    ],
)
def test_welke_code_onveilig_is(tmp_path: Path, code: str, veilig: bool):
    """Alles wat iets kan uitvoeren is onveilig; een gewone link of een nieuwe regel niet."""
    assert ("[pagina-onveilig]" not in gevonden(tmp_path, f"# Over\n\n{code}\n")) == veilig


def test_een_plaatje_van_een_andere_website(tmp_path: Path):
    """Een bezoeker zou het niet zien: de site haalt niets van elders."""
    assert gevonden(tmp_path, "# Over\n\n![Koffie](https://voorbeeld.example/koffie.png)\n") == (
        "content/paginas/over.md:3: let op: Het plaatje 'https://voorbeeld.example/koffie.png' staat op een andere website.\n"
        "    Zet het plaatje zelf in content/paginas/, en schrijf alleen de naam. [pagina-plaatje-elders]\n"
    )


def test_een_pagina_op_een_vast_adres(tmp_path: Path):
    """Een pagina die niemand zou zien, wordt gemeld."""
    assert gevonden(tmp_path, "# Zoeken\n", "content/paginas/zoeken.md") == (
        "content/paginas/zoeken.md:1: fout: Op het adres van deze pagina staat al een vaste pagina.\n"
        "    Geef het bestand een andere naam, zoals: over-zoeken.md [pagina-bezet]\n"
    )


def test_een_plaatje_zonder_tekst(tmp_path: Path):
    """Wie een plaatje niet ziet, moet kunnen horen wat erop staat."""
    maak(tmp_path, {"content/paginas/koffie.png": ""})
    assert gevonden(tmp_path, "![Een kop koffie](koffie.png)\n\n![](koffie.png)\n") == (
        "content/paginas/over.md:3: let op: Bij het plaatje 'koffie.png' staat niet wat erop te zien is.\n"
        "    Zet dat tussen de haken. Bijvoorbeeld: ![Mensen aan de koffie](foto.jpg) [pagina-plaatje]\n"
    )


def test_een_link_naar_niets(tmp_path: Path):
    """Een link naar een pagina die er niet is, krijgt de naam van een pagina die erop lijkt."""
    assert gevonden(tmp_path, "U leest meer bij [Bellen](hulp/bel.md).\n") == (
        "content/paginas/over.md:1: let op: De link 'hulp/bel.md' gaat naar een pagina die er niet is.\n"
        "    Bedoelt u 'hulp/bellen.md'? [pagina-link]\n"
    )


@pytest.mark.parametrize("adres", [
    "hulp/bellen.md", "hulp/bellen.md#nummer", "#boven", "../", "../zeedorp/kaart/", "../zoeken/?q=koffie", "formulier/",
    "https://voorbeeld.example", "mailto:a@voorbeeld.example", "tel:0222000000",
])  # fmt: skip
def test_een_goede_link(tmp_path: Path, adres: str):
    """Eigen pagina's, vaste bladzijden, gebieden en adressen buiten de site."""
    assert gevonden(tmp_path, f"Kijk [hier]({adres}).\n") == ""


@pytest.mark.parametrize("adres", ["", "/zoeken/", "../nergens/", "../../buiten.md", "foto.png"])
def test_een_slechte_link(tmp_path: Path, adres: str):
    assert "[pagina-link]" in gevonden(tmp_path, f"Kijk [hier]({adres}).\n")


def test_een_pagina_in_een_map_telt_vanaf_die_map(tmp_path: Path):
    map_ = "content/paginas/hulp/mailen.md"
    assert gevonden(tmp_path, "Kijk bij [Bellen](bellen.md) of [Zeedorp](../../zeedorp/).\n", map_) == ""


def test_een_pagina_die_niet_te_lezen_is(tmp_path: Path):
    """Andere letters dan UTF-8 zijn een fout: de site kan deze pagina niet maken."""
    maak(tmp_path, {})
    (tmp_path / "content/paginas").mkdir(parents=True)
    (tmp_path / OVER).write_bytes("Dit is een café.".encode("latin-1"))
    [bevinding] = kijk_na(tmp_path).bevindingen
    assert (bevinding.bestand, bevinding.niveau, bevinding.code) == (OVER, "fout", "codering")


@pytest.mark.parametrize(
    ("pagina", "verwacht"),
    [
        ("---\ntitle: Over ons: dit zijn wij\n---\n\n# Over\n",
         "2: fout: In de tekst op deze regel staat een dubbele punt.\n"
         "    Zet de tekst tussen aanhalingstekens: title: \"Over ons: dit zijn wij\" [dubbele-punt]"),
        ("---\ndescription: x\ntitle: 'Over\n---\n\n# Over\n",
         "3: fout: Op deze regel begint een aanhalingsteken. Het tweede staat er niet.\n"
         "    Zet ook aan het eind van de tekst een aanhalingsteken. [aanhalingsteken]"),
        ("---\r\ntitle: Over\r\n\tdescription: x\r\n---\r\n",
         "3: fout: Op deze regel staat een tab. Dat kunnen we niet lezen.\n"
         "    Haal de tab weg en zet er spaties voor in de plaats. [tab]"),
        ("---\ntitle: Over\ntitle: Nog eens\n---\n",
         "3: fout: Het veld 'title' staat er twee keer in. Eerder stond het op regel 2.\n"
         "    Haal een van de twee weg. [veld-dubbel]"),
        ("---\ntitel: Over\n---\n",
         "2: fout: Het veld 'titel' kennen we niet.\n    Bedoelt u 'title'? [veld-onbekend]"),
        ("---\nschil: ja\n---\n",
         "2: fout: Het veld 'schil' kennen we niet.\n    U kunt kiezen uit: title, description. [veld-onbekend]"),
        ("---\ntitle: [a, b]\n---\n",
         "2: fout: Bij 'title' verwachten we één waarde.\n    Schrijf het zoals in dit voorbeeld: title: Over ons [verkeerde-soort]"),
        ("---\ntitle:\n---\n",
         "2: fout: Het veld 'title' is niet ingevuld.\n    Voeg een regel toe, zoals: title: Over ons [veld-ontbreekt]"),
        ("---\ntitle: yes\n---\n",
         "2: fout: Bij 'title' staat 'yes'. Dat kunnen we niet gebruiken.\n"
         "    Schrijf het zoals in dit voorbeeld: title: \"yes\" [waarde-vreemd]"),
        ("---\ntitle Over\n---\n",
         "2: fout: Op elke regel hoort hier een veld, een dubbele punt en een waarde.\n"
         "    Schrijf het zoals in dit voorbeeld: title: Over ons [geen-velden]"),
        ("---\ntitle: Over\n\n# Over\n",
         "1: fout: Boven aan deze pagina begint een blok met streepjes. Het eind staat er niet.\n"
         "    Zet onder de velden een regel met drie streepjes: --- [blok-open]"),
        ("Bel: 0222 00 00 00\n\n# Over\n",
         "1: fout: De eerste regel van deze pagina komt niet op de site, door de dubbele punt.\n"
         "    Begin met een kop, zoals: # Over ons [pagina-begin]"),
    ],
)  # fmt: skip
def test_velden_boven_een_pagina_die_niet_kloppen(tmp_path: Path, pagina: str, verwacht: str):
    """Zo'n blok zou zelf op de site komen, of stil wegvallen: de melding noemt de regel."""
    assert gevonden(tmp_path, pagina) == f"content/paginas/over.md:{verwacht}\n"


@pytest.mark.parametrize("pagina", ["---\ntitle: 'Over: ons'\n---\n\nHallo.", "---\n\n# Over\n", "# Over\n\n---\n\nNaam: u.\n", ""])
def test_een_goed_begin_van_een_pagina(tmp_path: Path, pagina: str):
    """Een blok dat klopt, een gewone streep, en een dubbele punt verderop mogen."""
    assert gevonden(tmp_path, pagina) == ""
