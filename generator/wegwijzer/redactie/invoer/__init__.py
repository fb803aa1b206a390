"""Lezen wat mensen schrijven: datums, tijden, zinnen over wanneer, bedragen, ja en nee. Wat we niet zeker weten, raden we niet."""

from wegwijzer.redactie.invoer.begrip import Onbegrepen
from wegwijzer.redactie.invoer.datums import lees_datum
from wegwijzer.redactie.invoer.keuzes import lees_ja_nee
from wegwijzer.redactie.invoer.kosten import lees_kosten
from wegwijzer.redactie.invoer.tijden import lees_tijd
from wegwijzer.redactie.invoer.wanneer import Gelezen, lees_wanneer

__all__ = ["Gelezen", "Onbegrepen", "lees_datum", "lees_ja_nee", "lees_kosten", "lees_tijd", "lees_wanneer"]
