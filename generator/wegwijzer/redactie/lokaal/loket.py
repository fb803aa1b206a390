"""De vragen die Decap aan zijn lokale achterkant stelt, en onze antwoorden. De vorm ervan ligt vast in decap-server."""

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from wegwijzer.model.delen import FOTONAAM
from wegwijzer.redactie.bewaren import VerkeerdePlek, bestand_van, bewaar_foto
from wegwijzer.redactie.lokaal.werkplek import Geweigerd, Werkplek

FOTOMAP = "content/fotos"
MAX_FOTO = 5_000_000
_FOTONAAM = re.compile(FOTONAAM, re.ASCII)
_BEGIN = {b"\xff\xd8\xff": ("jpg", "jpeg"), b"\x89PNG\r\n\x1a\n": ("png",), b"RIFF": ("webp",)}


def antwoord(werkplek: Werkplek, vraag: Mapping[str, Any]) -> Any:
    """Het antwoord op één vraag. Geweigerd of VerkeerdePlek als het niet kan."""
    actie = ACTIES.get(vraag.get("action"))
    gegevens = vraag.get("params", {})
    if actie is None or not isinstance(gegevens, dict):
        raise Geweigerd("Deze vraag kent de redactie niet. Ververs de pagina en probeer het opnieuw.")
    try:
        return actie(werkplek, gegevens)
    except (KeyError, TypeError, AttributeError, ValueError) as fout:
        if isinstance(fout, VerkeerdePlek):
            raise
        raise Geweigerd("In deze vraag ontbreekt iets. Ververs de pagina en probeer het opnieuw.") from fout


def _info(werkplek: Werkplek, _: Mapping) -> dict[str, Any]:
    return {"repo": werkplek.wortel.name, "publish_modes": ["simple"], "type": "local_fs"}


def _uit_map(werkplek: Werkplek, gegevens: Mapping) -> list[dict]:
    map_, diepte = str(gegevens["folder"]).strip("/"), int(gegevens["depth"])
    return [_record(werkplek, pad) for pad in _paden(werkplek, map_, diepte)]


def _paden(werkplek: Werkplek, map_: str, diepte: int) -> Iterator[str]:
    if not re.fullmatch(r"[a-z0-9-]+(/[a-z0-9-]+)*", map_):
        raise VerkeerdePlek(map_)
    for bestand in sorted((werkplek.wortel / map_).glob("/".join(["*"] * diepte) + ".yml")):
        pad = bestand.relative_to(werkplek.wortel).as_posix()
        with suppress(VerkeerdePlek):
            bestand_van(werkplek.wortel, pad)
            yield pad


def _uit_bestanden(werkplek: Werkplek, gegevens: Mapping) -> list[dict]:
    return [_record(werkplek, str(bestand["path"])) for bestand in gegevens["files"]]


def _een(werkplek: Werkplek, gegevens: Mapping) -> dict[str, Any]:
    pad = str(gegevens["path"])
    record = _record(werkplek, pad)
    if record["data"] is None and werkplek.is_bezet(pad):
        # Zo kiest Decap voor iets nieuws een naam die nog vrij is.
        return {"data": "naam: bezet\n", "file": {"path": pad, "id": None}}
    return record


def _record(werkplek: Werkplek, pad: str) -> dict[str, Any]:
    tekst = werkplek.lees(pad)
    return {"data": tekst, "file": {"path": pad, "id": None}}


def _bewaar(werkplek: Werkplek, gegevens: Mapping) -> dict[str, Any]:
    (bestand,) = gegevens.get("dataFiles") or [gegevens["entry"]]
    if bestand.get("newPath"):
        raise Geweigerd("Een bestand een andere naam geven kan hier niet. Vraag de beheerder.")
    for foto in gegevens.get("assets") or []:
        _zet_foto(werkplek, foto)
    return {"message": "bewaard", "bevindingen": werkplek.bewaar(str(bestand["path"]), str(bestand["raw"]))}


def _haal_weg(werkplek: Werkplek, gegevens: Mapping) -> dict[str, Any]:
    for pad in gegevens.get("paths") or [gegevens["path"]]:
        if str(pad).startswith(f"{FOTOMAP}/"):
            raise Geweigerd("Een foto weghalen kan hier niet. Vraag de beheerder.")
        werkplek.haal_weg(str(pad), str(gegevens.get("gezien", "")))
    return {"message": "weggehaald"}


def _fotos(werkplek: Werkplek, _: Mapping) -> list[dict[str, Any]]:
    fotos = sorted((werkplek.wortel / FOTOMAP).glob("*"))
    return [_foto(werkplek, foto.name) for foto in fotos if _FOTONAAM.fullmatch(foto.name) and foto.is_file() and not foto.is_symlink()]


def _een_foto(werkplek: Werkplek, gegevens: Mapping) -> dict[str, Any]:
    return _foto(werkplek, _fotonaam(gegevens["path"]))


def _nieuwe_foto(werkplek: Werkplek, gegevens: Mapping) -> dict[str, Any]:
    return _foto(werkplek, _zet_foto(werkplek, gegevens["asset"]))


def _foto(werkplek: Werkplek, naam: str) -> dict[str, Any]:
    bestand = werkplek.wortel / FOTOMAP / naam
    if not bestand.is_file() or bestand.is_symlink():
        raise Geweigerd(f"De foto '{naam}' is er niet.")
    inhoud = bestand.read_bytes()
    som = hashlib.sha256(inhoud).hexdigest()
    return {"id": som, "content": base64.b64encode(inhoud).decode(), "encoding": "base64", "path": f"{FOTOMAP}/{naam}", "name": naam}


def _zet_foto(werkplek: Werkplek, foto: Mapping) -> str:
    naam, inhoud = _fotonaam(foto["path"]), base64.b64decode(str(foto["content"]), validate=True)
    soorten = next((soorten for begin, soorten in _BEGIN.items() if inhoud.startswith(begin)), ())
    if naam.rpartition(".")[2].lower() not in soorten:
        raise Geweigerd("Dit is geen foto die wij kennen. Kies een foto met .jpg, .png of .webp.")
    if len(inhoud) > MAX_FOTO:
        raise Geweigerd("Deze foto is te groot. Maak hem kleiner dan 5 MB.")
    bewaar_foto(werkplek.wortel, naam, inhoud)
    return naam


def _fotonaam(pad: Any) -> str:
    map_, _, naam = str(pad).rpartition("/")
    if map_ != FOTOMAP or not _FOTONAAM.fullmatch(naam):
        raise Geweigerd("Deze naam kan niet. Gebruik letters, cijfers en streepjes, en aan het eind .jpg, .png of .webp.")
    return naam


ACTIES = {
    "info": _info,
    "entriesByFolder": _uit_map,
    "entriesByFiles": _uit_bestanden,
    "getEntry": _een,
    "persistEntry": _bewaar,
    "deleteFile": _haal_weg,
    "deleteFiles": _haal_weg,
    "getMedia": _fotos,
    "getMediaFile": _een_foto,
    "persistMedia": _nieuwe_foto,
    "getDeployPreview": lambda werkplek, gegevens: None,
    "getNotes": lambda werkplek, gegevens: {"notes": []},
}
