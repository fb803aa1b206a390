"""Waar het thema en de lijsten om mee te beginnen staan: in het geïnstalleerde pakket, of naast generator/ in de broncode."""

from pathlib import Path

_PAKKET = Path(__file__).parent
_BRONCODE = _PAKKET.parent.parent


def _thuis() -> Path:
    return _PAKKET if (_PAKKET / "theme").is_dir() else _BRONCODE


THEMA = _thuis() / "theme"
CONTENT = _thuis() / "content"
MKDOCS_YML = _thuis() / "mkdocs.yml"
LEVERANCIERS = THEMA / "node_modules"
REDACTIE = THEMA / "redactie"
DRUKWERK = THEMA / "drukwerk"
LETTERS = LEVERANCIERS / "@expo-google-fonts" / "andika"
