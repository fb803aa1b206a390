"""De werkplaats: een mislukt stuk, de voorraad, en elke keer dezelfde bytes."""

import hashlib
from importlib import import_module
from pathlib import Path

from bs4 import BeautifulSoup
from tests.conftest import VANDAAG

from wegwijzer.bouw import Opdracht, bouw
from wegwijzer.uitvoer.drukwerk import drukstukken
from wegwijzer.zetten import Gezet, Voorraad, Zetwerk, werkplaats, zet

# De naam `drukwerk` in wegwijzer.uitvoer is de functie; hier gaat het om de module.
uitvoer = import_module("wegwijzer.uitvoer.drukwerk")


def maak(wortel: Path, **meer):
    return bouw(Opdracht(wortel, wortel / "build/site", VANDAAG, **meer))


def een_activiteit(wortel: Path) -> tuple[Path, str]:
    bestand = sorted((wortel / "activiteiten").rglob("*.yml"))[0]
    naam = next(regel for regel in bestand.read_text("utf-8").splitlines() if regel.startswith("naam: "))
    return bestand, naam.removeprefix("naam: ")


def afdruk(map_: Path) -> dict[str, str]:
    return {
        pad.relative_to(map_).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest()
        for pad in map_.rglob("*")
        if pad.suffix in (".pdf", ".png", ".html")
    }


def werken(stukken, aantal: int) -> list[Zetwerk]:
    return [stuk.zetwerk(VANDAAG, nummer == 0) for nummer, stuk in enumerate(stukken[:aantal])]


def test_een_mislukte_flyer_noemt_het_record_en_laat_de_vorige_site_staan(gebouwde: Path, monkeypatch):
    """De andere stukken gaan door; de bouw eindigt met een fout voor elk stuk dat mislukte."""
    vorige = afdruk(gebouwde / "build/site")
    bestand, naam = een_activiteit(gebouwde)
    echt, gedrukt = uitvoer.zet, []

    def hapert(alle, voorraad):
        for werk, gezet in zip(alle, echt(alle, voorraad), strict=True):
            kapot = werk.gegevens["titel"] == naam
            gedrukt.append(kapot)
            yield Gezet(fout="kapot") if kapot else gezet

    monkeypatch.setattr(uitvoer, "zet", hapert)
    uitslag = maak(gebouwde)
    pad = bestand.relative_to(gebouwde).as_posix()
    assert uitslag.bestanden == 0
    assert [een.als_tekst() for een in uitslag.bevindingen if een.niveau == "fout"] == [
        f"{pad}:1: fout: De flyer '{naam}' kunnen we niet maken ({stuk}).\n    Kijk in dit bestand naar vreemde tekens en plaatjes. [drukwerk-mislukt]"
        for stuk in (f"zeedorp/flyers/{bestand.stem}.pdf", f"zeedorp/flyers/{bestand.stem}-poster.pdf")
    ]
    assert sum(gedrukt) == 2 and len(gedrukt) > 20
    assert afdruk(gebouwde / "build/site") == vorige


def test_wat_niet_veranderde_wordt_niet_opnieuw_gemaakt(gebouwde: Path, monkeypatch):
    """De tweede keer komt alles uit de voorraad; na een andere naam alleen wat daarover gaat niet."""
    gemaakt = []
    echt = werkplaats.druk
    monkeypatch.setattr(werkplaats, "druk", lambda werk: gemaakt.append(werk) or echt(werk))
    monkeypatch.setattr(werkplaats, "GENOEG_VOOR_PROCESSEN", 10_000)
    maak(gebouwde, alleen_pdf=True)
    assert gemaakt == []
    paden = [pad for pad in (gebouwde / "build/site").rglob("*") if pad.is_file()]
    assert paden and {pad.suffix for pad in paden} == {".pdf"}
    bestand, _ = een_activiteit(gebouwde)
    bestand.write_text(bestand.read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")
    maak(gebouwde, alleen_pdf=True)
    assert gemaakt and all("Nieuwe" in str(werk.gegevens) for werk in gemaakt)


def test_een_volle_voorraad_geeft_dezelfde_bytes(gebouwde: Path):
    """Of een stuk uit de voorraad komt of niet: het is hetzelfde stuk. De voorraad weggooien mag dus altijd."""
    vers = afdruk(gebouwde / "build/site")
    maak(gebouwde)
    assert afdruk(gebouwde / "build/site") == vers
    assert any(pad.endswith("flyer.pdf") for pad in vers)


def test_met_meer_processen_is_het_zelfde(stukken, tmp_path: Path, monkeypatch):
    """De volgorde en de bytes hangen niet af van hoeveel processen er drukken."""
    alle = werken(stukken, 12)
    alleen = list(zet(alle, Voorraad(tmp_path / "een")))
    monkeypatch.setattr(werkplaats, "GENOEG_VOOR_PROCESSEN", 1)
    monkeypatch.setattr(werkplaats, "kernen", lambda: 2)
    assert list(zet(alle, Voorraad(tmp_path / "twee"))) == alleen
    assert alleen[0].miniatuur and not alleen[1].miniatuur


def test_een_voorraad_die_niet_te_bewaren_is_houdt_niets_tegen(stukken, tmp_path: Path):
    """Is de plek bezet door een bestand, dan komt er gewoon een PDF."""
    (tmp_path / "bezet").write_text("")
    assert [gezet.fout for gezet in zet(werken(stukken, 1), Voorraad(tmp_path / "bezet" / "voorraad"))] == [None]


def test_alle_links_op_de_flyerpagina_bestaan(begonnen: Path):
    """Elke PDF van een gebied staat op zijn pagina, met bladzijden en grootte, en elk plaatje is er."""
    mappen = list((begonnen / "build/site").glob("*/flyers"))
    assert len(mappen) == 2
    for map_ in mappen:
        pagina = BeautifulSoup((map_ / "index.html").read_text("utf-8"), "html.parser").main
        links = {(map_ / link["href"]).resolve() for link in pagina.select("a[href$='.pdf']")}
        assert {pad.resolve() for pad in map_.glob("*.pdf")} <= links
        assert all(pad.is_file() for pad in links)
        assert all((map_ / beeld["src"]).is_file() for beeld in pagina.select("img"))
        assert all("bladzijde" in link.text for link in pagina.select("a[href$='.pdf']"))
        assert "21 november 2026" in pagina.text


def test_zonder_drukwerk_zegt_de_flyerpagina_dat(site: Path):
    """De site van de Kop is hier gebouwd zonder drukwerk."""
    paginas = list(site.glob("*/flyers/index.html"))
    assert paginas and all("gemaakt zonder drukwerk" in pad.read_text("utf-8") for pad in paginas)
    assert not list(site.rglob("*.pdf"))


def test_een_site_van_een_gebied_heeft_zijn_eigen_drukwerk(verrijkt):
    """Met --gebied wijst elk stuk naar een pagina van dat gebied."""
    from wegwijzer.verrijken import verrijk

    deel = verrijk(verrijkt.gids, VANDAAG, ["de-koog"])
    assert {stuk.pad.partition("/")[0] for stuk in drukstukken(deel)} == {"de-koog"}
