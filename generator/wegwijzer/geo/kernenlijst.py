"""De lijst waarin iemand bij elke buurt schrijft in welk dorp die ligt: een rekenblad of een CSV."""

import csv
from pathlib import Path
from zipfile import BadZipFile

import geopandas
import pandas

from wegwijzer.geo.fout import GeoFout

KOLOMMEN = ["buurtcode", "buurtnaam", "wijk", "gemeente", "inwoners", "kern"]


def schrijf_kernen(pad: Path, buurten: geopandas.GeoDataFrame) -> Path:
    """Een rekenblad met alle buurten. Bij 'kern' staat alleen iets als de kaart dat zelf al weet."""
    tabel = buurten.rename(columns={"code": "buurtcode", "naam": "buurtnaam"})
    pad.parent.mkdir(parents=True, exist_ok=True)
    with pandas.ExcelWriter(pad, engine="openpyxl") as blad:
        pandas.DataFrame(tabel[KOLOMMEN]).to_excel(blad, index=False, sheet_name="kernen", freeze_panes=(1, 0))
        for letter, breedte in zip("ABCDEF", (14, 40, 30, 24, 10, 30), strict=True):
            blad.sheets["kernen"].column_dimensions[letter].width = breedte
    return pad


def lees_kernen(pad: Path) -> dict[str, str]:
    """Bij elke buurtcode de naam van de kern. Een buurt zonder kern staat er niet in."""
    rijen = _uit_rekenblad(pad) if pad.suffix.lower() in (".xlsx", ".xlsm") else _uit_csv(pad)
    netjes = [{str(kop).strip().lower(): str(cel or "").strip() for kop, cel in rij.items()} for rij in rijen]
    if not netjes or not {"buurtcode", "kern"} <= set(netjes[0]):
        raise GeoFout("kernen-kolom", pad)
    if not any(rij["kern"] for rij in netjes):
        raise GeoFout("kernen-leeg", pad)
    return {rij["buurtcode"]: rij["kern"] for rij in netjes if rij["kern"]}


def _uit_rekenblad(pad: Path) -> list[dict]:
    try:
        return pandas.read_excel(pad, dtype=str, engine="openpyxl").fillna("").to_dict("records")
    except (OSError, ValueError, KeyError, BadZipFile):
        raise GeoFout("kernen-onleesbaar", pad) from None


def _uit_csv(pad: Path) -> list[dict]:
    """Excel bewaart een CSV soms nog in de letters van Windows, met een puntkomma ertussen."""
    try:
        inhoud = pad.read_bytes()
        tekst = inhoud.decode("utf-8-sig", "strict") if _is_utf8(inhoud) else inhoud.decode("cp1252")
        teken = ";" if ";" in tekst.partition("\n")[0] else ","
        return list(csv.DictReader(tekst.splitlines(), delimiter=teken))
    except (OSError, ValueError, csv.Error):
        raise GeoFout("kernen-onleesbaar", pad) from None


def _is_utf8(inhoud: bytes) -> bool:
    try:
        inhoud.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
