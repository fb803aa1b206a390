"""De regels voor een makkelijke tekst. Elke regel is een kleine functie; de eerste zin ervan is de regel."""

from wegwijzer.leesgemak.bevindingen.afkortingen import afkorting
from wegwijzer.leesgemak.bevindingen.getallen import datum, getal, telwoord, tijd
from wegwijzer.leesgemak.bevindingen.melder import Bevinding, Melder
from wegwijzer.leesgemak.bevindingen.toon import hoofdletters, lezer_niet_aangesproken
from wegwijzer.leesgemak.bevindingen.woorden import lastige_woorden, moeilijk_woord
from wegwijzer.leesgemak.bevindingen.zinsbouw import dubbele_ontkenning, lijdende_vorm, zin_te_lang

REGELS = (
    zin_te_lang,
    lijdende_vorm,
    dubbele_ontkenning,
    moeilijk_woord,
    lastige_woorden,
    afkorting,
    datum,
    tijd,
    getal,
    telwoord,
    hoofdletters,
    lezer_niet_aangesproken,
)

__all__ = ["REGELS", "Bevinding", "Melder"]
