"""De lijst waarin iemand bij elke buurt schrijft in welk dorp die ligt: een rekenblad of een CSV."""

from datetime import date
from pathlib import Path

import geopandas

from wegwijzer.geo.fout import GeoFout
from wegwijzer.rekenblad import Blad, LijstFout, als_excel, lees_tabel

KOLOMMEN = ["buurtcode", "buurtnaam", "wijk", "gemeente", "inwoners", "kern"]
_BREED = (14, 40, 30, 24, 10, 30)
# Nederland heeft er ongeveer 14.000.
_MEESTE_BUURTEN = 20_000


def schrijf_kernen(pad: Path, buurten: geopandas.GeoDataFrame, dag: date) -> Path:
    """Een rekenblad met alle buurten. Bij 'kern' staat alleen iets als de kaart dat zelf al weet."""
    tabel = buurten.rename(columns={"code": "buurtcode", "naam": "buurtnaam"})[KOLOMMEN].astype(object)
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_bytes(als_excel([Blad("kernen", KOLOMMEN, tabel.where(tabel.notna(), None).values.tolist(), _BREED)], dag))
    return pad


def lees_kernen(pad: Path) -> dict[str, str]:
    """Bij elke buurtcode de naam van de kern. Een buurt zonder kern staat er niet in."""
    try:
        tabel = lees_tabel(pad, lambda koppen: len({"buurtcode", "kern"} & set(_klein(koppen))), _MEESTE_BUURTEN)
    except LijstFout as fout:
        raise GeoFout("kernen-kolom" if fout.code == "lijst-zonder-koppen" else "kernen-onleesbaar", pad) from None
    koppen = _klein(tabel.koppen)
    if not {"buurtcode", "kern"} <= set(koppen):
        raise GeoFout("kernen-kolom", pad)
    code, kern = koppen.index("buurtcode"), koppen.index("kern")
    kernen = {rij[code]: rij[kern] for _, rij in tabel.rijen if rij[kern]}
    if not kernen:
        raise GeoFout("kernen-leeg", pad)
    return kernen


def _klein(koppen) -> list[str]:
    return [kop.lower() for kop in koppen]
