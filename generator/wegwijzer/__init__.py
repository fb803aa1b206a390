"""Wegwijzer: van gegevensbestanden naar een site per wijk of kern."""
