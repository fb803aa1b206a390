"""`python -m wegwijzer`: hetzelfde als de opdracht `wegwijzer`."""

from wegwijzer.cli import hoofd

hoofd()
