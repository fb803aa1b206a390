"""De zoekpagina. Zoeken gebeurt in de browser; zonder script staan hier de wegen die wel werken."""

from collections.abc import Iterator

from wegwijzer.uitvoer.adressen import van_gebied, van_thema
from wegwijzer.uitvoer.paginas.indeling import op_alfabet
from wegwijzer.uitvoer.paginas.lijst import keuzegroepen
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt

ADRES = "zoeken/"


def zoekpagina(verrijkt: Verrijkt) -> Iterator[Pagina]:
    gids = verrijkt.gids
    yield Pagina(
        pad=ADRES,
        titel="Zoeken",
        omschrijving=f"Zoek een activiteit of hulp in {gids.instelling.regio}. Kies uw dorp, de dag en wat bij u past.",
        inhoud=vul(
            "zoeken.html",
            gemeenten=[
                (gemeente.naam, op_alfabet(gebieden))
                for gemeente in gids.gemeenten.values()
                if (gebieden := gids.gebieden_van_gemeente(gemeente.id))
            ],
            contact=gids.instelling.contact,
            keuzes=keuzegroepen(verrijkt, gids.activiteiten.values()),
            themas=[(thema, van_thema(id_, verrijkt.portaal)) for id_, thema in gids.themas.items()],
            alles=van_gebied(verrijkt.portaal, "activiteiten") if verrijkt.portaal else "",
            portaal=verrijkt.portaal,
        ),
        scripts=("zoeken.js",),
        soort="zoeken",
    )
