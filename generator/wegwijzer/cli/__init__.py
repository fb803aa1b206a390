"""De opdrachten. De enige kamer met een klok en met print."""

from wegwijzer.cli.hoofd import hoofd

__all__ = ["hoofd"]
