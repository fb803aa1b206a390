"""Een vingerafdruk van gegevens: verandert als er iets anders staat, maar niet door een opmerking of een spatie."""

import hashlib
import json
from typing import Any


def vingerafdruk(gegevens: Any) -> str:
    """Zestien tekens. De volgorde van de velden telt niet mee."""
    vast = json.dumps(gegevens, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(vast.encode("utf-8", "surrogatepass")).hexdigest()[:16]
