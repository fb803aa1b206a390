"""De pagina /data/: welke open data er is, in gewone woorden."""

from collections.abc import Iterator

from wegwijzer.tekst.datum import dag_en_maand
from wegwijzer.uitvoer.adressen import van_gebied
from wegwijzer.uitvoer.data.atom import feed_van
from wegwijzer.uitvoer.data.opschrijven import LICENTIE, LICENTIE_ADRES
from wegwijzer.uitvoer.data.tabellen import ACTIVITEITEN, LOCATIES
from wegwijzer.uitvoer.data.vormen import VORMEN
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt


def opendata(verrijkt: Verrijkt) -> Iterator[Pagina]:
    instelling = verrijkt.gids.instelling
    yield Pagina(
        pad="data/",
        titel=f"Open data van {instelling.kort}",
        omschrijving="Alle gegevens van deze wegwijzer, om zelf te gebruiken.",
        inhoud=vul(
            "opendata.html",
            instelling=instelling,
            vormen=VORMEN,
            licentie=LICENTIE,
            licentie_adres=LICENTIE_ADRES,
            gemaakt_op={"iso": verrijkt.vandaag.isoformat(), "tekst": dag_en_maand(verrijkt.vandaag)},
            tabellen=(ACTIVITEITEN, LOCATIES),
            gebieden=[
                (gebied.naam, f"{van_gebied(id_)}agenda.ics", feed_van(id_)) for id_, gebied in verrijkt.gids.gebieden.items()
            ],
        ),
    )
