"""Datums, tijden, bedragen en lijstjes in gewone woorden. Alles is zuiver: dezelfde vraag geeft dezelfde tekst."""

from wegwijzer.tekst.aanmelden import aanmelden_in_woorden
from wegwijzer.tekst.bedrag import euro, kosten_in_woorden
from wegwijzer.tekst.datum import datum_lang, datums
from wegwijzer.tekst.leeftijd import leeftijd_in_woorden
from wegwijzer.tekst.opsomming import hoofdletter, opsomming, zin
from wegwijzer.tekst.telefoon import telefoon, telefoon_link
from wegwijzer.tekst.tijd import dagdeel, klok, van_tot
from wegwijzer.tekst.wanneer import wanneer, wanneer_kort, wanneer_zinnen

__all__ = [
    "aanmelden_in_woorden", "dagdeel", "datum_lang", "datums", "euro", "hoofdletter", "klok", "kosten_in_woorden",
    "leeftijd_in_woorden", "opsomming", "telefoon", "telefoon_link", "van_tot", "wanneer", "wanneer_kort",
    "wanneer_zinnen", "zin",
]  # fmt: skip
