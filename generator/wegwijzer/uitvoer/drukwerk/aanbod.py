"""Een activiteit op papier: wat, wanneer, waar, wat het kost en wat u als eerste doet."""

from dataclasses import dataclass

from wegwijzer.model import Activiteit, Locatie
from wegwijzer.tekst import euro, hoofdletter, kosten_in_woorden, leeftijd_in_woorden, opsomming, telefoon
from wegwijzer.tekst.plek import WAAR, plek_in_woorden
from wegwijzer.verrijken import Verrijkt
from wegwijzer.verrijken.plaatsing import locaties_van
from wegwijzer.verrijken.wanneer import kort_van, zinnen_van


@dataclass(frozen=True)
class Aanbod:
    """Alle woorden over één activiteit: de velden die een sjabloon heeft. `kort` zegt in één regel wanneer het is."""

    naam: str
    samenvatting: str
    thema: str
    wanneer: str
    kort: str
    tijden_uitleg: str | None
    waar: str
    straat: str | None
    afstand: str | None
    kosten: str
    kosten_kort: str
    kosten_uitleg: str | None
    gratis: bool
    voor: str | None
    stap: str
    vooraf: str | None
    telefoon: str | None
    email: str | None
    website: str | None
    wie: str
    organisatie: str
    verlopen: bool


def op_papier(verrijkt: Verrijkt, activiteit: Activiteit, vanuit: str | None = None) -> Aanbod:
    """`vanuit` is het gebied van de lezer: wat verder weg is, krijgt een afstand."""
    plekken, contact = plekken_van(verrijkt, activiteit), activiteit.contact
    organisatie = verrijkt.gids.organisaties[activiteit.organisatie].naam
    return Aanbod(
        naam=activiteit.naam,
        samenvatting=activiteit.samenvatting,
        thema=verrijkt.gids.themas[activiteit.themas[0]].naam,
        wanneer=" ".join(zinnen_van(verrijkt, activiteit)),
        kort=kort_van(verrijkt, activiteit),
        tijden_uitleg=activiteit.tijden_uitleg,
        waar=opsomming(plek_in_woorden(plek) for plek in plekken) or WAAR[activiteit.waar],
        straat=plekken[0].adres.straat_en_nummer if len(plekken) == 1 else None,
        afstand=afstand(verrijkt, activiteit, vanuit),
        kosten=kosten_in_woorden(activiteit.kosten),
        kosten_kort=kosten_kort(activiteit),
        kosten_uitleg=" ".join(filter(None, (activiteit.kosten.uitleg, activiteit.kosten.korting))) or None,
        gratis=activiteit.kosten.gratis,
        voor=voor_wie(verrijkt, activiteit),
        stap=eerste_stap(activiteit),
        vooraf=vooraf(activiteit),
        telefoon=contact.telefoon and nummer(contact.telefoon),
        email=contact.email,
        website=contact.website,
        wie=contact.naam or organisatie,
        organisatie=organisatie,
        verlopen=verrijkt.is_verlopen(activiteit),
    )


def plekken_van(verrijkt: Verrijkt, activiteit: Activiteit) -> list[Locatie]:
    return [verrijkt.gids.locaties[id_] for id_ in locaties_van(activiteit)]


def voor_wie(verrijkt: Verrijkt, activiteit: Activiteit) -> str | None:
    """'Ouderen en mantelzorgers, vanaf 55 jaar'; niets als iedereen mag komen."""
    groepen = opsomming(verrijkt.gids.doelgroepen[id_].naam.lower() for id_ in activiteit.doelgroepen if id_ != "iedereen")
    leeftijd = leeftijd_in_woorden(activiteit.leeftijd)
    return hoofdletter(", ".join(filter(None, (groepen, leeftijd)))) or None


def kosten_kort(activiteit: Activiteit) -> str:
    """'Gratis', '€ 2,50', '€ 40 per jaar' of '€ 20 per cursus'."""
    kosten = activiteit.kosten
    if kosten.gratis or kosten.per == "keer":
        return "Gratis" if kosten.gratis else euro(kosten.bedrag)
    return f"{euro(kosten.bedrag)} per {kosten.per}"


def nummer(telefoonnummer: str) -> str:
    """Een nummer dat op papier nooit over twee regels staat."""
    return telefoon(telefoonnummer).replace(" ", "\N{NO-BREAK SPACE}")


def eerste_stap(activiteit: Activiteit) -> str:
    """Wat iemand doet om mee te doen, in één of twee zinnen."""
    hoe = activiteit.aanmelden.hoe
    if hoe and activiteit.contact.telefoon:
        leesbaar = telefoon(activiteit.contact.telefoon)
        hoe = hoe.replace(leesbaar, nummer(leesbaar))
    if activiteit.aanmelden.nodig == "nee" and activiteit.locatie and activiteit.wanneer:
        return f"Ga gewoon langs. {hoe}" if hoe else "Ga gewoon langs."
    if activiteit.aanmelden.nodig == "liever wel":
        return f"Meld u liever eerst aan. {hoe or bereik(activiteit)}"
    return hoe or bereik(activiteit)


def vooraf(activiteit: Activiteit) -> str | None:
    """Voor in een lijst: wat iemand doet voordat hij gaat. Niets als hij zo kan komen."""
    if activiteit.aanmelden.nodig == "nee" and activiteit.locatie and activiteit.wanneer:
        return None
    contact = activiteit.contact
    eerst = "liever eerst" if activiteit.aanmelden.nodig == "liever wel" else "eerst"
    if contact.telefoon:
        return f"Bel {eerst}: {nummer(contact.telefoon)}."
    return f"Mail {eerst}: {contact.email}." if contact.email else f"Kijk {eerst} op {contact.website}."


def bereik(activiteit: Activiteit) -> str:
    """'Bel 0222 00 00 00.', of hoe het anders kan."""
    contact = activiteit.contact
    if contact.telefoon:
        return f"Bel {nummer(contact.telefoon)}."
    return f"Mail naar {contact.email}." if contact.email else f"Kijk op {contact.website}."


def afstand(verrijkt: Verrijkt, activiteit: Activiteit, vanuit: str | None) -> str | None:
    """'6 kilometer', hemelsbreed van het ene midden tot het andere; niets als het in het eigen gebied is."""
    gebieden = {verrijkt.gebied_van_locatie[plek] for plek in locaties_van(activiteit)}
    if vanuit is None or not gebieden or vanuit in gebieden:
        return None
    meters = min(verrijkt.kaart.afstand(vanuit, gebied) for gebied in gebieden)
    return f"{max(1, round(meters / 1000))} kilometer"
