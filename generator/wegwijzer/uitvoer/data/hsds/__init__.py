"""Open Referral UK 3.0 (HSDS 3.0) als losse bestanden. De veldnamen van die standaard staan alleen hier."""

from wegwijzer.uitvoer.data.hsds.bestanden import hsds

__all__ = ["hsds"]
