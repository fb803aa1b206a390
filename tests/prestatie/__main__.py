"""`make bench`: alle metingen, als verhoudingen en als groei in één keer draaien. Geen tests: een meting kan niet mislukken."""

import sys
from importlib import import_module

from tests.prestatie.bouwmeting import GROOTTES, meet, toon, toon_meekijken
from tests.prestatie.hugo import vergelijk

# Elk van deze modules heeft een functie `meet()` die haar uitslag afdrukt.
ONDERDELEN = ("tijd", "drukwerk", "zoeken", "leesgemak", "postbus")


def main() -> None:
    gekozen = sys.argv[1:] or ["bouw", "hugo", *ONDERDELEN]
    if "bouw" in gekozen:
        print("# De bouw, zonder drukwerk")
        toon([meet(aantal) for aantal in GROOTTES])
        toon_meekijken()
    if "hugo" in gekozen:
        print("\n# Dezelfde pagina's van 5.000 activiteiten")
        uitslag = vergelijk(5_000)
        if uitslag is None:
            print("Hugo staat niet op deze computer: geen vergelijking.")
        else:
            wij, hugo = uitslag
            print(f"wij: {wij}\nHugo: {hugo}")
            print(f"verhouding: klok {wij.klok / hugo.klok:.2f}, rekentijd {wij.rekentijd / hugo.rekentijd:.2f}")
    for naam in ONDERDELEN:
        if naam in gekozen:
            print(f"\n# {naam.capitalize()}")
            import_module(f"tests.prestatie.{naam}").meet()


if __name__ == "__main__":
    main()
