"""De redactie op deze computer: dezelfde pagina's, maar bewaren gaat rechtstreeks in de bestanden."""

from wegwijzer.redactie.lokaal.server import Loket

__all__ = ["Loket"]
