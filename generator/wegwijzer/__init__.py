"""Wegwijzer: van gegevensbestanden naar een site per wijk of kern."""

__version__ = "0.1.0"
