"""Wat de beheerder van één bericht ziet: het verschil, wat er nog mist, en wat er niet goed is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from wegwijzer.bevinding import FOUT, Bevinding
from wegwijzer.model import Gids
from wegwijzer.postbus.opslag import GOED, Bericht
from wegwijzer.redactie.lijst.kennis import Kennis
from wegwijzer.redactie.voorstel import Stand, Voorstel, Wijziging, bereid_voor
from wegwijzer.redactie.voorstel.aanvullen import keuzes_van, kolom_van
from wegwijzer.redactie.voorstel.in_woorden import kop, naam_van, veld_in_woorden, waarde_in_woorden
from wegwijzer.redactie.voorstel.inhoud import voorstel_van
from wegwijzer.uitvoer.doorgeven.groepen import MEE
from wegwijzer.uitvoer.doorgeven.regels import zonder_bestand

_KAART = "https://www.openstreetmap.org/search?"


@dataclass(frozen=True)
class Vak:
    """Eén vak om zelf in te vullen. `nieuw` is de tekst die er al staat."""

    veld: str
    titel: str
    uitleg: str
    tekst: str
    keuzes: tuple[str, ...] = ()


def voorstel_in(bericht: Bericht) -> Voorstel:
    """Wat iemand stuurde. Is de toelichting gewist, dan mag het ook leeg zijn."""
    return voorstel_van(bericht.voorstel | ({} if bericht.voorstel["velden"] else {"toelichting": bericht.voorstel["toelichting"] or "-"}))


def maak_wijziging(stand: Stand, voorstel: Voorstel, gekozen: Mapping[str, Any]) -> Wijziging:
    """De wijziging met wat de beheerder per veld koos (keuze.naam) en zelf invulde (vul.naam)."""
    houd = [een.veld for een in voorstel.velden if gekozen.get(f"keuze.{een.veld}") == "nu"]
    return bereid_voor(stand, voorstel, stand.gids.instelling.contact.rol, houd, _zelf_ingevuld(stand.gids, voorstel, gekozen))


def _zelf_ingevuld(gids: Gids, voorstel: Voorstel, gekozen: Mapping[str, Any]) -> dict[str, str]:
    """Alleen wat anders is dan wat er al stond."""
    stond = {een.veld: waarde_in_woorden(gids, voorstel.lijst, een.veld, een.nieuw) for een in voorstel.velden}
    vakken = {naam.removeprefix("vul."): "\n".join(str(tekst).split("\r\n")).strip() for naam, tekst in gekozen.items() if naam.startswith("vul.")}
    return {veld: tekst for veld, tekst in vakken.items() if tekst and tekst != stond.get(veld)}


def op_het_blad(stand: Stand, wijziging: Wijziging, gekozen: Mapping[str, Any]) -> dict[str, Any]:
    """De gegevens voor bericht.html."""
    gids, voorstel, kennis = stand.gids, wijziging.voorstel, Kennis(stand.gids, stand.vandaag)
    verbeter = {een.veld: _vak(kennis, voorstel, een.veld, een.nieuw, gekozen) for een in wijziging.verschillen if not een.al_zo and kolom_van(voorstel.lijst, een.veld)}
    return {
        "wijziging": wijziging,
        "kop": kop(voorstel, gids),
        "woorden": lambda veld, waarde: waarde_in_woorden(gids, voorstel.lijst, veld, waarde),
        "titel": lambda veld: veld_in_woorden(voorstel.lijst, veld),
        "verbeter": {veld: vak for veld, vak in verbeter.items() if veld not in wijziging.open},
        "open": [_vak(kennis, voorstel, veld, "", gekozen) for veld in wijziging.open],
        "kaart": _op_de_kaart(voorstel),
        # Wat hij nog moet invullen, staat er al: dat is pas een fout als hij het vergeet.
        "zinnen": dict.fromkeys((een.niveau == FOUT, in_zin(een)) for een in wijziging.bevindingen if gekozen or not (wijziging.open and een.niveau == FOUT)),
    }


def _vak(kennis: Kennis, voorstel: Voorstel, veld: str, waarde: Any, gekozen: Mapping[str, Any]) -> Vak:
    kolom = kolom_van(voorstel.lijst, veld)
    mee = veld in MEE and not waarde and any(een.veld == veld for een in voorstel.velden)
    uitleg = "Kennen we deze al? Kies hem dan hier. Anders laat u dit leeg." if mee else kolom.vraag.uitleg
    tekst = gekozen.get(f"vul.{veld}") or (waarde_in_woorden(kennis.gids, voorstel.lijst, veld, waarde) if waarde else "")
    return Vak(veld, veld_in_woorden(voorstel.lijst, veld), uitleg, tekst, tuple(keuzes_van(voorstel.lijst, veld, kennis)))


def in_zin(een: Bevinding) -> str:
    een = zonder_bestand(een)
    return f"{een.wat} {een.doe}"


def _op_de_kaart(voorstel: Voorstel) -> str:
    """Een adres op internet om te zoeken waar een nieuwe plek ligt."""
    velden = {een.veld: een.nieuw for een in voorstel.velden}
    plek = velden.get("locatie")
    adres = plek.get("adres", {}) if isinstance(plek, dict) else {veld.removeprefix("adres."): waarde for veld, waarde in velden.items()}
    delen = list(_teksten(adres, ("straat", "huisnummer", "postcode", "plaats")))
    return _KAART + urlencode({"query": " ".join(delen)}) if delen else ""


def _teksten(adres: Any, namen: tuple[str, ...]) -> Iterator[str]:
    for naam in namen if isinstance(adres, dict) else ():
        if isinstance(adres.get(naam), str):
            yield adres[naam]


def gelezen(gids: Gids, voorstel: Voorstel) -> list[tuple[str, str]]:
    """Wat iemand stuurde, als paren (kop, tekst)."""
    lijst = voorstel.lijst
    return [(veld_in_woorden(lijst, een.veld), waarde_in_woorden(gids, lijst, een.veld, een.nieuw)) for een in voorstel.velden]


def antwoord(gids: Gids, bericht: Bericht) -> str:
    """Een mail aan de inzender over wat de beheerder besloot, of niets als er geen mailadres is."""
    aan = bericht.voorstel["afzender"]
    if "@" not in aan or " " in aan:
        return ""
    naam = naam_van(voorstel_in(bericht), gids)
    besluit = "Wij hebben het overgenomen." if bericht.status == GOED else f"Wij hebben het niet overgenomen. {bericht.reden}"
    tekst = f"Dank u wel voor uw bericht over {naam}.\n\n{besluit}\n\nMet vriendelijke groet,\n{gids.instelling.contact.rol}\n"
    return f"mailto:{quote(aan, safe='@')}?subject={quote(f'Uw bericht over {naam}', safe='')}&body={quote(tekst, safe='')}"
