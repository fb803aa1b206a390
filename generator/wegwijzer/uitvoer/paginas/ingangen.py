"""De ingangen 'Ik …': een paar stappen op volgorde, met wat daarvan in uw dorp en dichtbij is."""

from collections.abc import Iterator, Mapping

from wegwijzer.model import Activiteit, Ingang
from wegwijzer.uitvoer.adressen import van_ingang
from wegwijzer.uitvoer.paginas.indeling import op_alfabet
from wegwijzer.uitvoer.paginas.kaartjes import kaartjes_van
from wegwijzer.uitvoer.schil import Pagina
from wegwijzer.uitvoer.sjablonen import vul
from wegwijzer.verrijken import Verrijkt
from wegwijzer.zoeken import activiteiten_per_stap

PER_STAP = 3


def ingangen(verrijkt: Verrijkt) -> Iterator[Pagina]:
    passend = activiteiten_per_stap(verrijkt.gids)
    for ingang in verrijkt.gids.ingangen.values():
        if not verrijkt.portaal:
            yield _van_streek(verrijkt, ingang)
        for gebied in verrijkt.gids.gebieden:
            yield _van_gebied(verrijkt, ingang, passend[ingang.id], gebied)


def ingangen_van(verrijkt: Verrijkt, gebied: str | None) -> list[tuple[Ingang, str]]:
    """Alle ingangen met hun adres in dit gebied, of in de hele streek."""
    return [(ingang, van_ingang(ingang.id, gebied)) for ingang in verrijkt.gids.ingangen.values()]


def _van_streek(verrijkt: Verrijkt, ingang: Ingang) -> Pagina:
    gids = verrijkt.gids
    return Pagina(
        pad=van_ingang(ingang.id),
        titel=ingang.naam,
        omschrijving=f"{ingang.zin} Kies uw dorp of wijk.",
        inhoud=vul(
            "ingang_streek.html",
            ingang=ingang,
            gemeenten=[
                (gemeente.naam, [(een.naam, van_ingang(ingang.id, een.id)) for een in op_alfabet(gebieden)])
                for gemeente in gids.gemeenten.values()
                if (gebieden := gids.gebieden_van_gemeente(gemeente.id))
            ],
            andere=_andere(verrijkt, ingang, None),
        ),
        soort="ingang",
    )


def _van_gebied(verrijkt: Verrijkt, ingang: Ingang, passend: tuple[frozenset[str], ...], id_: str) -> Pagina:
    gebied = verrijkt.gids.gebieden[id_]
    return Pagina(
        pad=van_ingang(ingang.id, id_),
        titel=f"{ingang.naam}, in {gebied.naam}",
        omschrijving=f"{ingang.zin} Dit is er in {gebied.naam} en dichtbij.",
        inhoud=vul(
            "ingang.html",
            ingang=ingang,
            gebied=gebied,
            stappen=list(_stappen(verrijkt, ingang, passend, id_)),
            contact=gebied.contactpunt or verrijkt.gids.instelling.contact,
            andere=_andere(verrijkt, ingang, id_),
        ),
        soort="ingang",
        gebied=id_,
        deel="ingang",
    )


def _stappen(verrijkt: Verrijkt, ingang: Ingang, passend: tuple[frozenset[str], ...], gebied: str) -> Iterator[dict]:
    """De stappen waar hier of dichtbij iets bij is. Elke activiteit staat er één keer: bij de eerste stap waar ze past."""
    gehad: set[str] = set()
    for stap, ids in zip(ingang.stappen, passend, strict=True):
        gevonden = list(_dichtstbij(verrijkt, ids - gehad, gebied))[:PER_STAP]
        gehad |= {een.id for een in gevonden}
        if gevonden or stap.pagina:
            yield {"stap": stap, "kaartjes": kaartjes_van(verrijkt, gevonden), "pagina": stap.pagina}


def _dichtstbij(verrijkt: Verrijkt, ids: frozenset[str], gebied: str) -> Iterator[Activiteit]:
    """Eerst wat in het gebied zelf is, dan per buur, het dichtste eerst."""
    gezien: Mapping[str, Activiteit] = {
        een.id: een for plek in (gebied, *verrijkt.buren[gebied]) for een in verrijkt.activiteiten_in[plek] if een.id in ids
    }
    yield from gezien.values()


def _andere(verrijkt: Verrijkt, ingang: Ingang, gebied: str | None) -> list[tuple[str, str]]:
    return [(een.naam, adres) for een, adres in ingangen_van(verrijkt, gebied) if een is not ingang]
